"""What an SVG is made of without the outlines of its letters, so that a golden one outlives a new font."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
TOLERANCE = 0.6
"""How far a coordinate may be off, in picture units: what another cut of the same face moves."""


def skeleton(data: bytes | str) -> list[str]:
    """Return a line for each element: name, attributes and text; letters for the eye alone are left out."""
    return list(_lines(ET.fromstring(data)))


def differences(one: list[str], other: list[str]) -> list[str]:
    """Return the lines in which two skeletons differ, beyond the tolerance of numbers."""
    if len(one) != len(other):
        return [f"{len(one)} elements instead of {len(other)}"]
    return [f"{a}  instead of  {b}" for a, b in zip(one, other, strict=True) if not _alike(a, b)]


def _lines(element: ET.Element) -> Iterator[str]:
    if element.get("aria-hidden"):
        return
    given = " ".join(f"{name}={value}" for name, value in sorted(element.attrib.items()))
    yield f"{element.tag.rpartition('}')[2]} {given} {(element.text or '').strip()}".strip()
    for child in element:
        yield from _lines(child)


def _alike(one: str, other: str) -> bool:
    if NUMBER.sub("#", one) != NUMBER.sub("#", other):
        return False
    pairs = zip(NUMBER.findall(one), NUMBER.findall(other), strict=True)
    return all(abs(float(a) - float(b)) <= TOLERANCE for a, b in pairs)
