from __future__ import annotations

from datetime import date

from seutu_desktop.domain.handling import HandledKind
from seutu_desktop.services import history, plans
from seutu_desktop.services.paper_sending import begin_handling, travelling
from seutu_desktop.store.store import Store

TODAY = date(2026, 11, 24)


def test_a_plan_begins_to_travel_with_its_file_in_one_step(store: Store) -> None:
    plans.make_plan(store, 2027)
    assert travelling(store, HandledKind.ACTION_PLAN, 2027) == ""
    document_id = begin_handling(store, HandledKind.ACTION_PLAN, 2027, TODAY).ids[0]
    document = store.yearly.handling_documents.get(document_id)
    assert (document.name, document.file_name) == (
        "Toimintasuunnitelma 2027",
        "Toimintasuunnitelma 2027.docx",
    )
    assert travelling(store, HandledKind.ACTION_PLAN, 2027) == document_id
    history.undo(store)
    assert travelling(store, HandledKind.ACTION_PLAN, 2027) == ""


def test_a_report_begins_to_travel_too(store: Store) -> None:
    document_id = begin_handling(store, HandledKind.ANNUAL_REPORT, 2026, TODAY).ids[0]
    assert store.yearly.handling_documents.get(document_id).file_name == "Toimintakertomus 2026.docx"
