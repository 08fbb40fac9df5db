from __future__ import annotations

import zipfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from services.makers import DAY, held, matter, person, plan, running, sent
from seutu_desktop.domain.errors import NotFound, ReadFailed, TemplateRefused, WriteFailed
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.paths import resource_path
from seutu_desktop.services import agenda, flow, papers
from seutu_desktop.services.people import edit_body, edit_person
from seutu_desktop.store.store import Store


def text_of(path: Path) -> str:
    return zipfile.ZipFile(path).read("word/document.xml").decode()


def edit_by_hand(path: Path) -> None:
    parts = {name: zipfile.ZipFile(path).read(name) for name in zipfile.ZipFile(path).namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content.replace(b"avaus", b"avaaminen"))


def test_an_agenda_is_written_under_its_finnish_name_and_remembered(store: Store, tmp_path: Path) -> None:
    meeting_id = plan(store)
    agenda.add_item(store, meeting_id, "Syyskokous åäö – €")
    written = papers.write_agenda(store, meeting_id, tmp_path)

    assert written.path.name == "Esityslista Ohjausryhmä 2026-12-09.docx"
    assert "Syyskokous åäö – €" in text_of(written.path)
    document = store.documents.get(written.changes.ids[0])
    assert (document.kind, document.version, document.meeting_id) == (DocumentKind.AGENDA, 1, meeting_id)
    assert document.path == str(written.path)


def test_the_same_paper_again_is_the_same_file_and_row(store: Store, tmp_path: Path) -> None:
    meeting_id = plan(store)
    first = papers.write_agenda(store, meeting_id, tmp_path)
    content = first.path.read_bytes()
    second = papers.write_agenda(store, meeting_id, tmp_path)

    assert second.path == first.path
    assert second.path.read_bytes() == content
    assert len(store.documents.all()) == 1


def test_a_changed_paper_takes_the_place_of_the_last_one_with_a_new_version(
    store: Store, tmp_path: Path
) -> None:
    meeting_id = plan(store)
    papers.write_agenda(store, meeting_id, tmp_path)
    matter(store, meeting_id)
    written = papers.write_agenda(store, meeting_id, tmp_path)

    assert (written.document.version, len(list(tmp_path.glob("*.docx")))) == (2, 1)


def test_a_paper_that_a_person_changed_is_never_overwritten(store: Store, tmp_path: Path) -> None:
    meeting_id = plan(store)
    first = papers.write_agenda(store, meeting_id, tmp_path)
    edit_by_hand(first.path)
    hers = first.path.read_bytes()
    written = papers.write_agenda(store, meeting_id, tmp_path)

    assert written.path.name == "Esityslista Ohjausryhmä 2026-12-09 v2.docx"
    assert first.path.read_bytes() == hers


def test_a_paper_that_was_handed_out_stays_as_it_is(store: Store, tmp_path: Path) -> None:
    meeting_id = sent(store)
    first = papers.write_agenda(store, meeting_id, tmp_path)
    papers.hand_out(store, first.document.id)
    before = first.path.read_bytes()
    matter(store, meeting_id)
    second = papers.write_agenda(store, meeting_id, tmp_path)

    assert second.path != first.path
    assert first.path.read_bytes() == before
    assert store.documents.get(first.document.id).handed_out


def test_numbers_that_a_paper_shows_survive_undo(store: Store, tmp_path: Path) -> None:
    meeting_id = sent(store)
    written = papers.write_agenda(store, meeting_id, tmp_path)
    papers.hand_out(store, written.document.id)
    store.undo()

    assert store.meetings.get(meeting_id).number == 1


def test_minutes_are_a_memo_or_formal_as_the_body_has_it(store: Store, tmp_path: Path) -> None:
    meeting_id = held(store)
    memo = papers.write_minutes(store, meeting_id, tmp_path)
    edit_body(store, store.meetings.get(meeting_id).body_id, paper_style="minutes")
    formal = papers.write_minutes(store, meeting_id, tmp_path)

    assert memo.path.name == "Muistio Ohjausryhmä 1-2026.docx"
    assert formal.path.name == "Pöytäkirja Ohjausryhmä 1-2026.docx"


