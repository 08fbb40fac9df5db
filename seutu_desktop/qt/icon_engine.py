"""An icon of `qt.icons` for buttons, menus and models: Qt asks it for each size and state."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from seutu_desktop.qt.icons import device_ratio, drawn
from seutu_desktop.qt.theme.tokens import tokens


def coloured_icon(name: str, size: int, role: str, gap: int) -> QIcon:
    """Return an icon drawn in the colour of token `role`, with `gap` empty px on its right."""
    return QIcon(_Engine(name, size, role, gap))


class _Engine(QIconEngine):
    """Draws one icon in a token's colour of the scheme shown at that moment."""

    def __init__(self, name: str, size: int, role: str, gap: int) -> None:
        super().__init__()
        self._name = name
        self._size = size
        self._role = role
        self._gap = gap

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._size, self._role, self._gap)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.drawPixmap(rect.topLeft(), self.scaledPixmap(rect.size(), mode, state, device_ratio(painter)))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        side = self._side(size)
        gap = self._gap if size.width() >= side + self._gap else 0
        value = getattr(tokens(), self._tone(mode, state))
        return drawn(self._name, round(side * scale), value, scale, round(gap * scale))

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        side = self._side(size)
        return QSize(min(side + self._gap, size.width()), side)

    def availableSizes(
        self, mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off
    ) -> list[QSize]:
        return [QSize(self._size + self._gap, self._size)]

    def _side(self, size: QSize) -> int:
        return max(1, min(size.width(), size.height()))

    def iconName(self) -> str:
        return self._name

    def isNull(self) -> bool:
        return False

    def _tone(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return "disabled"
        chosen = mode == QIcon.Mode.Selected or state == QIcon.State.On
        return "on_tint" if chosen and self._role == "text2" else self._role
