from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from seutu_desktop.domain.dates import MONTHS, WEEKDAY_NAMES
from seutu_desktop.qt.language import (
    PROPERTY,
    long_day,
    month_names,
    short_month_names,
    weekday_names,
    window_language,
)

DAY = date(2026, 11, 24)


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    before = qapp.property(PROPERTY)
    yield qapp
    qapp.setProperty(PROPERTY, before)


def test_the_services_words_follow_the_language_of_the_window(app: QApplication) -> None:
    app.setProperty(PROPERTY, "en")
    assert window_language() == "en"
    app.setProperty(PROPERTY, None)
    assert window_language() == "fi"


def test_names_of_months_and_weekdays_follow_it_too(app: QApplication) -> None:
    app.setProperty(PROPERTY, "en")
    assert (month_names()[1], short_month_names()[1], weekday_names()[2]) == ("February", "Feb", "Wednesday")
    assert long_day(DAY) == "Tuesday 24 November 2026"
    app.setProperty(PROPERTY, "fi")
    assert (month_names(), weekday_names()) == (MONTHS, WEEKDAY_NAMES)
    assert short_month_names()[1] == "helmi"
    assert long_day(DAY) == "Tiistai 24. marraskuuta 2026"
