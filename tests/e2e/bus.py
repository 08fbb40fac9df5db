"""The program as the accessibility bus shows it: find by role and name, then press, write or read.

Runs on Debian's own Python; nothing here knows Seutu.
"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pyatspi

RETURN, UP, DOWN = 0xFF0D, 0xFF52, 0xFF54
"""X symbols of Enter and of two arrows."""

PATIENCE = 20.0
_STEP = 0.1
_LEAST_COLOURS = 40


class NotThere(Exception):
    """Something did not appear in time; says what was there instead."""


def application(name: str, process: subprocess.Popen) -> pyatspi.Accessible:
    """Return the running program by its name on the bus."""

    def find() -> pyatspi.Accessible | None:
        if process.poll() is not None:
            raise NotThere(f"the program ended with status {process.returncode}")
        desktop = pyatspi.Registry.getDesktop(0)
        return next((each for each in desktop if each is not None and each.name == name), None)

    return wait(find, f"the program {name}")


def wait(find: Callable[[], object], what: str, seconds: float = PATIENCE, tell: Callable[[], str] = str):
    """Return the first true answer of `find`; raise NotThere after some seconds."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            found = find()
        except (RuntimeError, LookupError, NotImplementedError):  # the thing went away while we looked
            found = None
        except Exception as error:  # GLib.Error, whose module pyatspi does not name
            if type(error).__name__ not in ("Error", "GError"):
                raise
            found = None
        if found:
            return found
        time.sleep(_STEP)
    raise NotThere(f"{what} did not appear in {seconds:.0f} s. {tell()}")


def everything(root: pyatspi.Accessible) -> Iterator[pyatspi.Accessible]:
    """Yield all that is shown under `root`."""
    for child in root:
        if child is None:
            continue
        states = child.getState()
        if states.contains(pyatspi.STATE_SHOWING) or child.getRoleName() in ("application", "window"):
            yield child
            yield from everything(child)


def entry(app: pyatspi.Accessible, menu: str, name: str) -> pyatspi.Accessible:
    """Return an entry of a menu, which need not be open: pressing an entry does not close an open one."""
    bar = find(app, menu, "menu item")

    def look(parent: pyatspi.Accessible) -> pyatspi.Accessible | None:
        for child in parent:
            if child is not None and child.name == name:
                return child
            found = look(child) if child is not None else None
            if found is not None:
                return found
        return None

    return wait(lambda: look(bar), f"the entry {menu} › {name}")


def names(root: pyatspi.Accessible) -> str:
    """Return what is shown, for a message about what is not."""
    return "Shown: " + "; ".join(
        f"{each.getRoleName()} {each.name!r}" for each in everything(root) if each.name
    )


def find(
    root: pyatspi.Accessible,
    name: str,
    role: str = "",
    *,
    contains: bool = False,
    seconds: float = PATIENCE,
) -> pyatspi.Accessible:
    """Return the thing shown under `root` with this name (or with it in its name) and role."""

    def fits(each: pyatspi.Accessible) -> bool:
        named = name in each.name if contains else each.name == name
        return named and (not role or each.getRoleName() == role)

    def look() -> pyatspi.Accessible | None:
        return next((each for each in everything(root) if fits(each)), None)

    return wait(look, f"{role or 'thing'} {name!r}", seconds, lambda: names(root))


def press(thing: pyatspi.Accessible) -> None:
    """Do what a click on it would do."""
    action = thing.queryAction()
    known = [action.getName(number) for number in range(action.nActions)]
    for wanted in ("Press", "Toggle", "ShowMenu", "SetFocus"):
        if wanted in known:
            _do(partial(action.doAction, known.index(wanted)))
            return
    raise NotThere(f"{thing.getRoleName()} {thing.name!r} can only {known}")


def _do(act: Callable[[], object]) -> None:
    """Do it; an entry that opens a dialog answers only when that closes, so no answer is no failure."""
    try:
        act()
    except Exception as error:
        if "did not receive a reply" not in str(error).lower():
            raise


def write(thing: pyatspi.Accessible, text: str) -> None:
    """Put `text` in the place of what a field holds."""
    thing.queryComponent().grabFocus()
    thing.queryEditableText().setTextContents(text)


def read(thing: pyatspi.Accessible) -> str:
    """Return the text of a field or label."""
    text = thing.queryText()
    return str(text.getText(0, text.characterCount))


def key(symbol: int) -> None:
    """Press a key by its X symbol, sent through the bus's registry."""
    pyatspi.Registry.generateKeyboardEvent(symbol, None, pyatspi.KEY_SYM)


def picture(path: Path) -> None:
    """Save a picture of the screen; raise NotThere if it is blank."""
    subprocess.run(["import", "-window", "root", str(path)], check=True, timeout=30)
    counted = subprocess.run(
        ["identify", "-format", "%k", str(path)], check=True, capture_output=True, text=True, timeout=30
    )
    if int(counted.stdout) < _LEAST_COLOURS:
        raise NotThere(f"the picture {path.name} has {counted.stdout} colours: it is blank")
