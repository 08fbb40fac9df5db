"""The wheel's geometry (look.md 10): how many lanes each ring gets, how thick it is, what stands where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from seutu_desktop.domain.wheel import Ring
from seutu_desktop.pictures.content import Content, Gathering, Look, Task, day_text
from seutu_desktop.pictures.crowd import settle_some
from seutu_desktop.pictures.face import REGULAR, SEMIBOLD, face, shown
from seutu_desktop.pictures.lanes import BITS, STEPS, Piece, Settled, choices, mask, settle
from seutu_desktop.pictures.path import TURN

SCREEN, PAPER = 362.0, 360.0
"""The wheel's radius on screen and on A4 (95 mm), in picture units."""

BAND, BAND_GAP, TICKS, TICKS_GAP, RING_GAP = 23.0, 3.0, 6.0, 4.0, 3.0
HUB, WIDE_HUB = 55.0, 68.0
LANE, PADDING, LONE_PADDING, MOST_LANES = 14.5, 4.0, 6.0, 4
LABEL, NAME, PILL = 11.0, 11.5, 10.5
LONGEST_LABEL, LONGEST_TITLE = 190.0, 330.0
SMALLEST = 260.0
"""A wheel smaller than this has no labels."""

_STRETCH = 14.0
_PILL_SIDES = 11.0
_NAME_FREE = 3.0
_NAME_PLACES, _NAME_STEPS = 3, 48


@dataclass(frozen=True, slots=True)
class Name:
    """Where a ring's name stands."""

    angle: float
    radius: float


@dataclass(frozen=True, slots=True)
class RingRoom:
    """A ring between two radii with its lanes, outermost first, and everything on it."""

    ring: Ring
    place: int
    outer: float
    inner: float
    lanes: tuple[float, ...]
    settled: Settled
    name: Name


@dataclass(frozen=True)
class Layout:
    """A wheel laid out; `scale` is below 1 where many rings make thin lanes, `full` writes whole titles."""

    content: Content
    radius: float
    hub: float
    scale: float
    labels: bool
    full: bool
    rings: tuple[RingRoom, ...]

    @property
    def rim(self) -> float:
        """The outer edge of the outermost ring."""
        return rim(self.radius)


def rim(radius: float) -> float:
    """Return the outer edge of the outermost ring of a wheel."""
    return radius - BAND - BAND_GAP - TICKS - TICKS_GAP


def label_of(task: Task, full: bool = False) -> str:
    """Return the words beside a mark; late ones carry a sign beside their colour."""
    name = shown(task.title if full else task.name or task.title)
    return f"! {name}" if task.look is Look.LATE else name


def arrange(content: Content, radius: float = SCREEN, full: bool = False) -> Layout:
    """Return the layout of a wheel; `full` writes whole titles."""
    labels = radius >= SMALLEST
    count = len(content.rings)
    room = rim(radius) - HUB - RING_GAP * max(count - 1, 0)
    scale = min(1.0, room / (count * (LANE + LONE_PADDING))) if count else 1.0
    pieces = [_pieces(content, place, labels, full, scale) for place in range(count)]
    needs = _needs(content, pieces, rim(radius), scale)
    if _trim(needs, room, scale):
        # Rings stand further out than was thought, so some need fewer lanes, which others can have.
        needs = _needs(content, pieces, rim(radius), scale, needs)
        _trim(needs, room, scale)
    rings = _placed(content, pieces, needs, rim(radius), scale)
    while place := _may_grow(rings, needs, room, scale):
        needs[place - 1] = (needs[place - 1][0] + 1, STEPS)
        rings = _placed(content, pieces, needs, rim(radius), scale)
    hub = (rings[-1].inner if rings else rim(radius)) - RING_GAP
    return Layout(content, radius, hub, scale, labels, full, tuple(rings))


def pill_text(meeting: Gathering) -> str:
    """Return what a meeting's pill says."""
    return day_text(meeting.day)


def _pieces(content: Content, place: int, labels: bool, full: bool, scale: float) -> list[Piece]:
    key = content.rings[place].id
    found = [_piece(content, task, labels, full, scale) for task in content.drawn if task.ring_id == key]
    if place == content.meeting_ring:
        found += [_pill(content, each, scale) for each in content.meetings if content.year.holds(each.day)]
    return found


