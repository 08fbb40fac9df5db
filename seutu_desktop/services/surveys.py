"""Evaluation surveys: when open, how many asked and answered, results, told on; the cycle is the wheel's.

The § about a survey is a link of a matter (`decided_in` with `LinkKind.SURVEY`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import EndBeforeStart
from seutu_desktop.domain.joint_products import Survey, year_on
from seutu_desktop.domain.model_errors import (
    MoreAnswersThanAsked,
    NegativeCount,
    NotACount,
    ToldBeforeOpening,
)
from seutu_desktop.domain.wheel import LinkKind, WheelTask, version_in
from seutu_desktop.services import decided_in
from seutu_desktop.services.fields import changed, made, merge_key, named
from seutu_desktop.services.wheel_model import marked_title
from seutu_desktop.services.wheel_reading import read_wheel
from seutu_desktop.store.store import Store

CYCLE = 2
"""Years from a survey to the next one: it was made in 2020, 2022 and 2024 (domain.md 4, system 12)."""

_EDITABLE = frozenset(
    {"name", "year", "sector", "opens", "closes", "invited", "answered", "results", "told_on", "link", "note"}
)


@dataclass(frozen=True)
class Cycle:
    """The survey that comes next: of which year, when by the wheel or as last time, and the last one."""

    year: int
    name: str
    opens: date | None = None
    closes: date | None = None
    last: Survey | None = None


def add_survey(store: Store, /, name: str, year: int, **fields: Any) -> Changes:
    """Add a survey; `ids[0]` is it. `fields` are those of `Survey`.

    Raise TitleMissing, TextTooLong, EndBeforeStart, MoreAnswersThanAsked, NegativeCount, ToldBeforeOpening.
    """
    blank = Survey(store.new_id(), named(name), year)
    with store.action("survey.add") as action:
        store.yearly.surveys.save(_checked(changed(blank, fields, _EDITABLE)))
    return made(action.changes, blank.id)


def edit_survey(store: Store, /, survey_id: str, **fields: Any) -> Changes:
    """Change a survey; raise what adding one raises."""
    if "name" in fields:
        named(str(fields["name"]))
    with store.action("survey.edit", merge_key=merge_key("survey", survey_id, fields)) as action:
        old = store.yearly.surveys.get(survey_id)
        store.yearly.surveys.save(_checked(changed(old, fields, _EDITABLE)))
    return action.changes


def delete_survey(store: Store, survey_id: str) -> Changes:
    """Remove a survey with its links."""
    with store.action("survey.delete") as action:
        for about in store.cycle.links.of(kind=LinkKind.SURVEY, target_id=survey_id):
            store.cycle.links.delete(about.id)
        store.yearly.surveys.delete(survey_id)
    return action.changes


def coming_cycle(store: Store, today: date, survey_id: str = "", in_year: int = 0) -> Cycle:
    """Return the survey that comes next: after one of them, else after the newest, else by the wheel's task.

    `in_year` asks for the survey of that year, an occurrence of the wheel. Its days are those of the wheel
    where the task is there and the turn is that year's, else as last time.
    """
    surveys = store.yearly.surveys.all("year, opens, id")
    known = [each for each in surveys if not in_year or each.year < in_year]
    last = next((each for each in known if each.id == survey_id), known[-1] if known else None)
    task = _task(store)
    step = task.every_years if task is not None else CYCLE
    turn = _turn(task, today.year) if last is None else _after(last.year, step, today.year)
    year = in_year or turn
    opens, closes = _days(store, task, year, today)
    if last is not None:
        opens, closes = (opens or _moved(last.opens, year), closes or _moved(last.closes, year))
    title = marked_title("begins_survey") if task is None else task.title
    name = last.name.replace(str(last.year), str(year)) if last is not None else f"{title} {year}"
    return Cycle(year, name, opens, closes, last)


def begin_cycle(store: Store, today: date, survey_id: str = "", in_year: int = 0) -> Changes:
    """Add the survey that comes next (`coming_cycle`); `ids[0]` is it, or the one that was begun.

    The sector comes from the last one.
    """
    cycle = coming_cycle(store, today, survey_id, in_year)
    with store.action("survey.begin") as action:
        there = [each for each in store.yearly.surveys.of(year=cycle.year) if each.name == cycle.name]
        sector = cycle.last.sector if cycle.last else ""
        fields = {"sector": sector, "opens": cycle.opens, "closes": cycle.closes}
        key = there[0].id if there else add_survey(store, cycle.name, cycle.year, **fields).ids[0]
    return made(action.changes, key)


def parse_count(text: str) -> int | None:
    """Return a number of people as it was typed ("1 200"), None for nothing; raise NotACount."""
    digits = "".join(text.split())
    if not digits:
        return None
    if not re.fullmatch(r"[-−]?\d{1,9}", digits, re.ASCII):
        raise NotACount(text=text.strip()[:40])
    return int(digits.replace("−", "-"))


def is_survey_task(title: str) -> bool:
    """Return whether a task of the wheel with this title is the survey itself."""
    return title == marked_title("begins_survey")


def link_matter(store: Store, survey_id: str, item_id: str) -> Changes:
    """Say that a matter was about the survey."""
    store.yearly.surveys.get(survey_id)
    return decided_in.link(store, item_id, LinkKind.SURVEY, survey_id)


def unlink_matter(store: Store, survey_id: str, item_id: str) -> Changes:
    """Take the link away."""
    return decided_in.unlink(store, item_id, LinkKind.SURVEY, survey_id)


def _task(store: Store) -> WheelTask | None:
    """The wheel's own task of the survey, known by the title that the model gives it."""
    found: Sequence[WheelTask] = store.cycle.tasks.of(title=marked_title("begins_survey"))
    return max(found, key=lambda each: each.from_year or 0, default=None)


def _after(year: int, step: int, now: int) -> int:
    """Return the first turn after `year` that is not over."""
    turn = year + max(step, 1)
    while turn < now:
        turn += max(step, 1)
    return turn


def _turn(task: WheelTask | None, year: int) -> int:
    if task is None or task.every_years < 2:
        return year + year % CYCLE
    return year + ((task.cycle_year or 0) - year) % task.every_years


def _days(store: Store, task: WheelTask | None, year: int, today: date) -> tuple[date | None, date | None]:
    if task is None:
        return None, None
    wheel = read_wheel(store, year, today)
    versions = wheel.versions.get(task.series_id, ())
    if version_in(versions, year) is None:
        return None, None
    found = [each for each in wheel.of_year(year) if each.task.series_id == task.series_id]
    return (found[0].begins, found[0].due) if found else (None, None)


def _moved(day: date | None, year: int) -> date | None:
    while day is not None and day.year < year:
        day = year_on(day)
    return day


def _checked(survey: Survey) -> Survey:
    opens, closes, told = survey.opens, survey.closes, survey.told_on
    if opens is not None and closes is not None and closes < opens:
        raise EndBeforeStart(start=opens, end=closes)
    if opens is not None and told is not None and told < opens:
        raise ToldBeforeOpening(opens=opens, told=told)
    for count in (survey.invited, survey.answered):
        if count is not None and count < 0:
            raise NegativeCount(count=count)
    if survey.invited is not None and survey.answered is not None and survey.answered > survey.invited:
        raise MoreAnswersThanAsked(answered=survey.answered, invited=survey.invited)
    return survey
