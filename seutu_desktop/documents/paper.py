"""A paper as blocks: what it says and which named style each paragraph wears; nothing of Word's XML."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from seutu_desktop.domain.richtext import RichText, Run


class Style(StrEnum):
    """The styles a paper uses, by the name Word stores (word.md 3); a template must have them all."""

    TITLE = "heading 1"
    SECTION = "heading 2"
    PART = "heading 3"
    BODY = "Body Text"
    ORGANISATION = "Organisaatio"
    METADATA = "Metatieto"
    SUBJECT = "Aihe"
    SIDE = "Sivuotsikko"
    ITEM_SIDE = "Asian sivuotsikko"
    PROPOSAL = "Päätösehdotus"
    DECISION = "Päätös"
    ENCLOSURE = "Liitemerkintä"
    CELL = "Taulukkoteksti"
    HEADER_CELL = "Taulukko-otsikko"
    CAPTION = "caption"
    SIGNATURE = "Signature"
    CONTENTS_TITLE = "TOC Heading"
    CONTENTS = "toc 2"
    BULLET = "List Bullet"
    NUMBER = "List Number"
    LINK = "Hyperlink"
    HINT = "Placeholder Text"
    TABLE = "Asiataulukko"


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph; `\\t` and `\\n` in its runs are a tab and a line break. Links lead to `bookmark`.

    With `keep` it stands on the page of the paragraph after it, whatever its style.
    """

    style: Style
    runs: tuple[Run, ...]
    bookmark: str = ""
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Formatted:
    """Text a person wrote: paragraphs in `style`, lists as lists; `keep` as in `Line`."""

    blocks: RichText
    style: Style = Style.BODY
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Control:
    """A locked content control around `blocks`, found again by its `tag`; `hint` stands there when empty."""

    tag: str
    alias: str
    blocks: tuple[Line | Formatted, ...]
    hint: str
    style: Style = Style.DECISION


@dataclass(frozen=True, slots=True)
class Choice:
    """A cell to choose from: a dropdown control showing `value`, one of `options`."""

    tag: str
    alias: str
    value: str
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its heading and its share of the table's width; numbers stand at its `right`."""

    title: str
    share: int
    right: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a header row; an empty cell is printed as an en dash, for a blank one reads as a fault."""

    caption: str
    description: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str | Choice, ...], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as wide as the text at most: a PNG, the same as SVG, and what it shows (≤ 150 characters).

    `width` and `height` are its natural size in millimetres.
    """

    png: bytes
    svg: bytes
    description: str
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the table of contents, leading to `bookmark`."""

    bookmark: str
    text: str
    tooltip: str


@dataclass(frozen=True, slots=True)
class Contents:
    """The table of contents; without entries it is left out."""

    title: str
    entries: tuple[Entry, ...]


Block = Line | Formatted | Control | Table | Contents | Picture


@dataclass(frozen=True)
class Made:
    """Blocks made anew each time they are read: a long agenda is never held whole in memory."""

    make: Callable[[], Iterator[Block]]

    def __iter__(self) -> Iterator[Block]:
        return self.make()


@dataclass(frozen=True)
class Paper:
    """A whole paper. `fields` fill the template's controls by tag; `day` dates the file, never the clock."""

    title: str
    kind: str
    organisation: str
    day: date
    blocks: Iterable[Block]
    fields: Mapping[str, str] = field(default_factory=dict)
    document_id: str = ""
    version: int = 1


def line(style: Style, text: str, bookmark: str = "") -> Line:
    """Return a paragraph of plain text."""
    return Line(style, (Run(text),), bookmark)


def labelled(label: str, *runs: Run, style: Style = Style.SIDE, keep: bool = False) -> Line:
    """Return a side heading: the label in bold, a tab, the rest."""
    return Line(style, (Run(label, bold=True), Run("\t"), *runs), keep=keep)


def bookmark_name(key: str) -> str:
    """Return the bookmark of the matter `key`: `_k` and the key without hyphens (Word allows 40 letters)."""
    return f"_k{key.replace('-', '')}"[:40]
