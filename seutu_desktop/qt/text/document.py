"""QTextDocument ↔ blocks, by our own walk: Qt's Markdown rewrites what it does not know."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from PySide6.QtGui import (
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextDocumentFragment,
    QTextList,
)

from seutu_desktop.domain.richtext import MAX_LEVEL, Block, BlockKind, RichText, Run
from seutu_desktop.qt.text.formats import block_format, char_format, list_format, place_of, run_of

_LINE_SEPARATOR = "\u2028"  # Qt's line break inside a paragraph


def read(document: QTextDocument) -> list[Block]:
    """Return what the document shows, one block for each of its own, not normalised."""
    result: list[Block] = []
    for block in blocks(document):
        kind, level = place_of(block)
        runs = tuple(run_of(part.text.replace(_LINE_SEPARATOR, "\n"), part.look) for part in parts_of(block))
        result.append(Block(runs, kind, level))
    return result


def read_fragment(fragment: QTextDocumentFragment) -> list[Block]:
    """Return a selection as blocks."""
    document = QTextDocument()
    QTextCursor(document).insertFragment(fragment)
    return read(document)


def insert(cursor: QTextCursor, text: RichText) -> None:
    """Put `text` in place of the cursor's selection, as one step to undo.

    A first paragraph joins the line of the cursor; what stood behind the cursor follows the last block.
    """
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    for number, block in enumerate(text):
        is_item = block.kind is not BlockKind.PARAGRAPH
        if number or (is_item and cursor.block().length() > 1):
            cursor.insertBlock(block_format(block.kind), char_format(Run("")))
        if is_item:
            set_place(cursor, block.kind, block.level)
        for run in block.runs:
            cursor.insertText(run.text.replace("\n", _LINE_SEPARATOR), char_format(run))
    tidy_lists(cursor.document())
    cursor.endEditBlock()


def set_place(cursor: QTextCursor, kind: BlockKind, level: int) -> None:
    """Make the cursor's block a paragraph, or an item in a list of its own (`tidy_lists` joins lists)."""
    cursor.setBlockFormat(block_format(kind))
    if kind is not BlockKind.PARAGRAPH:
        cursor.createList(list_format(kind, level))


def set_places(cursor: QTextCursor, places: list[tuple[BlockKind, int]]) -> None:
    """Give each selected block its kind and level, as one step to undo."""
    cursor.beginEditBlock()
    for block, (kind, level) in zip(selected_blocks(cursor), places, strict=True):
        set_place(QTextCursor(block), kind, level)
    tidy_lists(cursor.document())
    cursor.endEditBlock()


def restyle(cursor: QTextCursor, **changes: Any) -> None:
    """Change some of bold, italic and link in the selection and keep the others, as one step to undo."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    parts = [part for block in selected_blocks(cursor) for part in parts_of(block)]
    cursor.beginEditBlock()
    for part in parts:
        first, last = max(start, part.start), min(end, part.end)
        if first < last:
            inside = span(cursor.document(), first, last)
            inside.setCharFormat(char_format(replace(run_of("", part.look), **changes)))
    cursor.endEditBlock()


def link_around(cursor: QTextCursor) -> QTextCursor | None:
    """Return the whole link that the cursor stands in or at the end of, as a selection; None without one."""
    parts = parts_of(cursor.block())
    at = cursor.position()
    touched = [
        number for number, part in enumerate(parts) if part.look.isAnchor() and part.start <= at <= part.end
    ]
    if not touched:
        return None
    first = last = touched[0]
    address = parts[first].look.anchorHref()
    while first > 0 and parts[first - 1].look.anchorHref() == address:
        first -= 1
    while last + 1 < len(parts) and parts[last + 1].look.anchorHref() == address:
        last += 1
    return span(cursor.document(), parts[first].start, parts[last].end)


def tidy_lists(document: QTextDocument) -> None:
    """Make the lists what the blocks mean: numbers start again where they should, no level is skipped.

    Joins the last step to undo; does nothing, not even that, when all is well.
    """
    edit: QTextCursor | None = None
    open_lists: list[QTextList | None] = []
    for block in blocks(document):
        kind, level = place_of(block)
        if kind is BlockKind.PARAGRAPH:
            open_lists = []
            continue
        wanted = min(level, len(open_lists), MAX_LEVEL)
        del open_lists[wanted + 1 :]
        before = open_lists[wanted] if wanted < len(open_lists) else None
        if not _belongs(block, kind, wanted, before):
            edit = edit or _joined(document)
            if before is not None and place_of(before.item(0))[0] is kind:
                before.add(block)
            else:
                QTextCursor(block).createList(list_format(kind, wanted))
        open_lists[wanted:] = [block.textList()]
    if edit is not None:
        edit.endEditBlock()


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """Yield the blocks of the document in order."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def selected_blocks(cursor: QTextCursor) -> list[QTextBlock]:
    """Return the blocks that the selection touches, at least the cursor's own."""
    document = cursor.document()
    block, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    result = [block]
    while block != last:
        block = block.next()
        result.append(block)
    return result


class Part(NamedTuple):
    """A stretch of one format in a block: its place in the document, words and look."""

    start: int
    end: int
    text: str
    look: QTextCharFormat


def parts_of(block: QTextBlock) -> list[Part]:
    """Return the stretches of a block in order."""
    result: list[Part] = []
    iterator = block.begin()
    while not iterator.atEnd():
        part = iterator.fragment()
        end = part.position() + part.length()
        result.append(Part(part.position(), end, part.text(), part.charFormat()))
        iterator += 1
    return result


def span(document: QTextDocument, start: int, end: int) -> QTextCursor:
    """Return a selection."""
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _belongs(block: QTextBlock, kind: BlockKind, level: int, before: QTextList | None) -> bool:
    """Return whether an item is in its list: `before`, the last one at its level, or first in a new one."""
    if place_of(block) != (kind, level):
        return False
    own = block.textList()
    if before is not None and place_of(before.item(0))[0] is kind:
        return own.objectIndex() == before.objectIndex()
    return own.item(0) == block


def _joined(document: QTextDocument) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.joinPreviousEditBlock()
    return cursor
