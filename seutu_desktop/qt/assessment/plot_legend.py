"""What the marks of the plots mean, and which keys give a consensus."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from seutu_desktop.qt.theme import color
from seutu_desktop.qt.widgets.badges import KeyBadge
from seutu_desktop.qt.widgets.styling import label

_MARK = 14


class _Mark(QWidget):
    """A dot, a median mark or a band; the word beside it says which."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size wanted."""
        return QSize(_MARK, _MARK)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the scheme shown now."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._kind == "dot":
            painter.setBrush(color("accent"))
            painter.drawEllipse(QPointF(_MARK / 2, _MARK / 2), 3, 3)
        elif self._kind == "median":
            painter.setBrush(color("text"))
            painter.drawPolygon(QPolygonF([QPointF(2.5, 4), QPointF(11.5, 4), QPointF(7, 10)]))
        else:
            painter.setBrush(color("border"))
            painter.drawRoundedRect(QRectF(0, 1, _MARK, _MARK - 2), 3, 3)


class PlotLegend(QWidget):
    """The marks at the left, the keys at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 12, 0)
        row.setSpacing(7)
        marks = (
            ("dot", self.tr("yksi vastaus")),
            ("median", self.tr("mediaani")),
            ("band", self.tr("vaihteluväli")),
        )
        for kind, words in marks:
            row.addWidget(_Mark(kind))
            row.addWidget(label(words, "caption", "text2"))
            row.addSpacing(12)
        row.addStretch(1)
        row.setSpacing(5)
        row.addWidget(KeyBadge("0"))
        row.addWidget(label("…", "caption", "text2"))
        row.addWidget(KeyBadge("5"))
        row.addWidget(label(self.tr("anna yhteisarvio"), "caption", "text2"))
