"""Blocks to WordprocessingML: named styles only, every element in schema order.

python-docx has no word for content controls, captions, header rows, fields or tooltips, and finds the place
of each new paragraph anew (word.md 9), so the body is written here with lxml, in one pass.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from seutu_desktop.documents.links import safe_link
from seutu_desktop.documents.listing import listed
from seutu_desktop.documents.names import R_ID, VAL, XML_SPACE, R, W, w
from seutu_desktop.documents.numbering import Numbering
from seutu_desktop.documents.paper import Block, Choice, Contents, Control, Formatted, Line, Style, Table
from seutu_desktop.documents.styles import StyleBook
from seutu_desktop.domain.cleaning import clean, clean_line
from seutu_desktop.domain.richtext import MAX_LEVEL, BlockKind, RichText, Run

if TYPE_CHECKING:
    from lxml import etree

MAX_TAG = 64
MAX_TOOLTIP = 255
MAX_ALIAS = 64
NOTHING = "–"
CONTENTS_FIELD = ' TOC \\o "2-2" \\n \\h \\z \\u '
"""Headings 2, no page numbers, as links: never asks to be updated, and F9 keeps it (word.md 4)."""


@dataclass(frozen=True)
class Surroundings:
    """What a template gives the writer: styles, lists, the text width in twips, and links by address."""

    styles: StyleBook
    numbering: Numbering
    width: int
    relate: Callable[[str], str]
    ids: Iterator[int]


class Writer:
    """Writes the blocks of one paper; controls and bookmarks take the ids that are free."""

    def __init__(self, around: Surroundings) -> None:
        from lxml import etree

        self._around = around
        self._ids = around.ids
        self._style_ids = {style: around.styles.id_of(style.value) for style in Style}
        self._body_indent = around.styles.left_indent(Style.BODY)
        self._new = etree.SubElement
        self._root = etree.Element(w("body"), nsmap={"w": W, "r": R})

    def write(self, blocks: Iterable[Block]) -> list[etree._Element]:
        """Return the body elements of `blocks` in order."""
        for block in blocks:
            if isinstance(block, Line):
                self._line(self._root, block)
            elif isinstance(block, Formatted):
                self._formatted(self._root, block.blocks, block.style)
            elif isinstance(block, Control):
                self._control(block)
            elif isinstance(block, Table):
                self._table(block)
            else:
                self._contents(block)
        return list(self._root)

    def _paragraph(self, parent: etree._Element, style: Style) -> etree._Element:
        paragraph = self._new(parent, w("p"))
        properties = self._new(paragraph, w("pPr"))
        self._new(properties, w("pStyle"), {VAL: self._style_ids[style]})
        return paragraph

    def _line(self, parent: etree._Element, line: Line) -> None:
        paragraph = self._paragraph(parent, line.style)
        if not line.bookmark:
            self._runs(paragraph, line.runs)
            return
        key = str(next(self._ids))
        self._new(paragraph, w("bookmarkStart"), {w("id"): key, w("name"): line.bookmark})
        self._runs(paragraph, line.runs)
        self._new(paragraph, w("bookmarkEnd"), {w("id"): key})

    def _formatted(self, parent: etree._Element, blocks: RichText, style: Style) -> None:
        lists: dict[int, str] = {}
        for block in listed(blocks):
            if not clean(block.text).strip():
                continue
            level = min(max(block.level, 0), MAX_LEVEL)
            if block.kind is BlockKind.PARAGRAPH:
                lists.clear()
                self._runs(self._paragraph(parent, style), block.runs)
            else:
                number = self._list_number(lists, block.kind, level)
                self._list_item(parent, block.kind, level, number, block.runs)

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

    def _list_item(
        self, parent: etree._Element, kind: BlockKind, level: int, number: str, runs: tuple[Run, ...]
    ) -> None:
        style = Style.BULLET if kind is BlockKind.BULLET else Style.NUMBER
        paragraph = self._paragraph(parent, style)
        binding = self._new(paragraph[0], w("numPr"))
        self._new(binding, w("ilvl"), {VAL: str(level)})
        self._new(binding, w("numId"), {VAL: number})
        self._runs(paragraph, runs)

    def _runs(self, paragraph: etree._Element, runs: Iterable[Run]) -> None:
        for run in runs:
            address = safe_link(run.link) if run.link else ""
            if not address:
                self._run(paragraph, run)
                continue
            tooltip = clean_line(run.link)[:MAX_TOOLTIP]
            link = self._new(
                paragraph, w("hyperlink"), {R_ID: self._around.relate(address), w("tooltip"): tooltip}
            )
            self._run(link, run, self._style_ids[Style.LINK])

    def _run(self, parent: etree._Element, run: Run, character_style: str = "") -> None:
        text = clean(run.text)
        if not text:
            return
        element = self._new(parent, w("r"))
        if run.bold or run.italic or character_style:
            properties = self._new(element, w("rPr"))
            if character_style:
                self._new(properties, w("rStyle"), {VAL: character_style})
            for wanted, names in ((run.bold, ("b", "bCs")), (run.italic, ("i", "iCs"))):
                for name in names if wanted else ():
                    self._new(properties, w(name))
        self._text(element, text)

    def _text(self, run: etree._Element, text: str) -> None:
        for number, row in enumerate(text.split("\n")):
            if number:
                self._new(run, w("br"))
            for place, piece in enumerate(row.split("\t")):
                if place:
                    self._new(run, w("tab"))
                if piece:
                    element = self._new(run, w("t"))
                    element.text = piece
                    if piece[0] == " " or piece[-1] == " " or "  " in piece:
                        element.set(XML_SPACE, "preserve")

    def _control(self, control: Control) -> None:
        content = self._open_control(self._root, control.tag, control.alias)
        for block in control.blocks:
            if isinstance(block, Line):
                self._line(content, block)
            else:
                self._formatted(content, block.blocks, block.style)
        if len(content) == 0:
            properties = content.getprevious()
            if properties is not None:
                self._new(properties, w("showingPlcHdr"))
            self._run(self._paragraph(content, control.style), Run(control.hint), self._style_ids[Style.HINT])

    def _open_control(self, parent: etree._Element, tag: str, alias: str) -> etree._Element:
        control = self._new(parent, w("sdt"))
        properties = self._new(control, w("sdtPr"))
        self._new(properties, w("alias"), {VAL: clean_line(alias)[:MAX_ALIAS]})
        self._new(properties, w("tag"), {VAL: tag[:MAX_TAG]})
        self._new(properties, w("id"), {VAL: str(next(self._ids))})
        self._new(properties, w("lock"), {VAL: "sdtLocked"})
        return self._new(control, w("sdtContent"))

    def _table(self, table: Table) -> None:
        self._line(self._root, Line(Style.CAPTION, (Run(table.caption),)))
        element = self._new(self._root, w("tbl"))
        widths = list(self._widths(table))
        self._table_properties(element, table, sum(widths))
        grid = self._new(element, w("tblGrid"))
        for width in widths:
            self._new(grid, w("gridCol"), {w("w"): str(width)})
        self._row(element, [column.title for column in table.columns], widths, header=True)
        for row in table.rows:
            self._row(element, row, widths, header=False)

    def _widths(self, table: Table) -> Iterator[int]:
        room = self._around.width - self._body_indent
        shares = sum(column.share for column in table.columns)
        return (room * column.share // shares for column in table.columns)

    def _table_properties(self, element: etree._Element, table: Table, width: int) -> None:
        look = {"val": "0620", "firstRow": "1", "lastRow": "0", "firstColumn": "0", "lastColumn": "0"}
        look |= {"noHBand": "1", "noVBand": "1"}
        properties = self._new(element, w("tblPr"))
        self._new(properties, w("tblStyle"), {VAL: self._style_ids[Style.TABLE]})
        self._new(properties, w("tblW"), {w("w"): str(width), w("type"): "dxa"})
        self._new(properties, w("tblInd"), {w("w"): str(self._body_indent), w("type"): "dxa"})
        self._new(properties, w("tblLayout"), {w("type"): "fixed"})
        self._new(properties, w("tblLook"), {w(name): value for name, value in look.items()})
        self._new(properties, w("tblCaption"), {VAL: clean_line(table.caption)})
        self._new(properties, w("tblDescription"), {VAL: clean_line(table.description)})

    def _row(
        self, table: etree._Element, cells: Iterable[str | Choice], widths: list[int], header: bool
    ) -> None:
        row = self._new(table, w("tr"))
        properties = self._new(row, w("trPr"))
        self._new(properties, w("cantSplit"))
        if header:
            self._new(properties, w("tblHeader"))
        style = Style.HEADER_CELL if header else Style.CELL
        for cell, width in zip(cells, widths, strict=True):
            element = self._new(row, w("tc"))
            self._new(self._new(element, w("tcPr")), w("tcW"), {w("w"): str(width), w("type"): "dxa"})
            paragraph = self._paragraph(element, style)
            if isinstance(cell, Choice):
                self._choice(paragraph, cell)
            else:
                self._run(paragraph, Run(clean(cell).strip() or NOTHING))

    def _choice(self, paragraph: etree._Element, choice: Choice) -> None:
        content = self._open_control(paragraph, choice.tag, choice.alias)
        properties = content.getprevious()
        if properties is not None:
            options = self._new(properties, w("dropDownList"))
            for option in choice.options:
                self._new(options, w("listItem"), {w("displayText"): option, w("value"): option})
        self._run(content, Run(choice.value))

    def _contents(self, contents: Contents) -> None:
        if not contents.entries:
            return
        self._line(self._root, Line(Style.CONTENTS_TITLE, (Run(contents.title),)))
        paragraph = None
        for entry in contents.entries:
            first, paragraph = paragraph is None, self._paragraph(self._root, Style.CONTENTS)
            if first:
                self._field_mark(paragraph, "begin")
                instruction = self._new(self._new(paragraph, w("r")), w("instrText"), {XML_SPACE: "preserve"})
                instruction.text = CONTENTS_FIELD
                self._field_mark(paragraph, "separate")
            tooltip = clean_line(entry.tooltip)[:MAX_TOOLTIP]
            link = self._new(paragraph, w("hyperlink"), {w("anchor"): entry.bookmark, w("tooltip"): tooltip})
            self._run(link, Run(entry.text))
        if paragraph is not None:
            self._field_mark(paragraph, "end")

    def _field_mark(self, paragraph: etree._Element, kind: str) -> None:
        self._new(self._new(paragraph, w("r")), w("fldChar"), {w("fldCharType"): kind})
