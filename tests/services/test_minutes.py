from __future__ import annotations

from datetime import date, timedelta

import pytest

from services.makers import approved, at, items, matter, of_kind, person, plan, running, seat, sent
from seutu_desktop.domain import presence, quorum
from seutu_desktop.domain.errors import (
    AlreadyPresent,
    BreakMismatch,
    CircularDeputy,
    GroundsMissing,
    HasVoted,
    MeetingClosed,
    NotPresent,
    SeatTaken,
    VoteCountWrong,
    VotedTwice,
    WrongStatus,
)
from seutu_desktop.domain.meetings import (
    AttendanceMode,
    Capacity,
    DecisionKind,
    Grounds,
    ItemKind,
    PresenceKind,
    Vote,
)
from seutu_desktop.services import agenda, meetings, minutes
from seutu_desktop.store.store import Store

PRESENT, ABSENT = AttendanceMode.PRESENT, AttendanceMode.ABSENT


def test_the_start_is_noted_once(store: Store) -> None:
    meeting_id = sent(store)
    minutes.begin(store, meeting_id, at(9, 2))
    minutes.begin(store, meeting_id, at(9, 30))

    assert store.meetings.get(meeting_id).started == at(9, 2)


def test_everybody_unmarked_becomes_present_in_one_step(store: Store) -> None:
    meeting_id = sent(store)
    minutes.mark(store, meeting_id, person(store, "Heinola jäsen"), ABSENT)
    minutes.mark_everybody(store, meeting_id)

    record = store.record(meeting_id)
    assert presence.unmarked(record) == ()
    capacities = {record.directory.name(each.person_id): each.capacity for each in record.attendance}
    assert capacities["Sihteeri"] is Capacity.SECRETARY
    assert quorum.quorum_at_opening(record).present == 4
    store.undo()
    assert len(store.record(meeting_id).attendance) == 1


def test_a_deputy_takes_the_seat_only_while_the_member_is_away(store: Store) -> None:
    meeting_id = sent(store)
    deputy, member = person(store, "Asikkala vara"), person(store, "Asikkala jäsen")
    minutes.mark(store, meeting_id, member, PRESENT)
    with pytest.raises(SeatTaken):
        minutes.mark(store, meeting_id, deputy, PRESENT, deputy_for_id=seat(store, "Asikkala jäsen"))

    minutes.mark(store, meeting_id, member, ABSENT)
    minutes.mark(store, meeting_id, deputy, PRESENT, deputy_for_id=seat(store, "Asikkala jäsen"))
    mark = next(each for each in store.record(meeting_id).attendance if each.person_id == deputy)
    assert mark.capacity is Capacity.DEPUTY
    with pytest.raises(CircularDeputy):
        minutes.mark(store, meeting_id, member, PRESENT, deputy_for_id=seat(store, "Asikkala jäsen"))


def test_somebody_from_outside_comes_as_a_guest(store: Store) -> None:
    from seutu_desktop.services.people import add_person

    meeting_id = sent(store)
    guest = add_person(store, "Vieras").ids[0]
    minutes.mark(store, meeting_id, guest, PRESENT)

    assert [each.capacity for each in store.record(meeting_id).attendance] == [Capacity.GUEST]
    minutes.mark(store, meeting_id, guest, None)
    assert store.record(meeting_id).attendance == ()


def test_whoever_arrives_late_is_marked_present(store: Store) -> None:
    meeting_id = sent(store)
    late = person(store, "Heinola jäsen")
    minutes.mark(store, meeting_id, late, ABSENT)
    minutes.record_event(
        store, meeting_id, items(store, meeting_id)[3].id, PresenceKind.ARRIVED, at(9, 31), person_id=late
    )

    record = store.record(meeting_id)
    assert record.attendance[0].mode is PRESENT
    states = [each.state(late) for each in presence.presence_by_item(record).values()]
    assert states[2:4] == [presence.PresenceState.EXPECTED, presence.PresenceState.PRESENT]


def test_nobody_arrives_twice_and_nobody_away_leaves(store: Store) -> None:
    meeting_id = running(store)
    item_id, who = items(store, meeting_id)[2].id, person(store, "Heinola jäsen")
    with pytest.raises(AlreadyPresent):
        minutes.record_event(store, meeting_id, item_id, PresenceKind.ARRIVED, at(9, 9), person_id=who)

    minutes.record_event(store, meeting_id, item_id, PresenceKind.LEFT, at(9, 10), person_id=who)
    with pytest.raises(NotPresent):
        minutes.record_event(store, meeting_id, item_id, PresenceKind.AWAY, at(9, 11), person_id=who)


