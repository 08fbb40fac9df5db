"""The paper and the workbook of a year's shares, read back as anybody would."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from documents.reading import body, text_of
from seutu_desktop.domain.share_paper import SharePaper, ShareRow
from seutu_desktop.services import budgets
from seutu_desktop.services.settings import edit_network
from seutu_desktop.services.share_papers import write_shares, write_shares_workbook
from seutu_desktop.store.store import Store
from seutu_desktop.workbooks.cost_shares import shares_workbook

TODAY = date(2026, 11, 24)


@pytest.fixture
def budget(store: Store) -> str:
    edit_network(store, population_year=2024)
    return budgets.add_budget(store, 2026, 3055100).ids[0]


def told(path: Path) -> str:
    words: str = text_of(body(path.read_bytes()))
    return words


def test_the_paper_tells_shares_method_and_that_they_are_not_frozen(
    store: Store, budget: str, tmp_path: Path
) -> None:
    written = write_shares(store, 2026, tmp_path, TODAY)
    text = told(written.path)

    assert written.path.name == "Kustannusosuudet 2026.docx"
    assert "30\u00a0551,00\u00a0€" in text
    assert "väkiluvun 31.12.2024 mukaan" in text
    assert "niitä ole vielä vahvistettu" in text
    budgets.close(store, budget, TODAY)
    closed = told(write_shares(store, 2026, tmp_path, TODAY).path)
    assert "niitä ole vielä vahvistettu" not in closed
    assert "vahvistettiin 24.11.2026" in closed


def test_the_workbook_holds_numbers_that_sum_to_the_amount(store: Store, budget: str, tmp_path: Path) -> None:
    written = write_shares_workbook(store, 2026, tmp_path, TODAY)
    book = load_workbook(written.path)
    assert book["Osuudet"].sheet_properties.pageSetUpPr.fitToPage  # the euros print beside the names
    rows: list[tuple[Any, ...]] = list(book["Osuudet"].iter_rows(min_row=3, values_only=True))

    assert written.path.name == "Kustannusosuudet 2026.xlsx"
    assert rows[0][:3] == ("Nro", "Kunta", "Väkiluku 31.12.2024")
    shares, total = rows[1:-1], rows[-1]
    assert [row[0] for row in shares] == ["016", "081", "098", "111", "398"]
    assert sum(round(row[4] * 100) for row in shares) == round(total[4] * 100) == 3055100
    assert sum(row[2] for row in shares) == total[2]
    assert "suurimman jäännöksen" in " ".join(str(cell.value) for cell in book["Menetelmä"]["A"])


def test_a_name_that_looks_like_a_formula_stays_a_text(tmp_path: Path) -> None:
    names = ("=1+1", '=HYPERLINK("http://esimerkki.fi")', "+5", "-2", "@SUM(A1)", "\x01Kunta")
    rows = tuple(ShareRow(f"{at:03}", name, 10, 100) for at, name in enumerate(names))
    content = SharePaper(2026, "=cmd", TODAY, 600, date(2024, 12, 31), rows, ("=1",), decided="=2")
    path = tmp_path / "a.xlsx"
    path.write_bytes(shares_workbook(content))

    sheets = load_workbook(path).worksheets
    assert {cell.data_type for sheet in sheets for row in sheet.iter_rows() for cell in row} <= {"s", "n"}
    cells = [row[1] for row in sheets[0].iter_rows(min_row=4, max_row=9)]
    assert [cell.value for cell in cells] == [*names[:5], "Kunta"]
    assert [cell.quotePrefix for cell in cells] == [True] * 5 + [False]
