"""The views of the rail: each is imported and built when it is first shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from seutu_desktop.qt.targets import View

if TYPE_CHECKING:
    from seutu_desktop.qt.actions import Actions
    from seutu_desktop.qt.panel import Panel
    from seutu_desktop.qt.runner import Runner
    from seutu_desktop.qt.widgets.nav_rail import NavRail


class ViewEntry(NamedTuple):
    """A line of the rail and how its panel is built; `caption` begins a group of views, `key` opens it."""

    view: View
    icon: str
    title: str
    build: Callable[[Actions, Runner], Panel]
    key: str
    caption: str = ""


def entries() -> list[ViewEntry]:
    """Return the views that work, in the order of the rail (look.md 8: Ctrl+1…9, 0)."""
    return [
        ViewEntry(View.TODAY, "today", QCoreApplication.translate("Views", "Tänään"), _today, "Ctrl+1"),
        ViewEntry(
            View.MEETINGS, "meetings", QCoreApplication.translate("Views", "Kokoukset"), _meetings, "Ctrl+2"
        ),
        ViewEntry(View.WHEEL, "wheel", QCoreApplication.translate("Views", "Vuosikello"), _wheel, "Ctrl+3"),
        ViewEntry(
            View.ASSESSMENT,
            "assess",
            QCoreApplication.translate("Views", "Itsearviointi"),
            _assessment,
            "Ctrl+4",
            QCoreApplication.translate("Views", "Vuoden ketju"),
        ),
        ViewEntry(
            View.YEAR_PAPERS,
            "plan",
            QCoreApplication.translate("Views", "Vuosiasiakirjat"),
            _year_papers,
            "Ctrl+5",
        ),
        ViewEntry(
            View.HANDLING,
            "handling",
            QCoreApplication.translate("Views", "Kuntakäsittely"),
            _handling,
            "Ctrl+6",
        ),
        ViewEntry(
            View.PEOPLE,
            "people",
            QCoreApplication.translate("Views", "Jäsenet ja ryhmät"),
            _people,
            "Ctrl+7",
            QCoreApplication.translate("Views", "Verkosto"),
        ),
        ViewEntry(
            View.STAKEHOLDERS,
            "links",
            QCoreApplication.translate("Views", "Sidosryhmät"),
            _stakeholders,
            "Ctrl+8",
        ),
        ViewEntry(
            View.PROJECTS,
            "projects",
            QCoreApplication.translate("Views", "Hankkeet ja talous"),
            _projects,
            "Ctrl+9",
        ),
        ViewEntry(
            View.MODELS, "models", QCoreApplication.translate("Views", "Yhteiset mallit"), _models, "Ctrl+0"
        ),
        ViewEntry(
            View.SETTINGS, "settings", QCoreApplication.translate("Views", "Asetukset"), _settings, "Ctrl+,"
        ),
    ]


def fill_rail(rail: NavRail, lines: Iterable[ViewEntry]) -> None:
    """Put the views into the rail, under their captions, the settings at its foot."""
    for entry in lines:
        if entry.caption:
            rail.add_caption(entry.caption)
        add = rail.add_foot_item if entry.view is View.SETTINGS else rail.add_item
        add(entry.view, entry.icon, entry.title, entry.key)


def _today(actions: Actions, runner: Runner) -> Panel:
    from seutu_desktop.qt.today.panel import TodayPanel

    return TodayPanel(actions)


def _meetings(actions: Actions, runner: Runner) -> Panel:
    from seutu_desktop.qt.meetings.panel import MeetingsPanel

    return MeetingsPanel(actions, runner)


def _wheel(actions: Actions, runner: Runner) -> Panel:
    from seutu_desktop.qt.wheel.panel import WheelPanel

    return WheelPanel(actions, runner)


def _year_papers(actions: Actions, runner: Runner) -> Panel:
    from seutu_desktop.qt.year_papers.panel import YearPapersPanel

    return YearPapersPanel(actions, runner)


def _assessment(actions: Actions, runner: Runner) -> Panel:
    from seutu_desktop.qt.assessment.panel import AssessmentPanel

    return AssessmentPanel(actions, runner)


def _handling(actions: Actions, runner: Runner) -> Panel:
    from seutu_desktop.qt.handling.panel import HandlingPanel

    return HandlingPanel(actions)


def _people(actions: Actions, runner: Runner) -> Panel:
    from seutu_desktop.qt.people.panel import PeoplePanel

    return PeoplePanel(actions)


def _stakeholders(actions: Actions, runner: Runner) -> Panel:
    from seutu_desktop.qt.stakeholders.panel import StakeholdersPanel

    return StakeholdersPanel(actions)


def _projects(actions: Actions, runner: Runner) -> Panel:
    from seutu_desktop.qt.projects.panel import ProjectsPanel

    return ProjectsPanel(actions)


def _models(actions: Actions, runner: Runner) -> Panel:
    from seutu_desktop.qt.models.panel import ModelsPanel

    return ModelsPanel(actions)


def _settings(actions: Actions, runner: Runner) -> Panel:
    from seutu_desktop.qt.settings.panel import SettingsPanel

    return SettingsPanel(actions, runner)
