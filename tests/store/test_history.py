from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from seutu_desktop.domain.errors import NothingToRedo, NothingToUndo
from seutu_desktop.domain.meetings import AgendaItem, Meeting, MeetingStatus
from seutu_desktop.domain.people import Person
from seutu_desktop.store.entities import KINDS
from seutu_desktop.store.store import Store
from store.tools import Clock, add_body, add_document, add_item, add_meeting, add_network, fill, local


@pytest.fixture
def meeting(store: Store) -> Meeting:
    with store.action("setup"):
        add_network(store)
        return add_meeting(store, add_body(store))


def living(store: Store) -> dict[str, list[object]]:
    """Return every living row of every table."""
    found = [*vars(store).values(), *vars(store.cycle).values(), *vars(store.yearly).values()]
    tables = [each for each in found if getattr(each, "kind", None)]
    return {table.name: table.all() for table in tables}


def rename(store: Store, meeting: Meeting, title: str, merge_key: str = "") -> None:
    with store.action("meeting.edit", merge_key=merge_key):
        store.meetings.save(replace(store.meetings.get(meeting.id), title=title))


def test_an_action_tells_what_it_touched(store: Store) -> None:
    with store.action("person.add") as action:
        anna = Person(store.new_id(), "Anna")
        store.people.save(anna)
    assert (action.changes.kinds, action.changes.ids) == ({"person"}, (anna.id,))
    assert (action.changes.name, action.changes.group) == ("person.add", action.group)


def test_undo_and_redo_tell_what_they_touched(store: Store, meeting: Meeting) -> None:
    rename(store, meeting, "Uusi")
    assert store.undo().ids == (meeting.id,)
    assert store.redo().kinds == {"meeting"}


def test_everything_can_be_undone_and_redone(store: Store) -> None:
    fill(store)
    full = living(store)
    steps = 0
    while store.history.next_steps()[0]:
        store.undo()
        steps += 1
    kept = living(store)
    assert {name for name, rows in kept.items() if rows} == {
        "document",
        "calendar_entry",
        "task_entry",
    }  # facts
    for _ in range(steps):
        store.redo()
    assert living(store) == full
    assert set(full) == set(KINDS)


def test_a_deleted_thing_comes_back_whole(store: Store, meeting: Meeting) -> None:
    with store.action("item.add"):
        item = add_item(store, meeting, description="Kuvaus")
    with store.action("item.remove"):
        store.items.delete(item.id)
    assert store.undo().ids == (item.id,)
    assert store.items.get(item.id) == item
    store.redo()
    assert store.items.find(item.id) is None


def test_undo_goes_on_after_the_program_was_closed(store: Store, meeting: Meeting, clock: Clock) -> None:
    rename(store, meeting, "Uusi")
    store.close()
    again = Store.open(store.path, clock)
    assert again.history.next_steps() == ("meeting.edit", "")
    again.undo()
    assert again.meetings.get(meeting.id).title == ""
    again.close()


def test_a_new_action_ends_what_could_be_redone(store: Store, meeting: Meeting) -> None:
    rename(store, meeting, "A")
    store.undo()
    rename(store, meeting, "B")
    assert store.history.next_steps() == ("meeting.edit", "")
    with pytest.raises(NothingToRedo):
        store.redo()


def test_an_action_that_changes_nothing_is_no_step(store: Store, meeting: Meeting) -> None:
    rename(store, meeting, "A")
    store.undo()
    with store.action("look") as action:
        store.meetings.save(store.meetings.get(meeting.id))
    assert action.changes.group == ""
    assert store.history.next_steps() == ("setup", "meeting.edit")


def test_undo_and_redo_reach_over_many_steps(store: Store, meeting: Meeting) -> None:
    titles = [f"Otsikko {count}" for count in range(60)]
    for title in titles:
        rename(store, meeting, title)
    for title in reversed(titles[:-1]):
        store.undo()
        assert store.meetings.get(meeting.id).title == title
    for _ in titles[1:]:
        store.redo()
    assert store.meetings.get(meeting.id).title == titles[-1]


def test_there_is_nothing_to_undo_in_a_new_file(store: Store) -> None:
    assert store.history.next_steps() == ("", "")
    with pytest.raises(NothingToUndo):
        store.undo()


def test_facts_are_not_undone(store: Store, meeting: Meeting) -> None:
    rename(store, meeting, "A")
    with store.action("document.write", undoable=False):
        document = add_document(store, meeting)
    store.undo()
    assert store.meetings.get(meeting.id).title == ""
    assert store.documents.get(document.id) == document


