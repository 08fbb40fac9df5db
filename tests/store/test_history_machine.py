"""A long random session against a plain dict: what the store holds is always what the dict holds."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, precondition, rule

from seutu_desktop.domain.people import Person
from seutu_desktop.store.backup import back_up, restore
from seutu_desktop.store.store import Store
from store.tools import Clock

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
State = dict[str, Person]


class Session(RuleBasedStateMachine):
    """People added, edited, deleted, undone, redone, and the file closed and opened between."""

    people = Bundle("people")

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.clock = Clock()
        self.store = Store.create(self.folder / "seutu.db", self.clock)
        self.store.connection.execute("PRAGMA synchronous=OFF")
        self.state: State = {}
        self.undone: list[State] = []
        self.done: list[State] = []

    def step(self, state: State) -> None:
        """Remember a state to come back to, unless nothing changed."""
        if state != self.state:
            self.done.append(self.state)
            self.undone.clear()
            self.state = state

    @rule(target=people, name=TEXT)
    def add(self, name: str) -> str:
        person = Person(self.store.new_id(), name)
        with self.store.action("add"):
            self.store.people.save(person)
        self.step(self.state | {person.id: person})
        return person.id

    @rule(key=people, name=TEXT, email=TEXT)
    def edit(self, key: str, name: str, email: str) -> None:
        if key in self.state:
            person = replace(self.state[key], name=name, email=email)
            with self.store.action("edit"):
                self.store.people.save(person)
            self.step(self.state | {key: person})

    @rule(key=people, notes=st.lists(TEXT, min_size=1, max_size=4))
    def type_a_note(self, key: str, notes: list[str]) -> None:
        self.clock.turn(minutes=1)
        if key in self.state:
            for note in notes:
                with self.store.action("type", merge_key=f"note:{key}"):
                    self.store.people.save(replace(self.state[key], note=note))
            self.step(self.state | {key: replace(self.state[key], note=notes[-1])})

    @rule(key=people)
    def delete(self, key: str) -> None:
        if key in self.state:
            with self.store.action("delete"):
                self.store.people.delete(key)
            self.step({each: person for each, person in self.state.items() if each != key})

    @rule(key=people)
    def fail_half_way(self, key: str) -> None:
        try:
            with self.store.action("fail"):
                self.store.people.save(Person(key, "ei jää"))
                raise ZeroDivisionError
        except ZeroDivisionError:
            pass

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        self.store.undo()
        self.undone.append(self.state)
        self.state = self.done.pop()

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        self.store.redo()
        self.done.append(self.state)
        self.state = self.undone.pop()

    @rule()
    def reopen(self) -> None:
        path = self.store.path
        self.store.close()
        self.store = Store.open(path, self.clock)
        self.store.connection.execute("PRAGMA synchronous=OFF")

    @rule()
    def lose_the_file_and_restore_it(self) -> None:
        backup = back_up(self.store.connection, self.clock())
        path = self.store.path
        self.store.close()
        path.write_bytes(b"")
        restore(path, backup)
        self.store = Store.open(path, self.clock)

    @invariant()
    def holds_what_was_written(self) -> None:
        if hasattr(self, "store"):
            assert {person.id: person for person in self.store.people.all()} == self.state
            assert bool(self.store.history.next_steps()[0]) == bool(self.done)
            assert bool(self.store.history.next_steps()[1]) == bool(self.undone)

    def teardown(self) -> None:
        if hasattr(self, "store"):
            assert self.store.check().findings == ()
            self.store.close()
            shutil.rmtree(self.folder)


Session.TestCase.settings = settings(max_examples=25, stateful_step_count=30)
TestSession = Session.TestCase
