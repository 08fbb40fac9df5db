"""Type: Inter from its package, and the sizes and weights of look.md section 3."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

# role: (points at 96 dpi, weight)
ROLES: dict[str, tuple[float, int]] = {
    "clock": (19.5, 600),
    "page": (16.5, 600),
    "item": (14.0, 600),
    "section": (12.0, 600),
    "body": (10.5, 400),
    "body-strong": (10.5, 600),
    "list": (10.0, 400),
    "list-strong": (10.0, 600),
    "button": (10.0, 500),
    "primary": (10.0, 600),
    "secondary": (9.75, 400),
    "caption": (9.0, 400),
    "caption-strong": (9.0, 500),
    "badge": (8.25, 500),
}

_WEIGHT = QFont.Tag("wght")
_TABULAR = QFont.Tag("tnum")


def load_inter() -> str | None:
    """Register Inter with Qt and return its family name; None where the font package is missing."""
    file = inter_file()
    number = QFontDatabase.addApplicationFont(str(file)) if file else -1
    families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return families[0] if families else None


def inter_file() -> Path | None:
    """Return the upright variable font file of the package `fontpkg-inter`, None where it is missing."""
    try:
        import fontpkg_inter  # type: ignore[import-untyped]
    except ImportError:
        return None
    file = Path(fontpkg_inter.ROOT) / "files" / "Inter[opsz,wght].ttf"
    return file if file.exists() else None


def font(role: str = "body", *, tabular: bool = False) -> QFont:
    """Return the font of a text role; KeyError for an unknown one.

    `tabular` gives figures equal widths, for § and times in columns; it also spreads Inter's hyphens, so it
    is not for running words. Family and fallbacks are the application font's.
    """
    return QFont(_font(QGuiApplication.font().family(), role, tabular))


@lru_cache(maxsize=64)
def _font(family: str, role: str, tabular: bool) -> QFont:
    points, weight = ROLES[role]
    made = QFont(family)
    made.setPointSizeF(points)
    return with_weight(made, weight, tabular=tabular)


def with_weight(base: QFont, weight: int, *, tabular: bool = False) -> QFont:
    """Return `base` in another weight (400–700), with equal-width figures if `tabular`.

    A variable font has one file and one registered style, so `setWeight` alone leaves its strokes as
    they are (seen on fontconfig); the axis moves them. Static faces ignore the axis and obey the weight.
    """
    made = QFont(base)
    made.setWeight(QFont.Weight(weight))
    made.setVariableAxis(_WEIGHT, float(weight))
    if tabular:
        made.setFeature(_TABULAR, 1)
    return made
