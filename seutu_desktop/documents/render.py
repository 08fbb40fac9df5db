"""A paper into a template: write, check, pack. The same paper and template always give the same bytes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from seutu_desktop.documents.intake import Template, open_template
from seutu_desktop.documents.lint import BODY, LintFailed, Sheet, require_clean
from seutu_desktop.documents.names import VAL, R, W, w
from seutu_desktop.documents.package import CUSTOM, canonical, parts_hash
from seutu_desktop.documents.paper import Paper
from seutu_desktop.documents.pictures import Embedded
from seutu_desktop.documents.repair import Finding
from seutu_desktop.documents.writer import Surroundings, Writer, tree
from seutu_desktop.domain.cleaning import clean_line

if TYPE_CHECKING:
    from lxml import etree

APP = "docProps/app.xml"
_PLACE = "seutu-text"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_OUR_APP = f'{_HEAD}<Properties xmlns="{_EXTENDED}"><Application>Seutu</Application></Properties>'.encode()
_CUSTOM_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VALUE_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"


@dataclass(frozen=True)
class Rendered:
    """The bytes of a .docx, the hash of its parts, and what the intake of the template found."""

    data: bytes
    part_hash: str
    findings: tuple[Finding, ...] = ()


def render(paper: Paper, template: bytes | None = None, template_name: str = "") -> Rendered:
    """Return `paper` as a .docx in the user's template, or in ours.

    Raise TemplateRefused for a template that cannot be used; LintFailed, a bug, for a paper not to hand out.
    """
    from lxml import etree

    opened = open_template(template, template_name)
    links, embedded = _Links(opened), Embedded(opened)
    around = Surroundings(opened.styles, opened.numbering, opened.width, links, opened.ids, embedded)
    written = Writer(around).write(paper.blocks)
    opened.body.replace(opened.anchor, etree.ProcessingInstruction(_PLACE))
    for root in (opened.body, *opened.stories.values()):
        _fill(paper.fields, root)
    _describe(paper, opened)
    require_clean(_sheet(opened, tree(written)))
    return _packed(paper, opened, written)


def _spliced(document: bytes, written: str) -> bytes:
    """Return the document with the text in its place: as it was written, not serialised a second time."""
    mark = f"<?{_PLACE} ?>".encode()
    if document.count(mark) != 1:
        raise LintFailed([f"{document.count(mark)} places for the text"])
    root = re.compile(rb"<[\w.:-]+:?document\b[^>]*")
    spliced = root.sub(_with_prefixes, document, count=1)
    return spliced.replace(mark, written.encode())


def _with_prefixes(found: re.Match[bytes]) -> bytes:
    """Return the start of the document's element with the two prefixes the text is written in."""
    declared = (f'xmlns:{prefix}="{uri}"'.encode() for prefix, uri in (("w", W), ("r", R)))
    return b" ".join([found[0], *(each for each in declared if each not in found[0])])


class _Links:
    """Gives each address one relationship; python-docx would look through all of them every time."""

    def __init__(self, template: Template) -> None:
        self._document = template.document
        self._known: dict[str, str] = {}

    def __call__(self, address: str) -> str:
        from docx.opc.constants import RELATIONSHIP_TYPE as RT

        if address not in self._known:
            self._known[address] = self._document.rels.get_or_add_ext_rel(RT.HYPERLINK, address)
        return self._known[address]


def _fill(fields: Mapping[str, str], root: etree._Element) -> None:
    """Put the fields' texts into the controls of the template that carry their tags."""
    for control in list(root.iter(w("sdt"))):
        tag = control.find(f"{w('sdtPr')}/{w('tag')}")
        if tag is not None and tag.get(VAL) in fields:
            _fill_control(control, clean_line(fields[tag.get(VAL, "")]))


def _fill_control(control: etree._Element, text: str) -> None:
    """Replace a control's words by `text`; the first paragraph and the first run keep their looks."""
    from lxml import etree

    content = control.find(w("sdtContent"))
    properties = control.find(w("sdtPr"))
    if content is None or properties is None:
        return
    for hint in properties.findall(w("showingPlcHdr")):
        properties.remove(hint)
    paragraph = content.find(w("p"))
    holder = content if paragraph is None else paragraph
    look = holder.find(f"{w('r')}/{w('rPr')}")
    for child in list(holder):
        if child.tag != w("pPr"):
            holder.remove(child)
    run = etree.SubElement(holder, w("r"))
    if look is not None:
        for style in look.findall(w("rStyle")):
            look.remove(style)  # the grey of a hint
        run.append(look)
    etree.SubElement(run, w("t")).text = text


