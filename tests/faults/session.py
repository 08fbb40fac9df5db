"""A writing session that a child process runs and the test can foretell, step by step.

    .venv/bin/python tests/faults/session.py FILE SEED

prints the number of each step once its action has been saved, until it is killed.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from seutu_desktop.domain.meetings import AgendaItem, Meeting  # noqa: E402
from seutu_desktop.store.store import Store  # noqa: E402

State = dict[str, str]
"""The discussions of the living matters by key."""

Step = tuple[str, str, str]
"""What to do, to which matter, and with which text."""

TEXT = "Keskustelu jatkui vilkkaana. " * 40


def steps(seed: int, state: State) -> Iterator[tuple[Step, State]]:
    """Yield the steps of a session that begins at `state`, each with the state it leads to."""
    chance = random.Random(seed)
    before = state
    undoable = False
    for number in range(1_000_000):
        living = sorted(state)
        kind = chance.choices(["add", "type", "remove", "undo", "back_up"], [30, 45, 10, 14, 1])[0]
        if kind in ("type", "remove") and not living:
            kind = "add"
        if kind == "undo" and not undoable:
            kind = "add"
        key = f"matter-{seed}-{number}" if kind == "add" else chance.choice(living) if living else ""
        text = f"{number} {TEXT[: chance.randrange(len(TEXT))]}"
        after = {
            "add": state | {key: text},
            "type": state | {key: text},
            "remove": {each: words for each, words in state.items() if each != key},
            "undo": before,
            "back_up": state,
        }[kind]
        if kind != "back_up":
            undoable = kind != "undo"
            before = state
        state = after
        yield (kind, key, text), state


def held(store: Store) -> State:
    """Return the state of the data file."""
    return {item.id: item.discussion for item in store.items.all()}


def run(path: Path, seed: int) -> None:
    """Write until killed."""
    store = Store.open(path, lambda: datetime.now(UTC))
    meeting = store.meetings.all()[0]
    tell("open")
    for number, (step, _) in enumerate(steps(seed, held(store))):
        take(store, meeting, step)
        tell(str(number))


def tell(line: str) -> None:
    """Let the parent know at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def take(store: Store, meeting: Meeting, step: Step) -> None:
    """Do one step; the matter and its meeting change together, so a half of it would show."""
    kind, key, text = step
    if kind == "undo":
        store.undo()
    elif kind == "back_up":
        from seutu_desktop.store.backup import back_up

        back_up(store.connection, store.clock())
    else:
        with store.action(kind):
            if kind == "add":
                store.items.save(AgendaItem(key, meeting.id, 1, discussion=text))
            elif kind == "type":
                store.items.save(replace(store.items.get(key), discussion=text))
            else:
                store.items.delete(key)
            living = sorted(held(store))
            store.meetings.save(replace(store.meetings.get(meeting.id), place=" ".join(living)))


if __name__ == "__main__":
    run(Path(sys.argv[1]), int(sys.argv[2]))
