"""The guard in front of a template that somebody else made: it looks before it parses (word.md 10)."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from seutu_desktop.domain.errors import TemplateRefused

if TYPE_CHECKING:
    from lxml import etree

MAX_PARTS = 400
MAX_TOTAL = 60_000_000
MAX_PART = 30_000_000
MAX_RATIO = 120
_SMALL = 4096  # below this any XML may shrink as it likes

_BAD_NAME = re.compile(r"^/|\\|:|(^|/)\.\.(/|$)|[\x00-\x1f]")
_PROGRAM = re.compile(
    r"vbaproject|vbadata|(^|/)activex/|(^|/)embeddings/"
    r"|\.(exe|dll|com|scr|bat|cmd|ps1|js|jse|vbs|vbe|wsf|hta|msi|lnk|jar|sh|reg|cpl|docm|dotm)$",
    re.IGNORECASE,
)
_ENCODING = re.compile(rb"""^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']+)""")
_OUTSIDE = re.compile(rb"""[\s:](?:src|href)\s*=\s*["'](?:\\\\|//|file:|https?:)""", re.IGNORECASE)
_MAIN = ("wordprocessingml.document.main+xml", "wordprocessingml.template.main+xml")

FIELDS = frozenset(
    {
        "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE",
        "STYLEREF", "TITLE", "SUBJECT", "AUTHOR", "KEYWORDS", "FILENAME", "DOCPROPERTY", "TOC", "PAGEREF",
        "REF", "SEQ", "HYPERLINK", "NUMWORDS", "NUMCHARS", "REVNUM", "SYMBOL", "QUOTE", "EQ", "=",
    }
)  # fmt: skip
"""Fields a template may hold. DDE, INCLUDETEXT, LINK and their like reach outside or run something."""


def guarded_parts(data: bytes, name: str) -> dict[str, bytes]:
    """Return the parts of the template `name`; raise TemplateRefused with the reason when it is not safe."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            _check_entries(entries, name)
            parts = {entry.filename: archive.read(entry) for entry in entries if not entry.is_dir()}
    except (zipfile.BadZipFile, zlib.error, ValueError, RuntimeError, EOFError, OSError):
        reason = "protected_or_old" if data[:4] == b"\xd0\xcf\x11\xe0" else "not_word"
        raise TemplateRefused(name=name, reason=reason) from None
    _check_parts(parts, name)
    return parts


def _refuse(name: str, reason: str, detail: str = "") -> TemplateRefused:
    return TemplateRefused(name=name, reason=reason, detail=detail)


def _check_entries(entries: list[zipfile.ZipInfo], name: str) -> None:
    """Judge the ZIP's directory, before one byte is unpacked."""
    if len(entries) > MAX_PARTS:
        raise _refuse(name, "too_large")
    sizes = [entry.file_size for entry in entries]
    if sum(sizes) > MAX_TOTAL or max(sizes, default=0) > MAX_PART:
        raise _refuse(name, "too_large")
    for entry in entries:
        if entry.file_size > _SMALL and entry.file_size > MAX_RATIO * max(entry.compress_size, 1):
            raise _refuse(name, "bomb", entry.filename)
        # orig_filename: zipfile itself cuts a name at a NUL and turns the platform's separator.
        if _BAD_NAME.search(entry.orig_filename):
            raise _refuse(name, "bad_part_name", entry.filename)
        if entry.flag_bits & 1:
            raise _refuse(name, "protected_or_old")
        if _PROGRAM.search(entry.filename):
            raise _refuse(name, "macro", entry.filename)
    if len({entry.filename.casefold() for entry in entries}) < len(entries):
        raise _refuse(name, "bad_part_name")


def _check_parts(parts: Mapping[str, bytes], name: str) -> None:
    for part, content in parts.items():
        if part.endswith((".xml", ".rels", ".vml")):
            _check_markup(part, content, name)
    _check_types(parts, name)
    for part, content in parts.items():
        if part.endswith(".rels"):
            _check_relations(part, content, parts, name)
        elif part.endswith(".xml") and (b"nstrText" in content or b"fldSimple" in content):
            _check_fields(part, content, name)


def _check_markup(part: str, content: bytes, name: str) -> None:
    """Refuse what a parser could trip over: other encodings, a DTD, entities, altChunk, addresses in VML."""
    declared = _ENCODING.match(content.removeprefix(b"\xef\xbb\xbf"))
    if b"\x00" in content or (declared and declared[1].lower() not in {b"utf-8", b"us-ascii"}):
        raise _refuse(name, "encoding", part)
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise _refuse(name, "entities", part)
    if b"altChunk" in content:
        raise _refuse(name, "alt_chunk", part)
    if _OUTSIDE.search(content) and b"urn:schemas-microsoft-com:vml" in content:
        raise _refuse(name, "external", part)


def _check_types(parts: Mapping[str, bytes], name: str) -> None:
    types = parts.get("[Content_Types].xml", b"")
    if b"macroEnabled" in types or b"vbaProject" in types:
        raise _refuse(name, "macro")
    if not any(kind.encode() in types for kind in _MAIN):
        raise _refuse(name, "not_word")


def _check_relations(part: str, content: bytes, parts: Mapping[str, bytes], name: str) -> None:
    folder = posixpath.dirname(posixpath.dirname(part))
    for relation in _parsed(content, part, name):
        kind, target = relation.get("Type", ""), relation.get("Target", "")
        if relation.get("TargetMode") == "External":
            if not (kind.endswith("/hyperlink") and urlsplit(target).scheme in {"http", "https", "mailto"}):
                raise _refuse(name, "external", target[:80])
        elif kind.endswith(("/aFChunk", "/oleObject", "/control", "/vbaProject")):
            raise _refuse(name, "macro", target[:80])
        elif not kind.endswith("/hyperlink"):
            place = posixpath.normpath(posixpath.join("/", folder, unquote(target.partition("#")[0]))).lstrip(
                "/"
            )
            if place not in parts:
                raise _refuse(name, "damaged", target[:80])


def _check_fields(part: str, content: bytes, name: str) -> None:
    for code in _field_codes(_parsed(content, part, name)):
        words = code.split(maxsplit=1)
        kind = words[0].upper() if words else ""
        if (kind if not kind.startswith("=") else "=") not in FIELDS:
            raise _refuse(name, "field", kind[:40])
        if kind == "HYPERLINK" and not re.match(
            r'(\\l\b|"(https?:|mailto:))', words[-1].strip(), re.IGNORECASE
        ):
            raise _refuse(name, "external", words[-1][:80])


def _field_codes(root: etree._Element) -> Iterator[str]:
    """Yield the code of each field; one split over runs is whole again, one inside another stands alone."""
    open_codes: list[str] = []
    for element in root.iter("*"):
        local = str(element.tag).rpartition("}")[2]
        attributes = {str(key).rpartition("}")[2]: str(value) for key, value in element.items()}
        if local == "fldSimple":
            yield attributes.get("instr", "")
        elif local == "fldChar":
            kind = attributes.get("fldCharType")
            if kind == "begin":
                open_codes.append("")
            elif kind == "end" and open_codes:
                yield open_codes.pop()
        elif local in {"instrText", "delInstrText"}:
            open_codes = open_codes or [""]
            open_codes[-1] += element.text or ""
    yield from open_codes


def _parsed(content: bytes, part: str, name: str) -> etree._Element:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError:
        raise _refuse(name, "damaged", part) from None
