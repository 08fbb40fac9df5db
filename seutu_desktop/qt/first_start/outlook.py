"""What the choices make: a few calm lines beside the steps."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seutu_desktop.domain.dates import clock_range, full_day, short_day
from seutu_desktop.domain.network import Network
from seutu_desktop.qt.counts import Counts
from seutu_desktop.qt.widgets.styling import IconView, label
from seutu_desktop.services.welcome import Beginning

_FIXED_SPACE = "\u00a0"

_TOP = 98  # the heading stands level with the first step


class Outlook(QWidget):
    """A heading over lines with icons."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, _TOP, 0, 0)
        self._column.setSpacing(16)
        self._column.addWidget(label(heading, "section"))
        self._column.addWidget(self._page)
        self._column.addStretch(1)
        self._shown: Sequence[tuple[str, str, str]] = ()

    def show_lines(self, lines: Sequence[tuple[str, str, str]]) -> None:
        """Show lines of (icon, words, quieter words)."""
        if lines == self._shown:
            return
        self._shown = lines
        old = self._page
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        for icon_name, words, quieter in lines:
            column.addLayout(_line(icon_name, words, quieter))
        self._column.replaceWidget(old, self._page)
        old.hide()
        old.deleteLater()


def _line(icon_name: str, words: str, quieter: str) -> QHBoxLayout:
    text = QVBoxLayout()
    text.setSpacing(2)
    text.addWidget(label(words, "body", wrap=True))
    if quieter:
        text.addWidget(label(quieter, "secondary", "text2", wrap=True))
    row = QHBoxLayout()
    row.setSpacing(14)
    row.addWidget(IconView(icon_name, 20, "accent"), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(text, 1)
    return row


def prospect(plan: Beginning, towns: int, inhabitants: int) -> list[tuple[str, str, str]]:
    """Return what `plan` makes of so many municipalities, as lines of (icon, words, quieter words)."""
    count = sum(row.usable for row in plan.rows)
    people = f"{inhabitants:,}".replace(",", _FIXED_SPACE)
    seats = QCoreApplication.translate("Outlook", "Edustajat lisätään myöhemmin")
    if count:
        seats = Counts().representatives(count)
    return [
        (
            "handling",
            Counts().municipalities(towns),
            QCoreApplication.translate("Outlook", "{0} asukasta 31.12.2024").format(people),
        ),
        *_first_meeting(plan),
        ("people", seats, ""),
        (
            "shield",
            QCoreApplication.translate("Outlook", "Tiedot pysyvät tällä koneella"),
            QCoreApplication.translate("Outlook", "Varmuuskopio syntyy itsestään, kun jotain on muuttunut."),
        ),
    ]


def _first_meeting(plan: Beginning) -> list[tuple[str, str, str]]:
    if plan.first is None:
        return []
    when = f"{full_day(plan.first)} {clock_range(plan.start, plan.end)}"
    send = short_day(plan.first - timedelta(days=Network(id="", name="").notice_days))
    return [
        (
            "meetings",
            QCoreApplication.translate("Outlook", "Ohjausryhmä 1/{0}").format(plan.first.year),
            f"{when} · {plan.place}" if plan.place else when,
        ),
        (
            "send",
            QCoreApplication.translate("Outlook", "Esityslista lähetetään viimeistään {0}").format(
                send.replace(" ", _FIXED_SPACE)  # the weekday and its day stay on one line
            ),
            QCoreApplication.translate("Outlook", "Vakioasiat ovat esityslistalla valmiina."),
        ),
    ]
