"""What rows of the index are about: a project by its grant's number, a goal by its measure's name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from seutu_desktop.services.found import Found, FoundKind, holds
from seutu_desktop.store.search import Hit

Named = Callable[[list[str]], dict[str, str]]
"""Names rows by id, in a statement."""


def parents_of(
    hits: Sequence[Hit], words: Sequence[str], kind: FoundKind, named: Named | None
) -> list[Found]:
    """Return what `hits` are about, themselves or their parents, each once.

    Those found by a part take a statement to be `named`, so without it they are left out.
    """
    names = {hit.ref: hit.title for hit in hits if not hit.parent}
    found_by = {hit.parent or hit.ref: hit for hit in reversed(hits)}
    unnamed = [key for key in found_by if key not in names]
    if unnamed and named is not None:
        names |= named(unnamed)
    found = ((key, hit) for key, hit in reversed(found_by.items()) if key in names)
    return [_found(kind, key, names[key], hit, words) for key, hit in found]


def _found(kind: FoundKind, key: str, name: str, hit: Hit, words: Sequence[str]) -> Found:
    told = "" if holds(name, tuple(words)) else hit.snippet or hit.title
    return Found(kind, key, name, snippet=told)
