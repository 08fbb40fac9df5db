"""The styles of a template, looked up by name: Finnish templates call heading 1 `Otsikko1` inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seutu_desktop.documents.names import VAL, w

if TYPE_CHECKING:
    from lxml import etree


class StyleBook:
    """The styles of one `styles.xml`."""

    def __init__(self, root: etree._Element) -> None:
        self.root = root
        self._by_name: dict[str, etree._Element] = {}
        self._by_id: dict[str, etree._Element] = {}
        for style in root.iterchildren(w("style")):
            self.add(style)

    def add(self, style: etree._Element) -> None:
        """Take in a `w:style`; the first of a name counts."""
        self._by_name.setdefault(self.name_of(style).casefold(), style)
        self._by_id.setdefault(style.get(w("styleId"), ""), style)

    def name_of(self, style: etree._Element) -> str:
        """Return the name of a `w:style`, empty where it has none."""
        name = style.find(w("name"))
        return "" if name is None else name.get(VAL, "")

    def find(self, name: str) -> etree._Element | None:
        """Return the style called `name` (any case, as in Word), or None."""
        return self._by_name.get(name.casefold())

    def id_of(self, name: str) -> str:
        """Return the id of the style called `name`; raise KeyError if there is none."""
        return self._by_name[name.casefold()].get(w("styleId"), "")

    def by_id(self, style_id: str) -> etree._Element | None:
        """Return the style with this id, or None."""
        return self._by_id.get(style_id)

    def ids(self) -> frozenset[str]:
        """Return every style id."""
        return frozenset(self._by_id)

    def chain(self, name: str) -> list[etree._Element]:
        """Return the style called `name` and those it is based on, nearest first; a circle ends it."""
        found: list[etree._Element] = []
        style = self.find(name)
        while style is not None and style not in found:
            found.append(style)
            based = style.find(w("basedOn"))
            style = None if based is None else self.by_id(based.get(VAL, ""))
        return found

    def left_indent(self, name: str) -> int:
        """Return the left indent of the paragraph style `name` in twips, inherited ones counted."""
        for style in self.chain(name):
            indent = style.find(f"{w('pPr')}/{w('ind')}")
            left = None if indent is None else indent.get(w("left"), indent.get(w("start")))
            if left is not None:
                return int(float(left))
        return 0

    def list_number(self, name: str) -> str | None:
        """Return the numbering id that the style `name` is bound to, or None."""
        for style in self.chain(name):
            number = style.find(f"{w('pPr')}/{w('numPr')}/{w('numId')}")
            if number is not None:
                return number.get(VAL)
        return None
