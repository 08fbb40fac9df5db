"""The committed forms are what pyside6-uic makes of ui/ today: nobody edits them by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

import dev

WIDGETS_AT_MOST = 40


def body(form: Path) -> list[str]:
    """Return a generated form's lines without those that start with ##: they carry the Qt version."""
    return [line for line in form.read_text("utf-8").splitlines() if not line.startswith("##")]


def stale(committed: Path, fresh: Path) -> list[str]:
    """Return the names of the generated forms that differ, are missing or have no .ui."""
    names = {path.name for folder in (committed, fresh) for path in folder.glob("ui_*.py")}
    pairs = {name: (committed / name, fresh / name) for name in names}
    same = {
        name for name, both in pairs.items() if all(map(Path.exists, both)) and body(both[0]) == body(both[1])
    }
    return sorted(names - same)


def test_the_forms_are_what_uic_makes_of_ui(tmp_path: Path) -> None:
    dev.write_forms(tmp_path)
    assert stale(dev.FORMS, tmp_path) == [], "run python3 dev.py forms"


@pytest.mark.parametrize("form", sorted(dev.UI.glob("*.ui")), ids=lambda form: form.stem)
def test_a_form_stays_small(form: Path) -> None:
    assert form.read_text("utf-8").count("<widget ") < WIDGETS_AT_MOST


def test_an_edited_a_missing_and_an_orphaned_form_are_found(tmp_path: Path) -> None:
    committed, fresh = tmp_path / "committed", tmp_path / "fresh"
    for folder, names in ((committed, ("same", "edited", "orphan")), (fresh, ("same", "edited", "missing"))):
        folder.mkdir()
        for name in names:
            (folder / f"ui_{name}.py").write_text(f"## Qt {folder.name}\nform = {name!r}\n", "utf-8")
    (committed / "ui_edited.py").write_text("form = 'by hand'\n", "utf-8")
    assert stale(committed, fresh) == ["ui_edited.py", "ui_missing.py", "ui_orphan.py"]
