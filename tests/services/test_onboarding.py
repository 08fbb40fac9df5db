from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from services.makers import DAY, person, plan, seat
from seutu_desktop.domain.member_errors import NoSeat
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.services import actions, onboarding, people
from seutu_desktop.services.lookup import find_person, steering_group
from seutu_desktop.store.store import Store

TODAY = date(2026, 11, 24)


def test_a_new_member_gets_dates_contacts_and_the_open_actions_of_the_seat(store: Store) -> None:
    plan(store)
    actions.add_action(store, "Kokoa tiedot", owner_id=person(store, "Hollola jäsen"), due=date(2027, 1, 15))
    actions.add_action(store, "Toisen asia", owner_id=person(store, "Lahti jäsen"))
    new = people.add_person(store, "Uusi Jäsen", email="uusi@esimerkki.fi").ids[0]
    people.succeed(store, seat(store, "Hollola jäsen"), new, date(2026, 12, 1))
    made = onboarding.pack(store, new, TODAY)
    assert [row[0] for row in made.dates] == ["ke 9.12.2026"]
    assert made.actions == (("Kokoa tiedot", "15.1.2027", ""),)
    (group, contacts) = made.groups[0]
    assert group == steering_group(store).name
    assert ("Lahti jäsen", "Lahti", "puheenjohtaja", "lahti@esimerkki.fi") in contacts
    assert made.seats == (f"{group}, jäsen, Hollola, 1.12.2026 alkaen",)


def test_the_sample_tells_the_last_three_memos(sample: Store) -> None:
    chair = next(
        each for each in sample.memberships.of(body_id=steering_group(sample).id) if not each.valid_to
    )
    made = onboarding.pack(sample, chair.person_id, TODAY)
    mine = [each.meeting for each in made.meetings if each.meeting.startswith("Ohjausryhmä")]
    assert len(mine) == onboarding.MEMOS
    assert mine[0] == "Ohjausryhmä 10/2026, 11.11.2026"
    assert made.vision and made.values and made.areas and len(made.municipalities) == 10
    assert {area for _, area, _ in made.goals} <= set(made.areas)  # the area, not the long sub-theme


def test_who_has_left_every_group_gets_none(store: Store) -> None:
    gone = person(store, "Hartola jäsen")
    people.edit_membership(store, seat(store, "Hartola jäsen"), valid_to=date(2026, 10, 31))
    with pytest.raises(NoSeat):
        onboarding.pack(store, gone, TODAY)


def test_the_pack_is_a_checked_word_file_that_is_remembered(store: Store, tmp_path: Path) -> None:
    plan(store, DAY)
    who = find_person(store, "lahti j")
    written = onboarding.write_onboarding(store, who.id, tmp_path, TODAY)
    assert written.path == tmp_path / "Perehdytyspaketti Lahti jäsen.docx"
    (kept,) = store.documents.of(kind=DocumentKind.ONBOARDING)
    assert kept.year == 2026
    again = onboarding.write_onboarding(store, who.id, tmp_path, TODAY)
    assert again.path == written.path
    written.path.write_bytes(b"muokattu Wordissa")
    assert onboarding.write_onboarding(store, who.id, tmp_path, TODAY).path != written.path
