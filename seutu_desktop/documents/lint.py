"""What a paper must keep before it is handed out (word.md 6); a file that fails stays here."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from seutu_desktop.documents.listing import MARKER
from seutu_desktop.documents.names import R_ID, VAL, WP, w
from seutu_desktop.documents.paper import Style
from seutu_desktop.documents.styles import StyleBook
from seutu_desktop.documents.writer import CONTENTS_FIELD, MAX_TAG, MAX_TOOLTIP

if TYPE_CHECKING:
    from lxml import etree

MAX_BOOKMARK = 40
MAX_ALT = 150
_INSTRUCTIONS = frozenset({"PAGE", "NUMPAGES", CONTENTS_FIELD.strip()})
_BOOKMARK = re.compile(r"[A-Za-z_ÅÄÖåäö]\w*")
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"


class LintFailed(Exception):
    """A paper broke its own rules: a bug of ours, so the file is not handed out. `findings` say where."""

    def __init__(self, findings: list[str]) -> None:
        super().__init__("; ".join(findings[:10]))
        self.findings = findings


@dataclass(frozen=True)
class Sheet:
    """The trees of a package the lint reads; `written` are the body elements that we wrote ourselves."""

    body: etree._Element
    written: tuple[etree._Element, ...]
    stories: Mapping[str, etree._Element]
    styles: StyleBook
    numbers: frozenset[str]
    relations: frozenset[str]
    title: str
    language: str

    @cached_property
    def by_tag(self) -> dict[str, list[etree._Element]]:
        """Every element that we wrote, by tag, in document order."""
        found: dict[str, list[etree._Element]] = {}
        for element in self.written:
            for each in element.iter("*"):
                found.setdefault(each.tag, []).append(each)
        return found

    def all(self, *names: str) -> Iterator[etree._Element]:
        """Yield the elements with these names that we wrote."""
        for name in names:
            yield from self.by_tag.get(w(name), ())

    @cached_property
    def levels(self) -> dict[str, int]:
        """Heading levels by style id."""
        names = ("heading 1", "heading 2", "heading 3", "heading 4")
        found = ((self.styles.find(name), level) for level, name in enumerate(names, start=1))
        return {style.get(w("styleId"), ""): level for style, level in found if style is not None}


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


def _style_of(paragraph: etree._Element) -> str:
    style = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
    return "" if style is None else style.get(VAL, "")


def _repeated(values: Iterable[str], what: str) -> Iterator[str]:
    for value, times in Counter(values).items():
        if times > 1:
            yield f"{what} {value!r} stands {times} times"


def _unique_ids(sheet: Sheet) -> Iterator[str]:
    """Ids of controls, drawings and bookmarks are unique in the whole body, tags among ours."""
    roots = (sheet.body, *sheet.stories.values())
    controls = [each.get(VAL, "") for root in roots for each in root.iterfind(f".//{w('sdtPr')}/{w('id')}")]
    yield from _repeated(controls, "control id")
    yield from _repeated(
        (element.get("id", "") for element in sheet.body.iter(f"{{{WP}}}docPr")), "drawing id"
    )
    marks = list(sheet.body.iter(w("bookmarkStart")))
    yield from _repeated((mark.get(w("id"), "") for mark in marks), "bookmark id")
    yield from _repeated((mark.get(w("name"), "") for mark in marks), "bookmark name")
    tags = [element.get(VAL, "") for element in sheet.all("tag")]
    yield from _repeated(tags, "tag")
    yield from (f"tag {tag!r} is empty or too long" for tag in tags if not 0 < len(tag) <= MAX_TAG)


def _bookmarks(sheet: Sheet) -> Iterator[str]:
    ends = Counter(mark.get(w("id"), "") for mark in sheet.all("bookmarkEnd"))
    for mark in sheet.all("bookmarkStart"):
        name = mark.get(w("name"), "")
        if len(name) > MAX_BOOKMARK or not _BOOKMARK.fullmatch(name):
            yield f"bookmark name {name!r}"
        if ends[mark.get(w("id"), "")] != 1:
            yield f"bookmark {name!r} does not end once"


def _controls(sheet: Sheet) -> Iterator[str]:
    for properties in sheet.all("sdtPr"):
        alias = properties.find(w("alias"))
        if alias is None or not alias.get(VAL, "").strip():
            yield "a control without an alias"
        if properties.find(w("dataBinding")) is not None:
            yield "a control bound to data"


def _fields(sheet: Sheet) -> Iterator[str]:
    """Fields balance in every part and hold PAGE, NUMPAGES or our table of contents only."""
    for name, root in {"body": sheet.body, **sheet.stories}.items():
        depth = 0
        for mark in root.iter(w("fldChar")):
            depth += {"begin": 1, "end": -1}.get(mark.get(w("fldCharType"), ""), 0)
            if depth < 0:
                break
        if depth:
            yield f"a field is not closed in {name}"
    for element in sheet.all("instrText"):
        if (element.text or "").strip() not in _INSTRUCTIONS:
            yield f"field {(element.text or '').strip()!r}"
    yield from (f"field {element.get(w('instr'))!r}" for element in sheet.all("fldSimple"))


def _references(sheet: Sheet) -> Iterator[str]:
    """Every style, list, relationship and anchor that we name exists."""
    known = sheet.styles.ids()
    for element in sheet.all("pStyle", "rStyle", "tblStyle"):
        if element.get(VAL, "") not in known:
            yield f"style {element.get(VAL)!r} is missing"
    for element in sheet.all("numId"):
        if element.get(VAL, "") not in sheet.numbers:
            yield f"list {element.get(VAL)!r} is missing"
    marks = {mark.get(w("name")) for mark in sheet.body.iter(w("bookmarkStart"))}
    for link in sheet.all("hyperlink"):
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
    for table in sheet.all("tbl"):
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
        f"{element.tag.partition('}')[2]} in a table" for element in sheet.all("gridSpan", "vMerge", "hMerge")
    )
    for cell in sheet.all("tc"):
        if len(cell) == 0 or cell[-1].tag != w("p"):
            yield "a cell does not end with a paragraph"


def _cells(row: etree._Element) -> int:
    return len(row.findall(w("tc")))


def _paragraphs(sheet: Sheet) -> Iterator[str]:
    """No paragraph is empty, and none plays a list item."""
    lists = {sheet.styles.id_of(name) for name in (Style.BULLET, Style.NUMBER)}
    prose = {sheet.styles.id_of(name) for name in (Style.BODY, Style.PROPOSAL, Style.DECISION)}
    drawing = w("drawing")
    for paragraph in sheet.all("p"):
        text, style = _text(paragraph), _style_of(paragraph)
        if not text.strip() and next(paragraph.iter(drawing), None) is None:
            yield "an empty paragraph"
        if style in prose and MARKER.match(text):
            yield f"a list typed by hand: {text[:40]!r}"
        if style in lists and paragraph.find(f"{w('pPr')}/{w('numPr')}") is None:
            yield f"a list item outside any list: {text[:40]!r}"


def _headings(sheet: Sheet) -> Iterator[str]:
    """One heading 1, which is the file's title; no level is skipped; no heading is empty."""
    before, titles = 0, []
    for paragraph in sheet.body.iter(w("p")):
        level = sheet.levels.get(_style_of(paragraph), 0)
        if not level:
            continue
        if level > before + 1:
            yield f"heading {level} after {before}: {_text(paragraph)[:40]!r}"
        if level == 1:
            titles.append(_text(paragraph))
        before = level
    if len(titles) != 1:
        yield f"{len(titles)} headings 1"
    elif not sheet.title.strip() or " ".join(titles[0].split()) != " ".join(sheet.title.split()):
        yield f"the file is titled {sheet.title!r}, the paper {titles[0]!r}"


