"""Inter as Qt has it, set as plainly as `pictures` does: no letter is changed by its neighbours."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from seutu_desktop.pictures.face import REGULAR
from seutu_desktop.qt.theme.fonts import load_inter, with_weight

SIZE = 100
"""Pixels of the em; whoever draws enlarges or shrinks it."""

_FAMILY = "Inter"
_OPTICAL_SIZE = QFont.Tag("opsz")
_SHAPING = ("calt", "liga", "clig", "kern")
"""What changes letters by their neighbours: a dash between figures would be copied as a private sign."""


@lru_cache(maxsize=4)
def inter(weight: int = REGULAR) -> QFont:
    """Return Inter in a weight; a sign that it lacks is a box, as in the SVG."""
    name = _FAMILY if _FAMILY in QFontDatabase.families() else load_inter()
    font = QFont(name or _FAMILY)
    font.setPixelSize(SIZE)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    for tag in _SHAPING:
        font.setFeature(QFont.Tag(tag), 0)
    made = with_weight(font, weight)
    # Qt shares one face between fonts of the same axes, and what the window last set it to would show here;
    # naming the axis that the window leaves alone gives the pictures a face of their own (14 is its default).
    made.setVariableAxis(_OPTICAL_SIZE, 14.0)
    return made
