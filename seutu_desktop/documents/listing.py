"""Lists typed with hyphens become lists: a screen reader hears "- " as a sentence (word.md 5)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from seutu_desktop.domain.cleaning import clean
from seutu_desktop.domain.richtext import Block, BlockKind, RichText, Run

MARKER = re.compile(r"\s*[-–—•·‣▪●○*]\s+(?=\S)")
"""A typed bullet: a sign, white space and something after it."""


def listed(blocks: RichText) -> Iterator[Block]:
    """Yield the blocks, each paragraph that begins with a typed bullet as a list item without it."""
    for block in blocks:
        plain = block.kind is not BlockKind.PARAGRAPH or block.text[:1].isalnum()
        typed = None if plain else MARKER.match(clean(block.text))
        if typed is None:
            yield block
        else:
            yield Block(tuple(_without(block.runs, typed.end())), BlockKind.BULLET)


def _without(runs: tuple[Run, ...], length: int) -> Iterator[Run]:
    """Yield the runs, cleaned, without their first `length` characters."""
    for run in runs:
        text = clean(run.text)
        yield replace(run, text=text[length:])
        length = max(0, length - len(text))
