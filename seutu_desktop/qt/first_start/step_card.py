"""A step: its number and name in a line that opens it, and its content below while it is the current one."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from seutu_desktop.qt.icons import paint_icon
from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.badges import KeyBadge
from seutu_desktop.qt.widgets.buttons import primary_button
from seutu_desktop.qt.widgets.rows import draw_text
from seutu_desktop.qt.widgets.styling import set_style

_ROUND = 26
INDENT = _ROUND + 14


class StepHead(QAbstractButton):
    """The number in a ring (a tick once done), the name, and what was chosen."""

    def __init__(self, number: int, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._summary = ""
        self.current = False
        self.done = False
        self.setText(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_summary("")

    def set_summary(self, text: str) -> None:
        """Say what was chosen, at the right."""
        self._summary = text
        name = self.tr("Vaihe {0}: {1}").format(self._number, self.text())
        self.setAccessibleName(f"{name}, {text}" if text else name)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size wanted, from the font."""
        return QSize(360, max(_ROUND + 4, QFontMetrics(font("section")).height() + 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the scheme shown now."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRect(0, (self.height() - _ROUND) // 2, _ROUND, _ROUND)
        filled = self.current or self.done
        painter.setPen(Qt.PenStyle.NoPen if filled else QPen(color("control"), 1))
        painter.setBrush(color("accent") if filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(ring).adjusted(0.5, 0.5, -0.5, -0.5))
        if self.done and not self.current:
            paint_icon(painter, ring.adjusted(5, 5, -5, -5), "check", "on_accent")
        else:
            painter.setFont(font("list-strong"))
            painter.setPen(color("on_accent" if filled else "text2"))
            painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(self._number))
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        room = QRect(INDENT, 0, self.width() - INDENT, self.height())
        face = font("section" if self.current else "body-strong")
        room.setLeft(room.left() + draw_text(painter, room, self.text(), face, color("text")) + 16)
        draw_text(painter, room, self._summary, font("secondary"), color("text2"), right=True)
        if self.hasFocus():
            painter.setPen(QPen(color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)


class StepCard(QFrame):
    """`wanted` when its line is taken, `forward` when its button is."""

    wanted = Signal()
    forward = Signal()

    def __init__(
        self, number: int, title: str, body: QWidget, verb: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.head = StepHead(number, title)
        self.button = primary_button(verb, main=True)
        self._part = QWidget()
        self.head.clicked.connect(self.wanted)
        self.button.clicked.connect(self.forward)
        self._lay_out(body)
        self.set_state(current=False, done=False)

    def set_state(self, *, current: bool, done: bool) -> None:
        """Open or close the step."""
        self.head.current, self.head.done = current, done
        self._part.setVisible(current)
        set_style(self, "card", "current" if current else "true")
        self.head.update()

    def set_verb(self, verb: str) -> None:
        """Change what the button says."""
        self.button.setText(verb)

    def _lay_out(self, body: QWidget) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.button)
        foot.addWidget(KeyBadge(self.tr("Enter")))
        foot.addStretch(1)
        part = QVBoxLayout(self._part)
        part.setContentsMargins(INDENT, 4, 0, 4)
        part.setSpacing(20)
        part.addWidget(body)
        part.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 14, 22, 14)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self._part)
