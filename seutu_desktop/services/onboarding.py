"""The onboarding pack of a new member: what the data file holds that concerns their seats."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from seutu_desktop.domain.dates import clock_range, full_day, numeric_day
from seutu_desktop.domain.meetings import ItemState, Meeting, MeetingStatus
from seutu_desktop.domain.member_errors import NoSeat
from seutu_desktop.domain.network import PeriodItem, PeriodItemKind
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.domain.people import Membership, MembershipRole, Person, held_on, valid_on
from seutu_desktop.domain.record import Directory
from seutu_desktop.domain.sorting import sort_key
from seutu_desktop.domain.themes import ThemedKind
from seutu_desktop.services.periods import items_of, period_on
from seutu_desktop.services.plan_view import area_of
from seutu_desktop.services.year_papers import WrittenPaper, write_paper
from seutu_desktop.store.store import Store

if TYPE_CHECKING:
    from seutu_desktop.documents.onboarding import MeetingDecisions, OnboardingPack

AHEAD = timedelta(days=366)
"""How far the dates of the pack reach."""

MEMOS = 3
"""How many of a group's last meetings the pack tells the decisions of (domain.md 11)."""

_HELD = frozenset({MeetingStatus.HELD, MeetingStatus.MINUTES_SENT, MeetingStatus.APPROVED})
_ROLE_ORDER = tuple(MembershipRole)


def write_onboarding(
    store: Store, person_id: str, target: Path, today: date, template: Path | None = None
) -> WrittenPaper:
    """Write the pack of somebody to a folder or file; raise NotFound, NoSeat and what writing raises."""
    from seutu_desktop.documents.onboarding import onboarding_pack

    content = pack(store, person_id, today)
    return write_paper(
        store,
        DocumentKind.ONBOARDING,
        onboarding_pack(content),
        target,
        name=f"Perehdytyspaketti {content.name}",
        year=today.year,
        template=template,
    )


def pack(store: Store, person_id: str, today: date) -> OnboardingPack:
    """Return what the pack of somebody says on `today`; raise NotFound, or NoSeat for a person whose
    seats have all ended.
    """
    from seutu_desktop.documents.onboarding import OnboardingPack

    directory, person = store.directory(), store.people.get(person_id)
    seats = _seats(directory, person, today)
    if not seats:
        raise NoSeat(name=person.name)
    bodies = list(dict.fromkeys(each.body_id for each in seats))
    period = period_on(store, today)
    parts = items_of(store, period.id) if period else []
    meetings = {body_id: store.meetings.of("start, id", body_id=body_id) for body_id in bodies}
    return OnboardingPack(
        name=person.name,
        person_id=person_id,
        organisation=store.the_network().name,
        day=today,
        seats=tuple(_seat_words(directory, each) for each in seats),
        vision=period.vision if period else "",
        values=tuple(each.text for each in parts if each.kind is PeriodItemKind.VALUE),
        areas=tuple(each.text for each in parts if each.kind is PeriodItemKind.PRIORITY_AREA),
        municipalities=_municipalities(directory, today),
        dates=_dates(directory, meetings.values(), today),
        goals=_goals(store, today.year),
        actions=_actions(store, directory, person, seats),
        meetings=tuple(_decisions(store, directory, meetings.values())),
        groups=tuple((directory.bodies[each].name, _contacts(directory, each, today)) for each in bodies),
    )


def _seats(directory: Directory, person: Person, today: date) -> list[Membership]:
    """Return the seats that hold or are to begin, in the order the groups were made."""
    own = [each for each in directory.memberships if each.person_id == person.id]
    return [
        each
        for each in own
        if (each.valid_to is None or each.valid_to >= today) and each.body_id in directory.bodies
    ]


def _seat_words(directory: Directory, seat: Membership) -> str:
    from seutu_desktop.documents.words import ROLES

    town = directory.municipality_name(seat.municipality_id)
    since = f"{numeric_day(seat.valid_from)} alkaen" if seat.valid_from else ""
    parts = (directory.bodies[seat.body_id].name, ROLES[seat.role].lower(), town, since)
    return ", ".join(filter(None, parts))


