"""What dev.py decides before it starts anything."""

from __future__ import annotations

from pathlib import Path

import pytest

import dev


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[list[str]]:
    """Return the arguments of each `seutu` that would have started; there is no screen and no set-up."""
    calls: list[list[str]] = []
    monkeypatch.setattr(dev, "set_up", lambda *_: None)
    monkeypatch.setattr(dev, "become", lambda program, arguments: calls.append(arguments) or 0)
    monkeypatch.setattr(dev, "has_screen", lambda: False)
    monkeypatch.setattr(dev, "EXAMPLE", tmp_path / "esimerkki")
    return calls


def test_run_without_a_screen_writes_the_sample_files(
    started: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert dev.main(["run"]) == 0
    assert started == [["demo", str(dev.EXAMPLE)]]
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "no screen" in printed.err


def test_run_without_a_screen_keeps_the_sample_files_it_has(started: list[list[str]]) -> None:
    dev.EXAMPLE.mkdir()
    assert dev.main(["run"]) == 0
    assert started == []


def test_run_with_a_screen_opens_the_window(
    started: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "has_screen", lambda: True)
    dev.main(["run"])
    assert started == [[]]


def test_run_passes_its_arguments_on(started: list[list[str]]) -> None:
    dev.main(["run", "meetings", "--json"])
    assert started == [["meetings", "--json"]]


@pytest.mark.parametrize(
    ("arguments", "status"), [([], 0), (["--help"], 0), (["tset"], 2), (["bench", "x"], 2)]
)
def test_a_command_that_does_not_exist_is_wrong_usage(arguments: list[str], status: int) -> None:
    assert dev.main(arguments) == status


def test_a_gate_that_does_not_exist_is_wrong_usage(started: list[list[str]]) -> None:
    assert dev.main(["check", "speling"]) == 2


def test_a_command_from_elsewhere_is_as_good_as_its_debian_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        dev.shutil, "which", lambda name: "/opt/node" if name in {"node", "dpkg-query"} else None
    )
    monkeypatch.setattr(dev, "installed", lambda names: {"gcc"})
    assert dev.missing_packages("nodejs npm", "gcc") == ["npm"]


def test_without_root_the_line_that_installs_is_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "missing_packages", lambda *groups: ["libegl1", "libgl1"])
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000)
    dev.install_packages(dev.OFFSCREEN)
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.strip().endswith("sudo apt-get install -y --no-install-recommends libegl1 libgl1")
