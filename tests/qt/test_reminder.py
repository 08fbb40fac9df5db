from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QSettings

from seutu_desktop.qt.messages import WindowMessages
from seutu_desktop.qt.reminder import remind

TODAY = date(2026, 11, 24)


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def messages(said: list[str]) -> WindowMessages:
    made = WindowMessages()
    made.informed.connect(lambda text, _: said.append(text))
    return made


def test_what_is_late_is_told_once_a_day(
    messages: WindowMessages, memory: QSettings, said: list[str]
) -> None:
    for day in (TODAY, TODAY, TODAY + timedelta(days=1)):
        remind(messages, memory, 2, day)
    assert said == ["2 tehtävää on myöhässä"] * 2


def test_nothing_is_told_where_nothing_is_late(
    messages: WindowMessages, memory: QSettings, said: list[str]
) -> None:
    remind(messages, memory, 0, TODAY)
    remind(messages, memory, 1, TODAY)
    assert len(said) == 1
