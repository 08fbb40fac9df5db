"""Mend a user's template where it falls short, and notice what only she can change (word.md 2)."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, count
from typing import TYPE_CHECKING

from seutu_desktop.documents.names import VAL, WP, w
from seutu_desktop.documents.numbering import LEVELS, Numbering
from seutu_desktop.documents.opc import our_parts, part_of
from seutu_desktop.documents.paper import Style
from seutu_desktop.documents.styles import StyleBook

if TYPE_CHECKING:
    from docx.opc.part import XmlPart
    from lxml import etree

ANCHOR = "sisalto"
"""The tag of the control whose place the paper takes."""

FIELDS = ("organisaatio", "asiakirja", "paivays", "tunniste")
"""The tags of the controls that say which paper this is, in headers or anywhere."""

ALIASES = {
    "Sisältö": ANCHOR,
    **dict(zip(("Organisaatio", "Asiakirjan nimi", "Päiväys", "Tunniste"), FIELDS, strict=True)),
}
"""The tags by the controls' visible names in our own templates."""

_COMMON_FONTS = frozenset(
    {
        "arial", "calibri", "cambria", "times new roman", "verdana", "tahoma", "segoe ui", "georgia",
        "aptos", "courier new", "symbol", "wingdings", "trebuchet ms", "liberation sans",
        "liberation serif", "carlito",
        "caladea",
    }
)  # fmt: skip
_A4 = (11906, 16838)
_TRACKED = ("ins", "del", "moveFrom", "moveTo")


@dataclass(frozen=True)
class Finding:
    """What the intake noticed or mended: a code (worded in `template_report.py`) and its detail."""

    code: str
    detail: str = ""


def restore_tags(roots: Iterable[etree._Element]) -> bool:
    """Give the controls their tags again by their names, for LibreOffice 7.4 drops every tag (word.md 8)."""
    from lxml import etree

    restored = False
    for properties in [each for root in roots for each in root.iter(w("sdtPr"))]:
        alias, tag = properties.find(w("alias")), properties.find(w("tag"))
        wanted = None if alias is None else ALIASES.get(alias.get(VAL, ""))
        if alias is not None and wanted and tag is None:
            alias.addnext(etree.Element(w("tag"), {VAL: wanted}))
            restored = True
    return restored


def repaired(
    document: XmlPart, stories: dict[str, etree._Element], styles: StyleBook, numbering: etree._Element
) -> Iterator[Finding]:
    """Mend what a paper needs and a user's template may lack; yield what was done."""
    roots = [document.element, *stories.values()]
    for style in Style:
        if styles.find(style.value) is None:
            _copy_style(style.value, styles, numbering)
            yield Finding("style_added", style.value)
    for style in (Style.BULLET, Style.NUMBER):
        if not _has_levels(styles, numbering, style):
            _bind(styles.chain(style.value)[0], _copy_list(style.value, numbering, styles))
            yield Finding("list_added", style.value)
    if _unbind(roots):
        yield Finding("binding_removed")
    if _set_language(styles):
        yield Finding("language_set")
    yield from _clean_settings(document)
    _unclash(roots)


def _copy_style(name: str, styles: StyleBook, numbering: etree._Element) -> None:
    """Copy a style of ours, and first those it is based on; its list comes with it."""
    ours = StyleBook(our_parts()["styles"].element)
    original = ours.find(name)
    if original is None or styles.find(name) is not None:
        return
    style = copy.deepcopy(original)
    for link in (w("basedOn"), w("next")):
        for element in style.findall(link):
            other = ours.by_id(element.get(VAL, ""))
            other_name = "" if other is None else ours.name_of(other)
            if link == w("basedOn"):
                _copy_style(other_name, styles, numbering)
            if styles.find(other_name) is None:
                style.remove(element)
            else:
                element.set(VAL, styles.id_of(other_name))
    style.set(w("styleId"), _free_style_id(style.get(w("styleId"), ""), styles))
    styles.root.append(style)
    styles.add(style)
    if style.find(f"{w('pPr')}/{w('numPr')}") is not None:
        _bind(style, _copy_list(name, numbering, styles))


def _free_style_id(wanted: str, styles: StyleBook) -> str:
    taken = styles.ids()
    candidates = chain([wanted], (f"{wanted}{number}" for number in count(2)))
    return next(each for each in candidates if each not in taken)


def _bind(style: etree._Element, number: str) -> None:
    """Bind a style to the list with this numbering id."""
    from lxml import etree

    properties = style.find(w("pPr"))
    if properties is None:
        properties = etree.SubElement(style, w("pPr"))
    for old in properties.findall(w("numPr")):
        properties.remove(old)
    binding = etree.Element(w("numPr"))
    etree.SubElement(binding, w("numId"), {VAL: number})
    before = ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")
    place = sum(1 for child in properties if child.tag in {w(each) for each in before})
    properties.insert(place, binding)


