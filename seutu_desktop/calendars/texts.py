"""Text made fit for an iCal line: cleaned, capped and escaped by ourselves.

icalendar stops injected lines only by `assert`, which `python -O` removes, and it turns the two characters
`\\N` of a text into a line break (measured, 7.3.2); so neither is left to it.
"""

from __future__ import annotations

import re

from seutu_desktop.domain.cleaning import clean, clean_line

TITLE_LIMIT = 255
"""Characters; Graph's limit of a subject."""

PLACE_LIMIT = 255
"""Characters, as Outlook's field."""

DESCRIPTION_LIMIT = 8000
"""Characters."""

REASON_LIMIT = 500
"""Characters of why something was moved or cancelled."""

NAME_LIMIT = 60
"""Characters of a calendar's or an organizer's name."""

# Direction overrides, isolates and marks can show a text backwards; U+FEFF would look like a second BOM.
_INVISIBLE = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]")
_JOINERS = "\u200d\ufe0f"


def one_line(text: str, limit: int) -> str:
    """Return `text` cleaned, on one line, at most `limit` characters, the cut shown by an ellipsis."""
    return _capped(clean_line(_visible(text)), limit)


def plain_text(text: str, limit: int) -> str:
    """Return `text` cleaned, its breaks `\\n`, at most `limit` characters, the cut shown by an ellipsis."""
    return _capped(clean(_visible(text)).strip(), limit)


def escaped(text: str) -> str:
    """Return cleaned `text` as an iCal TEXT value (RFC 5545 3.3.11)."""
    slashed = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return slashed.replace("\n", "\\n")


def _visible(text: str) -> str:
    # The whole text is cut coarsely first, so that 50 million pasted characters cost nothing.
    return _INVISIBLE.sub("", text[: 4 * DESCRIPTION_LIMIT])


def _capped(text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    return text[: limit - 1].rstrip().rstrip(_JOINERS) + "…"
