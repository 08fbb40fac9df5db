from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seutu_desktop.domain.errors import (
    AlreadyPresent,
    BreakMismatch,
    CircularDeputy,
    GroundsMissing,
    HasVoted,
    NotPresent,
    SeatTaken,
    UserError,
)
from seutu_desktop.domain.meetings import AttendanceMode, Grounds, PresenceKind, Vote
from seutu_desktop.domain.people import Membership, MembershipRole
from seutu_desktop.domain.presence import (
    Break,
    PresenceState,
    breaks,
    check_attendance,
    check_event,
    presence_at_opening,
    presence_by_item,
    presence_in,
    seat_clashes,
    seats,
    unmarked,
    voices,
    voters,
)

P, S, M = PresenceKind, PresenceState, AttendanceMode


def disqualified(scene, town, item, clock="9.28", **more):
    return scene.event(P.DISQUALIFIED, town, item, clock, grounds=Grounds.ENTITY, **more)


def states(record, person):
    return [each.state(person) for each in presence_by_item(record).values()]


# Seats


def test_seats_stand_in_the_finnish_order_of_names_with_their_deputies(scene):
    found = seats(scene.record)
    assert [seat.key for seat in found][4:7] == ["Iitti", "Kärkölä", "Lahti"]
    assert [each.person_id for each in found[6].deputies] == ["vara-Lahti"]


def test_every_seat_has_one_voice_when_all_are_there(scene):
    assert len(voices(scene.record, "a3")) == 10


@pytest.fixture
def two_of_lahti(scene):
    """A body in which Lahti has two members."""
    another = Membership("toinen", "ryhmä", "Toinen", MembershipRole.VICE_CHAIR, "Lahti")
    members = (*scene.record.directory.memberships, another)
    directory = replace(scene.record.directory, memberships=members)
    return replace(scene.with_marks(scene.mark("Toinen", M.PRESENT)).record, directory=directory)


def test_two_members_of_one_municipality_share_its_voice(two_of_lahti):
    assert len(voices(two_of_lahti, "a3")) == 10 and seat_clashes(two_of_lahti) == frozenset()


def test_either_member_of_a_municipality_may_hold_its_voice(scene, two_of_lahti):
    record = replace(two_of_lahti, events=(scene.event(P.LEFT, "Lahti", "a3", "9.30"),))
    assert [voices(record, item)["Lahti"] for item in ("a2", "a3")] == ["Lahti", "Toinen"]


# Comings and goings


def test_a_late_arrival_is_expected_before_its_section_and_present_in_it(scene):
    record = scene.with_events(scene.event(P.ARRIVED, "Heinola", "a3", "9.31")).record
    assert states(record, "Heinola") == [S.EXPECTED, S.EXPECTED, S.PRESENT, S.PRESENT, S.PRESENT]
    there = presence_in(record, "a3").people["Heinola"]
    assert (there.start, there.arrived_here, there.arrived) == (S.EXPECTED, True, scene.time("9.31"))
    later = presence_in(record, "a4").people["Heinola"]
    assert (later.arrived_here, later.arrived) == (False, scene.time("9.31"))


def test_a_late_remote_arrival_is_remote(scene):
    scene = scene.with_marks(scene.mark("Heinola", M.REMOTE))
    record = scene.with_events(scene.event(P.ARRIVED, "Heinola", "a3", "9.31")).record
    assert states(record, "Heinola")[2:4] == [S.REMOTE, S.REMOTE]


def test_an_arrival_is_believed_although_the_mark_still_says_absent(scene):
    scene = scene.with_marks(scene.mark("Heinola", M.ABSENT))
    record = scene.with_events(scene.event(P.ARRIVED, "Heinola", "a3", "9.31")).record
    assert states(record, "Heinola")[:3] == [S.ABSENT, S.ABSENT, S.PRESENT]


def test_who_left_has_no_voice_at_the_end_of_the_section_nor_later(scene):
    record = scene.with_events(scene.event(P.LEFT, "Iitti", "a3", "10.05")).record
    assert "Iitti" in voices(record, "a2")
    assert "Iitti" not in voices(record, "a3") | voices(record, "a4")


def test_who_left_in_a_section_could_vote_in_it(scene):
    record = scene.with_events(scene.event(P.LEFT, "Iitti", "a3", "10.05")).record
    assert voters(record, "a3")["Iitti"] == "Iitti"
    assert "Iitti" not in voters(record, "a4")


