"""Lists: the bullets and numbers of a template, and a fresh start for every numbered list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seutu_desktop.documents.names import VAL, w

if TYPE_CHECKING:
    from lxml import etree

LEVELS = 3


class Numbering:
    """One `numbering.xml`; `bullets` and `numbers` are the numbering ids its list styles are bound to."""

    def __init__(self, root: etree._Element, bullets: str, numbers: str) -> None:
        self._root = root
        self.bullets = bullets
        self._numbers = self.definition_of(root, numbers)
        self._next = 1 + max(
            (int(num.get(w("numId"), "0")) for num in root.iterchildren(w("num"))), default=0
        )

    @staticmethod
    def definition_of(root: etree._Element, number: str | None) -> str:
        """Return the id of the `w:abstractNum` behind a numbering id; raise KeyError if there is none."""
        for num in root.iterchildren(w("num")):
            abstract = num.find(w("abstractNumId"))
            if num.get(w("numId")) == number and abstract is not None:
                return str(abstract.get(VAL))
        raise KeyError(number)

    def fresh(self) -> str:
        """Return a new numbering id whose every level starts at 1."""
        from lxml import etree

        number = str(self._next)
        self._next += 1
        num = etree.SubElement(self._root, w("num"), {w("numId"): number})
        etree.SubElement(num, w("abstractNumId"), {VAL: self._numbers})
        for level in range(LEVELS):
            override = etree.SubElement(num, w("lvlOverride"), {w("ilvl"): str(level)})
            etree.SubElement(override, w("startOverride"), {VAL: "1"})
        return number
