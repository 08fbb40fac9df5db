from __future__ import annotations

from datetime import date

import pytest

from services.makers import Clock, at, held, items, matter, plan, running, sent
from seutu_desktop.domain.cycle_errors import CircularTasks, NameTaken, PastYear, RingInUse, RuleNeverFalls
from seutu_desktop.domain.errors import NotFound, ReasonMissing, TitleMissing
from seutu_desktop.domain.meetings import DecisionKind
from seutu_desktop.domain.occurrences import Occurrence, TaskState
from seutu_desktop.domain.wheel import RingShape, RuleKind
from seutu_desktop.services import agenda, links, meetings, minutes, rings, wheel
from seutu_desktop.store.store import Store

TODAY = date(2026, 11, 24)


def add(store: Store, title: str = "Kertomus", **fields: object) -> str:
    given = {"rule": RuleKind.MEETING, "months": (12,), **fields}
    return wheel.add_task(store, title, "Asiakirjat", **given).ids[0]  # type: ignore[arg-type]


def one(store: Store, series_id: str, year: int = 2026) -> Occurrence:
    found = wheel.read_wheel(store, year, TODAY).of_year(year)
    return next(each for each in found if each.task.series_id == series_id)


# Rings


def test_the_usual_seven_rings_are_there_before_anything_is_stored(store: Store) -> None:
    assert [(each.name, each.shape) for each in rings.rings_of(store)][:2] == [
        ("Kokoukset", RingShape.CIRCLE),
        ("Asiakirjat", RingShape.SQUARE),
    ]
    assert len(rings.rings_of(store)) == 7
    assert store.cycle.rings.all() == []


def test_a_ring_comes_innermost_and_can_be_moved_and_renamed(store: Store) -> None:
    ring = rings.add_ring(store, "Kirjastot", RingShape.BAR).ids[0]
    assert [each.name for each in rings.rings_of(store)][-1] == "Kirjastot"
    rings.move_ring(store, ring, 0)
    rings.edit_ring(store, ring, name="Kirjastopalvelut", shape=RingShape.PLUS)
    first = rings.rings_of(store)[0]
    assert (first.name, first.shape, first.position) == ("Kirjastopalvelut", RingShape.PLUS, 1)


def test_two_rings_of_one_name_are_refused(store: Store) -> None:
    with pytest.raises(NameTaken):
        rings.add_ring(store, "asiakirjat", RingShape.BAR)
    ring = rings.add_ring(store, "Kirjastot", RingShape.BAR).ids[0]
    with pytest.raises(NameTaken):
        rings.edit_ring(store, ring, name="Arviointi")
    rings.edit_ring(store, ring, name="KIRJASTOT")


def test_a_ring_with_tasks_does_not_go(store: Store) -> None:
    task = add(store)
    ring = store.cycle.tasks.get(task).ring_id
    with pytest.raises(RingInUse):
        rings.delete_ring(store, ring)
    wheel.end_task(store, task, 2026)
    rings.delete_ring(store, ring)
    assert len(rings.rings_of(store)) == 6


# Tasks


def test_a_task_begins_this_year_unless_told(store: Store) -> None:
    assert store.cycle.tasks.get(add(store)).from_year == 2026
    assert store.cycle.tasks.get(add(store, from_year=2028)).from_year == 2028


def test_a_task_ended_in_the_year_it_began_keeps_its_ticks_in_sight_and_comes_no_more(store: Store) -> None:
    task = add(store, rule=RuleKind.MONTHS, months=(2, 9))
    wheel.tick(store, task, 2026, "2026-02", date(2026, 2, 20), "ajoissa")
    wheel.end_task(store, task, 2026)
    found = wheel.read_wheel(store, 2026, TODAY)
    (kept,) = (each for each in found.of_year(2026) if each.task.series_id == task)
    assert (kept.key, kept.done, kept.tick.note if kept.tick else "") == ("2026-02", True, "ajoissa")
    assert found.of_year(2027) == ()
    store.undo()
    assert len(wheel.read_wheel(store, 2026, TODAY).of_year(2026)) == 2


def test_what_makes_no_task_is_refused_and_nothing_is_kept(store: Store) -> None:
    with pytest.raises(TitleMissing):
        add(store, " ")
    with pytest.raises(RuleNeverFalls):
        add(store, months=())
    with pytest.raises(NotFound):
        wheel.add_task(store, "Kertomus", "ei kehää", RuleKind.MONTHS, months=(1,))
    assert store.cycle.tasks.all() == []


