"""What a paper must keep before it is handed out (word.md 6); a file that fails stays here."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from seutu_desktop.documents.census import Census
from seutu_desktop.documents.listing import MARKER
from seutu_desktop.documents.names import R_ID, VAL, WP, w
from seutu_desktop.documents.paper import Style
from seutu_desktop.documents.styles import StyleBook
from seutu_desktop.documents.writer import CONTENTS_FIELD, MAX_TAG, MAX_TOOLTIP

if TYPE_CHECKING:
    from lxml import etree

MAX_BOOKMARK = 40
MAX_ALT = 150
BODY = "the body"
"""The name of the template's own body among the trees around our text."""
_INSTRUCTIONS = frozenset({"PAGE", "NUMPAGES", CONTENTS_FIELD.strip()})
_BOOKMARK = re.compile(r"[A-Za-z_ÅÄÖåäö]\w*")
_DOC_PR = f"{{{WP}}}docPr"
_DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"


class LintFailed(Exception):
    """A paper broke its own rules: a bug of ours, so the file is not handed out. `findings` say where."""

    def __init__(self, findings: list[str]) -> None:
        super().__init__("; ".join(findings[:10]))
        self.findings = findings


@dataclass(frozen=True)
class Sheet:
    """The trees the lint reads: `written` holds the body elements that we wrote, `around` all the others."""

    written: etree._Element
    around: Mapping[str, etree._Element]
    styles: StyleBook
    numbers: frozenset[str]
    relations: frozenset[str]
    title: str
    language: str

    @property
    def roots(self) -> tuple[etree._Element, ...]:
        """Every tree: ours, the rest of the body, headers and footers."""
        return (self.written, *self.around.values())

    @cached_property
    def census(self) -> Census:
        """Our text counted."""
        return Census(self.written)

    def style_ids(self, *names: str) -> dict[str, int]:
        """Return the ids of those of the styles that exist, each with its place among `names`, from 1."""
        found = ((self.styles.find(name), place) for place, name in enumerate(names, start=1))
        return {style.get(w("styleId"), ""): place for style, place in found if style is not None}


Check = Callable[[Sheet], Iterable[str]]


def findings(sheet: Sheet) -> list[str]:
    """Return every finding of every check, in a fixed order."""
    return [finding for check in CHECKS for finding in check(sheet)]


def require_clean(sheet: Sheet) -> None:
    """Raise LintFailed unless the sheet has no findings."""
    found = findings(sheet)
    if found:
        raise LintFailed(found)


def _text(element: etree._Element) -> str:
    return "".join(each.text or "" for each in element.iter(w("t")))


def _repeated(values: Iterable[str], what: str) -> Iterator[str]:
    for value, times in Counter(values).items():
        if times > 1:
            yield f"{what} {value!r} stands {times} times"


def _unique_ids(sheet: Sheet) -> Iterator[str]:
    """Ids of controls, drawings and bookmarks are unique everywhere, tags among ours."""
    controls = [each for root in sheet.around.values() for each in root.iter(w("sdtPr"))]
    ids = (each.find(w("id")) for each in (*controls, *sheet.census.all("sdtPr")))
    yield from _repeated((each.get(VAL, "") for each in ids if each is not None), "control id")
    drawings = (element for root in sheet.roots for element in root.iter(_DOC_PR))
    yield from _repeated((element.get("id", "") for element in drawings), "drawing id")
    around = [mark for root in sheet.around.values() for mark in root.iter(w("bookmarkStart"))]
    marks = [*around, *sheet.census.all("bookmarkStart")]
    yield from _repeated((mark.get(w("id"), "") for mark in marks), "bookmark id")
    yield from _repeated((mark.get(w("name"), "") for mark in marks), "bookmark name")
    tags = [element.get(VAL, "") for element in sheet.census.all("tag")]
    yield from _repeated(tags, "tag")
    yield from (f"tag {tag!r} is empty or too long" for tag in tags if not 0 < len(tag) <= MAX_TAG)


def _bookmarks(sheet: Sheet) -> Iterator[str]:
    ends = Counter(mark.get(w("id"), "") for mark in sheet.census.all("bookmarkEnd"))
    for mark in sheet.census.all("bookmarkStart"):
        name = mark.get(w("name"), "")
        if len(name) > MAX_BOOKMARK or not _BOOKMARK.fullmatch(name):
            yield f"bookmark name {name!r}"
        if ends[mark.get(w("id"), "")] != 1:
            yield f"bookmark {name!r} does not end once"


def _controls(sheet: Sheet) -> Iterator[str]:
    for properties in sheet.census.all("sdtPr"):
        alias = properties.find(w("alias"))
        if alias is None or not alias.get(VAL, "").strip():
            yield "a control without an alias"
        if properties.find(w("dataBinding")) is not None:
            yield "a control bound to data"


def _fields(sheet: Sheet) -> Iterator[str]:
    """Fields balance in every part and hold PAGE, NUMPAGES or our table of contents only."""
    marks = {name: root.iter(w("fldChar")) for name, root in sheet.around.items()}
    for name, found in (("the text", sheet.census.all("fldChar")), *marks.items()):
        if not _balanced(mark.get(w("fldCharType"), "") for mark in found):
            yield f"a field is not closed in {name}"
    for element in sheet.census.all("instrText"):
        if (element.text or "").strip() not in _INSTRUCTIONS:
            yield f"field {(element.text or '').strip()!r}"
    yield from (f"field {element.get(w('instr'))!r}" for element in sheet.census.all("fldSimple"))


