"""`seutu stakeholders` as a contract (cli.md): keys, nulls for what is not known, words in two languages."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from seutu_desktop import app, cli
from seutu_desktop.services.sample import TODAY, demo
from seutu_desktop.services.stakeholder_words import every_words

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return demo(tmp_path_factory.mktemp("demo")).data


@pytest.fixture
def run(data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setattr("seutu_desktop.cli.stakeholders.now", lambda: TODAY)

    def run(*words: str) -> tuple[int, str, str]:
        status = cli.main(["--data", str(data), "stakeholders", *words], lambda *_: 0, app.paint)
        seen = capsys.readouterr()
        return status, seen.out, seen.err

    return run


def test_each_object_has_the_keys_in_order_and_null_for_what_is_not_known(run: Run) -> None:
    status, out, err = run("--json")
    rows = {row["name"]: row for row in json.loads(out)}

    assert (status, err) == (0, "")
    keys = ["name", "kind", "cadence", "last_met", "next_due", "overdue_days"]
    assert all(list(row) == keys for row in rows.values())
    assert list(rows["Kansanedustajat"].values())[1:] == [
        "luottamushenkilöt",
        "toteutunut lokakuussa 2024; vuosittaisuus vahvistamatta",
        "2024-10-09",
        "2026-10-09",
        46,
    ]
    assert list(rows["FCG"].values())[2:] == [None, None, None, None]
    assert list(rows["Aluehallintovirasto (AVI)"].values())[3:] == [None, None, None]
    agreed = rows["Kuntien valio- ja lautakuntien edustajat"]
    assert (agreed["last_met"], agreed["next_due"], agreed["overdue_days"]) == (
        "2025-12-10",
        "2026-12-10",
        None,
    )
    assert [row["name"] for row in rows.values() if row["overdue_days"]] == ["Kansanedustajat"]


def test_a_line_says_it_in_words(run: Run) -> None:
    _, out, _ = run()
    assert (
        "Kansanedustajat, luottamushenkilöt, 24 kk välein, tavattu 9.10.2024, seuraava viimeistään 9.10.2026,"
        " myöhässä 46 pv" in out.splitlines()
    )
    assert "Aluehallintovirasto (AVI), rahoittaja, ei vielä tavattu, päättynyt 31.12.2025" in out.splitlines()
    assert "46 days late" in run("--language", "en")[1]


def test_months_stand_for_a_cadence_without_words() -> None:
    assert every_words(12) == "12 kk välein"
    assert every_words(1) == "kuukausittain"
    assert every_words(None) == ""
