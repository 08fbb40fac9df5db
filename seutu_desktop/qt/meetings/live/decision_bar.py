"""The four decisions of a §, each with its key; the one made is pressed."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

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

_TICK = 32  # px kept for the tick and the weight of the decision made


class DecisionBar(QWidget):
    """`decided` carries the decision that was chosen."""

    decided = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = {kind: KeyButton(self) for kind in KEYS}
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._rows = 0
        for kind, words in self._words().items():
            button = self._buttons[kind]
            button.setText(words)
            button.set_key(KEYS[kind])
            button.setCheckable(True)
            button.setProperty("main", "true")
            button.setAccessibleDescription(KEYS[kind])
            button.clicked.connect(lambda _=False, chosen=kind: self.decided.emit(chosen))
            self._group.addButton(button)
        self._arrange()

    def show_kind(self, kind: DecisionKind, *, editable: bool) -> None:
        """Press the button of `kind`, none for another."""
        self._group.setExclusive(False)
        for each, button in self._buttons.items():
            button.setChecked(each is kind)
            button.set_icon("check" if each is kind else "", "on_tint")
            button.setFont(font("primary" if each is kind else "button"))
            button.setEnabled(editable)
        self._group.setExclusive(True)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Return the room that two rows of two need."""
        widest = max(button.sizeHint().width() for button in self._buttons.values())
        return QSize(2 * widest + 8, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use two rows where one is too narrow."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        needs = [button.sizeHint().width() for button in self._buttons.values()]
        spare = 0 if self._group.checkedButton() else _TICK
        rows = 1 if sum(needs) + 8 * (len(needs) - 1) + spare <= self.width() else 2
        if rows == self._rows:
            return
        self._rows = rows
        columns = len(needs) // rows
        for index, button in enumerate(self._buttons.values()):
            self._grid.addWidget(button, index // columns, index % columns)
        for column in range(len(needs)):
            self._grid.setColumnStretch(column, (3 if column == 0 and rows == 1 else 2) * (column < columns))

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
