"""What models, surveys and reports are called on the screen, each state in words before its icon."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from seutu_desktop.domain.dates import full_day, numeric_day
from seutu_desktop.domain.joint_products import ModelState, Survey, SurveyState
from seutu_desktop.domain.network import PeriodItem
from seutu_desktop.qt.counts import Counts
from seutu_desktop.services.decided_in import DecidedIn
from seutu_desktop.services.model_register import ModelLine
from seutu_desktop.services.report_year import ReportCell, ReportColumn, ReportState


class Look(NamedTuple):
    """A state: its words, its icon with the icon's colour, and the kind of chip it makes."""

    words: str
    icon: str
    role: str
    chip: str


def model_look(line: ModelLine) -> Look:
    """Return how a model stands: "Myöhässä 24 pv"."""
    translate = QCoreApplication.translate
    day = numeric_day(line.model.review_on) if line.model.review_on else ""
    coming = translate("ModelWords", "Tarkistus {0}").format(day)
    looks = {
        ModelState.LATE: Look(Counts().days_late(line.late_days), "alert", "bad", "bad"),
        ModelState.SOON: Look(coming, "clock", "warn", "warn"),
        ModelState.VALID: Look(coming, "check", "ok", "ok"),
        ModelState.UNDATED: Look(translate("ModelWords", "Ei tarkistuspäivää"), "info", "text2", "plain"),
        ModelState.RETIRED: Look(translate("ModelWords", "Poistunut käytöstä"), "minus", "text2", "plain"),
    }
    return looks[line.state]


def survey_look(state: SurveyState) -> Look:
    """Return how a survey stands."""
    translate = QCoreApplication.translate
    looks = {
        SurveyState.PLANNED: Look(translate("ModelWords", "Suunnitteilla"), "clock", "text2", "plain"),
        SurveyState.OPEN: Look(translate("ModelWords", "Auki"), "send", "accent", "tint"),
        SurveyState.CLOSED: Look(translate("ModelWords", "Päättynyt"), "check", "text2", "plain"),
        SurveyState.TOLD: Look(translate("ModelWords", "Tuloksista kerrottu"), "check", "ok", "ok"),
    }
    return looks[state]


def rate_words(survey: Survey) -> str:
    """Return the answer rate: "47 % (1974/4200)", empty where it is not known."""
    if survey.rate is None:
        return ""
    return f"{round(survey.rate * 100)} % ({survey.answered}/{survey.invited})"


def report_look(cell: ReportCell | None) -> Look:
    """Return how a group's report to a meeting stands; None where the group did not exist then."""
    translate = QCoreApplication.translate
    if cell is None:
        return Look("–", "", "text3", "plain")
    received = cell.report.received_on if cell.report else None
    looks = {
        ReportState.SENT: Look(f"{received.day}.{received.month}." if received else "", "check", "ok", "ok"),
        ReportState.MISSING: Look(translate("ModelWords", "puuttuu"), "alert", "bad", "bad"),
        ReportState.NEVER: Look(translate("ModelWords", "ei saatu"), "", "text3", "plain"),
        ReportState.ASKED: Look(translate("ModelWords", "odottaa"), "clock", "warn", "warn"),
        ReportState.COMING: Look("", "", "text3", "plain"),
    }
    return looks[cell.state]


def report_chip(state: ReportState) -> tuple[str, str]:
    """Return the state of a report in a word, and the kind of its chip."""
    translate = QCoreApplication.translate
    chips = {
        ReportState.SENT: (translate("ModelWords", "Saatu"), "ok"),
        ReportState.MISSING: (translate("ModelWords", "Puuttuu"), "bad"),
        ReportState.ASKED: (translate("ModelWords", "Pyydetty"), "warn"),
        ReportState.COMING: (translate("ModelWords", "Tulossa"), "plain"),
        ReportState.NEVER: (translate("ModelWords", "Ei saatu"), "plain"),
    }
    return chips[state]


def report_told(cell: ReportCell) -> str:
    """Return how a report stands as a sentence: "Katsaus puuttuu, määräaika oli ke 2.12.2026."."""
    translate = QCoreApplication.translate
    report, due = cell.report, full_day(cell.due)
    if cell.state is ReportState.SENT and report is not None and report.received_on is not None:
        return translate("ModelWords", "Katsaus saatu {0}.").format(full_day(report.received_on))
    if cell.state is ReportState.MISSING:
        return translate("ModelWords", "Katsaus puuttuu, määräaika oli {0}.").format(due)
    if cell.state is ReportState.NEVER:
        return translate("ModelWords", "Katsausta ei saatu tähän kokoukseen.")
    if report is not None and report.asked_on is not None:
        words = translate("ModelWords", "Katsausta on pyydetty {0}, määräaika {1}.")
        return words.format(full_day(report.asked_on), due)
    return translate("ModelWords", "Katsausta ei ole vielä pyydetty, määräaika {0}.").format(due)


def meeting_words(column: ReportColumn) -> str:
    """Return a meeting: "12/2026, ke 9.12.2026"."""
    return ", ".join(filter(None, (column.number, full_day(column.meeting.day))))


def matter_words(matter: DecidedIn) -> tuple[str, str]:
    """Return a matter's title and, quieter, where it was: "ke 13.5.2026, 5/2026 § 41"."""
    section = f"§ {matter.section}" if matter.section is not None else ""
    place = " ".join(filter(None, (matter.number, section)))
    return matter.title, ", ".join(filter(None, (full_day(matter.day), place)))


def theme_words(part: PeriodItem) -> str:
    """Return a part of the strategy in short: what stands before its colon."""
    return part.text.partition(":")[0]
