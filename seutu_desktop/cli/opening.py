"""Opening the data file a command works on."""

from __future__ import annotations

import argparse
import os
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from seutu_desktop.domain.errors import DataFileLocked, ReadOnlyDataFile

if TYPE_CHECKING:
    from seutu_desktop.store.store import Store


def reading(arguments: argparse.Namespace) -> closing[Store]:
    """Open for reading, which works beside the window."""
    from seutu_desktop.store.store import Store

    return closing(Store.open_read_only(data_file(arguments), now))


def writing(arguments: argparse.Namespace) -> closing[Store]:
    """Open for writing; refused while the window is open."""
    from seutu_desktop.store.store import Store

    return closing(Store.open(data_file(arguments), now))


def writing_if_possible(arguments: argparse.Namespace) -> closing[Store]:
    """Open for writing, so that what is written out is remembered; where only reading is possible, read."""
    try:
        return writing(arguments)
    except (DataFileLocked, ReadOnlyDataFile):
        return reading(arguments)


def data_file(arguments: argparse.Namespace) -> Path:
    """Return the data file: `--data`, else SEUTU_DATA, else the user's own."""
    from seutu_desktop import paths

    chosen = arguments.data or os.environ.get("SEUTU_DATA")
    return Path(chosen) if chosen else paths.data_file()


def now() -> datetime:
    """Return the moment, with this machine's offset."""
    return datetime.now(UTC).astimezone()
