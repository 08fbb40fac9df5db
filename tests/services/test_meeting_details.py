from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from services.makers import DAY, at, plan
from seutu_desktop.domain.errors import AttachmentMissing, ReasonMissing
from seutu_desktop.services import agenda, attachments
from seutu_desktop.services.attachment_copy import copy_to_open
from seutu_desktop.services.meeting_details import change_details
from seutu_desktop.services.model_proposal import model_proposal
from seutu_desktop.store.store import Store

LATER = date(2026, 12, 16)


def test_times_and_fields_change_in_one_step_of_undo(store: Store) -> None:
    key = plan(store)
    before = store.meetings.get(key)
    change_details(store, key, at(10, day=LATER), at(12, day=LATER), "Este", {"place": "Heinola"})
    assert store.meetings.get(key).place == "Heinola"
    assert store.meetings.get(key).move_reason == "Este"
    store.undo()
    assert store.meetings.get(key) == before


def test_another_day_without_a_reason_changes_nothing(store: Store) -> None:
    key = plan(store)
    with pytest.raises(ReasonMissing):
        change_details(store, key, at(10, day=LATER), at(12, day=LATER), "", {"place": "Heinola"})
    assert store.meetings.get(key).place == "Lahti"
    assert store.meetings.get(key).day == DAY


def test_a_model_proposal_is_the_newest_of_the_same_title(store: Store) -> None:
    old, new = plan(store, date(2026, 11, 11)), plan(store)
    first = agenda.add_item(store, old, "Talousarvio").ids[0]
    second = agenda.add_item(store, new, "Talousarvio").ids[0]
    assert model_proposal(store, second) == "Ohjausryhmä päättää hyväksyä esityksen."
    agenda.edit_item(store, first, proposal="Ohjausryhmä hyväksyy talousarvion.")
    assert model_proposal(store, second) == "Ohjausryhmä hyväksyy talousarvion."


def test_an_attachment_is_opened_as_a_copy_under_its_own_name(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "Hakuilmoitus åäö.pdf"
    file.write_bytes(b"%PDF")
    item = store.record(plan(store)).items[0].id
    key = attachments.attach(store, item, [file]).ids[0]
    copy = copy_to_open(store, key)
    assert (copy.name, copy.read_bytes()) == (file.name, b"%PDF")
    copy.write_bytes(b"changed")
    assert attachments.content_path(store, key).read_bytes() == b"%PDF"


def test_a_lost_attachment_cannot_be_opened(store: Store, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"x")
    item = store.record(plan(store)).items[0].id
    key = attachments.attach(store, item, [tmp_path / "a.pdf"]).ids[0]
    attachments.content_path(store, key).unlink()
    with pytest.raises(AttachmentMissing):
        copy_to_open(store, key)
