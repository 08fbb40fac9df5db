"""The language of the window: for words the services keep in two languages, and names of days and months."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from seutu_desktop.domain import dates

PROPERTY = "language"
"""Where the application remembers it."""


def window_language() -> str:
    """Return the language of the window, "fi" or "en"; "fi" where no application says."""
    app = QCoreApplication.instance()
    return str(app.property(PROPERTY) or "fi") if app is not None else "fi"


def month_names() -> tuple[str, ...]:
    """Return "tammikuu" … "joulukuu"."""
    return tuple(QLocale(window_language()).standaloneMonthName(month) for month in range(1, 13))


def short_month_names() -> tuple[str, ...]:
    """Return "tammi" … "joulu"."""
    short = QLocale.FormatType.ShortFormat
    return tuple(QLocale(window_language()).standaloneMonthName(month, short) for month in range(1, 13))


def weekday_names() -> tuple[str, ...]:
    """Return "maanantai" … "sunnuntai"."""
    return tuple(QLocale(window_language()).standaloneDayName(day) for day in range(1, 8))


def long_day(day: date) -> str:
    """Return "Sunnuntai 22. marraskuuta 2026"; Qt's own Finnish would say "sunnuntaina"."""
    if window_language() == "fi":
        return dates.long_day(day).capitalize()
    return f"{weekday_names()[day.weekday()]} {day.day} {month_names()[day.month - 1]} {day.year}"
