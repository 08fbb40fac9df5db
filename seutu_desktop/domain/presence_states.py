"""What is known of presence in one §: states and the values that carry them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from seutu_desktop.domain.frozen import dataclass
from seutu_desktop.domain.memberships import Seat


class PresenceState(StrEnum):
    """Where a person is at a moment of the meeting."""

    PRESENT = "present"
    REMOTE = "remote"
    EXPECTED = "expected"
    LEFT = "left"
    AWAY = "away"
    DISQUALIFIED = "disqualified"
    ABSENT = "absent"
    EXCUSED = "excused"
    UNMARKED = "unmarked"


INSIDE = frozenset({PresenceState.PRESENT, PresenceState.REMOTE})
"""The states of those who are in the meeting."""


@dataclass(frozen=True)
class PersonPresence:
    """A person in one §: the state at its `start` and `end`.

    `arrived` is the latest arrival so far (local time), `arrived_here` whether it was in this §, and
    `changed` the latest event of any kind. `stands_in` is the key of the seat whose voice the person
    holds as a deputy, `for_item` when only for this §.
    """

    person_id: str
    start: PresenceState
    end: PresenceState
    arrived: datetime | None = None
    arrived_here: bool = False
    changed: datetime | None = None
    stands_in: str | None = None
    for_item: bool = False


@dataclass(frozen=True)
class SeatPresence:
    """A seat in one §: `shown_id` is whose state tells of it, `voice_id` holds its voice at the end, if any.

    `voter_ids` held the voice at some moment of the §.
    """

    seat: Seat
    shown_id: str
    voice_id: str | None
    voter_ids: tuple[str, ...]


@dataclass(frozen=True)
class ItemPresence:
    """A § as to presence; `item_id` is None before the first matter, `chair_id` leads at its end.

    `clashes` are the keys of seats in which a member and a deputy sat at once.
    """

    item_id: str | None
    people: Mapping[str, PersonPresence]
    seats: tuple[SeatPresence, ...]
    chair_id: str | None
    clashes: frozenset[str] = frozenset()

    @property
    def voices(self) -> dict[str, str]:
        """The voice of each seat that has one at the end of the §: person id by seat key."""
        return {each.seat.key: each.voice_id for each in self.seats if each.voice_id is not None}

    def state(self, person_id: str | None) -> PresenceState:
        """Return a person's state at the end of the §; UNMARKED for anybody unknown."""
        found = self.people.get(person_id or "")
        return found.end if found else PresenceState.UNMARKED
