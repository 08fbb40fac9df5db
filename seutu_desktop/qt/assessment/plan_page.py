"""Suunnitelmaan: the chosen targets become goals of next year's plan, and the round is ended."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout

from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.assessment.deeds import RoundDeeds
from seutu_desktop.qt.assessment.line_list import LineKeeper
from seutu_desktop.qt.assessment.step_page import MARGIN, StepPage
from seutu_desktop.qt.assessment.words import card_words
from seutu_desktop.qt.counts import Counts
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.widgets.buttons import plain_button, primary_button
from seutu_desktop.qt.widgets.rows import Row
from seutu_desktop.qt.widgets.section import SectionHeader
from seutu_desktop.qt.widgets.styling import label
from seutu_desktop.services.assessment_findings import into_plan
from seutu_desktop.services.assessment_view import Card, Workshop
from seutu_desktop.services.plans import waiting_findings


class PlanPage(StepPage):
    """Says of each chosen target whether it is a goal already."""

    def __init__(self, actions: Actions, deeds: RoundDeeds) -> None:
        super().__init__(actions)
        self._deeds = deeds
        self._head = SectionHeader(self.tr("Valitut kehittämiskohteet"))
        goals = QListView()
        goals.setAccessibleName(self.tr("Valitut kehittämiskohteet"))
        self._goals = LineKeeper(goals)
        self._what = label("", "body", "text2", wrap=True)
        self._take = primary_button("", "plan")
        self._open = plain_button("", "open")
        self._close = plain_button(self.tr("Päätä kierros"), "check")
        self._lay_out()
        goals.activated.connect(lambda _: self._go())
        self._take.clicked.connect(self._into_plan)
        self._open.clicked.connect(self._go)
        self._close.clicked.connect(self._end)

    def show_round(self, view: Workshop) -> None:
        """Show a round."""
        self._view = view
        year = view.round.year + 1
        waiting = set(self._actions.read(waiting_findings, year))
        self._goals.show_lines({card.finding.id: self._row(card, year, waiting) for card in view.chosen})
        self._head.set_note(Counts().criteria(len(view.chosen)) if view.chosen else "")
        self._what.setText(self._told(view, waiting))
        self._take.setText(self.tr("Vie suunnitelmaan {0}").format(year))
        self._open.setText(self.tr("Avaa toimintasuunnitelma {0}").format(year))
        here = [card for card in view.chosen if card.finding.id in waiting]
        self._take.setVisible(bool(here))
        self._open.setVisible(bool(view.chosen) and len(here) < len(view.chosen))
        self._close.setVisible(self.is_open)

    def focus(self) -> None:
        """Put the keyboard on what is to be done next."""
        first = next((each for each in (self._take, self._open) if each.isVisibleTo(self)), self._goals.view)
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _told(self, view: Workshop, waiting: set[str]) -> str:
        year = view.round.year + 1
        if not view.chosen:
            return self.tr("Yhtään kohdetta ei ole valittu. Valitse 3–5 kohdetta äänestyksessä.")
        if any(card.finding.id in waiting for card in view.chosen):
            words = self.tr(
                "Valituista kohteista tulee vuoden {0} toimintasuunnitelman tavoitteita. Toimenpiteet,"
                " vastuut ja mittarit kirjataan suunnitelmassa, ja tavoite muistaa, mistä se tuli."
            )
            return words.format(year)
        words = self.tr("Kaikki valitut kohteet ovat vuoden {0} toimintasuunnitelman tavoitteina.")
        return words.format(year)

    def _row(self, card: Card, year: int, waiting: set[str]) -> Row:
        there = card.finding.id not in waiting
        goal = self.tr("tavoitteena suunnitelmassa {0}").format(year)
        second = " · ".join(filter(None, (card.criterion_title, Counts().dots(card.dots), card_words(card))))
        return Row(
            card.finding.text,
            icon="check" if there else "forward",
            icon_role="ok" if there else "text2",
            second=second,
            second_meta=goal if there else self.tr("odottaa"),
        )

    def _into_plan(self) -> None:
        view = self._view
        if view is None:
            return
        if self._actions.perform(into_plan, view.round.id) is not None:
            words = self.tr("Kohteet ovat vuoden {0} tavoitteina").format(view.round.year + 1)
            self._actions.messages.inform(words, undoable=True)
            self.focus()

    def _go(self) -> None:
        if self._view is not None:
            self.opened.emit(Target(View.YEAR_PAPERS, year=self._view.round.year + 1))

    def _end(self) -> None:
        if self._view is not None:
            self._deeds.close_round(self._view)

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self._close)
        acts.addStretch(1)
        acts.addWidget(self._open)
        acts.addWidget(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 4, MARGIN, 16)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self._what)
        column.addWidget(self._goals.view, 1)
        column.addLayout(acts)
