"""Whatever is changed, ticked, decided and undone: past years and their papers stay, no tick is lost, and a §
goes together with the task that it decides."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from services.makers import Clock, at, held, items, network, running, sent
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.meetings import DecisionKind, ItemState, MeetingStatus
from seutu_desktop.domain.wheel import RuleKind
from seutu_desktop.services import agenda, flow, links, minutes, planning, wheel
from seutu_desktop.services.lookup import steering_group
from seutu_desktop.services.papers import write_minutes
from seutu_desktop.services.wheel_view import wheel_year
from seutu_desktop.store.store import Store

TODAY = date(2027, 1, 23)
LAST_YEAR, THIS_YEAR = 2026, 2027
YEARS = range(2025, 2030)

RULES = st.sampled_from(
    [
        {"rule": RuleKind.MONTHS, "months": (3, 9)},
        {"rule": RuleKind.MONTHS, "months": (2,)},
        {"rule": RuleKind.MEETING, "months": (2,), "offset_days": -7},
        {"rule": RuleKind.EVERY_MEETING, "months": ()},
        {"rule": RuleKind.SPAN, "months": (11,), "until_month": 2},
        {"rule": RuleKind.WEEKDAY, "months": (4,), "weekday": 2, "nth": 5},
        {"rule": RuleKind.UNDATED},
        {"title": "Raportti", "makes_item": True},
    ]
)
TASK, WHO = st.integers(0, 1), st.integers(0, 5)
DECISIONS = st.sampled_from([DecisionKind.APPROVED, DecisionKind.NOTED, DecisionKind.TABLED])
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("edit"), TASK, st.integers(2026, 2029), RULES),
        st.tuples(st.just("end"), TASK, st.sampled_from([2026, 2027, 2027, 2028]), st.none()),
        st.tuples(st.just("tick"), TASK, st.integers(2027, 2028), WHO),
        st.tuples(st.just("untick"), TASK, st.integers(2027, 2028), WHO),
        st.tuples(st.just("move"), TASK, st.integers(2027, 2028), WHO),
        st.tuples(st.just("rule"), TASK, st.integers(2025, 2029), st.integers(0, 6)),
        st.tuples(st.just("decide"), TASK, st.just(0), DECISIONS),
        st.tuples(st.just("decide"), TASK, st.just(0), st.just(DecisionKind.APPROVED)),
        st.tuples(st.just("undecide"), TASK, st.just(0), st.none()),
        st.tuples(st.just("withdraw"), TASK, st.just(0), st.none()),
        st.tuples(st.just("restore"), TASK, st.just(0), st.none()),
        st.tuples(st.sampled_from(["unlink", "unlink", "link"]), TASK, st.just(0), st.none()),
        st.tuples(st.just("hold"), TASK, st.just(0), st.none()),
        st.tuples(st.just("reopen"), TASK, st.just(0), st.none()),
        st.tuples(st.just("undo"), TASK, st.just(0), st.none()),
    ),
    min_size=6,
    max_size=14,
)


@dataclass
class Scene:
    """The beginning of 2027: tasks of a year, one ticked in 2026 by a § whose minutes are written; a meeting
    that goes on, with a § about each task. `steps` are this test's, so that undo goes no further back.
    """

    store: Store
    series: tuple[str, str]
    past_meeting: str
    meeting: str
    decisive: tuple[str, str]
    paper: Path
    steps: list[tuple[str, object]] = field(default_factory=list)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Scene]:
    """The scene as files, made once."""
    folder, clock = tmp_path_factory.mktemp("machine") / "scene", Clock()
    folder.mkdir()
    store = network(Store.create(folder / "seutu.db", clock))
    old = wheel.add_task(store, "Kertomus", "Asiakirjat", RuleKind.MEETING, 2025, months=(12,)).ids[0]
    past_meeting = held(store)
    links.link_task(store, items(store, past_meeting)[3].id, old, "2026")
    paper = write_minutes(store, past_meeting, folder).path
    clock.advance(days=60)
    new = wheel.add_task(store, "Kysely", "Arviointi", RuleKind.MONTHS, THIS_YEAR, months=(5,)).ids[0]
    sent(store, date(2027, 1, 13))
    meeting = running(store, date(2027, 1, 20))
    decisive = tuple(items(store, meeting)[place].id for place in (3, 4))
    for item, series in zip(decisive, (old, new), strict=True):
        links.link_task(store, item, series, str(THIS_YEAR))
    store.close()
    return folder, Scene(store, (old, new), past_meeting, meeting, (decisive[0], decisive[1]), paper)


@contextmanager
def scene(template: tuple[Path, Scene], folder: Path) -> Iterator[Scene]:
    """Give a copy of the scene of one's own."""
    source, made = template
    shutil.copytree(source, folder)
    clock = Clock()
    clock.advance(days=60)
    store = Store.open(folder / "seutu.db", clock)
    store.connection.execute("PRAGMA synchronous=OFF")
    keys = (made.series, made.past_meeting, made.meeting, made.decisive)
    try:
        yield Scene(store, *keys, folder / made.paper.name)
    finally:
        store.close()


