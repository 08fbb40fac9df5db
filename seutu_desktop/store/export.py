"""The whole data file as open JSON, and back: nothing is lost on the way (docs/data-format.md)."""

from __future__ import annotations

import filecmp
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from seutu_desktop.domain.errors import DamagedDataFile, UserError
from seutu_desktop.domain.filenames import numbered_name
from seutu_desktop.store import files, schema
from seutu_desktop.store.contents import Contents
from seutu_desktop.store.database import DataConnection, new_file, reading, roll_back
from seutu_desktop.store.export_rows import FORMAT, exported_rows, exported_tables, write_rows

if TYPE_CHECKING:
    from seutu_desktop.store.store import Store

NAME = "seutu.json"
CONTENTS = "liitteet"


def export(store: Store, folder: Path) -> Path:
    """Write everything in the data file to `seutu.json` in `folder`, attachments beside it; return its path.

    The same data gives the same bytes. A file that is there already and says otherwise is left alone: the
    new one becomes `seutu v2.json`. Attachments that are missing or altered are left out (`Store.check`
    names them). Raise DiskFull, WriteFailed or DamagedDataFile.
    """
    temporary = folder / f".{NAME}.new"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        files.make_private(temporary)
        listed = _copy_sound(store.contents, Contents(folder / CONTENTS))
        with temporary.open("w", encoding="utf-8", newline="\n") as file, _still(store.connection):
            _write(store, listed, file)
        return _placed_beside(temporary, folder / NAME)
    except OSError as error:
        raise files.write_error(error, folder) from error
    finally:
        files.drop(temporary)


def rebuild(source: Path, path: Path) -> None:
    """Make a new data file at `path` from what `export` wrote: the folder, or the JSON file in it.

    Raise DataFileExists, ReadFailed, DiskFull, WriteFailed, or BadExport with `reason` (a code) and `where`;
    then nothing is left behind.
    """
    from seutu_desktop.store.rebuilding import fill, read

    file = source / NAME if source.is_dir() else source
    kept = Contents(file.parent / CONTENTS)
    with new_file(path) as conn:
        document = read(file)
        for each in document.contents:
            if not kept.is_sound(each["hash"]) or kept.path_of(each["hash"]).stat().st_size != each["size"]:
                document.refuse("contents", each["hash"][:64])
        fill(conn, document)
        _bring(kept, document.contents, Contents(path.parent / CONTENTS))


def _copy_sound(source: Contents, target: Contents) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = []
    for each in filter(source.is_sound, source.all()):
        if not target.is_sound(each):
            target.put(source.path_of(each))
        listed.append({"hash": each, "size": source.path_of(each).stat().st_size})
    return listed


def _bring(source: Contents, listed: list[dict[str, Any]], target: Contents) -> None:
    missing = [each["hash"] for each in listed if not target.is_sound(each["hash"])]
    try:
        for each in missing:
            target.put(source.path_of(each))
    except UserError:
        for each in missing:
            if target.is_sound(each):
                target.path_of(each).unlink()
        raise


@contextmanager
def _still(conn: DataConnection) -> Iterator[None]:
    """Read one moment of the file, whatever a writer beside does meanwhile."""
    with reading(conn.path):
        conn.execute("BEGIN")
        try:
            yield
        except ValueError as error:  # a list that is none any more
            raise DamagedDataFile(path=conn.path) from error
        finally:
            roll_back(conn)


def _write(store: Store, listed: list[dict[str, Any]], file: IO[str]) -> None:
    """Write the document a row a line, so that it never stands in memory whole."""
    file.write('{\n"contents": [')
    write_rows(file, listed)
    file.write(f'],\n"format": "{FORMAT}",\n"tables": {{\n')
    between = ""
    for table in exported_tables():
        file.write(f'{between}"{table}": [')
        write_rows(file, exported_rows(store.connection, table))
        file.write("]")
        between = ",\n"
    file.write(f'\n}},\n"version": {schema.newest()}\n}}\n')


def _placed_beside(temporary: Path, wanted: Path) -> Path:
    """Give a finished file its name, or the next free one; the same bytes need no second file."""
    place, version = wanted, 1
    while place.exists():
        if filecmp.cmp(temporary, place, shallow=False):
            return place
        version += 1
        place = wanted.with_name(numbered_name(wanted.name, version))
    files.into_place(temporary, place)
    return place
