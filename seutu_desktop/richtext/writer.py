"""Blocks → canonical Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise

from seutu_desktop.domain.richtext import MAX_LEVEL, Block, BlockKind, Run
from seutu_desktop.richtext.characters import is_neutral
from seutu_desktop.richtext.normal import lines, normalise

_BOLD = "**"
_ITALIC = "_"
_PLAIN = Run("")
# An "&" that starts no character reference and a "!" that starts no image stay as they are.
_SPECIAL = re.compile(r"[\\`*_\[\]<]|&(?=#?[0-9A-Za-z]{1,32};)")
_ADDRESS_SPECIAL = re.compile(r"[()]|&(?=#?[0-9A-Za-z]{1,32};)")
# What would open a list, heading, rule, quote or code block at the start of a line.
_OPENER = re.compile(r"[-+](?=[-+\s]|\Z)|#(?=#{0,5}(?:\s|\Z))|[>=]|~(?=~~)")
_NUMBER = re.compile(r"([0-9]{1,9})([.)])(?=\s|\Z)")


def to_markdown(blocks: Iterable[Block]) -> str:
    """Return the canonical Markdown of `blocks` (normalised first); "" for none; no line end at the end."""
    parts: list[str] = []
    numbers = [0] * (MAX_LEVEL + 1)
    columns = [0] * (MAX_LEVEL + 2)
    in_list = False
    for block in normalise(blocks):
        is_item = block.kind is not BlockKind.PARAGRAPH
        marker = _marker(block, numbers)
        indent = columns[block.level] if is_item else 0
        columns[block.level + 1] = indent + len(marker)
        if parts:
            parts.append("\n" if in_list and is_item else "\n\n")
        parts.append(" " * indent + marker + _block(block, " " * (indent + len(marker))))
        in_list = is_item
    return "".join(parts)


def _marker(block: Block, numbers: list[int]) -> str:
    """Return the list marker of `block`, counting in `numbers` (by level)."""
    deeper = block.level + 1 if block.kind is not BlockKind.PARAGRAPH else 0
    numbers[deeper:] = [0] * (len(numbers) - deeper)
    if block.kind is BlockKind.NUMBER:
        numbers[block.level] += 1
        return f"{numbers[block.level]}. "
    if block.kind is BlockKind.BULLET:
        numbers[block.level] = 0
        return "- "
    return ""


def _block(block: Block, indent: str) -> str:
    return ("\\\n" + indent).join(_line(runs) for runs in lines(block.runs))


def _line(runs: Sequence[Run]) -> str:
    """Return one line of Markdown."""
    parts: list[str] = []
    for link, group in groupby((run for run in runs if run.text), lambda run: run.link):
        text = _stretch(list(group))
        if link:
            if parts and parts[-1].endswith("!"):
                parts[-1] = parts[-1][:-1] + "\\!"
            text = f"[{text}]({_ADDRESS_SPECIAL.sub(_escaped, link)})"
        parts.append(text)
    first = runs[0] if runs else _PLAIN
    if parts and not (first.link or first.bold or first.italic):
        parts[0] = _guarded(parts[0])
    return "".join(parts)


def _stretch(runs: list[Run]) -> str:
    """Return `runs` (all of one link, or of none) with their emphasis."""
    before = [_marks(left, right) for left, right in pairwise([_PLAIN, *runs, _PLAIN])]
    referenced = {at for left in range(len(runs) - 1) for at in _in_the_way(runs, left, before[left + 1])}
    parts = [before[0]]
    for number, run in enumerate(runs):
        head = (number, 0) in referenced
        tail = (number, -1) in referenced and not (head and len(run.text) == 1)
        start, end = int(head), len(run.text) - int(tail)
        parts.append(_reference(run.text[0]) if head else "")
        parts.append(_SPECIAL.sub(_escaped, run.text[start:end]))
        parts.append(_reference(run.text[-1]) if tail else "")
        parts.append(before[number + 1])
    return "".join(parts)


def _marks(left: Run, right: Run) -> str:
    """Return the marks between two runs: italic inside bold, and each kind never inside itself."""
    bold_changes = left.bold != right.bold
    marks = _ITALIC if left.italic and (bold_changes or not right.italic) else ""
    marks += _BOLD if bold_changes else ""
    return marks + (_ITALIC if right.italic and (bold_changes or not left.italic) else "")


def _in_the_way(runs: list[Run], left: int, marks: str) -> list[tuple[int, int]]:
    """Return the characters, as (run, index), that must be references for `marks` after run `left` to work.

    A mark opens or closes by what stands on both sides of it (CommonMark 6.2, "flanking"). The second one in
    `**Huom!**Kello` closes nothing; in `**Huom!**&#75;ello` it does, as a reference starts with punctuation.
    """
    before, after = runs[left], runs[left + 1]
    opens_first = (marks[:1] == _BOLD[0] and after.bold) or (marks == _ITALIC and after.italic)
    closes_last = (marks[-1:] == _BOLD[0] and before.bold) or (marks == _ITALIC and before.italic)
    found = []
    if opens_first and _disturbs(before.text[-1], after.text[0], marks, after):
        found.append((left, -1))
    if closes_last and _disturbs(after.text[0], before.text[-1], marks, before):
        found.append((left + 1, 0))
    return found


def _disturbs(outer: str, inner: str, marks: str, inside: Run) -> bool:
    """Return whether `outer` keeps `marks` from working at the edge of the run `inside`."""
    # A one-letter run may have to turn its letter into a reference for its other edge.
    plain_word = marks == _BOLD and inner.isalnum() and len(inside.text) > 1
    return not (plain_word or is_neutral(outer))


def _guarded(line: str) -> str:
    """Return `line` so that its start is no list, heading, rule, quote or code."""
    if _OPENER.match(line):
        return "\\" + line
    return _NUMBER.sub(r"\1\\\2", line, count=1) if _NUMBER.match(line) else line


def _escaped(match: re.Match[str]) -> str:
    return "\\" + match[0]


def _reference(char: str) -> str:
    return f"&#{ord(char)};"
