"""Our text counted for the lint."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from seutu_desktop.documents.names import VAL, w

if TYPE_CHECKING:
    from lxml import etree


@dataclass
class Paragraph:
    """What the lint knows of a paragraph that we wrote."""

    style: str = ""
    text: str = ""
    listed: bool = False
    pictured: bool = False


class Census:
    """Our text counted in one walk: libxml2 walks fast, but a Python object for each element is dear."""

    def __init__(self, written: etree._Element) -> None:
        self.paragraphs: list[Paragraph] = []
        self._found: dict[str, list[etree._Element]] = {}
        seen = Paragraph()
        for element in written.iter(*_COUNTED):
            tag = element.tag
            if tag == _P:
                seen = Paragraph()
                self.paragraphs.append(seen)
            elif tag == _STYLE:
                seen.style = element.get(VAL, "")
            elif tag == _T:
                seen.text += element.text or ""
            else:
                seen.listed = seen.listed or tag == _LISTED
                seen.pictured = seen.pictured or tag == _PICTURE
                self._found.setdefault(tag, []).append(element)

    def all(self, *names: str) -> Iterator[etree._Element]:
        """Yield the elements with these names (of `_RARE`) that we wrote."""
        for name in names:
            yield from self._found.get(w(name), ())


_RARE = (
    "bookmarkEnd", "bookmarkStart", "drawing", "fldChar", "fldSimple", "gridSpan", "hMerge",
    "hyperlink", "instrText", "numId", "numPr", "rStyle", "sdtPr", "tag", "tbl", "tblStyle", "tc", "vMerge",
)  # fmt: skip
_P, _STYLE, _T, _LISTED, _PICTURE = map(w, ("p", "pStyle", "t", "numPr", "drawing"))
_COUNTED = (_P, _STYLE, _T, *map(w, _RARE))
