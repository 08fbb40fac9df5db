"""Stakeholders through the services: cadence, meetings with them, people, undo, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from services.makers import at, held, items, matter, person, plan
from seutu_desktop.domain.errors import EndBeforeStart, NotFound, TitleMissing
from seutu_desktop.domain.meetings import DecisionKind, MeetingKind, MeetingStatus
from seutu_desktop.domain.people import BodyKind
from seutu_desktop.domain.stakeholder_due import StakeholderState
from seutu_desktop.domain.stakeholder_errors import CadenceOutOfRange
from seutu_desktop.services import agenda, flow, meetings, minutes, municipalities, people, stakeholders
from seutu_desktop.services.actions import add_action
from seutu_desktop.services.papers import write_agenda, write_minutes
from seutu_desktop.services.stakeholder_view import (
    StakeholderLine,
    late_stakeholders,
    register,
    stakeholder_view,
)
from seutu_desktop.store.store import Store

TODAY = date(2026, 11, 24)
PAST = date(2025, 10, 8)
Watch = Callable[[Store], list[str]]


@pytest.fixture
def county(store: Store) -> str:
    """The wellbeing services county, met every 12 months since January."""
    made = stakeholders.add_stakeholder(
        store,
        "Päijät-Sote",
        "hyvinvointialue",
        every_months=12,
        since=date(2026, 1, 15),
        words="säännöllinen",
    )
    return made.ids[0]


def line(store: Store, key: str) -> StakeholderLine:
    return next(each for each in register(store, TODAY) if each.id == key)


def test_a_new_one_counts_from_its_day_and_undo_takes_all_of_it_back(store: Store, county: str) -> None:
    found = line(store, county)
    assert (found.due.state, found.due.next_due) == (StakeholderState.ON_TIME, date(2027, 1, 15))

    store.undo()
    assert register(store, TODAY) == []
    assert store.yearly.cadences.all() == []


def test_a_first_interval_counts_from_today(store: Store) -> None:
    key = stakeholders.add_stakeholder(store, "LAB", "korkeakoulu").ids[0]
    assert line(store, key).due.state is StakeholderState.NO_CADENCE

    stakeholders.edit_stakeholder(store, key, every_months=6)
    assert line(store, key).due.next_due == date(2027, 5, 24)


@pytest.mark.parametrize("months", [0, -1, 121])
def test_an_impossible_interval_is_refused_and_nothing_is_written(
    store: Store, county: str, months: int
) -> None:
    with pytest.raises(CadenceOutOfRange):
        stakeholders.edit_stakeholder(store, county, name="Toinen", every_months=months)

    assert line(store, county).organisation.name == "Päijät-Sote"
    assert line(store, county).cadence.every_months == 12


def test_a_name_is_needed_and_the_end_comes_after_the_beginning(store: Store, county: str) -> None:
    with pytest.raises(TitleMissing):
        stakeholders.add_stakeholder(store, "  ", every_months=12)
    with pytest.raises(EndBeforeStart):
        stakeholders.edit_stakeholder(store, county, valid_from=TODAY, valid_to=PAST)
    with pytest.raises(NotFound):
        stakeholders.edit_stakeholder(store, "ei", every_months=1)


def test_an_ended_one_is_never_late_and_names_who_began_after_it(store: Store) -> None:
    old = stakeholders.add_stakeholder(
        store, "AVI", "rahoittaja", every_months=1, since=date(2020, 1, 1)
    ).ids[0]
    assert line(store, old).due.state is StakeholderState.LATE
    new = stakeholders.add_stakeholder(store, "LVV", "rahoittaja").ids[0]
    stakeholders.edit_stakeholder(store, old, valid_to=date(2025, 12, 31))
    stakeholders.edit_stakeholder(store, new, valid_from=date(2026, 1, 1))

    found = line(store, old)
    assert (found.due.state, found.due.overdue_days) == (StakeholderState.ENDED, None)
    assert found.successors == ("LVV",)
    assert late_stakeholders(store, TODAY) == []


def test_a_planned_meeting_is_agreed_on_and_a_cancelled_one_is_not(store: Store, county: str) -> None:
    stakeholders.edit_stakeholder(store, county, since=date(2025, 1, 15))
    assert line(store, county).due.overdue_days == 313
    start, end = at(13, day=date(2026, 12, 16)), at(15, day=date(2026, 12, 16))
    meeting_id = stakeholders.plan_stakeholder_meeting(store, [county], start, end, title="Arviointi").ids[0]
    assert store.meetings.get(meeting_id).kind is MeetingKind.STAKEHOLDER
    assert line(store, county).due.state is StakeholderState.AGREED

    meetings.cancel_meeting(store, meeting_id, "Este")
    assert line(store, county).due.state is StakeholderState.LATE
    meetings.delete_meeting(store, meeting_id)
    assert stakeholder_view(store, county, TODAY).meetings == ()
    for _ in range(2):
        store.undo()
    assert line(store, county).contacts.agreed == date(2026, 12, 16)


def test_planning_is_one_step_of_undo(store: Store, county: str) -> None:
    stakeholders.plan_stakeholder_meeting(store, [county], at(13), at(15))
    store.undo()

    assert store.meetings.all() == []
    assert store.yearly.stakeholder_meetings.all() == []


def test_its_own_table_meets_with_it_without_links(store: Store, county: str) -> None:
    table = people.add_body(store, "Yhdyspinta", BodyKind.STAKEHOLDER, numbered=False).ids[0]
    stakeholders.edit_stakeholder(store, county, body_id=table)
    assert stakeholders.meeting_bodies(store, county, TODAY)[0].id == table
    meeting_id = stakeholders.plan_stakeholder_meeting(store, (), at(13), at(15), body_id=table).ids[0]

    assert line(store, county).contacts.agreed == date(2026, 12, 9)
    stakeholders.link_meeting(store, county, meeting_id)
    assert len(stakeholder_view(store, county, TODAY).meetings) == 1


def test_a_meeting_that_hosted_guests_is_met_and_tells_only_what_concerned_them(
    store: Store, county: str
) -> None:
    meeting_id = plan(store, PAST)
    about = matter(store, meeting_id, "Arviointikeskustelu")
    matter(store, meeting_id, "Muu asia")
    add_action(store, "Lähetä yhteenveto", item_id=about)
    stakeholders.link_meeting(store, county, meeting_id, about)
    stakeholders.link_meeting(store, county, meeting_id, about)

    found = stakeholder_view(store, county, TODAY)
    assert found.line.contacts.unrecorded == PAST
    assert [each.text for each in found.meetings[0].topics] == ["Arviointikeskustelu"]
    assert [each.text for each in found.meetings[0].actions] == ["Lähetä yhteenveto"]

    stakeholders.unlink_meeting(store, county, meeting_id)
    assert stakeholder_view(store, county, TODAY).meetings == ()
    assert stakeholder_view(store, county, TODAY).elsewhere == ()


def test_a_held_meeting_counts_as_met(store: Store, county: str) -> None:
    stakeholders.link_meeting(store, county, held(store, date(2026, 11, 11)))

    assert line(store, county).contacts.last_met == date(2026, 11, 11)
    assert line(store, county).due.next_due == date(2027, 11, 11)


def test_a_matter_elsewhere_stands_apart(store: Store, county: str) -> None:
    meeting_id = plan(store)
    about = matter(store, meeting_id, "Yhdyspinta")
    stakeholders.link_meeting(store, county, meeting_id, about)
    link = store.yearly.stakeholder_meetings.all()[0]
    with store.action("test"):
        store.yearly.stakeholder_meetings.delete(link.id)

    found = stakeholder_view(store, county, TODAY)
    assert [each.text for each in found.elsewhere] == ["Yhdyspinta"]
    assert found.line.contacts.agreed is None


def test_linking_what_is_not_there_is_refused(store: Store, county: str) -> None:
    with pytest.raises(NotFound):
        stakeholders.link_meeting(store, county, "ei")
    with pytest.raises(NotFound):
        stakeholders.link_meeting(store, "ei", plan(store))


def test_contact_people_are_persons(store: Store, county: str) -> None:
    key = stakeholders.add_contact(
        store, county, "Kirsi Esimerkki", title="johtaja", email="k@esimerkki.fi"
    ).ids[0]
    known = stakeholders.add_contact(store, county, "lahti  jäsen").ids[0]

    assert known == person(store, "Lahti jäsen")
    assert [(each.person.id, each.title) for each in stakeholder_view(store, county, TODAY).people] == [
        (key, "johtaja"),
        (known, ""),
    ]
    stakeholders.remove_contact(store, known)
    assert len(stakeholder_view(store, county, TODAY).people) == 1


def test_removing_takes_its_cadence_and_links_and_undo_brings_them_back(store: Store, county: str) -> None:
    meeting_id = plan(store, PAST)
    stakeholders.link_meeting(store, county, meeting_id, matter(store, meeting_id))
    stakeholders.delete_stakeholder(store, county)
    assert register(store, TODAY) == []
    assert (
        store.yearly.cadences.all()
        == store.yearly.stakeholder_meetings.all()
        == store.cycle.links.all()
        == []
    )
    with pytest.raises(NotFound):
        stakeholder_view(store, county, TODAY)

    store.undo()
    assert len(stakeholder_view(store, county, TODAY).meetings) == 1


def test_hostile_names_are_only_words(store: Store) -> None:
    names = ["'; DROP TABLE organisation; --", "<b>Järjestö</b>\n& co", "x" * 900, "Ääkkös­järjestö 🙂"]
    keys = [stakeholders.add_stakeholder(store, each, every_months=1).ids[0] for each in names]

    assert len(register(store, TODAY)) == 4
    assert all(stakeholder_view(store, key, TODAY).line.id == key for key in keys)


def test_papers_of_such_a_meeting_are_as_of_any(store: Store, county: str) -> None:
    meeting_id = stakeholders.plan_stakeholder_meeting(
        store, [county], at(13), at(15), title="Arviointikeskustelu"
    ).ids[0]
    agenda.edit_item(store, matter(store, meeting_id, "Yhteistyö"), proposal="Keskustellaan.")

    assert write_agenda(store, meeting_id, store.data_folder).path.exists()
    flow.send_agenda(store, meeting_id, date(2026, 12, 1))
    minutes.begin(store, meeting_id, at(13, 1))
    minutes.mark_everybody(store, meeting_id)
    for item in items(store, meeting_id):
        minutes.decide(store, item.id, DecisionKind.NOTED)
    flow.hold(store, meeting_id, at(15))
    assert write_minutes(store, meeting_id, store.data_folder).path.exists()
    assert store.meetings.get(meeting_id).status is MeetingStatus.HELD


def test_three_hundred_are_read_in_one_statement_and_one_in_three(store: Store, statements: Watch) -> None:
    with store.action("test"):
        for number in range(300):
            stakeholders.add_stakeholder(store, f"Järjestö {number:03}", every_months=6, since=PAST)
    meeting_id = plan(store)
    keys = [each.id for each in store.organisations.all()]
    for key in keys[:50]:
        stakeholders.link_meeting(store, key, meeting_id)
    store.directory()

    seen = statements(store)
    found = register(store, TODAY)
    assert (len(found), len(seen)) == (300, 1)
    assert [each.organisation.name for each in found] == sorted(each.organisation.name for each in found)
    seen.clear()
    stakeholder_view(store, keys[0], TODAY)
    assert len(seen) <= 3


def test_an_organisation_of_another_list_is_a_stakeholder_without_a_cadence(store: Store) -> None:
    key = municipalities.add_organisation(store, "Kuntaliitto", "kumppani").ids[0]

    assert line(store, key).due.state is StakeholderState.NO_CADENCE
    stakeholders.edit_stakeholder(store, key, note="Kysy koulutuksista.")
    assert line(store, key).cadence.note == "Kysy koulutuksista."


def test_the_steering_group_hosts_rather_than_the_table_of_another(store: Store, county: str) -> None:
    table = people.add_body(store, "Yhdyspinta", BodyKind.STAKEHOLDER, numbered=False).ids[0]
    other = stakeholders.add_stakeholder(store, "LAB", body_id=table).ids[0]

    assert stakeholders.meeting_bodies(store, county, TODAY)[0].kind is BodyKind.STEERING
    assert stakeholders.meeting_bodies(store, other, TODAY)[0].id == table
    stakeholders.plan_stakeholder_meeting(store, [county], at(13), at(15))
    assert line(store, other).contacts.agreed is None


def test_an_own_unit_is_no_stakeholder_until_a_meeting_with_it_is_agreed_on(store):
    key = stakeholders.add_stakeholder(store, "Oma yksikkö – åäö", "verkoston oma yksikkö").ids[0]
    assert key not in {each.id for each in register(store, TODAY)}
    stakeholders.edit_stakeholder(store, key, every_months=6)
    assert key in {each.id for each in register(store, TODAY)}
