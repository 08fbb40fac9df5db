"""Our production lint over a finished file, for tests: every body element counts as ours."""

from __future__ import annotations

from lxml import etree

from documents.reading import NS, W, parts
from seutu_desktop.documents.lint import Sheet, findings
from seutu_desktop.documents.styles import StyleBook

DC = "{http://purl.org/dc/elements/1.1/}"


def file_findings(data: bytes) -> list[str]:
    """Return the findings of the lint in a .docx; a file whose parts cannot be read is a finding."""
    try:
        return findings(_sheet(parts(data)))
    except (KeyError, StopIteration, etree.XMLSyntaxError) as error:
        return [f"unreadable: {error}"]


def _sheet(contents: dict[str, bytes]) -> Sheet:
    body = etree.fromstring(contents["word/document.xml"])[0]
    core = etree.fromstring(contents["docProps/core.xml"])
    numbering = etree.fromstring(
        next(part for name, part in contents.items() if name.endswith("numbering.xml"))
    )
    relations = etree.fromstring(contents["word/_rels/document.xml.rels"])
    headers = {
        name: etree.fromstring(part) for name, part in contents.items() if name.startswith("word/header")
    }
    return Sheet(
        written=body,
        around=headers,
        styles=StyleBook(etree.fromstring(contents["word/styles.xml"])),
        numbers=frozenset(num.get(f"{{{W}}}numId", "") for num in numbering.iterfind("w:num", NS)),
        relations=frozenset(each.get("Id", "") for each in relations),
        title=core.findtext(f"{DC}title", ""),
        language=core.findtext(f"{DC}language", ""),
    )
