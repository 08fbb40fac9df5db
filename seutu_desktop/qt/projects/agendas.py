"""The coming agendas to choose from, as a menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from seutu_desktop.domain.dates import full_day
from seutu_desktop.qt.actions import Actions
from seutu_desktop.services.meeting_list import meeting_name
from seutu_desktop.services.wheel_agenda import coming_meetings


def fill_agendas(menu: QMenu, actions: Actions, put: Callable[[str], None]) -> None:
    """List the steering group's coming meetings; `put` gets the one chosen. Without any it says so."""
    meetings = actions.read(coming_meetings, actions.today())
    for each in meetings:
        name = actions.read(meeting_name, each)
        menu.addAction(f"{name} {full_day(each.day)}", partial(put, each.id))
    if not meetings:
        words = QCoreApplication.translate("Agendas", "Ei tulevia kokouksia. Suunnittele ensin vuosi.")
        menu.addAction(words).setEnabled(False)
