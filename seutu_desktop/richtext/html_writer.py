"""Blocks → HTML for the clipboard: tags only, so that Word and mail use their own fonts."""

from __future__ import annotations

from collections.abc import Iterable

from seutu_desktop.domain.richtext import Block, BlockKind, Run
from seutu_desktop.richtext.normal import normalise

_LIST_TAGS = {BlockKind.BULLET: "ul", BlockKind.NUMBER: "ol"}


def to_html(blocks: Iterable[Block]) -> str:
    """Return an HTML fragment of `blocks` (normalised first), lists nested as HTML wants them."""
    parts: list[str] = []
    lists: list[str] = []
    for block in normalise(blocks):
        tag = _LIST_TAGS.get(block.kind, "")
        _close_lists(parts, lists, block.level + 1 if tag else 0)
        if not tag:
            parts.append(f"<p>{_line(block)}</p>")
            continue
        if len(lists) > block.level:
            parts.append("</li>")
        if len(lists) > block.level and lists[-1] != tag:
            parts.append(f"</{lists.pop()}>")
        if len(lists) <= block.level:
            lists.append(tag)
            parts.append(f"<{tag}>")
        parts.append(f"<li>{_line(block)}")
    _close_lists(parts, lists, 0)
    return "".join(parts)


def _close_lists(parts: list[str], lists: list[str], depth: int) -> None:
    while len(lists) > depth:
        parts.append(f"</li></{lists.pop()}>")


def _line(block: Block) -> str:
    return "".join(map(_run, block.runs))


def _run(run: Run) -> str:
    html = _escaped(run.text).replace("\n", "<br>")
    if run.italic:
        html = f"<i>{html}</i>"
    if run.bold:
        html = f"<b>{html}</b>"
    return f'<a href="{_escaped(run.link)}">{html}</a>' if run.link else html


def _escaped(text: str) -> str:
    from html import escape  # its table of entities costs 5 ms, not at every start

    return escape(text)