def test_one_section_is_written_out_as_an_extract(store: Store, tmp_path: Path) -> None:
    meeting_id = running(store)
    item_id = matter(store, meeting_id)
    written = papers.write_extract(store, item_id, tmp_path)

    assert written.path.name == "Muistion ote 9 § Ohjausryhmä 1-2026.docx"
    assert (written.document.kind, written.document.item_id) == (DocumentKind.EXTRACT, item_id)


def test_a_past_paper_can_be_shown_as_it_was(store: Store, tmp_path: Path) -> None:
    meeting_id = held(store)
    record = store.record(meeting_id)
    written = papers.write_minutes(store, meeting_id, tmp_path)
    edit_person(store, person(store, "Sihteeri"), name="Toinen Nimi")

    past = papers.as_it_was(store, written.document.id)
    assert past.directory.name(record.meeting.secretary_id) == "Sihteeri"
    job = papers.prepare(store, meeting_id, DocumentKind.MEMO)
    made, version = papers.rendered(replace(job, record=past))
    assert (made.part_hash, version) == (written.document.part_hash, 1)


def test_the_template_comes_from_the_settings_or_the_moment(store: Store, tmp_path: Path) -> None:
    from seutu_desktop.services.settings import set_template

    meeting_id = plan(store)
    ours = papers.write_agenda(store, meeting_id, tmp_path / "a.docx").document.part_hash
    set_template(store, resource_path("templates", "asiakirja-2007.docx"))
    theirs = papers.write_agenda(store, meeting_id, tmp_path / "b.docx").document.part_hash
    template = resource_path("templates", "asiakirja-2024.docx")
    chosen = papers.write_agenda(store, meeting_id, tmp_path / "c.docx", template)

    assert len({ours, theirs, chosen.document.part_hash}) > 1
    with pytest.raises(ReadFailed):
        papers.write_agenda(store, meeting_id, tmp_path, tmp_path / "ei ole.docx")
    (tmp_path / "roska.docx").write_text("x")
    with pytest.raises(TemplateRefused):
        papers.write_agenda(store, meeting_id, tmp_path, tmp_path / "roska.docx")


def test_a_paper_of_nothing_and_into_nowhere_is_refused(store: Store, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        papers.write_agenda(store, "ei ole", tmp_path)
    meeting_id = plan(store)
    with pytest.raises(NotFound):
        papers.prepare(store, meeting_id, DocumentKind.EXTRACT, item_id="ei ole")
    with pytest.raises(WriteFailed):
        papers.write_agenda(store, meeting_id, tmp_path / "ei" / "ole" / "a.docx")
    assert store.documents.all() == []


def test_a_store_that_only_reads_writes_the_same_file_every_night(store: Store, tmp_path: Path) -> None:
    meeting_id = plan(store)
    reading = Store.open_read_only(store.path, store.clock)
    first = papers.write_agenda(reading, meeting_id, tmp_path)
    agenda.add_item(store, meeting_id, "Uusi asia")
    second = papers.write_agenda(reading, meeting_id, tmp_path)
    reading.close()

    assert (first.path, store.documents.all()) == (second.path, [])
    assert "Uusi asia" in text_of(second.path)


def test_papers_without_a_place_go_beside_the_data_file_or_as_set(store: Store, tmp_path: Path) -> None:
    from seutu_desktop.services.settings import edit_network

    assert papers.document_folder(store) == store.path.parent / "Asiakirjat"
    edit_network(store, document_folder=str(tmp_path / "Oma"))
    assert papers.document_folder(store) == tmp_path / "Oma"


def test_a_draft_shows_the_numbers_it_would_get(store: Store, tmp_path: Path) -> None:
    flow.send_agenda(store, plan(store, DAY - timedelta(days=28)), DAY - timedelta(days=35))
    written = papers.write_agenda(store, plan(store), tmp_path)

    assert "9 §" in text_of(written.path)
