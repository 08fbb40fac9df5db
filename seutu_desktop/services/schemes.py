"""What the schemes of a self-assessment ask, from the strategy's periods and the shipped CAF table."""

from __future__ import annotations

import tomllib
from datetime import date

from seutu_desktop.domain import schemes
from seutu_desktop.domain.assessment import Scheme
from seutu_desktop.domain.network import Period, PeriodItem, PeriodItemKind
from seutu_desktop.paths import resource_path
from seutu_desktop.services.assessment_words import THEMES, UNCONFIRMED
from seutu_desktop.services.setup import table
from seutu_desktop.store.store import Store


def criteria_of(
    store: Store, scheme: Scheme, year: int, like: str | None = None
) -> tuple[schemes.Blank, ...]:
    """Return the criteria a round of a year begins with; `like` is an earlier round to take them from.

    An own scheme without one begins empty.
    """
    if like is not None:
        return schemes.again(store.yearly.criteria.of("position", round_id=like))
    if scheme is Scheme.CAF:
        return schemes.caf(table("caf2020.csv"), UNCONFIRMED)
    return _light(store, year) if scheme is Scheme.LIGHT else ()


def _light(store: Store, year: int) -> tuple[schemes.Blank, ...]:
    """The factors and areas of the period that holds at the year's end, when the round is held."""
    periods = store.periods.all("valid_from")
    items = store.period_items.all("position")
    day = date(year, 12, 31)
    factors = _nearest(periods, items, PeriodItemKind.SUCCESS_FACTOR, day)
    areas = _nearest(periods, items, PeriodItemKind.PRIORITY_AREA, day)
    text = resource_path("data", "light_round.toml").read_text(encoding="utf-8")
    themes = {kind: words[0] for kind, words in THEMES.items()}
    return schemes.light(factors, areas, themes, tomllib.loads(text)["short"])


def _nearest(
    periods: list[Period], items: list[PeriodItem], kind: PeriodItemKind, day: date
) -> list[PeriodItem]:
    """Return the parts of a kind of the newest period begun by `day` that has any, else of the next one.

    The sources name success factors for 2022–2025 only and priority areas for 2026–2029 only; whether the
    factors still hold is unconfirmed (domain.md 15), so they are asked until a period names its own.
    """
    begun = [each for each in periods if each.valid_from <= day]
    coming = [each for each in periods if each.valid_from > day]
    for period in (*reversed(begun), *coming):
        if found := [each for each in items if each.period_id == period.id and each.kind is kind]:
            return found
    return []