def test_a_paper_written_within_an_action_outlives_its_undo(store: Store, meeting: Meeting) -> None:
    with store.action("agenda.send"):
        document = add_document(store, meeting, handed_out=False)
        store.documents.save(replace(document, handed_out=True))
        store.meetings.save(replace(meeting, status=MeetingStatus.AGENDA_SENT))
    store.undo()
    assert store.documents.get(document.id).handed_out
    assert store.meetings.get(meeting.id).status is MeetingStatus.DRAFT


def test_a_paper_taken_off_the_list_comes_back(store: Store, meeting: Meeting) -> None:
    with store.action("document.write", undoable=False):
        document = add_document(store, meeting)
    with store.action("document.remove"):
        store.documents.delete(document.id)
    store.undo()
    assert store.documents.all() == [document]


def numbers(store: Store, meeting: Meeting, item: AgendaItem) -> tuple[int | None, int | None, int | None]:
    found = store.meetings.get(meeting.id)
    return found.year, found.number, store.items.get(item.id).section_number


def give_numbers(store: Store, meeting: Meeting) -> AgendaItem:
    with store.action("item.add"):
        item = add_item(store, meeting)
    with store.action("agenda.send"):
        store.meetings.save(replace(meeting, year=2026, number=11, status=MeetingStatus.AGENDA_SENT))
        store.items.save(replace(item, section_number=80))
    return item


def test_numbers_no_paper_shows_are_undone(store: Store, meeting: Meeting) -> None:
    item = give_numbers(store, meeting)
    store.undo()
    assert numbers(store, meeting, item) == (None, None, None)
    store.redo()
    assert numbers(store, meeting, item) == (2026, 11, 80)


def test_numbers_a_paper_shows_stay(store: Store, meeting: Meeting) -> None:
    item = give_numbers(store, meeting)
    with store.action("document.write", undoable=False):
        add_document(store, meeting)
    store.undo()
    assert numbers(store, meeting, item) == (2026, 11, 80)
    assert store.meetings.get(meeting.id).status is MeetingStatus.DRAFT


def test_an_undo_that_may_change_nothing_is_still_a_step(store: Store, meeting: Meeting) -> None:
    with store.action("number"):
        store.meetings.save(replace(meeting, year=2026, number=11))
    with store.action("document.write", undoable=False):
        add_document(store, meeting)
    assert store.undo().kinds == frozenset()
    assert store.history.next_steps() == ("setup", "number")
    store.redo()
    assert store.history.next_steps() == ("number", "")


def test_an_error_takes_the_whole_action_back(store: Store, meeting: Meeting) -> None:
    with pytest.raises(ZeroDivisionError), store.action("edit"):
        store.meetings.save(replace(meeting, title="A"))
        _ = 1 / 0
    assert store.meetings.get(meeting.id) == meeting
    assert store.history.next_steps()[0] == "setup"


def test_an_action_within_an_action_is_one_step_and_tells_its_own(store: Store, meeting: Meeting) -> None:
    with store.action("outer") as outer:
        store.meetings.save(replace(meeting, title="A"))
        with store.action("inner") as inner:
            item = add_item(store, meeting)
    assert inner.changes.kinds == {"agenda_item"}
    assert outer.changes.kinds == {"meeting", "agenda_item"}
    store.undo()
    assert store.items.find(item.id) is None
    assert store.meetings.get(meeting.id) == meeting


def test_a_failed_inner_action_takes_back_only_its_own(store: Store, meeting: Meeting) -> None:
    with store.action("outer") as outer:
        store.meetings.save(replace(meeting, title="A"))
        with pytest.raises(ZeroDivisionError), store.action("inner"):
            add_item(store, meeting)
            _ = 1 / 0
    assert outer.changes.kinds == {"meeting"}
    assert store.items.all() == []


def test_typing_is_one_step(store: Store, meeting: Meeting, clock: Clock) -> None:
    for title in ("J", "Jo", "Joulu"):
        rename(store, meeting, title, "meeting:title")
        clock.turn(seconds=5)
    store.undo()
    assert store.meetings.get(meeting.id).title == ""
    store.redo()
    assert store.meetings.get(meeting.id).title == "Joulu"


