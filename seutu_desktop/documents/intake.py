"""Take in a template: ours as it is, the user's guarded and mended where it falls short (word.md 2)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from seutu_desktop.documents.guard import guarded_parts
from seutu_desktop.documents.names import VAL, w
from seutu_desktop.documents.numbering import Numbering
from seutu_desktop.documents.opc import opened, our_template, part_of, stories
from seutu_desktop.documents.package import canonical
from seutu_desktop.documents.paper import Style
from seutu_desktop.documents.repair import ANCHOR, Finding, noticed, repaired, restore_tags
from seutu_desktop.documents.styles import StyleBook
from seutu_desktop.domain.errors import TemplateRefused

if TYPE_CHECKING:
    from docx.opc.part import XmlPart
    from docx.package import Package
    from lxml import etree

_A4_WIDTH = 11906
_USUAL_MARGINS = 1701


@dataclass
class Template:
    """An open template, ready for one paper."""

    package: Package
    document: XmlPart
    stories: dict[str, etree._Element]
    anchor: etree._Element
    styles: StyleBook
    numbering: Numbering
    numbering_root: etree._Element
    ids: Iterator[int]
    findings: tuple[Finding, ...] = ()

    @property
    def body(self) -> etree._Element:
        """The body of the document."""
        body: etree._Element = self.document.element.find(w("body"))
        return body

    @property
    def width(self) -> int:
        """The width between the margins in twips, of the last section."""
        section = next(self.body.iterchildren(w("sectPr")))
        size, margin = section.find(w("pgSz")), section.find(w("pgMar"))
        if size is None or margin is None:
            return _A4_WIDTH - _USUAL_MARGINS
        edges = (int(float(margin.get(w(side), "1134"))) for side in ("left", "right", "gutter"))
        return int(float(size.get(w("w"), str(_A4_WIDTH)))) - sum(edges)


def open_template(data: bytes | None = None, name: str = "") -> Template:
    """Return a template open for one paper: ours when `data` is None, else the user's, called `name`.

    Raise TemplateRefused, with a reason code, for one that is not safe or has no single place for the text.
    """
    foreign = data is not None
    content = _as_document(guarded_parts(data, name)) if data is not None else our_template()
    package, document = opened(content, name)
    body = document.element.find(w("body"))
    sheets = stories(document)
    tagged = foreign and restore_tags([body, *sheets.values()])
    anchor = _anchor(body, name)
    styles_part, numbering_part = (part_of(document, kind) for kind in ("styles", "numbering"))
    styles = StyleBook(styles_part.element)
    findings: list[Finding] = []
    if foreign:
        findings = [
            *([Finding("tags_restored")] if tagged else []),
            *repaired(document, sheets, styles, numbering_part.element),
            *noticed(document, sheets),
        ]
        _refuse_headings(body, styles, name)
    numbering = _numbering(styles, numbering_part.element)
    ids = _free_ids(body, *sheets.values())
    return Template(
        package, document, sheets, anchor, styles, numbering, numbering_part.element, ids, tuple(findings)
    )


def _as_document(parts: dict[str, bytes]) -> bytes:
    """Return the package as a document: Word calls a .dotx a template, and python-docx refuses it."""
    types = parts["[Content_Types].xml"]
    parts["[Content_Types].xml"] = types.replace(b"template.main+xml", b"document.main+xml")
    return canonical(parts)


def _anchor(body: etree._Element, name: str) -> etree._Element:
    """Return what the paper replaces: the control tagged `sisalto`, or the paragraph around it."""
    found = [
        control
        for control in body.iter(w("sdt"))
        if (tag := control.find(f"{w('sdtPr')}/{w('tag')}")) is not None and tag.get(VAL) == ANCHOR
    ]
    if len(found) != 1:
        raise TemplateRefused(name=name, reason="anchor_twice" if found else "anchor_missing", detail="")
    place = found[0]
    parent = place.getparent()
    if parent is not None and parent.tag == w("p") and not _words_beside(parent, place):
        place, parent = parent, parent.getparent()
    if parent is not body or place.find(f".//{w('sectPr')}") is not None:
        raise TemplateRefused(name=name, reason="anchor_misplaced", detail="")
    return place


def _words_beside(paragraph: etree._Element, control: etree._Element) -> bool:
    inside = set(control.iter(w("t")))
    return any((each.text or "").strip() for each in paragraph.iter(w("t")) if each not in inside)


def _refuse_headings(body: etree._Element, styles: StyleBook, name: str) -> None:
    """Refuse a template with headings of its own: a paper has one heading 1, and no level is skipped."""
    levels = {styles.id_of(style) for style in (Style.TITLE, Style.SECTION, Style.PART)}
    for style in body.iter(w("pStyle")):
        if style.get(VAL) in levels and not any(_is_anchor(each) for each in style.iterancestors(w("sdt"))):
            raise TemplateRefused(name=name, reason="own_heading", detail="")


def _is_anchor(control: etree._Element) -> bool:
    tag = control.find(f"{w('sdtPr')}/{w('tag')}")
    return tag is not None and tag.get(VAL) == ANCHOR


def _numbering(styles: StyleBook, root: etree._Element) -> Numbering:
    for mark in root.findall(w("numIdMacAtCleanup")):
        root.remove(mark)
    bullets, numbers = (styles.list_number(style.value) for style in (Style.BULLET, Style.NUMBER))
    return Numbering(root, bullets or "", numbers or "")


def _free_ids(*roots: etree._Element) -> Iterator[int]:
    """Yield ids that no control or bookmark of the template uses."""
    taken = {each.get(VAL, "") for root in roots for each in root.iterfind(f".//{w('sdtPr')}/{w('id')}")}
    taken |= {each.get(w("id"), "") for root in roots for each in root.iter(w("bookmarkStart"))}
    return (number for number in count(1) if str(number) not in taken)
