"""Sending a year's plan or report to the municipalities: the document that travels, with its file."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.handling import HandledKind
from seutu_desktop.services.fields import made
from seutu_desktop.services.handling_documents import add_document, attach_file
from seutu_desktop.services.plan_paper import write_plan
from seutu_desktop.services.report_paper import write_report
from seutu_desktop.store.store import Store

_NAMES = {
    HandledKind.ACTION_PLAN: "Toimintasuunnitelma {year}",
    HandledKind.ANNUAL_REPORT: "Toimintakertomus {year}",
}


def travelling(store: Store, kind: HandledKind, year: int) -> str:
    """Return the id of the document that travels for a year's plan or report, empty where there is none."""
    found = store.yearly.handling_documents.of(kind=kind, year=year)
    return found[0].id if found else ""


def begin_handling(store: Store, kind: HandledKind, year: int, today: date) -> Changes:
    """Add the plan or the report of a year to the documents that travel, with its file as it is now.

    The report goes without its sources. One undoable step; `ids[0]` is the document. Raise KeyError for
    another kind, NoPlan, TemplateRefused, DiskFull.
    """
    name = _NAMES[kind].format(year=year)
    with TemporaryDirectory(prefix="seutu-") as folder, store.action("handling.begin") as action:
        if kind is HandledKind.ACTION_PLAN:
            path = write_plan(store, year, Path(folder), today).path
        else:
            path = write_report(store, year, Path(folder), today, sources=False).path
        document_id = add_document(store, name, kind, year).ids[0]
        attach_file(store, document_id, path)
    return made(action.changes, document_id)
