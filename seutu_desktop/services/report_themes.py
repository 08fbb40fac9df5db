"""The annual report's goals, and how much of the year's work served each priority area."""

from __future__ import annotations

from seutu_desktop.domain.report_lines import Figures, Gathered, Source, SourceKind
from seutu_desktop.domain.strategy_year import ServedPart, StrategyYear
from seutu_desktop.services.report_goals import goals
from seutu_desktop.services.report_sources import ReportYear
from seutu_desktop.services.strategy_year import year_by_area
from seutu_desktop.store.store import Store

THEMES = "themes"
"""The key of the figures that have a chart."""

_CAPTION = "Vuoden {} työ painopisteittäin"
_COLUMNS = ("Painopiste", "Kokousten asiat (§)", "Tavoitteet", "Hankkeet", "Mallit")
_SHARES = (46, 20, 18, 16, 12)
_SOURCE = "strategiaan liitetyt kokousten asiat, toimintasuunnitelman tavoitteet, hankkeet ja mallit {}"
_NO_PART = "Ilman painopistettä"


def goals_by_area(store: Store, around: ReportYear) -> Gathered:
    """Return the goals, and the year's work by area where some of it is linked; at most twelve statements."""
    gathered = goals(store, around)
    found = served(store, around)
    figures = (_figures(found),) if found.linked else ()
    return Gathered(gathered.lines, (*gathered.figures, *figures))


def served(store: Store, around: ReportYear) -> StrategyYear:
    """Return the year's work by the areas it served; two statements."""
    return year_by_area(store, around.year, around.today.year)


def _figures(found: StrategyYear) -> Figures:
    rows = tuple(_row(each) for each in (*found.parts, found.unlinked))
    source = Source(_SOURCE.format(found.year), SourceKind.STRATEGY)
    return Figures(THEMES, _CAPTION.format(found.year), _COLUMNS, _SHARES, rows, source, numbers=4)


def _row(each: ServedPart) -> tuple[str, ...]:
    words = each.part.text.partition(":")[0] if each.part else _NO_PART
    named = f"{words} (kausi {each.of_period})" if each.of_period else words
    return named, *map(str, each.counts().values())
