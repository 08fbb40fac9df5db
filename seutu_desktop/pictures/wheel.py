"""The wheel from its layout: months around, weeks, rings, what stands on them, the hub, and today's hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from seutu_desktop.domain.dates import numeric_day
from seutu_desktop.pictures import layout as geometry
from seutu_desktop.pictures.colours import Colours
from seutu_desktop.pictures.content import Content, day_text, month_name
from seutu_desktop.pictures.drawing import CAP_MIDDLE, Figure, Part, Words, around, line_of
from seutu_desktop.pictures.face import SEMIBOLD, shown
from seutu_desktop.pictures.items import Named, place_parts, ring_parts
from seutu_desktop.pictures.lanes import Place
from seutu_desktop.pictures.layout import Layout, RingRoom
from seutu_desktop.pictures.path import TURN, at, polygon, ring, sector, slanted

MONTH = 12.5
HALO = 3.5
HAND = 1.6
_MONTH_GAP = 2.0
_BORDER = 2.2
_YEAR, _CENTRE = 28.0, 11.0
_CENTRE_LINE = 15.0
_HAND_TEXT = 11.0
_TIP = 5.0


def wheel_parts(layout: Layout, colours: Colours) -> tuple[Part, ...]:
    """Return the wheel from the bottom up, its middle at 0, 0; today's hand is `hand_parts`."""
    named = Named.of(layout.content)
    parts = [*_months(layout, colours), *_weeks(layout, colours)]
    for room in layout.rings:
        ink = colours.ring(room.ring.shape, room.place)
        parts.append(Figure(ring(room.inner, room.outer), ink.track))
    parts += _lines(layout, colours)
    for room in layout.rings:
        parts += ring_parts(layout, room, named, colours)
        parts.append(_ring_name(layout, room, colours))
    return (*parts, *_hub(layout, colours))


def hand_parts(layout: Layout, colours: Colours) -> tuple[Part, ...]:
    """Return today's hand from the hub to the rim, its words outside, and crossed labels above it."""
    today = layout.content.today
    if today is None or not layout.content.year.holds(today):
        return ()
    angle, rim = layout.content.year.angle(today), layout.radius
    tip = polygon([at(angle, rim - 7), at(angle - _TIP / rim, rim + 2), at(angle + _TIP / rim, rim + 2)])
    words = f"tänään {day_text(today)}"
    line = (("M", at(angle, layout.hub)), ("L", at(angle, rim - 7)))
    return (
        Figure(line, stroke=colours.accent, width=HAND),
        Figure(tip, colours.accent),
        around(words, angle, rim + 12, _HAND_TEXT, colours.accent, SEMIBOLD),
        *_crossed(layout, angle, colours),
    )


def _crossed(layout: Layout, angle: float, colours: Colours) -> Iterator[Part]:
    named = Named.of(layout.content)
    for room in layout.rings:
        track = colours.ring(room.ring.shape, room.place).track
        for place in room.settled.places:
            if _near(place, angle, room.lanes[place.lane]):
                for part in place_parts(layout, room, place, named, colours):
                    yield (
                        replace(part, halo=track)
                        if isinstance(part, Words) and not place.piece.pill
                        else part
                    )


def _near(place: Place, angle: float, radius: float) -> bool:
    free = 8 / radius
    begin, end = min(place.label_begin, place.piece.end), max(place.label_end, place.piece.end)
    return begin - free <= angle <= end + free


def _months(layout: Layout, colours: Colours) -> Iterator[Part]:
    year, outer, inner = layout.content.year, layout.radius, layout.radius - geometry.BAND
    today = layout.content.today
    for first, last in year.months:
        begin, end = year.edge(first), year.edge(last + timedelta(days=1)) or TURN
        now = today is not None and first <= today <= last
        yield Figure(slanted(begin, end, inner, outer, _MONTH_GAP), colours.tint if now else colours.band)
        ink = colours.on_tint if now else colours.text
        middle = (begin + end) / 2
        yield around(month_name(first), middle, (outer + inner) / 2, MONTH, ink, SEMIBOLD)


