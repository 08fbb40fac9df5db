"""Finnish dates and times as the field writes them: "ke 9.12.", "klo 9.00–11.30" (look.md 9)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time

WEEKDAYS = ("ma", "ti", "ke", "to", "pe", "la", "su")
WEEKDAY_NAMES = ("maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai")
MONTHS = (
    *("tammikuu", "helmikuu", "maaliskuu", "huhtikuu", "toukokuu", "kesäkuu"),
    *("heinäkuu", "elokuu", "syyskuu", "lokakuu", "marraskuu", "joulukuu"),
)


def weekday(day: date) -> str:
    """Return the two-letter weekday: "ke"."""
    return WEEKDAYS[day.weekday()]


def short_day(day: date) -> str:
    """Return "ke 9.12."."""
    return f"{weekday(day)} {day.day}.{day.month}."


def numeric_day(day: date) -> str:
    """Return "9.12.2026"."""
    return f"{day.day}.{day.month}.{day.year}"


def full_day(day: date) -> str:
    """Return "ke 9.12.2026"."""
    return f"{weekday(day)} {numeric_day(day)}"


def long_day(day: date) -> str:
    """Return "sunnuntai 22. marraskuuta 2026"."""
    return f"{WEEKDAY_NAMES[day.weekday()]} {day.day}. {MONTHS[day.month - 1]}ta {day.year}"


def clock(moment: time | datetime) -> str:
    """Return "9.00"."""
    return f"{moment.hour}.{moment.minute:02}"


def clock_range(start: time | datetime, end: time | datetime) -> str:
    """Return "klo 9.00–11.30"."""
    return f"klo {clock(start)}–{clock(end)}"


def section_range(first: int | None, last: int | None) -> str:
    """Return "§ 121–134", "§ 121", or empty without numbers."""
    if first is None or last is None:
        return ""
    return f"§ {first}" if first == last else f"§ {first}–{last}"


def months_text(months: Iterable[int], names: Sequence[str] = MONTHS) -> str:
    """Return the months of a year by their `names`, runs of them joined: "maaliskuu–toukokuu, syyskuu"."""
    runs: list[list[int]] = []
    for month in sorted(set(months)):
        if runs and runs[-1][-1] == month - 1:
            runs[-1].append(month)
        else:
            runs.append([month])
    return ", ".join("–".join(names[each - 1] for each in dict.fromkeys((run[0], run[-1]))) for run in runs)
