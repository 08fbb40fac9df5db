"""What the agenda could hold, each with its reason, to be pruned before anything is added; and whose report
is missing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from seutu_desktop.qt.counts import Counts
from seutu_desktop.qt.forms.ui_meeting_report import Ui_MeetingReport
from seutu_desktop.qt.forms.ui_meeting_suggestions import Ui_Suggestions
from seutu_desktop.qt.meetings.choice_list import ChoiceModel
from seutu_desktop.qt.meetings.suggestion_list import SuggestionDelegate
from seutu_desktop.qt.meetings.words import item_kind
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.widgets.rows import row_height
from seutu_desktop.services.proposal_words import reason_sentence
from seutu_desktop.services.proposing import Suggestion

_HEIGHT = 556  # what the smallest screen has room for


class SuggestionsDialog(QDialog):
    """Lists the suggestions, all ticked; Space turns a tick over, Delete drops, Enter adds what is ticked.

    Those of `dropped` keys are not offered again until they are asked for. `report_wanted` carries the group
    whose report is to be entered, `reminder_wanted` that a reminder is to be copied.
    """

    report_wanted = Signal(str, str)
    reminder_wanted = Signal()

    def __init__(
        self,
        parent: QWidget | None,
        suggestions: Sequence[Suggestion],
        missing: Sequence[Suggestion] = (),
        dropped: Iterable[str] = (),
        language: str = "fi",
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._dropped = set(dropped)
        self._unticked: set[str] = set()
        self._suggestions: dict[str, Suggestion] = {}
        self._model, self._missing = ChoiceModel(()), ChoiceModel(())
        self._ui = Ui_Suggestions()
        self._ui.setupUi(self)
        apply_roles(self)
        for view in (self._ui.list, self._ui.missing):
            view.setItemDelegate(SuggestionDelegate(view))
        self._connect()
        self.show_suggestions(suggestions, missing)
        self._ui.list.setFocus()
        least = self._ui.column.minimumHeightForWidth(self.minimumWidth())
        self.resize(self.minimumWidth(), max(least, min(_HEIGHT, least + self._more())))

    def show_suggestions(self, suggestions: Sequence[Suggestion], missing: Sequence[Suggestion]) -> None:
        """Show what can be suggested now; what was pruned stays so."""
        self._suggestions = {each.key: each for each in suggestions}
        self._show_list()
        self._missing = ChoiceModel(self._line(each) for each in missing)
        self._ui.missing.setModel(self._missing)
        self._ui.missing.setCurrentIndex(self._missing.index(0, 0))
        self._ui.missingPart.setVisible(bool(missing))

    def chosen(self) -> list[Suggestion]:
        """Return the suggestions still ticked, in their order."""
        return [self._suggestions[self._model.key(row)] for row in self._model.ticked()]

    def dropped(self) -> frozenset[str]:
        """Return the keys of those that are not to be offered again."""
        return frozenset(self._dropped)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drop the current suggestion with Delete."""
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete:
            self._drop()
            return True
        return super().eventFilter(watched, event)

    def _show_list(self) -> None:
        shown = [each for key, each in self._suggestions.items() if key not in self._dropped]
        self._model = ChoiceModel((self._line(each) for each in shown), ticks=True)
        for row in range(self._model.rowCount()):
            if self._model.key(row) in self._unticked:
                self._model.item(row).setCheckState(Qt.CheckState.Unchecked)
        self._ui.list.setModel(self._model)
        self._ui.list.setCurrentIndex(self._model.index(0, 0))
        self._model.itemChanged.connect(lambda _: self._count())
        self._count()

    def _more(self) -> int:
        """How much higher the list would be with every row in sight."""
        view = self._ui.list
        return max(0, self._model.rowCount() * row_height("two") + 4 - view.minimumHeight())

    def _line(self, suggestion: Suggestion) -> tuple[str, str, str]:
        title = suggestion.title or item_kind(suggestion.kind)
        return suggestion.key, title, reason_sentence(suggestion, self._language)

    def _clear(self) -> None:
        for row in self._model.ticked():
            self._model.item(row).setCheckState(Qt.CheckState.Unchecked)

    def _drop(self) -> None:
        row = self._ui.list.currentIndex().row()
        if row >= 0:
            self._dropped.add(self._model.key(row))
            self._model.removeRow(row)
            self._ui.list.setCurrentIndex(self._model.index(min(row, self._model.rowCount() - 1), 0))
            self._count()

    def _bring_back(self) -> None:
        self._dropped.clear()
        self._show_list()
        self._ui.list.setFocus()

    def _count(self) -> None:
        rows, ticked = self._model.rowCount(), set(self._model.ticked())
        self._unticked = {self._model.key(row) for row in range(rows) if row not in ticked}
        count, dropped = len(ticked), len(self._dropped & self._suggestions.keys())
        words = self.tr("{0}, rastittu {1}, pudotettu {2}")
        self._ui.count.setText(words.format(Counts().suggestions(rows + dropped), count, dropped))
        self._ui.list.setAccessibleDescription(self._ui.count.text())
        self._ui.back.setVisible(bool(dropped))
        self._ui.none.setEnabled(bool(count))
        self._ui.accept.setEnabled(bool(count))
        self._ui.accept.setText(self.tr("Lisää %n asiaa", "", count) if count else self.tr("Lisää"))

    def _want_report(self) -> None:
        row = self._ui.missing.currentIndex().row()
        if row >= 0:
            body_id = self._missing.key(row).partition(":")[2]
            self.report_wanted.emit(body_id, self._missing.item(row).text())

    def _connect(self) -> None:
        ui = self._ui
        ui.list.installEventFilter(self)
        ui.none.clicked.connect(self._clear)
        ui.back.clicked.connect(self._bring_back)
        ui.receive.clicked.connect(self._want_report)
        ui.remind.clicked.connect(self.reminder_wanted)
        ui.accept.clicked.connect(self.accept)
        ui.cancel.clicked.connect(self.reject)


class ReportDialog(QDialog):
    """Asks for the report of a group; its text may come later."""

    def __init__(self, parent: QWidget | None, group: str) -> None:
        super().__init__(parent)
        self._ui = Ui_MeetingReport()
        self._ui.setupUi(self)
        apply_roles(self)
        title = self.tr("Katsaus: {0}").format(group)
        self.setWindowTitle(title)
        self._ui.heading.setText(title)
        self._ui.text.setText(
            self.tr("Liitä katsauksen teksti. Ilman tekstiä merkitään vain, että katsaus on saatu.")
        )
        self._ui.accept.setText(self.tr("Kirjaa saaduksi"))
        self._ui.accept.clicked.connect(self.accept)
        self._ui.cancel.clicked.connect(self.reject)
        self._ui.report.setFocus()

    def report(self) -> str:
        """Return what was written."""
        return self._ui.report.toPlainText().strip()


def ask_report(parent: QWidget, group: str) -> str | None:
    """Return the text of a group's report, perhaps empty; None where the user turned back."""
    dialog = ReportDialog(parent, group)
    return dialog.report() if dialog.exec() == QDialog.DialogCode.Accepted else None