def _copy_list(name: str, numbering: etree._Element, styles: StyleBook) -> str:
    """Copy our list of a style, indents moved to the template's body text; return its numbering id."""
    from lxml import etree

    ours = our_parts()
    our_styles = StyleBook(ours["styles"].element)
    wanted = Numbering.definition_of(ours["numbering"].element, our_styles.list_number(name))
    source = next(
        each
        for each in ours["numbering"].element.iterchildren(w("abstractNum"))
        if each.get(w("abstractNumId")) == wanted
    )
    definition = copy.deepcopy(source)
    key = str(_next(numbering, "abstractNum", "abstractNumId"))
    definition.set(w("abstractNumId"), key)
    shift = styles.left_indent(Style.BODY) - our_styles.left_indent(Style.BODY)
    for indent in definition.iter(w("ind")):
        indent.set(w("left"), str(int(indent.get(w("left"), "0")) + shift))
    for linked in definition.iter(w("pStyle")):
        linked.set(VAL, styles.id_of(name))
    first_num = numbering.find(w("num"))
    numbering.insert(len(numbering) if first_num is None else numbering.index(first_num), definition)
    number = str(_next(numbering, "num", "numId"))
    num = etree.SubElement(numbering, w("num"), {w("numId"): number})
    etree.SubElement(num, w("abstractNumId"), {VAL: key})
    return number


def _next(numbering: etree._Element, element: str, attribute: str) -> int:
    taken = (int(each.get(w(attribute), "0")) for each in numbering.iterchildren(w(element)))
    return 1 + max(taken, default=-1 if element == "abstractNum" else 0)


def _has_levels(styles: StyleBook, numbering: etree._Element, style: Style) -> bool:
    """Return whether the list behind a style has the three levels that a text may use."""
    try:
        key = Numbering.definition_of(numbering, styles.list_number(style.value))
    except KeyError:
        return False
    found = (each for each in numbering.iterchildren(w("abstractNum")) if each.get(w("abstractNumId")) == key)
    definition = next(found, None)
    return definition is not None and len(definition.findall(w("lvl"))) >= LEVELS


def _unbind(roots: list[etree._Element]) -> bool:
    """Take the data bindings off the controls we fill: Word would fill them again from its own store."""
    removed = False
    for root in roots:
        for properties in root.iter(w("sdtPr")):
            tag = properties.find(w("tag"))
            if tag is None or tag.get(VAL) not in (ANCHOR, *FIELDS):
                continue
            for binding in [each for each in properties if each.tag.endswith("}dataBinding")]:
                properties.remove(binding)
                removed = True
    return removed


def _set_language(styles: StyleBook) -> bool:
    """Make Finnish the default language; without it a PDF says English."""
    from lxml import etree

    element = styles.root
    for name in ("docDefaults", "rPrDefault", "rPr", "lang"):
        child = element.find(w(name))
        if child is None:
            child = etree.Element(w(name))
            if name in {"docDefaults", "rPrDefault"}:
                element.insert(0, child)
            else:
                element.append(child)
        element = child
    changed = element.get(VAL) != "fi-FI"
    element.set(VAL, "fi-FI")
    return changed


def _clean_settings(document: XmlPart) -> Iterator[Finding]:
    """Take protection, revision marks and the update prompt out of the settings; ask for no personal data."""
    from docx.opc.part import XmlPart
    from lxml import etree

    for rel in document.rels.values():
        if not (rel.reltype.endswith("/settings") and isinstance(rel.target_part, XmlPart)):
            continue
        root = rel.target_part.element
        for name in ("documentProtection", "writeProtection", "updateFields", "rsids", "trackRevisions"):
            for element in root.findall(w(name)):
                root.remove(element)
                if name.endswith("Protection"):
                    yield Finding("protection_removed")
        if root.find(w("removePersonalInformation")) is None:
            early = {w(each) for each in ("writeProtection", "view", "zoom")}
            root.insert(
                sum(1 for child in root if child.tag in early), etree.Element(w("removePersonalInformation"))
            )


def noticed(document: XmlPart, stories: dict[str, etree._Element]) -> Iterator[Finding]:
    """Yield what the user should know but only she can change."""
    size = document.element.find(f".//{w('sectPr')}/{w('pgSz')}")
    if size is None or any(
        abs(int(float(size.get(w(k), "0"))) - v) > 30 for k, v in zip("wh", _A4, strict=True)
    ):
        yield Finding("not_a4")
    codes = " ".join(
        each.text or each.get(w("instr"), "") or ""
        for root in stories.values()
        for each in root.iter(w("instrText"), w("fldSimple"))
    ).split()
    if not {"PAGE", "NUMPAGES"} <= set(codes):
        yield Finding("page_number_missing")
    if any(rel.reltype.endswith("/comments") for rel in document.rels.values()):
        yield Finding("comments")
    if any(next(document.element.iter(w(name)), None) is not None for name in _TRACKED):
        yield Finding("tracked_changes")
    roots = [document.element, *stories.values(), part_of(document, "styles").element]
    fonts = {each.get(w("ascii"), "") for root in roots for each in root.iter(w("rFonts"))} - {""}
    yield from (Finding("font", name) for name in sorted(fonts) if name.casefold() not in _COMMON_FONTS)


def _unclash(roots: list[etree._Element]) -> None:
    """Give every control and picture of the template an id of its own; Word repairs a file with two alike."""
    pictures = (each for root in roots for each in root.iter(f"{{{WP}}}docPr"))
    for number, element in enumerate(pictures, start=1):
        element.set("id", str(number))
    seen: set[str] = set()
    fresh = count(1)
    for root in roots:
        for element in root.iterfind(f".//{w('sdtPr')}/{w('id')}"):
            while element.get(VAL, "") in seen:
                element.set(VAL, str(next(fresh)))
            seen.add(element.get(VAL, ""))
