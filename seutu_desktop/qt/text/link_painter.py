"""Shows links in the colour of the scheme, without a trace in the document or its undo steps."""

from __future__ import annotations

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat

from seutu_desktop.qt.text.document import parts_of
from seutu_desktop.qt.theme import color


class LinkPainter(QSyntaxHighlighter):
    """Colours and underlines what is a link; call `rehighlight` when the scheme changes."""

    def highlightBlock(self, text: str) -> None:
        """Paint the links of one block."""
        block = self.currentBlock()
        look = QTextCharFormat()
        look.setForeground(color("accent"))
        look.setFontUnderline(True)
        for part in parts_of(block):
            if part.look.isAnchor():
                self.setFormat(part.start - block.position(), part.end - part.start, look)
