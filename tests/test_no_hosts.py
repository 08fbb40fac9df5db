"""No tracked file names a package registry: installs use whatever index the machine is set up with."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import dev

ADDRESS = re.compile(rb"https?://[^ \n]*(?:simple|packages)/|https?://registry[.]")


def naming(paths: list[Path]) -> list[Path]:
    """Return the files that hold a registry's address."""
    return [path for path in paths if path.is_file() and ADDRESS.search(path.read_bytes())]


def test_no_tracked_file_names_a_registry() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=dev.ROOT, capture_output=True, check=True).stdout
    tracked = [dev.ROOT / name for name in listed.decode().split("\0") if name]
    assert len(tracked) > 50
    assert naming(tracked) == []


def test_an_address_would_be_found(tmp_path: Path) -> None:
    addresses = {
        "lock": "index.esimerkki.fi/simple/",
        "uv": "files.esimerkki.fi/packages/a",
        "npm": "registry.esimerkki.fi",
    }
    for name, address in addresses.items():
        (tmp_path / name).write_text(f"url = https://{address}\n")
    assert {path.name for path in naming(sorted(tmp_path.iterdir()))} == set(addresses)
