"""Äänestys: the targets by their dots; three to five of them are chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout

from seutu_desktop.domain.assessment import RoundStep
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.assessment.line_list import LineKeeper
from seutu_desktop.qt.assessment.step_page import MARGIN, StepPage
from seutu_desktop.qt.assessment.vote_delegate import VoteDelegate
from seutu_desktop.qt.assessment.vote_pane import VotePane
from seutu_desktop.qt.counts import Counts
from seutu_desktop.qt.widgets.badges import KeyBadge
from seutu_desktop.qt.widgets.buttons import primary_button
from seutu_desktop.qt.widgets.rows import Row
from seutu_desktop.qt.widgets.section import SectionHeader
from seutu_desktop.qt.widgets.styling import label
from seutu_desktop.services.assessment_view import Card, Workshop

_STEPS = {"+": 1, "-": -1}


class VotesPage(StepPage):
    """Plus and minus put a dot and take one, the space bar chooses."""

    def __init__(self, actions: Actions) -> None:
        pane = VotePane(actions)
        super().__init__(actions, pane)
        self._votes = pane
        cards = QListView()
        cards.setAccessibleName(self.tr("Kehittämiskohteet"))
        self._cards = LineKeeper(cards)
        cards.setItemDelegate(VoteDelegate(cards))
        cards.installEventFilter(self)
        self._head = SectionHeader(self.tr("Eniten ääniä ensin"))
        self._empty = label(
            self.tr("Ei vielä kehittämiskohteita, joista äänestää. Lisää ne edellisessä vaiheessa."),
            "body",
            "text2",
            wrap=True,
        )
        self._next = primary_button(self.tr("Suunnitelmaan"), "right")
        self._lay_out()
        self._cards.chosen.connect(self._choose)
        self._next.clicked.connect(lambda: self.step_wanted.emit(RoundStep.PLAN))

    def show_round(self, view: Workshop) -> None:
        """Show a round."""
        self._view = view
        self._votes.set_open(self.is_open)
        dots = sum(card.dots for card in view.targets)
        note = self.tr("{0}, {1} valittu").format(Counts().dots(dots), len(view.chosen))
        self._head.set_note(note)
        lines = {card.finding.id: self._row(card) for card in self._sorted()}
        self._choose(self._cards.show_lines(lines))
        self._empty.setVisible(not view.targets)
        self._next.setVisible(self.is_open and bool(view.chosen))

    def has_pane(self) -> bool:
        """Return whether there is a target to vote on."""
        return self._view is not None and bool(self._view.targets)

    def focus(self) -> None:
        """Put the keyboard into the list."""
        self._cards.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._votes.flush()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of voting."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.text() in _STEPS:
                self._votes.add(_STEPS[event.text()])
                return True
            if event.key() == Qt.Key.Key_Space:
                self._votes.turn()
                return True
        return False

    def _row(self, card: Card) -> Row:
        chosen = self.tr("valittu tavoitteeksi") if card.finding.chosen else ""
        second = " · ".join(filter(None, (chosen, card.criterion_title)))
        icon = "check" if card.finding.chosen else ""
        return Row(
            card.finding.text,
            icon=icon,
            icon_role="ok",
            second=second or " ",
            second_meta=Counts().dots(card.dots),
            lead_width=card.dots,
        )

    def _sorted(self) -> list[Card]:
        cards = self._view.targets if self._view is not None else ()
        return sorted(cards, key=lambda card: (-card.dots, card.finding.position))

    def _choose(self, key: str) -> None:
        for at, card in enumerate(self._sorted()):
            if card.finding.id == key and self._view is not None:
                self._votes.show_card(self._view, card, at)

    def _lay_out(self) -> None:
        self._next.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        acts = QHBoxLayout()
        acts.setSpacing(6)
        for key, words in (("+", ""), ("–", self.tr("anna tai ota ääni")), ("␣", self.tr("valitse"))):
            acts.addWidget(KeyBadge(key))
            if words:
                acts.addWidget(label(words, "caption", "text2"))
                acts.addSpacing(8)
        acts.addStretch(1)
        acts.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 4, MARGIN, 16)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self._empty)
        column.addWidget(self._cards.view, 1)
        column.addLayout(acts)
