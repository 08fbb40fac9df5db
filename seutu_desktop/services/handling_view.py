"""Documents × municipalities as they are read: the matrix, what is open, what is late."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from seutu_desktop.domain.handling import Handling, HandlingDocument
from seutu_desktop.domain.handling_state import (
    DONE,
    OPEN,
    CellState,
    Standing,
    chain,
    sent_day,
    standing,
    travel_year,
)
from seutu_desktop.domain.people import held_on
from seutu_desktop.domain.record import Directory
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services.decided_in import DecidedIn, matters_of
from seutu_desktop.store.store import Store

Key = tuple[str, str | None]
"""A cell: document and municipality, None for one that its source does not name."""


@dataclass(frozen=True)
class Cell:
    """A document in a municipality: its steps in order, and where it stands."""

    document_id: str
    municipality_id: str | None
    steps: tuple[Handling, ...]
    standing: Standing

    @property
    def state(self) -> CellState:
        """The one state of the cell."""
        return self.standing.state


@dataclass(frozen=True)
class Column:
    """A document with the § that approved it, and how many of its `cells` are done, open and late."""

    document: HandlingDocument
    year: int
    matter: DecidedIn | None
    cells: int
    done: int
    open: int
    late: int


@dataclass(frozen=True)
class Place:
    """A row: a municipality by name, empty for one that is not named in the source."""

    id: str | None
    name: str


@dataclass(frozen=True)
class Matrix:
    """The columns from the oldest to the newest, the municipalities in Finnish order, their cells.

    A municipality has no cell for a document that was sent when it was no member. `years` are those in which
    any document travelled, newest first.
    """

    columns: tuple[Column, ...]
    places: tuple[Place, ...]
    cells: Mapping[Key, Cell]
    years: tuple[int, ...] = ()

    @property
    def open(self) -> int:
        """How many handlings are open, late ones among them."""
        return sum(each.open for each in self.columns)

    @property
    def late(self) -> int:
        """How many are late."""
        return sum(each.late for each in self.columns)

    def only_open(self) -> Matrix:
        """Return the documents and municipalities with something that is not done."""
        waiting = {key for key, cell in self.cells.items() if cell.state not in DONE}
        columns = tuple(each for each in self.columns if any(key[0] == each.document.id for key in waiting))
        places = tuple(each for each in self.places if any(key[1] == each.id for key in waiting))
        return Matrix(columns, places, self.cells, self.years)


@dataclass(frozen=True)
class WaitingHandling:
    """A handling that is open: of which document, in which municipality, since when, how many days late."""

    document_id: str
    document: str
    municipality_id: str | None
    municipality: str
    state: CellState
    sent_on: date | None
    reminded: tuple[date, ...]
    late_days: int = 0


def matrix(store: Store, year: int | None, today: date) -> Matrix:
    """Return the documents that travelled in `year` (None for all) in at most six statements.

    One that is not sent yet belongs to this year, with a cell in each member of `today`.
    """
    documents = store.yearly.handling_documents.all()
    rows = _rows(store)
    years = {each.id: travel_year(each, rows.get(each.id, ()), today) for each in documents}
    shown = [each for each in documents if year is None or years[each.id] == year]
    matters = matters_of(store, LinkKind.HANDLING_DOCUMENT, [each.id for each in shown]) if shown else {}
    directory = store.directory()
    cells: dict[Key, Cell] = {}
    columns = []
    for document in shown:
        own = _cells(document, rows.get(document.id, ()), directory, today)
        cells |= {(document.id, each.municipality_id): each for each in own}
        columns.append(_column(document, years[document.id], _newest(matters.get(document.id, [])), own))
    columns.sort(key=_order)
    present = {key[1] for key in cells}
    return Matrix(
        tuple(columns), _places(directory, present), cells, tuple(sorted(set(years.values()), reverse=True))
    )


def cell_view(store: Store, document_id: str, municipality_id: str | None, today: date) -> Cell:
    """Return one cell in two statements; raise NotFound where the document is not there."""
    document = store.yearly.handling_documents.get(document_id)
    rows = store.yearly.handlings.of(document_id=document_id, municipality_id=municipality_id)
    return _cell(document, municipality_id, rows, today)


def open_handlings(store: Store, today: date) -> list[WaitingHandling]:
    """Return everything that is open on `today`, the latest first, in two statements."""
    directory = store.directory()
    rows = _rows(store)
    found = []
    for document in store.yearly.handling_documents.all():
        for cell in _cells(document, rows.get(document.id, ()), directory, today):
            if cell.state in OPEN:
                found.append(_waiting(document, cell, directory))
    return sorted(found, key=lambda each: (-each.late_days, each.sent_on or today, each.document))


def late_handlings(store: Store, today: date) -> list[WaitingHandling]:
    """Return what is late on `today`, the longest first: rows for the start page, in two statements."""
    return [each for each in open_handlings(store, today) if each.state is CellState.LATE]


def _rows(store: Store) -> dict[str, list[Handling]]:
    found: dict[str, list[Handling]] = {}
    for row in store.yearly.handlings.all("document_id, step"):
        found.setdefault(row.document_id, []).append(row)
    return found


def _cells(
    document: HandlingDocument, rows: Sequence[Handling], directory: Directory, today: date
) -> list[Cell]:
    of: dict[str | None, list[Handling]] = {}
    for row in rows:
        of.setdefault(row.municipality_id, []).append(row)
    for key in _expected(document, rows, directory, today):
        of.setdefault(key, [])
    return [_cell(document, key, own, today) for key, own in of.items()]


def _expected(
    document: HandlingDocument, rows: Sequence[Handling], directory: Directory, today: date
) -> Iterable[str]:
    """The municipalities that a document is for: members of the day it was sent on, before that of today.

    Of a past document whose sending nobody marked, only what is known: seeds name one municipality each.
    """
    if document.sent_on is None and rows and travel_year(document, rows, today) < today.year:
        return ()
    day = document.sent_on or today
    inside = {each.municipality_id for each in held_on(directory.spans, day)}
    return [key for key in directory.municipalities if key in inside]


def _cell(
    document: HandlingDocument, municipality_id: str | None, rows: Iterable[Handling], today: date
) -> Cell:
    steps = chain(rows)
    return Cell(document.id, municipality_id, steps, standing(document, steps, today))


def _column(document: HandlingDocument, year: int, matter: DecidedIn | None, cells: Sequence[Cell]) -> Column:
    states = [each.state for each in cells]
    return Column(
        document,
        year,
        matter,
        cells=len(states),
        done=sum(each in DONE for each in states),
        open=sum(each in OPEN for each in states),
        late=states.count(CellState.LATE),
    )


def _newest(matters: Sequence[DecidedIn]) -> DecidedIn | None:
    decided = [each for each in matters if each.decided] or list(matters)
    return decided[-1] if decided else None


def _order(column: Column) -> tuple[int, date, str, str]:
    """By year, then the day of the § or of sending; what has neither comes last in its year."""
    document = column.document
    day = column.matter.day if column.matter else document.sent_on or date.max
    return column.year, day, document.name, document.id


def _places(directory: Directory, present: set[str | None]) -> tuple[Place, ...]:
    known = [*directory.municipalities, *(key for key in directory.gone if key in present)]
    named = [Place(key, directory.municipality_name(key)) for key in known if key in present]
    return (*named, *((Place(None, ""),) if None in present else ()))


def _waiting(document: HandlingDocument, cell: Cell, directory: Directory) -> WaitingHandling:
    return WaitingHandling(
        document.id,
        document.name,
        cell.municipality_id,
        directory.municipality_name(cell.municipality_id),
        cell.state,
        sent_day(cell.steps),
        tuple(day for step in cell.steps for day in step.reminded),
        cell.standing.late_days,
    )