def test_a_disqualification_needs_its_grounds(store: Store) -> None:
    meeting_id = running(store)
    item_id, who = matter(store, meeting_id), person(store, "Heinola jäsen")
    out = PresenceKind.DISQUALIFIED
    with pytest.raises(GroundsMissing):
        minutes.record_event(store, meeting_id, item_id, out, at(9, 20), person_id=who)

    event_id = minutes.record_event(
        store, meeting_id, item_id, out, at(9, 20), person_id=who, grounds=Grounds.ENTITY
    ).ids[0]
    assert quorum.quorum(store.record(meeting_id), item_id).present == 4
    with pytest.raises(GroundsMissing):
        minutes.edit_event(store, event_id, grounds=Grounds.NONE)
    minutes.edit_event(store, event_id, time=at(9, 25), grounds_text="hallituksen jäsen")
    assert store.events.get(event_id).time == at(9, 25)
    minutes.remove_event(store, event_id)
    assert quorum.quorum(store.record(meeting_id), item_id).present == 5


def test_a_deputy_steps_in_for_one_matter(store: Store) -> None:
    meeting_id = running(store)
    item_id = matter(store, meeting_id)
    minutes.record_event(
        store,
        meeting_id,
        item_id,
        PresenceKind.DISQUALIFIED,
        at(9, 20),
        person_id=person(store, "Asikkala jäsen"),
        grounds=Grounds.PARTY,
        deputy_id=person(store, "Asikkala vara"),
    )

    assert quorum.quorum(store.record(meeting_id), item_id).present == 5


def test_a_break_ends_only_once_begun(store: Store) -> None:
    meeting_id = running(store)
    item_id = items(store, meeting_id)[2].id
    with pytest.raises(BreakMismatch):
        minutes.record_event(store, meeting_id, item_id, PresenceKind.BREAK_END, at(10))

    minutes.record_event(store, meeting_id, item_id, PresenceKind.BREAK_START, at(10))
    minutes.record_event(store, meeting_id, item_id, PresenceKind.BREAK_END, at(10, 15))
    assert len(presence.breaks(store.record(meeting_id))) == 1


def test_a_decision_starts_from_usual_words_and_keeps_her_own(store: Store) -> None:
    meeting_id = running(store)
    item_id = matter(store, meeting_id)
    agenda.edit_item(store, item_id, proposal="Hyväksytään.")
    minutes.decide(store, item_id, DecisionKind.APPROVED)
    assert store.items.get(item_id).decision == "Päätösehdotus hyväksyttiin."

    minutes.decide(store, item_id, DecisionKind.TABLED)
    assert store.items.get(item_id).decision == "Jätettiin pöydälle."
    agenda.edit_item(store, item_id, decision="Omat sanat.")
    minutes.decide(store, item_id, DecisionKind.NOTED)
    assert store.items.get(item_id).decision == "Omat sanat."
    assert (
        minutes.decision_text(store.record(meeting_id), item_id, DecisionKind.NOTED) == "Merkittiin tiedoksi."
    )


def test_the_opening_has_words_of_its_own(store: Store) -> None:
    meeting_id = running(store)
    item = of_kind(store, meeting_id, ItemKind.OPENING)
    minutes.decide(store, item.id, DecisionKind.OTHER)

    assert store.items.get(item.id).decision == "Puheenjohtaja avasi kokouksen."


def test_the_handling_of_a_matter_begins_once(store: Store) -> None:
    item = items(store, running(store))[0]
    minutes.handle_item(store, item.id, at(9, 2))
    minutes.handle_item(store, item.id, at(9, 40))

    assert store.items.get(item.id).handled_at == at(9, 2)


def test_an_open_vote_is_counted_from_its_names(store: Store) -> None:
    meeting_id = running(store)
    item_id = matter(store, meeting_id)
    yes, no = (person(store, f"{name} jäsen") for name in ("Lahti", "Heinola"))
    vote_id = minutes.save_vote(store, Vote("", item_id, first_ids=(yes,), second_ids=(no,))).ids[0]

    vote = store.votes.get(vote_id)
    assert (vote.first_count, vote.second_count) == (1, 1)
    with pytest.raises(HasVoted):
        minutes.mark(store, meeting_id, no, ABSENT)
    with pytest.raises(HasVoted):
        minutes.mark(store, meeting_id, no, None)
    minutes.remove_vote(store, vote_id)
    minutes.mark(store, meeting_id, no, ABSENT)


