from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from seutu_desktop import app, cli
from seutu_desktop.services.sample import demo

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_picture_and_page_of_the_readme_is_there() -> None:
    targets = [target for target in re.findall(r"\]\(([^)]+)\)", README) if "://" not in target]
    assert len([target for target in targets if target.endswith(".png")]) == 8
    assert [target for target in targets if not (ROOT / target).exists()] == []


def test_every_room_of_the_house_is_in_the_readme() -> None:
    rooms = [path.name for path in (ROOT / "seutu_desktop").iterdir() if (path / "__init__.py").exists()]
    assert [room for room in rooms if f"seutu_desktop/{room}/" not in README] == []


def test_the_fifteen_systems_are_each_shown_by_a_command_that_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [line.split("|") for line in README.splitlines() if re.match(r"\| \d+ ", line)]
    assert [row[1].split()[0] for row in rows] == [str(number) for number in range(1, 16)]
    monkeypatch.setenv("SEUTU_DATA", str(demo(tmp_path / "demo").data))
    monkeypatch.chdir(tmp_path)
    for row in rows:
        commands = re.findall(r"`seutu ([^`]+)`", row[3])
        assert commands and row[2].strip()
        for command in commands:
            assert cli.main(shlex.split(command), lambda *_: 1, app.paint) == 0, command
            assert capsys.readouterr().err == ""
