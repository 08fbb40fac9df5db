"""What the start page calls meetings, papers and what is missing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.domain.readiness import Check, ReadinessLine
from seutu_desktop.qt.meetings.readiness_text import missing_words
from seutu_desktop.qt.meetings.words import document_kind
from seutu_desktop.services.meeting_view import MeetingView
from seutu_desktop.services.today import Today
from seutu_desktop.store.meetings import DocumentRow, MeetingRow

translate = QCoreApplication.translate


def row_name(row: MeetingRow, view: Today) -> str:
    """Return "Ohjausryhmä 11/2026", the meeting's own title after it; without a number the title alone."""
    number = view.numbers.get(row.id)
    if not number:
        return row.title or row.body
    return f"{row.body} {number}: {row.title}" if row.title else f"{row.body} {number}"


def paper_name(row: DocumentRow, view: Today) -> str:
    """Return "Esityslista 11/2026", or "Esityslista 11/2026, luonnos" before the number is given.

    A paper of a year is "Toimintasuunnitelma 2027".
    """
    kind = document_kind(row.document.kind)
    number = view.numbers.get(row.document.meeting_id or "")
    if not number:
        named = f"{kind} {row.document.year}" if row.document.year else kind
        return f"{named}, {row.body}" if row.body else named
    if row.number is None and row.document.kind is DocumentKind.AGENDA:
        return translate("TodayWords", "{0} {1}, luonnos").format(kind, number)
    return f"{kind} {number}"


def lack_words(line: ReadinessLine, view: MeetingView) -> str:
    """Return "§ 126 Erityisavustuksen hakeminen: päätösehdotus puuttuu"."""
    words = _lack(line)
    if not line.item_id or not words:
        return missing_words(line, view)
    section = view.sections.get(line.item_id)
    title = view.record.item(line.item_id).title or translate("TodayWords", "nimetön asia")
    return f"§ {section} {title}: {words}" if section else f"{title}: {words}"


def remedy_words(line: ReadinessLine) -> str:
    """Return the verb that leads to what is missing."""
    return {
        Check.TITLE: translate("TodayWords", "Kirjoita"),
        Check.PROPOSAL: translate("TodayWords", "Kirjoita"),
        Check.REVIEW: translate("TodayWords", "Kirjoita"),
        Check.PREPARER: translate("TodayWords", "Valitse"),
        Check.PRESENTER: translate("TodayWords", "Valitse"),
        Check.GROUNDS: translate("TodayWords", "Valitse"),
        Check.CHAIR: translate("TodayWords", "Valitse"),
        Check.SECRETARY: translate("TodayWords", "Valitse"),
        Check.ATTACHMENTS: translate("TodayWords", "Lisää liite"),
        Check.PLACE: translate("TodayWords", "Lisää paikka"),
        Check.RECIPIENTS: translate("TodayWords", "Lisää jäseniä"),
        Check.ITEMS: translate("TodayWords", "Lisää asia"),
        Check.DECISION: translate("TodayWords", "Kirjaa päätös"),
        Check.HANDLED: translate("TodayWords", "Kirjaa"),
        Check.ATTENDANCE: translate("TodayWords", "Kirjaa läsnäolo"),
        Check.ANYBODY: translate("TodayWords", "Kirjaa läsnäolo"),
    }.get(line.code, translate("TodayWords", "Avaa"))


def _lack(line: ReadinessLine) -> str:
    words = {
        Check.TITLE: translate("TodayWords", "otsikko puuttuu"),
        Check.PREPARER: translate("TodayWords", "valmistelija puuttuu"),
        Check.PRESENTER: translate("TodayWords", "esittelijä puuttuu"),
        Check.PROPOSAL: translate("TodayWords", "päätösehdotus puuttuu"),
        Check.REVIEW: translate("TodayWords", "katsaus puuttuu"),
        Check.DECISION: translate("TodayWords", "päätös puuttuu"),
        Check.HANDLED: translate("TodayWords", "käsittely kirjaamatta"),
        Check.ATTACHMENTS: translate("TodayWords", "liitteen {name} tiedosto puuttuu"),
        Check.GROUNDS: translate("TodayWords", "esteellisyyden peruste puuttuu, {name}"),
    }.get(line.code, "")
    return words.format(name=line.data.get("name", "")) if words else ""
