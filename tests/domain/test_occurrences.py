from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from growth import grows_linearly
from seutu_desktop.domain.date_rules import DateRule
from seutu_desktop.domain.occurrences import TaskState, Wheel
from seutu_desktop.domain.wheel import MeetingDay, RuleKind, WheelTask, WheelTick

TASK = WheelTask("t", "t", "Kertomus", "r", RuleKind.DAY, months=(2,), day=10, lead_days=14)
TICK = WheelTick("m", "t", 2027, "2027")
DUE = date(2027, 2, 10)


def one(task: WheelTask = TASK, *ticks: WheelTick):
    (found,) = Wheel(tasks=(task,), ticks=ticks).of_year(2027)
    return found


@pytest.mark.parametrize(
    ("days", "state"),
    [
        (-15, TaskState.COMING),
        (-14, TaskState.DUE),
        (0, TaskState.DUE),
        (1, TaskState.LATE),
    ],
)
def test_a_task_is_coming_due_and_late_by_its_lead_time(days: int, state: TaskState) -> None:
    assert one().state(DUE + timedelta(days=days)) is state


def test_a_ticked_task_is_done_for_good() -> None:
    found = one(TASK, replace(TICK, done_on=date(2027, 3, 1)))
    assert found.state(date(2029, 1, 1)) is TaskState.DONE


def test_a_moved_task_stands_on_its_new_day_and_remembers_the_old() -> None:
    found = one(TASK, replace(TICK, moved_to=date(2027, 3, 10), move_reason="kiire"))
    assert (found.due, found.planned, found.moved) == (date(2027, 3, 10), DUE, True)
    assert found.state(date(2027, 2, 11)) is TaskState.MOVED
    assert found.state(date(2027, 3, 11)) is TaskState.LATE


def test_the_time_of_work_moves_along() -> None:
    found = one(replace(TASK, work_days=20), replace(TICK, moved_to=DUE + timedelta(days=7)))
    assert found.begins == DUE - timedelta(days=13)


def test_an_undated_task_is_coming_until_it_is_done() -> None:
    task = replace(TASK, rule=RuleKind.UNDATED)
    assert one(task).state(date(2027, 12, 31)) is TaskState.COMING
    assert one(task, replace(TICK, done_on=DUE)).state(DUE) is TaskState.DONE


def test_what_follows_a_moved_task_follows_it_there() -> None:
    follower = replace(TASK, id="u", series_id="u", rule=RuleKind.TASK, anchor_id="t", offset_days=14)
    wheel = Wheel(tasks=(TASK, follower), ticks=(replace(TICK, moved_to=date(2027, 3, 1)),))
    assert [each.due for each in wheel.of_year(2027)] == [date(2027, 3, 1), date(2027, 3, 15)]


def test_a_tick_without_its_occurrence_stays_where_it_was_made() -> None:
    done = WheelTick("m", "t", 2027, "2027-03", done_on=date(2027, 3, 4))
    kept, now = sorted(Wheel(tasks=(TASK,), ticks=(done,)).of_year(2027), key=lambda each: each.ruled)
    assert (kept.due, kept.ruled, kept.done) == (date(2027, 3, 4), False, True)
    assert (now.due, now.done) == (DUE, False)


def test_a_task_that_is_not_active_shows_only_what_was_ticked() -> None:
    task = replace(TASK, active=False)
    assert Wheel(tasks=(task,)).of_year(2027) == ()
    assert one(task, replace(TICK, done_on=DUE)).done


def test_a_circle_in_a_damaged_file_ends() -> None:
    one_, other = (
        replace(TASK, id=key, series_id=key, rule=RuleKind.TASK, anchor_id=anchor)
        for key, anchor in (("t", "u"), ("u", "t"))
    )
    assert Wheel(tasks=(one_, other)).of_year(2027) == ()


def test_a_date_rule_puts_nothing_into_the_past() -> None:
    task = replace(TASK, rule=RuleKind.EVERY_MEETING, months=())
    held = MeetingDay("b", date(2027, 1, 13), date(2027, 1, 13), "k")
    wheel = Wheel((task,), (), (held,), (DateRule("d", "b"),), steering_id="b", as_of=date(2027, 10, 14))
    assert [each.due for each in wheel.of_year(2027)] == [
        *(date(2027, 1, 13), date(2027, 11, 10), date(2027, 12, 8))
    ]


def test_a_year_of_five_thousand_tasks_in_a_month_is_computed_and_none_is_lost() -> None:
    tasks = tuple(replace(TASK, id=f"{n}", series_id=f"{n}") for n in range(5000))
    found = Wheel(tasks=tasks).between(date(2027, 2, 1), date(2027, 2, 28))
    assert {each.task.id for each in found} == {each.id for each in tasks}
    assert grows_linearly(
        lambda count: Wheel(tasks=tasks[:count]).between(date(2027, 2, 1), date(2027, 2, 28)), 1000
    )
