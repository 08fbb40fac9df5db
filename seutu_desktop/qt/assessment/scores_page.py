"""Yksilöarviot: who has answered, and the answers entered here or read from workbooks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout

from seutu_desktop.domain.assessment import RoundStep
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.assessment.answer_pane import AnswerPane
from seutu_desktop.qt.assessment.deeds import RoundDeeds
from seutu_desktop.qt.assessment.line_list import LineKeeper
from seutu_desktop.qt.assessment.people_rows import people_rows
from seutu_desktop.qt.assessment.step_page import MARGIN, StepPage
from seutu_desktop.qt.widgets.buttons import plain_button, primary_button
from seutu_desktop.qt.widgets.section import SectionHeader
from seutu_desktop.qt.widgets.styling import label
from seutu_desktop.services.assessment_view import Workshop


class ScoresPage(StepPage):
    """Workbooks may be dropped on it. The names here stand beside how many are scored, never what."""

    def __init__(self, actions: Actions, deeds: RoundDeeds) -> None:
        answers = AnswerPane(actions)
        super().__init__(actions, answers)
        self._answers, self._deeds = answers, deeds
        self._head = SectionHeader(self.tr("Vastaajat"))
        people = QListView()
        people.setAccessibleName(self.tr("Vastaajat"))
        self._people = LineKeeper(people)
        self._read = primary_button(self.tr("Lue lomakkeet…"), "")
        self._remind = plain_button(self.tr("Kopioi muistutus"), "copy")
        self._next = plain_button(self.tr("Yhteisarvioon"), "right")
        self._hint = label(
            self.tr("Täytetyt Excel-lomakkeet voi myös pudottaa tähän. Mitään ei oteta mukaan kysymättä."),
            "secondary",
            "text2",
            wrap=True,
        )
        self.setAcceptDrops(True)
        self._lay_out()
        self._people.chosen.connect(self._choose)
        people.activated.connect(lambda _: self._answers.focus())
        self._read.clicked.connect(self._ask)
        self._remind.clicked.connect(self._copy_reminder)
        self._next.clicked.connect(lambda: self.step_wanted.emit(RoundStep.CONSENSUS))

    def show_round(self, view: Workshop) -> None:
        """Show a round."""
        self._view = view
        waiting = len(view.participants) - view.answered
        self._head.set_note(self.tr("{0} vastannut, {1} vastaamatta").format(view.answered, waiting))
        self._answers.set_open(self.is_open)
        self._choose(self._people.show_lines(people_rows(view, counts=True)))
        self._read.setVisible(self.is_open)
        self._hint.setVisible(self.is_open)
        self._remind.setVisible(self.is_open and waiting > 0)
        self._next.setVisible(self.is_open and view.answered > 0)

    def hideEvent(self, event: QHideEvent) -> None:
        """Cover the answers when the page is left."""
        super().hideEvent(event)
        self._answers.cover()

    def has_pane(self) -> bool:
        """Return whether there is anybody to answer."""
        return self._view is not None and bool(self._view.participants)

    def focus(self) -> None:
        """Put the keyboard into the list of participants."""
        self._people.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._answers.flush()

    def rename(self) -> None:
        """Go to the answers of the participant chosen."""
        self._answers.focus()

    def remove(self) -> None:
        """Take away the score that the keyboard is on."""
        self._answers.clear_score()

    def set_narrow(self, narrow: bool) -> None:
        """Leave the hint's room to the list in a small window."""
        super().set_narrow(narrow)
        self._hint.setMaximumHeight(0 if narrow else 200)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if self.is_open and any(each.isLocalFile() for each in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the files that were dropped."""
        paths = [Path(each.toLocalFile()) for each in event.mimeData().urls() if each.isLocalFile()]
        if self._view is not None:
            event.acceptProposedAction()
            self._deeds.reader.read(self._view.round.id, paths)

    def _choose(self, key: str) -> None:
        rows = self._view.participants if self._view is not None else ()
        for each in rows:
            if each.participant.id == key:
                self._answers.show_participant(each)

    def _ask(self) -> None:
        if self._view is not None:
            self._deeds.reader.ask(self._view)

    def _copy_reminder(self) -> None:
        if self._view is not None:
            self._deeds.copy_reminder(self._view.round.id)

    def _lay_out(self) -> None:
        self._next.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self._remind)
        acts.addStretch(1)
        acts.addWidget(self._next)
        acts.addWidget(self._read)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 8, MARGIN, 16)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self._people.view, 1)
        column.addWidget(self._hint)
        column.addLayout(acts)
