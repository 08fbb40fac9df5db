"""Writing the printed meeting calendar of a body's year as a Word document."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from seutu_desktop.domain.dates import clock_range, full_day
from seutu_desktop.domain.filenames import safe_stem
from seutu_desktop.domain.meetings import Meeting, MeetingStatus
from seutu_desktop.services.lookup import steering_group
from seutu_desktop.services.plan_words import calendar_intro, exception_words
from seutu_desktop.services.planning import PlanRow, YearPlan, year_plan
from seutu_desktop.services.wheel_files import WrittenWheel, put
from seutu_desktop.store.store import Store

if TYPE_CHECKING:
    from seutu_desktop.documents.meeting_calendar import CalendarRow, MeetingCalendar

_EXTRA = "lisäkokous"


def write_meeting_calendar(
    store: Store, year: int, target: Path, today: date, body_id: str | None = None
) -> WrittenWheel:
    """Write "Kokouskalenteri 2027.docx" of a body (the steering group) to a folder, or to the file `target`.

    A file that is not as the program wrote it is never overwritten. Raise NoDateRule, TemplateRefused,
    DiskFull, WriteFailed.
    """
    from seutu_desktop.documents.meeting_calendar import meeting_calendar
    from seutu_desktop.documents.render import render

    plan = year_plan(store, year, body_id)
    key = store.the_network().template_hash
    template = store.contents.read(key, "asiakirjapohja") if key else None
    made = render(meeting_calendar(calendar_of(store, plan, today)), template)
    named = "" if plan.body.id == steering_group(store).id else f" {plan.body.name}"
    name = f"{safe_stem(f'Kokouskalenteri {year}{named}')}.docx"
    return put(store, year, target if target.suffix == ".docx" else target / name, made.data)


def calendar_of(store: Store, plan: YearPlan, today: date) -> MeetingCalendar:
    """Return what the calendar of a plan says: its days, and meetings that stand outside the rule."""
    from seutu_desktop.documents.meeting_calendar import MeetingCalendar

    planned = {row.meeting.id for row in plan.rows if row.meeting}
    extra = [
        each
        for each in store.cycle.planned_meetings(plan.body.id, plan.year)
        if each.id not in planned and each.status is not MeetingStatus.CANCELLED
    ]
    usual = _usual_place(plan)
    dated = [(row.day or row.original, _planned(row, usual)) for row in plan.rows]
    dated += [(each.day, _held(each, _EXTRA, usual)) for each in extra]
    return MeetingCalendar(
        body=plan.body.name,
        body_id=plan.body.id,
        year=plan.year,
        organisation=store.the_network().name,
        day=today,
        intro=calendar_intro(plan),
        rows=tuple(row for _, row in sorted(dated, key=lambda pair: pair[0])),
        place=usual,
    )


def _usual_place(plan: YearPlan) -> str:
    """Where most of the meetings are; only the others name theirs."""
    places = (row.meeting.place if row.meeting else row.rule.place for row in plan.rows if row.day)
    known = Counter(filter(None, places)).most_common(1)
    return known[0][0] if known else ""


def _planned(row: PlanRow, usual: str) -> CalendarRow:
    from seutu_desktop.documents.meeting_calendar import CalendarRow

    note = exception_words(row)
    if row.day is None:
        return CalendarRow("", full_day(row.original), "", note)
    if row.meeting is not None:
        return _held(row.meeting, note, usual)
    clock = clock_range(row.rule.starts, row.rule.ends)
    return CalendarRow("", full_day(row.day), clock, _with_place(note, row.rule.place, usual))


def _held(meeting: Meeting, note: str, usual: str) -> CalendarRow:
    from seutu_desktop.documents.meeting_calendar import CalendarRow

    number = f"{meeting.number}/{meeting.year}" if meeting.number else ""
    clock = clock_range(meeting.start, meeting.end)
    return CalendarRow(number, full_day(meeting.day), clock, _with_place(note, meeting.place, usual))


def _with_place(note: str, place: str, usual: str) -> str:
    return note if place in ("", usual) else "; ".join(filter(None, (note, f"paikka: {place}")))
