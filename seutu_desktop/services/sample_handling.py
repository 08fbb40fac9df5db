"""The sample's municipal handling: the decisions of the seeds as they were, and an invented year."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from seutu_desktop.domain.handling import HandledKind, HandlingDecision
from seutu_desktop.domain.handling_state import Decided, current
from seutu_desktop.services import handling, handling_documents
from seutu_desktop.services.handling_view import cell_view
from seutu_desktop.services.lookup import steering_group
from seutu_desktop.services.sample_files import make_file
from seutu_desktop.store.store import Store

Spec = Mapping[str, Any]

_TEXTS = ("body", "section", "diary_number", "decision_text", "forwarded_to", "note")


def take_in_handling(store: Store, spec: Spec) -> None:
    """Add the documents with everything that became of them; every invented row says so in its note."""
    for each in spec["document"]:
        _document(store, each)


def _document(store: Store, spec: Spec) -> None:
    added = handling_documents.add_document(
        store,
        spec["name"],
        HandledKind(spec["kind"]),
        spec["year"],
        note=spec["note"],
        item_id=_matter(store, *spec["matter"]) if "matter" in spec else "",
    )
    document_id = added.ids[0]
    if "file" in spec:
        with TemporaryDirectory() as folder:
            handling_documents.attach_file(store, document_id, make_file(Path(folder), spec["file"]))
    if "sent" in spec:
        handling.mark_sent(store, document_id, date.fromisoformat(spec["sent"]))
        for row in store.yearly.handlings.of("id", document_id=document_id):
            handling.edit_step(store, row.id, note=spec["note"])
    for each in spec.get("handled", ()):
        _decide(store, document_id, each)
    for each in spec.get("reminded", ()):
        _remind(store, document_id, each)


def _decide(store: Store, document_id: str, spec: Spec) -> None:
    what = Decided(
        HandlingDecision(spec["decision"]),
        date.fromisoformat(spec["on"]),
        **{name: spec[name] for name in _TEXTS if name in spec},
    )
    place = _municipality(store, spec)
    handling.record_decision(store, document_id, place, what)
    waiting = current(cell_view(store, document_id, place, what.handled_on or date.min).steps)
    if waiting is not None:  # the step in the executive
        handling.edit_step(store, waiting.id, note=spec["note"])


def _remind(store: Store, document_id: str, spec: Spec) -> None:
    place, on = _municipality(store, spec), date.fromisoformat(spec["on"])
    assert place is not None  # noqa: S101  # the sample's own data
    handling.remind(store, document_id, place, on)
    step = current(cell_view(store, document_id, place, on).steps)
    assert step is not None  # noqa: S101  # it was reminded of
    handling.edit_step(store, step.id, note=spec["note"])


def _municipality(store: Store, spec: Spec) -> str | None:
    """Return the municipality of a row, None where the source does not name it."""
    if "municipality" not in spec:
        return None
    return next(each.id for each in store.municipalities.all() if each.name == spec["municipality"])


def _matter(store: Store, day: str, title: str) -> str:
    """Return the matter of the steering group's meeting of a day by its title."""
    body = steering_group(store)
    meetings = store.meeting_queries.on_day(date.fromisoformat(day))
    meeting = next(each for each in meetings if each.body_id == body.id)
    return next(each.id for each in store.items.of("position", meeting_id=meeting.id) if each.title == title)
