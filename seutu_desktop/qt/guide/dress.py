"""The guide's type: real weights of the variable font, room between lines and before headings."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
)

from seutu_desktop.qt.theme import color, font

_HEADINGS = {1: "page", 2: "section", 3: "body-strong"}
_ABOVE = {1: 0.0, 2: 22.0, 3: 14.0}
_LINE = 135.0  # percent
_BELOW = 8.0
_BOLD_FROM = 600


def dress(document: QTextDocument) -> None:
    """Give a document read from Markdown its fonts and spacing."""
    for block in list(_blocks(document)):
        level = block.blockFormat().headingLevel()
        _space(block, level)
        for start, end, look in list(_runs(block)):
            _set_font(block, start, end, look, level)
    for child in document.rootFrame().childFrames():
        if isinstance(child, QTextTable):
            _rule(child)


def _space(block: QTextBlock, level: int) -> None:
    look = QTextBlockFormat(block.blockFormat())
    look.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    look.setTopMargin(_ABOVE.get(level, 0.0))
    in_table = QTextCursor(block).currentTable() is not None
    look.setBottomMargin(0.0 if in_table else 3.0 if block.textList() is not None else _BELOW)
    QTextCursor(block).setBlockFormat(look)


def _set_font(block: QTextBlock, start: int, end: int, look: QTextCharFormat, level: int) -> None:
    bold = look.fontWeight() >= _BOLD_FROM
    face: QFont = font(_HEADINGS.get(level, "body-strong" if bold else "body"), tabular=False)
    face.setItalic(look.fontItalic())
    look.setFont(face)
    cursor = QTextCursor(block)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    cursor.setCharFormat(look)


def _rule(table: QTextTable) -> None:
    """Hairlines between rows, as in every table here."""
    look = table.format()
    look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    look.setBorder(1)
    look.setBorderCollapse(True)
    look.setBorderBrush(color("border"))
    look.setCellPadding(7)
    look.setCellSpacing(0)
    look.setBottomMargin(10)
    table.setFormat(look)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.firstBlock()
    while block.isValid():
        yield block
        block = block.next()


def _runs(block: QTextBlock) -> Iterator[tuple[int, int, QTextCharFormat]]:
    """Yield [start, end) and the format of each run of text."""
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        yield fragment.position(), fragment.position() + fragment.length(), fragment.charFormat()
        place += 1
