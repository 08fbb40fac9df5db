"""What roles, kinds of groups and spans of time are called on the screen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from seutu_desktop.domain.dates import numeric_day
from seutu_desktop.domain.network import PaperStyle, SectionOrder
from seutu_desktop.domain.people import BodyKind, HasSpan, MembershipRole
from seutu_desktop.domain.seat_attendance import SeatAttendance


def role_words(role: MembershipRole) -> str:
    """Return what a role is called: "varapuheenjohtaja"."""
    words = {
        MembershipRole.CHAIR: QCoreApplication.translate("People", "puheenjohtaja"),
        MembershipRole.VICE_CHAIR: QCoreApplication.translate("People", "varapuheenjohtaja"),
        MembershipRole.MEMBER: QCoreApplication.translate("People", "jäsen"),
        MembershipRole.DEPUTY: QCoreApplication.translate("People", "varajäsen"),
        MembershipRole.SECRETARY: QCoreApplication.translate("People", "sihteeri"),
        MembershipRole.PRESENTER: QCoreApplication.translate("People", "esittelijä"),
        MembershipRole.EXPERT: QCoreApplication.translate("People", "asiantuntija"),
    }
    return words[role]


def body_kind_words(kind: BodyKind) -> str:
    """Return what a kind of group is called."""
    words = {
        BodyKind.STEERING: QCoreApplication.translate("People", "Ohjausryhmä"),
        BodyKind.DEVELOPMENT: QCoreApplication.translate("People", "Kehittämisryhmä"),
        BodyKind.UNIT: QCoreApplication.translate("People", "Yksikkö"),
        BodyKind.STAKEHOLDER: QCoreApplication.translate("People", "Sidosryhmien tapaamiset"),
        BodyKind.OTHER: QCoreApplication.translate("People", "Muu ryhmä"),
    }
    return words[kind]


def paper_style_words(style: PaperStyle) -> str:
    """Return what a way of recording meetings is called."""
    words = {
        PaperStyle.MEMO: QCoreApplication.translate("People", "Muistio"),
        PaperStyle.MINUTES: QCoreApplication.translate("People", "Pöytäkirja"),
    }
    return words[style]


def section_order_words(order: SectionOrder) -> str:
    """Return what comes first under a §."""
    words = {
        SectionOrder.REASONS_FIRST: QCoreApplication.translate("People", "Selostus ensin, päätös lopuksi"),
        SectionOrder.DECISION_FIRST: QCoreApplication.translate("People", "Päätös ensin, selostus sen alla"),
    }
    return words[order]


def attendance_words(seat: SeatAttendance) -> str:
    """Return how a municipality was represented in a year: "9/10 kokouksessa, 90 %; varajäsen 2 kertaa"."""
    words = QCoreApplication.translate("People", "{0}/{1} kokouksessa, {2} %").format(
        seat.present, seat.meetings, seat.percent
    )
    if not seat.deputy:
        return words
    deputy = QCoreApplication.translate("People", "varajäsen {0} kertaa").format(seat.deputy)
    if seat.deputy == 1:
        deputy = QCoreApplication.translate("People", "varajäsen kerran")
    return f"{words}; {deputy}"


def span_words(span: HasSpan, day: date) -> str:
    """Return the time of a membership as seen on `day`: "1.8.2026 alkaen", "päättyi 31.7.2026" or empty."""
    first, last = span.valid_from, span.valid_to
    if last is not None and last < day:
        return QCoreApplication.translate("People", "päättyi {0}").format(numeric_day(last))
    if first is not None and first > day:
        return QCoreApplication.translate("People", "alkaa {0}").format(numeric_day(first))
    if first is not None and last is not None:
        return f"{numeric_day(first)}–{numeric_day(last)}"
    if first is not None:
        return QCoreApplication.translate("People", "{0} alkaen").format(numeric_day(first))
    if last is not None:
        return QCoreApplication.translate("People", "{0} asti").format(numeric_day(last))
    return ""
