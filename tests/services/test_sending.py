from __future__ import annotations

import email
from datetime import date
from email.policy import default
from pathlib import Path

import pytest

from services.makers import held, person, plan
from seutu_desktop.domain.errors import UndecidedItems, WriteFailed
from seutu_desktop.domain.meetings import MeetingStatus
from seutu_desktop.services import mail, sending
from seutu_desktop.services.meetings import edit_meeting
from seutu_desktop.services.people import edit_person
from seutu_desktop.store.store import Store

TODAY = date(2026, 12, 2)


def message(path: Path) -> email.message.EmailMessage:
    read = email.message_from_bytes(path.read_bytes(), policy=default)
    assert isinstance(read, email.message.EmailMessage)
    return read


def test_sending_numbers_writes_and_drafts_in_one_step(store: Store, tmp_path: Path) -> None:
    meeting_id = plan(store)
    edit_meeting(store, meeting_id, remote_link="https://teams.example/x")
    made = sending.send_agenda(store, meeting_id, tmp_path, TODAY)

    assert made.paper.name == "Esityslista Ohjausryhmä 1-2026.docx"
    assert store.meetings.get(meeting_id).status is MeetingStatus.AGENDA_SENT
    draft = message(made.draft)
    assert draft["X-Unsent"] == "1"
    assert draft["Subject"] == "Kutsu: Ohjausryhmä 1/2026, ke 9.12."
    assert "heinola@esimerkki.fi" in draft["To"]
    body = draft.get_body(("plain",))
    assert body is not None
    assert "Aika: ke 9.12.2026 klo 9.00–11.00" in body.get_content()
    assert "Paikka: Lahti; https://teams.example/x" in body.get_content()
    (attached,) = draft.iter_attachments()
    assert attached.get_filename() == made.paper.name
    assert attached.get_content() == made.paper.read_bytes()


def test_who_has_no_address_is_named(store: Store, tmp_path: Path) -> None:
    edit_person(store, person(store, "Heinola jäsen"), email="ei osoite")
    made = sending.send_agenda(store, plan(store), tmp_path, TODAY)

    assert set(made.without_address) == {"Asikkala vara", "Heinola jäsen"}


def test_undo_takes_the_status_back_but_not_the_numbers_of_the_paper(store: Store, tmp_path: Path) -> None:
    meeting_id = plan(store)
    sending.send_agenda(store, meeting_id, tmp_path, TODAY)
    store.undo()

    meeting = store.meetings.get(meeting_id)
    assert (meeting.status, meeting.number) == (MeetingStatus.DRAFT, 1)
    assert [each.handed_out for each in store.documents.all()] == [True]


def test_if_the_paper_cannot_be_written_nothing_is_sent(store: Store, tmp_path: Path) -> None:
    meeting_id = plan(store)
    with pytest.raises(WriteFailed):
        sending.send_agenda(store, meeting_id, tmp_path / "ei ole" / "a.docx", TODAY)

    assert store.meetings.get(meeting_id).number is None
    assert store.documents.all() == []


def test_minutes_are_sent_only_when_complete(store: Store, tmp_path: Path) -> None:
    from services.makers import of_kind
    from seutu_desktop.domain.meetings import ItemKind
    from seutu_desktop.services import minutes

    meeting_id = held(store)
    item = of_kind(store, meeting_id, ItemKind.ORDER_OF_BUSINESS)
    minutes.undecide(store, item.id)
    with pytest.raises(UndecidedItems):
        sending.send_minutes(store, meeting_id, tmp_path)
    assert list(tmp_path.glob("*.docx")) == []

    store.undo()
    made = sending.send_minutes(store, meeting_id, tmp_path)
    assert made.paper.name == "Muistio Ohjausryhmä 1-2026.docx"
    assert message(made.draft)["Subject"] == "Muistio: Ohjausryhmä 1/2026, ke 9.12."


def test_a_draft_is_the_same_every_time_and_hostile_names_stay_in_their_header(
    store: Store, tmp_path: Path
) -> None:
    edit_person(store, person(store, "Heinola jäsen"), name='Eve", <x@y>\r\nBcc: z@y')
    made = sending.send_agenda(store, plan(store), tmp_path, TODAY)
    record = store.record(store.meetings.all()[0].id)
    again = mail.draft(record, store.documents.all()[0].kind, [made.paper])

    assert again.data == made.draft.read_bytes()
    assert message(made.draft)["Bcc"] is None