def test_who_was_away_in_between_counts_again_after_coming_back(scene):
    away = scene.event(P.AWAY, "Iitti", "a2", "9.10")
    back = scene.event(P.BACK, "Iitti", "a4", "9.40")
    record = scene.with_events(back, away).record
    assert states(record, "Iitti") == [S.PRESENT, S.AWAY, S.AWAY, S.PRESENT, S.PRESENT]


def test_an_event_without_a_matter_belongs_to_the_one_handled_at_its_time(scene):
    scene = scene.with_item("a1", handled_at=scene.time("9.02")).with_item(
        "a3", handled_at=scene.time("9.20")
    )
    record = scene.with_events(scene.event(P.LEFT, "Iitti", None, "9.20")).record
    assert states(record, "Iitti")[1:4] == [S.PRESENT, S.LEFT, S.LEFT]


def test_an_event_of_a_matter_that_is_gone_still_counts(scene):
    record = scene.with_events(scene.event(P.LEFT, "Iitti", "poistettu", "8.59")).record
    assert presence_at_opening(record).state("Iitti") is S.LEFT


def test_nothing_is_known_of_a_stranger(scene):
    assert presence_in(scene.record, "a3").state("Tuntematon") is S.UNMARKED


# Disqualification


def test_the_disqualified_are_out_from_beginning_to_end_of_that_section_only(scene):
    record = scene.with_events(disqualified(scene, "Orimattila", "a3")).record
    assert states(record, "Orimattila") == [S.PRESENT, S.PRESENT, S.DISQUALIFIED, S.PRESENT, S.PRESENT]
    assert presence_in(record, "a3").people["Orimattila"].start is S.DISQUALIFIED


def test_the_disqualified_neither_count_nor_vote(scene):
    record = scene.with_events(disqualified(scene, "Orimattila", "a3")).record
    assert "Orimattila" not in voices(record, "a3")
    assert "Orimattila" not in voters(record, "a3")


def test_a_deputy_for_the_item_holds_the_voice_of_the_disqualified(scene):
    record = scene.with_events(disqualified(scene, "Orimattila", "a3", deputy_id="vara-Orimattila")).record
    found = presence_in(record, "a3")
    assert found.voices["Orimattila"] == "vara-Orimattila"
    assert found.people["vara-Orimattila"].for_item
    assert found.people["vara-Orimattila"].end is S.PRESENT
    assert voices(record, "a4")["Orimattila"] == "Orimattila"


def test_a_deputy_for_the_item_can_be_recorded_as_an_event_of_its_own(scene):
    record = scene.with_events(
        disqualified(scene, "Orimattila", "a3"),
        scene.event(P.ITEM_DEPUTY, "Orimattila", "a3", "9.29", deputy_id="vara-Orimattila"),
    ).record
    assert voices(record, "a3")["Orimattila"] == "vara-Orimattila"


def test_a_deputy_for_the_item_who_is_disqualified_as_well_holds_nothing(scene):
    record = scene.with_events(
        disqualified(scene, "Orimattila", "a3", deputy_id="vara-Orimattila"),
        disqualified(scene, "vara-Orimattila", "a3"),
    ).record
    assert "Orimattila" not in voices(record, "a3")


def test_a_member_of_another_seat_never_holds_two_voices(scene):
    record = scene.with_events(disqualified(scene, "Orimattila", "a3", deputy_id="Lahti")).record
    assert "Orimattila" not in voices(record, "a3")


def test_a_disqualified_chair_leads_again_in_the_next_section(scene):
    record = scene.with_events(
        disqualified(scene, "Lahti", "a3"), scene.event(P.CHAIR_CHANGE, "Hollola", "a3", "9.29")
    ).record
    found = presence_by_item(record)
    assert (found["a3"].chair_id, found["a4"].chair_id) == ("Hollola", "Lahti")


def test_any_other_change_of_chair_lasts(scene):
    record = scene.with_events(scene.event(P.CHAIR_CHANGE, "Hollola", "a3", "9.29")).record
    assert presence_in(record, "a5").chair_id == "Hollola"


# Deputies in place for the meeting


