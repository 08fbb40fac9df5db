"""One cleaning for every text that leaves the program (word.md 10)."""

from __future__ import annotations

import re
import unicodedata

_LINE_BREAKS = re.compile("\r\n|[\r\x0b\u2028\u2029]")
_LONG = 500
_LONG_WORD = re.compile(rf"((?<!\S)\S{{{_LONG},}})")
_UNWANTED = re.compile("[\x00-\x08\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """Return `text` in NFC, every kind of line break as `\\n`, without what no XML or file may hold.

    Word's own line break (`\\x0b`) and U+2028 become `\\n`, the tab stays; other control characters, lone
    surrogates, U+FFFE and U+FFFF go. Cleaning twice changes nothing more.
    """
    if text.isprintable() and (
        text.isascii() or (len(text) < _LONG and unicodedata.is_normalized("NFC", text))
    ):
        return text  # as nearly every text is: what is to be removed or replaced is not printable
    broken = _LINE_BREAKS.sub("\n", text)
    return "".join(map(_composed, _LONG_WORD.split(_UNWANTED.sub("", broken))))


def _composed(part: str) -> str:
    """Return `part` in NFC, but a heap of combining marks as it is: sorting 50,000 of them takes seconds."""
    if _LONG_WORD.fullmatch(part) and sum(map(bool, map(unicodedata.combining, part))) > 100:
        return part
    return unicodedata.normalize("NFC", part)


def clean_line(text: str) -> str:
    """Return `text` cleaned and on one line: every run of white space is one space, none at the ends."""
    cleaned = clean(text)
    if cleaned.isprintable() and "  " not in cleaned and cleaned.strip() == cleaned:
        return cleaned  # the only printable white space is the plain space
    return " ".join(cleaned.split())
