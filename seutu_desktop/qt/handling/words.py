"""The words of the matrix: a cell in two lines, a document's head, dates without needless years."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from seutu_desktop.domain.dates import full_day
from seutu_desktop.domain.handling import HandledKind, Handling, HandlingDecision
from seutu_desktop.domain.handling_state import CellState, sent_day, shown_step
from seutu_desktop.qt.counts import Counts
from seutu_desktop.services.handling_view import Cell, Column

_SHORT = (("lautakunta", "ltk"), ("valiokunta", "valk."))
_PAIR = re.compile(r"(\w{3})\w*- ja (\w{3})\w*(lautakunta|valiokunta)$")


class Look(NamedTuple):
    """How a cell says its state: icon with its colour, the words' colour."""

    icon: str
    icon_role: str
    role: str


LOOKS = {
    CellState.NOT_SENT: Look("", "text3", "text3"),
    CellState.SENT: Look("send", "text2", "text2"),
    CellState.REMINDED: Look("bell", "warn", "text"),
    CellState.LATE: Look("alert", "bad", "bad"),
    CellState.IN_EXECUTIVE: Look("forward", "accent", "text"),
    CellState.HANDLED: Look("check", "ok", "text"),
    CellState.NOT_HANDLED: Look("minus", "text2", "text"),
}
LEGEND = (
    *(CellState.HANDLED, CellState.IN_EXECUTIVE, CellState.SENT),
    *(CellState.REMINDED, CellState.LATE, CellState.NOT_HANDLED),
)


def look_of(cell: Cell) -> Look:
    """Return how a cell looks: as its state, but what was returned has no check mark."""
    if cell.state is CellState.HANDLED and _outcome(cell.steps) is HandlingDecision.RETURNED:
        return Look("return", "warn", "text")
    return LOOKS[cell.state]


def legend_words(state: CellState) -> str:
    """Return a state as the legend names it."""
    words = {
        CellState.HANDLED: QCoreApplication.translate("HandlingWords", "käsitelty"),
        CellState.IN_EXECUTIVE: QCoreApplication.translate("HandlingWords", "hallituksessa"),
        CellState.SENT: QCoreApplication.translate("HandlingWords", "lähetetty"),
        CellState.REMINDED: QCoreApplication.translate("HandlingWords", "muistutettu"),
        CellState.LATE: QCoreApplication.translate("HandlingWords", "myöhässä"),
        CellState.NOT_HANDLED: QCoreApplication.translate("HandlingWords", "ei käsitellä"),
        CellState.NOT_SENT: QCoreApplication.translate("HandlingWords", "ei lähetetty"),
    }
    return words[state]


def decision_words(decision: HandlingDecision) -> str:
    """Return a decision as a past deed."""
    words = {
        HandlingDecision.NOTED: QCoreApplication.translate("HandlingWords", "Merkitty tiedoksi"),
        HandlingDecision.APPROVED: QCoreApplication.translate("HandlingWords", "Hyväksytty"),
        HandlingDecision.RETURNED: QCoreApplication.translate("HandlingWords", "Palautettu"),
        HandlingDecision.NOT_HANDLED: QCoreApplication.translate("HandlingWords", "Ei käsitellä"),
    }
    return words[decision]


def kind_words(kind: HandledKind) -> str:
    """Return what kind of document travels."""
    words = {
        HandledKind.ANNUAL_REPORT: QCoreApplication.translate("HandlingWords", "Toimintakertomus"),
        HandledKind.ACTION_PLAN: QCoreApplication.translate("HandlingWords", "Toimintasuunnitelma"),
        HandledKind.SCHOOL_CALENDAR: QCoreApplication.translate("HandlingWords", "Työ- ja loma-ajat"),
        HandledKind.AGREEMENT: QCoreApplication.translate("HandlingWords", "Yhteistoimintasopimus"),
        HandledKind.OTHER: QCoreApplication.translate("HandlingWords", "Muu asiakirja"),
    }
    return words[kind]


def state_words(cell: Cell) -> str:
    """Return the first line of a cell."""
    state, step = cell.state, shown_step(cell.steps)
    if state is CellState.HANDLED and step is not None and step.decision is not None:
        return decision_words(_outcome(cell.steps))
    words = {
        CellState.LATE: Counts().days_late(cell.standing.late_days),
        CellState.IN_EXECUTIVE: QCoreApplication.translate("HandlingWords", "Hallituksen käsittelyssä"),
        CellState.SENT: QCoreApplication.translate("HandlingWords", "Lähetetty"),
        CellState.REMINDED: QCoreApplication.translate("HandlingWords", "Muistutettu"),
        CellState.NOT_HANDLED: QCoreApplication.translate("HandlingWords", "Ei käsitellä"),
        CellState.NOT_SENT: QCoreApplication.translate("HandlingWords", "Ei lähetetty"),
    }
    return words.get(state, "")


