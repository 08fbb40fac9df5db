from __future__ import annotations

from datetime import date

import pytest

from services.makers import Clock
from seutu_desktop.domain.errors import TitleMissing
from seutu_desktop.domain.occurrences import Occurrence
from seutu_desktop.domain.plans import GoalState, Measure, state_of
from seutu_desktop.domain.wheel import RingShape, RuleKind, WheelTask
from seutu_desktop.services import measures, plans, rings, wheel
from seutu_desktop.services.wheel_reading import read_wheel
from seutu_desktop.store.store import Store

YEAR = 2027
ON = date(2027, 3, 10)


@pytest.fixture
def goal(store: Store) -> str:
    plan_id = plans.make_plan(store, YEAR).ids[0]
    return plans.add_goal(store, plan_id, "Perehdytys ajoissa").ids[0]


def added(store: Store, goal: str, title: str = "Perehdytyspaketti", **fields: object) -> str:
    return measures.add_measure(store, goal, title, **{"months": (9, 3), **fields}).ids[0]


def read(store: Store, measure_id: str) -> Measure:
    return store.yearly.measures.get(measure_id)


def task(store: Store, measure_id: str) -> WheelTask:
    (found,) = store.cycle.tasks.of(series_id=read(store, measure_id).series_id)
    return found


def occurrences(store: Store, measure_id: str) -> list[Occurrence]:
    wheel_of_year = read_wheel(store, YEAR, ON).of_year(YEAR)
    return [each for each in wheel_of_year if each.task.series_id == read(store, measure_id).series_id]


def shown(store: Store, measure_id: str) -> GoalState:
    found = occurrences(store, measure_id)
    return state_of(read(store, measure_id), sum(each.done for each in found), len(found))


def test_a_measure_with_months_is_a_task_of_its_year(store: Store, goal: str) -> None:
    measure_id = added(store, goal, responsible_role="verkostokoordinaattori")
    made = task(store, measure_id)
    assert (made.title, made.rule, made.months) == ("Perehdytyspaketti", RuleKind.MONTHS, (3, 9))
    assert (made.from_year, made.to_year, made.responsible_role) == (YEAR, YEAR, "verkostokoordinaattori")
    assert store.cycle.rings.get(made.ring_id).name == "Asiakirjat"
    assert [each.due for each in occurrences(store, measure_id)] == [date(2027, 3, 31), date(2027, 9, 30)]
    assert read_wheel(store, YEAR + 1, ON).of_year(YEAR + 1) == ()


def test_a_measure_without_months_is_on_no_wheel_until_it_has_some(store: Store, goal: str) -> None:
    measure_id = added(store, goal, months=())
    assert read(store, measure_id).series_id is None
    measures.edit_measure(store, measure_id, months=(12, 12, 13))
    assert task(store, measure_id).months == (12,)


def test_the_task_follows_its_measure(store: Store, goal: str) -> None:
    measure_id = added(store, goal)
    measures.edit_measure(store, measure_id, title="Opas", months=(5,), responsible_role="yksikkö")
    made = task(store, measure_id)
    assert (made.title, made.months, made.responsible_role) == ("Opas", (5,), "yksikkö")
    measures.edit_measure(store, measure_id, months=())
    assert read(store, measure_id).series_id is None
    assert store.cycle.tasks.all() == []


def test_a_note_leaves_the_task_as_it_was_made_in_the_wheel(store: Store, goal: str) -> None:
    measure_id = added(store, goal)
    wheel.edit_task(store, str(read(store, measure_id).series_id), YEAR, title="Oma nimi")
    measures.edit_measure(store, measure_id, note="Muistettava")
    assert task(store, measure_id).title == "Oma nimi"


def test_a_measure_goes_with_its_task(store: Store, goal: str) -> None:
    measures.delete_measure(store, added(store, goal))
    assert store.cycle.tasks.all() == store.yearly.measures.all() == []


def test_a_measure_can_be_off_the_wheel_and_on_a_chosen_ring(store: Store, goal: str) -> None:
    measure_id = added(store, goal)
    measures.take_off_wheel(store, measure_id)
    assert store.cycle.tasks.all() == []
    measures.edit_measure(store, measure_id, months=(4, 5))
    assert read(store, measure_id).series_id is None
    own = rings.add_ring(store, "Perehdytys", RingShape.BAR).ids[0]
    measures.place_on_wheel(store, measure_id, own)
    assert task(store, measure_id).ring_id == own
    measures.place_on_wheel(store, measure_id, "Arviointi")
    assert store.cycle.rings.get(task(store, measure_id).ring_id).name == "Arviointi"


