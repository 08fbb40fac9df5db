"""`seutu handling` as a contract (cli.md): JSON and nothing else, lines for people, never Qt."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from seutu_desktop import app, cli
from seutu_desktop.services.sample import demo


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(demo(tmp_path_factory.mktemp("demo")).data)


def run(*words: str) -> int:
    return cli.main(words, lambda *_: 1, app.paint)


def test_json_is_an_array_of_objects_with_the_keys_of_the_contract(
    data: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--data", data, "handling", "--json") == 0
    seen = capsys.readouterr()
    rows = json.loads(seen.out)
    keys = "document municipality sent body date section diary_number decision forwarded state late_days"
    assert {tuple(each) for each in rows} == {tuple(keys.split())}
    assert seen.err == ""


def test_a_line_a_step_in_the_language_asked_for(data: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--data", data, "--language", "en", "handling") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith(
        "Toimintakertomus 2022, Heinola, in the executive, approved, hyvoltk 14.3.2023 § 25"
    )


def test_a_file_that_is_not_there_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--data", str(tmp_path / "x.db"), "handling", "--json") == 1
    seen = capsys.readouterr()
    assert seen.out == "" and seen.err.count("\n") == 1
