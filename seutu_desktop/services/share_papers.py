"""Writing out a year's shares: a Word paper with its method, and a workbook to reckon with."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from seutu_desktop.domain.dates import numeric_day
from seutu_desktop.domain.filenames import safe_stem
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.domain.share_paper import SharePaper, ShareRow
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services.decided_in import decision_of
from seutu_desktop.services.money_words import method_sentences
from seutu_desktop.services.shares import year_shares
from seutu_desktop.services.year_papers import WrittenPaper, place, write_paper
from seutu_desktop.store.store import Store


def write_shares(store: Store, year: int, target: Path, today: date) -> WrittenPaper:
    """Write "Kustannusosuudet 2026.docx" to a folder, or to the file `target`.

    Raise what `year_shares` and `write_paper` raise.
    """
    from seutu_desktop.documents.cost_shares import cost_shares

    paper = cost_shares(share_paper(store, year, today))
    return write_paper(store, DocumentKind.COST_SHARES, paper, target, year=year)


def write_shares_workbook(store: Store, year: int, target: Path, today: date) -> WrittenPaper:
    """Write "Kustannusosuudet 2026.xlsx" to a folder, or to the file `target`; raise as `write_shares`."""
    from seutu_desktop.workbooks.cost_shares import shares_workbook

    data = shares_workbook(share_paper(store, year, today))
    wanted = target / f"{safe_stem(f'Kustannusosuudet {year}')}.xlsx" if target.is_dir() else target
    return place(store, DocumentKind.COST_SHARES, data, wanted, year=year)


def share_paper(store: Store, year: int, today: date) -> SharePaper:
    """Return what the paper of a year's budget says."""
    shares = year_shares(store, year)
    budgets = store.yearly.budgets.of(year=year)
    return SharePaper(
        year=year,
        organisation=store.the_network().name,
        day=today,
        cents=shares.cents,
        population_on=shares.population_on,
        rows=tuple(ShareRow(each.code, each.name, each.inhabitants, each.cents) for each in shares.shares),
        method=tuple(method_sentences(shares)),
        decided=_decided(store, budgets[0].id) if budgets else "",
        frozen=shares.frozen_on is not None,
    )


def _decided(store: Store, budget_id: str) -> str:
    matter = decision_of(store, LinkKind.BUDGET, budget_id)
    if matter is None or not matter.decided:
        return ""
    body = store.directory().bodies.get(matter.body_id)
    section = f"§ {matter.section}" if matter.section else ""
    return " ".join(filter(None, (body.name if body else "", numeric_day(matter.day), section)))
