"""The criteria that a round begins with: the light seven, CAF 2020 whole, or those of an earlier round."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from seutu_desktop.domain.assessment import Criterion, CriterionKind
from seutu_desktop.domain.network import PeriodItem


@dataclass(frozen=True)
class Blank:
    """A criterion before it belongs to a round; `code` is what rounds are compared by."""

    code: str
    title: str
    kind: CriterionKind
    theme: str = ""
    guidance: str = ""
    period_item_id: str | None = None


def light(
    factors: Iterable[PeriodItem],
    areas: Iterable[PeriodItem],
    themes: Mapping[CriterionKind, str],
    short: Mapping[str, str],
) -> tuple[Blank, ...]:
    """Return the light round: success factors `M1`…, then priority areas `P1`… (domain.md 7).

    `themes` are the headings of both kinds; `short` gives the titles of known texts, and then the whole text
    is the guidance.
    """
    found = []
    for letter, kind, items in (
        ("M", CriterionKind.SUCCESS_FACTOR, factors),
        ("P", CriterionKind.PRIORITY_AREA, areas),
    ):
        for at, item in enumerate(items, 1):
            text = item.text[:1].upper() + item.text[1:]
            title = short.get(item.text, text)
            whole = text if title != text else ""
            found.append(Blank(f"{letter}{at}", title, kind, themes[kind], whole, item.id))
    return tuple(found)


def caf(rows: Iterable[Mapping[str, str]], unconfirmed: str) -> tuple[Blank, ...]:
    """Return the 28 subcriteria of CAF 2020 from the shipped table, in its order.

    Criteria 1–5 are enablers, 6–9 results. Those not checked against CAF's text end with `unconfirmed`.
    """
    return tuple(_of_caf(row, unconfirmed) for row in rows)


def _of_caf(row: Mapping[str, str], unconfirmed: str) -> Blank:
    number, _, name = row["criterion"].partition(" ")
    theme = f"{number} {name.partition('(')[2].rstrip(')')}"
    kind = CriterionKind.ENABLER if int(number) <= 5 else CriterionKind.RESULT
    told = f"CAF 2020, {row['subcriterion']}: {row['english']}"
    guidance = told if row["verified"] == "yes" else f"{told} {unconfirmed}"
    return Blank(row["subcriterion"], row["finnish_short"], kind, theme, guidance)


def again(criteria: Iterable[Criterion]) -> tuple[Blank, ...]:
    """Return the criteria of an earlier round as they were asked, without what it said of them."""
    return tuple(
        Blank(each.code, each.title, each.kind, each.theme, each.guidance, each.period_item_id)
        for each in sorted(criteria, key=lambda one: one.position)
    )