def test_a_deputy_in_place_holds_the_voice_of_the_seat(scene):
    found = presence_in(scene.deputy_for("Sysmä").record, "a3")
    assert found.voices["Sysmä"] == "vara-Sysmä"
    assert found.people["vara-Sysmä"].stands_in == "Sysmä"
    assert not found.people["vara-Sysmä"].for_item


def test_a_member_with_a_deputy_in_place_needs_no_mark_of_its_own(scene):
    record = scene.deputy_for("Sysmä").without_marks("Sysmä").record
    assert unmarked(record) == ()
    assert presence_in(record, "a1").state("Sysmä") is S.ABSENT


def test_an_empty_seat_shows_the_deputy_who_was_to_sit_in_it(scene):
    scene = scene.deputy_for("Sysmä")
    record = scene.with_events(disqualified(scene, "vara-Sysmä", "a3")).record
    shown = {each.seat.key: each for each in presence_in(record, "a3").seats}
    assert (shown["Sysmä"].shown_id, shown["Sysmä"].voice_id) == ("vara-Sysmä", None)


def test_a_deputy_who_is_absent_sits_in_no_seat(scene):
    absent = replace(scene.deputy("Sysmä"), mode=M.EXCUSED)
    record = scene.without_marks("Sysmä").with_marks(absent).record
    assert unmarked(record) == ("Sysmä",)
    assert presence_in(record, "a3").seats[-1].shown_id == "Sysmä"


def test_a_deputy_who_takes_over_in_the_middle_makes_no_second_voice(scene):
    scene = scene.with_events(
        scene.event(P.LEFT, "Sysmä", "a3", "9.40"), scene.event(P.ARRIVED, "vara-Sysmä", "a3", "9.41")
    )
    check_attendance(scene.record, scene.deputy("Sysmä"))
    record = scene.with_marks(scene.deputy("Sysmä")).record
    assert voices(record, "a2")["Sysmä"] == "Sysmä" and voices(record, "a3")["Sysmä"] == "vara-Sysmä"
    assert seat_clashes(record) == frozenset()


def test_a_deputy_of_a_predecessor_is_the_deputy_of_the_successor(scene):
    record = scene.record
    old = next(each for each in record.directory.memberships if each.id == "jäsen-Sysmä")
    ended = replace(old, valid_to=record.meeting.day - timedelta(days=60))
    successor = replace(old, id="uusi", person_id="Seuraaja", valid_from=record.meeting.day)
    rest = [each for each in record.directory.memberships if each.id != old.id]
    directory = replace(record.directory, memberships=(*rest, ended, successor))
    marked = scene.without_marks("Sysmä").with_marks(scene.deputy("Sysmä")).record
    found = presence_in(replace(marked, directory=directory), "a3")
    assert found.voices["Sysmä"] == "vara-Sysmä"
    assert found.seats[-1].seat.member.person_id == "Seuraaja"


# Marks


def test_everybody_without_a_mark_is_named_deputies_are_not(scene):
    assert unmarked(scene.without_marks("Iitti", "sihteeri").record) == ("Iitti", "sihteeri")


def test_a_chair_from_outside_needs_a_mark_too(scene):
    assert unmarked(scene.with_meeting(chair_id="Vieras").record) == ("Vieras",)


def test_setting_a_voter_absent_is_refused(scene):
    record = scene.with_votes(Vote("ä", "a3", first_ids=("Iitti",), first_count=1)).record
    with pytest.raises(HasVoted) as error:
        check_attendance(record, scene.mark("Iitti", M.ABSENT))
    assert error.value.data == {"name": "Nimi Iitti", "section": 123}


def test_setting_anybody_else_absent_is_allowed(scene):
    check_attendance(scene.record, scene.mark("Iitti", M.EXCUSED))


def test_a_deputy_beside_a_present_member_is_refused(scene):
    with pytest.raises(SeatTaken):
        check_attendance(scene.record, scene.deputy("Iitti"))


def test_nobody_is_their_own_deputy(scene):
    with pytest.raises(CircularDeputy):
        check_attendance(scene.record, scene.mark("Iitti", M.PRESENT, deputy_for_id="jäsen-Iitti"))


# Events


def test_a_disqualification_without_grounds_is_refused(scene):
    with pytest.raises(GroundsMissing):
        check_event(scene.record, scene.event(P.DISQUALIFIED, "Iitti", "a3", "9.28"))


