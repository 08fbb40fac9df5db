"""The first start: a network from the region's municipalities, a steering group, its members."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.network import Network, PeriodItemKind
from seutu_desktop.domain.people import BodyKind, MembershipRole
from seutu_desktop.paths import resource_path
from seutu_desktop.services.fields import cleaned, made
from seutu_desktop.services.municipalities import add_municipality, free_code, set_population
from seutu_desktop.services.people import add_body, add_membership, add_person
from seutu_desktop.services.periods import add_period, add_period_item
from seutu_desktop.store.store import Store

NETWORK_NAME = "Sivistyspalveluiden seudullinen kehittämisverkosto Päijät-Hämeessä"
POPULATION_DAY = date(2024, 12, 31)

_SOURCE = re.compile(r"\s*\([^()]*\.txt[^()]*\)")  # where the table has it from says nothing to the user

# The success factors are the only kind that the table names otherwise than the program.
_KINDS = {"critical_success_factor": PeriodItemKind.SUCCESS_FACTOR}


@dataclass(frozen=True)
class KnownMunicipality:
    """A municipality of the region as the program ships it; `note` says what is unconfirmed."""

    code: str
    name: str
    kind: str
    inhabitants: int
    member_from: date | None
    note: str = ""


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
    return [
        KnownMunicipality(
            row["code"],
            row["name"],
            row["kind"],
            int(row["population_2024-12-31"]),
            date.fromisoformat(row["member_from"]) if row["member_from"] else None,
            _SOURCE.sub("", row["note"]),
        )
        for row in table("municipalities.csv")
    ]


def table(name: str, folder: str = "data") -> list[dict[str, str]]:
    """Return the rows of a shipped table (UTF-8, separated by semicolons)."""
    text = resource_path(folder, name).read_text(encoding="utf-8")
    return list(csv.DictReader(io.StringIO(text), delimiter=";"))


def create_network(
    store: Store,
    codes: Sequence[str],
    members: Sequence[NewMember] = (),
    *,
    start: str = "09:00",
    end: str = "11:30",
    place: str = "",
    others: Sequence[str] = (),
) -> Changes:
    """Set up a network of the chosen municipalities with a steering group and its members, in one step.

    `others` are names of municipalities that the shipped table does not know. The strategy periods that
    the sources tell come along. Raise TitleMissing for a member without a name.
    """
    chosen = [each for each in known_municipalities() if each.code in set(codes)]
    with store.action("network.create") as action:
        network = Network(
            id=store.new_id(),
            name=NETWORK_NAME,
            default_start=start,
            default_end=end,
            default_place=cleaned("place", place),
            population_year=POPULATION_DAY.year,
        )
        store.network.save(network)
        by_name = {each.name: _add_municipality(store, each) for each in chosen}
        by_name |= {name: add_municipality(store, free_code(store), name).ids[0] for name in others}
        _add_periods(store)
        body_id = add_body(store, "Ohjausryhmä", BodyKind.STEERING).ids[0]
        seats: dict[str, str] = {}
        for member in sorted(members, key=lambda each: each.deputy):
            _add_member(store, body_id, member, by_name, seats)
    return made(action.changes, network.id)


def _add_municipality(store: Store, known: KnownMunicipality) -> str:
    added = add_municipality(store, known.code, known.name, known.kind, known.member_from, known.note)
    set_population(store, added.ids[0], POPULATION_DAY, known.inhabitants)
    return added.ids[0]


def _add_periods(store: Store) -> None:
    rows = table("strategy.csv")
    for name in dict.fromkeys(row["period"] for row in rows):
        of_period = [row for row in rows if row["period"] == name]
        first, last = (int(year) for year in name.split("-"))
        vision = next(row["text"] for row in of_period if row["kind"] == "vision")
        shown = name.replace("-", "–")
        period_id = add_period(store, shown, date(first, 1, 1), date(last, 12, 31), vision).ids[0]
        areas: dict[str, str] = {}
        for row in of_period:
            if row["kind"] != "vision":
                kind = _KINDS.get(row["kind"]) or PeriodItemKind(row["kind"])
                parent = areas.get(row["order"].partition(".")[0]) if "." in row["order"] else None
                added = add_period_item(store, period_id, kind, row["text"], parent)
                if kind is PeriodItemKind.PRIORITY_AREA:
                    areas[row["order"]] = added.ids[0]


def _add_member(
    store: Store, body_id: str, member: NewMember, municipalities: dict[str, str], seats: dict[str, str]
) -> None:
    municipality_id = municipalities.get(member.municipality)
    person_id = add_person(
        store, member.name, title=member.title, municipality_id=municipality_id, email=member.email
    ).ids[0]
    role = MembershipRole.DEPUTY if member.deputy else MembershipRole.MEMBER
    added = add_membership(
        store,
        body_id,
        person_id,
        role,
        municipality_id=municipality_id,
        deputy_of_id=seats.get(member.municipality) if member.deputy else None,
    )
    if not member.deputy:
        seats.setdefault(member.municipality, added.ids[0])
