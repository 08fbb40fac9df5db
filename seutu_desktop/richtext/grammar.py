"""The subset's grammar: markdown-it with a few rules on. Imported only when something is parsed."""

from __future__ import annotations

import re
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, list_block
from markdown_it.rules_inline import StateInline, link
from markdown_it.token import Token

from seutu_desktop.richtext.links import safe_link

_CORE_RULES = ["normalize", "block", "inline", "text_join"]
_BLOCK_RULES = ["list", "hr", "paragraph"]
_INLINE_RULES = ["text", "newline", "escape", "emphasis", "link", "image", "autolink", "entity"]
_PAIR_RULES = ["balance_pairs", "fragments_join"]
# Each list takes two levels of tokens. Deeper ones are literal text: the parser calls itself for each.
_DEEPEST = 2 * 12
# Label without brackets, address with at most one pair of brackets inside, no title. The library's own rule
# may look ahead to the end of the text at every "[", which takes minutes for 50,000; this stops at the next.
_LINK = re.compile(
    r"\[(?:[^\[\]\\]|\\.)*\]"
    r"\([ \t\n]*(?:<[^<>\n]*>|(?:[^\s()<>\\]|\\\S|\((?:[^\s()\\]|\\\S)*\))+)[ \t\n]*\)",
    re.DOTALL,
)


class _Grammar(MarkdownIt):
    """markdown-it that knows our links only."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802 (the library's name)
        return safe_link(url)

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802 (the library's name)
        return link

    def validateLink(self, url: str) -> bool:  # noqa: N802 (the library's name)
        return bool(url)


def tokens(source: str) -> list[Token]:
    """Return markdown-it's block tokens of `source`, whose line ends are `\\n`."""
    return _grammar().parse(source)


@cache
def _grammar() -> MarkdownIt:
    parser = _Grammar("zero", {"maxNesting": 2 * _DEEPEST}).enable(
        [*_CORE_RULES, *_BLOCK_RULES, *_INLINE_RULES, *_PAIR_RULES]
    )
    parser.block.ruler.at("list", _list, {"alt": ["paragraph", "reference", "blockquote"]})
    parser.inline.ruler.at("link", _link)
    parser.inline.ruler.at("image", _image)
    return parser


def _list(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    return (silent or state.level < _DEEPEST) and list_block(state, start, end, silent)


def _link(state: StateInline, silent: bool) -> bool:
    return bool(_LINK.match(state.src, state.pos, state.posMax)) and link(state, silent)


def _image(state: StateInline, silent: bool) -> bool:
    """Take the start of an image as text, so that the rest of it becomes no link."""
    if not state.src.startswith("![", state.pos):
        return False
    if not silent:
        state.append_pending("![")
    state.pos += 2
    return True
