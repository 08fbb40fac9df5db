"""The wheel as a file: SVG by itself, PNG and PDF through whoever can paint."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.dates import numeric_day
from seutu_desktop.domain.filenames import safe_stem
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.services import own_files
from seutu_desktop.services.wheel_approval import approval_of
from seutu_desktop.services.wheel_view import WheelYear, wheel_year
from seutu_desktop.store.store import Store

if TYPE_CHECKING:
    from seutu_desktop.pictures.drawing import Drawing
    from seutu_desktop.pictures.sheet import Heading


class PictureFormat(StrEnum):
    """What a wheel is written as, by the ending of its file."""

    SVG = "svg"
    PNG = "png"
    PDF = "pdf"


class Paper(StrEnum):
    """The size of a sheet."""

    A4 = "a4"
    A3 = "a3"


Paint = Callable[["Sequence[Drawing]", PictureFormat, Paper], bytes]
"""Paints sheets as PNG or PDF; only the window's side can (`qt.wheel.painter.painted`)."""


def format_of(path: Path) -> PictureFormat:
    """Return the format that a file name asks for; raise ValueError."""
    return PictureFormat(path.suffix.lower().removeprefix("."))


@dataclass(frozen=True)
class WrittenWheel:
    """A wheel on the disk and what was stored of it."""

    path: Path
    changes: Changes


def write_picture(
    store: Store,
    year: int,
    target: Path,
    today: date,
    paint: Paint,
    *,
    kind: PictureFormat = PictureFormat.SVG,
    paper: Paper = Paper.A4,
    grey: bool = False,
) -> WrittenWheel:
    """Write the plan of a year to `target`: a file by its ending, or a folder, which takes its `kind`.

    A file that is not as the program wrote it is never overwritten. Raise DiskFull, WriteFailed.
    """
    view = wheel_year(store, year, today)
    named = target.suffix.lower().removeprefix(".") in set(PictureFormat) and not target.is_dir()
    path = target if named else target / natural_name(view, kind)
    data = picture(view, heading(store, year), format_of(path), paint, paper=paper, grey=grey)
    return put(store, year, path, data)


def write_svg(store: Store, year: int, folder: Path, today: date) -> WrittenWheel:
    """Write the plan of a year as SVG under its natural name, for which nobody has to paint."""
    from seutu_desktop.pictures.sheet import one_sheet
    from seutu_desktop.pictures.svg import svg

    view = wheel_year(store, year, today)
    drawing = one_sheet(view.content, heading(store, year))
    return put(store, year, folder / natural_name(view, PictureFormat.SVG), svg(drawing))


def picture(
    view: WheelYear,
    words: Heading,
    kind: PictureFormat,
    paint: Paint,
    *,
    paper: Paper = Paper.A4,
    grey: bool = False,
) -> bytes:
    """Return the plan of a year as a file: sheets in a PDF, one picture otherwise."""
    from seutu_desktop.pictures.colours import Scheme
    from seutu_desktop.pictures.sheet import A3, one_sheet, sheets
    from seutu_desktop.pictures.svg import svg

    scheme = Scheme.GREY if grey else Scheme.LIGHT
    if kind is PictureFormat.PDF:
        return paint(sheets(view.content, words, scheme), kind, paper)
    drawing = one_sheet(view.content, words, scheme)
    if kind is PictureFormat.SVG:
        return svg(drawing, A3 if paper is Paper.A3 else 1.0)
    return paint([drawing], kind, paper)


def heading(store: Store, year: int) -> Heading:
    """Return the words above a printed wheel."""
    from seutu_desktop.pictures.sheet import Heading

    network = store.the_network()
    sample = "Esimerkkiaineisto" if network.sample else ""
    notes = (f"Toimintasuunnitelman {year} liite", approval(store, year), sample)
    return Heading(network.name, tuple(filter(None, notes)))


def approval(store: Store, year: int) -> str:
    """Return "Hyväksytty 14.1.2026, § 6" where a § has approved the wheel of a year, else nothing."""
    found = approval_of(store, year)
    if found is None or not found.decided:
        return ""
    section = f", § {found.section}" if found.section else ""
    return f"Hyväksytty {numeric_day(found.day)}{section}"


def natural_name(view: WheelYear, ending: str) -> str:
    """Return `Vuosikello 2026.svg`."""
    return f"{safe_stem(f'Vuosikello {view.year.name}')}.{ending}"


def put(store: Store, year: int, target: Path, data: bytes) -> WrittenWheel:
    """Write bytes to a path, or beside what stands there and is not ours; remember them as ours."""
    from seutu_desktop.documents.files import write_beside
    from seutu_desktop.documents.package import content_hash

    ours = own_files.own_hashes(store, store.documents.of(kind=DocumentKind.WHEEL))
    path = write_beside(target, data, ours)
    digest = content_hash(data)
    if not store.writable:
        own_files.note(store, digest)
        return WrittenWheel(path, Changes(frozenset(), ""))
    with store.action("wheel.write", undoable=False) as action:
        kept = own_files.loose_document(store, DocumentKind.WHEEL, path, digest)
        store.documents.save(replace(kept, year=year))
    return WrittenWheel(path, action.changes)