def test_written_grounds_are_grounds(scene):
    event = scene.event(P.DISQUALIFIED, "Iitti", "a3", "9.28", grounds_text="Hankkeen johtaja")
    check_event(scene.record, event)


def test_who_voted_in_a_section_cannot_be_disqualified_in_it(scene):
    record = scene.with_votes(Vote("ä", "a3", second_ids=("Iitti",), second_count=1)).record
    with pytest.raises(HasVoted):
        check_event(record, disqualified(scene, "Iitti", "a3"))
    check_event(record, disqualified(scene, "Iitti", "a4"))


@pytest.mark.parametrize("kind", [P.LEFT, P.AWAY, P.BACK, P.CHAIR_CHANGE])
def test_nobody_does_anything_in_a_room_they_are_not_in(scene, kind):
    record = scene.with_marks(scene.mark("Iitti", M.ABSENT)).record
    with pytest.raises(NotPresent):
        check_event(record, scene.event(kind, "Iitti", "a3", "9.28"))


def test_the_absent_cannot_be_disqualified(scene):
    record = scene.with_marks(scene.mark("Iitti", M.ABSENT)).record
    with pytest.raises(NotPresent):
        check_event(record, disqualified(scene, "Iitti", "a3"))


@pytest.mark.parametrize("kind", [P.ARRIVED, P.BACK])
def test_nobody_arrives_twice(scene, kind):
    with pytest.raises(AlreadyPresent):
        check_event(scene.record, scene.event(kind, "Iitti", "a3", "9.28"))


def test_who_is_away_comes_back(scene):
    away, back = scene.event(P.AWAY, "Iitti", "a3", "9.28"), scene.event(P.BACK, "Iitti", "a4", "9.35")
    check_event(scene.with_events(away).record, back)


def test_who_left_does_not_come_back_but_may_arrive_again(scene):
    record = scene.with_events(scene.event(P.LEFT, "Iitti", "a3", "9.28")).record
    with pytest.raises(NotPresent):
        check_event(record, scene.event(P.BACK, "Iitti", "a4", "9.35"))
    check_event(record, scene.event(P.ARRIVED, "Iitti", "a4", "9.35"))


def test_the_time_of_an_arrival_can_be_corrected(scene):
    event = scene.event(P.ARRIVED, "Iitti", "a3", "9.31")
    record = scene.with_events(event).record
    check_event(record, replace(event, time=scene.time("9.35")))


def test_a_member_cannot_arrive_while_the_deputy_sits_in_the_seat(scene):
    with pytest.raises(SeatTaken):
        check_event(scene.deputy_for("Iitti").record, scene.event(P.ARRIVED, "Iitti", "a3", "9.28"))


def test_the_disqualified_may_leave_for_good(scene):
    scene = scene.with_events(disqualified(scene, "Iitti", "a3"))
    left = scene.event(P.LEFT, "Iitti", "a3", "9.40")
    check_event(scene.record, left)
    assert states(scene.with_events(left).record, "Iitti")[2:4] == [S.DISQUALIFIED, S.LEFT]


def test_only_the_disqualified_return(scene):
    returned = scene.event(P.RETURNED, "Iitti", "a3", "9.40")
    check_event(scene.with_events(disqualified(scene, "Iitti", "a3")).record, returned)
    with pytest.raises(AlreadyPresent):
        check_event(scene.record, returned)


def test_two_events_of_one_minute_follow_each_other(scene):
    record = scene.with_events(scene.event(P.AWAY, "Iitti", "a3", "9.28")).record
    check_event(record, scene.event(P.BACK, "Iitti", "a3", "9.28"))


def test_nobody_returns_twice(scene):
    record = scene.with_events(
        disqualified(scene, "Iitti", "a3"), scene.event(P.RETURNED, "Iitti", "a3", "9.40")
    ).record
    with pytest.raises(AlreadyPresent):
        check_event(record, scene.event(P.RETURNED, "Iitti", "a4", "9.45"))


def test_nobody_stands_in_for_themselves(scene):
    with pytest.raises(CircularDeputy):
        check_event(scene.record, disqualified(scene, "Iitti", "a3", deputy_id="Iitti"))


