"""The Finnish order of words, without Qt, so that the command line stores the same keys as the window."""

from __future__ import annotations

import re
import unicodedata

# CLDR root order with Finnish tailoring (fi-u-co-standard): å ä ö come after z; ü sorts as y, ø as ö, æ as ä.
_AFTER_Z = {"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}"}
_AS = {"ü": "y", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "ł": "l", "œ": "|"}


def sort_key(text: str) -> str:
    """Return a text whose code point order is the Finnish order of `text`; digits sort by value."""
    letters: list[str] = []
    for character in unicodedata.normalize("NFC", text).casefold():
        letters.append(_AFTER_Z.get(character) or _AS.get(character) or _base(character))
    return re.sub(r"\d+", lambda match: match.group().lstrip("0").zfill(12), "".join(letters))


def _base(character: str) -> str:
    decomposed = unicodedata.normalize("NFD", character)
    kept = "".join(part for part in decomposed if not unicodedata.combining(part))
    return kept if kept.isalnum() else " "
