"""Blocks to WordprocessingML: named styles only, every element in schema order.

python-docx has no word for content controls, captions, header rows, fields or tooltips, and finds the place
of each new paragraph anew (word.md 9). So the body is written here as text, a quarter of the work of making
element by element; `_text` and `_attribute` are the only ways in for words. `tree` parses it for the lint,
and refuses whatever is not sound XML.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from seutu_desktop.documents import pictures
from seutu_desktop.documents.links import safe_link
from seutu_desktop.documents.listing import listed
from seutu_desktop.documents.names import R, W
from seutu_desktop.documents.numbering import Numbering
from seutu_desktop.documents.paper import (
    Block,
    Choice,
    Contents,
    Control,
    Formatted,
    Line,
    Picture,
    Style,
    Table,
)
from seutu_desktop.documents.styles import StyleBook
from seutu_desktop.domain.cleaning import clean, clean_line
from seutu_desktop.domain.richtext import MAX_LEVEL, BlockKind, Run

if TYPE_CHECKING:
    from lxml import etree

MAX_TAG = 64
MAX_TOOLTIP = 255
MAX_ALIAS = 64
NOTHING = "–"
CONTENTS_FIELD = ' TOC \\o "2-2" \\n \\h \\z \\u '
"""Headings 2, no page numbers, as links: never asks to be updated, and F9 keeps it (word.md 4)."""

_SPACED = '<w:t xml:space="preserve">'
_LOOK = (
    '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1"'
    ' w:noVBand="1"/>'
)


@dataclass(frozen=True)
class Surroundings:
    """What a template gives the writer: styles, lists, text width in twips, links, free ids, pictures."""

    styles: StyleBook
    numbering: Numbering
    width: int
    relate: Callable[[str], str]
    ids: Iterator[int]
    embed: pictures.Embed


class Writer:
    """Writes the blocks of one paper; controls and bookmarks take the ids that are free."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._styles = {style: _attribute(around.styles.id_of(style.value)) for style in Style}
        self._opened = {
            style: f'<w:p><w:pPr><w:pStyle w:val="{key}"/></w:pPr>' for style, key in self._styles.items()
        }
        self._body_indent = around.styles.left_indent(Style.BODY)

    def write(self, blocks: Iterable[Block]) -> str:
        """Return the elements of `blocks` in order, in the namespaces `w` and `r`."""
        return "".join([piece for block in blocks for piece in self._block(block)])

    def _block(self, block: Block) -> Iterable[str]:
        if isinstance(block, Line):
            return (self._line(block),)
        if isinstance(block, Formatted):
            return self._formatted(block)
        if isinstance(block, Control):
            return self._control(block)
        if isinstance(block, Picture):
            return (self._picture(block),)
        return self._table(block) if isinstance(block, Table) else self._contents(block)

    def _with(self, style: Style, more: str) -> str:
        """Return the start of a paragraph in `style` with one property of its own."""
        return f'<w:p><w:pPr><w:pStyle w:val="{self._styles[style]}"/>{more}</w:pPr>'

    def _opening(self, block: Line | Formatted) -> str:
        return self._with(block.style, "<w:keepNext/>") if block.keep else self._opened[block.style]

    def _line(self, line: Line) -> str:
        runs = self._runs(line.runs)
        if line.bookmark:
            key, name = next(self._around.ids), _attribute(line.bookmark)
            start = f'<w:bookmarkStart w:id="{key}" w:name="{name}"/>'
            runs = f'{start}{runs}<w:bookmarkEnd w:id="{key}"/>'
        return f"{self._opening(line)}{runs}</w:p>"

    def _picture(self, picture: Picture) -> str:
        """A picture stands in a paragraph of its own, at the left edge of the text."""
        around = self._around
        run = pictures.run(picture, around.width, around.embed, around.ids)
        return f"{self._opened[Style.ORGANISATION]}{run}</w:p>"

    def _formatted(self, text: Formatted) -> Iterator[str]:
        lists: dict[int, str] = {}
        opened = self._opening(text)
        for block in listed(text.blocks):
            runs = self._runs(block.runs)
            if not runs or not (block.text[:1].isalnum() or clean(block.text).strip()):
                continue
            if block.kind is BlockKind.PARAGRAPH:
                lists.clear()
                yield f"{opened}{runs}</w:p>"
            else:
                yield self._list_item(block.kind, min(max(block.level, 0), MAX_LEVEL), runs, lists)

    def _list_item(self, kind: BlockKind, level: int, runs: str, lists: dict[int, str]) -> str:
        style = self._styles[Style.BULLET if kind is BlockKind.BULLET else Style.NUMBER]
        number = _attribute(self._list_number(lists, kind, level))
        binding = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
        return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{binding}</w:pPr>{runs}</w:p>'

    def _list_number(self, lists: dict[int, str], kind: BlockKind, level: int) -> str:
        """Return the numbering id of the next item; `lists` remembers the numbered lists still running."""
        for deeper in [each for each in lists if each > level]:
            del lists[deeper]
        if kind is BlockKind.BULLET:
            lists.pop(level, None)
            return self._around.numbering.bullets
        if level not in lists:
            lists[level] = self._around.numbering.fresh()
        return lists[level]

    def _runs(self, runs: Iterable[Run]) -> str:
        return "".join([self._linked(run) if run.link else self._run(run) for run in runs])

    def _linked(self, run: Run) -> str:
        address = safe_link(run.link)
        words = self._run(run, self._styles[Style.LINK] if address else "")
        if not (address and words):
            return words
        key, tooltip = (
            _attribute(self._around.relate(address)),
            _attribute(run.link, MAX_TOOLTIP),
        )
        return f'<w:hyperlink r:id="{key}" w:tooltip="{tooltip}">{words}</w:hyperlink>'

    def _run(self, run: Run, character_style: str = "") -> str:
        words = _text(clean(run.text))
        if not words or not (run.bold or run.italic or character_style):
            return f"<w:r>{words}</w:r>" if words else ""
        style = f'<w:rStyle w:val="{character_style}"/>' if character_style else ""
        bold = "<w:b/><w:bCs/>" if run.bold else ""
        italic = "<w:i/><w:iCs/>" if run.italic else ""
        return f"<w:r><w:rPr>{style}{bold}{italic}</w:rPr>{words}</w:r>"

    def _control(self, control: Control) -> Iterator[str]:
        words = "".join(piece for block in control.blocks for piece in self._block(block))
        shows_hint = not words
        if shows_hint:
            hint = self._run(Run(control.hint), self._styles[Style.HINT])
            words = f"{self._opened[control.style]}{hint}</w:p>"
        kind = "<w:showingPlcHdr/>" if shows_hint else ""
        yield f"{self._control_start(control.tag, control.alias, kind)}{words}</w:sdtContent></w:sdt>"

    def _control_start(self, tag: str, alias: str, kind: str) -> str:
        return (
            f'<w:sdt><w:sdtPr><w:alias w:val="{_attribute(alias, MAX_ALIAS)}"/>'
            f'<w:tag w:val="{_attribute(tag, MAX_TAG)}"/><w:id w:val="{next(self._around.ids)}"/>'
            f'<w:lock w:val="sdtLocked"/>{kind}</w:sdtPr><w:sdtContent>'
        )

    def _table(self, table: Table) -> Iterator[str]:
        yield self._line(Line(Style.CAPTION, (Run(table.caption),)))
        room = self._around.width - self._body_indent
        shares = sum(column.share for column in table.columns)
        widths = [room * column.share // shares for column in table.columns]
        yield f"<w:tbl>{self._table_properties(table, sum(widths))}<w:tblGrid>"
        yield from (f'<w:gridCol w:w="{width}"/>' for width in widths)
        yield "</w:tblGrid>"
        rights = [column.right for column in table.columns]
        yield self._row([column.title for column in table.columns], widths, rights, Style.HEADER_CELL)
        yield from (self._row(row, widths, rights, Style.CELL) for row in table.rows)
        yield "</w:tbl>"

    def _table_properties(self, table: Table, width: int) -> str:
        return (
            f'<w:tblPr><w:tblStyle w:val="{self._styles[Style.TABLE]}"/><w:tblW w:w="{width}" w:type="dxa"/>'
            f'<w:tblInd w:w="{self._body_indent}" w:type="dxa"/><w:tblLayout w:type="fixed"/>{_LOOK}'
            f'<w:tblCaption w:val="{_attribute(table.caption)}"/>'
            f'<w:tblDescription w:val="{_attribute(table.description)}"/></w:tblPr>'
        )

    def _row(self, cells: Iterable[str | Choice], widths: list[int], rights: list[bool], style: Style) -> str:
        header = "<w:tblHeader/>" if style is Style.HEADER_CELL else ""
        rows = [f"<w:tr><w:trPr><w:cantSplit/>{header}</w:trPr>"]
        for cell, width, right in zip(cells, widths, rights, strict=True):
            words = self._choice(cell) if isinstance(cell, Choice) else self._cell(cell)
            size = f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
            opened = self._with(style, '<w:jc w:val="right"/>') if right else self._opened[style]
            rows.append(f"{size}{opened}{words}</w:p></w:tc>")
        return "".join([*rows, "</w:tr>"])

    def _cell(self, text: str) -> str:
        return self._run(Run(clean(text).strip() or NOTHING))

    def _choice(self, choice: Choice) -> str:
        options = "".join(
            f'<w:listItem w:displayText="{_attribute(option)}" w:value="{_attribute(option)}"/>'
            for option in choice.options
        )
        start = self._control_start(choice.tag, choice.alias, f"<w:dropDownList>{options}</w:dropDownList>")
        return f"{start}{self._run(Run(choice.value))}</w:sdtContent></w:sdt>"

    def _contents(self, contents: Contents) -> Iterator[str]:
        """The field begins in the first entry and ends in the last; without entries there is none."""
        if contents.entries:
            yield self._line(Line(Style.CONTENTS_TITLE, (Run(contents.title),)))
        last = len(contents.entries) - 1
        for place, entry in enumerate(contents.entries):
            anchor, tooltip = _attribute(entry.bookmark), _attribute(entry.tooltip, MAX_TOOLTIP)
            link = f'<w:hyperlink w:anchor="{anchor}" w:tooltip="{tooltip}">{self._run(Run(entry.text))}'
            begin = _field_start(CONTENTS_FIELD) if place == 0 else ""
            end = _field_mark("end") if place == last else ""
            yield f"{self._opened[Style.CONTENTS]}{begin}{link}</w:hyperlink>{end}</w:p>"


def tree(written: str) -> etree._Element:
    """Return what was written as the children of a `w:body`; raise XMLSyntaxError if it is not sound XML."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    return etree.fromstring(f'<w:body xmlns:w="{W}" xmlns:r="{R}">{written}</w:body>', parser)


def _text(text: str) -> str:
    """Return cleaned text as the content of a run: tabs and line breaks as elements, the rest escaped."""
    if "\n" not in text and "\t" not in text:
        return _piece(text)
    rows = ("<w:tab/>".join(map(_piece, row.split("\t"))) for row in text.split("\n"))
    return "<w:br/>".join(rows)


def _piece(text: str) -> str:
    if not text:
        return ""
    spaced = text[0] == " " or text[-1] == " " or "  " in text
    return f"{_SPACED if spaced else '<w:t>'}{escape(text)}</w:t>"


def _attribute(text: str, limit: int | None = None) -> str:
    """Return a text on one line, cut to `limit` characters, escaped for an attribute in double quotes."""
    return escape(clean_line(text)[:limit], {'"': "&quot;"})


def _field_start(instruction: str) -> str:
    code = f'<w:r><w:instrText xml:space="preserve">{escape(instruction)}</w:instrText></w:r>'
    return f"{_field_mark('begin')}{code}{_field_mark('separate')}"


def _field_mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
