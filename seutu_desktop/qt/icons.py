"""The line icons of look.md section 6, coloured when painted, so a change of scheme needs no rebuilding."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from seutu_desktop.paths import resource_path
from seutu_desktop.qt.theme.tokens import tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon


@lru_cache(maxsize=256)
def icon(name: str, size: int = 18, role: str = "text2", gap: int = 0) -> QIcon:
    """Return the icon `resources/icons/<name>.svg` in the colour of token `role`.

    `size` (logical px) is what it reports as its natural size. Painted as selected or checked it takes
    `on_tint` (text2 icons only), as disabled `disabled`. `gap` adds empty px on its right, because a styled
    button leaves only 4 px before its text. FileNotFoundError for an unknown name.
    """
    from seutu_desktop.qt.icon_engine import coloured_icon  # QIcon takes 1.5 ms; the first frame needs none

    source(name)
    return coloured_icon(name, size, role, gap)


def pixmap(name: str, size: int, role: str, ratio: float = 1.0) -> QPixmap:
    """Return an icon as a pixmap of `size` logical px for a screen of device pixel `ratio`."""
    return drawn(name, round(size * ratio), getattr(tokens(), role), ratio)


def paint_icon(painter: QPainter, rect: QRect, name: str, role: str) -> None:
    """Draw an icon centred in `rect`, as large as its shorter side."""
    side = min(rect.width(), rect.height())
    picture = pixmap(name, side, role, device_ratio(painter))
    painter.drawPixmap(rect.x() + (rect.width() - side) // 2, rect.y() + (rect.height() - side) // 2, picture)


def device_ratio(painter: QPainter) -> float:
    """Return how many device pixels a logical one is where `painter` paints.

    Not from `painter.device()`: that wraps the device as a Python object by its address, where an object may
    have died before, and then the process crashes (seen on the icon of a field that is shown and closed).
    """
    return painter.deviceTransform().m11() or 1.0


@lru_cache(maxsize=64)
def source(name: str) -> str:
    """Return the SVG of an icon; FileNotFoundError for an unknown name."""
    return resource_path("icons", f"{name}.svg").read_text("utf-8")


@lru_cache(maxsize=512)
def drawn(name: str, side: int, value: str, ratio: float, gap: int = 0) -> QPixmap:
    """Return an icon of `side` device px in the colour `value`, with `gap` empty px on its right."""
    # QSvgRenderer and not QPixmap("x.svg"): the image plugin costs 4.5 ms at its first use, this 1.5.
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(side + gap, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    coloured = source(name).replace("currentColor", value)
    QSvgRenderer(QByteArray(coloured.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return QPixmap.fromImage(image)
