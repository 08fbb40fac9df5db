"""The quiet notice at start: how much is late, once a day, and nothing when nothing is."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSettings

from seutu_desktop.qt.counts import Counts
from seutu_desktop.qt.messages import Messages

_TOLD = "reminder/told"


def remind(messages: Messages, memory: QSettings, late: int, today: date) -> None:
    """Say in one line that `late` tasks are late, unless it was said on this day already."""
    if not late or str(memory.value(_TOLD, "")) == today.isoformat():
        return
    memory.setValue(_TOLD, today.isoformat())
    messages.inform(Counts().late_tasks(late))
