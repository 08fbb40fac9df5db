from __future__ import annotations

import json

import pytest

from services.makers import person, running
from seutu_desktop.domain.errors import NotFound, NothingToUndo
from seutu_desktop.services import agenda, privacy
from seutu_desktop.services.people import edit_person
from seutu_desktop.store.store import Store


def test_everything_about_one_person_is_found(store: Store) -> None:
    meeting_id = running(store)
    agenda.add_item(store, meeting_id, "Heinola jäsen esittelee")
    who = person(store, "Heinola jäsen")

    found = privacy.person_data(store, who)
    assert found["person"]["email"] == "heinola@esimerkki.fi"
    assert {"membership", "attendance"} <= found.keys()
    assert [each["title"] for each in found["mentions"]] == ["Heinola jäsen esittelee"]
    assert json.loads(privacy.person_export(store, who)) == json.loads(json.dumps(found))


def test_erasing_leaves_no_trace_in_the_file_but_keeps_the_id(store: Store) -> None:
    who = person(store, "Heinola jäsen")
    edit_person(store, who, note="Salainen muistiinpano")
    privacy.erase_person(store, who)

    assert (store.people.get(who).name, store.people.get(who).erased) == ("", True)
    store.close()
    content = store.path.read_bytes()
    assert b"Salainen muistiinpano" not in content


def test_erasing_cannot_be_undone(store: Store) -> None:
    who = person(store, "Heinola jäsen")
    privacy.erase_person(store, who)
    with pytest.raises(NothingToUndo):
        while True:
            store.undo()
    assert store.people.find(who) is None or store.people.get(who).name == ""


def test_nobody_unknown_is_exported(store: Store) -> None:
    with pytest.raises(NotFound):
        privacy.person_data(store, "ei ole")
