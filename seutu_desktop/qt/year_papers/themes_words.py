"""A year's work by priority area in words: the bars, their legend and the things behind a part."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from seutu_desktop.domain.dates import numeric_day
from seutu_desktop.domain.plans import GoalState
from seutu_desktop.domain.projects import ProjectState
from seutu_desktop.domain.strategy_year import ServedPart, StrategyYear, Work
from seutu_desktop.domain.themes import ThemedKind
from seutu_desktop.qt.counts import Counts
from seutu_desktop.qt.projects.words import state_words
from seutu_desktop.qt.targets import Tab, Target, View
from seutu_desktop.qt.widgets.theme_bars import Bar
from seutu_desktop.qt.widgets.theme_words import short
from seutu_desktop.qt.year_papers.words import state_look

UNLINKED = ""
"""The key of the bar of what serves nothing."""
_TITLE = 90


def legend() -> dict[ThemedKind, str]:
    """Return what each pattern means."""
    translate = QCoreApplication.translate
    return {
        ThemedKind.AGENDA_ITEM: translate("ThemesPage", "kokousten asiat (§)"),
        ThemedKind.GOAL: translate("ThemesPage", "suunnitelman tavoitteet"),
        ThemedKind.PROJECT: translate("ThemesPage", "hankkeet"),
        ThemedKind.SHARED_MODEL: translate("ThemesPage", "hyväksytyt ja tarkistetut mallit"),
    }


def counted(kind: ThemedKind, count: int) -> str:
    """Return "12 §", "3 tavoitetta" …"""
    counts = Counts()
    says = {
        ThemedKind.GOAL: counts.goals,
        ThemedKind.PROJECT: counts.projects,
        ThemedKind.SHARED_MODEL: counts.models,
    }
    return says[kind](count) if kind in says else f"{count} §"


def bars(found: StrategyYear) -> list[Bar]:
    """Return a bar for each part of the strategy, and the last one for what serves none."""
    return [_bar(each) for each in (*found.parts, found.unlinked)]


def title_of(served: ServedPart, longest: int = _TITLE) -> str:
    """Return a part's name in few words, with its period where that is another one than the year's."""
    translate = QCoreApplication.translate
    if served.part is None:
        return translate("ThemesPage", "Ilman painopistettä")
    named = short(served.part, longest)
    of = translate("ThemesPage", "{0} (kausi {1})")
    return of.format(named, served.of_period) if served.of_period else named


def second_line(work: Work) -> str:
    """Return where a thing stands: "§ 18 · Ohjausryhmä 3/2027 · 10.3.2027", or its state."""
    if work.kind is ThemedKind.GOAL:
        return state_look(GoalState(work.state)).words
    if work.kind is ThemedKind.PROJECT:
        return state_words(ProjectState(work.state))
    day = numeric_day(work.day) if work.day else ""
    section = f"§ {work.section}" if work.section else ""
    return " · ".join(filter(None, (section, work.meeting, day)))


def target_of(work: Work, year: int) -> Target:
    """Return where a thing is in the window."""
    if work.kind is ThemedKind.AGENDA_ITEM:
        return Target(View.MEETINGS, work.meeting_id, Tab.MINUTES, work.id)
    views = {ThemedKind.PROJECT: View.PROJECTS, ThemedKind.SHARED_MODEL: View.MODELS}
    return Target(views.get(work.kind, View.YEAR_PAPERS), row_id=work.id, year=year)


def _bar(served: ServedPart) -> Bar:
    parts = tuple((kind, count, counted(kind, count)) for kind, count in served.counts().items())
    key = served.part.id if served.part else UNLINKED
    return Bar(key, title_of(served), title_of(served, 400), parts)
