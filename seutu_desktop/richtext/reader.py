"""Markdown → blocks, and to words alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from seutu_desktop.domain.richtext import Block, BlockKind, RichText, Run
from seutu_desktop.richtext.characters import clean
from seutu_desktop.richtext.normal import BREAK, normalise

if TYPE_CHECKING:
    from markdown_it.token import Token

_MARKUP = re.compile(r"[\\*_\[<&]|^[ \t]*(?:--|(?:[-+]|[0-9]{1,9}[.)])(?:[ \t]|$))", re.MULTILINE)


def parse(markdown: str) -> RichText:
    """Return the blocks of `markdown`; what lies outside the subset is literal text; never raises."""
    text = clean(markdown)
    if not _MARKUP.search(text):
        return _unmarked(text)
    from seutu_desktop.richtext.grammar import tokens

    return normalise(_Reader().read(tokens(text)))


def _unmarked(text: str) -> RichText:
    """Read a text without marks, as most are, in a tenth of the parser's time and to the same blocks."""
    paragraphs: list[list[str]] = [[]]
    for row in text.split("\n"):
        if row.strip(" \t"):  # a line of other white space is no empty line to Markdown
            paragraphs[-1].append(row.strip())
        elif paragraphs[-1]:
            paragraphs.append([])
    shown = ("\n".join(rows).strip() for rows in paragraphs)
    return tuple(Block((Run(words),)) for words in shown if words)


def plain(markdown: str) -> str:
    """Return the words of `markdown`: blocks and line breaks as `\\n`, no marks, no list markers.

    For search, calendars and previews; text without marks does not load the parser.
    """
    text = clean(markdown)
    if _MARKUP.search(text):
        return "\n".join(block.text for block in parse(text))
    return "\n".join(line for line in map(str.strip, text.split("\n")) if line)


def is_blank(markdown: str) -> bool:
    """Return whether `markdown` shows nothing."""
    return not markdown.strip() or not plain(markdown)


class _Reader:
    """Walks the tokens once."""

    def __init__(self) -> None:
        self._blocks: list[tuple[list[Run], BlockKind, int]] = []
        # Of each open list: its kind and how many of its items were numbered in order.
        self._lists: list[tuple[BlockKind, int]] = []
        self._starts_item = False
        self._number = ""
        self._in_order = False

    def read(self, tokens: Sequence[Token]) -> list[Block]:
        """Return one block for each paragraph and list item, not yet normalised."""
        for token in tokens:
            if token.type in ("bullet_list_open", "ordered_list_open"):
                self._keep_lone_number()
                kind = BlockKind.BULLET if token.type.startswith("bullet") else BlockKind.NUMBER
                self._lists.append((kind, 0))
            elif token.type in ("bullet_list_close", "ordered_list_close"):
                self._lists.pop()
            elif token.type == "list_item_open":
                self._open_item(token)
            elif token.type == "list_item_close":
                self._keep_lone_number()
            elif token.type == "inline":
                self._add(list(_runs(token.children or ())))
            elif token.type == "hr":
                self._add([Run(token.markup[1:])])
        return [Block(tuple(runs), kind, level) for runs, kind, level in self._blocks]

    def _open_item(self, token: Token) -> None:
        kind, count = self._lists[-1]
        self._starts_item = True
        self._number = token.info + token.markup if kind is BlockKind.NUMBER else ""
        self._in_order = not self._number or int(token.info) in (1, count + 1)
        if self._in_order:
            self._lists[-1] = (kind, count + 1)

    def _keep_lone_number(self) -> None:
        """Show as typed the number of an item without words of its own: "2026." is no empty item."""
        if self._starts_item and self._number:
            self._blocks.append(([Run(self._number)], BlockKind.PARAGRAPH, 0))
        self._starts_item = False

    def _add(self, runs: list[Run]) -> None:
        if not self._lists:
            self._blocks.append((runs, BlockKind.PARAGRAPH, 0))
        elif not self._starts_item:
            # A second paragraph of an item: as a paragraph it would end the list and break its numbers.
            self._blocks[-1][0].extend((BREAK, *runs))
        elif self._in_order:
            self._blocks.append((runs, self._lists[-1][0], len(self._lists) - 1))
        else:
            self._blocks.append(([Run(self._number + " "), *runs], BlockKind.PARAGRAPH, 0))
        self._starts_item = False


def _runs(tokens: Sequence[Token]) -> Iterator[Run]:
    """Yield the runs of inline `tokens`."""
    bold = italic = 0
    links: list[str] = []
    for token in tokens:
        if token.type in ("strong_open", "strong_close"):
            bold += token.nesting
        elif token.type in ("em_open", "em_close"):
            italic += token.nesting
        elif token.type == "link_open":
            links.append(str(token.attrs["href"]))
        elif token.type == "link_close":
            links.pop()
        elif token.type in ("softbreak", "hardbreak"):
            yield BREAK
        else:
            yield Run(token.content, bold > 0, italic > 0, links[-1] if links else "")
