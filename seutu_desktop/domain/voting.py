"""Votes between two proposals."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from seutu_desktop.domain.errors import NotPresent, VoteCountWrong, VotedTwice
from seutu_desktop.domain.meetings import Vote
from seutu_desktop.domain.presence import voters
from seutu_desktop.domain.record import MeetingRecord


class VoteResult(StrEnum):
    """Which proposal won."""

    FIRST = "first"
    SECOND = "second"
    TIE = "tie"


def names_in(vote: Vote) -> tuple[str, ...]:
    """Return the ids of everybody named in an open vote; none in a closed one."""
    return (*vote.first_ids, *vote.second_ids, *vote.empty_ids)


def counted(vote: Vote) -> Vote:
    """Return an open vote with its counts taken from the names; a closed one as it is."""
    if not names_in(vote):
        return vote
    return replace(
        vote,
        first_count=len(vote.first_ids),
        second_count=len(vote.second_ids),
        empty_count=len(vote.empty_ids),
    )


def checked(record: MeetingRecord, vote: Vote) -> Vote:
    """Return the vote if it can stand in its §.

    Raise NotPresent for a name that held no voice there (the disqualified hold none), VotedTwice for a
    person or a seat twice, VoteCountWrong where the counts differ from the names, are negative, or exceed
    the seats that had a voice.
    """
    section = record.item(vote.item_id).section_number
    seat_of = voters(record, vote.item_id)
    voted: set[str] = set()
    for person in names_in(vote):
        if person not in seat_of:
            raise NotPresent(name=record.directory.name(person), section=section)
        if seat_of[person] in voted:
            raise VotedTwice(name=record.directory.name(person), section=section)
        voted.add(seat_of[person])
    counts = (vote.first_count, vote.second_count, vote.empty_count)
    limit = len(voted) or len(set(seat_of.values()))
    if counted(vote) != vote or min(counts) < 0 or sum(counts) > limit:
        raise VoteCountWrong(section=section, counted=sum(counts), limit=limit)
    return vote


def result(vote: Vote, chair_id: str | None = None) -> VoteResult:
    """Return which proposal got more votes; in a tie the chair's, if known (Kuntalaki 104 §)."""
    if vote.first_count != vote.second_count:
        return VoteResult.FIRST if vote.first_count > vote.second_count else VoteResult.SECOND
    if chair_id in vote.first_ids:
        return VoteResult.FIRST
    return VoteResult.SECOND if chair_id in vote.second_ids else VoteResult.TIE
