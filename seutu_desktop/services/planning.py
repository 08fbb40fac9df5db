"""Planning a body's year: its date rule, the days with their clashes, exceptions, and the meetings made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from seutu_desktop.domain import date_rules
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.closures import Clash, Closures, Occasion, clashes
from seutu_desktop.domain.cycle_errors import DateTaken, NoDateRule
from seutu_desktop.domain.date_rules import DateException, DateRule, PlannedDay
from seutu_desktop.domain.errors import ReasonMissing
from seutu_desktop.domain.meetings import Meeting, MeetingStatus
from seutu_desktop.domain.people import Body, BodyKind, valid_on
from seutu_desktop.services import meetings
from seutu_desktop.services.breaks import breaks_of
from seutu_desktop.services.default_rule import default_rule, rules_of
from seutu_desktop.services.fields import changed, cleaned, made, merge_key
from seutu_desktop.services.finnish_days import holidays_of
from seutu_desktop.services.lookup import steering_group
from seutu_desktop.store.store import Store

_EDITABLE = frozenset(
    {"frequency", "weekday", "nth", "day", "every_weeks", "months", "start", "end", "place"}
    | {"valid_to", "confirmed"}
)


@dataclass(frozen=True)
class PlanRow:
    """A day of the rule: the meeting's `day` (None: left out), its clashes, why it differs, its meeting.

    `meeting` is there once it is planned; then its own day and reason are told.
    """

    original: date
    day: date | None
    rule: DateRule
    clashes: tuple[Clash, ...] = ()
    reason: str = ""
    meeting: Meeting | None = None

    @property
    def excepted(self) -> bool:
        """Whether it is moved or left out."""
        return self.day != self.original


@dataclass(frozen=True)
class YearPlan:
    """A body's year by the days of its rules; `others` are its meetings on no day of them."""

    body: Body
    year: int
    rules: tuple[DateRule, ...]
    rows: tuple[PlanRow, ...]
    others: tuple[Meeting, ...] = ()

    @property
    def confirmed(self) -> bool:
        """Whether every rule in force was agreed to; else it shows as "oletus, vahvistamatta"."""
        return all(each.confirmed for each in self.rules)

    @property
    def waiting(self) -> tuple[PlanRow, ...]:
        """The rows that accepting makes meetings of."""
        return tuple(each for each in self.rows if each.meeting is None and each.day is not None)


def set_rule(store: Store, /, body_id: str, since: date | None = None, **fields: object) -> Changes:
    """Let a body meet by a rule from `since` on (None: from the beginning); `ids[0]` is the rule.

    What is not given stays as it was on that day, or is the default. The rule before ends the day before,
    the steering group's default too. Meetings that exist are left alone. Raise RuleNeverFalls,
    ImpossibleDate, EndBeforeStart.
    """
    with store.action("rule.set", merge_key=merge_key("rule", f"{body_id}{since}", fields)) as action:
        body = store.bodies.get(body_id)
        kept = store.cycle.rules.of(body_id=body_id) or _default_before(store, body, since)
        before = _in_force(kept, since or date.min) or default_rule(store, body)
        valid_to = before.valid_to if before.id else None
        new = replace(before, id=store.new_id(), valid_from=since, valid_to=valid_to)
        new = date_rules.checked(changed(new, fields, _EDITABLE), body.name)
        *cut, new = date_rules.succeeded(kept, new)
        store.cycle.rules.save_all((*cut, date_rules.checked(new, body.name)))
    return made(action.changes, new.id)


def confirm_rules(store: Store, body_id: str, year: int) -> Changes:
    """Say that the rules by which a body meets in a year were agreed to."""
    with store.action("rule.set") as action:
        for each in body_year(store, year, body_id).rules:
            set_rule(store, body_id, each.valid_from, confirmed=True)
    return action.changes


