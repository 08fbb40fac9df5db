"""The four decisions of a §, each with its key; the one made is pressed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from seutu_desktop.domain.meetings import DecisionKind
from seutu_desktop.qt.meetings.live.key_button import KeyButton
from seutu_desktop.qt.theme import font

KEYS = {
    DecisionKind.APPROVED: "F5",
    DecisionKind.NOTED: "F6",
    DecisionKind.TABLED: "F7",
    DecisionKind.RETURNED: "F8",
}
"""The key of each decision that has a button (look.md 8)."""


class DecisionBar(QWidget):
    """`decided` carries the decision that was chosen."""

    decided = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = {kind: KeyButton(self) for kind in KEYS}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for kind, words in self._words().items():
            button = self._buttons[kind]
            button.setText(words)
            button.set_key(KEYS[kind])
            button.setCheckable(True)
            button.setProperty("main", "true")
            button.setAccessibleDescription(KEYS[kind])
            button.clicked.connect(lambda _=False, chosen=kind: self.decided.emit(chosen))
            self._group.addButton(button)
            row.addWidget(button, 3 if kind is DecisionKind.APPROVED else 2)

    def show_kind(self, kind: DecisionKind, *, editable: bool) -> None:
        """Press the button of `kind`, none for another."""
        self._group.setExclusive(False)
        for each, button in self._buttons.items():
            button.setChecked(each is kind)
            button.set_icon("check" if each is kind else "", "on_tint")
            button.setFont(font("primary" if each is kind else "button"))
            button.setEnabled(editable)
        self._group.setExclusive(True)

    def button(self, kind: DecisionKind) -> KeyButton:
        """Return the button of a decision; KeyError for one without."""
        return self._buttons[kind]

    def _words(self) -> dict[DecisionKind, str]:
        return {
            DecisionKind.APPROVED: self.tr("Ehdotus hyväksyttiin"),
            DecisionKind.NOTED: self.tr("Tiedoksi"),
            DecisionKind.TABLED: self.tr("Pöydälle"),
            DecisionKind.RETURNED: self.tr("Valmisteluun"),
        }
