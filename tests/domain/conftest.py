"""A steering group of ten seats with deputies and a secretary, in a meeting where everybody is there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

import pytest

from seutu_desktop.domain.meetings import (
    AgendaItem,
    Attendance,
    AttendanceMode,
    Capacity,
    ItemKind,
    ItemState,
    Meeting,
    MeetingStatus,
    PresenceEvent,
    PresenceKind,
    Vote,
)
from seutu_desktop.domain.network import Municipality, Network
from seutu_desktop.domain.people import Body, BodyKind, Membership, MembershipRole, Person
from seutu_desktop.domain.record import Directory, MeetingRecord

TOWNS = (
    *("Asikkala", "Hartola", "Heinola", "Hollola", "Iitti"),
    *("Kärkölä", "Lahti", "Orimattila", "Padasjoki", "Sysmä"),
)
KINDS = (ItemKind.OPENING, ItemKind.QUORUM, ItemKind.MATTER, ItemKind.MATTER, ItemKind.CLOSING)


@dataclass(frozen=True)
class Scene:
    """A record and short ways to change it; people are named by their town, deputies as `vara-Lahti`."""

    record: MeetingRecord

    def with_meeting(self, **changes: object) -> Scene:
        return self._with(meeting=replace(self.record.meeting, **changes))

    def with_items(self, **changes: object) -> Scene:
        return self._with(items=tuple(replace(item, **changes) for item in self.record.items))

    def with_item(self, item_id: str, **changes: object) -> Scene:
        return self._with(
            items=tuple(
                replace(each, **changes) if each.id == item_id else each for each in self.record.items
            )
        )

    def with_events(self, *events: PresenceEvent) -> Scene:
        return self._with(events=(*self.record.events, *events))

    def with_votes(self, *votes: Vote) -> Scene:
        return self._with(votes=votes)

    def with_marks(self, *marks: Attendance) -> Scene:
        changed = {mark.person_id for mark in marks}
        kept = [mark for mark in self.record.attendance if mark.person_id not in changed]
        return self._with(attendance=(*kept, *marks))

    def without_marks(self, *people: str) -> Scene:
        kept = tuple(mark for mark in self.record.attendance if mark.person_id not in people)
        return self._with(attendance=kept)

    def deputy_for(self, town: str) -> Scene:
        """The member is absent, the deputy in place for the meeting."""
        return self.with_marks(mark(town, AttendanceMode.ABSENT), deputy(town))

    def decided(self) -> Scene:
        return self.with_items(state=ItemState.DECIDED)

    def _with(self, **changes: object) -> Scene:
        return Scene(replace(self.record, **changes))

    # what tests write down often

    @staticmethod
    def time(clock: str) -> datetime:
        hours, minutes = clock.split(".")
        return datetime(2026, 12, 9, int(hours), int(minutes))  # noqa: DTZ001 - local time

    def event(
        self, kind: PresenceKind, person: str | None, item: str | None, clock: str, **more: object
    ) -> PresenceEvent:
        key = f"{kind}-{person}-{item}-{clock}"
        return PresenceEvent(key, "k", item, self.time(clock), kind, person, **more)

    @staticmethod
    def mark(person: str, mode: AttendanceMode, **more: object) -> Attendance:
        return mark(person, mode, **more)

    @staticmethod
    def deputy(town: str) -> Attendance:
        return deputy(town)


def mark(person: str, mode: AttendanceMode, **more: object) -> Attendance:
    return Attendance(f"l-{person}", "k", person, mode, **more)


def deputy(town: str) -> Attendance:
    return mark(
        f"vara-{town}", AttendanceMode.PRESENT, capacity=Capacity.DEPUTY, deputy_for_id=f"jäsen-{town}"
    )


def memberships() -> tuple[Membership, ...]:
    role = {"Lahti": MembershipRole.CHAIR}
    members = [
        Membership(f"jäsen-{town}", "ryhmä", town, role.get(town, MembershipRole.MEMBER), town)
        for town in reversed(TOWNS)
    ]
    deputies = [
        Membership(f"varajäsen-{town}", "ryhmä", f"vara-{town}", MembershipRole.DEPUTY, None, f"jäsen-{town}")
        for town in TOWNS
    ]
    secretary = Membership("sihteerinä", "ryhmä", "sihteeri", MembershipRole.SECRETARY)
    return (*members, *deputies, secretary)


def directory() -> Directory:
    people = [*TOWNS, *(f"vara-{town}" for town in TOWNS), "sihteeri"]
    return Directory(
        bodies={},
        municipalities={town: Municipality(town, f"{code:03}", town) for code, town in enumerate(TOWNS, 1)},
        people={person: Person(person, f"Nimi {person}", email="nimi@esimerkki.fi") for person in people},
        memberships=memberships(),
    )


@pytest.fixture(scope="session")
def scene() -> Scene:
    meeting = Meeting(
        "k",
        "ryhmä",
        Scene.time("9.00"),
        Scene.time("11.30"),
        place="Lahti",
        chair_id="Lahti",
        secretary_id="sihteeri",
        status=MeetingStatus.AGENDA_SENT,
        year=2026,
        number=11,
        notice_on=date(2026, 12, 1),
    )
    items = tuple(
        AgendaItem(f"a{n}", "k", n, kind, f"Asia {n}", section_number=120 + n)
        for n, kind in enumerate(KINDS, 1)
    )
    marks = tuple(mark(person, AttendanceMode.PRESENT) for person in (*TOWNS, "sihteeri"))
    body = Body("ryhmä", "Ohjausryhmä", BodyKind.STEERING)
    return Scene(MeetingRecord(Network("v", "Verkosto"), meeting, body, directory(), items, attendance=marks))
