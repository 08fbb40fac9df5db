"""The box in the top bar that opens the palette: it looks like a field and is a button."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from seutu_desktop.qt.icons import paint_icon
from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.badges import key_rect, paint_key

WIDE = 340
NARROW = 260


class SearchBox(QAbstractButton):
    """Placeholder text and the palette's key; `clicked` asks for the palette."""

    def __init__(self, key: str = "Ctrl+K", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._width = WIDE
        self.setText(self.tr("Hae tai tee"))
        self.setAccessibleName(f"{self.text()}, {key}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_narrow(self, narrow: bool) -> None:
        """Take 260 px instead of 340."""
        self._width = NARROW if narrow else WIDE
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size wanted, from the font."""
        return QSize(self._width, max(30, QFontMetrics(font("list")).height() + 10))

    def minimumSizeHint(self) -> QSize:
        """Return the least size it works in."""
        return QSize(140, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the scheme shown now."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("control" if self.underMouse() else "border"), 1))
        painter.setBrush(color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        paint_icon(painter, QRect(11, 0, 16, self.height()), "search", "text2")
        paint_key(painter, self.width() - 8, self.height() // 2, self._key)
        painter.setFont(font("list"))
        painter.setPen(color("text3"))
        room = QRect(33, 0, key_rect(self._key, self.width() - 8, 0).left() - 39, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())
