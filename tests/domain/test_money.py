"""Money as people type it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.money import LIMIT, format_cents, parse_cents, plain_cents
from seutu_desktop.domain.money_errors import (
    MoneyAmbiguous,
    MoneyTooLarge,
    MoneyTooPrecise,
    MoneyUnreadable,
)

AMOUNTS = st.integers(-LIMIT + 1, LIMIT - 1)


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("30 551", 3055100),
        ("30551,00", 3055100),
        ("30551.00", 3055100),
        ("30.551,00", 3055100),
        ("30,551.00", 3055100),
        ("1 234,5 €", 123450),
        ("1\u00a0234,50\u00a0€", 123450),
        ("1\u202f234\u202f567", 123456700),
        ("1.234.567", 123456700),
        ("\u221212", -1200),
        ("- 12,05", -1205),
        ("–0,05 €", -5),
        ("€ -5", -500),
        ("-€5", -500),
        ("30,- €", 3000),
        ("12 EUR", 1200),
        ("12 euroa", 1200),
        (" 0 ", 0),
        ("0,1", 10),
    ],
)
def test_an_amount_is_read_as_people_type_it(text: str, cents: int) -> None:
    assert parse_cents(text) == cents


@pytest.mark.parametrize("text", ["30.551", "30,551", "-1.000"])
def test_what_may_be_thousands_or_thousandths_is_refused(text: str) -> None:
    with pytest.raises(MoneyAmbiguous):
        parse_cents(text)


@pytest.mark.parametrize(
    "text",
    ["", " ", "abc", "12 34", "1 2345", "--5", "-€-5", "5.", ",5", "12 kr", "1,2,3", "1.23.456", "٣", "1e3"],
)
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(MoneyUnreadable):
        parse_cents(text)


@pytest.mark.parametrize(
    "text",
    ["5-", "=1+1", "9" * 80, "1 234.567.89", "12:50", "<b>5</b>"],
)
def test_what_only_looks_like_an_amount_is_refused(text: str) -> None:
    with pytest.raises(MoneyUnreadable):
        parse_cents(text)


@pytest.mark.parametrize("text", ["0,001", "1,2345", "1 234,567", "1.234,567"])
def test_parts_of_a_cent_are_refused(text: str) -> None:
    with pytest.raises(MoneyTooPrecise):
        parse_cents(text)


def test_more_than_any_network_has_is_refused() -> None:
    with pytest.raises(MoneyTooLarge):
        parse_cents(plain_cents(LIMIT))


@given(AMOUNTS)
def test_what_is_shown_is_read_back(cents: int) -> None:
    assert parse_cents(format_cents(cents)) == cents
    assert parse_cents(plain_cents(cents)) == cents


@given(st.text(alphabet="0123456789 ,.-−€\u00a0euro", max_size=14))
def test_any_text_is_an_amount_or_one_sentence(text: str) -> None:
    try:
        cents = parse_cents(text)
    except UserError:
        return
    digits = [each for each in text if each.isdigit()]
    assert (
        str(abs(cents)).rstrip("0") == "".join(digits).strip("0") or abs(cents) == int("".join(digits)) * 100
    )


def test_finnish_and_plain_forms() -> None:
    assert format_cents(3055100) == "30\u00a0551,00\u00a0€"
    assert format_cents(-5) == "\u22120,05\u00a0€"
    assert plain_cents(3055100) == "30551.00"
    assert plain_cents(-5) == "-0.05"