def year_plan(store: Store, year: int, body_id: str | None = None) -> YearPlan:
    """Return a body's year (the steering group's) with clashes; raise NoDateRule where no rule holds."""
    plan = body_year(store, year, body_id)
    if not plan.rows:
        raise NoDateRule(body=plan.body.name, year=year)
    return plan


def body_year(store: Store, year: int, body_id: str | None = None) -> YearPlan:
    """Return a body's year (the steering group's) with clashes, without rows where no rule falls in it."""
    body = store.bodies.get(body_id) if body_id else steering_group(store)
    rules = rules_of(store, body)
    exceptions = store.cycle.exceptions.of(body_id=body.id)
    days = date_rules.planned_days(rules, exceptions, year)
    there = {_original(each): each for each in store.cycle.planned_meetings(body.id, year)}
    held = tuple(each for each in rules if _holds_in(each, year))
    rows = _rows(store, days, there)
    on_rule = {each.original for each in days}
    others = (each for day, each in there.items() if day not in on_rule)
    return YearPlan(body, year, held, rows, tuple(each for each in others if _stands(each)))


def rule_to_change(store: Store, body_id: str, year: int) -> tuple[DateRule, date]:
    """Return the rule by which a body meets in a year, else the default, and the day a change holds from.

    That is the first day of the year, or of the rule where it begins within it: what was planned before
    stays as it was.
    """
    body = store.bodies.get(body_id)
    held = [each for each in rules_of(store, body) if _holds_in(each, year)]
    rule = held[-1] if held else default_rule(store, body)
    return rule, max(rule.valid_from or date.min, date(year, 1, 1))


def meeting_bodies(store: Store, day: date) -> list[Body]:
    """Return the bodies in use on a day: the steering group first, then the others by name."""
    bodies = (each for each in store.directory().bodies.values() if valid_on(each, day))
    return sorted(bodies, key=lambda each: (each.kind is not BodyKind.STEERING, each.name.casefold()))


def _rows(store: Store, days: Sequence[PlannedDay], there: Mapping[date, Meeting]) -> tuple[PlanRow, ...]:
    if not days:
        return ()
    first = days[0]
    body_id = first.rule.body_id
    closures = closures_of(store, first.original.year)
    people = _people(store, body_id, first.original)
    rows = []
    for row in (_row(each, there.get(each.original)) for each in days):
        # What the rule's own day clashes with is told even when the meeting was moved away from it.
        told = dict.fromkeys(day for day in (row.original, row.day) if day is not None)
        found = (clash for day in told for clash in clashes(day, closures, body_id, people))
        rows.append(replace(row, clashes=tuple(dict.fromkeys(found))))
    return tuple(rows)


def closures_of(store: Store, year: int) -> Closures:
    """Return what the days of a year and those beside it clash with: holidays, breaks, meetings."""
    years = range(year - 1, year + 2)
    days = holidays_of(years)
    first, last = datetime(year - 1, 12, 1), datetime(year + 1, 2, 1)  # noqa: DTZ001  # local times
    occasions = [
        Occasion(
            row.id,
            row.body_id,
            row.title or row.body,
            row.start,
            row.end,
            frozenset(_people(store, row.body_id, row.start.date())),
        )
        for row in store.meeting_queries.between(first, last)
        if row.status is not MeetingStatus.CANCELLED
    ]
    breaks = tuple(breaks_of(store, years))
    return Closures(days.names, days.eves, days.good_fridays, breaks, tuple(occasions))


def move_day(store: Store, body_id: str, original: date, to: date | None, reason: str) -> Changes:
    """Move a day of the rule to another day, or leave it out (None), for a written reason.

    A meeting that exists is moved or cancelled itself. Raise ReasonMissing, DateTaken, and what moving and
    cancelling a meeting raise.
    """
    text = cleaned("move_reason", reason).strip()
    with store.action("year.move_day") as action:
        meeting = _planned_for(store, body_id, original)
        _check_free(store, body_id, original, to)
        if meeting is not None and to is None:
            meetings.cancel_meeting(store, meeting.id, text)
        elif meeting is not None and to is not None:
            shift = to - meeting.day
            meetings.move_meeting(store, meeting.id, meeting.start + shift, meeting.end + shift, text)
        elif to == original:
            _drop_exception(store, body_id, original)
        else:
            if not text:
                raise ReasonMissing(action="move")
            kept = store.cycle.exceptions.of(body_id=body_id, original=original)
            key = kept[0].id if kept else store.new_id()
            store.cycle.exceptions.save(DateException(key, body_id, original, to, text))
    return action.changes


