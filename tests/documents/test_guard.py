"""Hostile templates are refused with a reason, quickly, and before anything of them is used."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

from documents.reading import edited, packed, parts
from seutu_desktop.documents import template_report
from seutu_desktop.documents.guard import guarded_parts
from seutu_desktop.documents.intake import open_template
from seutu_desktop.documents.opc import OUR_TEMPLATES, our_template
from seutu_desktop.domain.errors import TemplateRefused

RELS = "word/_rels/document.xml.rels"
DOCUMENT = "word/document.xml"
Make = Callable[[], bytes]


def added(name: str, content: bytes = b"x") -> bytes:
    return packed({**parts(our_template()), name: content})


def in_text(xml: bytes) -> bytes:
    return edited(our_template(), DOCUMENT, lambda part: part.replace(b"<w:sectPr>", xml + b"<w:sectPr>"))


def related(attributes: str) -> bytes:
    row = f'<Relationship Id="rId99" {attributes}/></Relationships>'.encode()
    return edited(our_template(), RELS, lambda part: part.replace(b"</Relationships>", row))


def field(*pieces: str) -> bytes:
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    code = "".join(f"<w:r><w:instrText>{piece}</w:instrText></w:r>" for piece in pieces)
    return in_text(f"<w:p>{mark.format('begin')}{code}{mark.format('end')}</w:p>".encode())


def twice() -> bytes:
    buffer = io.BytesIO(our_template())
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr("word/Document.xml", b"<x/>")
    return buffer.getvalue()


def bomb() -> bytes:
    return added("word/media/image1.png", b"\0" * 20_000_000)


def document(old: bytes, new: bytes) -> bytes:
    return edited(our_template(), DOCUMENT, lambda part: part.replace(old, new, 1))


def outside(kind: str, target: str) -> bytes:
    return related(f'Type="{KIND}/{kind}" Target="{target}" TargetMode="External"')


def macro_type() -> bytes:
    ordinary = b"openxmlformats-officedocument.wordprocessingml.document.main"
    macro = b"ms-word.document.macroEnabled.main"
    return edited(our_template(), "[Content_Types].xml", lambda part: part.replace(ordinary, macro))


def utf_16() -> bytes:
    def encoded(part: bytes) -> bytes:
        return part.decode().replace("UTF-8", "UTF-16").encode("utf-16")

    return edited(our_template(), DOCUMENT, encoded)


def two_anchors() -> bytes:
    def doubled(part: bytes) -> bytes:
        anchor = part[part.index(b"<w:sdt>") : part.index(b"<w:sectPr>")]
        return part.replace(b"<w:sectPr>", anchor + b"<w:sectPr>")

    return edited(our_template(), DOCUMENT, doubled)


def anchor_in_a_table() -> bytes:
    def moved(part: bytes) -> bytes:
        part = part.replace(b"<w:sdt>", b"<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:sdt>")
        return part.replace(b"</w:sdt>", b"</w:sdt><w:p/></w:tc></w:tr></w:tbl>")

    return edited(our_template(), DOCUMENT, moved)


KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
VML = (
    b'<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata src="\\\\evil\\a.png"/>'
    b"</v:shape></w:pict></w:r></w:p>"
)
HEADING = b'<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Oma</w:t></w:r></w:p>'
DTD = b'<!DOCTYPE x [<!ENTITY a "b">]><w:document'
HOSTILE: dict[str, tuple[str, Make]] = {
    "text": ("not_word", lambda: b"ei ole zip"),
    "empty": ("not_word", lambda: b""),
    "old .doc or password": ("protected_or_old", lambda: b"\xd0\xcf\x11\xe0" + b"\0" * 600),
    "another zip": ("not_word", lambda: packed({"a.txt": b"a"})),
    "truncated": ("not_word", lambda: our_template()[:3000]),
    "too many parts": ("too_large", lambda: packed({f"{n}.txt": b"" for n in range(401)})),
    "bomb": ("bomb", bomb),
    "same name twice": ("bad_part_name", twice),
    "upwards": ("bad_part_name", lambda: added("word/../../evil.xml")),
    "absolute": ("bad_part_name", lambda: added("/etc/passwd")),
    "backslash": ("bad_part_name", lambda: added("word\\evil.xml")),
    "drive": ("bad_part_name", lambda: added("C:evil.xml")),
    "macro": ("macro", lambda: added("word/vbaProject.bin")),
    "ActiveX": ("macro", lambda: added("word/activeX/activeX1.xml")),
    "embedding": ("macro", lambda: added("word/embeddings/oleObject1.bin")),
    "program": ("macro", lambda: added("word/media/kuva.exe")),
    "macro type": ("macro", macro_type),
    "entities": ("entities", lambda: document(b"<w:document", DTD)),
    "UTF-16": ("encoding", utf_16),
    "UTF-7": ("encoding", lambda: document(b"UTF-8", b"UTF-7")),
    "altChunk": ("alt_chunk", lambda: in_text(b'<w:altChunk r:id="rId1"/>')),
    "UNC picture": ("external", lambda: outside("image", "\\\\evil\\a.png")),
    "attached template": ("external", lambda: outside("attachedTemplate", "file:///c:/x.dotm")),
    "script link": ("external", lambda: outside("hyperlink", "javascript:1")),
    "file link": ("external", lambda: outside("hyperlink", "file://evil/a")),
    "VML picture outside": ("external", lambda: in_text(VML)),
    "part that is not there": ("damaged", lambda: related(f'Type="{KIND}/image" Target="media/puuttuu.png"')),
    "broken relationships": ("damaged", lambda: edited(our_template(), RELS, lambda part: part[:-5])),
    "DDE": ("field", lambda: field(" DDEAUTO c:\\\\cmd.exe ")),
    "DDE in pieces": ("field", lambda: field(" DD", "E", "AUTO x")),
    "DDE in references": ("field", lambda: field("&#68;DE x")),
    "DDE in a comment": ("field", lambda: field("DD<!-- x -->E x")),
    "DDE in CDATA": ("field", lambda: field("<![CDATA[DDE x]]>")),
    "INCLUDEPICTURE": ("field", lambda: field(' INCLUDEPICTURE "\\\\\\\\evil\\\\a.png"')),
    "simple field": ("field", lambda: in_text(b'<w:p><w:fldSimple w:instr="INCLUDETEXT x"/></w:p>')),
    "link field to a file": ("external", lambda: field(' HYPERLINK "file://evil/a"')),
    "broken XML": ("damaged", lambda: edited(our_template(), DOCUMENT, lambda part: part[:-20])),
    "no anchor": ("anchor_missing", lambda: document(b"sisalto", b"muu")),
    "two anchors": ("anchor_twice", two_anchors),
    "anchor in a table": ("anchor_misplaced", anchor_in_a_table),
    "a heading of its own": ("own_heading", lambda: in_text(HEADING)),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_template_is_refused_with_its_reason(name: str) -> None:
    reason, make = HOSTILE[name]
    data = make()
    with pytest.raises(TemplateRefused) as refused:
        open_template(data, "oma.docx")
    assert refused.value.data["reason"] == reason
    assert refused.value.data["name"] == "oma.docx"


def test_every_reason_has_its_sentence() -> None:
    for reason, _ in HOSTILE.values():
        sentence = template_report.reason_sentence(reason, "DDE")
        assert sentence.endswith(".")
        assert "{" not in sentence


@pytest.mark.parametrize("name", OUR_TEMPLATES)
def test_our_own_templates_pass(name: str) -> None:
    assert len(guarded_parts(our_template(name), name)) == 13


def test_ordinary_links_and_fields_pass() -> None:
    assert guarded_parts(outside("hyperlink", "https://esimerkki.fi"), "x")
    for code in (
        ' HYPERLINK "https://esimerkki.fi"',
        ' HYPERLINK \\l "_k1"',
        " PAGE ",
        " DATE \\@ d.M.yyyy ",
    ):
        assert guarded_parts(field(code), "x")
