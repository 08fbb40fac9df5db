"""Parts of the strategy in few words: the sources' sub-themes are whole sentences."""

from __future__ import annotations

from seutu_desktop.domain.network import PeriodItem

_LONGEST = 60


def short(part: PeriodItem, longest: int = _LONGEST) -> str:
    """Return a part up to its colon, cut at a word with an ellipsis where it is still long."""
    words = " ".join(part.text.partition(":")[0].split())
    if len(words) <= longest:
        return words
    cut = words[: longest - 1]
    return f"{cut.rpartition(' ')[0] or cut}…"