def past(here: Scene) -> object:
    """What there is of the years that are over: the wheel, what is printed of it, the meeting, its papers."""
    store = here.store
    found = wheel.read_wheel(store, LAST_YEAR, TODAY)
    shown = [
        (year, each.key, each.begins, each.due, each.tick, each.task.title, each.task.rule)
        for year in (2025, LAST_YEAR)
        for each in found.of_year(year)
    ]
    printed = wheel_year(store, LAST_YEAR, TODAY).content
    return (
        shown,
        (printed.tasks, printed.meetings),
        store.record(here.past_meeting),
        here.paper.read_bytes(),
        store.documents.all(),
    )


def present(here: Scene) -> object:
    """What steps change."""
    store = here.store
    tables = (store.cycle.tasks, store.cycle.ticks, store.cycle.links, store.cycle.rules, store.items)
    rows = [sorted(table.all(), key=lambda each: str(each.id)) for table in tables]
    return rows, store.meetings.get(here.meeting).status


def act(here: Scene, step: tuple[str, int, int, Any]) -> Changes:
    kind, which, year, what = step
    store, series, item = here.store, here.series[which], here.decisive[which]
    simple: dict[str, Callable[[], Changes]] = {
        "edit": lambda: wheel.edit_task(store, series, year, **what),
        "end": lambda: wheel.end_task(store, series, year),
        "rule": lambda: planning.set_rule(store, steering_group(store).id, date(year, 1, 1), weekday=what),
        "decide": lambda: minutes.decide(store, item, what),
        "undecide": lambda: minutes.undecide(store, item),
        "withdraw": lambda: agenda.remove_item(store, item, "ei ehditty"),
        "restore": lambda: agenda.restore_item(store, item),
        "unlink": lambda: links.unlink_task(store, item, series, str(THIS_YEAR)),
        "link": lambda: links.link_task(store, item, series, str(THIS_YEAR)),
        "hold": lambda: flow.hold(store, here.meeting, at(11, day=date(2027, 1, 20))),
        "reopen": lambda: flow.reopen(store, here.meeting),
        "tick": partial(by_hand, here, series, year, what, "tick"),
        "untick": partial(by_hand, here, series, year, what, "untick"),
        "move": partial(by_hand, here, series, year, what, "move"),
    }
    return simple[kind]()


def by_hand(here: Scene, series: str, year: int, what: int, how: str) -> Changes:
    """Tick, open again or move an occurrence; never one that a § has closed."""
    found = [
        each
        for each in wheel.read_wheel(here.store, year, TODAY).of_year(year)
        if each.task.series_id == series and not (each.tick and each.tick.item_id)
    ]
    if not found:
        return Changes(frozenset(), "")
    key = (here.store, series, year, found[what % len(found)].key)
    if how == "tick":
        return wheel.tick(*key, date(year, 6, 1))
    return wheel.untick(*key) if how == "untick" else wheel.move_occurrence(*key, date(year, 7, 1), "syy")


def do(here: Scene, step: tuple[str, int, int, Any]) -> bool:
    """Take a step, or undo one, do it again and undo it; return whether something changed."""
    before, own = present(here), ticked_by_hand(here)
    if step[0] == "undo":
        return undo(here, before)
    try:
        changes = act(here, step)
    except UserError:
        assert present(here) == before, "what is refused changes nothing"
        return False
    if not changes.kinds:
        return False
    assert step[0] == "untick" or own <= ticked_by_hand(here), "what she ticked herself stays"
    if not here.steps or here.steps[-1][0] != changes.group:  # what is typed on is one step
        here.steps.append((changes.group, before))
    return True


def ticked_by_hand(here: Scene) -> set[tuple[str, str]]:
    ticks = here.store.cycle.ticks.all()
    return {(each.series_id, each.key) for each in ticks if each.done_on and not each.item_id}


def undo(here: Scene, before: object) -> bool:
    if not here.steps:
        return False
    _, wanted = here.steps.pop()
    here.store.undo()
    assert present(here) == wanted, "undo brings back ticks, rules and decisions"
    here.store.redo()
    assert present(here) == before
    here.store.undo()
    assert present(here) == wanted
    return True


