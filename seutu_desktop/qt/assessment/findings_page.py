"""Kohteet: strengths and development targets, what they say and what the targets weigh."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QVBoxLayout

from seutu_desktop.domain.assessment import FindingKind, RoundStep
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.assessment.card_line import CardLine
from seutu_desktop.qt.assessment.finding_pane import FindingPane
from seutu_desktop.qt.assessment.line_list import LineKeeper
from seutu_desktop.qt.assessment.step_page import MARGIN, StepPage
from seutu_desktop.qt.assessment.words import card_words
from seutu_desktop.qt.widgets.buttons import plain_button, primary_button
from seutu_desktop.qt.widgets.rows import Row
from seutu_desktop.qt.widgets.styling import label
from seutu_desktop.services.assessment_findings import add_finding, delete_finding
from seutu_desktop.services.assessment_view import Card, Workshop


class FindingsPage(StepPage):
    """Cards in two groups; the one chosen is edited in the pane."""

    def __init__(self, actions: Actions) -> None:
        form = FindingPane(actions)
        super().__init__(actions, form)
        self._form = form
        cards = QListView()
        cards.setAccessibleName(self.tr("Vahvuudet ja kehittämiskohteet"))
        self._cards = LineKeeper(cards)
        self._empty = label(
            self.tr("Ei vielä kortteja. Lisää ne yhteisarviossa kohteen alta tai tästä."),
            "body",
            "text2",
            wrap=True,
        )
        line = QLineEdit()
        self._card = CardLine(line)
        self._strength = plain_button(self.tr("Vahvuus"), "plus")
        self._target = plain_button(self.tr("Kehittämiskohde"), "plus")
        self._next = primary_button(self.tr("Äänestykseen"), "right")
        self._lay_out(line)
        self._cards.chosen.connect(self._choose)
        cards.activated.connect(lambda _: self.rename())
        self._card.given.connect(self._add)
        self._strength.clicked.connect(lambda: self._begin(FindingKind.STRENGTH))
        self._target.clicked.connect(lambda: self._begin(FindingKind.TARGET))
        self._next.clicked.connect(lambda: self.step_wanted.emit(RoundStep.VOTES))
        self._form.remove_wanted.connect(self.remove)

    def show_round(self, view: Workshop) -> None:
        """Show a round."""
        self._view = view
        self._form.set_open(self.is_open)
        self._show()
        self._empty.setVisible(not self.has_pane())
        for part in (self._strength, self._target):
            part.setVisible(self.is_open)
        self._next.setVisible(self.is_open and bool(view.targets))

    def has_pane(self) -> bool:
        """Return whether there is a card to show."""
        return bool(self._all())

    def focus(self) -> None:
        """Put the keyboard into the list, or on the way to the first card."""
        (self._cards.view if self.has_pane() else self._target).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._form.flush()

    def create_new(self) -> None:
        """Begin a development target."""
        if self.is_open:
            self._begin(FindingKind.TARGET)

    def rename(self) -> None:
        """Edit the words of the card chosen."""
        self._form.focus_text()

    def remove(self) -> None:
        """Take the card chosen away, or the weight that the keyboard is on."""
        key = self._cards.key()
        if not key or not self.is_open or self._form.clear_weight():
            return
        self._form.forget()
        if self._actions.perform(delete_finding, key) is not None:
            self._actions.messages.inform(self.tr("Kortti poistettu"), undoable=True)

    def _show(self, wanted: str = "") -> None:
        if self._view is None:
            return
        lines: dict[str, Row | str] = {}
        groups = (
            (self.tr("Vahvuudet"), self._view.strengths),
            (self.tr("Kehittämiskohteet"), self._view.targets),
        )
        for heading, cards in groups:
            if cards:
                lines[f"# {heading}"] = f"{heading} {len(cards)}"
            lines |= {card.finding.id: _row(card, at) for at, card in enumerate(cards, 1)}
        self._choose(self._cards.show_lines(lines, wanted))

    def _all(self) -> tuple[Card, ...]:
        return (*self._view.strengths, *self._view.targets) if self._view is not None else ()

    def _choose(self, key: str) -> None:
        for card in self._all():
            if card.finding.id == key and self._view is not None:
                self._form.show_card(self._view, card)

    def _begin(self, kind: FindingKind) -> None:
        strength = kind is FindingKind.STRENGTH
        asks = self.tr("Kirjoita vahvuus ja paina Enter")
        self._card.open(kind, asks if strength else self.tr("Kirjoita kehittämiskohde ja paina Enter"))

    def _add(self, kind: FindingKind, words: str) -> None:
        if self._view is None:
            return
        done = self._actions.perform(add_finding, self._view.round.id, kind, words)
        if done is not None:
            self._show(done.ids[0])

    def _lay_out(self, line: QLineEdit) -> None:
        self._next.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self._strength)
        acts.addWidget(self._target)
        acts.addStretch(1)
        acts.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 4, MARGIN, 16)
        column.setSpacing(8)
        column.addWidget(self._empty)
        column.addWidget(self._cards.view, 1)
        column.addWidget(line)
        column.addLayout(acts)


def _row(card: Card, at: int) -> Row:
    target = card.finding.kind is FindingKind.TARGET
    return Row(
        card.finding.text,
        lead=str(at) if target else "",
        second=card.criterion_title or " ",
        second_meta=card_words(card) if target else "",
        lead_width=14,
    )
