"""requirements.lock answers pyproject.toml: every requirement, its own requirements, a hash for each."""

from __future__ import annotations

import re
import tomllib
from importlib import metadata

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import dev

LOCK = dev.LOCK.read_text("utf-8")
ENTRIES = re.findall(
    r"^(\S+?)==(\S+)( ; [^\\\n]+?)?((?: \\\n    --hash=sha256:[0-9a-f]{64})*)$", LOCK, re.MULTILINE
)
VERSIONS = {canonicalize_name(name): version for name, version, _, _ in ENTRIES}


def wanted() -> list[Requirement]:
    """Return what pyproject.toml asks for."""
    project = tomllib.loads((dev.ROOT / "pyproject.toml").read_text("utf-8"))
    texts = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    return [Requirement(text) for text in texts]


def unmet(requirements: list[Requirement]) -> list[str]:
    """Return the requirements that hold here and that the lock does not meet."""
    here = [item for item in requirements if item.marker is None or item.marker.evaluate({"extra": ""})]
    versions = {item: VERSIONS.get(canonicalize_name(item.name)) for item in here}
    return [str(item) for item, held in versions.items() if held is None or held not in item.specifier]


def test_the_lock_meets_every_requirement_of_the_project() -> None:
    assert unmet(wanted()) == []


def test_the_lock_meets_the_requirements_of_what_it_holds() -> None:
    held = [
        Requirement(text)
        for name, _, marker, _ in ENTRIES
        if not marker
        for text in metadata.requires(name) or []
    ]
    assert len(held) > len(VERSIONS)
    assert unmet(held) == []


def test_the_environment_is_the_lock() -> None:
    assert {n: v for n, v, marker, _ in ENTRIES if not marker and metadata.version(n) != v} == {}


def test_every_entry_has_a_hash() -> None:
    assert len(ENTRIES) == len(re.findall("==", re.sub(r" ; .*", "", LOCK)))
    assert [name for name, _, _, hashes in ENTRIES if not hashes] == []


def test_a_requirement_that_the_lock_lacks_is_found() -> None:
    assert unmet([Requirement("lxml<2"), Requirement("puuttuva"), Requirement("lxml>=6")]) == [
        "lxml<2",
        "puuttuva",
    ]