def test_a_task_that_was_ended_in_the_wheel_leaves_the_measure_free_to_come_back(
    store: Store, goal: str
) -> None:
    measure_id = added(store, goal)
    wheel.end_task(store, str(read(store, measure_id).series_id), YEAR)
    measures.edit_measure(store, measure_id, title="Opas")
    assert not measures.on_wheel(store, read(store, measure_id))
    measures.place_on_wheel(store, measure_id)
    assert task(store, measure_id).title == "Opas"


def test_ticking_the_task_shows_in_the_measure(store: Store, goal: str) -> None:
    measure_id = added(store, goal)
    first, last = occurrences(store, measure_id)
    assert shown(store, measure_id) is GoalState.PLANNED
    wheel.tick(store, first.task.series_id, YEAR, first.key, ON)
    assert shown(store, measure_id) is GoalState.UNDER_WAY
    wheel.tick(store, last.task.series_id, YEAR, last.key, ON)
    assert shown(store, measure_id) is GoalState.DONE


@pytest.mark.parametrize(
    ("after", "ticked"),
    [
        (GoalState.UNDER_WAY, [True, False]),
        (GoalState.PLANNED, [False, False]),
        (GoalState.PARTLY, [True, True]),
    ],
)
def test_a_measure_that_is_done_ticks_its_task_and_opens_it_again(
    store: Store, goal: str, after: GoalState, ticked: list[bool]
) -> None:
    measure_id = added(store, goal)
    measures.edit_measure(store, measure_id, state=GoalState.DONE)
    assert all(each.done for each in occurrences(store, measure_id))
    measures.edit_measure(store, measure_id, state=after)
    assert [each.done for each in occurrences(store, measure_id)] == ticked
    assert shown(store, measure_id) is after


def test_a_measure_that_was_dropped_is_on_the_wheel_no_more(store: Store, goal: str) -> None:
    measure_id = added(store, goal)
    measures.edit_measure(store, measure_id, state=GoalState.DROPPED)
    assert store.cycle.tasks.all() == []


def test_the_wheel_of_a_year_that_is_over_is_not_rewritten(store: Store, clock: Clock) -> None:
    plan_id = plans.make_plan(store, 2026).ids[0]
    goal_id = plans.add_goal(store, plan_id, "Vanha").ids[0]
    measure_id = added(store, goal_id)
    clock.advance(days=60)
    measures.edit_measure(store, measure_id, title="Toinen nimi")
    assert task(store, measure_id).title == "Perehdytyspaketti"
    measures.delete_measure(store, measure_id)
    assert [each.title for each in store.cycle.tasks.all()] == ["Perehdytyspaketti"]
    assert read(store, added(store, goal_id)).series_id is None


def test_measures_move_within_their_goal_and_to_another(store: Store, goal: str) -> None:
    first, second = added(store, goal, "a"), added(store, goal, "b")
    other = plans.add_goal(store, store.yearly.goals.get(goal).plan_id, "Muu").ids[0]
    measures.move_measure(store, second, 0)
    assert [each.id for each in measures.measures_of(store, goal)] == [second, first]
    measures.move_measure(store, second, 5, other)
    assert [each.id for each in measures.measures_of(store, other)] == [second]
    assert task(store, second).title == "b"


def test_a_measure_needs_a_name(store: Store, goal: str) -> None:
    measure_id = added(store, goal)
    with pytest.raises(TitleMissing):
        measures.edit_measure(store, measure_id, title=" ")
    with pytest.raises(TitleMissing):
        measures.add_measure(store, goal, "")


@pytest.mark.parametrize(("before", "after"), [((3,), (3, 9)), ((3, 9), (3,))])
def test_a_tick_stays_with_its_month_when_others_come_or_go(
    store: Store, goal: str, before: tuple[int, ...], after: tuple[int, ...]
) -> None:
    measure_id = added(store, goal, months=before)
    first = occurrences(store, measure_id)[0]
    wheel.tick(store, first.task.series_id, YEAR, first.key, ON)
    measures.edit_measure(store, measure_id, months=after)
    found = occurrences(store, measure_id)
    assert [(each.due and each.due.month, each.done, each.ruled) for each in found] == [
        (month, month == 3, True) for month in after
    ]


def test_a_tick_of_a_month_that_is_gone_is_left_where_it_was_made(store: Store, goal: str) -> None:
    measure_id = added(store, goal, months=(3,))
    first = occurrences(store, measure_id)[0]
    wheel.tick(store, first.task.series_id, YEAR, first.key, ON)
    measures.edit_measure(store, measure_id, months=(5, 9))
    ruled = [each for each in occurrences(store, measure_id) if each.ruled]
    assert [each.done for each in ruled] == [False, False]
