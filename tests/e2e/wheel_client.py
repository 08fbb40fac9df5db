"""The wheel of the sample network from the outside: walked by arrows, heard on the accessibility bus.

Every task and meeting that the list names with a day is reached by the arrow keys alone, and the bus is told
its name, date and state. Run by session.py.
"""

from __future__ import annotations

import re
import subprocess
import sys
import time
from pathlib import Path

import bus
import pyatspi
from client import PROGRAM, Visit

DATED = re.compile(r", (?:ma|ti|ke|to|pe|la|su) \d{1,2}\.\d{1,2}\.\d{4}")
"""A name that tells a day: "Toimintakertomus, ke 11.2.2026, tehty, Asiakirjat"."""

STATES = ("tulossa", "ajankohtainen", "myöhässä", "tehty", "siirretty", "pidetty")
SETTLE = 1.0
STEP = 0.05
MOST = 400


def entries(visit: Visit) -> set[str]:
    """Return what the list says of everything that has a day."""
    listed = bus.find(visit.app, "Vuosikellon tehtävät ja kokoukset", "list")
    return {child.name for child in listed if child is not None and DATED.search(child.name)}


def wheel(visit: Visit) -> pyatspi.Accessible:
    """Return the wheel, whose name says what the keyboard is on."""
    return bus.wait(
        lambda: next((each for each in bus.everything(visit.app) if is_wheel(each)), None), "the wheel"
    )


def is_wheel(thing: pyatspi.Accessible) -> bool:
    """Return whether this is the wheel: named by its year, and it takes the keyboard."""
    return thing.name.startswith("Vuosikello 2") and thing.getState().contains(pyatspi.STATE_FOCUSABLE)


def walk(place: pyatspi.Accessible, symbol: int) -> list[str]:
    """Press a key until it changes nothing; return what the wheel was called meanwhile."""
    told = [place.name]
    for _ in range(MOST):
        bus.key(symbol)
        end = time.monotonic() + SETTLE
        while place.name == told[-1] and time.monotonic() < end:
            time.sleep(STEP)
        if place.name == told[-1]:
            return told
        told.append(place.name)
    raise bus.NotThere(f"the key {symbol:#x} never came to an end")


def main(folder: Path) -> int:
    """Walk there and back; say what was not reached, and leave a picture."""
    subprocess.run([str(PROGRAM.with_name("seutu")), "demo", str(folder)], check=True, stdout=sys.stderr)
    visit = Visit(folder)
    try:
        visit.see("Seuraava kokous")
        visit.press("Vuosikello", "check box")
        place = wheel(visit)
        expected = entries(visit)
        place.queryComponent().grabFocus()
        visit.picture("1-wheel")
        walk(place, bus.UP)
        said = {name.partition(": ")[2] for name in walk(place, bus.DOWN)}
        visit.picture("2-walked")
        check(expected, said)
        visit.close()
    except Exception as error:
        sys.stderr.write(f"{error}\n")
        visit.picture("failed")
        return 1
    finally:
        if visit.process.poll() is None:
            visit.process.kill()
            visit.process.wait()
    return 0


def check(expected: set[str], said: set[str]) -> None:
    """Raise NotThere where something was not reached or not told whole."""
    if len(expected) < 20:
        raise bus.NotThere(f"the list has only {sorted(expected)}")
    if missing := expected - said:
        raise bus.NotThere(f"not reached by the arrows: {sorted(missing)}")
    for name in said:
        if not DATED.search(name) or not any(f", {state}" in name for state in STATES):
            raise bus.NotThere(f"no date or state in {name!r}")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
