"""What the read workbooks hold and what is odd in each; nothing is taken before the button."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QDialog, QWidget

from seutu_desktop.qt.counts import Counts
from seutu_desktop.qt.forms.ui_assessment_intake import Ui_AssessmentIntake
from seutu_desktop.qt.language import window_language
from seutu_desktop.qt.meetings.choice_list import ChoiceDelegate, ChoiceModel
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.services.assessment_intake import FileReading, Preview
from seutu_desktop.services.intake_oddities import oddity_words


class IntakeDialog(QDialog):
    """`store` takes the preview and the chosen files, and returns what was refused."""

    def __init__(
        self, parent: QWidget | None, preview: Preview, store: Callable[[Preview, list[Path]], str]
    ) -> None:
        super().__init__(parent)
        self._preview, self._store = preview, store
        self._ui = Ui_AssessmentIntake()
        self._ui.setupUi(self)
        apply_roles(self)
        self.setWindowTitle(self._ui.heading.text())
        self._lines = ChoiceModel([self._line(each) for each in preview.files], ticks=True)
        self._tick()
        self._ui.files.setModel(self._lines)
        self._ui.files.setItemDelegate(ChoiceDelegate(self._ui.files))
        self._ui.files.selectionModel().currentChanged.connect(self._tell)
        self._lines.itemChanged.connect(lambda _: self._count())
        self._ui.no.clicked.connect(self.reject)
        self._ui.yes.clicked.connect(self._take)
        self._ui.yes.setDefault(True)
        self._ui.files.setCurrentIndex(self._lines.index(0, 0))
        self._count()
        self._ui.files.setFocus()

    def chosen(self) -> list[Path]:
        """Return the files that are ticked."""
        return [self._preview.files[row].path for row in self._lines.ticked()]

    def _line(self, file: FileReading) -> tuple[str, str, str]:
        odd = Counts().oddities(len(file.oddities)) if file.oddities else ""
        if not file.usable:
            return str(file.path), file.path.name, self.tr("ei voi ottaa mukaan")
        scored = self.tr("{0} arviota").format(file.scored)
        return str(file.path), file.path.name, " · ".join(filter(None, (file.name, scored, odd)))

    def _tick(self) -> None:
        """Tick what is proposed; what cannot be taken cannot be ticked."""
        for row, file in enumerate(self._preview.files):
            item = self._lines.item(row)
            item.setCheckable(file.usable)
            if file.usable:
                proposed = file.path in self._preview.proposed
                item.setCheckState(Qt.CheckState.Checked if proposed else Qt.CheckState.Unchecked)
            else:
                item.setData(None, Qt.ItemDataRole.CheckStateRole)

    def _tell(self, current: QModelIndex) -> None:
        file = self._preview.files[current.row()]
        odd = [oddity_words(each, window_language()) for each in file.oddities]
        self._ui.odd.setPlainText("\n".join(odd) or self.tr("Ei huomautettavaa."))

    def _count(self) -> None:
        count = len(self.chosen())
        words = self.tr("Ota {0}").format(Counts().forms(count))
        self._ui.yes.setText(words if count else self.tr("Ota vastaukset"))
        self._ui.error.say("")

    def _take(self) -> None:
        chosen = self.chosen()
        nothing = self.tr("Valitse ainakin yksi tiedosto, tai älä ota mitään.")
        sentence = self._store(self._preview, chosen) if chosen else nothing
        self._ui.error.say(sentence)
        if not sentence:
            self.accept()
