from __future__ import annotations

import pytest

from seutu_desktop.domain.date_rules import DateRule, Frequency
from seutu_desktop.services.plan_words import missing_words, rule_words

YEAR = tuple(range(1, 13))
MONTH_DAY, WEEKLY = Frequency.MONTH_DAY, Frequency.WEEKLY


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (DateRule("", "", months=YEAR), "second Wednesday of the month, 9.00–11.30"),
        (DateRule("", "", months=YEAR, nth=-1, weekday=4), "last Friday of the month, 9.00–11.30"),
        (DateRule("", "", months=YEAR, frequency=MONTH_DAY, day=15), "day 15 of the month, 9.00–11.30"),
        (DateRule("", "", months=YEAR, frequency=WEEKLY, every_weeks=1), "every Wednesday, 9.00–11.30"),
        (
            DateRule("", "", months=YEAR, frequency=WEEKLY, every_weeks=2),
            "Wednesday every 2 weeks, 9.00–11.30",
        ),
        (
            DateRule("", "", months=(*range(1, 7), *range(8, 13))),
            "second Wednesday of the month, 9.00–11.30, not in July",
        ),
        (
            DateRule("", "", months=(2, 8, 11)),
            "second Wednesday of the month, 9.00–11.30, in February, August and November",
        ),
    ],
)
def test_a_rule_is_told_in_english_too(rule: DateRule, words: str) -> None:
    assert rule_words(rule, "en") == words


def test_months_that_lack_the_day_are_told_in_english_too() -> None:
    leap = DateRule("", "", frequency=MONTH_DAY, day=30, months=(2, 3))
    assert missing_words(leap, 2027, "en") == (
        "There is no day 30 in February 2027, so there is no meeting then."
    )
    fifth = DateRule("", "", nth=5, months=(1, 2, 3, 6))
    assert missing_words(fifth, 2027, "en") == (
        "There is no fifth Wednesday in January and February 2027, so there is no meeting then."
    )
    assert missing_words(DateRule("", "", months=YEAR), 2027, "en") == ""