def check_decided(here: Scene) -> None:
    """A § that has decided a task has ticked it; one that decides nothing has not."""
    store = here.store
    for series, key in zip(here.series, here.decisive, strict=True):
        item, meeting = store.items.get(key), store.meetings.get(here.meeting)
        ticks = store.cycle.ticks.of(series_id=series, key=str(THIS_YEAR))
        settled = item.state is ItemState.DECIDED and item.decision_kind is not DecisionKind.TABLED
        if settled and meeting.status is not MeetingStatus.CANCELLED and store.cycle.links.of(item_id=key):
            assert [each.done_on is not None for each in ticks] == [True]
        else:
            assert all(each.item_id != key for each in ticks)


def check_shown(here: Scene) -> None:
    """No tick is lost: whatever was done is shown as done, and nothing else is."""
    found = wheel.read_wheel(here.store, THIS_YEAR, TODAY)
    shown = {(each.id, each.year) for year in YEARS for each in found.of_year(year) if each.done}
    kept = here.store.cycle.ticks.all()
    assert shown == {(f"{each.series_id}.{each.key}", each.year) for each in kept if each.done_on}


def test_past_years_papers_and_ticks_outlive_every_change(
    template: tuple[Path, Scene], tmp_path: Path
) -> None:
    taken: Counter[str] = Counter()
    runs = count()

    @settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
    @given(STEPS)
    def outlive(steps: list[tuple[str, int, int, Any]]) -> None:
        with scene(template, tmp_path / str(next(runs))) as here:
            before = past(here)
            for step in steps:
                taken[step[0]] += do(here, step)
                assert past(here) == before
                check_decided(here)
                check_shown(here)
            assert here.store.check().findings == ()

    outlive()
    never = {"edit", "end", "tick", "move", "rule", "decide", "undecide", "withdraw", "unlink", "undo"}
    assert never <= {kind for kind, times in taken.items() if times}, "a kind of step never happened"


# By hand, each clause once: a § that cannot be decided would make the machine say nothing.


@pytest.fixture
def here(template: tuple[Path, Scene], tmp_path: Path) -> Iterator[Scene]:
    with scene(template, tmp_path / "own") as made:
        yield made


def closing(here: Scene) -> tuple[date | None, str | None] | None:
    ticks = here.store.cycle.ticks.of(series_id=here.series[0], key=str(THIS_YEAR))
    return (ticks[0].done_on, ticks[0].item_id) if ticks else None


def test_deciding_ticks_undo_and_reopening_untick(here: Scene) -> None:
    store, item = here.store, here.decisive[0]
    minutes.decide(store, item, DecisionKind.APPROVED)
    assert closing(here) == (date(2027, 1, 20), item)
    store.undo()
    assert closing(here) is None
    store.redo()
    assert closing(here) == (date(2027, 1, 20), item)
    minutes.undecide(store, item)
    assert closing(here) is None
    minutes.decide(store, item, DecisionKind.TABLED)
    assert closing(here) is None


def test_unlinking_opens_what_the_section_closed_and_not_what_was_ticked_by_hand(here: Scene) -> None:
    store = here.store
    minutes.decide(store, here.decisive[0], DecisionKind.APPROVED)
    links.unlink_task(store, here.decisive[0], here.series[0], str(THIS_YEAR))
    assert closing(here) is None
    wheel.tick(store, here.series[0], THIS_YEAR, str(THIS_YEAR), date(2027, 1, 7))
    links.link_task(store, here.decisive[0], here.series[0], str(THIS_YEAR))
    minutes.undecide(store, here.decisive[0])
    assert closing(here) == (date(2027, 1, 7), None)


def test_a_task_ended_at_once_keeps_the_tick_of_its_section(here: Scene) -> None:
    minutes.decide(here.store, here.decisive[1], DecisionKind.APPROVED)
    wheel.end_task(here.store, here.series[1], THIS_YEAR)
    check_shown(here)
    check_decided(here)


def test_a_changed_rule_leaves_the_written_year_word_for_word(here: Scene) -> None:
    before = past(here)
    wheel.edit_task(here.store, here.series[0], THIS_YEAR, rule=RuleKind.MONTHS, months=(3, 9), title="Uusi")
    assert past(here) == before
    again = write_minutes(here.store, here.past_meeting, here.paper.parent)
    assert here.store.record(here.past_meeting) == before[2]  # type: ignore[index]
    assert again.path == here.paper, "nothing in it is another, so no version beside it"
