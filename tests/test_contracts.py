"""The dependency contracts of pyproject.toml hold, and each fails when it is broken on purpose."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

import dev

PACKAGE = "seutu_desktop"
CONTRACTS = tomllib.loads((dev.ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"][
    "contracts"
]
RULE = next(contract["name"] for contract in CONTRACTS if contract["type"] == "layers")
LAYERS = [line.split(" | ") for contract in CONTRACTS for line in contract.get("layers", [])]
FORBIDDEN = [contract for contract in CONTRACTS if contract["type"] == "forbidden"]
FOREIGN = [(contract["name"], module) for contract in FORBIDDEN for module in contract["forbidden_modules"]]


def lint(project: Path) -> dict[str, str]:
    """Return KEPT or BROKEN by contract name, for the package that stands in a folder."""
    done = subprocess.run(
        [dev.BIN / "lint-imports", "--no-logo"], cwd=project, capture_output=True, text=True
    )
    verdicts = dict(re.findall(r"^(.*) (KEPT|BROKEN)$", done.stdout, re.MULTILINE))
    assert len(verdicts) == len(CONTRACTS), done.stdout + done.stderr
    return verdicts


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the package and its contracts."""
    project = tmp_path_factory.mktemp("contracts")
    shutil.copy(dev.ROOT / "pyproject.toml", project)
    shutil.copytree(dev.ROOT / PACKAGE, project / PACKAGE, ignore=shutil.ignore_patterns("__pycache__"))
    return project


def broken(project: Path, layer: str, code: str) -> set[str]:
    """Return the contracts that break when a line is planted at the end of a layer."""
    folder = project / PACKAGE / layer
    file = folder / "breach.py" if folder.is_dir() else folder.with_suffix(".py")
    before = file.read_text("utf-8") if file.exists() else None
    file.write_text(f"{before or ''}\n\ndef breach():\n    {code}\n", "utf-8")
    try:
        return {name for name, verdict in lint(project).items() if verdict == "BROKEN"}
    finally:
        file.unlink() if before is None else file.write_text(before, "utf-8")


def test_every_contract_is_kept(copy: Path) -> None:
    assert set(lint(copy).values()) == {"KEPT"}


@pytest.mark.parametrize(("name", "module"), FOREIGN, ids=[module for _, module in FOREIGN])
def test_a_foreign_import_in_the_services_breaks_its_contract(copy: Path, name: str, module: str) -> None:
    assert broken(copy, "services", f"import {module}") == {name}


@pytest.mark.parametrize(
    ("layer", "imported"),
    [
        ("domain", "services"),
        ("richtext", "store"),
        ("documents", "store"),
        ("pictures", "documents"),
        ("vault", "pictures"),
        ("cli", "qt"),
        ("services", "app"),
    ],
)
def test_an_import_upward_or_sideways_breaks_the_rule(copy: Path, layer: str, imported: str) -> None:
    assert broken(copy, layer, f"import {PACKAGE}.{imported}") == {RULE}


def test_a_package_that_no_layer_names_breaks_the_rule(copy: Path) -> None:
    (copy / PACKAGE / "helpers").mkdir()
    (copy / PACKAGE / "helpers" / "__init__.py").touch()
    try:
        assert broken(copy, "helpers", "pass") == {RULE}
    finally:
        shutil.rmtree(copy / PACKAGE / "helpers")


@pytest.mark.parametrize("contract", FORBIDDEN, ids=[contract["name"] for contract in FORBIDDEN])
def test_a_contract_spares_one_layer_only(contract: dict[str, list[str]]) -> None:
    layers = {f"{PACKAGE}.{name}" for row in LAYERS for name in row}
    assert len(layers - set(contract["source_modules"])) == 1
