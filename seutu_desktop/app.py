"""The composition root: the only place that builds store, vault, services and window together."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from seutu_desktop.domain.errors import NoScreen

if TYPE_CHECKING:
    from seutu_desktop.pictures.drawing import Drawing
    from seutu_desktop.services.wheel_files import Paper, PictureFormat
    from seutu_desktop.store.store import Store

_LOADED = time.time()


def run_cli(argv: Sequence[str]) -> int:
    """Run the command line and return its exit status."""
    from seutu_desktop import cli

    return cli.main(argv, open_window, paint)


def run_window(argv: Sequence[str]) -> int:
    """Run the window's own entry and return its exit status.

    The plain ways to start it are read here, because loading the command line takes 6 ms; everything else,
    and what goes wrong, is the command line's to tell.
    """
    wish = _plain_wish(argv)
    if wish is None:
        return _by_command_line(argv, open_window)
    try:
        return open_window(*wish)
    except (Exception, KeyboardInterrupt) as error:
        return _by_command_line(argv, _raising(error))


def _plain_wish(argv: Sequence[str]) -> tuple[Path, str, bool] | None:
    """Return data file, language and measuring where `argv` says nothing but these, and says them in full."""
    data, language, measure = os.environ.get("SEUTU_DATA"), "fi", False
    rest = iter(argv)
    for word in rest:
        if word == "--measure-start":
            measure = True
        elif word == "--data":
            data = next(rest, "")
            if not data:
                return None
        elif word != "--language" or (language := next(rest, "")) not in ("fi", "en"):
            return None
    if not data:
        from seutu_desktop.paths import data_file

        return data_file(), language, measure
    return Path(data), language, measure


def _by_command_line(argv: Sequence[str], opening: Callable[[Path, str, bool], int]) -> int:
    from seutu_desktop import cli

    return cli.main_window(argv, opening)


def _raising(error: BaseException) -> Callable[[Path, str, bool], int]:
    def fail(data: Path, language: str, measure: bool) -> int:
        raise error

    return fail


def open_window(data: Path, language: str, measure: bool = False) -> int:
    """Open the window on the data file `data`, made new where there is none; return the exit status.

    With `measure` the window prints how long its first screens took, and closes. Raise NoScreen, and the
    errors of the data file family.
    """
    if not has_screen():
        raise NoScreen()
    from seutu_desktop.qt.application import StartOptions, run

    return run(data, now, StartOptions(language, process_began() if measure else None), after_first_paint)


def paint(drawings: Sequence[Drawing], kind: PictureFormat, paper: Paper) -> bytes:
    """Paint sheets as PNG or PDF with Qt, which needs no screen for that."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from seutu_desktop.qt.wheel.painter import painted

    return painted(drawings, kind, paper)


def after_first_paint(store: Store) -> None:
    """Do what need not delay the first screen: look over the file, and back it up if it has changed."""
    from seutu_desktop.services.files import back_up_if_changed

    store.quick_check()
    back_up_if_changed(store)


def has_screen() -> bool:
    """Return whether a window can open: without an X or Wayland display Qt would abort the process."""
    chosen = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return chosen or not sys.platform.startswith("linux")


def now() -> datetime:
    """Return this moment with the machine's own offset."""
    return datetime.now(UTC).astimezone()


def process_began() -> float:
    """Return when this process began, in seconds since 1970: by the system where it tells, else as loaded."""
    try:
        ticks = int(Path("/proc/self/stat").read_text().rpartition(")")[2].split()[19])
        up = time.clock_gettime(time.CLOCK_BOOTTIME)  # /proc/uptime would tell it to 10 ms only
    except (OSError, ValueError, IndexError, AttributeError):
        return _LOADED
    return time.time() - up + ticks / os.sysconf("SC_CLK_TCK")
