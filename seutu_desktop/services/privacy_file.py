"""One person's data as a file to hand over."""

from __future__ import annotations

from pathlib import Path

from seutu_desktop.domain.errors import WriteFailed
from seutu_desktop.services.privacy import person_export
from seutu_desktop.store.store import Store


def write_person_export(store: Store, person_id: str, path: Path) -> None:
    """Write everything the data file holds of a person to `path`; raise NotFound, WriteFailed."""
    try:
        path.write_bytes(person_export(store, person_id))
    except OSError as error:
        raise WriteFailed(path=path, reason=error.strerror or "") from error
