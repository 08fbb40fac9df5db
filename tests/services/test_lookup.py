from __future__ import annotations

from datetime import date

import pytest

from services.makers import at, plan, sent
from seutu_desktop.domain.errors import Ambiguous, ImpossibleDate, NotFound
from seutu_desktop.domain.people import BodyKind
from seutu_desktop.services import lookup, meetings
from seutu_desktop.services.people import add_body
from seutu_desktop.store.store import Store


def test_a_meeting_is_found_by_number_day_and_id(store: Store) -> None:
    key = sent(store)

    assert [lookup.find_meeting(store, text).id for text in ("1/2026", "2026-12-09", key)] == [key] * 3


def test_a_draft_answers_to_the_number_it_shows(store: Store) -> None:
    sent(store)
    draft = plan(store, date(2026, 12, 16))

    assert lookup.find_meeting(store, "2/2026").id == draft
    with pytest.raises(NotFound):
        lookup.find_meeting(store, "3/2026")


@pytest.mark.parametrize("text", ["", "x", "1/26", "0/2026", "2026-12-10", "' OR 1=1", "9" * 300])
def test_what_names_nothing_is_not_found(store: Store, text: str) -> None:
    plan(store)
    with pytest.raises(NotFound):
        lookup.find_meeting(store, text)


def test_an_impossible_day_is_told_apart(store: Store) -> None:
    with pytest.raises(ImpossibleDate):
        lookup.find_meeting(store, "2027-02-31")


def test_two_meetings_on_a_day_are_ambiguous_unless_one_is_cancelled(store: Store) -> None:
    first = plan(store)
    second = meetings.plan_meeting(store, at(13), at(14)).ids[0]
    with pytest.raises(Ambiguous):
        lookup.find_meeting(store, "2026-12-09")

    meetings.cancel_meeting(store, first, "sairaus")
    assert lookup.find_meeting(store, "2026-12-09").id == second


def test_a_group_is_found_by_its_name_or_its_beginning(store: Store) -> None:
    key = add_body(store, "Nuorisopalveluiden kehittämisryhmä", BodyKind.DEVELOPMENT).ids[0]
    add_body(store, "Nuorten foorumi", BodyKind.OTHER)

    assert lookup.find_body(store, "nuorisopalveluiden KEHITTÄMISRYHMÄ").id == key
    assert lookup.find_body(store, "nuorisop").id == key
    with pytest.raises(Ambiguous):
        lookup.find_body(store, "nuor")
    for name in ("", "kirjasto"):
        with pytest.raises(NotFound):
            lookup.find_body(store, name)


def test_a_file_without_a_network_has_no_steering_group(empty: Store) -> None:
    with pytest.raises(NotFound):
        lookup.steering_group(empty)
