"""`seutu cost-shares` as a contract (cli.md): exact to the cent, refused in one sentence."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from seutu_desktop import app, cli
from seutu_desktop.services.sample import demo

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    return demo(folder).data


@pytest.fixture
def run(data: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*words: str) -> tuple[int, str, str]:
        try:
            status = cli.main(["--data", str(data), "cost-shares", *words], lambda *_: 0, app.paint)
        except SystemExit as left:
            status = int(left.code or 0)
        seen = capsys.readouterr()
        return status, seen.out, seen.err

    return run


def test_the_example_sums_to_the_amount_exactly(run: Run) -> None:
    status, out, err = run("2024", "--amount", "30551", "--json")
    rows = json.loads(out)

    assert (status, err) == (0, "")
    assert all(list(row) == ["code", "municipality", "population", "share", "euros"] for row in rows)
    assert sum(Decimal(row["euros"]) for row in rows) == Decimal("30551.00")
    assert sum(row["population"] for row in rows) == 204635
    assert {row["municipality"]: row["euros"] for row in rows} == {
        "Asikkala": "1177.79",
        "Hartola": "370.55",
        "Heinola": "2661.78",
        "Hollola": "3411.24",
        "Iitti": "955.64",
        "Kärkölä": "611.07",
        "Lahti": "18115.02",
        "Orimattila": "2336.62",
        "Padasjoki": "399.51",
        "Sysmä": "511.78",
    }
    assert rows[0]["share"] == 0.038552


def test_the_shares_are_told_with_their_method(run: Run) -> None:
    status, out, _ = run("2024", "--amount", "30 551,00 €")

    assert status == 0
    assert "30\u00a0551,00\u00a0€" in out
    assert "väkiluvun 31.12.2024 mukaan suurimman jäännöksen menetelmällä" in out
    assert "Yli jääneet sentit (5)" in out
    assert "largest remainder" in run("2024", "--amount", "30551", "--language", "en")[1]


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("30.551", "voi lukea kahdella tavalla. Kirjoita 30551,00 tai 30,55."),
        ("kolme", "”kolme” ei ole rahamäärä."),
        ("-5", "Summa −5,00\u00a0€ on negatiivinen."),
        ("1,2345", "on sentin osia"),
    ],
)
def test_an_amount_that_cannot_be_split_is_refused_in_a_sentence(run: Run, amount: str, words: str) -> None:
    status, out, err = run("2024", "--amount", amount, "--json")

    assert (status, out) == (1, "")
    assert words in err
    assert err.count("\n") == 1


def test_without_an_amount_the_usage_is_wrong(run: Run) -> None:
    assert run("2024", "--json")[0] == 2
