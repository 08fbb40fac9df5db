"""Going back to a backup while the window stays open."""

from __future__ import annotations

from pathlib import Path

from seutu_desktop.domain.changes import Changes
from seutu_desktop.store.entities import KINDS
from seutu_desktop.store.store import Store


def restore_in_place(store: Store, backup: Path) -> Changes:
    """Let the open data file hold what `backup` holds; what it held before is backed up first.

    Everything may have changed. Raise a UserError of the data file family; then nothing changed.
    """
    store.take_in(backup)
    return Changes(frozenset(KINDS), "", "restore")
