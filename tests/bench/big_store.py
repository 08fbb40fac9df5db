"""A data file of any size, made in seconds: years of meetings with agendas, decisions and attendance.

.venv/bin/python tests/bench/big_store.py FILE MEETINGS YEARS
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from seutu_desktop.domain import meetings as m  # noqa: E402
from seutu_desktop.domain import network as n  # noqa: E402
from seutu_desktop.domain import people as p  # noqa: E402
from seutu_desktop.domain.sorting import sort_key  # noqa: E402
from seutu_desktop.store.codec import to_row  # noqa: E402
from seutu_desktop.store.entities import NAMES, SORTED_BY_NAME  # noqa: E402
from seutu_desktop.store.store import Store  # noqa: E402
from seutu_desktop.store.triggers import triggers_off  # noqa: E402

LAST = date(2026, 12, 31)
WORDS = [
    "talousarvio", "valmistelu", "kunta", "esitys", "selvitys", "hanke", "yhteistyö", "oppilas",
    "opetus", "varhaiskasvatus", "lukio", "koulukuljetus", "henkilöstö", "sopimus", "arviointi",
    "kehittäminen", "kielikylpy", "digitaalinen", "hyvinvointi", "lausunto", "päätös",
    "toimintasuunnitelma", "vuosi", "seutu", "tavoite", "mittari", "raportti", "kokous", "työryhmä",
    "verkosto",
]  # fmt: skip
PEOPLE = 40


def make(path: Path, meetings: int, years: int) -> None:
    """Write a data file at `path` with so many meetings spread evenly over the last `years` years.

    Up to 5,000 meetings each has 15 matters with text; beyond that one each, for long lists. The same
    arguments give the same rows. The history holds one change for every row.
    """
    store = Store.create(path, lambda: datetime(2026, 11, 24, 9, tzinfo=UTC), "Tiina")
    chance = random.Random(meetings)
    with store.action("make"):
        group = store.connection.execute("SELECT group_id FROM change_context").fetchone()[0]
        with triggers_off(store.connection, "logged", "section"):
            for entity in _entities(chance, meetings, years):
                _insert(store, entity)
        for table in NAMES.values():
            store.connection.execute(
                'INSERT INTO change (group_id, "table", row_id, old, new, at, author)'
                f" SELECT ?, '{table}', id, NULL, '{{}}', created_at, author FROM {table}",
                (group,),
            )
    store.close()


def _insert(store: Store, entity: object) -> None:
    table = NAMES[type(entity)]
    row: dict[str, object] = {**to_row(entity)}
    if table in SORTED_BY_NAME:
        row["sort_key"] = sort_key(str(row["name"]))
    row |= {"created_at": "2026-11-24T09:00:00+00:00", "updated_at": "2026-11-24T09:00:00+00:00"}
    columns = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" for _ in row)
    store.connection.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", tuple(row.values()))


def _entities(chance: random.Random, meetings: int, years: int) -> Iterator[object]:
    yield n.Network("network", "Seudun sivistysverkosto")
    body = p.Body("body", "Ohjausryhmä", p.BodyKind.STEERING)
    yield body
    for number in range(PEOPLE):
        yield p.Person(f"person-{number:02}", f"Esimerkki {WORDS[number % len(WORDS)].title()} {number}")
        yield p.Membership(f"seat-{number:02}", body.id, f"person-{number:02}", p.MembershipRole.MEMBER)
    first = datetime.combine(LAST, datetime.min.time()) - timedelta(days=365 * years)
    numbers: dict[int, int] = {}
    sections: dict[int, int] = {}
    for count in range(meetings):
        start = first + timedelta(days=365 * years * count // meetings, hours=8 + count % 8)
        numbers[start.year] = numbers.get(start.year, 0) + 1
        yield m.Meeting(
            f"meeting-{count:06}", body.id, start, start + timedelta(hours=2), title=_words(chance, 3),
            place="Kokoushuone", year=start.year, number=numbers[start.year], status=m.MeetingStatus.APPROVED,
            chair_id="person-00", secretary_id="person-01",
        )  # fmt: skip
        yield from _agenda(chance, count, start, sections, 15 if meetings <= 5000 else 1)


def _agenda(
    chance: random.Random, count: int, start: datetime, sections: dict[int, int], items: int
) -> Iterator[object]:
    meeting = f"meeting-{count:06}"
    full = items > 1
    for position in range(1, items + 1):
        sections[start.year] = sections.get(start.year, 0) + 1
        yield m.AgendaItem(
            f"item-{count:06}-{position:02}",
            meeting,
            position,
            title=_words(chance, 4),
            description=_words(chance, 60 if full else 5),
            proposal=_words(chance, 15 if full else 3),
            discussion=_words(chance, 80 if full else 0),
            decision=_words(chance, 15 if full else 3),
            section_number=sections[start.year],
            state=m.ItemState.DECIDED,
        )
    if items > 1:
        for person in range(12):
            yield m.Attendance(
                f"mark-{count:06}-{person:02}", meeting, f"person-{person:02}", m.AttendanceMode.PRESENT,
                membership_id=f"seat-{person:02}",
            )  # fmt: skip
        yield m.Action(
            f"action-{count:06}", _words(chance, 6), f"item-{count:06}-02", "person-03", done_on=start.date()
        )


def _words(chance: random.Random, count: int) -> str:
    return " ".join(chance.choices(WORDS, k=count)).capitalize()


if __name__ == "__main__":
    make(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
