"""The handlings as plain values for the command line (cli.md) and as its lines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from seutu_desktop.domain.dates import numeric_day
from seutu_desktop.domain.handling import Handling
from seutu_desktop.domain.handling_state import CellState, sent_day
from seutu_desktop.services.handling_view import Cell, matrix
from seutu_desktop.services.handling_words import DECISIONS, STATES
from seutu_desktop.store.store import Store

KEYS = (
    *("document", "municipality", "sent", "body", "date", "section", "diary_number", "decision"),
    *("forwarded", "state", "late_days"),
)
"""The keys of one object, in order."""


def handling_objects(store: Store, today: date) -> list[dict[str, Any]]:
    """Return one object a step of each document in each municipality, oldest document first.

    A municipality that has the document not yet, or has decided nothing, has one object. `state` and
    `late_days` are those of the document in the municipality; what has no value is None.
    """
    found = matrix(store, None, today)
    rows: list[dict[str, Any]] = []
    for column in found.columns:
        for place in found.places:
            cell = found.cells.get((column.document.id, place.id))
            if cell is not None:
                rows += _objects(column.document.name, place.name or None, cell)
    return rows


def handling_line(row: Mapping[str, Any], language: str) -> str:
    """Return one object as a line."""
    at = int(language == "en")
    state = STATES[CellState(row["state"])][at]
    late = f" {row['late_days']} {('pv', 'days')[at]}" if row["late_days"] else ""
    told = row["decision"] and row["decision"] != row["state"]
    decision = DECISIONS[row["decision"]][at] if told else ""
    day = numeric_day(date.fromisoformat(row["date"])) if row["date"] else ""
    section = f"§ {row['section']}" if row["section"] else ""
    where = " ".join(filter(None, (row["body"], day, section)))
    place = row["municipality"] or ("kunta vahvistamatta", "municipality unconfirmed")[at]
    parts = (row["document"], place, state + late, decision, where, row["diary_number"])
    return ", ".join(filter(None, parts))


def _objects(document: str, municipality: str | None, cell: Cell) -> Iterable[dict[str, Any]]:
    for step in cell.steps or (None,):
        yield {
            "document": document,
            "municipality": municipality,
            "sent": _day(sent_day(cell.steps)),
            **_decision(step),
            "state": cell.state.value,
            "late_days": cell.standing.late_days or None,
        }


def _decision(step: Handling | None) -> dict[str, Any]:
    if step is None:
        return dict.fromkeys(("body", "date", "section", "diary_number", "decision", "forwarded"))
    return {
        "body": step.body or None,
        "date": _day(step.handled_on),
        "section": step.section or None,
        "diary_number": step.diary_number or None,
        "decision": step.decision.value if step.decision else None,
        "forwarded": step.forwarded_to or None,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
