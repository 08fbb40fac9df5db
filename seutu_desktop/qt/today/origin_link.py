"""Where a task came from: quiet words that lead there."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.text_line import draw_text


class OriginLink(QAbstractButton):
    """As quiet as the text around it, until the pointer or the keyboard is on it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size wanted, from the font."""
        metrics = QFontMetrics(font("secondary"))
        return QSize(metrics.horizontalAdvance(self.text()) + 4, metrics.height() + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the scheme shown now."""
        painter = QPainter(self)
        led = self.underMouse() or self.hasFocus()
        face = font("secondary")
        face.setUnderline(led)
        draw_text(painter, self.rect(), self.text(), face, color("accent" if led else "text2"))
