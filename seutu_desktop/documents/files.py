"""Putting a file in its place without ever destroying what a person made (word.md 7)."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import secrets
import stat
from collections.abc import Collection
from pathlib import Path

from seutu_desktop.documents.package import MAX_BYTES, content_hash
from seutu_desktop.domain.errors import DiskFull, WriteFailed
from seutu_desktop.domain.filenames import numbered_name

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def write_beside(path: Path, data: bytes, known_hashes: Collection[str]) -> Path:
    """Write `data` to `path`, or beside it as `… v2`, `… v3`; return the path it became.

    A file that stands there is replaced only if its `content_hash` is one of `known_hashes`, nobody has
    it open and it is writable. Raise DiskFull or WriteFailed, and leave the folder as it was.
    """
    for version in range(1, 1000):
        candidate = path if version == 1 else path.with_name(numbered_name(path.name, version))
        if is_free(candidate, known_hashes) and _written(candidate, data):
            return candidate
    raise WriteFailed(path=str(path), reason="no free name")


def is_free(path: Path, known_hashes: Collection[str]) -> bool:
    """Return whether `path` may be written: nothing is there, or a file of ours that nobody touched."""
    if is_open_elsewhere(path):
        return False
    try:
        status = path.lstat()
        if not stat.S_ISREG(status.st_mode) or not status.st_mode & stat.S_IWUSR:
            return False
        return _hash_of(path, status.st_size) in known_hashes
    except FileNotFoundError:
        return True
    except OSError:
        return False  # a file we may not even read is somebody else's


def _hash_of(path: Path, size: int) -> str:
    """Return the file's `content_hash`; a bundle too large to be a paper is not taken into memory."""
    if size <= MAX_BYTES:
        return content_hash(path.read_bytes())
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def is_open_elsewhere(path: Path) -> bool:
    """Return whether Word or LibreOffice has left its owner file beside `path`.

    Word cuts the first one or two letters of a long name.
    """
    owners = [f"~${path.name[cut:]}" for cut in range(3)] + [f".~lock.{path.name}#"]
    return any((path.parent / owner).exists() for owner in owners)


def _written(path: Path, data: bytes) -> bool:
    """Write a temporary file in the same folder and move it to `path`; False when `path` is locked."""
    temporary = None
    try:
        temporary = _temporary(path.parent, data)
        temporary.replace(path)
    except PermissionError as error:
        if temporary is None:
            raise WriteFailed(path=str(path), reason=error.strerror or "") from error
        return False  # Windows: another program holds the file
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull(path=str(path)) from error
        raise WriteFailed(path=str(path), reason=error.strerror or "") from error
    finally:
        if temporary is not None:
            with contextlib.suppress(FileNotFoundError):
                temporary.unlink()
    return True


def _temporary(folder: Path, data: bytes) -> Path:
    """Return a new file in `folder` holding `data`, safely on the disk."""
    path = folder / f".seutu-{secrets.token_hex(8)}.tmp"
    try:
        with path.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        path.unlink(missing_ok=True)
        raise
    return path
