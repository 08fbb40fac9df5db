from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seutu_desktop.domain.meetings import Attachment, Meeting
from seutu_desktop.domain.people import Person
from seutu_desktop.store import search as search_module
from seutu_desktop.store.search import _query
from seutu_desktop.store.store import Store
from store.tools import add_body, add_item, add_meeting, fill


@pytest.fixture
def meeting(store: Store) -> Meeting:
    with store.action("setup"):
        return add_meeting(store, add_body(store))


def found(store: Store, text: str) -> list[tuple[str, str]]:
    return [(hit.kind, hit.title) for hit in store.search.find(text)]


def test_words_are_found_by_their_beginning(store: Store, meeting: Meeting) -> None:
    with store.action("add"):
        add_item(store, meeting, "Talousarvion valmistelu", description="Lasten kielikylpy")
    assert found(store, "talousa") == [("agenda_item", "Talousarvion valmistelu")]
    assert found(store, "kielikyl valm") == [("agenda_item", "Talousarvion valmistelu")]
    assert found(store, "arvion") == []


def test_a_and_ae_are_different_letters(store: Store) -> None:
    with store.action("add"):
        store.people.save(Person(store.new_id(), "Väinö Sääri"))
    assert found(store, "SÄÄ") == [("person", "Väinö Sääri")]
    assert found(store, "sa\u0308a\u0308ri") == [("person", "Väinö Sääri")]
    assert found(store, "saari") == []


def test_a_meeting_is_found_by_group_day_and_number(store: Store, meeting: Meeting) -> None:
    with store.action("number"):
        store.meetings.save(replace(meeting, year=2026, number=11, title="Joulukuu"))
    for text in ("ohjausryhmä 9.12.", "9.12.2026", "11/2026", "joulukuu"):
        assert ("meeting", "Joulukuu") in found(store, text)


def test_a_renamed_group_brings_its_meetings_along(store: Store, meeting: Meeting) -> None:
    body = store.bodies.get(meeting.body_id)
    with store.action("rename"):
        store.bodies.save(replace(body, name="Johtoryhmä"))
    assert [kind for kind, _ in found(store, "johtoryhmä")] == ["body", "meeting"]
    assert found(store, "ohjausryhmä") == []


def test_what_is_deleted_is_not_found_until_undone(store: Store, meeting: Meeting) -> None:
    with store.action("add"):
        item = add_item(store, meeting, "Talousarvio")
    with store.action("remove"):
        store.items.delete(item.id)
    assert found(store, "talousarvio") == []
    store.undo()
    assert found(store, "talousarvio") == [("agenda_item", "Talousarvio")]


def test_what_lies_under_something_deleted_is_not_found(store: Store, meeting: Meeting) -> None:
    with store.action("add"):
        item = add_item(store, meeting, "Talousarvio")
        store.attachments.save(Attachment(store.new_id(), item.id, 1, "Talousarvio.pdf", "0" * 64, 1))
    assert len(found(store, "talousarvio")) == 2
    with store.action("remove"):
        store.items.delete(item.id)
    assert found(store, "talousarvio") == []
    store.undo()
    with store.action("remove"):
        store.meetings.delete(meeting.id)
    assert found(store, "talousarvio") == []


def test_an_edited_text_is_found_by_its_new_words_only(store: Store, meeting: Meeting) -> None:
    with store.action("add"):
        item = add_item(store, meeting, "Vanha")
    with store.action("edit"):
        store.items.save(replace(item, title="Uusi"))
    assert (found(store, "vanha"), found(store, "uusi")) == ([], [("agenda_item", "Uusi")])


def test_a_hit_tells_where_it_belongs_and_shows_its_words(store: Store) -> None:
    meeting = fill(store)
    (hit,) = store.search.find("talousarvio.pdf")
    assert hit.kind == "attachment"
    item = store.items.get(hit.parent or "")
    assert item.meeting_id == meeting.id
    (hit,) = store.search.find("esimerkki")
    assert "anna@esimerkki.fi" in hit.snippet


def test_common_words_come_newest_first(
    store: Store, meeting: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_module, "_RANKED_BELOW", 3)
    with store.action("add"):
        for count in range(6):
            add_item(store, meeting, f"Talousarvio {count}")
    assert [title for _, title in found(store, "talous")] == [f"Talousarvio {n}" for n in (5, 4, 3, 2, 1, 0)]
    assert len(store.search.find("talous", limit=2)) == 2


@pytest.mark.parametrize("text", ["", "  ", '"', "*", "^", "-", "()", "\0"])
def test_nothing_is_found_by_signs_alone(store: Store, meeting: Meeting, text: str) -> None:
    assert store.search.find(text) == []


@pytest.mark.parametrize("text", ["a AND", "NEAR(a b)", 'a"b', "title:a", "a* OR b", "§ 81", "x" * 10_000])
def test_no_words_are_commands(store: Store, meeting: Meeting, text: str) -> None:
    assert store.search.find(text) == []


@given(st.text(max_size=40))
def test_a_query_is_only_quoted_beginnings(text: str) -> None:
    assert all(word[0] == '"' and word.endswith('"*') for word in _query(text).split())


def test_two_meetings_of_a_day_are_both_found(store: Store, meeting: Meeting) -> None:
    with store.action("add"):
        add_meeting(store, add_body(store, "Kehittämisryhmä"), date(2026, 12, 9))
    assert len(found(store, "9.12.2026")) == 2


def test_only_some_kinds_can_be_asked_for(store: Store, meeting: Meeting) -> None:
    with store.action("add"):
        add_item(store, meeting, "Ohjausryhmän esitys")
    assert [hit.kind for hit in store.search.find("ohjausryhmä", kinds=["meeting"])] == ["meeting"]
    assert {hit.kind for hit in store.search.find("ohjausryhmä")} == {"body", "meeting", "agenda_item"}
