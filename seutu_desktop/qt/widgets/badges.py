"""Small painted marks: a key to press, a state in words, a count of late things."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from seutu_desktop.qt.icons import paint_icon
from seutu_desktop.qt.theme import color, font

_ICON = 14


def paint_key(painter: QPainter, right: int, middle: int, text: str, *, dark: bool = False) -> QRect:
    """Draw a key badge that ends at x `right`, centred on y `middle`; return the room it took."""
    face = font("badge")
    rect = key_rect(text, right, middle)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color("control" if dark else "border"), 1))
    painter.setBrush(color("toast" if dark else "surface"))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setFont(face)
    painter.setPen(color("toast_text" if dark else "text2"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
    return rect


def key_rect(text: str, right: int, middle: int) -> QRect:
    """Return the room a key badge takes that ends at `right`, centred on `middle`."""
    metrics = QFontMetrics(font("badge"))
    height = metrics.height() + 4
    width = max(height - 1, metrics.horizontalAdvance(text) + 11)
    return QRect(right - width, middle - height // 2, width, height)


class KeyBadge(QWidget):
    """A key or shortcut as printed on the keyboard; decoration, the button beside it has the shortcut."""

    def __init__(self, text: str, parent: QWidget | None = None, *, dark: bool = False) -> None:
        super().__init__(parent)
        self._text = text
        self._dark = dark
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size wanted, from the font."""
        return key_rect(self._text, 0, 0).size()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the scheme shown now."""
        paint_key(QPainter(self), self.width(), self.height() // 2, self._text, dark=self._dark)


class StatusChip(QWidget):
    """A state in one or two words, perhaps with an icon. `kind`: plain (outlined), tint, ok, warn or bad."""

    def __init__(
        self, text: str = "", kind: str = "plain", icon_name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_status(text, kind, icon_name)

    def set_status(self, text: str, kind: str = "plain", icon_name: str = "") -> None:
        """Show other words; an empty text hides the chip's content."""
        self._text, self._kind, self._icon = text, kind, icon_name
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the words shown."""
        return self._text

    def sizeHint(self) -> QSize:
        """Return the size wanted, from the font."""
        return chip_size(self._text, self._kind, self._icon)

    def minimumSizeHint(self) -> QSize:
        """Return the least size it works in."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the scheme shown now."""
        paint_chip(QPainter(self), self.rect(), self._text, self._kind, self._icon)


def chip_size(text: str, kind: str = "plain", icon_name: str = "") -> QSize:
    """Return the size of a status chip, from the font."""
    metrics = QFontMetrics(_chip_font(kind))
    height = metrics.height() + (3 if kind == "plain" else 8)
    width = metrics.horizontalAdvance(text) + (12 if kind == "plain" else 18)
    return QSize(width + (_ICON + 6 if icon_name else 0), height)


def paint_chip(painter: QPainter, rect: QRect, text: str, kind: str = "plain", icon_name: str = "") -> None:
    """Draw a status chip filling `rect`; delegates use it too."""
    ink = {"plain": "text", "tint": "on_tint"}.get(kind, kind)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color("border"), 1) if kind == "plain" else Qt.PenStyle.NoPen)
    painter.setBrush(_chip_ground(kind))
    inset = 0.5 if kind == "plain" else 0
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), 4, 4)
    inner = rect.adjusted(6 if kind == "plain" else 9, 0, -3, 0)
    if icon_name:
        paint_icon(painter, QRect(inner.left(), inner.top(), _ICON, inner.height()), icon_name, ink)
        inner.setLeft(inner.left() + _ICON + 6)
    painter.setFont(_chip_font(kind))
    painter.setPen(color(ink))
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
    painter.restore()


def paint_count(painter: QPainter, right: int, middle: int, text: str) -> QRect:
    """Draw a count of late things that ends at `right`, centred on `middle`; return the room it took."""
    face = font("caption-strong")
    metrics = QFontMetrics(face)
    height = metrics.height() + 3
    width = max(height, metrics.horizontalAdvance(text) + 12)
    rect = QRect(right - width, middle - height // 2, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("bad_tint"))
    painter.drawRoundedRect(QRectF(rect), height / 2, height / 2)
    painter.setFont(face)
    painter.setPen(color("bad"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
    return rect


def _chip_font(kind: str) -> QFont:
    return font("caption" if kind == "plain" else "caption-strong")


def _chip_ground(kind: str) -> QColor:
    return color("surface") if kind == "plain" else color("tint" if kind == "tint" else f"{kind}_tint")
