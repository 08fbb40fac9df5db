"""Projects as a search finds them: by name, what is told of them, or the number of a grant's decision."""

from __future__ import annotations

from collections.abc import Sequence

from seutu_desktop.services.found import Found, FoundKind
from seutu_desktop.services.found_parents import parents_of
from seutu_desktop.store.search import Hit
from seutu_desktop.store.store import Store

KINDS = ("project", "grant_award")
"""What the index calls them."""


def projects_of(store: Store, hits: Sequence[Hit], words: Sequence[str], *, whole: bool) -> list[Found]:
    """Return the projects that `hits` of these kinds are about, each once.

    Those found by a grant take a statement to be named, so they are left out unless the search is `whole`.
    """

    def named(keys: list[str]) -> dict[str, str]:
        return {key: each.name for key, each in store.yearly.projects.many(keys).items()}

    return parents_of(hits, words, FoundKind.PROJECT, named if whole else None)
