"""Shared models and surveys as a search finds them: by name, or what is told of them."""

from __future__ import annotations

from collections.abc import Sequence

from seutu_desktop.services.found import Found, FoundKind, holds
from seutu_desktop.store.search import Hit

KINDS = (FoundKind.MODEL.value, FoundKind.SURVEY.value)
"""What the index calls them."""


def models_of(hits: Sequence[Hit], words: Sequence[str]) -> list[Found]:
    """Return what `hits` of these kinds found; it takes no statement, as a hit has the whole name."""
    return [
        Found(
            FoundKind(hit.kind),
            hit.ref,
            hit.title,
            snippet="" if holds(hit.title, tuple(words)) else hit.snippet,
        )
        for hit in hits
        if hit.kind in KINDS
    ]
