from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from seutu_desktop.domain.errors import (
    DataFileExists,
    DataFileLocked,
    NotFound,
    NothingToUndo,
    ReadOnlyDataFile,
)
from seutu_desktop.domain.people import Person
from seutu_desktop.store.store import Store
from store.tools import Clock, add_body, add_item, add_meeting, add_network, fill


def test_a_new_file_is_empty_and_writable(store: Store, tmp_path: Path) -> None:
    assert store.writable
    assert store.data_folder == tmp_path
    with pytest.raises(NotFound):
        store.the_network()


def test_only_its_owner_reads_the_file(store: Store) -> None:
    assert store.path.stat().st_mode & 0o777 == 0o600


def test_a_second_file_of_the_name_is_refused(store: Store, clock: Clock) -> None:
    with pytest.raises(DataFileExists):
        Store.create(store.path, clock)


def test_a_second_writer_is_refused_and_a_reader_is_not(store: Store, clock: Clock) -> None:
    with pytest.raises(DataFileLocked):
        Store.open(store.path, clock)
    reader = Store.open_read_only(store.path, clock)
    assert not reader.writable
    reader.close()


def test_closing_lets_the_next_writer_in(store: Store, clock: Clock) -> None:
    with store.action("setup"):
        add_network(store)
    store.close()
    again = Store.open(store.path, clock)
    assert again.the_network().name == "Seudun sivistysverkosto"
    again.close()


def test_a_reader_sees_what_the_writer_has_saved(store: Store, clock: Clock) -> None:
    reader = Store.open_read_only(store.path, clock)
    with store.action("add"):
        store.people.save(Person(store.new_id(), "Anna"))
    assert [each.name for each in reader.directory().people.values()] == ["Anna"]
    reader.close()


def test_a_reader_cannot_write(store: Store, clock: Clock) -> None:
    reader = Store.open_read_only(store.path, clock)
    for attempt in (reader.undo, reader.redo, reader.action("edit").__enter__):
        with pytest.raises(ReadOnlyDataFile):
            attempt()
    reader.close()


def test_the_record_holds_the_whole_meeting(store: Store) -> None:
    record = store.record(fill(store).id)
    assert [item.title for item in record.items] == ["Kokouksen avaus", "Talousarvio"]
    parts = (
        record.attachments,
        record.attendance,
        record.events,
        record.votes,
        record.dissents,
        record.actions,
    )
    assert [len(part) for part in parts] == [1] * 6
    assert record.body.name == "Ohjausryhmä"


def test_matters_stand_in_their_order(store: Store) -> None:
    with store.action("setup"):
        add_network(store)
        meeting = add_meeting(store, add_body(store))
        titles = [add_item(store, meeting, f"Asia {count}").title for count in range(12)]
    assert [item.title for item in store.record(meeting.id).items] == titles


def test_a_record_of_nothing_is_not_found(rich: Store) -> None:
    with pytest.raises(NotFound):
        rich.record("no such meeting")


def test_a_meeting_of_a_deleted_group_still_opens(store: Store) -> None:
    meeting = fill(store)
    with store.action("body.delete"):
        store.bodies.delete(meeting.body_id)
    record = store.record(meeting.id)
    assert record.body.name == "Ohjausryhmä"
    assert meeting.body_id not in record.directory.bodies


def test_the_deleted_are_still_named(store: Store) -> None:
    meeting = fill(store)
    with store.action("person.delete"):
        store.people.delete(meeting.chair_id or "")
    directory = store.directory()
    assert meeting.chair_id not in directory.people
    assert meeting.chair_id in directory.gone
    assert directory.name(meeting.chair_id) == "Äänekäs Anna"


def test_the_directory_is_kept_until_somebody_changes(rich: Store) -> None:
    before = rich.directory()
    with rich.action("meeting.add"):
        add_meeting(rich, add_body_of(rich), date(2027, 2, 10))
    assert rich.directory() is before
    with rich.action("person.add"):
        rich.people.save(Person(rich.new_id(), "Uusi Ulla"))
    assert "Uusi Ulla" in [each.name for each in rich.directory().people.values()]
    rich.undo()
    assert "Uusi Ulla" not in [each.name for each in rich.directory().people.values()]


def test_the_network_is_kept_until_it_changes(rich: Store) -> None:
    before = rich.the_network()
    assert rich.the_network() is before
    with rich.action("network.edit"):
        rich.network.save(replace(before, name="Uusi verkosto"))
        assert rich.the_network().name == "Uusi verkosto"
    assert rich.the_network().name == "Uusi verkosto"
    rich.undo()
    assert rich.the_network() == before


def test_a_failed_action_leaves_no_trace_in_the_directory(store: Store) -> None:
    with pytest.raises(ZeroDivisionError), store.action("add"):
        store.people.save(Person(store.new_id(), "Anna"))
        assert len(store.directory().people) == 1
        _ = 1 / 0
    assert store.directory().people == {}
    with pytest.raises(NothingToUndo):
        store.undo()


def test_keys_come_from_the_given_source(tmp_path: Path, clock: Clock) -> None:
    given = iter(f"key-{count}" for count in range(9))
    store = Store.create(tmp_path / "own.db", clock, "Tiina", lambda _: next(given))
    assert store.new_id() == "key-0"
    with store.action("add") as action:
        store.people.save(Person("anna", "Anna"))
    assert action.changes.group == "key-1"
    store.close()


def add_body_of(store: Store):  # type: ignore[no-untyped-def]
    return next(iter(store.directory().bodies.values()))