def test_only_a_voice_votes_and_only_once(store: Store) -> None:
    meeting_id = running(store)
    item_id, yes = matter(store, meeting_id), person(store, "Lahti jäsen")
    with pytest.raises(NotPresent):
        minutes.save_vote(store, Vote("", item_id, first_ids=(person(store, "Asikkala vara"),)))
    with pytest.raises(VotedTwice):
        minutes.save_vote(store, Vote("", item_id, first_ids=(yes,), second_ids=(yes,)))
    with pytest.raises(VoteCountWrong):
        minutes.save_vote(store, Vote("", item_id, first_count=9))
    assert store.record(meeting_id).votes == ()


def test_what_a_vote_rests_on_cannot_be_taken_away(store: Store) -> None:
    meeting_id = sent(store)
    late, item_id = person(store, "Heinola jäsen"), matter(store, meeting_id)
    arrived = minutes.record_event(
        store, meeting_id, items(store, meeting_id)[0].id, PresenceKind.ARRIVED, at(9, 5), person_id=late
    ).ids[0]
    minutes.save_vote(store, Vote("", item_id, first_ids=(late,)))
    last = items(store, meeting_id)[-1].id

    with pytest.raises(NotPresent):
        minutes.edit_event(store, arrived, item_id=last, time=at(10, 50))
    assert store.events.get(arrived).time == at(9, 5)


def test_a_dissent_is_one_a_person_and_can_be_taken_back(store: Store) -> None:
    item_id, who = matter(store, running(store)), person(store, "Heinola jäsen")
    minutes.save_dissent(store, item_id, who, "Eri mieltä.")
    key = minutes.save_dissent(store, item_id, who, "Aivan eri mieltä.").ids[0]

    assert [each.text for each in store.dissents.all()] == ["Aivan eri mieltä."]
    minutes.remove_dissent(store, key)
    assert store.dissents.all() == []


def test_nothing_of_an_approved_meeting_changes(store: Store) -> None:
    meeting_id = approved(store)
    item = items(store, meeting_id)[0]

    for change in (
        lambda: minutes.begin(store, meeting_id, at(9)),
        lambda: minutes.mark_everybody(store, meeting_id),
        lambda: minutes.decide(store, item.id, DecisionKind.NOTED),
        lambda: minutes.save_dissent(store, item.id, person(store, "Sihteeri")),
        lambda: minutes.save_vote(store, Vote("", item.id)),
        lambda: minutes.record_event(store, meeting_id, item.id, PresenceKind.BREAK_START, at(9)),
    ):
        with pytest.raises(MeetingClosed):
            change()


def test_a_cancelled_meeting_has_no_minutes(store: Store) -> None:
    meeting_id = plan(store, date(2026, 12, 16))
    meetings.cancel_meeting(store, meeting_id, "sairaus")
    with pytest.raises(WrongStatus):
        minutes.begin(store, meeting_id, at(9) + timedelta(days=7))


def test_a_departure_that_made_room_for_a_deputy_is_not_taken_back(store: Store) -> None:
    meeting_id = running(store)
    first, second = (item.id for item in items(store, meeting_id)[2:4])
    member, deputy = person(store, "Asikkala jäsen"), person(store, "Asikkala vara")
    left = minutes.record_event(store, meeting_id, first, PresenceKind.LEFT, at(9, 10), person_id=member).ids[
        0
    ]
    minutes.record_event(store, meeting_id, second, PresenceKind.ARRIVED, at(9, 20), person_id=deputy)
    minutes.mark(store, meeting_id, deputy, PRESENT, deputy_for_id=seat(store, "Asikkala jäsen"))

    with pytest.raises(SeatTaken):
        minutes.remove_event(store, left)
    assert store.events.get(left).kind is PresenceKind.LEFT


def test_nobody_sits_for_a_seat_that_is_not_there(store: Store) -> None:
    from seutu_desktop.domain.errors import NotFound

    with pytest.raises(NotFound):
        minutes.mark(store, sent(store), person(store, "Sihteeri"), PRESENT, deputy_for_id="ei ole")
