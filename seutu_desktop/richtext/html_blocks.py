"""Collects blocks while a page is read: paragraphs, list items, and table rows as one paragraph each."""

from __future__ import annotations

import re
from dataclasses import dataclass

from seutu_desktop.domain.richtext import Block, BlockKind, Run
from seutu_desktop.richtext.html_style import Style
from seutu_desktop.richtext.normal import BREAK, lines, normalise

_SPACES = re.compile(r"[ \t\n\r\f]+|[ \t\n\r\f\xa0]{2,}")
_WORD_NUMBER = re.compile(r"\s*\(?[0-9A-Za-z]{1,4}[.)]")
_BETWEEN_CELLS = Run(" – ")


_Draft = tuple[list[Run], BlockKind, int]
"""A block whose runs may still grow."""


@dataclass(slots=True)
class _Item:
    """An open list item; `marker` is what Word wrote for it, if Word did."""

    kind: BlockKind
    level: int
    from_word: bool = False
    marker: str = ""
    begun: bool = False


class BlockCollector:
    """Takes text and the ends of blocks, items, cells and rows in the order of the page."""

    def __init__(self) -> None:
        self._blocks: list[_Draft] = []
        self._runs: list[Run] = []
        self._items: list[_Item | None] = []
        self._rows: list[list[list[_Draft]]] = []
        self._outside: list[list[_Draft]] = []

    def blocks(self) -> list[Block]:
        """Return what was collected; every item, cell and row has to be closed before."""
        self.end_block()
        return _finished(self._blocks)

    def text(self, text: str, style: Style) -> None:
        """Add text to the current block."""
        item = self._items[-1] if self._items else None
        if style.unseen:
            return
        if style.is_marker and item and item.from_word:
            item.marker += text
            return
        if not style.as_typed:
            text = _SPACES.sub(" ", text)
            if self._runs and self._runs[-1].text[-1].isspace():
                text = text.lstrip()
        if text:
            self._runs.append(Run(text, style.bold or style.heading, style.italic, style.link))

    def line_break(self, style: Style) -> None:
        """Break the line inside the current block."""
        if not style.unseen:
            self._runs.append(BREAK)

    def end_block(self) -> None:
        """Close the current block; a second block of one list item becomes a line break in it."""
        runs, self._runs = self._runs, []
        if not any(run.text.strip() for run in runs):
            return
        item = self._items[-1] if self._items else None
        if item is None:
            self._blocks += [(part, BlockKind.PARAGRAPH, 0) for part in _paragraphs(runs)]
        elif item.begun and self._blocks:
            self._blocks[-1][0].extend((BREAK, *runs))
        else:
            item.begun = True
            is_number = item.from_word and _WORD_NUMBER.match(item.marker)
            self._blocks.append((runs, BlockKind.NUMBER if is_number else item.kind, item.level))

    def open_item(self, kind: BlockKind, level: int, from_word: bool = False) -> None:
        """Begin a list item; Word's items tell by their marker whether they are numbered."""
        self.end_block()
        self._items.append(_Item(kind, level, from_word))

    def close_item(self) -> None:
        """End the innermost list item."""
        self.end_block()
        self._items.pop()

    def open_row(self) -> None:
        """Begin a table row."""
        self.end_block()
        self._rows.append([])

    def open_cell(self) -> None:
        """Begin a cell; its blocks are kept apart until the row ends."""
        self.end_block()
        self._outside.append(self._blocks)
        self._blocks = []
        self._items.append(None)

    def close_cell(self) -> None:
        """End the innermost cell."""
        self.end_block()
        cell, self._blocks = self._blocks, self._outside.pop()
        self._items.pop()
        if normalise(_finished(cell)):
            self._rows[-1].append(cell)

    def close_row(self) -> None:
        """End the innermost row: cells side by side are one paragraph, a lone cell was only layout."""
        self.end_block()
        cells = self._rows.pop()
        if len(cells) == 1:
            self._blocks += cells[0]
            return
        for cell in cells:
            self._runs += [_BETWEEN_CELLS, *_in_one_line(cell)] if self._runs else _in_one_line(cell)
        self.end_block()


def _finished(drafts: list[_Draft]) -> list[Block]:
    return [Block(tuple(runs), kind, level) for runs, kind, level in drafts]


def _in_one_line(cell: list[_Draft]) -> list[Run]:
    """Return the words of a cell without line breaks."""
    rows = [row for block in normalise(_finished(cell)) for row in lines(block.runs)]
    return [run for row in rows for run in (*row, Run(" "))][:-1]


def _paragraphs(runs: list[Run]) -> list[list[Run]]:
    """Return `runs` cut where the page broke the line twice, as mails do between paragraphs."""
    result: list[list[Run]] = [[]]
    for row in lines(runs):
        if not any(run.text.strip() for run in row):
            result.append([])
        else:
            result[-1] += [BREAK, *row]
    return result
