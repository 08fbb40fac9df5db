"""Reading back the workbook of `assessment_form`: whose it is and what its cells hold. Judges nothing."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Any

from seutu_desktop.domain.cleaning import clean
from seutu_desktop.domain.dates import clock, numeric_day
from seutu_desktop.workbooks.assessment_form import ACTIONS, FORMAT, HIDDEN, ID, SCORE, SHEET, check_value
from seutu_desktop.workbooks.guard import looked_at, refused

MOST_ROWS = 500
"""No form has more rows than this; what stands below is not read."""

_TEXT_COLUMNS = {"evidence": 4, "strengths": 6, "improvements": 7, "actions": 8}


class CellKind(StrEnum):
    """What stands in a cell."""

    EMPTY = "empty"
    NUMBER = "number"
    TEXT = "text"
    FORMULA = "formula"


@dataclass(frozen=True)
class CellRead:
    """A cell by its place ("E7"): a number as it is, anything else but a formula as cleaned text."""

    place: str
    kind: CellKind
    text: str = ""
    number: float | None = None


@dataclass(frozen=True)
class RowRead:
    """The row of a criterion: its score and its texts by the names of an answer's fields."""

    criterion_id: str
    score: CellRead
    texts: tuple[tuple[str, CellRead], ...]


@dataclass(frozen=True)
class FormRead:
    """A form as read: whose, of which round, its rows, and by which program and when it was saved (UTC)."""

    round_id: str
    participant_id: str
    rows: tuple[RowRead, ...]
    saved_by: str
    modified: datetime | None
    external_links: bool


def read_form(data: bytes, name: str) -> FormRead:
    """Return what the answer workbook `name` holds; raise WorkbookRefused with the reason."""
    looked = looked_at(data, name)
    sheets, modified = _plain(data, name)
    if HIDDEN not in sheets or SHEET not in sheets:
        raise refused(name, "not_ours")
    told = [str(row[0].value) for row in sheets[HIDDEN] if row and row[0].value is not None]
    if len(told) < 4 or told[0] != FORMAT:
        raise refused(name, "not_ours")
    _, round_id, participant_id, check, *criteria = told
    if check != check_value(round_id, participant_id, criteria):
        raise refused(name, "altered")
    return FormRead(
        round_id=round_id,
        participant_id=participant_id,
        rows=tuple(_rows(sheets[SHEET], criteria)),
        saved_by=looked.saved_by,
        modified=modified,
        external_links=looked.external_links,
    )


@dataclass(frozen=True)
class _Plain:
    """A cell without openpyxl: its value and whether that is a formula."""

    value: Any
    formula: bool


def _plain(data: bytes, name: str) -> tuple[dict[str, list[list[_Plain]]], datetime | None]:
    """Return the cells of both sheets and when the file was saved; formulas are never computed."""
    from openpyxl import load_workbook

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
        try:
            sheets = {
                each.title: [
                    [_Plain(cell.value, cell.data_type in ("f", "e")) for cell in row]
                    for row in each.iter_rows(max_row=MOST_ROWS, max_col=ACTIONS)
                ]
                for each in book.worksheets
                if each.title in (SHEET, HIDDEN)
            }
        finally:
            book.close()
    except Exception:  # what openpyxl raises on a broken part is of every kind there is
        raise refused(name, "damaged") from None
    modified = book.properties.modified
    return sheets, modified.replace(tzinfo=UTC) if modified is not None else None


def _rows(sheet: Sequence[Sequence[_Plain]], criteria: Iterable[str]) -> Iterator[RowRead]:
    """Yield the first row of each criterion, found by its id wherever it now stands."""
    wanted = set(criteria)
    for number, row in enumerate(sheet, 1):
        key = str(row[ID - 1].value) if row else ""
        if key in wanted:
            wanted.discard(key)
            cells = {at: _cell(row, number, at) for at in range(SCORE - 1, ACTIONS + 1)}
            texts = tuple((name, cells[at]) for name, at in _TEXT_COLUMNS.items())
            yield RowRead(key, cells[SCORE], texts)


def _cell(row: Sequence[_Plain], number: int, column: int) -> CellRead:
    place = f"{chr(64 + column)}{number}"
    found = row[column - 1] if column <= len(row) else _Plain(None, formula=False)
    value = found.value
    if found.formula:
        return CellRead(place, CellKind.FORMULA)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return CellRead(place, CellKind.NUMBER, _number_text(value), float(value))
    text = clean(_as_text(value)).strip()
    return CellRead(place, CellKind.TEXT if text else CellKind.EMPTY, text)


def _number_text(value: float) -> str:
    whole = isinstance(value, int) or value.is_integer()
    return str(int(value)) if whole else repr(value).replace(".", ",")


def _as_text(value: Any) -> str:
    if isinstance(value, datetime) and value.time() != time():
        return f"{numeric_day(value)} {clock(value)}"
    if isinstance(value, date):
        return numeric_day(value)
    return "" if value is None else str(value)
