from __future__ import annotations

import pytest

from services.makers import plan
from seutu_desktop.domain.errors import WriteFailed
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.services import own_files, papers
from seutu_desktop.store.store import Store


def test_what_was_noted_is_ours_and_what_was_sent_is_not(store: Store) -> None:
    meeting_id = plan(store)
    written = papers.write_agenda(store, meeting_id, papers.document_folder(store))
    own_files.note(store, "a" * 64)
    own_files.note(store, "a" * 64)
    assert own_files.own_hashes(store, store.documents.all()) == {"a" * 64, written.document.part_hash}

    papers.hand_out(store, written.document.id)
    assert own_files.own_hashes(store, store.documents.all()) == {"a" * 64}


def test_the_notes_are_few(store: Store) -> None:
    for number in range(510):
        own_files.note(store, f"{number:064}")

    known = own_files.own_hashes(store, [])
    assert len(known) == 500
    assert f"{509:064}" in known


def test_a_note_that_cannot_be_made_is_said(store: Store) -> None:
    store.path.with_name(f"{store.path.name}.tiedostot").mkdir()
    with pytest.raises(WriteFailed):
        own_files.note(store, "a" * 64)


def test_a_calendar_has_one_row_a_path(store: Store) -> None:
    kind, path = DocumentKind.CALENDAR, store.data_folder / "Seutu.ics"
    first = own_files.loose_document(store, kind, path, "1")
    with store.action("calendar.write", undoable=False):
        store.documents.save(first)

    assert own_files.loose_document(store, kind, path, "2").id == first.id
