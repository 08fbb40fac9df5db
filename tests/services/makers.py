"""What tests of services are made of: a clock that stands still, people by name, meetings at a stage."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from seutu_desktop.domain.meetings import AgendaItem, DecisionKind, ItemKind
from seutu_desktop.domain.people import MembershipRole
from seutu_desktop.services import agenda, flow, meetings, minutes, people, setup
from seutu_desktop.services.lookup import steering_group
from seutu_desktop.store.store import Store

MEMBERS = ("Asikkala", "Hartola", "Heinola", "Hollola", "Lahti")
CODES = ("016", "081", "111", "098", "398")
DAY = date(2026, 12, 9)


class Clock:
    """A clock that goes only when told to."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 24, 8, tzinfo=ZoneInfo("Europe/Helsinki"))

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **span: float) -> None:
        self.now += timedelta(**span)


def network(store: Store) -> Store:
    """Return the store with five municipalities, each with a member; Asikkala has a deputy, Lahti leads."""
    members = [
        setup.NewMember(name, f"{name} jäsen", email=f"{name.lower()}@esimerkki.fi") for name in MEMBERS
    ]
    deputy = setup.NewMember("Asikkala", "Asikkala vara", deputy=True)
    setup.create_network(store, CODES, [*members, deputy], place="Lahti")
    chair = store.memberships.of(person_id=person(store, "Lahti jäsen"))[0]
    people.edit_membership(store, chair.id, role=MembershipRole.CHAIR)
    secretary = people.add_person(store, "Sihteeri", email="sihteeri@esimerkki.fi").ids[0]
    people.add_membership(store, steering_group(store).id, secretary, MembershipRole.SECRETARY)
    return store


def person(store: Store, name: str) -> str:
    """Return the id of somebody by name."""
    return next(each.id for each in store.people.all() if each.name == name)


def seat(store: Store, name: str) -> str:
    """Return the id of somebody's first membership."""
    return store.memberships.of(person_id=person(store, name))[0].id


def plan(store: Store, day: date = DAY) -> str:
    """Plan a steering group meeting and return its id."""
    return meetings.plan_meeting(store, at(9, day=day), at(11, day=day)).ids[0]


def at(hour: int, minute: int = 0, day: date = DAY) -> datetime:
    """Return a local time on the day of the meeting."""
    return datetime.combine(day, time(hour, minute))


def matter(store: Store, meeting_id: str, title: str = "Avustuksen hakeminen") -> str:
    """Add a matter and return its id."""
    return agenda.add_item(store, meeting_id, title).ids[0]


def items(store: Store, meeting_id: str) -> list[AgendaItem]:
    """Return the agenda."""
    return list(store.record(meeting_id).items)


def of_kind(store: Store, meeting_id: str, kind: ItemKind) -> AgendaItem:
    """Return the first matter of a kind."""
    return next(item for item in items(store, meeting_id) if item.kind is kind)


def sent(store: Store, day: date = DAY) -> str:
    """Return a meeting whose agenda was sent."""
    meeting_id = plan(store, day)
    flow.send_agenda(store, meeting_id, day - timedelta(days=7))
    return meeting_id


def running(store: Store, day: date = DAY) -> str:
    """Return a meeting that goes on, everybody present."""
    meeting_id = sent(store, day)
    minutes.begin(store, meeting_id, at(9, 2, day))
    minutes.mark_everybody(store, meeting_id)
    return meeting_id


def held(store: Store, day: date = DAY) -> str:
    """Return a meeting that was held, everybody present and everything decided."""
    meeting_id = running(store, day)
    for item in items(store, meeting_id):
        minutes.decide(store, item.id, DecisionKind.NOTED)
    flow.hold(store, meeting_id, at(11, day=day))
    return meeting_id


def approved(store: Store) -> str:
    """Return a meeting whose record was approved in the next one."""
    meeting_id = held(store, date(2026, 11, 11))
    flow.send_minutes(store, meeting_id)
    plan(store)
    flow.approve(store, meeting_id)
    return meeting_id
