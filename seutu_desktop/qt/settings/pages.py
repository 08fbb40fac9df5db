"""The sections of the settings by number, imported when the first one is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.settings.about_page import AboutPage
from seutu_desktop.qt.settings.backups_page import BackupsPage
from seutu_desktop.qt.settings.documents_page import DocumentsPage
from seutu_desktop.qt.settings.look_page import LookPage
from seutu_desktop.qt.settings.meetings_page import MeetingsPage
from seutu_desktop.qt.settings.network_page import NetworkPage
from seutu_desktop.qt.settings.page import SettingsPage
from seutu_desktop.qt.settings.periods_page import PeriodsPage
from seutu_desktop.qt.settings.wheel_page import WheelSettingsPage

__all__ = ["PLAIN", "BackupsPage", "LookPage"]

PLAIN: Mapping[int, Callable[[Actions], SettingsPage]] = {
    0: NetworkPage,
    1: MeetingsPage,
    2: WheelSettingsPage,
    3: DocumentsPage,
    4: PeriodsPage,
    7: AboutPage,
}
"""Those that need nothing but the data file."""
