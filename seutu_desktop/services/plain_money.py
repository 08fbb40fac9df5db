"""Money as plain values for the command line: JSON objects with the keys of cli.md, and lines."""

from __future__ import annotations

from typing import Any

from seutu_desktop.domain.money import format_cents, plain_cents
from seutu_desktop.services.grant_totals import ComputedTotal, GrantTotals
from seutu_desktop.services.money_words import (
    computed_label,
    difference_label,
    method_sentences,
    people,
    percent,
    published_label,
)
from seutu_desktop.services.shares import YearShares

Plain = dict[str, Any]

_NAMELESS = {
    "all": ("Yhteensä", "In all"),
    "sector": ("Ala kirjaamatta", "No sector"),
    "period": ("Kausi kirjaamatta", "No period"),
    "funder": ("Rahoittaja kirjaamatta", "No funder"),
}


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


def total_objects(totals: GrantTotals, language: str = "fi") -> list[Plain]:
    """Return the objects of `grant-totals --json`, each saying in `origin` and `label` what kind it is.

    A computed total has `computed_euros` and no `published_euros`, a published one the other way round; the
    computed amount beside a published total is an object of its own, under `rows`.
    """
    label = computed_label(language)
    grouped = (
        ("all", (totals.whole,)),
        ("sector", totals.by_sector),
        ("period", totals.by_period),
        ("funder", totals.by_funder),
    )
    computed = [_computed(by, each, label) for by, group in grouped for each in group]
    published = [
        {
            "origin": "published",
            "label": published_label(each.published, language),
            "sector": each.published.sector,
            "from": each.published.first_year,
            "to": each.published.last_year,
            "published_euros": plain_cents(each.published.cents),
            "source": each.published.source,
            "rows": _computed("sector", each.computed, label),
            "difference_euros": plain_cents(each.difference_cents),
            "difference": difference_label(each.difference_cents, language),
        }
        for each in totals.comparisons
    ]
    return [*computed, *published]


def total_line(row: Plain, language: str = "fi") -> str:
    """Return a total as a line to read: never without its label."""
    if row["origin"] == "computed":
        name = row["name"] or _NAMELESS[row["by"]][language == "en"]
        return f"{name}: {_shown(row['computed_euros'])} ({row['label']})"
    years, rows = f"{row['from']}–{row['to']}", row["rows"]
    difference = _shown(row["difference_euros"].lstrip("-"))
    return (
        f"{row['sector']} {years}: {_shown(row['published_euros'])} ({row['label']});"
        f" {_shown(rows['computed_euros'])} ({rows['label']}); {row['difference']}: {difference}"
    )


def _computed(by: str, total: ComputedTotal, label: str) -> Plain:
    return {
        "origin": "computed",
        "label": label,
        "by": by,
        "name": total.name or None,
        "grants": total.grants,
        "computed_euros": plain_cents(total.granted_cents),
        "own_share_euros": plain_cents(total.own_share_cents),
        "paid_euros": plain_cents(total.paid_cents),
    }


def _shown(plain: str) -> str:
    return format_cents(int(plain.replace(".", "")))
