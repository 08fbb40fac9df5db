from __future__ import annotations

import json
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seutu_desktop.domain.people import Person
from seutu_desktop.store.merging import _common, keeps_words
from seutu_desktop.store.store import Store
from store.tools import Clock, add_body, add_item, add_meeting


@pytest.fixture
def anna(store: Store) -> Person:
    with store.action("person.add"):
        person = Person(store.new_id(), "Anna")
        store.people.save(person)
    return person


def write(store: Store, person: Person, *notes: str) -> None:
    for note in notes:
        with store.action("person.edit", merge_key="person:note"):
            store.people.save(replace(person, note=note))


def changes(store: Store, person: Person) -> list[tuple[object, object]]:
    found = store.history.of("person", person.id)[1:]
    return [((change.old or {}).get("note"), change.new.get("note")) for change in found]


def test_words_that_grow_are_one_change(store: Store, anna: Person) -> None:
    write(store, anna, "Hei", "Hei kaikki", "Hei kaikki muut")
    assert changes(store, anna) == [("", "Hei kaikki muut")]


def test_words_taken_away_stay_in_the_history(store: Store, anna: Person) -> None:
    write(store, anna, "Hei kaikki muut", "Hei", "Hei taas")
    assert changes(store, anna) == [("", "Hei kaikki muut"), ("Hei kaikki muut", "Hei taas")]
    store.undo()
    assert store.people.get(anna.id).note == ""
    store.redo()
    assert store.people.get(anna.id).note == "Hei taas"


def test_typing_that_ends_where_it_began_is_no_step(store: Store, anna: Person) -> None:
    write(store, anna, "H")
    with store.action("person.edit", merge_key="person:note") as action:
        store.people.save(anna)
    assert action.changes.kinds == {"person"}
    assert store.history.next_steps()[0] == "person.add"


def test_words_typed_and_taken_back_can_be_read_but_are_no_step(store: Store, anna: Person) -> None:
    write(store, anna, "Hei kaikki", "")
    assert changes(store, anna) == [("", "Hei kaikki"), ("Hei kaikki", "")]
    assert store.history.next_steps()[0] == "person.add"


def test_a_second_column_joins(store: Store, anna: Person) -> None:
    write(store, anna, "Hei")
    with store.action("person.edit", merge_key="person:note"):
        store.people.save(replace(anna, note="Hei", phone="03"))
    (change,) = store.history.of("person", anna.id)[1:]
    assert (change.old, change.new) == ({"note": "", "phone": ""}, {"note": "Hei", "phone": "03"})


def test_a_new_row_typed_into_is_one_change(store: Store) -> None:
    person = Person(store.new_id(), "A")
    for name in ("A", "An", "Anna"):
        with store.action("person.add", merge_key="new"):
            store.people.save(replace(person, name=name))
    (change,) = store.history.of("person", person.id)
    assert (change.old, change.new["name"]) == (None, "Anna")
    store.undo()
    assert store.people.all() == []


def test_two_rows_typed_into_together_stay_one_change_each(store: Store, anna: Person) -> None:
    with store.action("person.add"):
        onni = Person(store.new_id(), "Onni")
        store.people.save(onni)
    for note in ("a", "ab", "abc"):
        with store.action("note", merge_key="both"):
            store.people.save_all((replace(anna, note=note), replace(onni, note=note)))
    assert len(store.connection.rows("SELECT 1 FROM change WHERE old IS NOT NULL")) == 2
    store.undo()
    assert {each.note for each in store.people.all()} == {""}


@pytest.mark.parametrize(
    ("before", "after", "kept"),
    [
        ("Lahti", "Lahden", True),
        ("Lahti", "", True),
        ("Lahden kaupunki", "Lahden", False),
        ("yksi kaksi kolme", "yksi kolme", False),
        ("a" * 41, "", False),
        ("aaaa", "aaaaa", True),
        (None, "uusi", True),
        ("vanha sana", None, True),
        (1, 2, True),
    ],
)
def test_at_most_a_word_may_be_dropped(before: object, after: object, kept: bool) -> None:
    assert keeps_words(before, after) is kept


@given(st.text("ab", max_size=20), st.text("ab", max_size=20))
def test_the_common_beginning_is_the_longest(one: str, other: str) -> None:
    length = _common(one, other)
    assert one[:length] == other[:length]
    assert one[: length + 1] != other[: length + 1] or length == min(len(one), len(other))


@given(st.lists(st.text("ab ", max_size=12), min_size=1, max_size=8))
def test_no_word_of_the_last_state_is_lost_and_undo_reaches_the_first(notes: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = Store.create(Path(folder) / "seutu.db", Clock())
        store.connection.execute("PRAGMA synchronous=OFF")
        with store.action("person.add"):
            person = Person(store.new_id(), "Anna")
            store.people.save(person)
        write(store, person, *notes)
        told: dict[str, object] = {}
        for change in store.history.of("person", person.id):
            assert change.old is None or change.old == {name: told[name] for name in change.old}
            told |= change.new
        assert told["note"] == notes[-1]
        while store.history.next_steps()[0] == "person.edit":
            store.undo()
        assert store.people.get(person.id) == person
        store.close()


def test_a_long_session_of_writing_stays_small(store: Store, clock: Clock) -> None:
    """200 characters a minute, saved at every key: a quarter of the session, for the test's own time."""
    with store.action("setup"):
        meeting = add_meeting(store, add_body(store))
        items = [add_item(store, meeting) for _ in range(4)]
    saves = 0
    for item in items:
        text = ""
        while len(text) < 1500:
            text += "sana "[len(text) % 5]
            clock.turn(seconds=0.3)
            with store.action("item.edit", merge_key=f"item:{item.id}:discussion"):
                store.items.save(replace(item, discussion=text))
            saves += 1
        clock.turn(minutes=1)
    typed = sum(
        len(json.loads(row[0]).get("discussion", ""))
        for row in store.connection.rows("SELECT new FROM change")
    )
    assert saves == 6_000
    assert typed < 25 * 4 * 1500
