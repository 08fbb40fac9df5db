"""The words of a § as the record will print them, what is new on a tint."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from seutu_desktop.qt.meetings.live.quote import spaced
from seutu_desktop.qt.theme import color, font
from seutu_desktop.richtext import parse, plain, to_html
from seutu_desktop.services.preview import PreviewKind, PreviewPart


class PreviewBox(QFrame):
    """Shows parts of a §; an empty one says that nothing comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: Sequence[PreviewPart] = ()
        self._label = QLabel()
        self._label.setFont(font("list"))
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.RichText)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 13, 16, 14)
        column.addWidget(self._label)

    def show_parts(self, parts: Sequence[PreviewPart]) -> None:
        """Show `parts` of the record."""
        self._parts = parts
        self._fill()
        self.setAccessibleName(self.text())

    def text(self) -> str:
        """Return the words, a paragraph a line."""
        return "\n".join(
            plain(part.text) if part.kind is PreviewKind.TEXT else part.text for part in self._parts
        )

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another scheme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._fill()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("border"), 1))
        painter.setBrush(color("subtle"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _fill(self) -> None:
        nothing = _inked(self.tr("Tästä asiasta ei ole vielä kirjattu mitään."), "text3")
        self._label.setText(spaced("".join(map(_html, self._parts)) or f"<p>{nothing}</p>"))


def _html(part: PreviewPart) -> str:
    if part.kind is PreviewKind.TEXT:
        return to_html(parse(part.text))
    words = escape(part.text)
    if part.kind is PreviewKind.MISSING:
        words = _inked(words, "warn")
    elif part.newest:
        words = f'<span style="background-color:{_ink("tint")};color:{_ink("on_tint")}">{words}</span>'
    return f"<p>{words}</p>"


def _inked(words: str, role: str) -> str:
    return f'<span style="color:{_ink(role)}">{words}</span>'


def _ink(role: str) -> str:
    return color(role).name()
