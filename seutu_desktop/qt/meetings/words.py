"""The Finnish words of statuses, kinds and reasons on the screen."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from seutu_desktop.domain.dates import clock_range, full_day
from seutu_desktop.domain.meetings import (
    ItemKind,
    Meeting,
    MeetingKind,
    MeetingStatus,
)
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.services.meeting_list import MeetingLine

translate = QCoreApplication.translate


def status_words(status: MeetingStatus, *, minutes: bool = False) -> str:
    """Return the words of a meeting's status; `minutes` where its record is a pöytäkirja."""
    sent = (
        translate("MeetingWords", "Pöytäkirja lähetetty")
        if minutes
        else translate("MeetingWords", "Muistio lähetetty")
    )
    return {
        MeetingStatus.DRAFT: translate("MeetingWords", "Luonnos"),
        MeetingStatus.AGENDA_SENT: translate("MeetingWords", "Esityslista lähetetty"),
        MeetingStatus.HELD: translate("MeetingWords", "Pidetty"),
        MeetingStatus.MINUTES_SENT: sent,
        MeetingStatus.APPROVED: translate("MeetingWords", "Hyväksytty"),
        MeetingStatus.CANCELLED: translate("MeetingWords", "Peruttu"),
    }[status]


STATUS_ICONS = {
    MeetingStatus.DRAFT: "pencil",
    MeetingStatus.AGENDA_SENT: "send",
    MeetingStatus.HELD: "clock",
    MeetingStatus.MINUTES_SENT: "send",
    MeetingStatus.APPROVED: "check",
    MeetingStatus.CANCELLED: "slash",
}
"""The icon beside a status in words."""

STAGES = (
    MeetingStatus.DRAFT,
    MeetingStatus.AGENDA_SENT,
    MeetingStatus.HELD,
    MeetingStatus.MINUTES_SENT,
    MeetingStatus.APPROVED,
)
"""The steps of the stepper, in order."""


def stage_names(*, minutes: bool = False) -> tuple[str, ...]:
    """Return the short names of the stages in order."""
    record = translate("MeetingWords", "Pöytäkirja") if minutes else translate("MeetingWords", "Muistio")
    return (
        translate("MeetingWords", "Luonnos"),
        translate("MeetingWords", "Lähetetty"),
        translate("MeetingWords", "Pidetty"),
        record,
        translate("MeetingWords", "Hyväksytty"),
    )


def meeting_kind(kind: MeetingKind) -> str:
    """Return the name of a kind of meeting."""
    return {
        MeetingKind.ORDINARY: translate("MeetingWords", "Varsinainen kokous"),
        MeetingKind.EXTRAORDINARY: translate("MeetingWords", "Ylimääräinen kokous"),
        MeetingKind.WORKSHOP: translate("MeetingWords", "Työpaja"),
        MeetingKind.STAKEHOLDER: translate("MeetingWords", "Sidosryhmätapaaminen"),
    }[kind]


def item_kind(kind: ItemKind) -> str:
    """Return the name of a kind of matter."""
    return {
        ItemKind.OPENING: translate("MeetingWords", "Kokouksen avaus"),
        ItemKind.QUORUM: translate("MeetingWords", "Läsnäolijat ja päätösvaltaisuus"),
        ItemKind.MINUTES_APPROVAL: translate("MeetingWords", "Edellisen muistion hyväksyminen"),
        ItemKind.ORDER_OF_BUSINESS: translate("MeetingWords", "Työjärjestys"),
        ItemKind.MATTER: translate("MeetingWords", "Asia"),
        ItemKind.REVIEW: translate("MeetingWords", "Katsaus"),
        ItemKind.NOTICE: translate("MeetingWords", "Ilmoitusasiat"),
        ItemKind.OTHER: translate("MeetingWords", "Muut asiat"),
        ItemKind.NEXT_MEETING: translate("MeetingWords", "Seuraava kokous"),
        ItemKind.CLOSING: translate("MeetingWords", "Kokouksen päättäminen"),
    }[kind]


def document_kind(kind: DocumentKind) -> str:
    """Return the name of a written document."""
    return {
        DocumentKind.AGENDA: translate("MeetingWords", "Esityslista"),
        DocumentKind.MEMO: translate("MeetingWords", "Muistio"),
        DocumentKind.MINUTES: translate("MeetingWords", "Pöytäkirja"),
        DocumentKind.EXTRACT: translate("MeetingWords", "Ote"),
        DocumentKind.CALENDAR: translate("MeetingWords", "Kalenteritiedosto"),
        DocumentKind.BUNDLE: translate("MeetingWords", "ZIP-paketti"),
        DocumentKind.WHEEL: translate("MeetingWords", "Vuosikello"),
        DocumentKind.MEETING_CALENDAR: translate("MeetingWords", "Kokouskalenteri"),
        DocumentKind.ASSESSMENT: translate("MeetingWords", "Itsearvioinnin yhteenveto"),
        DocumentKind.ACTION_PLAN: translate("MeetingWords", "Toimintasuunnitelma"),
        DocumentKind.ANNUAL_REPORT: translate("MeetingWords", "Toimintakertomus"),
        DocumentKind.COST_SHARES: translate("MeetingWords", "Kustannusosuudet"),
        DocumentKind.ONBOARDING: translate("MeetingWords", "Perehdytyspaketti"),
        DocumentKind.HANDLING: translate("MeetingWords", "Kuntakäsittely"),
        DocumentKind.WORKBOOK: translate("MeetingWords", "Itsearvioinnin lomake"),
    }[kind]


def meeting_facts(meeting: Meeting) -> str:
    """Return "ke 9.12.2026 klo 9.00–11.30 · Lahti"."""
    when = f"{full_day(meeting.day)} {clock_range(meeting.start, meeting.end)}"
    return "  ·  ".join(part for part in (when, meeting.place) if part)


def line_text(line: MeetingLine) -> str:
    """Return a line of the meeting list as one sentence, for the screen reader."""
    words = [line.number or line.row.body, full_day(line.row.start.date())]
    words.append(status_words(line.row.status, minutes=line.minutes))
    if line.row.moved:
        words.append(translate("MeetingWords", "poikkeus"))
    return ", ".join(words)


def late_words(days: int) -> str:
    """Return "4 pv", how long something is late."""
    return translate("MeetingWords", "{0} pv").format(days)


def day_time(moment: datetime, today: date) -> str:
    """Return "tänään klo 10.12" or "ma 16.11.2026 klo 10.12"."""
    hour = f"{moment.hour}.{moment.minute:02}"
    if moment.date() == today:
        return translate("MeetingWords", "tänään klo {0}").format(hour)
    return translate("MeetingWords", "{0} klo {1}").format(full_day(moment.date()), hour)
