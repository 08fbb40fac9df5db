"""File names that Windows, a ZIP and a mail program accept (word.md 10)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from pathlib import PurePath

from seutu_desktop.domain.cleaning import clean_line

MAX_STEM = 120
"""The longest stem in characters (UTF-16 units, as Windows counts them)."""

MAX_STEM_BYTES = 200
"""The longest stem in UTF-8 bytes: Linux allows 255 for a whole name."""

MAX_PATH = 240
"""The longest whole path in characters; Windows allows 260, and other programs add to a name."""

FALLBACK = "Asiakirja"

_SEPARATORS = re.compile(r"[/\\:|]")
_FORBIDDEN = re.compile(r'[<>"?*]')
# Superscript digits count too: Windows reads COM¹ as a device.
_RESERVED = re.compile(r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9¹²³])", re.IGNORECASE)


def safe_stem(text: str) -> str:
    """Return `text` as a file name without its ending: separators become hyphens, forbidden signs go.

    Invisible format characters go as well, for one of them can show a name backwards. Never empty, never the
    name of a device, never longer than MAX_STEM.
    """
    flat = _FORBIDDEN.sub("", _SEPARATORS.sub("-", clean_line(text)))
    visible = "".join(character for character in flat if unicodedata.category(character) != "Cf")
    stem = _shortened(_trimmed(clean_line(visible))) or FALLBACK
    first, dot, rest = stem.partition(".")
    return f"{first.rstrip()}_{dot}{rest}" if _RESERVED.fullmatch(first.rstrip()) else stem


def safe_name(name: str) -> str:
    """Return the file name `name` made safe, its ending kept."""
    cleaned = clean_line(name)
    stem, dot, ending = cleaned.rpartition(".")
    if not dot or not stem.strip(" .") or not re.fullmatch(r"[A-Za-z0-9]{1,10}", ending):
        return safe_stem(cleaned)
    return f"{safe_stem(stem)}.{ending}"


def document_name(kind: str, body: str, number: int | None, year: int | None, day: str, ending: str) -> str:
    """Return the natural name of a paper: `Esityslista Ohjausryhmä 11-2026.docx`.

    A meeting without a number is named by its ISO `day`; `ending` comes without its dot.
    """
    which = f"{number}-{year}" if number is not None and year is not None else day
    group = _shortened(safe_stem(body), spare=len(f"{kind}  {which}".encode()))
    return f"{safe_stem(f'{kind} {group} {which}')}.{ending}"


def numbered_name(name: str, version: int) -> str:
    """Return `name` with a version before its ending: `Muistio v2.docx`."""
    stem, dot, ending = name.rpartition(".")
    if not dot:
        stem, ending = ending, ""
    return f"{_shortened(stem, spare=len(str(version)) + 2)} v{version}{dot}{ending}"


def unique_names(names: Iterable[str]) -> list[str]:
    """Return safe names in the same order, no two alike: `liite.pdf`, `liite (2).pdf`.

    Names that differ only in case or in composition are alike, as they are on Windows and macOS.
    """
    taken: set[str] = set()
    return [_claim(safe_name(name), taken) for name in names]


def place_in(folder: PurePath, name: str) -> PurePath:
    """Return the path of `name`, made safe, directly inside `folder`, the whole below MAX_PATH characters."""
    safe = safe_name(name)
    stem, dot, ending = safe.rpartition(".")
    if not dot:
        stem, ending = ending, ""
    room = max(8, MAX_PATH - 1 - len(str(folder)) - 1 - len(dot + ending))
    return folder / f"{_trimmed(stem[:room]) or FALLBACK}{dot}{ending}"


def _claim(name: str, taken: set[str]) -> str:
    stem, dot, ending = name.rpartition(".")
    if not dot:
        stem, ending = ending, ""
    candidate, count = name, 1
    while (key := unicodedata.normalize("NFC", candidate).casefold()) in taken:
        count += 1
        candidate = f"{_shortened(stem, spare=len(str(count)) + 3)} ({count}){dot}{ending}"
    taken.add(key)
    return candidate


def _trimmed(text: str) -> str:
    return text.strip(" .")


def _shortened(stem: str, spare: int = 0) -> str:
    """Return `stem` cut to the limits, `spare` characters left free."""
    while (
        len(stem.encode("utf-16-le")) // 2 > MAX_STEM - spare or len(stem.encode()) > MAX_STEM_BYTES - spare
    ):
        over_units = len(stem.encode("utf-16-le")) // 2 - (MAX_STEM - spare)
        over_bytes = len(stem.encode()) - (MAX_STEM_BYTES - spare)
        stem = stem[: -max(1, over_units // 2, over_bytes // 4)]
    return _trimmed(stem)
