"""Quorum: more than half of the seats have a voice (Kuntalaki 103 §), counted anew in each §."""

from __future__ import annotations

from seutu_desktop.domain.frozen import dataclass
from seutu_desktop.domain.presence import ItemPresence, presence_at_opening, presence_in
from seutu_desktop.domain.record import MeetingRecord


@dataclass(frozen=True)
class Quorum:
    """How many of the `seats` have a voice (`present`) and how many must (`needed`)."""

    present: int
    seats: int

    @property
    def needed(self) -> int:
        """The least number that is more than half of the seats; a disqualification does not lower it."""
        return self.seats // 2 + 1

    @property
    def holds(self) -> bool:
        """Whether enough seats have a voice; never without seats."""
        return self.present >= self.needed


def counted(presence: ItemPresence) -> Quorum:
    """Return the quorum of a moment of presence: the voices at the end of the §."""
    return Quorum(len(presence.voices), len(presence.seats))


def quorum(record: MeetingRecord, item_id: str) -> Quorum:
    """Return the quorum of one §; raise KeyError where the meeting has no such matter."""
    return counted(presence_in(record, item_id))


def quorum_at_opening(record: MeetingRecord) -> Quorum:
    """Return the quorum when the first matter begins."""
    return counted(presence_at_opening(record))
