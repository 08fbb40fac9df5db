"""Pasted HTML → blocks of the subset."""

from __future__ import annotations

from collections.abc import Callable
from html.parser import HTMLParser
from typing import NamedTuple

from seutu_desktop.domain.richtext import Block, BlockKind
from seutu_desktop.richtext.html_blocks import BlockCollector
from seutu_desktop.richtext.html_source import tame
from seutu_desktop.richtext.html_style import Style, style_of, word_level

_BLOCK_TAGS = frozenset(
    (
        *(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
        ),
        *("div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "hr"),
        *(
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "option",
            "p",
            "pre",
        ),
        *("section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul"),
    )
)
_VOID_TAGS = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ]
)
_LISTS = {"ul": BlockKind.BULLET, "menu": BlockKind.BULLET, "ol": BlockKind.NUMBER}
_CELLS = frozenset(["td", "th"])
_TABLE_TAGS = frozenset(["table", "tbody", "tfoot", "thead", "tr", *_CELLS])
# What an opening tag closes by itself, and where the search for it stops.
_CLOSES = {
    "li": (frozenset(["li"]), frozenset([*_LISTS, *_CELLS])),
    "td": (_CELLS, frozenset(["tr", "table"])),
    "th": (_CELLS, frozenset(["tr", "table"])),
    "tr": (frozenset(["tr"]), frozenset(["table"])),
}
_P_SCOPE = (frozenset(["p"]), frozenset(["table", *_CELLS]))
_DEEPEST = 256  # tags inside each other; a search among them stays short


def read_page(html: str) -> list[Block]:
    """Return the blocks of `html`, not yet normalised; never raises."""
    reader = _PageReader()
    reader.feed(tame(html))
    reader.close()
    return reader.blocks()


class _Open(NamedTuple):
    """A tag that is not closed yet: the style inside it, and what its end means."""

    tag: str
    style: Style
    close: Callable[[], None]


class _PageReader(HTMLParser):
    """Keeps the stack of open tags and tells the collector what begins and ends."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._collector = BlockCollector()
        self._open: list[_Open] = []

    def blocks(self) -> list[Block]:
        """Return the blocks of the page, not yet normalised."""
        self._close_from(0)
        return self._collector.blocks()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin what `tag` begins; end what it ends without saying so."""
        if tag == "br":
            self._collector.line_break(self._style())
        if tag in _BLOCK_TAGS:
            self._close_in_scope(*_P_SCOPE)
            self._collector.end_block()
        if tag in _VOID_TAGS:
            return
        if tag in _CLOSES:
            self._close_in_scope(*_CLOSES[tag])
        if len(self._open) < _DEEPEST:
            attributes = dict(attrs)
            close = self._begin(tag, attributes)
            self._open.append(_Open(tag, style_of(tag, attributes, self._style()), close))

    def handle_endtag(self, tag: str) -> None:
        """End the innermost `tag` and all that was left open inside it; without one, do nothing."""
        self._close_in_scope(frozenset([tag]), frozenset() if tag in _TABLE_TAGS else _CELLS)

    def handle_data(self, data: str) -> None:
        """Add text."""
        self._collector.text(data, self._style())

    def _style(self) -> Style:
        return self._open[-1].style if self._open else Style()

    def _begin(self, tag: str, attributes: dict[str, str | None]) -> Callable[[], None]:
        """Open the list item, row or cell that `tag` is, and return what closes it."""
        level = word_level(attributes)
        if tag == "li":
            self._begin_item(attributes)
            return self._collector.close_item
        if tag == "p" and level is not None:
            self._collector.open_item(BlockKind.BULLET, level, from_word=True)
            return self._collector.close_item
        if tag == "tr":
            self._collector.open_row()
            return self._collector.close_row
        if tag in _CELLS and any(above.tag == "tr" for above in self._open):
            self._collector.open_cell()
            return self._collector.close_cell
        return self._collector.end_block if tag in _BLOCK_TAGS or tag in _CELLS else _nothing

    def _begin_item(self, attributes: dict[str, str | None]) -> None:
        """Open the item of an HTML list; Word on the web tells its level in an attribute."""
        lists: list[str] = []
        for above in self._open:
            lists = [] if above.tag in _CELLS else [*lists, above.tag] if above.tag in _LISTS else lists
        spoken = attributes.get("aria-level") or attributes.get("data-aria-level") or ""
        level = int(spoken[:2]) - 1 if spoken.isdecimal() else word_level(attributes) or 0
        kind = _LISTS[lists[-1]] if lists else BlockKind.BULLET
        self._collector.open_item(kind, max(level, len(lists) - 1))

    def _close_in_scope(self, tags: frozenset[str], stop: frozenset[str]) -> None:
        """Close the innermost of `tags`, unless one of `stop` is open inside it."""
        for at in range(len(self._open) - 1, -1, -1):
            if self._open[at].tag in tags:
                self._close_from(at)
                return
            if self._open[at].tag in stop:
                return

    def _close_from(self, at: int) -> None:
        while len(self._open) > at:
            self._open.pop().close()


def _nothing() -> None:
    """Close a tag that is no block."""
