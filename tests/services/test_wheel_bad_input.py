"""The bad input that the annual wheel must bear: a plain sentence or a readable wheel, no lost tick."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from growth import grows_linearly
from services.makers import plan
from seutu_desktop.domain.cycle_errors import CircularTasks, NameTaken, RuleNeverFalls
from seutu_desktop.domain.errors import ImpossibleDate, UserError
from seutu_desktop.domain.occurrences import Occurrence
from seutu_desktop.domain.wheel import RingShape, RuleKind
from seutu_desktop.pictures.sheet import one_sheet
from seutu_desktop.pictures.svg import svg
from seutu_desktop.services import meetings, rings, wheel
from seutu_desktop.services.messages import sentence
from seutu_desktop.services.wheel_files import heading
from seutu_desktop.services.wheel_view import wheel_year
from seutu_desktop.store.store import Store

TODAY = date(2026, 11, 24)


def add(store: Store, title: str = "Kertomus", **fields: object) -> str:
    given = {"rule": RuleKind.DAY, "months": (2,), "day": 1, **fields}
    return wheel.add_task(store, title, "Asiakirjat", **given).ids[0]  # type: ignore[arg-type]


def days(store: Store, series_id: str, year: int) -> list[Occurrence]:
    found = wheel.read_wheel(store, year, TODAY).of_year(year)
    return [each for each in found if each.task.series_id == series_id]


@pytest.mark.parametrize(
    ("fields", "error", "words"),
    [
        ({"rule": RuleKind.MONTHS, "months": ()}, RuleNeverFalls, "Sääntö ei osu yhteenkään päivään: Kert"),
        ({"every_years": 4, "cycle_year": 2028, "to_year": 2027}, RuleNeverFalls, "Sääntö ei osu"),
        ({"day": 30}, ImpossibleDate, "Päivää tai kellonaikaa 30.2. ei ole."),
        ({"months": (4,), "day": 31}, ImpossibleDate, "Päivää tai kellonaikaa 31.4. ei ole."),
    ],
)
def test_a_rule_that_never_falls_is_refused_in_a_plain_sentence_and_nothing_is_kept(
    store: Store, fields: dict[str, object], error: type[UserError], words: str
) -> None:
    with pytest.raises(error) as caught:
        add(store, **fields)
    assert sentence(caught.value).startswith(words)
    task = add(store)
    with pytest.raises(error):
        wheel.edit_task(store, task, 2026, **fields)
    assert [each.due for each in days(store, task, 2026)] == [date(2026, 2, 1)]


def test_a_fifth_wednesday_falls_in_the_months_that_have_one(store: Store) -> None:
    task = add(store, rule=RuleKind.WEEKDAY, months=(2, 4, 9), weekday=2, nth=5)
    assert [each.due for each in days(store, task, 2026)] == [date(2026, 4, 29), date(2026, 9, 30)]
    assert [each.due for each in days(store, task, 2040)] == [date(2040, 2, 29)]


def test_a_fifth_wednesday_that_a_year_lacks_keeps_what_was_ticked_in_it(store: Store) -> None:
    task = add(store, rule=RuleKind.WEEKDAY, months=(4,), weekday=2, nth=5)
    wheel.tick(store, task, 2026, "2026", date(2026, 4, 29))
    wheel.edit_task(store, task, 2026, months=(2,))
    (kept,) = days(store, task, 2026)
    assert (kept.done, kept.ruled, kept.due) == (True, False, date(2026, 4, 29))


def test_the_29th_of_february_is_the_28th_where_there_is_none(store: Store) -> None:
    task = add(store, day=29)
    assert [days(store, task, year)[0].due for year in (2026, 2027, 2028)] == [
        date(2026, 2, 28),
        date(2027, 2, 28),
        date(2028, 2, 29),
    ]


def test_a_task_is_due_before_its_meeting_exists_and_stays_itself_when_it_comes(store: Store) -> None:
    task = add(store, rule=RuleKind.MEETING, months=(2,), offset_days=-7, from_year=2027)
    (waiting,) = days(store, task, 2027)
    assert (waiting.due, waiting.provisional) == (date(2027, 2, 3), True)
    wheel.tick(store, task, 2027, waiting.key, date(2027, 1, 30), "ajoissa")
    meeting = plan(store, date(2027, 2, 17))
    (met,) = days(store, task, 2027)
    assert (met.id, met.due, met.provisional, met.done) == (waiting.id, date(2027, 2, 10), False, True)
    meetings.delete_meeting(store, meeting)
    assert days(store, task, 2027)[0].tick == met.tick


def test_two_rings_of_one_name_are_refused_in_a_plain_sentence(store: Store) -> None:
    with pytest.raises(NameTaken) as caught:
        rings.add_ring(store, " ASIAKIRJAT ", RingShape.BAR)
    assert sentence(caught.value).startswith("Nimi ASIAKIRJAT on jo käytössä.")


@pytest.mark.parametrize("length", [1, 2, 7])
def test_a_circle_of_any_length_is_refused_with_its_whole_path(store: Store, length: int) -> None:
    tasks = [add(store, f"Tehtävä {number}") for number in range(length)]
    for task, needed in pairwise(tasks):
        wheel.edit_task(store, task, 2026, needs=(needed,))
    before = store.cycle.tasks.all()
    with pytest.raises(CircularTasks) as caught:
        wheel.edit_task(store, tasks[-1], 2026, needs=(tasks[0],))
    names = [f"Tehtävä {number}" for number in range(length)]
    path = [names[-1], *names]
    assert sentence(caught.value).startswith(f"Tehtävät odottavat toisiaan: {' → '.join(path)}.")
    assert store.cycle.tasks.all() == before


def test_a_task_that_follows_itself_through_another_is_refused_too(store: Store) -> None:
    first = add(store, "Ensin")
    second = add(store, "Sitten", rule=RuleKind.TASK, anchor_id=first, offset_days=5)
    with pytest.raises(CircularTasks):
        wheel.edit_task(store, first, 2026, rule=RuleKind.TASK, anchor_id=second, offset_days=5)


# 5,000 tasks in one month


def crowd(store: Store, count: int) -> None:
    """Put so many tasks into March, straight into the file."""
    task = store.cycle.tasks.all()[0]
    with store.action("wheel.adopt"):
        store.cycle.tasks.save_all(
            replace(task, id=f"t{number:05}", series_id=f"t{number:05}", title=f"Tehtävä {number}")
            for number in range(count)
        )


def test_5000_tasks_in_a_month_are_all_in_the_view_and_in_the_picture(store: Store) -> None:
    task = add(store, rule=RuleKind.MONTHS, months=(3,))
    crowd(store, 5000)
    wheel.tick(store, "t04321", 2026, "2026", date(2026, 3, 10))
    view = wheel_year(store, 2026, TODAY)
    assert len(view.occurrences) == 5001
    assert view.occurrences["t04321.2026"].done
    assert task in {each.task.series_id for each in view.occurrences.values()}
    drawn = svg(one_sheet(view.content, heading(store, 2026)))
    assert "Tehtävä 4321".encode() in drawn, "whole in the picture's text"


def test_time_grows_with_the_tasks_of_a_month_and_not_with_their_square(store: Store) -> None:
    add(store, rule=RuleKind.MONTHS, months=(3,))
    crowd(store, 5000)
    whole = wheel_year(store, 2026, TODAY).content

    def draw(count: int) -> None:
        part = replace(whole, tasks=whole.tasks[:count])
        svg(one_sheet(part, heading(store, 2026)))

    assert grows_linearly(draw, 1000)
