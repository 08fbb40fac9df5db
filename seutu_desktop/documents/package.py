"""The ZIP of a .docx: the same parts always give the same bytes, and their hash outlives any ZIP."""

from __future__ import annotations

import hashlib
import io
import zipfile
import zlib
from collections.abc import Mapping

CUSTOM = "docProps/custom.xml"
"""The part that carries the hash, so is not part of it."""

MAX_BYTES = 60_000_000
"""The most a package may unpack to (word.md 10)."""

_FIRST = ("[Content_Types].xml", "_rels/.rels")
_EPOCH = (1980, 1, 1, 0, 0, 0)


def canonical(parts: Mapping[str, bytes]) -> bytes:
    """Return a ZIP of `parts` (name → bytes): sorted, dated 1980-01-01, without marks of this machine.

    The content types stand first, where programs that sniff the head of a file expect them.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(parts, key=lambda name: (name not in _FIRST, name)):
            info = zipfile.ZipInfo(name, date_time=_EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0
            archive.writestr(info, parts[name])
    return buffer.getvalue()


def unpacked(data: bytes) -> dict[str, bytes]:
    """Return the parts of a ZIP by name; raise BadZipFile or ValueError for what cannot be ours."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if sum(info.file_size for info in archive.infolist()) > MAX_BYTES:
            raise ValueError("the package unpacks to too much")
        return {info.filename: archive.read(info) for info in archive.infolist() if not info.is_dir()}


def parts_hash(parts: Mapping[str, bytes]) -> str:
    """Return the SHA-256 (hex) of the unpacked parts without `custom.xml`; zlib builds do not change it."""
    digest = hashlib.sha256()
    for name in sorted(parts):
        if name != CUSTOM:
            digest.update(f"{name}\0{len(parts[name])}\0".encode())
            digest.update(parts[name])
    return digest.hexdigest()


def content_hash(data: bytes) -> str:
    """Return what identifies a file's content: the parts' hash of a .docx, else the SHA-256 of the bytes."""
    if data[:2] == b"PK":
        try:
            parts = unpacked(data)
        except (zipfile.BadZipFile, zlib.error, ValueError, RuntimeError, EOFError, OSError):
            # Not a package that we could have written: its plain bytes tell it apart just as well.
            parts = {}
        if "[Content_Types].xml" in parts:
            return parts_hash(parts)
    return hashlib.sha256(data).hexdigest()