class Under(NamedTuple):
    """The second line: what gives way first, and the date and § that stay."""

    words: str
    tail: str


def under_words(cell: Cell, year: int) -> Under:
    """Return the second line of a cell; dates of `year` come without it."""
    step, sent = shown_step(cell.steps), sent_day(cell.steps)
    reminded = [day for each in cell.steps for day in each.reminded]
    if step is None or cell.state is CellState.NOT_SENT:
        return Under("", "")
    if step.decision is HandlingDecision.NOT_HANDLED and step.handled_on is not None:
        return Under(
            QCoreApplication.translate("HandlingWords", "kunta ilmoitti"), day_words(step.handled_on, year)
        )
    if step.decision is not None:
        return _where(step, year)
    if reminded and cell.state is CellState.LATE:
        return Under(QCoreApplication.translate("HandlingWords", "muistutettu"), days_words(reminded, year))
    if reminded:
        return Under("", days_words(reminded, year))
    told = QCoreApplication.translate("HandlingWords", "lähetetty") if cell.state is CellState.LATE else ""
    return Under(told, day_words(sent, year) if sent else "")


def whole_words(cell: Cell, year: int) -> str:
    """Return a cell in words, for a tooltip and whoever hears it."""
    under = under_words(cell, year)
    return ", ".join(filter(None, (state_words(cell), " ".join(filter(None, under)))))


def head_words(column: Column) -> str:
    """Return what stands under a document's name: the § that approved it, and when it was sent."""
    parts = []
    if column.matter is not None:
        parts.append(matter_words(column, column.year))
    sent = column.document.sent_on
    if sent is not None:
        told = QCoreApplication.translate("HandlingWords", "lähetetty {0}")
        parts.append(told.format(day_words(sent, column.year)))
    elif column.done or column.open:
        parts.append(QCoreApplication.translate("HandlingWords", "lähetyspäivä ei tiedossa"))
    else:
        parts.append(QCoreApplication.translate("HandlingWords", "ei lähetetty"))
    return " · ".join(parts)


def matter_words(column: Column, year: int) -> str:
    """Return "11.2. § 18", or the day alone before the matter has its §."""
    matter = column.matter
    if matter is None:
        return ""
    section = f" § {matter.section}" if matter.section else ""
    return f"{day_words(matter.day, year)}{section}"


def day_words(day: date, year: int) -> str:
    """Return "21.4.", with its year where that is another than `year`."""
    return f"{day.day}.{day.month}." + ("" if day.year == year else str(day.year))


def days_words(days: Sequence[date], year: int) -> str:
    """Return "22.4. ja 9.11."."""
    return _joined([day_words(day, year) for day in days])


def full_days(days: Sequence[date], year: int) -> str:
    """Return "ke 22.4. ja ma 9.11."; days of other years than `year` with theirs."""
    return _joined([full_day(day) if day.year != year else full_day(day)[: -len(str(year))] for day in days])


def short_body(name: str) -> str:
    """Return a body as people write it in short: "Sivistysltk", "Siv.- ja hyv.valk."."""
    if pair := _PAIR.match(name):
        first, second, kind = pair.groups()
        return f"{first}.- ja {second}.{dict(_SHORT)[kind]}"
    for long, short in _SHORT:
        if name.casefold().endswith(long):
            return name[: -len(long)] + short
    return name


def _where(step: Handling, year: int) -> Under:
    parts = [day_words(step.handled_on, year)] if step.handled_on else []
    if step.section:
        parts.append(f"§ {step.section}")
    return Under(short_body(step.body), " ".join(parts))


def _outcome(steps: Sequence[Handling]) -> HandlingDecision:
    """Return what became of a document: approved by the board it stays so, though the executive noted it."""
    made = [each.decision for each in steps if each.decision not in (None, HandlingDecision.NOT_HANDLED)]
    if HandlingDecision.APPROVED in made and made[-1] is HandlingDecision.NOTED:
        return HandlingDecision.APPROVED
    return made[-1] or HandlingDecision.NOTED


def _joined(words: Sequence[str]) -> str:
    if len(words) < 2:
        return "".join(words)
    return QCoreApplication.translate("HandlingWords", "{0} ja {1}").format(", ".join(words[:-1]), words[-1])
