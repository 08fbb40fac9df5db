"""The sample network: built through the services themselves from the plain data in `resources/sample`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import WriteFailed
from seutu_desktop.domain.ids import new_id
from seutu_desktop.domain.people import BodyKind, MembershipRole
from seutu_desktop.paths import resource_path
from seutu_desktop.services.calendar_file import write_calendar
from seutu_desktop.services.lookup import steering_group
from seutu_desktop.services.municipalities import add_organisation
from seutu_desktop.services.papers import write_agenda, write_minutes
from seutu_desktop.services.people import add_body, add_membership, add_person
from seutu_desktop.services.sample_assessment import take_in_assessments
from seutu_desktop.services.sample_handling import take_in_handling
from seutu_desktop.services.sample_meetings import Stage
from seutu_desktop.services.sample_models import take_in_models
from seutu_desktop.services.sample_plans import take_in_plans
from seutu_desktop.services.sample_projects import take_in_projects
from seutu_desktop.services.sample_stakeholders import take_in_stakeholders
from seutu_desktop.services.sample_themes import take_in_themes
from seutu_desktop.services.sample_wheel import mark_wheel, take_in_wheel
from seutu_desktop.services.settings import edit_network
from seutu_desktop.services.setup import create_network, known_municipalities, table
from seutu_desktop.services.wheel_files import write_svg
from seutu_desktop.store.store import Store

TODAY = datetime(2026, 11, 24, 8, 0, tzinfo=ZoneInfo("Europe/Helsinki"))
"""The moment at which the demo's data file is made, so that two demos are the same."""

YEARS = (2024, 2025, 2026, 2027)

# Funders that ended or began, as avi.fi told in 2025 (data/stakeholders.csv).
_VALIDITY = {
    "Aluehallintovirasto (AVI)": (None, date(2025, 12, 31)),
    "Lupa- ja valvontavirasto (LVV)": (date(2026, 1, 1), None),
}


@dataclass(frozen=True)
class Demo:
    """What `demo` wrote: the data file, and beside it the papers and the calendar."""

    data: Path
    papers: tuple[Path, ...]


def build(store: Store) -> Changes:
    """Fill an empty data file with the sample network, in one step that undo passes by."""
    with store.action("sample.create", undoable=False) as action:
        _network(store)
        people = _people(store, _bodies(store))
        wheel = _load("wheel.toml")
        series = take_in_wheel(store, wheel)
        stage = Stage(store, people, series)
        specs = [spec for year in YEARS for spec in _load(f"{year}.toml")["meeting"]]
        stage.play(specs)
        mark_wheel(store, wheel, series)
        take_in_plans(store, _load("plans.toml"), people)
        take_in_assessments(store, _load("assessment.toml"), people)
        take_in_handling(store, _load("handling.toml"))
        take_in_stakeholders(store, _load("stakeholders.toml"))
        take_in_projects(store, _load("projects.toml"), TODAY.year)
        take_in_themes(store, _load("themes.toml"))
        take_in_models(store, _load("models.toml"))
    return action.changes


def demo(folder: Path) -> Demo:
    """Make `folder/seutu.db` with the sample network, and beside it agenda, minutes, calendar and wheel.

    The same bytes every time but for the ZIPs' compression. Raise DataFileExists, WriteFailed, DiskFull.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteFailed(path=folder, reason=error.strerror or "") from error
    path = folder / "seutu.db"
    with _fresh(path) as store:
        build(store)
        body_id = steering_group(store).id
        following = store.meeting_queries.next_after(TODAY.replace(tzinfo=None), body_id)
        assert following is not None  # noqa: S101  # the sample's own data
        previous = store.meeting_queries.previous(following)
        assert previous is not None  # noqa: S101
        papers = (
            write_agenda(store, following.id, folder).path,
            write_minutes(store, previous.id, folder).path,
            write_calendar(store, folder).path,
            write_svg(store, TODAY.year, folder, TODAY.date()).path,
        )
    return Demo(path, papers)


@contextmanager
def _fresh(path: Path) -> Iterator[Store]:
    """Open a new data file under the demo's clock and keys; what goes wrong leaves no half-made file."""
    store = Store.create(path, _Clock(TODAY), ids=_Keys())
    try:
        yield store
        store.close()
    except BaseException:
        store.close()
        path.unlink(missing_ok=True)
        raise


class _Clock:
    """A clock that goes on by a millisecond each time it is read."""

    def __init__(self, start: datetime) -> None:
        self._now = start

    def __call__(self) -> datetime:
        self._now += timedelta(milliseconds=1)
        return self._now


class _Keys:
    """Keys that are the same in every demo."""

    def __init__(self) -> None:
        self._count = 0

    def __call__(self, now: datetime) -> str:
        self._count += 1
        digest = sha256(b"seutu %d" % self._count).digest()
        return new_id(now, int.from_bytes(digest) & ((1 << 74) - 1))


def _load(name: str) -> dict[str, Any]:
    return tomllib.loads(resource_path("sample", name).read_text(encoding="utf-8"))


def _network(store: Store) -> None:
    spec = _load("network.toml")
    create_network(
        store,
        [each.code for each in known_municipalities()],
        start=spec["start"],
        end=spec["end"],
        place=spec["place"],
    )
    coordinating = store.municipalities.of(code=spec["coordinating"])[0]
    edit_network(
        store,
        contact=spec["contact"],
        organiser_email=spec["organiser_email"],
        coordinating_municipality_id=coordinating.id,
        population_year=spec["population_year"],
    )
    store.network.save(replace(store.the_network(), sample=True))
    for row in table("stakeholders.csv"):
        since, until = _VALIDITY.get(row["name"], (None, None))
        add_organisation(store, row["name"], row["kind"], valid_from=since, valid_to=until)


def _bodies(store: Store) -> dict[str, str]:
    """Return the bodies by name: the steering group, the unit and those that only the sample has."""
    steering = steering_group(store)
    found = {steering.name: steering.id}
    kinds = {"unit": BodyKind.UNIT, "group": BodyKind.DEVELOPMENT}
    for row in table("sectors_and_groups.csv"):
        if kind := kinds.get(row["kind"]):
            sector = row["parent"] if kind is BodyKind.DEVELOPMENT else ""
            numbered = kind is BodyKind.DEVELOPMENT
            found[row["name"]] = add_body(store, row["name"], kind, sector, numbered=numbered).ids[0]
    for spec in _load("network.toml")["body"]:
        added = add_body(store, spec["name"], BodyKind(spec["kind"]), numbered=False)
        found[spec["name"]] = added.ids[0]
    return found


def _people(store: Store, bodies: Mapping[str, str]) -> dict[str, str]:
    """Add everybody with their seats; return person ids by name."""
    municipalities = {each.name: each.id for each in store.municipalities.all()}
    people: dict[str, str] = {}
    seats: dict[tuple[str, str], str] = {}
    for row in table("people.csv", "sample"):
        municipality_id = municipalities.get(row["municipality"])
        if row["name"] not in people:
            people[row["name"]] = add_person(
                store,
                row["name"],
                title=row["title"],
                email=row["email"],
                municipality_id=municipality_id,
            ).ids[0]
        added = add_membership(
            store,
            bodies[row["body"]],
            people[row["name"]],
            MembershipRole(row["role"]),
            municipality_id=municipality_id,
            deputy_of_id=seats.get((row["body"], row["deputy_of"])),
            valid_from=date.fromisoformat(row["from"]) if row["from"] else None,
            valid_to=date.fromisoformat(row["to"]) if row["to"] else None,
        )
        seats[row["body"], row["name"]] = added.ids[0]
    return people
