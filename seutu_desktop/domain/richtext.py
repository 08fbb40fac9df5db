"""Formatted text as a flat row of blocks: what Word, the editor and the Markdown subset agree on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

MAX_LEVEL = 2
"""The deepest list level (levels count from 0), so three levels in all."""


class BlockKind(StrEnum):
    """What a block is."""

    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one format; `\\n` inside it is a line break.

    `link` is empty or an http, https or mailto address.
    """

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph or list item; `level` (0…MAX_LEVEL) has a meaning only in lists.

    A numbered list starts again at 1 after any block that is not part of it at its level.
    """

    runs: tuple[Run, ...]
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0

    @property
    def text(self) -> str:
        """The block's words without formatting."""
        return "".join(run.text for run in self.runs)


RichText = tuple[Block, ...]
