"""The three municipal decisions of the seeds as the command line tells them (issue 4, done when 3)."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest

from seutu_desktop.services import plain_handling
from seutu_desktop.services.sample import TODAY
from seutu_desktop.store.store import Store

SEEDS = Path(__file__).resolve().parents[1] / "data" / "handling_seeds"
NAMES = {
    "000_6f9d451f500df7ab": "Toimintakertomus 2024",
    "001_4ca77c2fdc037556": "Toimintakertomus 2022",
    "002_3fae66d6bb804359": "Toimintasuunnitelma 2023",
}


@pytest.fixture(scope="module")
def rows(sample_folder: Path) -> list[dict[str, object]]:
    store = Store.open_read_only(sample_folder / "seutu.db", lambda: TODAY)
    try:
        return plain_handling.handling_objects(store, TODAY.date())
    finally:
        store.close()


@pytest.mark.parametrize("seed", NAMES)
def test_a_case_of_the_seeds_stands_as_it_is_printed_there(seed: str, rows: list[dict[str, object]]) -> None:
    printed = (SEEDS / f"{seed}.txt").read_text(encoding="utf-8")
    found = re.search(r"^(\S+) (\d\d)\.(\d\d)\.(\d{4}) § (\d+)\s+(\S+)$", printed, re.MULTILINE)
    assert found is not None
    body, day, month, year, section, diary_number = found.groups()
    row = next(each for each in rows if each["document"] == NAMES[seed])

    assert row["body"] == body
    assert row["date"] == date(int(year), int(month), int(day)).isoformat()
    assert row["section"] == section
    assert row["diary_number"] == diary_number
    assert row["sent"] is None


def test_only_the_municipality_that_a_seed_names_is_named(rows: list[dict[str, object]]) -> None:
    named = {each["document"]: each["municipality"] for each in rows if each["document"] in NAMES.values()}
    assert named == {
        "Toimintakertomus 2022": "Heinola",
        "Toimintasuunnitelma 2023": None,
        "Toimintakertomus 2024": None,
    }


def test_every_object_has_every_key_and_is_json(rows: list[dict[str, object]]) -> None:
    assert {tuple(each) for each in rows} == {plain_handling.KEYS}
    assert json.loads(json.dumps(rows)) == rows
    late = [each for each in rows if each["late_days"]]
    assert [(each["municipality"], each["state"], each["late_days"]) for each in late] == [
        ("Hartola", "late", 216)
    ]


def test_every_invented_row_says_so_in_its_note(sample: Store) -> None:
    documents = {each.id: each for each in sample.yearly.handling_documents.all()}
    for row in sample.yearly.handlings.all():
        source = documents[row.document_id].name in NAMES.values()
        assert ("Lähde: " if source else "Esimerkki") in row.note, (documents[row.document_id].name, row)
    assert all(each.note for each in documents.values())


def test_a_line_says_the_same_in_both_languages(rows: list[dict[str, object]]) -> None:
    row = next(each for each in rows if each["document"] == "Toimintasuunnitelma 2023")
    assert plain_handling.handling_line(row, "fi") == (
        "Toimintasuunnitelma 2023, kunta vahvistamatta, hallituksen käsittelyssä, hyväksytty, "
        "KASOPLTK 11.5.2023 § 58, 605/00.04.01/2022"
    )
    assert "municipality unconfirmed, in the executive, approved" in plain_handling.handling_line(row, "en")
