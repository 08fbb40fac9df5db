"""The text itself: typing, keys, paste, growth with its content."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QInputMethodEvent, QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QScrollArea, QTextEdit, QWidget

from seutu_desktop.domain.richtext import MAX_LEVEL, BlockKind, RichText, Run
from seutu_desktop.qt.text import document as pages
from seutu_desktop.qt.text import keys
from seutu_desktop.qt.text.clipboard import copied, is_text, pasted
from seutu_desktop.qt.text.formats import LINE_GAP, block_format, char_format, place_of, run_of, text_font
from seutu_desktop.qt.text.link_painter import LinkPainter
from seutu_desktop.richtext import safe_link, to_markdown

_MARGIN = 12
_INDENT = 20
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TextArea(QTextEdit):
    """Formatted text, as high as its words, at least `minimum_lines`; `edited` tells of the user only."""

    edited = Signal()

    def __init__(self, minimum_lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._minimum_lines = minimum_lines
        self._quiet = False
        self._markdown: str | None = None
        self._follow = QTimer(self, singleShot=True, interval=0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", "true")
        self.setFont(text_font())
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setIndentWidth(_INDENT)
        self._painter = LinkPainter(self.document())
        self.load(())
        self.document().contentsChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.cursorPositionChanged.connect(self._follow.start)
        self._follow.timeout.connect(self._show_cursor)

    def load(self, text: RichText) -> None:
        """Show `text` and forget the steps to undo; the cursor stays where it can."""
        at = self.textCursor().position()
        document = self.document()
        with self._quietly():
            document.setUndoRedoEnabled(False)
            document.clear()
            document.setDocumentMargin(_MARGIN)
            cursor = QTextCursor(document)
            cursor.setBlockFormat(block_format(BlockKind.PARAGRAPH))
            pages.insert(cursor, text)
            document.setUndoRedoEnabled(True)
            cursor.setPosition(min(at, document.characterCount() - 1))
            self.setTextCursor(cursor)
        self._grow()

    def markdown(self) -> str:
        """Return the canonical Markdown of what is shown; counted once after each change."""
        if self._markdown is None:
            self._markdown = to_markdown(pages.read(self.document()))
        return self._markdown

    def run_at_cursor(self) -> Run:
        """Return the format that typed text would get (and a link the cursor stands in)."""
        return run_of("", self.currentCharFormat())

    def kind_at_cursor(self) -> BlockKind:
        """Return the kind of the cursor's block."""
        return place_of(self.textCursor().block())[0]

    def toggle_bold(self) -> None:
        """Make the selection, or what is typed next, bold or no longer so."""
        self._restyle(bold=not self._all_selected("bold"))

    def toggle_italic(self) -> None:
        """Make the selection, or what is typed next, italic or no longer so."""
        self._restyle(italic=not self._all_selected("italic"))

    def toggle_list(self, kind: BlockKind) -> None:
        """Make the selected blocks items of `kind`, or paragraphs if they all are that."""
        places = self._places()
        if all(place[0] is kind for place in places):
            kind = BlockKind.PARAGRAPH
        pages.set_places(self.textCursor(), [(kind, level) for _, level in places])

    def indent(self, step: int) -> None:
        """Move the selected items by `step` levels; an item left of the first level becomes a paragraph."""
        places = [_moved(kind, level, step) for kind, level in self._places()]
        if places != self._places():
            pages.set_places(self.textCursor(), places)

    def link_at_cursor(self) -> QTextCursor | None:
        """Return the whole link that the cursor stands in, as a selection."""
        return None if self.textCursor().hasSelection() else pages.link_around(self.textCursor())

    def set_link(self, words: str, address: str) -> None:
        """Link the selection or the link at the cursor to `address` ("" for none); else insert `words`."""
        cursor = self.link_at_cursor() or self.textCursor()
        if cursor.hasSelection():
            pages.restyle(cursor, link=address)
        elif address:
            cursor.insertText(words, char_format(replace(self.run_at_cursor(), link=address)))
        cursor.setPosition(cursor.selectionEnd())
        self.setTextCursor(cursor)

    def set_reading(self, reading: bool) -> None:
        """Allow reading only, or writing again."""
        self.setReadOnly(reading)
        # Read-only texts are reached by Tab and read by screen readers all the same.
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags if reading else Qt.TextInteractionFlag.TextEditorInteraction)

    def event(self, event: QEvent) -> bool:
        """Leave the window's keys to the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if keys.is_for_window(event, self.document()):
                event.ignore()
                return True
            if keys.is_redo(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that mean something else here than in Qt."""
        if keys.is_for_window(event, self.document()):
            event.ignore()
        elif keys.is_redo(event):
            self.redo()
        elif self._leaves_list(event):
            self.indent(-1)
        else:
            if event.text():
                self._end_link()
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Keep composed letters out of the link before them."""
        if event.commitString():
            self._end_link()
        super().inputMethodEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open a link clicked with Ctrl, or without when the text is for reading."""
        super().mouseReleaseEvent(event)
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        address = self.anchorAt(event.position().toPoint())
        if address and (held or self.isReadOnly()) and not self.textCursor().hasSelection():
            open_address(address)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Return whether `source` is text; dropped files go on to the parent."""
        return is_text(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop `source`, cleaned."""
        if is_text(source):
            cursor = self.textCursor()
            pages.insert(cursor, pasted(source))
            self.setTextCursor(cursor)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the selection for the clipboard."""
        return copied(pages.read_fragment(self.textCursor().selection()))

    def changeEvent(self, event: QEvent) -> None:
        """Paint links anew in a new scheme, grow in a new font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.document().characterCount() > 1:
            with self._quietly():
                self._painter.rehighlight()
        elif event.type() == QEvent.Type.FontChange:
            self._grow()

    def _changed(self) -> None:
        self._markdown = None
        if self._quiet:
            return
        # What was undone or redone is as tidy as it was left, and tidying it would end what can be redone.
        if not self.document().isRedoAvailable():
            with self._quietly():
                pages.tidy_lists(self.document())
            self._markdown = None
        self.edited.emit()

    def _grow(self) -> None:
        lines = self._minimum_lines * (self.fontMetrics().height() + LINE_GAP)
        self.setFixedHeight(max(lines + 2 * _MARGIN, math.ceil(self.document().size().height())))

    def _show_cursor(self) -> None:
        """Scroll the page around the editor to the line being written."""
        page = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        content = page.widget() if page is not None else None
        if page is not None and content is not None and self.hasFocus():
            line: QRect = self.cursorRect()
            at = self.viewport().mapTo(content, line.center())
            page.ensureVisible(at.x(), at.y(), 0, 2 * line.height())

    def _places(self) -> list[tuple[BlockKind, int]]:
        return [place_of(block) for block in pages.selected_blocks(self.textCursor())]

    def _all_selected(self, field: str) -> bool:
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return bool(getattr(self.run_at_cursor(), field))
        runs = [
            run for block in pages.read_fragment(cursor.selection()) for run in block.runs if run.text.strip()
        ]
        return bool(runs) and all(getattr(run, field) for run in runs)

    def _restyle(self, **changes: Any) -> None:
        if self.textCursor().hasSelection():
            pages.restyle(self.textCursor(), **changes)
            self.currentCharFormatChanged.emit(self.currentCharFormat())
        else:
            self.setCurrentCharFormat(char_format(replace(self.run_at_cursor(), **changes)))

    def _leaves_list(self, event: QKeyEvent) -> bool:
        """Return whether the key ends a list: Enter in an empty item, Backspace at the start of one."""
        cursor = self.textCursor()
        if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            return False
        if cursor.hasSelection() or cursor.currentList() is None or self.isReadOnly():
            return False
        is_empty = cursor.block().length() == 1
        return (event.key() in _ENTER and is_empty) or (
            event.key() == Qt.Key.Key_Backspace and cursor.atBlockStart()
        )

    def _end_link(self) -> None:
        """Keep what is typed behind a link out of it."""
        run = self.run_at_cursor()
        link = self.link_at_cursor() if run.link else None
        if run.link and (
            link is None or self.textCursor().position() in (link.selectionStart(), link.selectionEnd())
        ):
            self.setCurrentCharFormat(char_format(replace(run, link="")))

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """Change the document without telling of an edit."""
        self._quiet = True
        try:
            yield
        finally:
            self._quiet = False


def open_address(address: str) -> None:
    """Open a link in the system's browser or mail program; other addresses than the subset's are ignored."""
    safe = safe_link(address)
    if safe:
        QDesktopServices.openUrl(QUrl(safe))


def _moved(kind: BlockKind, level: int, step: int) -> tuple[BlockKind, int]:
    """Return the place of a block after moving it by `step` levels."""
    if kind is BlockKind.PARAGRAPH:
        return (BlockKind.BULLET, 0) if step > 0 else (kind, 0)
    if level + step < 0:
        return BlockKind.PARAGRAPH, 0
    return kind, min(level + step, MAX_LEVEL)
