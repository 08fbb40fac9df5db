"""Attachments and templates, kept beside the data file by their content.

A file's place is `<folder>/ab/abcd…`, its SHA-256 in hexadecimal: the name somebody gave it never reaches
the disk, the same content is kept once, and nothing is ever deleted by itself.
"""

from __future__ import annotations

import io
import os
import re
import stat
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from seutu_desktop.domain.errors import AttachmentMissing, AttachmentTooLarge, ReadFailed
from seutu_desktop.store.files import drop, hash_of, into_place, make_private, write_error

_HASH = re.compile(r"[0-9a-f]{64}")
_CHUNK = 1 << 20


class Contents:
    """The contents in `folder`, which is made when the first one comes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, source: Path | bytes, limit_mb: int | None = None) -> tuple[str, int]:
        """Copy a file or bytes in; return its SHA-256 and size in bytes.

        Raise AttachmentTooLarge beyond `limit_mb` megabytes, ReadFailed, DiskFull or WriteFailed.
        """
        if isinstance(source, bytes):
            return self._keep(io.BytesIO(source), "", limit_mb)
        try:
            if not stat.S_ISREG(source.stat().st_mode):  # a folder, or a pipe that never ends
                raise ReadFailed(path=source, reason="")
            file = source.open("rb")
        except OSError as error:
            raise ReadFailed(path=source, reason=error.strerror or "") from error
        with file:
            return self._keep(file, source.name, limit_mb)

    def path_of(self, content_hash: str, name: str = "") -> Path:
        """Return where the content lies; raise AttachmentMissing with `name`."""
        path = self._place(content_hash) if _HASH.fullmatch(content_hash) else None
        if path is None or not path.is_file():
            raise AttachmentMissing(name=name)
        return path

    def read(self, content_hash: str, name: str = "") -> bytes:
        """Return the content; raise AttachmentMissing where it is gone or has changed."""
        import hashlib

        content = self.path_of(content_hash, name).read_bytes()
        if hashlib.sha256(content).hexdigest() != content_hash:
            raise AttachmentMissing(name=name)
        return content

    def is_sound(self, content_hash: str) -> bool:
        """Return whether the content is there and still what its name says."""
        try:
            return hash_of(self.path_of(content_hash)) == content_hash
        except (AttachmentMissing, OSError):
            return False

    def all(self) -> Iterator[str]:
        """Yield the hashes of everything kept, in order."""
        for path in sorted(self.folder.glob("??/*")):
            if _HASH.fullmatch(path.name):
                yield path.name

    def _place(self, content_hash: str) -> Path:
        return self.folder / content_hash[:2] / content_hash

    def _keep(self, source: BinaryIO, name: str, limit_mb: int | None) -> tuple[str, int]:
        temporary = self.folder / f".{os.getpid()}-{threading.get_ident()}.new"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            make_private(temporary)
            content_hash, size = _copy(source, temporary, name, limit_mb)
            place = self._place(content_hash)
            if not self.is_sound(content_hash):
                place.parent.mkdir(exist_ok=True)
                into_place(temporary, place)
        except OSError as error:
            raise write_error(error, self.folder) from error
        finally:
            drop(temporary)
        return content_hash, size


def _copy(source: BinaryIO, target: Path, name: str, limit_mb: int | None) -> tuple[str, int]:
    import hashlib

    digest, size = hashlib.sha256(), 0
    with target.open("wb") as file:
        while chunk := _read(source, name):
            size += len(chunk)
            if limit_mb is not None and size > limit_mb << 20:
                raise AttachmentTooLarge(name=name, limit=limit_mb)
            digest.update(chunk)
            file.write(chunk)
    return digest.hexdigest(), size


def _read(source: BinaryIO, name: str) -> bytes:
    try:
        return source.read(_CHUNK)
    except OSError as error:
        raise ReadFailed(path=Path(name), reason=error.strerror or "") from error
