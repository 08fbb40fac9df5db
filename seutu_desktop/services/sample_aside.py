"""The sample network made beside the open file, so that the window can go on painting meanwhile."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from seutu_desktop.domain.changes import Changes
from seutu_desktop.services.restoring import restore_in_place
from seutu_desktop.services.sample import build
from seutu_desktop.store.store import Store


def build_aside(folder: Path, clock: Callable[[], datetime]) -> Path:
    """Make the sample in a new data file in `folder` and return its path; fit for another thread."""
    store = Store.create(folder / "seutu.db", clock)
    try:
        build(store)
    finally:
        store.close()
    return store.path


def take_sample(store: Store, made: Path) -> Changes:
    """Let the open file hold the sample `made` aside, with its attachments."""
    contents = made.parent / store.contents.folder.name
    if contents.is_dir():
        shutil.copytree(contents, store.contents.folder, dirs_exist_ok=True)
    return restore_in_place(store, made)
