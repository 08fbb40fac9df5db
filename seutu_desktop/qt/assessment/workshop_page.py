"""Yhteisarvio: the criteria by their spread, and the one chosen beside them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from seutu_desktop.domain.assessment import FindingKind, RoundStep
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.assessment.consensus_pane import ConsensusPane
from seutu_desktop.qt.assessment.plot_legend import PlotLegend
from seutu_desktop.qt.assessment.step_page import MARGIN, StepPage
from seutu_desktop.qt.assessment.workshop_table import WorkshopTable
from seutu_desktop.services.assessment_criteria import set_consensus
from seutu_desktop.services.assessment_findings import add_finding
from seutu_desktop.services.assessment_view import Workshop, WorkshopRow


class WorkshopPage(StepPage):
    """Figures on the keyboard give the consensus; the note saves itself."""

    def __init__(self, actions: Actions) -> None:
        detail = ConsensusPane(actions)
        super().__init__(actions, detail)
        self._detail = detail
        self._table = WorkshopTable()
        self._legend = PlotLegend()
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 4, MARGIN, 12)
        column.setSpacing(12)
        column.addWidget(self._table, 1000)
        column.addWidget(self._legend)
        column.addStretch(1)
        self._table.chosen.connect(self._show_row)
        self._table.scored.connect(self._score)
        self._table.entered.connect(self._detail.focus_note)
        self._detail.scored.connect(self._score)
        self._detail.next_wanted.connect(self._go_on)
        self._detail.card_given.connect(self._add_card)

    def show_round(self, view: Workshop) -> None:
        """Show a round."""
        self._view = view
        self._table.show_round(view)
        self._table.setMaximumHeight(self._table.whole_height())
        self._detail.set_open(self.is_open)
        self._show_row(self._table.current())

    def focus(self) -> None:
        """Put the keyboard into the table."""
        self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._detail.flush()

    def create_new(self) -> None:
        """Begin a development target from the criterion chosen."""
        if self.is_open:
            self._detail.begin_card(FindingKind.TARGET)

    def rename(self) -> None:
        """Go to the note."""
        self._detail.focus_note()

    def remove(self) -> None:
        """Take the consensus away."""
        self._score(None)

    def set_narrow(self, narrow: bool) -> None:
        """Leave the legend's room to the table in a small window."""
        super().set_narrow(narrow)
        self._legend.setVisible(not narrow)
        self._detail.set_narrow(narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the legend right below the table."""
        super().resizeEvent(event)
        self._table.setMaximumHeight(self._table.whole_height())

    def _show_row(self, row: WorkshopRow | None) -> None:
        if row is not None and self._view is not None:
            self._detail.show_row(row, *self._table.place(), self._view.round.fewest)

    def _score(self, value: int | None) -> None:
        row = self._table.current()
        if row is not None and (value is not None or row.criterion.consensus is not None):
            self._actions.perform(set_consensus, row.criterion.id, consensus=value)

    def _go_on(self) -> None:
        self._detail.flush()
        view = self._view
        if view is not None and self.is_open and view.agreed == len(view.rows):
            self.step_wanted.emit(RoundStep.FINDINGS)
        else:
            self._table.select_next()
            self.focus()

    def _add_card(self, kind: FindingKind, words: str) -> None:
        row = self._table.current()
        if row is None or self._view is None:
            return
        done = self._actions.perform(add_finding, self._view.round.id, kind, words, row.criterion.id)
        if done is not None:
            strength = kind is FindingKind.STRENGTH
            told = self.tr("Vahvuus lisätty") if strength else self.tr("Kehittämiskohde lisätty")
            self._actions.messages.inform(told, undoable=True)
