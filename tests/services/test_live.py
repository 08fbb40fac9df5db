from __future__ import annotations

from services.makers import approved, at, held, items, matter, of_kind, person, running, sent
from seutu_desktop.domain.meetings import (
    DecisionKind,
    Grounds,
    ItemKind,
    ItemState,
    MeetingStatus,
    PresenceKind,
)
from seutu_desktop.services import agenda, flow, live, minutes
from seutu_desktop.services.preview import PreviewKind, preview
from seutu_desktop.store.store import Store


def test_the_stages_of_a_meeting_as_the_view_tells_them(store: Store) -> None:
    meeting_id = sent(store)
    view = live.live_view(store, meeting_id)
    assert (view.waiting, view.running, view.editable, view.current_id) == (True, False, True, "")
    assert view.name == "Ohjausryhmä 1/2026" and view.place("x") == ""

    live.start(store, meeting_id, at(9, 2))
    view = live.live_view(store, meeting_id)
    first = items(store, meeting_id)[0]
    assert (view.waiting, view.running, view.current_id) == (False, True, first.id)
    assert first.handled_at == at(9, 2) and view.place("x") == first.id

    flow.hold(store, meeting_id, at(11))
    view = live.live_view(store, meeting_id)
    assert (view.waiting, view.running, view.editable) == (False, False, True) and view.place("x") == "x"


def test_an_approved_meeting_is_not_editable(store: Store) -> None:
    assert not live.live_view(store, approved(store)).editable


def test_beginning_twice_changes_nothing(store: Store) -> None:
    meeting_id = sent(store)
    live.start(store, meeting_id, at(9, 2))
    assert not live.start(store, meeting_id, at(9, 30)).kinds


def test_the_matter_in_hand_is_the_one_begun_last_and_the_others_are_counted(store: Store) -> None:
    meeting_id = running(store)
    first, second, third = items(store, meeting_id)[:3]
    for minute, item in ((3, first), (5, third), (5, second)):
        minutes.handle_item(store, item.id, at(9, minute))
    view = live.live_view(store, meeting_id)
    assert view.current_id == third.id  # of two begun in the same minute the later on the agenda
    assert view.handled() == 2

    minutes.decide(store, items(store, meeting_id)[4].id, DecisionKind.NOTED)
    assert live.live_view(store, meeting_id).handled() == 3


def test_a_withdrawn_matter_is_not_counted(store: Store) -> None:
    meeting_id = running(store)
    item = matter(store, meeting_id)
    before = len(live.live_view(store, meeting_id).agenda())
    agenda.remove_item(store, item)
    assert len(live.live_view(store, meeting_id).agenda()) == before - 1


def test_a_break_is_on_until_it_ends(store: Store) -> None:
    meeting_id = running(store)
    minutes.record_event(store, meeting_id, None, PresenceKind.BREAK_START, at(10, 15))
    assert live.live_view(store, meeting_id).pause is not None
    minutes.record_event(store, meeting_id, None, PresenceKind.BREAK_END, at(10, 30))
    assert live.live_view(store, meeting_id).pause is None


def test_what_came_before_the_first_matter_is_told_in_it(store: Store) -> None:
    meeting_id = running(store)
    minutes.record_event(
        store, meeting_id, None, PresenceKind.LEFT, at(9, 1), person_id=person(store, "Lahti jäsen")
    )
    view = live.live_view(store, meeting_id)
    first, second = (item.id for item in items(store, meeting_id)[:2])
    assert len(view.events(first)) == 1 and view.events(second) == []


def test_approving_the_last_record_approves_it_only_where_it_was_sent(store: Store) -> None:
    from datetime import date

    earlier = held(store, date(2026, 11, 11))
    meeting_id = running(store)
    item = of_kind(store, meeting_id, ItemKind.MINUTES_APPROVAL)
    live.decide(store, item.id, DecisionKind.APPROVED)
    assert store.items.get(item.id).state is ItemState.DECIDED
    assert store.meetings.get(earlier).status is MeetingStatus.HELD

    minutes.undecide(store, item.id)
    flow.send_minutes(store, earlier)
    live.decide(store, item.id, DecisionKind.APPROVED)
    assert store.meetings.get(earlier).status is MeetingStatus.APPROVED


def test_the_view_takes_at_most_eight_statements(store: Store, statements) -> None:
    meeting_id = running(store)
    store.directory()
    seen = statements(store)
    live.live_view(store, meeting_id)
    assert len(seen) <= 8


# The preview


def test_an_undecided_matter_says_so_and_a_decided_one_has_its_words(store: Store) -> None:
    meeting_id = running(store)
    item = matter(store, meeting_id)
    agenda.edit_item(store, item, decision="Luonnos.")
    assert [part.kind for part in preview(live.live_view(store, meeting_id), item)] == [PreviewKind.MISSING]

    minutes.decide(store, item, DecisionKind.APPROVED)
    agenda.edit_item(store, item, discussion="Keskusteltiin.")
    found = preview(live.live_view(store, meeting_id), item)
    assert [part.text for part in found] == ["Keskusteltiin.", "Luonnos."]


def test_only_the_newest_event_is_marked_as_new(store: Store) -> None:
    meeting_id = running(store)
    item = matter(store, meeting_id)
    who = person(store, "Heinola jäsen")
    minutes.record_event(
        store, meeting_id, item, PresenceKind.DISQUALIFIED, at(9, 28), person_id=who, grounds=Grounds.ENTITY
    )
    minutes.record_event(store, meeting_id, item, PresenceKind.BREAK_START, at(9, 31))
    minutes.record_event(store, meeting_id, item, PresenceKind.BREAK_END, at(9, 41))
    found = [
        part for part in preview(live.live_view(store, meeting_id), item) if part.kind is PreviewKind.SENTENCE
    ]

    assert [(part.text, part.newest) for part in found] == [
        ("Heinola jäsen ilmoitti olevansa esteellinen (yhteisöjäävi) ja poistui kokouksesta tämän pykälän"
         " käsittelyn ajaksi.", False),
        ("Pidettiin tauko klo 9.31–9.41.", True),
        ("Tämän pykälän käsittelyssä kokous oli päätösvaltainen: läsnä 4, tarvitaan 3, paikkoja 5.", False),
    ]  # fmt: skip


def test_a_carried_matter_says_where_it_went(store: Store) -> None:
    from datetime import date

    from services.makers import plan

    meeting_id = running(store)
    later = plan(store, date(2027, 1, 13))
    item = items(store, meeting_id)[5].id
    agenda.carry_item(store, item, later)
    assert [part.text for part in preview(live.live_view(store, meeting_id), item)] == [
        "Asia siirrettiin seuraavaan kokoukseen."
    ]
