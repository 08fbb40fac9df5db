"""The shares of a year before every foreign checker: the Word paper, and the workbook in Calc."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from oracles import word_oracles
from oracles.tools import output
from panel_tools import sample_store
from seutu_desktop.domain.money import parse_cents
from seutu_desktop.services.budgets import add_budget, budget_of
from seutu_desktop.services.municipalities import edit_municipality
from seutu_desktop.services.share_papers import write_shares, write_shares_workbook
from seutu_desktop.store.store import Store

TODAY = date(2026, 11, 24)
YEAR = 2031
CSV = "csv:Text - txt - csv (StarCalc):59,34,76"  # UTF-8, semicolons
HOSTILE = '=HYPERLINK("x") <b>&\u202e'


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = sample_store(tmp_path_factory.mktemp("store"))
    add_budget(store, YEAR, 3055100)
    assert budget_of(store, YEAR)
    edit_municipality(store, store.municipalities.of(name="Sysmä")[0].id, name=HOSTILE)
    yield store
    store.close()


@pytest.fixture(scope="module")
def paper(store: Store, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_shares(store, YEAR, tmp_path_factory.mktemp("papers"), TODAY).path


@pytest.mark.parametrize(
    "checker", [word_oracles.open_xml_sdk, word_oracles.openxml_audit, word_oracles.docx_integrity]
)
def test_the_shares_have_no_findings(paper: Path, checker) -> None:
    assert checker(paper) == []


def test_they_become_an_accessible_pdf(paper: Path, tmp_path: Path) -> None:
    seen = word_oracles.structure(word_oracles.to_tagged_pdf(paper, tmp_path))
    assert seen.findings() == []
    assert seen.skipped_levels == []
    assert seen.th >= 5


def test_calc_reads_the_workbook_as_numbers_and_texts(store: Store, tmp_path: Path) -> None:
    path = write_shares_workbook(store, YEAR, tmp_path, TODAY).path
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    headless = ("soffice", "--headless", "--norestore", profile, "--convert-to", CSV)
    output(*headless, "--outdir", tmp_path, path)
    rows = list(csv.reader(path.with_suffix(".csv").read_text("utf-8").splitlines(), delimiter=";"))

    assert rows[-2][1] == HOSTILE
    shares = [parse_cents(row[4]) for row in rows[3:]]
    assert sum(shares[:-1]) == shares[-1] == 3055100
