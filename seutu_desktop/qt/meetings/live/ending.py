"""Päätä kokous…: what the record still lacks, then the end."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from seutu_desktop.domain.dates import clock
from seutu_desktop.domain.readiness import Check, ReadinessLine
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.meetings.readiness_text import missing_words
from seutu_desktop.services import flow
from seutu_desktop.services.meeting_view import meeting_view

_MOST = 8
_TIMES = frozenset({Check.TIMES})


def end_meeting(actions: Actions, meeting_id: str) -> bool:
    """Ask, with what is missing, and end the meeting now; return whether it was ended."""
    now = actions.now()
    missing = missing_at_end(actions, meeting_id, now.date())
    question = QCoreApplication.translate("Ending", "Päätetäänkö kokous klo {0}?").format(clock(now))
    if not actions.messages.ask(
        question, _consequences(missing), QCoreApplication.translate("Ending", "Päätä kokous")
    ):
        return False
    return actions.perform(flow.hold, meeting_id, now) is not None


def missing_at_end(actions: Actions, meeting_id: str, today: date) -> list[str]:
    """Return what the record of a meeting lacks before it can be sent, in words."""
    view = actions.read(meeting_view, meeting_id, today)
    lines = actions.read(flow.ready_to_close, meeting_id)
    return [missing_words(line, view) for line in lines if _counts(line)]


def _counts(line: ReadinessLine) -> bool:
    return not line.ok and line.code not in _TIMES  # the end is being written just now


def _consequences(missing: list[str]) -> str:
    after = QCoreApplication.translate(
        "Ending", "Kirjauksia voi korjata päättämisen jälkeenkin, kunnes muistio on hyväksytty."
    )
    if not missing:
        return QCoreApplication.translate("Ending", "Kaikki on kirjattu. {0}").format(after)
    shown = [f"–  {words}" for words in missing[:_MOST]]
    if len(missing) > _MOST:
        shown.append(QCoreApplication.translate("Ending", "–  ja {0} muuta").format(len(missing) - _MOST))
    return "\n".join([QCoreApplication.translate("Ending", "Muistiosta puuttuu vielä:"), *shown, "", after])