def _weeks(layout: Layout, colours: Colours) -> Iterator[Part]:
    year = layout.content.year
    outer = layout.radius - geometry.BAND - geometry.BAND_GAP
    inner = outer - geometry.TICKS
    for each in layout.content.breaks:
        if each.first <= year.last and each.last >= year.first:
            begin, end = year.edge(each.first), year.edge(each.last + timedelta(days=1))
            yield Figure(sector(begin, end, inner, outer), colours.breaks)
    ticks: list[tuple[str, tuple[float, ...]]] = []
    monday = year.first + timedelta(days=-year.first.weekday() % 7)
    while monday <= year.last:
        angle = year.edge(monday)
        ticks += [("M", at(angle, inner)), ("L", at(angle, outer))]
        monday += timedelta(days=7)
    yield Figure(tuple(ticks), stroke=colours.tick, width=1.0)


def _lines(layout: Layout, colours: Colours) -> Iterator[Part]:
    """Where months begin, and a clearer line where the year does."""
    year, outer, inner = layout.content.year, layout.rim, layout.hub
    steps: list[tuple[str, tuple[float, ...]]] = []
    for first, _ in year.months[1:]:
        angle = year.edge(first)
        steps += [("M", at(angle, inner)), ("L", at(angle, outer))]
    yield Figure(tuple(steps), stroke=colours.surface, width=1.0)
    yield Figure((("M", at(0, inner)), ("L", at(0, outer))), stroke=colours.surface, width=_BORDER)


def _ring_name(layout: Layout, room: RingRoom, colours: Colours) -> Words:
    ink = colours.ring(room.ring.shape, room.place)
    size = geometry.NAME * layout.scale
    return around(shown(room.ring.name), room.name.angle, room.name.radius, size, ink.strong, SEMIBOLD)


def _hub(layout: Layout, colours: Colours) -> Iterator[Part]:
    content = layout.content
    big = _YEAR if content.year.start_month == 1 else _YEAR * 0.72
    height = (_CENTRE_LINE * len(content.centre)) / 2
    yield line_of(content.year.name, 0, CAP_MIDDLE * big - height, big, colours.text, SEMIBOLD, 0.5)
    for number, words in enumerate(content.centre):
        y = CAP_MIDDLE * big - height + _CENTRE_LINE * (number + 1) + 4
        last = number == len(content.centre) - 1
        ink, weight = (colours.text, SEMIBOLD) if last else (colours.text2, 400)
        yield line_of(words, 0, y, _CENTRE, ink, weight, 0.5)


def alternative_text(content: Content, where: str = "") -> str:
    """Return what the picture shows, for those who do not see it (look.md 10); `where` names the list."""
    year = content.year
    rings = ", ".join(shown(each.name) for each in content.rings)
    parts = [
        f"Vuosikello {year.name}, {month_name(year.first)} ylhäällä, myötäpäivään.",
        f"Kehät ulkoa sisään: {rings}." if rings else "Ei kehiä.",
        _meetings_told(content),
        _tasks_told(content, where),
    ]
    if content.today is not None and year.holds(content.today):
        parts.append(f"Osoitin on päivässä {numeric_day(content.today)}.")
    return " ".join(parts)


def short_alternative_text(content: Content) -> str:
    """Return the same in at most 150 characters, as Word's pictures may have (word.md 5)."""
    rings = _counted(len(content.rings), "kehä", "kehää")
    meetings = _counted(_held(content), "kokous", "kokousta")
    tasks = _counted(len(content.tasks), "tehtävä", "tehtävää")
    return f"Vuosikello {content.year.name}: {rings}, {meetings} ja {tasks}. Samat tiedot ovat taulukossa."


def _meetings_told(content: Content) -> str:
    count = _held(content)
    if not count:
        return "Ei kokouksia."
    there = {each.day.month for each in content.meetings if content.year.holds(each.day)}
    free = [month_name(first) for first, _ in content.year.months if first.month not in there]
    without = f", ei {' eikä '.join(f'{name}ssa' for name in free)}" if 0 < len(free) <= 2 else ""
    return f"{_counted(count, 'kokous', 'kokousta')}{without}."


def _tasks_told(content: Content, where: str) -> str:
    count = len(content.tasks)
    if not count:
        return "Ei tehtäviä."
    place = where or "luettelossa"
    if count == 1:
        return f"Tehtävä on {place}."
    return f"Kaikki {count} tehtävää on lueteltu {place}."


def _held(content: Content) -> int:
    return sum(1 for each in content.meetings if content.year.holds(each.day))


def _counted(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"
