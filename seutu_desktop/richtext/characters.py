"""Which characters a text may hold, and what Markdown thinks of them."""

from __future__ import annotations

import re
import string
import unicodedata

from seutu_desktop.domain import cleaning

_MORE_BREAKS = re.compile("[\f\x85]")
_PLANE_ENDS = "".join(
    chr(plane + end) for plane in range(0x10000, 0x110000, 0x10000) for end in (0xFFFE, 0xFFFF)
)
# Noncharacters (Qt marks frames with some), the byte order mark, and Qt's placeholder for pictures.
_NO_TEXT = re.compile(f"[\ufdd0-\ufdef\ufeff\ufffc{_PLANE_ENDS}]")


def clean(text: str) -> str:
    """Return `text` as `domain.cleaning.clean` does, without noncharacters; pages and NEL end lines too."""
    if text.isascii() and text.isprintable():
        return text
    return cleaning.clean(_NO_TEXT.sub("", _MORE_BREAKS.sub("\n", text)))


def is_neutral(char: str) -> bool:
    """Return whether every CommonMark reader takes `char` for white space or punctuation.

    Symbols such as € count as punctuation from version 0.31 on only, so they are not neutral.
    """
    return char.isspace() or char in string.punctuation or unicodedata.category(char).startswith("P")
