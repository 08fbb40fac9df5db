"""Rules in words: in Finnish as it inflects, and in English without a Finnish month in the sentence."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from seutu_desktop.domain.dates import MONTHS, WEEKDAY_NAMES
from seutu_desktop.domain.wheel import RuleKind, WheelTask
from seutu_desktop.qt.wheel.words import rule_words

RULES = {
    "tammikuussa, maaliskuussa ja kesäkuussa": {"rule": RuleKind.MONTHS, "months": (1, 3, 6)},
    "15.9.–joulukuun loppu": {"rule": RuleKind.SPAN, "months": (9,), "day": 15, "until_month": 12},
    "toinen keskiviikko, heinäkuussa": {"rule": RuleKind.WEEKDAY, "months": (7,), "weekday": 2, "nth": 2},
    "5. päivä, elokuussa": {"rule": RuleKind.DAY, "months": (8,), "day": 5},
    "helmikuun ja lokakuun kokous": {"rule": RuleKind.MEETING, "months": (2, 10)},
}


def task(fields: dict[str, object]) -> WheelTask:
    return WheelTask("a", "a", "Tehtävä", "ring", **fields)  # type: ignore[arg-type]


class Marked(QTranslator):
    """A translation in which every word shows that it went through it."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"<{source}>"


@pytest.fixture
def translated(qapp: QApplication) -> Iterator[None]:
    translator = Marked()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.parametrize(("words", "fields"), RULES.items(), ids=list(RULES))
def test_a_rule_is_told_in_finnish(qapp: QApplication, words: str, fields: dict[str, object]) -> None:
    assert rule_words(task(fields)) == words


@pytest.mark.parametrize("fields", RULES.values(), ids=list(RULES))
def test_no_month_or_weekday_passes_the_translation_by(translated: None, fields: dict[str, object]) -> None:
    told = rule_words(task(fields))
    for name in (*MONTHS, *WEEKDAY_NAMES):
        at = told.find(name)
        assert at < 0 or told[at - 1] == "<", told
