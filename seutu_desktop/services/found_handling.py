"""Documents in the municipalities as a search finds them: by name, body, § or diary number."""

from __future__ import annotations

from collections.abc import Sequence

from seutu_desktop.services.found import Found, FoundKind, holds
from seutu_desktop.store.search import Hit
from seutu_desktop.store.store import Store

KINDS = ("handling_document", "handling")
"""What the index calls them."""


def handlings_of(store: Store, hits: Sequence[Hit], words: Sequence[str]) -> list[Found]:
    """Return what `hits` of these kinds found, in at most two statements.

    `id` is the document, `place` the municipality and `entry` its key, empty for the document itself.
    """
    if not hits:
        return []
    rows = store.yearly.handlings.many(hit.ref for hit in hits if hit.kind == "handling")
    documents = store.yearly.handling_documents.many(hit.parent or hit.ref for hit in hits)
    found = []
    for hit in hits:
        row, document = rows.get(hit.ref), documents.get(hit.parent or hit.ref)
        if document is not None:
            place = row.municipality_id if row else None
            name = store.directory().municipality_name(place)
            told = "" if holds(document.name, tuple(words)) else hit.snippet
            found.append(
                Found(
                    FoundKind.HANDLING,
                    document.id,
                    document.name,
                    place=name,
                    snippet=told,
                    entry=place or "",
                )
            )
    return found
