"""The wheel holds the package, its resources and the compiled translations, and nothing that git ignores."""

from __future__ import annotations

import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

import dev

SECRETS = ("resources/seutu.db", "resources/.cache/token", "seutu_desktop/store/copy.db")


def git_files(*folders: str) -> set[str]:
    """Return the files of some folders that git keeps or would keep."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", *folders]
    listed = subprocess.run(command, cwd=dev.ROOT, capture_output=True, check=True).stdout.decode()
    return {name for name in listed.split("\0") if (dev.ROOT / name).is_file()}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a wheel built offline from a copy of the work tree in which ignored secrets lie about."""
    project = tmp_path_factory.mktemp("wheel")
    for name in ("pyproject.toml", "README.md", "LICENSE", ".gitignore"):
        shutil.copy(dev.ROOT / name, project)
    for folder in ("seutu_desktop", "resources"):
        shutil.copytree(dev.ROOT / folder, project / folder)
    for secret in SECRETS:
        (project / secret).parent.mkdir(exist_ok=True)
        (project / secret).write_text("salaisuus")
    subprocess.run(
        [dev.PYTHON, "-m", "hatchling", "build", "-t", "wheel"], cwd=project, check=True, capture_output=True
    )
    (built,) = (project / "dist").glob("*.whl")
    return built


def test_the_wheel_holds_what_git_holds_and_the_compiled_translations(wheel: Path) -> None:
    compiled = {f"resources/i18n/{ts.stem}.qm" for ts in dev.I18N.glob("*.ts")}
    expected = git_files("seutu_desktop") | {f"seutu_desktop/{n}" for n in git_files("resources") | compiled}
    held = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    assert held ^ expected == set()


def test_the_wheel_holds_its_licence_and_both_commands(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    (commands,) = (name for name in archive.namelist() if name.endswith("entry_points.txt"))
    assert "seutu = " in archive.read(commands).decode()
    assert "seutu-desktop = " in archive.read(commands).decode()
    assert any(name.endswith("licenses/LICENSE") for name in archive.namelist())


def test_the_unpacked_wheel_finds_its_resources(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    code = "from seutu_desktop.paths import resource_path; print(resource_path('i18n', 'seutu_en.qm'))"
    env = os.environ | {"PYTHONPATH": str(tmp_path)}
    command = [dev.PYTHON, "-c", code]
    done = subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, text=True, check=True)
    found = Path(done.stdout.strip())
    assert found.is_relative_to(tmp_path)
    assert found.is_file()
