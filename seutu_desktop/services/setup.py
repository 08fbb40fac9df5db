"""The first start: a network from the ten municipalities, a steering group, its members."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.cleaning import clean
from seutu_desktop.domain.network import Municipality, MunicipalitySpan, Network, Population
from seutu_desktop.domain.people import Body, BodyKind, Membership, MembershipRole, Person, PersonTitle
from seutu_desktop.paths import resource_path
from seutu_desktop.store.store import Store

NETWORK_NAME = "Sivistyspalveluiden seudullinen kehittämisverkosto Päijät-Hämeessä"


@dataclass(frozen=True)
class KnownMunicipality:
    """A municipality of the region as the program ships it."""

    code: str
    name: str
    kind: str
    inhabitants: int
    member_from: date | None


@dataclass(frozen=True)
class NewMember:
    """A representative or deputy entered or pasted at the first start."""

    municipality: str
    name: str
    title: str = ""
    email: str = ""
    deputy: bool = False


def known_municipalities() -> list[KnownMunicipality]:
    """Return the region's municipalities with populations of 31.12.2024, from the shipped table."""
    text = resource_path("data", "municipalities.csv").read_text(encoding="utf-8")
    return [
        KnownMunicipality(
            row["code"],
            row["name"],
            row["kind"],
            int(row["population_2024-12-31"]),
            date.fromisoformat(row["member_from"]) if row["member_from"] else None,
        )
        for row in csv.DictReader(io.StringIO(text), delimiter=";")
    ]


def create_network(
    store: Store,
    codes: Sequence[str],
    members: Sequence[NewMember] = (),
    *,
    start: str = "09:00",
    end: str = "11:30",
    place: str = "",
) -> Changes:
    """Set up a network of the chosen municipalities with a steering group and its members, in one step."""
    chosen = [each for each in known_municipalities() if each.code in set(codes)]
    with store.action("network.create") as action:
        network = Network(
            id=store.new_id(),
            name=NETWORK_NAME,
            default_start=start,
            default_end=end,
            default_place=clean(place),
            population_year=2024,
        )
        store.network.save(network)
        by_name = {each.name: _save_municipality(store, each) for each in chosen}
        body = Body(id=store.new_id(), name="Ohjausryhmä", kind=BodyKind.STEERING)
        store.bodies.save(body)
        for member in sorted(members, key=lambda each: each.deputy):
            _save_member(store, body.id, member, by_name)
    return action.changes


def _save_municipality(store: Store, known: KnownMunicipality) -> str:
    key = store.new_id()
    store.municipalities.save(Municipality(key, known.code, known.name, known.kind))
    store.municipality_spans.save(MunicipalitySpan(store.new_id(), key, known.member_from))
    store.populations.save(Population(store.new_id(), key, date(2024, 12, 31), known.inhabitants))
    return key


def _save_member(store: Store, body_id: str, member: NewMember, municipalities: dict[str, str]) -> None:
    municipality_id = municipalities.get(member.municipality)
    person = Person(store.new_id(), clean(member.name).strip(), municipality_id, email=clean(member.email))
    store.people.save(person)
    if member.title.strip():
        store.person_titles.save(PersonTitle(store.new_id(), person.id, clean(member.title)))
    seat = store.memberships.where(
        "body_id = ? AND municipality_id = ? AND role <> 'deputy'", (body_id, municipality_id)
    )
    store.memberships.save(
        Membership(
            store.new_id(),
            body_id,
            person.id,
            MembershipRole.DEPUTY if member.deputy else MembershipRole.MEMBER,
            municipality_id,
            deputy_of_id=seat[0].id if member.deputy and seat else None,
        )
    )
