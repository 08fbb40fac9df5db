"""Which files on the disk are ours: only those may be written over (word.md 7).

A writing store keeps the hash of each file in its document rows. A store that only reads, because the
window is open, keeps it in a small text file beside the data file, so that a nightly export replaces its
own file of yesterday instead of piling up versions.
"""

from __future__ import annotations

from pathlib import Path

from seutu_desktop.domain.errors import WriteFailed
from seutu_desktop.domain.papers import Document, DocumentKind
from seutu_desktop.store.store import Store

_KEPT = 500


def own_hashes(store: Store, documents: list[Document]) -> frozenset[str]:
    """Return the hashes of files that may be replaced: noted ones, and of `documents` those not sent."""
    noted = _list_of(store)
    lines = noted.read_text(encoding="ascii").split() if noted.is_file() else []
    sent = {each.part_hash for each in documents if each.handed_out}
    return frozenset({*lines, *(each.part_hash for each in documents)} - sent)


def note(store: Store, content_hash: str) -> None:
    """Note a file that a reading store wrote; where that is not possible, the next one stands beside it."""
    path = _list_of(store)
    try:
        known = path.read_text(encoding="ascii").split() if path.is_file() else []
        if content_hash not in known:
            path.write_text("\n".join([*known, content_hash][-_KEPT:]) + "\n", encoding="ascii")
    except PermissionError:
        return
    except OSError as error:
        raise WriteFailed(path=path, reason=error.strerror or "") from error


def loose_document(
    store: Store, kind: DocumentKind, path: Path, content_hash: str, meeting_id: str | None = None
) -> Document:
    """Return the row of a calendar or bundle: one a path, so that a nightly file leaves no trail of rows."""
    known = store.documents.of(kind=kind, path=str(path.absolute()))
    return Document(
        id=known[0].id if known else store.new_id(),
        kind=kind,
        path=str(path.absolute()),
        part_hash=content_hash,
        made_at=store.clock(),
        meeting_id=meeting_id,
    )


def _list_of(store: Store) -> Path:
    return store.path.with_name(f"{store.path.name}.tiedostot")
