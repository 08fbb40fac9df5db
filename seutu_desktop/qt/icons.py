"""The line icons of look.md section 6, coloured when painted, so a change of scheme needs no rebuilding."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QImage, QPainter, QPixmap

from seutu_desktop.paths import resource_path
from seutu_desktop.qt.theme.tokens import tokens


@lru_cache(maxsize=256)
def icon(name: str, size: int = 18, role: str = "text2", gap: int = 0) -> QIcon:
    """Return the icon `resources/icons/<name>.svg` in the colour of token `role`.

    `size` (logical px) is what it reports as its natural size. Painted as selected or checked it takes
    `on_tint` (text2 icons only), as disabled `disabled`. `gap` adds empty px on its right, because a styled
    button leaves only 4 px before its text. FileNotFoundError for an unknown name.
    """
    _source(name)
    return QIcon(_Engine(name, size, role, gap))


def pixmap(name: str, size: int, role: str, ratio: float = 1.0) -> QPixmap:
    """Return an icon as a pixmap of `size` logical px for a screen of device pixel `ratio`."""
    return _pixmap(name, round(size * ratio), getattr(tokens(), role), ratio)


def paint_icon(painter: QPainter, rect: QRect, name: str, role: str) -> None:
    """Draw an icon centred in `rect`, as large as its shorter side."""
    side = min(rect.width(), rect.height())
    picture = pixmap(name, side, role, _ratio(painter))
    painter.drawPixmap(rect.x() + (rect.width() - side) // 2, rect.y() + (rect.height() - side) // 2, picture)


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
        painter.drawPixmap(rect.topLeft(), self.scaledPixmap(rect.size(), mode, state, _ratio(painter)))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        side = self._side(size)
        gap = self._gap if size.width() >= side + self._gap else 0
        value = getattr(tokens(), self._tone(mode, state))
        return _pixmap(self._name, round(side * scale), value, scale, round(gap * scale))

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


def _ratio(painter: QPainter) -> float:
    """Return how many device pixels a logical one is where `painter` paints.

    Not from `painter.device()`: that wraps the device as a Python object by its address, where an object may
    have died before, and then the process crashes (seen on the icon of a field that is shown and closed).
    """
    return painter.deviceTransform().m11() or 1.0


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return resource_path("icons", f"{name}.svg").read_text("utf-8")


@lru_cache(maxsize=512)
def _pixmap(name: str, side: int, value: str, ratio: float, gap: int = 0) -> QPixmap:
    # QSvgRenderer and not QPixmap("x.svg"): the image plugin costs 4.5 ms at its first use, this 1.5.
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(side + gap, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    coloured = _source(name).replace("currentColor", value)
    QSvgRenderer(QByteArray(coloured.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return QPixmap.fromImage(image)
