"""The package of a template through python-docx: its parts, and copies of ours where one is missing."""

from __future__ import annotations

import copy
import io
from functools import cache
from typing import TYPE_CHECKING

from seutu_desktop.documents.names import w
from seutu_desktop.domain.errors import TemplateRefused
from seutu_desktop.paths import resource_path

if TYPE_CHECKING:
    from docx.opc.part import XmlPart
    from docx.package import Package
    from lxml import etree

OUR_TEMPLATE = "asiakirja-2024.docx"
OUR_TEMPLATES = (OUR_TEMPLATE, "asiakirja-2007.docx")
"""Our own templates: SFS 2487:2024, and the 2007 layout that municipal templates still use."""


def our_template(name: str = OUR_TEMPLATE) -> bytes:
    """Return the bytes of one of our own templates (OUR_TEMPLATES)."""
    return resource_path("templates", name).read_bytes()


def opened(content: bytes, name: str) -> tuple[Package, XmlPart]:
    """Return the package and its document part; raise TemplateRefused when it is not a Word document."""
    from docx.opc.constants import RELATIONSHIP_TYPE as RT
    from docx.opc.part import XmlPart
    from docx.package import Package
    from lxml import etree

    try:
        package = Package.open(io.BytesIO(content))
        document = package.part_related_by(RT.OFFICE_DOCUMENT)
    except (KeyError, ValueError, AttributeError, etree.XMLSyntaxError):
        raise TemplateRefused(name=name, reason="damaged", detail="") from None
    if not isinstance(document, XmlPart) or document.element.find(w("body")) is None:
        raise TemplateRefused(name=name, reason="not_word", detail="")
    if document.element.find(f"{w('body')}/{w('sectPr')}") is None:
        raise TemplateRefused(name=name, reason="damaged", detail="")
    return package, document


def stories(document: XmlPart) -> dict[str, etree._Element]:
    """Return the roots of headers and footers by part name."""
    from docx.opc.part import XmlPart

    parts = (
        rel.target_part for rel in document.rels.values() if rel.reltype.endswith(("/header", "/footer"))
    )
    return {str(part.partname): part.element for part in parts if isinstance(part, XmlPart)}


def part_of(document: XmlPart, kind: str) -> XmlPart:
    """Return the styles or numbering part; give the document a copy of ours where it has none."""
    from docx.opc.packuri import PackURI
    from docx.opc.part import XmlPart

    for rel in document.rels.values():
        if rel.reltype.endswith(f"/{kind}") and isinstance(rel.target_part, XmlPart):
            return rel.target_part
    ours = our_parts()[kind]
    taken = {str(part.partname) for part in document.package.iter_parts()} if document.package else set()
    name = f"/word/{kind}.xml"  # the usual name, for some checkers look nowhere else
    uri = PackURI(f"/word/seutu-{kind}.xml" if name in taken else name)
    part = XmlPart(uri, ours.content_type, copy.deepcopy(ours.element), document.package)
    document.relate_to(part, f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}")
    return part


@cache
def our_parts() -> dict[str, XmlPart]:
    """Return the styles and numbering of our own template, for copying."""
    _, document = opened(our_template(), OUR_TEMPLATE)
    return {kind: part_of(document, kind) for kind in ("styles", "numbering")}