def _piece(content: Content, task: Task, labels: bool, full: bool, scale: float) -> Piece:
    year, due = content.year, task.due or content.year.last
    beyond = due > year.last
    end = TURN if beyond else year.angle(due)
    lasts = task.begins is not None and task.begins < due
    begin = year.edge(task.begins) if lasts and task.begins else end
    longest = LONGEST_TITLE if full else LONGEST_LABEL
    width = min(face(REGULAR).width(label_of(task, full), LABEL * scale), longest) if labels else 0.0
    return Piece(task.id, min(begin, end), end, width, year.month_of(due), marked=not beyond)


def _pill(content: Content, meeting: Gathering, scale: float) -> Piece:
    angle = content.year.angle(meeting.day)
    width = (face(SEMIBOLD).width(pill_text(meeting), PILL) + _PILL_SIDES) * scale
    month = content.year.month_of(meeting.day)
    return Piece(meeting.id, angle, angle, width, month, pill=True)


def _height(lanes: int, scale: float) -> float:
    return (lanes * LANE + (LONE_PADDING if lanes == 1 else PADDING)) * scale


def _needs(
    content: Content,
    pieces: Sequence[list[Piece]],
    outer: float,
    scale: float,
    held: Sequence[tuple[int, int]] = (),
) -> list[tuple[int, int]]:
    """How many lanes each ring wants, and how many steps are left for placing it for good (0: hopeless).

    `held` are what they had before, which says where they stand and for which there is no hope; without it
    each stands inside what the others want.
    """
    needs = []
    hopeless = [not steps for _, steps in held]
    for place, ring in enumerate(content.rings):
        lanes = None if held and hopeless[place] else _fewest(ring, pieces[place], outer, scale)
        needs.append((lanes or MOST_LANES, STEPS if lanes else 0))
        thickness = _height((held or needs)[place][0], scale)
        outer = max(outer - thickness - RING_GAP, HUB + _height(1, scale))
    return needs


def _fewest(ring: Ring, pieces: Sequence[Piece], outer: float, scale: float) -> int | None:
    """The fewest lanes that hold everything within the steps of a ring, or None."""
    steps = STEPS
    for lanes in range(1, MOST_LANES + 1):
        radii = _radii(outer, outer - _height(lanes, scale), lanes, scale)
        found, _, steps = _settled(ring, radii, pieces, scale, steps)
        if found is not None:
            return lanes
    return None


def _settled(
    ring: Ring, radii: Sequence[float], pieces: Sequence[Piece], scale: float, steps: int
) -> tuple[Settled | None, Name, int]:
    """Place everything, with the ring's name where it lets it; return also the steps that are left."""
    free = choices(pieces, radii)
    if pieces and not free:
        return None, Name(0.0, 0.0), steps
    names = _names(ring, radii, pieces, scale)
    for name, taken in names:
        settled, steps = settle(free, taken, steps)
        if settled is not None:
            return settled, name, steps
    return None, names[0][0], steps


def _trim(needs: list[tuple[int, int]], room: float, scale: float) -> bool:
    """Take lanes from the rings that have most of them, the innermost first, until all fit.

    Return whether any was taken.
    """
    before = list(needs)
    while sum(_height(lanes, scale) for lanes, _ in needs) > room + 1e-6:
        most = max(lanes for lanes, _ in needs)
        if most == 1:
            break
        place = max(place for place, (lanes, _) in enumerate(needs) if lanes == most)
        needs[place] = (most - 1, needs[place][1])
    return needs != before


def _may_grow(rings: Sequence[RingRoom], needs: Sequence[tuple[int, int]], room: float, scale: float) -> int:
    """The place from 1 of a ring that came out too narrow and may have one more lane; 0 if there is none."""
    used = sum(_height(lanes, scale) for lanes, _ in needs)
    for place, (made, (lanes, steps)) in enumerate(zip(rings, needs, strict=True), start=1):
        more = _height(lanes + 1, scale) - _height(lanes, scale)
        if _is_tight(made) and steps and lanes < MOST_LANES and used + more <= room:
            return place
    return 0


