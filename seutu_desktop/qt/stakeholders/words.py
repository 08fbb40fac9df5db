"""Where stakeholders stand, in words with an icon."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from seutu_desktop.domain.dates import full_day, numeric_day
from seutu_desktop.domain.stakeholder_due import StakeholderState
from seutu_desktop.qt.counts import Counts
from seutu_desktop.services.stakeholder_view import StakeholderLine
from seutu_desktop.store.stakeholders import AboutRow

translate = QCoreApplication.translate


class Look(NamedTuple):
    """How a state looks: its icon, the icon's colour, and the kind of its chip."""

    icon: str
    role: str
    chip: str


LOOKS = {
    StakeholderState.LATE: Look("alert", "bad", "bad"),
    StakeholderState.SOON: Look("clock", "warn", "warn"),
    StakeholderState.AGREED: Look("today", "ok", "ok"),
    StakeholderState.ON_TIME: Look("check", "ok", "ok"),
    StakeholderState.NO_CADENCE: Look("minus", "text3", "plain"),
    StakeholderState.ENDED: Look("minus", "text3", "plain"),
}


def state_words(line: StakeholderLine) -> str:
    """Return where one stands: "Myöhässä 47 pv", "Sovittu ke 9.12.2026"."""
    state, day = line.due.state, line.due.next_due
    if state is StakeholderState.LATE:
        return Counts().days_late(line.due.overdue_days or 0)
    if state is StakeholderState.AGREED and line.contacts.agreed:
        return translate("Stakeholders", "Sovittu {0}").format(full_day(line.contacts.agreed))
    if state is StakeholderState.ENDED and line.organisation.valid_to:
        return translate("Stakeholders", "Päättynyt {0}").format(numeric_day(line.organisation.valid_to))
    if day is None:
        return translate("Stakeholders", "Ei sovittua väliä")
    if state is StakeholderState.SOON:
        return translate("Stakeholders", "Sovi {0} mennessä").format(numeric_day(day))
    return translate("Stakeholders", "Seuraava {0} mennessä").format(numeric_day(day))


def met_words(line: StakeholderLine) -> str:
    """Return "tavattu 9.10.2024", or that it was not met yet."""
    met = line.contacts.last_met
    if met is None:
        return translate("Stakeholders", "ei tavattu")
    return translate("Stakeholders", "tavattu {0}").format(numeric_day(met))


def fact_words(line: StakeholderLine) -> str:
    """Return the days beside the state: last met, next due, what is not recorded, who began after the end."""
    parts = [met_words(line)]
    if line.due.next_due and line.due.state in (StakeholderState.LATE, StakeholderState.AGREED):
        due = numeric_day(line.due.next_due)
        parts.append(translate("Stakeholders", "seuraava viimeistään {0}").format(due))
    if line.contacts.unrecorded:
        day = numeric_day(line.contacts.unrecorded)
        parts.append(translate("Stakeholders", "kokousta {0} ei ole merkitty pidetyksi").format(day))
    if line.successors:
        names = ", ".join(line.successors)
        parts.append(translate("Stakeholders", "seuraavana päivänä aloitti {0}").format(names))
    return " · ".join(parts)


def topic_words(topic: AboutRow) -> str:
    """Return "§ 94 Kansanedustajan tapaaminen"."""
    return f"§ {topic.section} {topic.text}" if topic.section else topic.text
