"""The one form of a formatted text: what the Markdown subset can hold, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from seutu_desktop.domain.richtext import MAX_LEVEL, Block, BlockKind, RichText, Run
from seutu_desktop.richtext.characters import clean
from seutu_desktop.richtext.links import safe_link

BREAK = Run("\n")


def normalise(blocks: Iterable[Block]) -> RichText:
    """Return `blocks` as the Markdown subset can hold them; no word is lost.

    Dropped: blocks without words, characters that are no text, links of other kinds, white space at the ends
    of lines. White space at the ends of a bold, italic or linked stretch, and line breaks, are always plain.
    Neighbours in one format become one run. A list item is at most one level deeper than the block before it.
    """
    result: list[Block] = []
    depth = -1
    for block in blocks:
        runs = _runs(block.runs)
        if not runs:
            continue
        if block.kind is BlockKind.PARAGRAPH:
            depth = -1
            result.append(Block(runs))
        else:
            depth = max(0, min(block.level, depth + 1, MAX_LEVEL))
            result.append(Block(runs, block.kind, depth))
    return tuple(result)


def lines(runs: Iterable[Run]) -> list[list[Run]]:
    """Return `runs` cut at their line breaks; the breaks themselves are left out."""
    result: list[list[Run]] = [[]]
    for run in runs:
        first, *rest = run.text.split("\n")
        result[-1].append(replace(run, text=first))
        result.extend([replace(run, text=text)] for text in rest)
    return result


def _runs(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Return the runs of one block in their normal form."""
    cleaned = [replace(run, text=clean(run.text), link=safe_link(run.link)) for run in runs]
    rows = [_line(line) for line in lines(cleaned)]
    filled = [number for number, row in enumerate(rows) if row]
    if not filled:
        return ()
    rows = rows[filled[0] : filled[-1] + 1]
    joined = list(rows[0])
    for row in rows[1:]:
        joined += [BREAK, *row]
    return tuple(_merged(joined))


def _line(line: list[Run]) -> list[Run]:
    """Return one line: no white space at its ends, none formatted at the ends of a stretch."""
    parts = _trimmed([part for run in line for part in _split(run)])
    # Outermost first: a link may end inside a bold stretch and so cut it into two, a bold one an italic one.
    parts = _bare_ends(parts, lambda run: run.link, lambda run: replace(run, link=""))
    parts = _bare_ends(parts, lambda run: run.bold and (run.link, True), lambda run: replace(run, bold=False))
    parts = _bare_ends(
        parts, lambda run: run.italic and (run.link, run.bold, True), lambda run: replace(run, italic=False)
    )
    return list(_merged(parts))


def _split(run: Run) -> Iterator[Run]:
    """Yield the white space before the words of `run`, the words, and the white space after them."""
    text = run.text
    start = len(text) - len(text.lstrip())
    end = max(start, len(text.rstrip()))
    for part in (text[:start], text[start:end], text[end:]):
        if part:
            yield replace(run, text=part)


def _trimmed(parts: list[Run]) -> list[Run]:
    """Return `parts` without the white space at both ends."""
    words = [number for number, part in enumerate(parts) if not part.text.isspace()]
    return parts[words[0] : words[-1] + 1] if words else []


def _bare_ends(parts: list[Run], key: Callable[[Run], object], bare: Callable[[Run], Run]) -> list[Run]:
    """Return `parts` where a stretch with one true `key` keeps it from its first word to its last."""
    result: list[Run] = []
    for value, group in groupby(parts, key):
        stretch = list(group)
        if value:
            words = [number for number, part in enumerate(stretch) if not part.text.isspace()] or [
                len(stretch)
            ]
            inside = range(words[0], words[-1] + 1)
            stretch = [part if number in inside else bare(part) for number, part in enumerate(stretch)]
        result += stretch
    return result


def _merged(runs: Iterable[Run]) -> Iterator[Run]:
    """Yield `runs`, neighbours in the same format as one."""
    for (bold, italic, link), group in groupby(runs, lambda run: (run.bold, run.italic, run.link)):
        yield Run("".join(run.text for run in group), bold, italic, link)