@pytest.mark.parametrize(
    "between",
    [
        lambda store, clock: clock.turn(seconds=21),
        lambda store, clock: clock.turn(seconds=-60),
        lambda store, clock: touch_another_field(store),
        lambda store, clock: (store.undo(), store.redo()),
    ],
    ids=["later", "a clock set back", "another field", "an undo"],
)
def test_typing_after_something_else_is_a_new_step(
    store: Store, meeting: Meeting, clock: Clock, between: Callable[[Store, Clock], None]
) -> None:
    rename(store, meeting, "A", "meeting:title")
    between(store, clock)
    rename(store, meeting, "A B", "meeting:title")
    store.undo()
    assert store.meetings.get(meeting.id).title == "A"


def touch_another_field(store: Store) -> None:
    with store.action("network.edit", merge_key="network:name"):
        store.network.save(replace(store.the_network(), name="Muu"))


def test_the_history_of_a_row_can_be_read(store: Store, meeting: Meeting, clock: Clock) -> None:
    clock.turn(minutes=1)
    rename(store, meeting, "A")
    store.undo()
    made, renamed, undone = store.history.of("meeting", meeting.id)
    assert (made.action, made.old, made.new["title"]) == ("setup", None, "")
    assert (renamed.old, renamed.new, renamed.author) == ({"title": ""}, {"title": "A"}, "Tiina")
    assert (undone.mode, undone.new, undone.at) == ("undo", {"title": ""}, clock())


def test_the_moment_of_the_last_action_is_known(store: Store, clock: Clock) -> None:
    assert store.history.last_at() is None
    with store.action("setup"):
        add_network(store)
    assert store.history.last_at() == clock()


def test_what_undo_writes_names_who_did_it(store: Store, meeting: Meeting, clock: Clock) -> None:
    rename(store, meeting, "A")
    store.close()
    other = Store.open(store.path, clock, "Onni")
    other.undo()
    assert [row[0] for row in other.connection.rows("SELECT author FROM meeting")] == ["Onni"]
    other.close()


def test_an_erased_person_is_in_no_change_and_no_undo_brings_the_name_back(store: Store) -> None:
    with store.action("person.add"):
        anna = Person(store.new_id(), "Äänekäs Anna", phone="03 123")
        store.people.save(anna)
    with store.action("person.edit"):
        store.people.save(replace(anna, phone="03 456"))
    with store.action("person.erase", undoable=False) as action:
        store.people.save(Person(anna.id, "", erased=True))
        store.history.forget("person", anna.id)
    assert action.changes.ids == (anna.id,)
    words = "".join(str(tuple(row)) for row in store.connection.rows("SELECT old, new FROM change"))
    assert "Äänekäs" not in words and "03" not in words
    store.undo()
    store.undo()
    assert store.people.get(anna.id).name == ""


def test_times_survive_undo_to_the_minute(store: Store, meeting: Meeting) -> None:
    with store.action("meeting.move"):
        moved = replace(meeting, start=local("2026-12-10T08:15"), end=local("2026-12-10T10:45"))
        store.meetings.save(moved)
    store.undo()
    assert store.meetings.get(meeting.id) == meeting
    store.redo()
    assert store.meetings.get(meeting.id) == moved


def test_a_calendar_entry_never_goes_back(store: Store) -> None:
    fill(store)
    entry = store.calendar_entries.all()[0]
    with store.action("calendar.write"):
        store.calendar_entries.save(replace(entry, sequence=3))
    store.undo()
    assert store.calendar_entries.get(entry.id).sequence == 3


def test_undo_costs_the_same_after_a_hundred_thousand_actions(store: Store, meeting: Meeting) -> None:
    rename(store, meeting, "A")
    few = cost_of_undo(store)
    with store.action("many", undoable=False):
        store.connection.execute(
            "WITH RECURSIVE count(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < 100000)"
            " INSERT INTO change_group (id, name, at, author, mode, reverses)"
            " SELECT 'group-' || n, 'edit', '2026-11-24T09:00:00+00:00', 'Tiina',"
            " iif(n % 2, 'do', 'undo'), iif(n % 2, NULL, 'group-' || (n - 1)) FROM count"
        )
    rename(store, meeting, "B")
    assert cost_of_undo(store) < few + 10


def cost_of_undo(store: Store) -> int:
    """Return how many hundreds of steps SQLite takes to undo, redo and tell what comes next."""
    count = 0

    def step() -> None:
        nonlocal count
        count += 1

    store.connection.set_progress_handler(step, 100)
    store.undo()
    store.redo()
    store.history.next_steps()
    store.connection.set_progress_handler(None, 0)
    return count
