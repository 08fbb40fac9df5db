"""Invented wheels: the year of the sources, an empty one, and any number of tasks."""

from __future__ import annotations

from datetime import date, timedelta

from seutu_desktop.domain.wheel import Ring, RingShape
from seutu_desktop.pictures.content import Content, Gathering, Holiday, Look, Task, Turn, Year

NAMES = (
    "Kokoukset", "Asiakirjat", "Arviointi", "Kuntakäsittely", "Sidosryhmät", "Hankkeet ja talous",
    "Yhteiset mallit",
)  # fmt: skip
RINGS = tuple(
    Ring(f"ring{place}", name, shape, place + 1)
    for place, (name, shape) in enumerate(zip(NAMES, RingShape, strict=True))
)
DAYS = ((1, 14), (2, 11), (3, 11), (4, 8), (5, 13), (6, 10), (8, 12), (9, 9), (10, 7), (11, 11), (12, 9))
BREAKS = (
    Holiday("talviloma", date(2026, 2, 23), date(2026, 3, 1), confirmed=False),
    Holiday("syysloma", date(2026, 10, 12), date(2026, 10, 18), confirmed=False),
)
# ring, short name, begins, due
YEAR_OF_SOURCES = (
    (0, "Järjestäytyminen", None, (1, 14)),
    (0, "Uusien jäsenten perehdytys", (8, 3), (8, 12)),
    (0, "Kokouskalenteri 2027", None, (11, 11)),
    (1, "Vuosikello", None, (1, 14)),
    (1, "Toimintasuunnitelma", None, (1, 14)),
    (1, "Kertomus kootaan", (1, 1), (1, 21)),
    (1, "Suunnitelma verkostolle", None, (1, 28)),
    (1, "Toimintakertomus", None, (2, 11)),
    (2, "Arviointikysely", (1, 19), (2, 27)),
    (2, "Kyselyn tulokset", None, (3, 11)),
    (2, "Yksilöarviot", (11, 16), (12, 8)),
    (2, "Itsearviointipäivä", None, (12, 15)),
    (3, "Suunnitelma kuntiin", None, (2, 6)),
    (3, "Kertomus kuntiin", None, (2, 25)),
    (3, "Kertomuksen kuntakäsittelyt", (3, 2), (5, 29)),
    (3, "Suunnitelman kuntakäsittelyt", (4, 1), (5, 29)),
    (4, "Arviointikeskustelu, Päijät-Sote", None, (1, 21)),
    (4, "Kansanedustajat", None, (10, 7)),
    (4, "Lautakuntien edustajat", None, (12, 9)),
    (5, "Erityisavustushaut, talvi", (1, 1), (3, 31)),
    (5, "Erityisavustushaut, kesä ja syksy", (6, 1), (11, 30)),
    (5, "Haut, talvi", (12, 1), (12, 31)),
    (5, "Talousarvio 2027", None, (9, 9)),
    (5, "Kustannusosuudet", None, (9, 9)),
    (6, "Mallien tarkistus", (4, 1), (5, 13)),
    (6, "Työ- ja loma-ajat", None, (11, 11)),
)


def day(pair: tuple[int, int], year: int = 2026) -> date:
    return date(year, *pair)


def meetings(today: date | None = None) -> tuple[Gathering, ...]:
    """Return the steering group's eleven meetings, seen on a day."""
    days = [day(pair) for pair in DAYS]
    following = next((each for each in days if today and each >= today), None)
    turns = {each: Turn.PAST if today and each < today else Turn.COMING for each in days}
    if following:
        turns[following] = Turn.NEXT
    return tuple(
        Gathering(f"m{number}", f"Ohjausryhmä {number}/2026", each, turns[each])
        for number, each in enumerate(days, 1)
    )


def tasks(today: date | None = None) -> tuple[Task, ...]:
    """Return the tasks of the sources, seen on a day: past ones are done but the newest, which is late."""
    found = []
    for number, (ring, name, begins, due) in enumerate(YEAR_OF_SOURCES):
        look = Look.DONE if today and day(due) < today else Look.COMING
        title = name
        found.append(
            Task(f"t{number}", f"ring{ring}", name, title, day(begins) if begins else None, day(due), look)
        )
    for key, ring, name in (
        ("every1", 0, "Kehittämisryhmien katsaukset"),
        ("every2", 1, "Vuosikellon toteutuminen"),
    ):
        found += [
            Task(f"{key}.{each.id}", f"ring{ring}", name, name, None, each.day, listed=True)
            for each in meetings()
        ]
    found.append(Task("u1", "ring5", "Väliraportit", "Avustusten väli- ja loppuraportit", None, None))
    found.append(Task("u2", "ring2", "Arviointi", "Varhaiskasvatuksen seudullinen arviointi", None, None))
    return tuple(found)


def year_of_sources(today: date | None = None, start_month: int = 1) -> Content:
    """Return the wheel of 2026."""
    centre = ("seuraava kokous", "ke 9.12.") if today else ()
    return Content(Year(2026, start_month), RINGS, tasks(today), meetings(today), BREAKS, 0, today, centre)


def empty(today: date | None = None) -> Content:
    """Return a wheel with meetings only."""
    return Content(Year(2026), RINGS, (), meetings(today), BREAKS, 0, today)


def many(count: int, month: int | None = None) -> Content:
    """Return a wheel with so many tasks over the year, or in one month."""
    words = ("Kertomus", "Suunnitelma verkostolle", "Kysely", "Tapaaminen, Päijät-Sote", "Mallien tarkistus")
    found = []
    for number in range(count):
        due = date(2026, 1, 1) + timedelta(days=(number * 37) % 365)
        if month:
            due = date(2026, month, 1 + number % 28)
        begins = due - timedelta(days=number % 40) if number % 5 == 0 else None
        name = f"{words[number % len(words)]} {number}"
        found.append(Task(f"t{number}", f"ring{number % 7}", name, name, begins, due))
    return Content(Year(2026), RINGS, tuple(found), meetings(), BREAKS)
