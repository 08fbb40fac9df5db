"""Whatever is changed, ticked, decided and undone: past years, their papers and every tick stay."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from services.makers import Clock, held, items, network, plan
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.meetings import DecisionKind
from seutu_desktop.domain.wheel import RuleKind
from seutu_desktop.services import links, minutes, planning, wheel
from seutu_desktop.services.lookup import steering_group
from seutu_desktop.services.papers import write_minutes
from seutu_desktop.store.store import Store

RULES = st.sampled_from(
    [
        {"rule": RuleKind.MONTHS, "months": (3, 9)},
        {"rule": RuleKind.MEETING, "months": (2,), "offset_days": -7},
        {"rule": RuleKind.EVERY_MEETING, "months": ()},
        {"rule": RuleKind.SPAN, "months": (11,), "until_month": 2},
        {"title": "Raportti", "makes_item": True},
    ]
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("edit"), st.integers(2025, 2029), RULES),
        st.tuples(st.just("end"), st.integers(2025, 2029), st.none()),
        st.tuples(st.just("tick"), st.integers(2027, 2028), st.integers(0, 3)),
        st.tuples(st.just("rule"), st.integers(2027, 2029), st.integers(0, 6)),
        st.tuples(st.just("decide"), st.just(0), st.booleans()),
        st.tuples(st.just("undo"), st.just(0), st.none()),
    ),
    min_size=1,
    max_size=10,
)
NEW_YEAR = 2027


@contextmanager
def scene() -> Iterator[tuple[Store, str, str, Path]]:
    """Give a store at the beginning of 2027: a task ticked in 2026 by a §, minutes written, a § to decide."""
    with tempfile.TemporaryDirectory() as folder:
        clock = Clock()
        store = Store.create(Path(folder) / "seutu.db", clock)
        store.connection.execute("PRAGMA synchronous=OFF")
        network(store)
        task = wheel.add_task(store, "Kertomus", "Asiakirjat", RuleKind.MEETING, 2025, months=(12,)).ids[0]
        meeting = held(store)
        links.link_task(store, items(store, meeting)[3].id, task, "2026")
        paper = write_minutes(store, meeting, Path(folder)).path
        clock.advance(days=60)
        coming = items(store, plan(store, date(2027, 12, 8)))[3].id
        links.link_task(store, coming, task, "2027")
        yield store, task, coming, paper
        store.close()


def past(store: Store) -> list[tuple[object, ...]]:
    """What the wheel shows of the years that are over."""
    found = wheel.read_wheel(store, 2026, date(2027, 1, 23))
    return [
        (year, each.key, each.begins, each.due, each.tick, each.task.title, each.task.rule)
        for year in (2025, 2026)
        for each in found.of_year(year)
    ]


def do(store: Store, task: str, item: str, step: tuple[str, int, Any]) -> Changes:
    kind, year, what = step
    if kind == "edit":
        return wheel.edit_task(store, task, year, **what)
    if kind == "end":
        return wheel.end_task(store, task, year)
    if kind == "rule":
        return planning.set_rule(store, steering_group(store).id, date(year, 1, 1), weekday=what)
    if kind == "decide":
        return minutes.decide(store, item, DecisionKind.APPROVED if what else DecisionKind.TABLED)
    found = wheel.read_wheel(store, year, date(2027, 1, 23)).of_year(year)
    if not found:
        return Changes(frozenset(), "")
    at = found[what % len(found)]
    return wheel.tick(store, task, year, at.key, date(year, 6, 1))


@settings(max_examples=25)
@given(STEPS)
def test_past_years_papers_and_ticks_outlive_every_change(steps: list[tuple[str, int, Any]]) -> None:
    with scene() as (store, task, item, paper):
        before, printed, documents = past(store), paper.read_bytes(), store.documents.all()
        groups: list[str] = []  # the steps of this test, so that undo never goes behind it
        for step in steps:
            with suppress(UserError):
                if step[0] != "undo":
                    groups.append(do(store, task, item, step).group)
                elif groups := [each for each in dict.fromkeys(groups) if each]:
                    store.undo()
                    groups.pop()
            assert past(store) == before
            assert (paper.read_bytes(), store.documents.all()) == (printed, documents)
            ticked = {(each.year, each.key) for each in store.cycle.ticks.all() if each.done_on}
            found = wheel.read_wheel(store, NEW_YEAR, date(2027, 1, 23))
            if task in found.versions:
                shown = {
                    (each.year, each.key)
                    for year in range(2025, 2030)
                    for each in found.of_year(year)
                    if each.done
                }
                assert shown == ticked
        assert store.check().findings == ()
