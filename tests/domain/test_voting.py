from __future__ import annotations

import pytest

from seutu_desktop.domain.errors import NotPresent, VoteCountWrong, VotedTwice
from seutu_desktop.domain.meetings import Grounds, PresenceKind, Vote
from seutu_desktop.domain.voting import VoteResult, checked, counted, result


def vote(first=(), second=(), empty=()):
    return counted(Vote("ä", "a3", first_ids=first, second_ids=second, empty_ids=empty))


def test_an_open_vote_of_voices_stands(scene):
    open_ = vote(("Iitti", "Lahti"), ("Sysmä",), ("Hollola",))
    assert (open_.first_count, open_.second_count, open_.empty_count) == (2, 1, 1)
    assert checked(scene.record, open_) == open_


@pytest.mark.parametrize("person", ["sihteeri", "vara-Iitti", "Tuntematon"])
def test_only_voices_vote(scene, person):
    with pytest.raises(NotPresent):
        checked(scene.record, vote((person,)))


def test_the_disqualified_do_not_vote_and_their_deputy_does(scene):
    out = scene.event(
        PresenceKind.DISQUALIFIED, "Iitti", "a3", "9.28", grounds=Grounds.PARTY, deputy_id="vara-Iitti"
    )
    record = scene.with_events(out).record
    checked(record, vote(("vara-Iitti",)))
    with pytest.raises(NotPresent) as error:
        checked(record, vote(("Iitti",)))
    assert error.value.data == {"name": "Nimi Iitti", "section": 123}


def test_nobody_votes_twice(scene):
    with pytest.raises(VotedTwice):
        checked(scene.record, vote(("Iitti",), ("Iitti",)))


def test_a_seat_does_not_vote_twice_though_it_changed_hands(scene):
    record = (
        scene.with_marks(scene.deputy("Iitti"))
        .with_events(
            scene.event(PresenceKind.LEFT, "Iitti", "a3", "9.40"),
            scene.event(PresenceKind.ARRIVED, "vara-Iitti", "a3", "9.41"),
        )
        .record
    )
    checked(record, vote(("Iitti",)))
    with pytest.raises(VotedTwice):
        checked(record, vote(("Iitti",), ("vara-Iitti",)))


def test_the_counts_of_an_open_vote_are_its_names(scene):
    with pytest.raises(VoteCountWrong):
        checked(scene.record, Vote("ä", "a3", first_count=2, first_ids=("Iitti",)))


def test_a_closed_vote_has_counts_only(scene):
    closed = Vote("ä", "a3", first_count=6, second_count=4)
    assert checked(scene.record, closed) == counted(closed) == closed


@pytest.mark.parametrize("counts", [(6, 5), (-1, 3)])
def test_there_are_no_more_votes_than_voices_and_no_less_than_none(scene, counts):
    with pytest.raises(VoteCountWrong) as error:
        checked(scene.record, Vote("ä", "a3", first_count=counts[0], second_count=counts[1]))
    assert error.value.data["limit"] == 10


@pytest.mark.parametrize(
    ("first", "second", "won"), [(3, 2, VoteResult.FIRST), (2, 3, VoteResult.SECOND), (2, 2, VoteResult.TIE)]
)
def test_more_votes_win(first, second, won):
    assert result(Vote("ä", "a3", first_count=first, second_count=second)) is won


def test_in_a_tie_the_chair_decides():
    tie = vote(("Iitti",), ("Lahti",))
    assert result(tie, "Lahti") is VoteResult.SECOND
    assert result(tie, "Iitti") is VoteResult.FIRST
    assert result(tie, "Sysmä") is VoteResult.TIE