def keep_day(store: Store, body_id: str, original: date) -> Changes:
    """Take an exception back: the day is as its rule says."""
    with store.action("year.keep_day") as action:
        _drop_exception(store, body_id, original)
    return action.changes


def accept_year(store: Store, year: int, body_id: str | None = None) -> Changes:
    """Make the meetings of a year with their standing agendas in one undoable step; `ids` are theirs alone.

    Days that have a meeting already, a cancelled one too, are passed by. Raise NoDateRule.
    """
    plan = year_plan(store, year, body_id)
    with store.action("year.plan") as action:
        new = [_make(store, row) for row in plan.waiting]
    return replace(action.changes, ids=tuple(new))


def _make(store: Store, row: PlanRow) -> str:
    rule, place = row.rule, row.rule.place or None
    start, end = _hours(rule, row.original)
    meeting_id = meetings.plan_meeting(store, start, end, body_id=rule.body_id, place=place).ids[0]
    if row.day is not None and row.excepted:
        meetings.move_meeting(store, meeting_id, *_hours(rule, row.day), row.reason)
    return meeting_id


def _hours(rule: DateRule, day: date) -> tuple[datetime, datetime]:
    return datetime.combine(day, rule.starts), datetime.combine(day, rule.ends)


def _row(planned: PlannedDay, meeting: Meeting | None) -> PlanRow:
    if meeting is None:
        return PlanRow(planned.original, planned.day, planned.rule, reason=planned.reason)
    if meeting.status is MeetingStatus.CANCELLED:
        return PlanRow(planned.original, None, planned.rule, (), meeting.cancel_reason, meeting)
    moved = meeting.move_reason if meeting.day != planned.original else ""
    return PlanRow(planned.original, meeting.day, planned.rule, (), moved, meeting)


def _original(meeting: Meeting) -> date:
    return (meeting.moved_from or meeting.start).date()


def _planned_for(store: Store, body_id: str, original: date) -> Meeting | None:
    found = store.cycle.planned_meetings(body_id, original.year)
    return next((each for each in found if _original(each) == original), None)


def _check_free(store: Store, body_id: str, original: date, to: date | None) -> None:
    if to is None:
        return
    plan = year_plan(store, original.year, body_id)
    if any(row.day == to and row.original != original for row in plan.rows):
        raise DateTaken(day=to)


def _drop_exception(store: Store, body_id: str, original: date) -> None:
    for each in store.cycle.exceptions.of(body_id=body_id, original=original):
        store.cycle.exceptions.delete(each.id)


def _default_before(store: Store, body: Body, since: date | None) -> list[DateRule]:
    """The steering group meets by the default until somebody sets a rule, so that it ends like any other."""
    if since is None or body.kind is not BodyKind.STEERING:
        return []
    return [replace(default_rule(store, body), id=store.new_id())]


def _holds_in(rule: DateRule, year: int) -> bool:
    first, last = rule.valid_from or date.min, rule.valid_to or date.max
    return first.year <= year <= last.year


def _stands(meeting: Meeting) -> bool:
    return meeting.status is not MeetingStatus.CANCELLED


def _in_force(rules: Iterable[DateRule], day: date) -> DateRule | None:
    held = [each for each in rules if (each.valid_from or date.min) <= day <= (each.valid_to or date.max)]
    return held[-1] if held else None


def _people(store: Store, body_id: str, day: date) -> set[str]:
    return {each.person_id for each in store.directory().members(body_id, day)}
