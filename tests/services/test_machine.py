"""Whatever a user does, in any order, with undo and redo in between: what must always hold, holds."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from services.makers import CODES, Clock, at, network
from seutu_desktop.domain import invariants
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.meetings import (
    AttendanceMode,
    DecisionKind,
    Grounds,
    ItemKind,
    PresenceKind,
    Vote,
)
from seutu_desktop.domain.numbering import series_year
from seutu_desktop.services import agenda, flow, meetings, minutes, papers, people
from seutu_desktop.services.files import check
from seutu_desktop.store.store import Store

DAYS = (date(2026, 11, 11), date(2026, 12, 9), date(2027, 1, 13))
WHICH = st.integers(0, 11)


class Coordinator(RuleBasedStateMachine):
    """A coordinator who does anything; what is refused changes nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.clock = Clock()
        self.store = Store.create(Path(self.folder.name) / "seutu.db", self.clock)
        self.shown: dict[tuple[str, int, str], str] = {}

    @initialize()
    def begin(self) -> None:
        assert CODES
        network(self.store)
        for day in DAYS:
            self.do(lambda day=day: meetings.plan_meeting(self.store, at(9, day=day), at(11, day=day)))

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()

    def do(self, action: Callable[[], object]) -> None:
        self.clock.advance(minutes=1)
        try:
            action()
        except UserError:
            assert not self.store.connection.in_transaction

    def meeting(self, which: int) -> str:
        ids = self.store.meeting_queries.ids()
        return ids[which % len(ids)] if ids else "none"

    def item(self, which: int, place: int) -> str:
        found = self.store.items.of("position", meeting_id=self.meeting(which))
        return found[place % len(found)].id if found else "none"

    def person(self, which: int) -> str:
        found = self.store.people.all()
        return found[which % len(found)].id if found else "none"

    def membership(self, which: int) -> str:
        found = self.store.memberships.all()
        return found[which % len(found)].id if found else "none"

    @rule(which=WHICH, kind=st.sampled_from(ItemKind))
    def add_item(self, which: int, kind: ItemKind) -> None:
        self.do(lambda: agenda.add_item(self.store, self.meeting(which), "Asia", kind))

    @rule(which=WHICH, place=WHICH, to=WHICH)
    def move_item(self, which: int, place: int, to: int) -> None:
        self.do(lambda: agenda.move_item(self.store, self.item(which, place), to))

    @rule(which=WHICH, place=WHICH)
    def remove_item(self, which: int, place: int) -> None:
        self.do(lambda: agenda.remove_item(self.store, self.item(which, place)))

    @rule(which=WHICH, place=WHICH)
    def restore_item(self, which: int, place: int) -> None:
        self.do(lambda: agenda.restore_item(self.store, self.item(which, place)))

    @rule(which=WHICH, place=WHICH, to=WHICH)
    def carry_item(self, which: int, place: int, to: int) -> None:
        self.do(lambda: agenda.carry_item(self.store, self.item(which, place), self.meeting(to)))

    @rule(which=WHICH, place=WHICH, kind=st.sampled_from(DecisionKind))
    def decide(self, which: int, place: int, kind: DecisionKind) -> None:
        self.do(lambda: minutes.decide(self.store, self.item(which, place), kind))

    @rule(which=WHICH)
    def decide_everything(self, which: int) -> None:
        for item in self.store.items.of("position", meeting_id=self.meeting(which)):
            self.do(lambda item=item: minutes.decide(self.store, item.id, DecisionKind.NOTED))

    @rule(which=WHICH, who=WHICH, mode=st.sampled_from([*AttendanceMode, None]), deputy=st.none() | WHICH)
    def mark(self, which: int, who: int, mode: AttendanceMode | None, deputy: int | None) -> None:
        seat = None if deputy is None else self.membership(deputy)
        self.do(
            lambda: minutes.mark(self.store, self.meeting(which), self.person(who), mode, deputy_for_id=seat)
        )

    @rule(which=WHICH)
    def mark_everybody(self, which: int) -> None:
        self.do(lambda: minutes.mark_everybody(self.store, self.meeting(which)))

    @rule(
        which=WHICH,
        place=WHICH,
        who=WHICH,
        kind=st.sampled_from(PresenceKind),
        minute=st.integers(0, 59),
        grounds=st.sampled_from(Grounds),
        deputy=st.none() | WHICH,
    )
    def record_event(
        self,
        which: int,
        place: int,
        who: int,
        kind: PresenceKind,
        minute: int,
        grounds: Grounds,
        deputy: int | None,
    ) -> None:
        pause = kind in (PresenceKind.BREAK_START, PresenceKind.BREAK_END)
        self.do(
            lambda: minutes.record_event(
                self.store,
                self.meeting(which),
                self.item(which, place),
                kind,
                at(9, minute),
                person_id=None if pause else self.person(who),
                grounds=grounds if kind is PresenceKind.DISQUALIFIED else Grounds.NONE,
                deputy_id=None if deputy is None else self.person(deputy),
            )
        )

    @rule(which=WHICH)
    def remove_event(self, which: int) -> None:
        found = self.store.events.all()
        if found:
            self.do(lambda: minutes.remove_event(self.store, found[which % len(found)].id))

    @rule(which=WHICH, place=WHICH, yes=st.sets(WHICH, max_size=3), no=st.sets(WHICH, max_size=3))
    def vote(self, which: int, place: int, yes: set[int], no: set[int]) -> None:
        first, second = (tuple(self.person(each) for each in sorted(side)) for side in (yes, no))
        vote = Vote("", self.item(which, place), first_ids=first, second_ids=second)
        self.do(lambda: minutes.save_vote(self.store, vote))

    @rule(which=WHICH, step=st.sampled_from(["send", "hold", "minutes", "approve", "reopen"]))
    def step(self, which: int, step: str) -> None:
        key = self.meeting(which)
        found = self.store.meetings.find(key)
        ended = (found.end if found else at(11)) + timedelta(minutes=5)
        steps: dict[str, Callable[[], Changes]] = {
            "send": lambda: flow.send_agenda(self.store, key, date(2026, 12, 1)),
            "hold": lambda: flow.hold(self.store, key, ended),
            "minutes": lambda: flow.send_minutes(self.store, key),
            "approve": lambda: flow.approve(self.store, key),
            "reopen": lambda: flow.reopen(self.store, key),
        }
        self.do(steps[step])

    @rule(which=WHICH, far=st.integers(1, 5))
    def live_through(self, which: int, far: int) -> None:
        """Take a meeting far on its way at once, so that what comes after is tried often."""
        self.step(which, "send")
        self.mark_everybody(which)
        self.decide_everything(which)
        for step in ("hold", "minutes", "approve", "reopen")[:far]:
            self.step(which, step)

    @rule(which=WHICH, days=st.integers(0, 60), reason=st.sampled_from(["", "syysloma"]))
    def move(self, which: int, days: int, reason: str) -> None:
        start = at(9) + timedelta(days=days)
        end = start + timedelta(hours=2)
        self.do(lambda: meetings.move_meeting(self.store, self.meeting(which), start, end, reason))

    @rule(which=WHICH, what=st.sampled_from(["cancel", "restore", "delete"]))
    def end(self, which: int, what: str) -> None:
        key = self.meeting(which)
        ends: dict[str, Callable[[], Changes]] = {
            "cancel": lambda: meetings.cancel_meeting(self.store, key, "sairaus"),
            "restore": lambda: meetings.restore_meeting(self.store, key),
            "delete": lambda: meetings.delete_meeting(self.store, key),
        }
        self.do(ends[what])

    @rule(which=WHICH, who=WHICH, days=st.integers(0, 90))
    def succeed(self, which: int, who: int, days: int) -> None:
        on = date(2026, 11, 1) + timedelta(days=days)
        self.do(lambda: people.succeed(self.store, self.membership(which), self.person(who), on))

    @rule(which=WHICH)
    def leave(self, which: int) -> None:
        self.do(lambda: people.delete_membership(self.store, self.membership(which)))

    @rule(which=WHICH)
    def hand_out(self, which: int) -> None:
        """An agenda with numbers goes out: from now on they are known."""
        meeting = self.store.meetings.find(self.meeting(which))
        if meeting is None or meeting.number is None:
            return
        kind = papers.DocumentKind.AGENDA
        with self.store.action("document.write", undoable=False):
            self.store.documents.save(
                papers.Document(
                    self.store.new_id(), kind, "", "", self.clock(), 1, meeting.id, handed_out=True
                )
            )
        year = series_year(meeting)
        self.shown[meeting.body_id, year, f"{meeting.number}"] = meeting.id
        for item in self.store.items.of(meeting_id=meeting.id):
            if item.section_number is not None:
                self.shown[meeting.body_id, year, f"§ {item.section_number}"] = item.id

    @rule()
    def undo(self) -> None:
        self.do(self.store.undo)

    @rule()
    def redo(self) -> None:
        self.do(self.store.redo)

    @invariant()
    def what_must_always_hold_holds(self) -> None:
        for key in self.store.meeting_queries.ids():
            found = [
                each
                for each in invariants.violations(self.store.record(key))
                if each.data.get("check") != "attendance"  # who was a member then may be found out later
            ]
            assert not found, found

    @invariant()
    def numbers_that_went_out_stay(self) -> None:
        for (_, year, what), key in self.shown.items():
            if what.startswith("§"):
                item = self.store.items.find(key)
                assert item is None or f"§ {item.section_number}" == what
            else:
                meeting = self.store.meetings.find(key)
                assert meeting is None or (f"{meeting.number}", series_year(meeting)) == (what, year)


class TestCoordinator(Coordinator.TestCase):  # type: ignore[name-defined, misc]
    settings = settings(max_examples=40, stateful_step_count=30)


def test_the_file_is_sound_after_a_long_day(store: Store) -> None:
    from services.makers import approved

    approved(store)
    assert check(store).problems == ()
