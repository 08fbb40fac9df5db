from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest

from seutu_desktop.domain.errors import NotFound
from seutu_desktop.domain.people import Person
from seutu_desktop.store.store import Store
from store.tools import Clock


def person(store: Store, name: str = "Anna") -> Person:
    with store.action("add"):
        made = Person(store.new_id(), name)
        store.people.save(made)
    return made


def stored(store: Store, key: str) -> sqlite3.Row:
    row: sqlite3.Row = store.connection.execute("SELECT * FROM person WHERE id = ?", (key,)).fetchone()
    return row


def test_what_is_saved_comes_back(store: Store) -> None:
    anna = person(store)
    assert store.people.get(anna.id) == anna


def test_a_change_keeps_the_time_of_birth(store: Store, clock: Clock) -> None:
    anna = person(store)
    clock.turn(minutes=1)
    with store.action("edit"):
        store.people.save(replace(anna, phone="03 123"))
    row = stored(store, anna.id)
    assert (row["created_at"] < row["updated_at"], row["author"]) == (True, "Tiina")


def test_saving_the_same_again_writes_nothing(store: Store, clock: Clock) -> None:
    anna = person(store)
    clock.turn(minutes=1)
    with store.action("edit") as action:
        store.people.save(anna)
    assert action.changes.group == ""
    assert stored(store, anna.id)["updated_at"] == stored(store, anna.id)["created_at"]


def test_a_deleted_row_is_not_found_but_known_as_deleted(store: Store) -> None:
    anna = person(store)
    with store.action("delete"):
        store.people.delete(anna.id)
    assert store.people.is_deleted(anna.id)
    assert store.people.all() == []
    with pytest.raises(NotFound):
        store.people.get(anna.id)


def test_a_row_that_never_was_is_not_deleted(store: Store) -> None:
    assert not store.people.is_deleted("nobody")
    assert store.people.find(None) is None


def test_deleting_twice_is_refused(store: Store) -> None:
    anna = person(store)
    with store.action("delete"):
        store.people.delete(anna.id)
    with pytest.raises(NotFound), store.action("delete"):
        store.people.delete(anna.id)


def test_saving_a_deleted_row_brings_it_back(store: Store) -> None:
    anna = person(store)
    with store.action("delete"):
        store.people.delete(anna.id)
        store.people.save(anna)
    assert store.people.get(anna.id) == anna


def test_rows_can_be_asked_for_by_any_column(store: Store) -> None:
    anna, onni = person(store, "Anna"), person(store, "Onni")
    assert store.people.of(name="Onni", municipality_id=None) == [onni]
    assert store.people.of(order="sort_key DESC") == [onni, anna]
    with pytest.raises(TypeError, match="nickname"):
        store.people.of(nickname="Ansku")


def test_writing_outside_an_action_is_a_bug(store: Store) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        store.people.save(Person(store.new_id(), "Anna"))


def test_nothing_is_ever_removed(store: Store) -> None:
    person(store)
    with pytest.raises(sqlite3.IntegrityError, match="only marked"):
        store.connection.execute("DELETE FROM person")


def test_names_stand_in_finnish_order(store: Store) -> None:
    for name in ("Öhman", "Zacharias", "Ahti", "Åberg", "Äijälä"):
        person(store, name)
    names = [each.name for each in store.people.all(order="sort_key")]
    assert names == ["Ahti", "Zacharias", "Åberg", "Äijälä", "Öhman"]


def test_many_rows_are_read_at_once_and_the_deleted_apart(store: Store) -> None:
    anna, onni = person(store, "Anna"), person(store, "Onni")
    with store.action("delete"):
        store.people.delete(onni.id)
    assert store.people.many([anna.id, onni.id, "nobody", anna.id]) == {anna.id: anna}
    assert store.people.many([]) == {}
    assert store.people.gone() == [onni]


def test_rows_are_found_by_several_values_of_a_column_in_one_statement(store: Store) -> None:
    anna, bertta, _ = person(store), person(store, "Bertta"), person(store, "Cecilia")
    seen: list[str] = []
    store.connection.set_trace_callback(seen.append)
    assert store.people.among("name", ["Bertta", "Anna", "Anna", "Dora"], "name") == [anna, bertta]
    assert store.people.among("name", []) == []
    assert len(seen) == 1
    with pytest.raises(TypeError):
        store.people.among("name OR 1", ["Anna"])
