"""Inter as Qt has it, set as plainly as `pictures` does: no letter is changed by its neighbours."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from seutu_desktop.pictures.face import REGULAR
from seutu_desktop.qt.theme.fonts import load_inter, with_weight

SIZE = 100
"""Pixels of the em; whoever draws enlarges or shrinks it."""

_FAMILY = "Inter"
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
    return font if weight == REGULAR else with_weight(font, weight)
