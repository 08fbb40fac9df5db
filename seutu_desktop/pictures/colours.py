"""The colours of the wheel (look.md 4, 5): light, dark, and ink on grey for a printer without colour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from seutu_desktop.domain.wheel import RingShape


class Scheme(StrEnum):
    """What a wheel is drawn for."""

    LIGHT = "light"
    DARK = "dark"
    GREY = "grey"


@dataclass(frozen=True, slots=True)
class RingInk:
    """A ring's strong colour (marks, name, spine), the tint of doing times, and its track."""

    strong: str
    tint: str
    track: str


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of a scheme; rings by their mark, in grey by turns."""

    surface: str
    text: str
    text2: str
    band: str
    tick: str
    breaks: str
    accent: str
    on_accent: str
    tint: str
    on_tint: str
    bad: str
    rings: Mapping[RingShape, tuple[str, str]]
    share: float

    def ring(self, shape: RingShape, place: int) -> RingInk:
        """Return the inks of the ring at a place from the outside, by its mark."""
        if not self.rings:
            return RingInk(*(("#262626", "#D4D4D4", "#F8F8F8"), ("#4A4A4A", "#CFCFCF", "#F0F0F0"))[place % 2])
        strong, tint = self.rings[shape]
        return RingInk(strong, tint, mixed(tint, self.surface, self.share))


@lru_cache(maxsize=64)
def mixed(colour: str, under: str, share: float) -> str:
    """Return a colour laid over another at a share, as `#RRGGBB`."""
    pairs = zip(_parts(colour), _parts(under), strict=True)
    return "#" + "".join(f"{round(over * share + below * (1 - share)):02X}" for over, below in pairs)


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


_LIGHT_RINGS = {
    RingShape.CIRCLE: ("#135E68", "#CFE5E7"),
    RingShape.SQUARE: ("#A1591F", "#F9DFC8"),
    RingShape.HEXAGON: ("#84124B", "#F5D3E2"),
    RingShape.TRIANGLE: ("#532C88", "#E2D7F3"),
    RingShape.PLUS: ("#2768C6", "#D5E4FA"),
    RingShape.DIAMOND: ("#334A06", "#DCE8C2"),
    RingShape.BAR: ("#6E675F", "#E6E2DC"),
}
_DARK_RINGS = {
    RingShape.CIRCLE: ("#74C7CF", "#1C4045"),
    RingShape.SQUARE: ("#DDAB74", "#47331F"),
    RingShape.HEXAGON: ("#EC86A0", "#4A2434"),
    RingShape.TRIANGLE: ("#A195F5", "#30284F"),
    RingShape.PLUS: ("#ABC4FF", "#23385C"),
    RingShape.DIAMOND: ("#D3E3A6", "#363F20"),
    RingShape.BAR: ("#C9C4BC", "#3B3834"),
}
DASHES: Mapping[RingShape, tuple[float, ...]] = {
    RingShape.HEXAGON: (7, 2.5, 1.6, 2.5),
    RingShape.TRIANGLE: (5, 3),
    RingShape.DIAMOND: (1.6, 2.6),
    RingShape.BAR: (3, 2),
}
"""The dashes of a ring's spines; the other marks have solid ones."""

COLOURS: Mapping[Scheme, Colours] = {
    Scheme.LIGHT: Colours(
        surface="#FFFFFF", text="#1B2220", text2="#4C5552", band="#F2F3F1", tick="#A9B1AC", breaks="#C3CAC5",
        accent="#135E68", on_accent="#FFFFFF", tint="#DCECED", on_tint="#0C444C", bad="#A8281D",
        rings=_LIGHT_RINGS, share=0.36,
    ),
    Scheme.DARK: Colours(
        surface="#1E2322", text="#E7ECEA", text2="#B5BDBA", band="#2A3130", tick="#68716E", breaks="#56605C",
        accent="#74C7CF", on_accent="#06292D", tint="#1B3D41", on_tint="#BDE6EA", bad="#F2958C",
        rings=_DARK_RINGS, share=0.34,
    ),
    Scheme.GREY: Colours(
        surface="#FFFFFF", text="#111111", text2="#4A4A4A", band="#EEEEEE", tick="#A6A6A6", breaks="#C4C4C4",
        accent="#262626", on_accent="#FFFFFF", tint="#E0E0E0", on_tint="#111111", bad="#111111",
        rings={}, share=1.0,
    ),
}  # fmt: skip
