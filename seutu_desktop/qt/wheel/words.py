"""The wheel in words: rules, states, days."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from seutu_desktop.domain.date_rules import LAST
from seutu_desktop.domain.dates import full_day, short_day
from seutu_desktop.domain.occurrences import Occurrence, TaskState
from seutu_desktop.domain.wheel import RingShape, RuleKind, WheelTask
from seutu_desktop.qt.counts import Counts
from seutu_desktop.qt.wheel.month_words import in_months, of_months, weekday_names

_NTH = (1, 2, 3, 4, 5, LAST)


def state_words(state: TaskState) -> str:
    """Return where a task stands, as a word."""
    translate = QCoreApplication.translate
    words = {
        TaskState.COMING: translate("WheelWords", "tulossa"),
        TaskState.DUE: translate("WheelWords", "ajankohtainen"),
        TaskState.LATE: translate("WheelWords", "myöhässä"),
        TaskState.DONE: translate("WheelWords", "tehty"),
        TaskState.MOVED: translate("WheelWords", "siirretty"),
    }
    return words[state]


def when_words(begins: date | None, due: date | None) -> str:
    """Return "ti 15.12." or "16.11.–8.12.", empty for an undated one."""
    if due is None:
        return ""
    if begins is None or begins >= due:
        return short_day(due)
    if (begins.year, begins.month) == (due.year, due.month):
        return f"{begins.day}.–{due.day}.{due.month}."
    return f"{begins.day}.{begins.month}.–{due.day}.{due.month}."


def whole_when(begins: date | None, due: date | None) -> str:
    """Return "ti 15.12.2026" or "ma 16.11.2026 – ti 8.12.2026"."""
    if due is None:
        return QCoreApplication.translate("WheelWords", "päivä ei ole tiedossa")
    if begins is None or begins >= due:
        return full_day(due)
    return f"{full_day(begins)} – {full_day(due)}"


def told(occurrence: Occurrence, ring: str, today: date) -> str:
    """Return what is read aloud of a task: name, date, state, ring."""
    when = whole_when(occurrence.begins, occurrence.due)
    return f"{occurrence.task.title}, {when}, {state_words(occurrence.state(today))}, {ring}"


def nth_words() -> list[tuple[str, object]]:
    """Return "ensimmäinen" … "viimeinen" with their numbers."""
    translate = QCoreApplication.translate
    words = (
        translate("WheelWords", "ensimmäinen"),
        translate("WheelWords", "toinen"),
        translate("WheelWords", "kolmas"),
        translate("WheelWords", "neljäs"),
        translate("WheelWords", "viides"),
        translate("WheelWords", "viimeinen"),
    )
    return list(zip(words, _NTH, strict=True))


def rule_kinds() -> list[tuple[str, object]]:
    """Return the rules by name."""
    translate = QCoreApplication.translate
    return [
        (translate("WheelWords", "Kuukauden aikana"), RuleKind.MONTHS),
        (translate("WheelWords", "Päivästä päivään"), RuleKind.SPAN),
        (translate("WheelWords", "Kuukauden päivänä"), RuleKind.DAY),
        (translate("WheelWords", "Kuukauden tiettynä viikonpäivänä"), RuleKind.WEEKDAY),
        (translate("WheelWords", "Kuukauden kokouksessa"), RuleKind.MEETING),
        (translate("WheelWords", "Jokaisessa kokouksessa"), RuleKind.EVERY_MEETING),
        (translate("WheelWords", "Toisen tehtävän mukaan"), RuleKind.TASK),
        (translate("WheelWords", "Ilman päivää"), RuleKind.UNDATED),
    ]


def shape_names() -> list[tuple[str, object]]:
    """Return the marks by name."""
    translate = QCoreApplication.translate
    names = (
        translate("WheelWords", "ympyrä"),
        translate("WheelWords", "neliö"),
        translate("WheelWords", "kuusikulmio"),
        translate("WheelWords", "kolmio"),
        translate("WheelWords", "plus"),
        translate("WheelWords", "vinoneliö"),
        translate("WheelWords", "palkki"),
    )
    return list(zip(names, RingShape, strict=True))


def rule_words(task: WheelTask, anchor: str = "") -> str:
    """Return a task's rule: "helmikuun kokous", "joka toinen vuosi, tammikuussa".

    `anchor` is the title of the task it follows.
    """
    words = _RULES[task.rule](task, anchor)
    if task.every_years == 2:
        return QCoreApplication.translate("WheelWords", "joka toinen vuosi, {0}").format(words)
    if task.every_years > 2:
        return QCoreApplication.translate("WheelWords", "joka {0}. vuosi, {1}").format(
            task.every_years, words
        )
    return words


def months_in(months: Sequence[int]) -> str:
    """Return "tammikuussa, maaliskuussa ja kesäkuussa"."""
    return _joined([in_months()[month - 1] for month in months])


def offset_words(days: int) -> str:
    """Return "7 päivää ennen", "14 päivää jälkeen", or empty."""
    if not days:
        return ""
    if days < 0:
        return Counts().days_before(-days)
    return Counts().days_after(days)


def _joined(names: Sequence[str]) -> str:
    *most, last = names or [""]
    joined = QCoreApplication.translate("WheelWords", "{0} ja {1}")
    return joined.format(", ".join(most), last) if most else last


def _months(task: WheelTask, anchor: str) -> str:
    return months_in(task.months)


def _span(task: WheelTask, anchor: str) -> str:
    first = task.months[0]
    last = task.until_month or first
    until = f"{task.until_day}.{last}." if task.until_day else _end_of(last)
    return f"{task.day or 1}.{first}.–{until}"


def _end_of(month: int) -> str:
    words = QCoreApplication.translate("WheelWords", "{0} loppu")
    return words.format(of_months()[month - 1])


def _day(task: WheelTask, anchor: str) -> str:
    words = QCoreApplication.translate("WheelWords", "{0}. päivä, {1}")
    return words.format(task.day or 1, months_in(task.months))


def _weekday(task: WheelTask, anchor: str) -> str:
    nth = next((words for words, number in nth_words() if number == task.nth), "")
    return f"{nth} {weekday_names()[task.weekday or 0]}, {months_in(task.months)}"


def _meeting(task: WheelTask, anchor: str) -> str:
    listed = _joined([of_months()[month - 1] for month in task.months])
    words = QCoreApplication.translate("WheelWords", "{0} kokous").format(listed)
    return ", ".join(filter(None, (words, offset_words(task.offset_days))))


def _every(task: WheelTask, anchor: str) -> str:
    words = QCoreApplication.translate("WheelWords", "jokainen kokous")
    return ", ".join(filter(None, (words, offset_words(task.offset_days))))


def _task(task: WheelTask, anchor: str) -> str:
    words = QCoreApplication.translate("WheelWords", "tehtävän {0} mukaan").format(anchor)
    return ", ".join(filter(None, (words, offset_words(task.offset_days))))


def _undated(task: WheelTask, anchor: str) -> str:
    return QCoreApplication.translate("WheelWords", "kerran vuodessa, päivä ei ole tiedossa")


_RULES: Mapping[RuleKind, Callable[[WheelTask, str], str]] = {
    RuleKind.MONTHS: _months,
    RuleKind.SPAN: _span,
    RuleKind.DAY: _day,
    RuleKind.WEEKDAY: _weekday,
    RuleKind.MEETING: _meeting,
    RuleKind.EVERY_MEETING: _every,
    RuleKind.TASK: _task,
    RuleKind.UNDATED: _undated,
}
