from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_picture_and_page_of_the_readme_is_there() -> None:
    targets = [target for target in re.findall(r"\]\(([^)]+)\)", README) if "://" not in target]
    assert len([target for target in targets if target.endswith(".png")]) == 6
    assert [target for target in targets if not (ROOT / target).exists()] == []


def test_every_room_of_the_house_is_in_the_readme() -> None:
    rooms = [path.name for path in (ROOT / "seutu_desktop").iterdir() if (path / "__init__.py").exists()]
    assert [room for room in rooms if f"seutu_desktop/{room}/" not in README] == []