def _is_tight(room: RingRoom) -> bool:
    """Whether something did not fit a ring, or only shortened."""
    short = any(place.room < place.piece.width - 1e-6 for place in room.settled.places if place.room)
    return short or bool(room.settled.more)


def _placed(
    content: Content,
    pieces: Sequence[list[Piece]],
    needs: Sequence[tuple[int, int]],
    outer: float,
    scale: float,
) -> list[RingRoom]:
    heights = _heights([lanes for lanes, _ in needs], outer, scale)
    rings = []
    for place, (ring, (lanes, steps)) in enumerate(zip(content.rings, needs, strict=True)):
        inner = outer - heights[place]
        rings.append(_ring(ring, place, (outer, inner), lanes, pieces[place], scale, steps))
        outer = inner - RING_GAP
    return rings


def _heights(lanes: Sequence[int], outer: float, scale: float) -> list[float]:
    """How thick each ring is: as its lanes need, and evenly more where the hub would be wide."""
    if not lanes:
        return []
    heights = [_height(each, scale) for each in lanes]
    left = outer - WIDE_HUB - sum(heights) - RING_GAP * (len(lanes) - 1)
    most = _STRETCH + max(outer - rim(SCREEN), 0.0) / len(lanes)
    more = min(max(left / len(lanes), 0.0), most)
    return [height + more for height in heights]


def _radii(outer: float, inner: float, lanes: int, scale: float) -> tuple[float, ...]:
    first = (outer + inner) / 2 + (lanes - 1) / 2 * LANE * scale
    return tuple(first - lane * LANE * scale for lane in range(lanes))


def _ring(
    ring: Ring,
    place: int,
    edges: tuple[float, float],
    lanes: int,
    pieces: Sequence[Piece],
    scale: float,
    steps: int,
) -> RingRoom:
    """Place everything for good: a ring that came out thicker than its lanes may have one more of them."""
    settled = None
    while steps and settled is None:
        radii = _radii(*edges, lanes, scale)
        settled, name, steps = _settled(ring, radii, pieces, scale, steps)
        if settled is None and (lanes + 1) * LANE * scale + 1 > edges[0] - edges[1]:
            break
        lanes += settled is None
    if settled is None:
        radii = _radii(*edges, lanes, scale)
        name, taken = _names(ring, radii, pieces, scale)[0]
        pill_width = face(SEMIBOLD).width("+99", PILL) * scale + _PILL_SIDES
        settled = settle_some(pieces, radii, taken, pill_width)
    return RingRoom(ring, place, *edges, radii, settled, name)


def _names(
    ring: Ring, radii: Sequence[float], pieces: Sequence[Piece], scale: float
) -> list[tuple[Name, list[int]]]:
    """Where a ring's name may stand and the bits it takes: the emptiest places nearest to the bottom."""
    middle = sum(radii) / len(radii)
    half = (face(SEMIBOLD).width(shown(ring.name), NAME * scale) / 2 + _NAME_FREE) / min(radii)
    extents = [_extent(piece, middle) for piece in pieces]
    angles = [TURN * step / _NAME_STEPS for step in range(_NAME_STEPS)]
    angles = [angle for angle in angles if half <= angle <= TURN - half] or [TURN / 2]
    places = []
    for angle in angles:
        bits = mask(angle - half, angle + half)
        crowd = sum(1 for extent in extents if extent & bits)
        places.append((crowd, abs(angle - TURN * 0.51), angle, bits))
    emptiest = sorted(places)[: 2 * _NAME_PLACES : 2]
    lowest = sorted(places, key=lambda place: place[1])[:_NAME_PLACES]  # labels may stand on the other side
    return [
        (Name(angle, radii[0] if crowd else middle), [bits] + [0 if crowd else bits] * (len(radii) - 1))
        for crowd, _, angle, bits in dict.fromkeys((*emptiest, *lowest))
    ]


def _extent(piece: Piece, radius: float) -> int:
    label = piece.width / radius
    if piece.pill:
        return mask(piece.end - label / 2, piece.end + label / 2)
    end = max(piece.end, piece.begin + label) if piece.is_span else piece.end + label
    return mask(piece.begin, end) & ((1 << BITS) - 1)