def test_a_changed_rule_leaves_past_years_and_their_ticks_as_they_were(store: Store, clock: Clock) -> None:
    task = add(store, rule=RuleKind.MONTHS, months=(2,))
    wheel.tick(store, task, 2026, "2026", date(2026, 2, 20), "ajoissa")
    clock.advance(days=60)
    before = one(store, task)
    wheel.edit_task(store, task, 2027, months=(5,), title="Raportti")

    after = one(store, task)
    assert (after.due, after.tick, after.task.title) == (before.due, before.tick, before.task.title)
    assert (one(store, task, 2027).due, one(store, task, 2027).task.title) == (date(2027, 5, 31), "Raportti")
    with pytest.raises(PastYear):
        wheel.edit_task(store, task, 2026, months=(6,))
    store.undo()
    assert one(store, task, 2027).due == date(2027, 2, 28)


def test_typing_a_title_is_one_step_and_one_version(store: Store, clock: Clock) -> None:
    task = add(store, rule=RuleKind.MONTHS, months=(2,), from_year=2025)
    for title in ("R", "Ra", "Raportti"):
        wheel.edit_task(store, task, 2026, title=title)
    assert [each.title for each in wheel.versions_of(store, task)] == ["Kertomus", "Raportti"]
    store.undo()
    assert [each.title for each in wheel.versions_of(store, task)] == ["Kertomus"]


def test_an_ended_task_keeps_its_past_and_can_be_taken_up_again(store: Store) -> None:
    task = add(store, rule=RuleKind.MONTHS, months=(2,), from_year=2025)
    wheel.end_task(store, task, 2026)
    assert one(store, task, 2025)
    with pytest.raises(StopIteration):
        one(store, task)
    wheel.edit_task(store, task, 2027, months=(3,))
    assert one(store, task, 2027).due == date(2027, 3, 31)


def test_a_circle_is_refused_with_its_path_and_nothing_changes(store: Store) -> None:
    first = add(store, "A")
    second = add(store, "B", needs=(first,))
    with pytest.raises(CircularTasks) as caught:
        wheel.edit_task(store, first, 2026, rule=RuleKind.TASK, anchor_id=second)
    assert caught.value.data["path"] == ("A", "B", "A")
    assert one(store, first).task.rule is RuleKind.MEETING


def test_the_model_tasks_come_with_suggestions_off_until_accepted(store: Store) -> None:
    wheel.adopt_model(store)
    tasks = store.cycle.tasks.all()
    suggestion = next(each for each in tasks if each.short_name == "Yksilöarviot")

    assert len(tasks) == 30
    assert {each.active for each in tasks if each.suggestion} == {False}
    shown = {each.task.id for each in wheel.read_wheel(store, 2026, TODAY).of_year(2026)}
    assert suggestion.id not in shown and len(shown) > 15
    wheel.accept_task(store, suggestion.series_id)
    assert one(store, suggestion.series_id).task.suggestion
    assert wheel.adopt_model(store).kinds == frozenset()
    store.undo()
    store.undo()
    assert store.cycle.tasks.all() == []


# Ticks


def test_an_occurrence_is_moved_for_a_reason_and_back(store: Store) -> None:
    task = add(store, rule=RuleKind.MONTHS, months=(12,))
    with pytest.raises(ReasonMissing):
        wheel.move_occurrence(store, task, 2026, "2026", date(2027, 1, 5), " ")
    wheel.move_occurrence(store, task, 2026, "2026", date(2027, 1, 5), "kunnat pyysivät")
    assert (one(store, task).due, one(store, task).state(TODAY)) == (date(2027, 1, 5), TaskState.MOVED)
    wheel.move_occurrence(store, task, 2026, "2026", None)
    assert one(store, task).due == date(2026, 12, 31)
    assert store.cycle.ticks.all() == []


def test_a_note_stays_when_the_task_is_opened_again(store: Store) -> None:
    task = add(store)
    wheel.set_note(store, task, 2026, "2026", "kysy Heinolasta")
    wheel.tick(store, task, 2026, "2026", TODAY)
    wheel.untick(store, task, 2026, "2026")
    found = one(store, task)
    assert found.tick is not None
    assert (found.done, found.tick.note) == (False, "kysy Heinolasta")


def test_several_are_ticked_in_one_step(store: Store) -> None:
    tasks = [add(store, name) for name in ("A", "B", "C")]
    wheel.tick_all(store, [one(store, each) for each in tasks], TODAY)
    assert all(one(store, each).done for each in tasks)
    store.undo()
    assert not any(one(store, each).done for each in tasks)


