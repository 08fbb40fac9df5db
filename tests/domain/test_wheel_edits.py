"""Changing rules never rewrites a past year, and no tick is ever lost."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seutu_desktop.domain.cycle_errors import CircularTasks, PastYear, RuleNeverFalls
from seutu_desktop.domain.occurrences import Occurrence, Wheel
from seutu_desktop.domain.wheel import RuleKind, WheelTask, WheelTick, version_in
from seutu_desktop.domain.wheel_edits import (
    check_circles,
    continued,
    edited,
    ended,
    next_year,
    waiting_for,
)
from seutu_desktop.domain.wheel_rules import checked

THIS_YEAR = 2026
TASK = WheelTask("t", "t", "Kertomus", "r", RuleKind.MONTHS, months=(2,), from_year=2024)
RULES = st.one_of(
    st.fixed_dictionaries(
        {
            "rule": st.just(RuleKind.MONTHS),
            "months": st.lists(st.integers(1, 12), min_size=1, max_size=4).map(tuple),
        }
    ),
    st.fixed_dictionaries(
        {"rule": st.just(RuleKind.DAY), "months": st.just((3,)), "day": st.integers(1, 31)}
    ),
    st.fixed_dictionaries(
        {"rule": st.just(RuleKind.SPAN), "months": st.just((11,)), "until_month": st.integers(1, 12)}
    ),
    st.fixed_dictionaries({"rule": st.just(RuleKind.UNDATED)}),
    st.fixed_dictionaries({"title": st.sampled_from(["Kertomus", "Raportti"]), "active": st.booleans()}),
    st.fixed_dictionaries({"every_years": st.just(2), "cycle_year": st.integers(2024, 2025)}),
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("edit"), st.integers(2023, 2029), RULES),
        st.tuples(st.just("end"), st.integers(2023, 2029), st.just({})),
        st.tuples(st.just("tick"), st.integers(2024, 2029), st.integers(0, 5)),
    ),
    max_size=12,
)


@dataclass
class Kept:
    """What a store would keep of one series."""

    tasks: dict[str, WheelTask] = field(default_factory=lambda: {"t": TASK})
    ticks: dict[str, WheelTick] = field(default_factory=dict)
    count: int = 0

    def wheel(self) -> Wheel:
        return Wheel(tasks=tuple(self.tasks.values()), ticks=tuple(self.ticks.values()))

    def versions(self) -> tuple[WheelTask, ...]:
        return self.wheel().versions.get("t", ())

    def new_id(self) -> str:
        self.count += 1
        return f"n{self.count}"

    def do(self, step: tuple[str, int, Any]) -> None:
        kind, year, what = step
        if kind == "tick":
            found = self.wheel().of_year(year)
            if found:
                at = found[what % len(found)]
                key = f"{at.year} {at.key}"
                self.ticks.setdefault(key, WheelTick(key, "t", year, at.key, done_on=date(year, 5, 5)))
        elif self.versions() and kind == "edit":
            old = version_in(self.versions(), year) or replace(self.versions()[-1], to_year=None)
            new = checked(replace(old, **what, from_year=year))
            for each in edited(self.versions(), new, year, THIS_YEAR, self.new_id()):
                self.tasks[each.id] = each
        elif self.versions():
            kept, gone = ended(self.versions(), year, THIS_YEAR)
            self.tasks |= {each.id: each for each in kept}
            for each in gone:
                del self.tasks[each]


def seen(wheel: Wheel, year: int) -> list[tuple[object, ...]]:
    return [(each.key, each.begins, each.due, each.done, each.task.title) for each in wheel.of_year(year)]


@settings(max_examples=200)
@given(STEPS)
def test_edits_never_touch_a_year_that_is_over_nor_lose_a_tick(steps: list[tuple[str, int, Any]]) -> None:
    kept = Kept()
    for step in steps:
        before = {year: seen(kept.wheel(), year) for year in range(2023, THIS_YEAR)}
        try:
            kept.do(step)
        except PastYear:
            assert step[1] < THIS_YEAR
        except RuleNeverFalls:  # one turn in two, in a version of one year
            assert kept.versions()
        if step[0] != "tick":
            assert {year: seen(kept.wheel(), year) for year in before} == before
        if kept.versions():
            shown = {
                (each.year, each.key)
                for year in range(2023, 2031)
                for each in kept.wheel().of_year(year)
                if each.done
            }
            assert shown == {(each.year, each.key) for each in kept.ticks.values()}
        spans = [(each.from_year or 0, each.to_year or 9999) for each in kept.versions()]
        assert all(begin <= end for begin, end in spans)
        assert all(a[1] < b[0] for a, b in pairwise(spans))


def test_a_change_from_a_year_on_splits_the_series() -> None:
    new = replace(TASK, months=(3,))
    first, second = edited((TASK,), new, 2026, THIS_YEAR, "n")
    assert (first.months, first.from_year, first.to_year) == ((2,), 2024, 2025)
    assert (second.months, second.from_year, second.to_year, second.series_id) == ((3,), 2026, None, "t")


def test_a_second_change_in_the_same_year_replaces_the_first() -> None:
    versions = edited((TASK,), replace(TASK, months=(3,)), 2026, THIS_YEAR, "n")
    (again,) = edited(versions, replace(TASK, months=(4,)), 2026, THIS_YEAR, "unused")
    assert (again.id, again.months, again.from_year) == ("n", (4,), 2026)


def test_a_year_that_is_over_is_not_changed() -> None:
    with pytest.raises(PastYear):
        edited((TASK,), TASK, 2025, THIS_YEAR, "n")
    with pytest.raises(PastYear):
        ended((TASK,), 2025, THIS_YEAR)


def series(key: str, *needs: str, **fields: Any) -> WheelTask:
    return replace(TASK, id=key, series_id=key, title=key.upper(), needs=needs, **fields)


def test_a_circle_is_refused_with_its_path() -> None:
    tasks = (series("a", "b"), series("b", "c"), series("c", "a"), series("d", "a"))
    with pytest.raises(CircularTasks) as caught:
        check_circles(Wheel(tasks=tasks).versions, "b", THIS_YEAR)
    assert caught.value.data["path"] == ("B", "C", "A", "B")


def test_a_task_that_gives_the_day_is_part_of_a_circle_and_needs_no_other() -> None:
    alone = series("a", rule=RuleKind.TASK, anchor_id="a")
    with pytest.raises(CircularTasks) as caught:
        check_circles(Wheel(tasks=(alone,)).versions, "a", THIS_YEAR)
    assert caught.value.data["path"] == ("A", "A")


def test_versions_of_different_years_make_no_circle() -> None:
    tasks = (series("a", "b", to_year=2026), series("b"), replace(series("b", "a"), id="b2", from_year=2027))
    tasks = (tasks[0], replace(tasks[1], to_year=2026), tasks[2])
    check_circles(Wheel(tasks=tasks).versions, "b", THIS_YEAR)


def test_a_long_chain_is_no_circle() -> None:
    tasks = tuple(series(f"{n}", f"{n + 1}") for n in range(2000))
    check_circles(Wheel(tasks=tasks).versions, "0", THIS_YEAR)


def test_a_task_says_what_it_waits_for() -> None:
    wheel = Wheel(
        tasks=(series("a"), series("b", "a")),
        ticks=(WheelTick("m", "a", 2027, "2027", done_on=date(2027, 2, 1)),),
    )

    def waits(year: int) -> list[str]:
        found: Occurrence = next(each for each in wheel.of_year(year) if each.task.id == "b")
        return [each.task.id for each in waiting_for(wheel, found)]

    assert (waits(2026), waits(2027)) == (["a"], [])


def test_the_next_year_keeps_rules_drops_ticks_and_shows_what_changed() -> None:
    tasks = (
        series("kept"),
        series("changed", to_year=2026),
        replace(series("changed"), id="c2", months=(5,), from_year=2027),
        series("ended", to_year=2026),
        series("begun", from_year=2027),
        series("moved"),
        series("resting", every_years=2, cycle_year=2026),
        series("resumed", every_years=2, cycle_year=2027),
    )
    ticks = (
        WheelTick("m", "kept", 2026, "2026", done_on=date(2026, 2, 1)),
        WheelTick("n", "moved", 2026, "2026", moved_to=date(2026, 4, 1)),
    )
    found = next_year(Wheel(tasks=tasks, ticks=ticks), 2027)
    names = {
        name: [each.task.series_id for each in getattr(found, name)]
        for name in ("kept", "changed", "ended", "begun", "returning", "resting", "resumed")
    }
    assert names == {
        "kept": ["kept"],
        "changed": ["changed"],
        "ended": ["ended"],
        "begun": ["begun"],
        "returning": ["moved"],
        "resting": ["resting"],
        "resumed": ["resumed"],
    }
    assert not any(each.done or each.moved for change in found.kept for each in change.after)


def test_an_ended_task_can_go_on() -> None:
    task = series("a", to_year=2026)
    assert continued((task,), 2027) == replace(task, to_year=2027)
    assert continued((task,), 2026) is None
