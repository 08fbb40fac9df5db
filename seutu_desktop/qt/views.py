"""The views of the rail: each is imported and built when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from seutu_desktop.qt.targets import View

if TYPE_CHECKING:
    from seutu_desktop.qt.actions import Actions
    from seutu_desktop.qt.panel import Panel
    from seutu_desktop.qt.runner import Runner


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
            View.HANDLING,
            "handling",
            QCoreApplication.translate("Views", "Kuntakäsittely"),
            _handling,
            "Ctrl+6",
            QCoreApplication.translate("Views", "Vuoden ketju"),
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
            View.SETTINGS, "settings", QCoreApplication.translate("Views", "Asetukset"), _settings, "Ctrl+,"
        ),
    ]


def _today(actions: Actions, runner: Runner) -> Panel:
    from seutu_desktop.qt.today.panel import TodayPanel

    return TodayPanel(actions)


def _meetings(actions: Actions, runner: Runner) -> Panel:
    from seutu_desktop.qt.meetings.panel import MeetingsPanel

    return MeetingsPanel(actions, runner)


def _wheel(actions: Actions, runner: Runner) -> Panel:
    from seutu_desktop.qt.wheel.panel import WheelPanel

    return WheelPanel(actions, runner)


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


def _settings(actions: Actions, runner: Runner) -> Panel:
    from seutu_desktop.qt.settings.panel import SettingsPanel

    return SettingsPanel(actions, runner)
