"""Physical lines: bytes, line ends, folds and forbidden characters (RFC 5545 3.1)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from seutu_desktop.calendars.linter.finding import Finding

LONGEST = 75
"""Octets of a physical line without its line end."""

_BOM = b"\xef\xbb\xbf"
_LONE = re.compile(rb"(?<!\r)\n|\r(?!\n)")
_ANY_END = re.compile(rb"\r\n|\n|\r")
# Controls except the tab, line separators, direction overrides and marks, a second byte order mark.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0a-\x1f\x7f-\x9f\u061c\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]"
)


@dataclass(frozen=True, slots=True)
class Line:
    """One unfolded content line and the number of its first physical line (from 1)."""

    number: int
    text: str


def unfolded(data: bytes, report: list[Finding]) -> list[Line]:
    """Return the content lines of `data`, reporting every fault of its physical lines on the way."""
    if data.startswith(_BOM):
        report.append(Finding("bom", 1))
        data = data.removeprefix(_BOM)
    if lone := _LONE.search(data):
        report.append(Finding("line-ending", 1 + data.count(b"\n", 0, lone.start())))
    if not data.endswith(b"\r\n"):
        report.append(Finding("unfinished", 0))
    rows = _ANY_END.split(data) if lone else data.split(b"\r\n")
    if rows and not rows[-1]:
        rows.pop()
    return _joined(rows, report)


def _joined(rows: list[bytes], report: list[Finding]) -> list[Line]:
    parts: list[tuple[int, list[bytes]]] = []
    for number, row in enumerate(rows, start=1):
        if len(row) > LONGEST:
            report.append(Finding("long-line", number))
        if row[:1] not in (b" ", b"\t"):
            parts.append((number, [row]))
        elif parts:
            parts[-1][1].append(row[1:])
        else:
            report.append(Finding("stray-fold", number))
    return [_decoded(number, pieces, report) for number, pieces in parts]


def _decoded(number: int, pieces: list[bytes], report: list[Finding]) -> Line:
    whole = b"".join(pieces)
    try:
        text = whole.decode()
    except UnicodeDecodeError:
        report.append(Finding("not-utf8", number))
        text = whole.decode(errors="replace")
    if not whole:
        report.append(Finding("empty-line", number))
    if not whole.isascii() and any(piece[:1] and 0x80 <= piece[0] < 0xC0 for piece in pieces[1:]):
        report.append(Finding("split-character", number))
    if _FORBIDDEN.search(text):
        report.append(Finding("control-character", number))
    return Line(number, text)
