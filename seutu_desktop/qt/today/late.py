"""What is late in the views of the yearly chain: rows for the tasks, and counts for the rail."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from seutu_desktop.domain.dates import short_day
from seutu_desktop.domain.derived import DerivedTask
from seutu_desktop.qt.counts import Counts
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.today.task_row import TaskLine
from seutu_desktop.qt.wheel.derived import origin_target
from seutu_desktop.services.today import Today
from seutu_desktop.store.signs import LateRow

_ICONS = {View.HANDLING: "handling", View.ASSESSMENT: "assess", View.STAKEHOLDERS: "links"}
_PLACES = {"handling": View.HANDLING, "assessment": View.ASSESSMENT}


def view_name(view: View) -> str:
    """Return what a view of the yearly chain is called."""
    return {
        View.ASSESSMENT: QCoreApplication.translate("Views", "Itsearviointi"),
        View.HANDLING: QCoreApplication.translate("Views", "Kuntakäsittely"),
        View.STAKEHOLDERS: QCoreApplication.translate("Views", "Sidosryhmät"),
        View.PROJECTS: QCoreApplication.translate("Views", "Hankkeet ja talous"),
        View.MODELS: QCoreApplication.translate("Views", "Yhteiset mallit"),
    }[view]


def late_lines(view: Today) -> list[tuple[date, TaskLine]]:
    """Return a row for each stakeholder to be met, and each document or round that waits for others."""
    found = [
        _line(each.series_id, each.title, each.day_due, view.day, origin_target(each))
        for each in view.tasks.overdue
    ]
    for row in view.late_elsewhere:
        target = Target(_PLACES[row.kind], row_id=row.row_id, year=row.year)
        found.append(_line(row.row_id, _words(row), row.due, view.day, target))
    return found


def late_counts(view: Today) -> dict[View, int]:
    """Return how many things are late in each view of the yearly chain."""
    counts = dict.fromkeys((*_ICONS, View.PROJECTS, View.MODELS), 0)
    for row in view.late_elsewhere:
        counts[_PLACES[row.kind]] += row.many
    derived = [each.task for each in view.tasks.late if isinstance(each.task, DerivedTask)]
    for task in (*view.tasks.overdue, *derived):
        counts[origin_target(task).view] += 1
    return counts


def _words(row: LateRow) -> str:
    if row.kind == "handling":
        return f"{row.name}: {Counts().undecided_in(row.many)}"
    name = QCoreApplication.translate("LateThings", "Itsearviointi {0}").format(row.year)
    return f"{name}: {Counts().missing_answers(row.many)}"


def _line(key: str, words: str, due: date, today: date, target: Target) -> tuple[date, TaskLine]:
    late = QCoreApplication.translate("LateThings", "{0} · {1} pv").format(short_day(due), (today - due).days)
    line = TaskLine(key, words, view_name(target.view), late, True, target, None, _ICONS[target.view])
    return due, line
