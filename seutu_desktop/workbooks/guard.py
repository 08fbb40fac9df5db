"""The guard in front of a workbook that somebody else made: it looks before it unpacks or parses."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

from seutu_desktop.domain.workbook_errors import WorkbookRefused

MAX_FILE = 5_000_000
"""Bytes of a file: a filled answer workbook is some 20 KB."""

MAX_TOTAL, MAX_PARTS, MAX_RATIO = 16_000_000, 300, 150
"""Unpacked bytes of all parts, their number, and how much one of more than a page may shrink."""

_PAGE = 100_000
_BAD_NAME = re.compile(r"^/|\\|:|(^|/)\.\.(/|$)|[\x00-\x1f]")
_PROGRAM = re.compile(r"vbaproject|vbadata|(^|/)activex/|(^|/)macrosheets/", re.IGNORECASE)
_APPLICATION = re.compile(rb"<Application>([^<]{0,100})</Application>")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(frozen=True)
class Looked:
    """What shows of a workbook without reading its sheets: who saved it, links to other files."""

    saved_by: str
    external_links: bool


def looked_at(data: bytes, name: str) -> Looked:
    """Return what shows of the workbook `name`; raise WorkbookRefused where it is not safe to read."""
    if len(data) > MAX_FILE:
        raise refused(name, "too_large")
    if data.startswith(_OLE):
        raise refused(name, "encrypted" if "EncryptedPackage".encode("utf-16-le") in data else "old_excel")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check_entries(archive.infolist(), name)
            parts = {each.filename: archive.read(each) for each in archive.infolist() if _is_xml(each)}
    except (zipfile.BadZipFile, zlib.error, ValueError, RuntimeError, EOFError, OSError, NotImplementedError):
        raise refused(name, "not_workbook") from None
    _check_parts(parts, name)
    told = _APPLICATION.search(parts.get("docProps/app.xml", b""))
    return Looked(
        saved_by=told[1].decode("utf-8", "replace") if told else "",
        external_links=any(each.startswith("xl/externalLinks/") for each in parts),
    )


def refused(name: str, reason: str) -> WorkbookRefused:
    """Return the error that says why a workbook is not read."""
    return WorkbookRefused(name=name, reason=reason)


def _is_xml(entry: zipfile.ZipInfo) -> bool:
    return entry.filename.endswith((".xml", ".rels", ".vml", "mimetype"))


def _check_entries(entries: list[zipfile.ZipInfo], name: str) -> None:
    """Judge the ZIP's directory, before one byte is unpacked."""
    if len(entries) > MAX_PARTS or sum(each.file_size for each in entries) > MAX_TOTAL:
        raise refused(name, "bomb")
    for each in entries:
        if each.file_size > _PAGE and each.file_size > MAX_RATIO * max(each.compress_size, 1):
            raise refused(name, "bomb")
        if each.flag_bits & 1:
            raise refused(name, "encrypted")
        if _BAD_NAME.search(each.orig_filename):
            raise refused(name, "damaged")
        if _PROGRAM.search(each.filename):
            raise refused(name, "macro")
    if len({each.filename.casefold() for each in entries}) < len(entries):
        raise refused(name, "damaged")


def _check_parts(parts: Mapping[str, bytes], name: str) -> None:
    types = parts.get("[Content_Types].xml", b"")
    if b"macroEnabled" in types or name.casefold().endswith((".xlsm", ".xltm", ".xlam")):
        raise refused(name, "macro")
    if b"opendocument" in parts.get("mimetype", b""):
        raise refused(name, "opendocument")
    if b"spreadsheetml" not in types:
        raise refused(name, "not_workbook")
    if any(b"<!DOCTYPE" in each or b"<!ENTITY" in each or b"\x00" in each for each in parts.values()):
        raise refused(name, "damaged")
