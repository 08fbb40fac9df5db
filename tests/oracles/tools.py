"""Where `dev.py check` puts the checkers that are no Python packages, and how they are run."""

from __future__ import annotations

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ROOT / ".cache" / "oracles"


class OracleMissing(RuntimeError):
    """A checker is not installed: that is a broken gate, never a passed one."""


def tool(*parts: str) -> Path:
    """Return a file of the installed checkers; raise OracleMissing with the command that installs it."""
    path = TOOLS.joinpath(*parts)
    if not path.exists():
        raise OracleMissing(f"{path} is missing: python3 dev.py check oracles")
    return path


def output(*command: str | Path, data: bytes | None = None, statuses: tuple[int, ...] = (0,)) -> str:
    """Return what a checker printed; raise RuntimeError when it ended with any other status."""
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=120)
    except FileNotFoundError as error:
        raise OracleMissing(f"{command[0]} is missing: python3 dev.py check oracles") from error
    if done.returncode not in statuses:
        raise RuntimeError(
            f"{command[0]} ended with {done.returncode}: {done.stderr.decode(errors='replace')}"
        )
    return done.stdout.decode("utf-8")
