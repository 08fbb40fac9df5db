"""What the views of people and municipalities show: names and titles as they are on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from seutu_desktop.domain.network import Municipality, MunicipalitySpan, Population
from seutu_desktop.domain.people import Membership, Person, PersonTitle, held_on
from seutu_desktop.services.body_view import SeatLine, steering_seat
from seutu_desktop.store.people import PersonRow
from seutu_desktop.store.store import Store


@dataclass(frozen=True)
class PersonView:
    """A person with every title and seat, the newest first."""

    person: Person
    titles: tuple[PersonTitle, ...]
    seats: tuple[tuple[Membership, str], ...]
    municipalities: tuple[Municipality, ...]

    def title_on(self, day: date) -> PersonTitle | None:
        """Return the title held on `day`."""
        held = held_on(reversed(self.titles), day)
        return held[-1] if held else None


@dataclass(frozen=True)
class MunicipalityView:
    """A municipality with its time in the network, populations (newest first) and whom it has sent."""

    municipality: Municipality
    span: MunicipalitySpan | None
    populations: tuple[Population, ...]
    seat: SeatLine | None


@dataclass(frozen=True)
class Counts:
    """The network's name and how many there are of each."""

    network: str
    bodies: int
    people: int
    municipalities: int


@dataclass(frozen=True)
class Choices:
    """Whom a seat can be given to: people as (id, name, quiet words), municipalities as (id, name)."""

    people: tuple[tuple[str, str, str], ...]
    municipalities: tuple[tuple[str, str], ...]


def people_choices(store: Store) -> Choices:
    """Return everybody and every municipality, in Finnish order."""
    directory = store.directory()
    day = store.clock().date()
    people = []
    for key, person in directory.people.items():
        if not person.erased:
            words = (directory.title(key, day), directory.municipality_name(person.municipality_id))
            people.append((key, person.name, ", ".join(word for word in words if word)))
    towns = tuple((key, each.name) for key, each in directory.municipalities.items())
    return Choices(tuple(people), towns)


def counts(store: Store) -> Counts:
    """Return how many groups, people and municipalities there are."""
    directory = store.directory()
    people = sum(not each.erased for each in directory.people.values())
    return Counts(store.the_network().name, len(directory.bodies), people, len(directory.municipalities))


def person_keys(store: Store, words: str = "") -> list[str]:
    """Return the ids of the people who match `words`, in Finnish order."""
    return store.people_queries.ids(words)


def person_lines(store: Store, keys: list[str], day: date) -> dict[str, PersonRow]:
    """Return the lines of some people as they are on `day`."""
    return store.people_queries.lines(keys, day)


def person_view(store: Store, person_id: str) -> PersonView:
    """Return a person with titles and seats; raise NotFound."""
    seats = sorted(store.memberships.of(person_id=person_id), key=_newest_first)
    bodies = store.bodies.many(each.body_id for each in seats)
    titles = sorted(store.person_titles.of(person_id=person_id), key=_newest_first)
    return PersonView(
        store.people.get(person_id),
        tuple(titles),
        tuple((each, bodies[each.body_id].name) for each in seats if each.body_id in bodies),
        tuple(store.municipalities.all("sort_key")),
    )


def _newest_first(each: Membership | PersonTitle) -> tuple[int, str]:
    return -(each.valid_from or date.min).toordinal(), each.id


def municipality_lines(store: Store, day: date) -> list[tuple[Municipality, bool]]:
    """Return every municipality with whether it belongs to the network on `day`."""
    directory = store.directory()
    inside = {each.municipality_id for each in held_on(directory.spans, day)}
    return [(each, key in inside) for key, each in directory.municipalities.items()]


def municipality_view(store: Store, municipality_id: str, day: date) -> MunicipalityView:
    """Return a municipality as it is on `day`; raise NotFound."""
    directory = store.directory()
    spans = [each for each in directory.spans if each.municipality_id == municipality_id]
    known = store.populations.of(municipality_id=municipality_id)
    return MunicipalityView(
        store.municipalities.get(municipality_id),
        max(spans, key=lambda each: each.valid_from or date.min, default=None),
        tuple(sorted(known, key=lambda each: each.on, reverse=True)),
        steering_seat(directory, municipality_id, day),
    )