def test_who_holds_a_voice_cannot_stand_in_for_another(scene):
    with pytest.raises(SeatTaken):
        check_event(scene.record, disqualified(scene, "Iitti", "a3", deputy_id="Lahti"))


def test_who_went_home_cannot_stand_in(scene):
    record = scene.with_marks(scene.mark("vara-Iitti", M.EXCUSED)).record
    with pytest.raises(NotPresent):
        check_event(record, disqualified(scene, "Iitti", "a3", deputy_id="vara-Iitti"))


def test_a_deputy_for_the_item_of_somebody_present_is_refused(scene):
    event = scene.event(P.ITEM_DEPUTY, "Iitti", "a3", "9.29", deputy_id="vara-Iitti")
    with pytest.raises(SeatTaken):
        check_event(scene.record, event)
    check_event(scene.with_events(scene.event(P.AWAY, "Iitti", "a3", "9.28")).record, event)


def test_a_stand_in_is_not_asked_of_a_disqualified_chair_at_once(scene):
    check_event(scene.record, disqualified(scene, "Lahti", "a3"))


# Breaks


def test_a_break_has_a_beginning_and_an_end(scene):
    record = scene.with_events(
        scene.event(P.BREAK_END, None, "a3", "10.15"), scene.event(P.BREAK_START, None, "a3", "10.00")
    ).record
    assert breaks(record) == (Break("a3", scene.time("10.00"), scene.time("10.15")),)


def test_an_end_without_a_beginning_is_shown_as_such(scene):
    record = scene.with_events(scene.event(P.BREAK_END, None, "a3", "10.15")).record
    assert breaks(record) == (Break("a3", None, scene.time("10.15")),)


def test_a_break_cannot_begin_within_a_break_nor_end_without_one(scene):
    start, end = (
        scene.event(P.BREAK_START, None, "a3", "10.00"),
        scene.event(P.BREAK_END, None, "a3", "10.15"),
    )
    check_event(scene.record, start)
    check_event(scene.with_events(start).record, end)
    with pytest.raises(BreakMismatch):
        check_event(scene.record, end)
    with pytest.raises(BreakMismatch):
        check_event(scene.with_events(start).record, scene.event(P.BREAK_START, None, "a3", "10.05"))


# Whatever happens


PEOPLE = ["Asikkala", "Lahti", "vara-Asikkala", "vara-Lahti", "sihteeri"]
wild = st.lists(
    st.tuples(
        st.sampled_from(list(PresenceKind)),
        st.sampled_from(PEOPLE),
        st.sampled_from(["a1", "a2", "a3", "a4", "a5", None]),
        st.integers(0, 59),
        st.sampled_from([None, *PEOPLE]),
        st.sampled_from(list(Grounds)),
    ),
    max_size=12,
)


def walk(scene, steps, check):
    for kind, person, item, minute, stand_in, grounds in steps:
        event = scene.event(kind, person, item, f"9.{minute:02}", deputy_id=stand_in, grounds=grounds)
        try:
            if check:
                check_event(scene.record, event)
        except UserError:
            continue
        scene = scene.with_events(replace(event, id=str(len(scene.record.events))))
    return scene.record


@given(steps=wild, deputy=st.booleans())
def test_no_seat_has_two_voices_and_nobody_two_seats_whatever_happens(scene, steps, deputy):
    record = walk(scene.deputy_for("Asikkala") if deputy else scene, steps, check=False)
    for presence in presence_by_item(record).values():
        held = list(presence.voices.values())
        assert len(held) == len(set(held)) <= len(presence.seats) == 10


@given(steps=wild)
def test_the_disqualified_never_have_a_voice_whatever_happens(scene, steps):
    record = walk(scene, steps, check=False)
    for item_id, presence in presence_by_item(record).items():
        out = {e.person_id for e in record.events_of(item_id) if e.kind is P.DISQUALIFIED}
        assert out.isdisjoint(presence.voices.values()) and out.isdisjoint(voters(record, item_id))


@given(steps=wild, deputy=st.booleans())
def test_checked_events_in_time_order_never_put_two_people_in_a_seat(scene, steps, deputy):
    steps = sorted(steps, key=lambda step: (step[2] or "a0", step[3]))
    record = walk(scene.deputy_for("Asikkala") if deputy else scene, steps, check=True)
    assert seat_clashes(record) == frozenset()