def _balanced(kinds: Iterable[str]) -> bool:
    depth = 0
    for kind in kinds:
        depth += {"begin": 1, "end": -1}.get(kind, 0)
        if depth < 0:
            break
    return depth == 0


def _references(sheet: Sheet) -> Iterator[str]:
    """Every style, list, relationship and anchor that we name exists."""
    styles = {element.get(VAL, "") for element in sheet.census.all("rStyle", "tblStyle")}
    styles |= {paragraph.style for paragraph in sheet.census.paragraphs}
    yield from (f"style {name!r} is missing" for name in sorted(styles - sheet.styles.ids()))
    lists = {element.get(VAL, "") for element in sheet.census.all("numId")}
    yield from (f"list {name!r} is missing" for name in sorted(lists - sheet.numbers))
    marks = {mark.get(w("name"), "") for mark in sheet.census.all("bookmarkStart")}
    for link in sheet.census.all("hyperlink"):
        relation, anchor = link.get(R_ID), link.get(w("anchor"))
        if not (relation or anchor):
            yield "a link leads nowhere"
        if relation and relation not in sheet.relations:
            yield f"relationship {relation!r} is missing"
        if anchor and anchor not in marks:
            yield f"anchor {anchor!r} is missing"
        if not 0 < len(link.get(w("tooltip"), "")) <= MAX_TOOLTIP:
            yield f"a link without a tooltip: {_text(link)[:40]!r}"


def _tables(sheet: Sheet) -> Iterator[str]:
    for table in sheet.census.all("tbl"):
        columns = len(table.findall(f"{w('tblGrid')}/{w('gridCol')}"))
        rows = table.findall(w("tr"))
        properties = table.find(w("tblPr"))
        for name in ("tblCaption", "tblDescription"):
            element = None if properties is None else properties.find(w(name))
            if element is None or not element.get(VAL, "").strip():
                yield f"a table without {name}"
        look = None if properties is None else properties.find(w("tblLook"))
        if look is None or look.get(w("firstRow")) != "1":
            yield "a table look without a first row"
        if not rows or rows[0].find(f"{w('trPr')}/{w('tblHeader')}") is None:
            yield "a table without a header row"
        yield from (
            f"a row of {len(row)} parts in a table of {columns}" for row in rows if _cells(row) != columns
        )
        yield from ("a table in a table" for _ in table.iterfind(f".//{w('tbl')}"))
    yield from (
        f"{element.tag.partition('}')[2]} in a table"
        for element in sheet.census.all("gridSpan", "vMerge", "hMerge")
    )
    for cell in sheet.census.all("tc"):
        if len(cell) == 0 or cell[-1].tag != w("p"):
            yield "a cell does not end with a paragraph"


def _cells(row: etree._Element) -> int:
    return len(row.findall(w("tc")))


def _paragraphs(sheet: Sheet) -> Iterator[str]:
    """No paragraph is empty, and none plays a list item."""
    prose = sheet.style_ids(Style.BODY, Style.PROPOSAL, Style.DECISION)
    lists = sheet.style_ids(Style.BULLET, Style.NUMBER)
    for paragraph in sheet.census.paragraphs:
        if not paragraph.text.strip() and not paragraph.pictured:
            yield "an empty paragraph"
        if paragraph.style in prose and MARKER.match(paragraph.text):
            yield f"a list typed by hand: {paragraph.text[:40]!r}"
        if paragraph.style in lists and not paragraph.listed:
            yield f"a list item outside any list: {paragraph.text[:40]!r}"


def _headings(sheet: Sheet) -> Iterator[str]:
    """One heading 1, which is the file's title; no level is skipped."""
    before, titles = 0, []
    levels = sheet.style_ids("heading 1", "heading 2", "heading 3", "heading 4")
    for paragraph in sheet.census.paragraphs:
        level = levels.get(paragraph.style, 0)
        if level > before + 1:
            yield f"heading {level} after {before}: {paragraph.text[:40]!r}"
        if level == 1:
            titles.append(" ".join(paragraph.text.split()))
        before = level or before
    title = " ".join(sheet.title.split())
    if len(titles) != 1:
        yield f"{len(titles)} headings 1"
    elif not title or not titles[0].startswith(title):
        yield f"the file is titled {title!r}, the paper {titles[0]!r}"


def _language(sheet: Sheet) -> Iterator[str]:
    default = sheet.styles.root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}/{w('lang')}")
    if default is None or default.get(VAL) != "fi-FI":
        yield "the default language is not fi-FI"
    if sheet.language != "fi-FI":
        yield f"the file's language is {sheet.language!r}"


def _pictures(sheet: Sheet) -> Iterator[str]:
    for element in sheet.written.iter(_DOC_PR):
        text = element.get("descr", "").strip()
        if len(text) > MAX_ALT or not (text or next(element.iter(_DECORATIVE), None) is not None):
            yield "a picture without a description"


def _shape(sheet: Sheet) -> Iterator[str]:
    """Paragraphs, tables and controls, then the section. (No tree can hold an illegal character.)"""
    body = sheet.around.get(BODY, sheet.written)
    if len(body) == 0 or body[-1].tag != w("sectPr"):
        yield "the section's properties are not last"
    ours = list(sheet.written)[:-1] if body is sheet.written else list(sheet.written)
    foreign = {element.tag for element in ours} - {w("p"), w("tbl"), w("sdt")}
    yield from (f"{tag} in the body" for tag in sorted(map(str, foreign)))


CHECKS: tuple[Check, ...] = (
    _shape, _unique_ids, _bookmarks, _controls, _fields, _references, _tables, _paragraphs, _headings,
    _language, _pictures,
)  # fmt: skip
"""Every check, in the order its findings are told."""
