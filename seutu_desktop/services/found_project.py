"""Projects as a search finds them: by name, what is told of them, or the number of a grant's decision."""

from __future__ import annotations

from collections.abc import Sequence

from seutu_desktop.services.found import Found, FoundKind, holds
from seutu_desktop.store.search import Hit
from seutu_desktop.store.store import Store

KINDS = ("project", "grant_award")
"""What the index calls them."""


def projects_of(store: Store, hits: Sequence[Hit], words: Sequence[str], *, whole: bool) -> list[Found]:
    """Return the projects that `hits` of these kinds are about, each once.

    Those found by a grant take a statement to be named, so they are left out unless the search is `whole`.
    """
    names = {hit.ref: hit.title for hit in hits if not hit.parent}
    found_by = {hit.parent or hit.ref: hit for hit in reversed(hits)}
    unnamed = [key for key in found_by if key not in names] if whole else []
    if unnamed:
        names |= {key: each.name for key, each in store.yearly.projects.many(unnamed).items()}
    return [_found(key, names[key], hit, words) for key, hit in reversed(found_by.items()) if key in names]


def _found(key: str, name: str, hit: Hit, words: Sequence[str]) -> Found:
    told = "" if holds(name, tuple(words)) else hit.snippet or hit.title
    return Found(FoundKind.PROJECT, key, name, snippet=told)
