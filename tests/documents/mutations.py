"""Twenty-odd ways to spoil a paper; each must fail in our own lint, and twenty of them as files somewhere."""

from __future__ import annotations

import re
from collections.abc import Callable

from documents.reading import edited, packed, parts

Change = Callable[[str], str]


def once(pattern: str, replacement: str) -> Change:
    """Return a change of the first place that matches; no match is a fault of the test."""

    def change(text: str) -> str:
        changed, count = re.subn(pattern, replacement, text, count=1, flags=re.DOTALL)
        assert count == 1, pattern
        return changed

    return change


def in_part(part: str, change: Change) -> Callable[[bytes], bytes]:
    """Return a change of one part of a file."""
    return lambda data: edited(data, part, lambda content: change(content.decode()).encode())


def _without(part: str) -> Callable[[bytes], bytes]:
    return lambda data: packed({name: content for name, content in parts(data).items() if name != part})


EMPTY = "<w:p><w:pPr><w:pStyle w:val='BodyText'/></w:pPr></w:p>"
TYPED = "<w:p><w:pPr><w:pStyle w:val='BodyText'/></w:pPr><w:r><w:t>- kohta</w:t></w:r></w:p>"
DRAWING = (
    "<w:p><w:r><w:drawing><wp:inline xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/"
    "wordprocessingDrawing'><wp:docPr id='9' name='Kuva'/></wp:inline></w:drawing></w:r></w:p>"
)

TEXT: dict[str, Change] = {
    "duplicate control ids": lambda text: re.sub(
        r'(<w:sdtPr>.{0,200}?<w:id w:val=")\d+', r"\g<1>7", text, flags=re.DOTALL
    ),
    "duplicate bookmark names": lambda text: re.sub(
        r'(w:bookmarkStart w:id="\d+" w:name=")[^"]+', r"\g<1>_k1", text
    ),
    "duplicate tags": lambda text: re.sub(r'(w:tag w:val="lasna):[^"]+', r"\g<1>", text),
    "too long tag": once(r'w:tag w:val="paatos:', 'w:tag w:val="paatos:' + "x" * 64),
    "bad bookmark name": lambda text: text.replace("_k", "k-1"),
    "open bookmark": once(r"<w:bookmarkEnd [^>]*/>", ""),
    "control without an alias": once(r"<w:alias [^>]*/>", ""),
    "data binding": once(
        r"<w:lock w:val=\"sdtLocked\"/>", '<w:lock w:val="sdtLocked"/><w:dataBinding w:xpath="/a"/>'
    ),
    "unbalanced field": once(r'<w:r><w:fldChar w:fldCharType="end"/></w:r>', ""),
    "foreign field": once(r" TOC [^<]*", " INCLUDETEXT x "),
    "simple field": once(r"<w:r>", '<w:fldSimple w:instr="DATE"/><w:r>'),
    "missing style": once(r'w:pStyle w:val="BodyText"', 'w:pStyle w:val="Olematon"'),
    "missing list": once(r'(<w:numId w:val=")\d+', r"\g<1>999"),
    "missing relationship": once(r'(<w:hyperlink r:id=")[^"]+', r"\g<1>rId999"),
    "missing anchor": once(r'w:anchor="[^"]+', 'w:anchor="_k0'),
    "no tooltip": once(r' w:tooltip="[^"]*"', ""),
    "empty cell": once(r"(<w:tc><w:tcPr>.*?</w:tcPr>)<w:p>.*?</w:p></w:tc>", r"\g<1></w:tc>"),
    "short row": once(r"(<w:tr>(?:(?!</w:tr>).)*)<w:tc>(?:(?!</w:tc>).)*</w:tc></w:tr>", r"\g<1></w:tr>"),
    "merged cells": once(r"(<w:tcW [^>]*/>)", r'\g<1><w:gridSpan w:val="2"/>'),
    "no header row": once(r"<w:tblHeader/>", ""),
    "no table caption": once(r"<w:tblCaption [^>]*/>", ""),
    "no table description": once(r"<w:tblDescription [^>]*/>", ""),
    "no first row look": once(r'w:firstRow="1"', 'w:firstRow="0"'),
    "section properties not last": once(r"(<w:sectPr>.*</w:sectPr>)(</w:body>)", rf"\g<1>{EMPTY}\g<2>"),
    "empty paragraph": once(r"<w:sectPr>", f"{EMPTY}<w:sectPr>"),
    "fake list": once(r"<w:sectPr>", f"{TYPED}<w:sectPr>"),
    "list item outside a list": once(r"<w:numPr>.*?</w:numPr>", ""),
    "two headings 1": once(r'w:pStyle w:val="Heading2"', 'w:pStyle w:val="Heading1"'),
    "no heading 1": once(r'w:pStyle w:val="Heading1"', 'w:pStyle w:val="BodyText"'),
    "skipped heading": once(r'w:pStyle w:val="Heading2"', 'w:pStyle w:val="Heading3"'),
    "picture without a description": once(r"<w:sectPr>", f"{DRAWING}<w:sectPr>"),
    "foreign element in the body": once(r"<w:sectPr>", "<w:altChunk/><w:sectPr>"),
}
"""Changes of document.xml."""

DOCUMENT = "word/document.xml"
STYLES = "word/styles.xml"
FILES: dict[str, Callable[[bytes], bytes]] = {
    **{
        name: in_part(DOCUMENT, TEXT[name])
        for name in (
            "duplicate control ids", "unbalanced field", "missing style", "missing list",
            "missing relationship", "empty cell", "short row", "section properties not last",
            "duplicate bookmark names",
            "foreign element in the body",
        )
    },
    "broken XML": in_part(DOCUMENT, once(r"</w:body>", "</w:bod>")),
    "unknown element": in_part(DOCUMENT, once(r"<w:sectPr>", "<w:kuva/><w:sectPr>")),
    "wrong order in paragraph properties": in_part(
        DOCUMENT, once(r'(<w:pStyle w:val="ListBullet"/>)(<w:numPr>.*?</w:numPr>)', r"\g<2>\g<1>")
    ),
    "bad attribute value": in_part(DOCUMENT, once(r'w:lock w:val="sdtLocked"', 'w:lock w:val="kiinni"')),
    "no table grid": in_part(DOCUMENT, once(r"<w:tblGrid>.*?</w:tblGrid>", "")),
    "text outside a run": in_part(DOCUMENT, once(r"<w:r><w:t>([^<]*)</w:t></w:r>", r"<w:t>\g<1></w:t>")),
    "missing header": _without("word/header1.xml"),
    "missing styles": _without(STYLES),
    "wrong content type": in_part("[Content_Types].xml", once(r"\.styles\+xml", ".tyylit+xml")),
    "style based on nothing": in_part(STYLES, once(r'basedOn w:val="Normal"', 'basedOn w:val="Olematon"')),
    "no language": in_part(STYLES, once(r"<w:lang [^>]*/>", "<w:lang/>")),
}  # fmt: skip
"""Changes of whole files: at least twenty, for the foreign checkers together with our lint."""