def _language(sheet: Sheet) -> Iterator[str]:
    default = sheet.styles.root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}/{w('lang')}")
    if default is None or default.get(VAL) != "fi-FI":
        yield "the default language is not fi-FI"
    if sheet.language != "fi-FI":
        yield f"the file's language is {sheet.language!r}"


def _pictures(sheet: Sheet) -> Iterator[str]:
    for element in sheet.by_tag.get(f"{{{WP}}}docPr", ()):
        text = element.get("descr", "").strip()
        if len(text) > MAX_ALT or not (text or next(element.iter(_DECORATIVE), None) is not None):
            yield "a picture without a description"


def _shape(sheet: Sheet) -> Iterator[str]:
    if len(sheet.body) == 0 or sheet.body[-1].tag != w("sectPr"):
        yield "the section's properties are not last"
    foreign = {element.tag for element in sheet.written} - {w("p"), w("tbl"), w("sdt")}
    yield from (f"{tag} in the body" for tag in sorted(map(str, foreign)))
    for element in sheet.all("t", "instrText"):
        if _ILLEGAL.search(element.text or ""):
            yield "an illegal character"
    for attribute in ("alias", "tag", "tblCaption", "tblDescription"):
        yield from (
            f"an illegal character in {attribute}"
            for each in sheet.all(attribute)
            if _ILLEGAL.search(each.get(VAL, ""))
        )


CHECKS: tuple[Check, ...] = (
    _shape, _unique_ids, _bookmarks, _controls, _fields, _references, _tables, _paragraphs, _headings,
    _language, _pictures,
)  # fmt: skip
"""Every check, in the order its findings are told."""
