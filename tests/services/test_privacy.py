from __future__ import annotations

import json

import pytest

from services.makers import person, running
from seutu_desktop.domain.errors import NotFound, NothingToUndo
from seutu_desktop.services import agenda, assessment, privacy
from seutu_desktop.services.assessment_answers import save_answer
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


def test_what_somebody_answered_is_found_and_erasing_takes_the_words_but_not_the_score(store: Store) -> None:
    who = person(store, "Heinola jäsen")
    round_id = assessment.start_round(store, 2026).ids[0]
    (asked,) = store.yearly.participants.of(round_id=round_id, person_id=who)
    criterion = store.yearly.criteria.of(round_id=round_id)[0].id
    save_answer(store, asked.id, criterion, score=2, evidence="Salainen perustelu", actions="Salainen toimi")
    found = privacy.person_data(store, who)
    assert [each["evidence"] for each in found["answer"]] == ["Salainen perustelu"]
    assert found["participant"][0]["round_id"] == round_id

    privacy.erase_person(store, who)
    (answer,) = store.yearly.answers.all()
    assert (answer.score, answer.evidence, answer.actions) == (2, "", "")
    store.close()
    assert b"Salainen" not in store.path.read_bytes()


def test_nobody_unknown_is_exported(store: Store) -> None:
    with pytest.raises(NotFound):
        privacy.person_data(store, "ei ole")
