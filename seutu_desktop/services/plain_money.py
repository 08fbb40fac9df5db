"""Money as plain values for the command line: JSON objects with the keys of cli.md, and lines."""

from __future__ import annotations

from typing import Any

from seutu_desktop.domain.money import format_cents, plain_cents
from seutu_desktop.services.money_words import method_sentences, people, percent
from seutu_desktop.services.shares import YearShares

Plain = dict[str, Any]


def share_objects(shares: YearShares) -> list[Plain]:
    """Return the objects of `cost-shares --json`: `code municipality population share euros`.

    `share` is the part of the population, six decimals; `euros` a string to the cent, their sum the amount.
    """
    return [
        {
            "code": each.code,
            "municipality": each.name,
            "population": each.inhabitants,
            "share": round(each.inhabitants / shares.inhabitants, 6),
            "euros": plain_cents(each.cents),
        }
        for each in shares.shares
    ]


def share_lines(shares: YearShares, language: str = "fi") -> list[str]:
    """Return the shares as lines to read, their sum, and how they came about."""
    width = max(len(each.name) for each in shares.shares)
    total = format_cents(shares.cents)
    lines = [
        f"{each.code}  {each.name:<{width}}  {people(each.inhabitants):>9}"
        f"  {percent(each.inhabitants, shares.inhabitants):>7}  {format_cents(each.cents):>{len(total)}}"
        for each in shares.shares
    ]
    summed = f"{'':<{width + 5}}  {people(shares.inhabitants):>9}  {'':>7}  {total}"
    return [*lines, summed, "", *method_sentences(shares, language)]
