"""Formatted text as a quotation: read only, with a bar at its left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from seutu_desktop.qt.theme import color, font
from seutu_desktop.richtext import parse, to_html

_BAR = 3
_LINE = 118


class Quote(QFrame):
    """Shows Markdown of the subset; links open in the browser."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: str | None = None
        self._label = QLabel()
        self._label.setFont(font("body"))
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.RichText)
        self._label.setOpenExternalLinks(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 1, 0, 1)
        column.addWidget(self._label)

    def set_markdown(self, markdown: str) -> None:
        """Show `markdown`."""
        if markdown != self._shown:
            self._shown = markdown
            self._label.setText(spaced(to_html(parse(markdown))))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar."""
        painter = QPainter(self)
        painter.fillRect(0, 0, _BAR, self.height(), color("border"))


def spaced(html: str) -> str:
    """Return an HTML fragment with the line height of body text and room between paragraphs only."""
    first, rest = "margin:0", "margin:8px 0 0 0"
    styled = html.replace("<p>", f'<p style="{rest};line-height:{_LINE}%">').replace(
        "<li>", f'<li style="line-height:{_LINE}%">'
    )
    return styled.replace(rest, first, 1)