def test_a_tick_of_nothing_is_refused(store: Store) -> None:
    with pytest.raises(NotFound):
        wheel.tick(store, "ei ole", 2026, "2026", TODAY)


# Deciding the §


def linked(store: Store) -> tuple[str, str]:
    task, meeting = add(store), running(store)
    item = matter(store, meeting)
    links.link_task(store, item, task, "2026")
    return task, item


def test_deciding_the_section_ticks_the_task_and_reopening_unticks_it(store: Store) -> None:
    task, item = linked(store)
    minutes.decide(store, item, DecisionKind.APPROVED)
    found = one(store, task)
    assert found.tick is not None
    assert (found.tick.done_on, found.tick.item_id) == (date(2026, 12, 9), item)
    minutes.undecide(store, item)
    assert not one(store, task).done


def test_undo_of_the_decision_unticks_the_task_in_one_step(store: Store) -> None:
    task, item = linked(store)
    minutes.decide(store, item, DecisionKind.APPROVED)
    store.undo()
    assert not one(store, task).done
    store.redo()
    assert one(store, task).done


@pytest.mark.parametrize("kind", [DecisionKind.TABLED, DecisionKind.RETURNED])
def test_a_matter_that_comes_back_ticks_nothing(store: Store, kind: DecisionKind) -> None:
    task, item = linked(store)
    minutes.decide(store, item, DecisionKind.NOTED)
    minutes.decide(store, item, kind)
    assert not one(store, task).done


def test_a_matter_carried_over_ticks_where_it_is_decided(store: Store) -> None:
    task, item = linked(store)
    minutes.decide(store, item, DecisionKind.TABLED)
    later = plan(store, date(2027, 1, 13))
    copy = agenda.carry_item(store, item, later).ids[0]
    minutes.decide(store, copy, DecisionKind.APPROVED)
    found = one(store, task)
    assert found.tick is not None
    assert (found.tick.done_on, found.tick.item_id) == (date(2027, 1, 13), copy)


def test_a_withdrawn_matter_and_a_cancelled_meeting_untick(store: Store) -> None:
    task, item = linked(store)
    minutes.decide(store, item, DecisionKind.APPROVED)
    agenda.remove_item(store, item, "peruuntui")
    assert not one(store, task).done
    store.undo()
    meetings.cancel_meeting(store, store.items.get(item).meeting_id, "sairaus")
    assert not one(store, task).done
    meetings.restore_meeting(store, store.items.get(item).meeting_id)
    assert one(store, task).done


def test_a_decided_matter_linked_afterwards_ticks_and_unlinking_opens(store: Store) -> None:
    task, meeting = add(store), held(store)
    item = items(store, meeting)[3]
    links.link_task(store, item.id, task, "2026")
    assert one(store, task).done
    links.unlink_task(store, item.id, task, "2026")
    assert not one(store, task).done
    assert store.cycle.links.all() == []


def test_a_tick_by_hand_is_not_taken_by_a_section(store: Store) -> None:
    task, item = linked(store)
    wheel.tick(store, task, 2026, "2026", date(2026, 12, 1))
    minutes.decide(store, item, DecisionKind.APPROVED)
    minutes.undecide(store, item)
    found = one(store, task)
    assert found.tick is not None
    assert found.tick.done_on == date(2026, 12, 1)


def test_deleting_the_draft_unticks(store: Store) -> None:
    task, meeting = add(store), plan(store)
    item = matter(store, meeting)
    links.link_task(store, item, task, "2026")
    minutes.decide(store, item, DecisionKind.APPROVED)
    assert one(store, task).done
    meetings.delete_meeting(store, meeting)
    assert not one(store, task).done


def test_the_december_meeting_gives_the_day_before_and_after_it_exists(store: Store) -> None:
    task = add(store, offset_days=-7)
    assert (one(store, task).due, one(store, task).provisional) == (date(2026, 12, 2), True)
    meeting = sent(store, date(2026, 12, 16))
    assert (one(store, task).due, one(store, task).meeting_id) == (date(2026, 12, 9), meeting)
    meetings.move_meeting(
        store, meeting, at(9, day=date(2027, 1, 5)), at(11, day=date(2027, 1, 5)), "puheenjohtaja estynyt"
    )
    assert one(store, task).due == date(2026, 12, 29)
