"""The seats of the meeting as chips in rows of equal width."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from seutu_desktop.qt.widgets.presence_chip import PresenceChip

_GAP = 6
_LEAST = 104
_SIDE, _ABOVE = 24, 10
_NARROWEST = 640
KEYS = "1234567890"
"""The digits of the first ten seats, in the order of the keyboard."""


@dataclass(frozen=True)
class SeatChip:
    """What a chip says of the seat `key`: name, state and detail of `PresenceChip`, and more on hover."""

    key: str
    name: str
    state: str
    detail: str = ""
    tip: str = ""


class ChipRow(QFrame):
    """`chosen` carries the seat of the chip that was pressed, with the chip to open a menu under."""

    chosen = Signal(str, QWidget)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self._above = _ABOVE
        self._keys: list[str] = []
        self._names: list[str] = []
        self._chips: list[PresenceChip] = []

    def show_seats(self, seats: Sequence[SeatChip]) -> None:
        """Show the seats; the chips stay where they were, so the keyboard does too."""
        names = [seat.name for seat in seats]
        if [seat.key for seat in seats] != self._keys or names != self._names:
            self._make(seats)
        for chip, seat in zip(self._chips, seats, strict=True):
            chip.set_state(seat.state, seat.detail)
            if seat.tip:
                chip.setToolTip(seat.tip)

    def set_narrow(self, narrow: bool) -> None:
        """Give up room above and below in a small window."""
        self._above = 6 if narrow else _ABOVE
        self._place()

    def chips(self) -> list[PresenceChip]:
        """Return the chips in their order."""
        return list(self._chips)

    def chip(self, key: str) -> PresenceChip:
        """Return the chip of a seat; ValueError for an unknown one."""
        return self._chips[self._keys.index(key)]

    def focus_first(self) -> None:
        """Put the keyboard at the first seat, where there is one."""
        if self._chips:
            self._chips[0].setFocus()

    def key_at(self, index: int) -> str:
        """Return the seat of a place from 0, empty beyond the last."""
        return self._keys[index] if 0 <= index < len(self._keys) else ""

    def sizeHint(self) -> QSize:
        """Return the height that its rows need."""
        return QSize(_NARROWEST, self._height(max(self.width(), _NARROWEST)))

    def minimumSizeHint(self) -> QSize:
        """Return the height that its rows need."""
        return QSize(200, self._height(max(self.width(), _NARROWEST)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the chips out anew; the height follows the number of rows."""
        super().resizeEvent(event)
        self._place()

    def _make(self, seats: Sequence[SeatChip]) -> None:
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._keys = [seat.key for seat in seats]
        self._names = [seat.name for seat in seats]
        self._chips = [self._chip(index, seat) for index, seat in enumerate(seats)]
        self.setVisible(bool(seats))
        self._place()

    def _chip(self, index: int, seat: SeatChip) -> PresenceChip:
        chip = PresenceChip(seat.name, KEYS[index] if index < len(KEYS) else "", self)
        chip.clicked.connect(lambda: self.chosen.emit(seat.key, chip))
        chip.show()
        return chip

    def _columns(self, width: int) -> int:
        room = width - 2 * _SIDE + _GAP
        most = max(1, room // (_LEAST + _GAP))
        rows = -(-len(self._chips) // most) or 1
        return max(1, -(-len(self._chips) // rows))  # rows of one length rather than a full one and a rest

    def _height(self, width: int) -> int:
        if not self._chips:
            return 0
        rows = -(-len(self._chips) // self._columns(width))
        return rows * (self._chips[0].sizeHint().height() + _GAP) - _GAP + 2 * self._above

    def _place(self) -> None:
        width = max(self.width(), _NARROWEST)  # before the first layout a widget is 100 px wide
        columns = self._columns(width)
        wide = (width - 2 * _SIDE - (columns - 1) * _GAP) / columns
        high = self._chips[0].sizeHint().height() if self._chips else 0
        for index, chip in enumerate(self._chips):
            row, column = divmod(index, columns)
            left = round(_SIDE + column * (wide + _GAP))
            chip.setGeometry(QRect(left, self._above + row * (high + _GAP), round(wide), high))
        self.setFixedHeight(self._height(width))