def _municipalities(directory: Directory, today: date) -> tuple[str, ...]:
    members = {each.municipality_id for each in held_on(directory.spans, today)}
    return tuple(each.name for each in directory.municipalities.values() if each.id in members)


def _dates(
    directory: Directory, meetings: Iterable[list[Meeting]], today: date
) -> tuple[tuple[str, str, str, str], ...]:
    coming = [
        each
        for of_body in meetings
        for each in of_body
        if today <= each.day <= today + AHEAD and each.status is not MeetingStatus.CANCELLED
    ]
    return tuple(
        (
            full_day(each.day),
            clock_range(each.start, each.end),
            each.title or directory.bodies[each.body_id].name,
            each.place,
        )
        for each in sorted(coming, key=lambda each: (each.start, each.id))
    )


def _goals(store: Store, year: int) -> tuple[tuple[str, str, str], ...]:
    from seutu_desktop.documents.words import GOALS

    plans = store.yearly.plans.of(year=year)
    goals = store.yearly.goals.of("position", plan_id=plans[0].id) if plans else []
    items = {each.id: each for each in store.period_items.all()}
    served: dict[str, list[PeriodItem]] = {}
    for link in store.yearly.themes.of(kind=ThemedKind.GOAL):
        if link.period_item_id in items:
            served.setdefault(link.target_id, []).append(items[link.period_item_id])
    areas = {key: area_of(themes, items) for key, themes in served.items()}
    return tuple(
        (each.title, area.text if (area := areas.get(each.id)) else "", GOALS[each.state]) for each in goals
    )


def _actions(
    store: Store, directory: Directory, person: Person, seats: list[Membership]
) -> tuple[tuple[str, str, str], ...]:
    """Return the open actions of the person, of the seat's municipality and of who held the seat before."""
    towns = {each.municipality_id for each in seats if each.municipality_id}
    owners = {person.id} | _predecessors(directory, seats)
    return tuple(
        (
            row.action.text,
            numeric_day(row.action.due) if row.action.due else "",
            _agreed(row.meeting_start, row.section_number),
        )
        for row in store.meeting_queries.actions()
        if row.action.owner_id in owners or row.action.owner_municipality_id in towns
    )


def _predecessors(directory: Directory, seats: list[Membership]) -> set[str]:
    return {
        each.person_id
        for seat in seats
        for each in directory.memberships
        if seat.municipality_id
        and (each.body_id, each.municipality_id) == (seat.body_id, seat.municipality_id)
        and each.valid_to is not None
        and not valid_on(each, seat.valid_from or date.max)
    }


def _agreed(start: datetime | None, section: int | None) -> str:
    if start is None:
        return ""
    return numeric_day(start.date()) + (f", § {section}" if section else "")


def _decisions(
    store: Store, directory: Directory, meetings: Iterable[list[Meeting]]
) -> Iterable[MeetingDecisions]:
    from seutu_desktop.documents.onboarding import Decision, MeetingDecisions

    for of_body in meetings:
        held = [each for each in of_body if each.status in _HELD]
        for meeting in held[-MEMOS:][::-1]:
            items = store.items.of("position", meeting_id=meeting.id)
            decided = tuple(
                Decision(f"§ {each.section_number}" if each.section_number else "", each.title, each.decision)
                for each in items
                if each.state is ItemState.DECIDED
                and each.decision
                and each.kind.value in ("matter", "review")
            )
            if decided:
                name = meeting.title or directory.bodies[meeting.body_id].name
                number = f" {meeting.number}/{meeting.year}" if meeting.number else ""
                yield MeetingDecisions(f"{name}{number}, {numeric_day(meeting.day)}", decided)


def _contacts(directory: Directory, body_id: str, today: date) -> tuple[tuple[str, str, str, str], ...]:
    from seutu_desktop.documents.words import ROLES

    members = sorted(
        directory.members(body_id, today),
        key=lambda each: (
            sort_key(directory.municipality_name(each.municipality_id)),
            _ROLE_ORDER.index(each.role),
        ),
    )
    return tuple(
        (
            directory.name(each.person_id),
            directory.municipality_name(each.municipality_id),
            ROLES[each.role],
            directory.people[each.person_id].email if each.person_id in directory.people else "",
        )
        for each in members
    )