def _describe(paper: Paper, template: Template) -> None:
    """Set the file's properties: what the page shows, the paper's own day, nobody's name."""
    moment = datetime.combine(paper.day, time(), UTC).replace(tzinfo=None)
    core = template.package.core_properties
    core.title = clean_line(paper.title)[:255]
    core.subject = clean_line(paper.kind)[:255]
    core.author = clean_line(paper.organisation)[:255]
    core.identifier = paper.document_id
    core.version = str(paper.version)
    core.language = "fi-FI"
    core.created = core.modified = moment
    core.revision = 1
    core.last_modified_by = core.comments = core.keywords = core.category = core.content_status = ""


def _sheet(template: Template, written: etree._Element) -> Sheet:
    return Sheet(
        written=written,
        around={BODY: template.body, **template.stories},
        styles=template.styles,
        numbers=frozenset(num.get(w("numId"), "") for num in template.numbering_root.iterchildren(w("num"))),
        relations=frozenset(template.document.rels),
        title=template.package.core_properties.title,
        language=template.package.core_properties.language,
    )


def _packed(paper: Paper, template: Template, written: str) -> Rendered:
    from docx.opc.constants import RELATIONSHIP_TYPE as RT
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    package = template.package
    for key in [
        key for key, rel in package.rels.items() if rel.reltype.endswith(("/thumbnail", "/custom-properties"))
    ]:
        del package.rels[key]
    for name, kind in ((CUSTOM, RT.CUSTOM_PROPERTIES), (APP, RT.EXTENDED_PROPERTIES)):
        if not any(rel.reltype == kind for rel in package.rels.values()):
            content_type = f"application/vnd.openxmlformats-officedocument.{kind.rpartition('/')[2]}+xml"
            package.relate_to(Part(PackURI(f"/{name}"), content_type, b"", package), kind)
    parts = _parts(template)
    document = str(template.document.partname).lstrip("/")
    parts[document] = _spliced(parts[document], written)
    parts[APP] = _OUR_APP
    digest = parts_hash(parts)
    parts[CUSTOM] = _custom(
        {"SeutuDocumentId": paper.document_id, "SeutuVersion": str(paper.version), "SeutuHash": digest}
    )
    return Rendered(canonical(parts), digest, template.findings)


def _parts(template: Template) -> dict[str, bytes]:
    """Return every part of the package with its relationships and the content types."""
    package = template.package
    parts = {
        "_rels/.rels": package.rels.xml.encode() if isinstance(package.rels.xml, str) else package.rels.xml
    }
    types: dict[str, str] = {}
    for part in package.iter_parts():
        name = str(part.partname).lstrip("/")
        parts[name] = part.blob
        types[name] = part.content_type
        if len(part.rels):
            xml = part.rels.xml
            parts[str(part.partname.rels_uri).lstrip("/")] = xml.encode() if isinstance(xml, str) else xml
    parts["[Content_Types].xml"] = _content_types(types)
    return parts


def _content_types(types: Mapping[str, str]) -> bytes:
    rows = "".join(
        f'<Override PartName="/{escape(name)}" ContentType="{escape(kind)}"/>'
        for name, kind in sorted(types.items())
    )
    return (
        f'{_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{rows}</Types>'
    ).encode()


def _custom(values: Mapping[str, str]) -> bytes:
    """Return `custom.xml`: what finds the paper again after it was sent round and renamed (word.md 7)."""
    rows = "".join(
        f'<property fmtid="{_FORMAT_ID}" pid="{number}" name="{name}">'
        f"<vt:lpwstr>{escape(value)}</vt:lpwstr></property>"
        for number, (name, value) in enumerate(values.items(), start=2)
    )
    return f'{_HEAD}<Properties xmlns="{_CUSTOM_TYPE}" xmlns:vt="{_VALUE_TYPES}">{rows}</Properties>'.encode()
