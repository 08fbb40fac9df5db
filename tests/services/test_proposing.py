from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from services.makers import DAY, Clock, at, held, items, matter, of_kind, plan, running
from seutu_desktop.domain.cycle_errors import NothingToReport
from seutu_desktop.domain.meetings import DecisionKind, ItemKind
from seutu_desktop.domain.people import BodyKind
from seutu_desktop.domain.wheel import RuleKind
from seutu_desktop.services import (
    actions,
    agenda,
    flow,
    links,
    meetings,
    minutes,
    people,
    proposing,
    reports,
    wheel,
)
from seutu_desktop.services.lookup import find_meeting, steering_group
from seutu_desktop.services.proposal_words import missing_reminder, reason_sentence, suggestion_reason
from seutu_desktop.store.store import Store

JANUARY = date(2027, 1, 13)


def add(store: Store, title: str = "Kertomus", **fields: object) -> str:
    given = {"rule": RuleKind.DAY, "months": (12,), "day": 1, "makes_item": True, **fields}
    return wheel.add_task(store, title, "Asiakirjat", **given).ids[0]  # type: ignore[arg-type]


def reasons(store: Store, meeting_id: str) -> dict[str, str]:
    return {each.title: each.reason for each in proposing.suggestions(store, meeting_id)}


def chosen(store: Store, meeting_id: str, title: str) -> list[proposing.Suggestion]:
    return [each for each in proposing.suggestions(store, meeting_id) if each.title == title]


@pytest.mark.parametrize(
    ("day", "reason"),
    [
        ({"months": (11,), "day": 20}, "wheel_late"),
        ({"months": (12,), "day": 9}, "wheel_due"),
        ({"months": (12,), "day": 1}, "wheel_due"),
        ({"months": (12,), "day": 31}, "wheel_next"),
    ],
)
def test_a_task_due_by_the_meeting_or_before_the_next_is_proposed(
    store: Store, day: dict[str, object], reason: str
) -> None:
    meeting, _ = plan(store), plan(store, JANUARY)
    add(store, **day)
    assert reasons(store, meeting)["Kertomus"] == reason


def test_what_belongs_to_every_meeting_does_not_pile_up_where_earlier_ones_let_it_be(
    store: Store, clock: Clock
) -> None:
    held(store, DAY)
    clock.advance(days=30)
    meeting = plan(store, JANUARY)
    add(store, "Tilanne", rule=RuleKind.EVERY_MEETING, months=(), day=None)
    found = [each.due for each in chosen(store, meeting, "Tilanne")]
    assert found == [JANUARY]


def test_a_task_of_a_later_meeting_is_not(store: Store) -> None:
    meeting, january = plan(store), plan(store, JANUARY)
    add(store, rule=RuleKind.MEETING, months=(1,), from_year=2027)
    assert "Kertomus" not in reasons(store, meeting)
    assert reasons(store, january)["Kertomus"] == "wheel_meeting"


@pytest.mark.parametrize("fields", [{"makes_item": False}, {"to_year": 2025, "from_year": 2025}])
def test_what_makes_no_matter_is_not_proposed(store: Store, fields: dict[str, object]) -> None:
    meeting = plan(store)
    add(store, **fields)
    assert "Kertomus" not in reasons(store, meeting)


def test_a_matter_for_another_group_is_proposed_there_alone(store: Store) -> None:
    group = people.add_body(store, "Kirjastoryhmä", BodyKind.DEVELOPMENT).ids[0]
    own, other = plan(store), meetings.plan_meeting(store, at(13), at(15), body_id=group).ids[0]
    add(store, item_body_id=group)
    assert "Kertomus" not in reasons(store, own)
    assert "Kertomus" in reasons(store, other)


def test_an_accepted_task_has_its_year_its_proposal_and_its_link(store: Store) -> None:
    meeting = plan(store)
    task = add(store, item_title="Kertomus vuodelta {edellinen vuosi}", item_proposal="Hyväksytään {vuosi}.")
    proposing.accept_suggestions(store, meeting, chosen(store, meeting, "Kertomus vuodelta 2025"))
    item = next(each for each in items(store, meeting) if each.title == "Kertomus vuodelta 2025")

    assert item.proposal == "Hyväksytään 2026."
    assert "Kertomus vuodelta 2025" not in reasons(store, meeting)
    minutes.decide(store, item.id, DecisionKind.APPROVED)
    assert wheel.read_wheel(store, 2026, DAY).find(task, 2026, "2026").done  # type: ignore[union-attr]
    store.undo()
    store.undo()
    assert "Kertomus vuodelta 2025" in reasons(store, meeting)


def test_a_task_on_a_withdrawn_matter_or_in_a_cancelled_meeting_is_proposed_again(store: Store) -> None:
    meeting, january = plan(store), plan(store, JANUARY)
    task = add(store)
    links.link_task(store, matter(store, meeting, "Asia"), task, "2026")
    assert "Kertomus" not in reasons(store, january)
    meetings.cancel_meeting(store, meeting, "sairaus")
    assert "Kertomus" in reasons(store, january)


def test_a_matter_put_off_is_proposed_until_it_is_taken_up(store: Store) -> None:
    first = running(store, date(2026, 11, 11))
    tabled = matter(store, first, "Pöydälle")
    minutes.decide(store, tabled, DecisionKind.TABLED)
    flow.hold(store, first, at(11, day=date(2026, 11, 11)))
    between, january = plan(store), plan(store, JANUARY)

    assert (reasons(store, between)["Pöydälle"], reasons(store, january)["Pöydälle"]) == ("tabled", "tabled")
    agenda.carry_item(store, tabled, between)
    assert "Pöydälle" not in reasons(store, january)


def test_the_matters_of_a_meeting_to_come_wait_there(store: Store) -> None:
    matter(store, plan(store), "Odottaa")
    assert "Odottaa" not in reasons(store, plan(store, JANUARY))


def test_the_matters_of_a_cancelled_meeting_go_on_without_its_formalities(store: Store) -> None:
    meeting = plan(store)
    matter(store, meeting, "Kesken")
    meetings.cancel_meeting(store, meeting, "sairaus")
    january = plan(store, JANUARY)
    found = [each for each in proposing.suggestions(store, january) if each.key.startswith("item:")]
    assert [(each.title, each.origin) for each in found] == [("Kesken", DAY.isoformat())]


# Reports


def groups(store: Store) -> list[str]:
    return [
        people.add_body(store, name, BodyKind.DEVELOPMENT).ids[0]
        for name in ("Kirjastoryhmä", "Nuorisoryhmä")
    ]


def test_reports_are_asked_come_in_and_are_missing(store: Store) -> None:
    library, _ = groups(store)
    meeting = plan(store)
    reports.ask_reports(store, meeting, date(2026, 11, 24))
    reports.receive_report(store, meeting, library, "Aineistot ovat kunnossa.", date(2026, 11, 25))

    assert [each.title for each in proposing.missing_reports(store, meeting)] == ["Nuorisoryhmä"]
    (missing,) = proposing.missing_reports(store, meeting)
    assert missing.due == DAY - timedelta(days=10)
    assert reasons(store, meeting)["Kirjastoryhmä"] == "report"
    reports.receive_report(store, meeting, library, "", date(2026, 11, 26))
    assert len(proposing.missing_reports(store, meeting)) == 2


def test_a_report_can_be_marked_as_received_before_its_text_is_there(store: Store) -> None:
    library, _ = groups(store)
    meeting = plan(store)
    reports.mark_received(store, meeting, library, date(2026, 11, 25))
    assert [each.title for each in proposing.missing_reports(store, meeting)] == ["Nuorisoryhmä"]
    proposing.accept_suggestions(store, meeting, chosen(store, meeting, "Kirjastoryhmä"))
    assert of_kind(store, meeting, ItemKind.REVIEW).description == "**Kirjastoryhmä**"
    store.undo()
    store.undo()
    assert len(proposing.missing_reports(store, meeting)) == 2


def test_the_missing_are_reminded_by_name_and_day(store: Store) -> None:
    groups(store)
    meeting = plan(store)
    reports.ask_reports(store, meeting, date(2026, 11, 24))
    missing = proposing.missing_reports(store, meeting)
    told = missing_reminder(store, meeting)
    assert "kokoukseen 1/2026 (ke 9.12.2026)" in told
    assert "puuttuu vielä: Kirjastoryhmä, Nuorisoryhmä." in told
    assert "viimeistään su 29.11.2026" in told
    assert suggestion_reason(missing[0]).endswith("su 29.11.2026 mennessä, pyydetty ti 24.11.2026")


def test_all_that_is_chosen_is_added_in_one_undoable_step(store: Store) -> None:
    library, _ = groups(store)
    first = running(store, date(2026, 11, 11))
    tabled = matter(store, first, "Pöydälle")
    minutes.decide(store, tabled, DecisionKind.TABLED)
    actions.add_action(store, "Myöhässä", item_id=tabled, due=date(2026, 11, 20))
    flow.hold(store, first, at(11, day=date(2026, 11, 11)))
    meeting = plan(store)
    agenda.remove_item(store, of_kind(store, meeting, ItemKind.OTHER).id)
    add(store)
    reports.receive_report(store, meeting, library, "Katsaus", DAY)
    before = [(each.id, each.title, each.description) for each in items(store, meeting)]
    links_before = store.cycle.links.all()
    found = proposing.suggestions(store, meeting)
    sources = {each.key.partition(":")[0] for each in found}
    assert sources == {"standing", "wheel", "item", "action", "report"}

    proposing.accept_suggestions(store, meeting, found)
    assert proposing.suggestions(store, meeting) == []
    store.undo()
    assert [(each.id, each.title, each.description) for each in items(store, meeting)] == before
    assert (store.cycle.links.all(), proposing.suggestions(store, meeting)) == (links_before, found)


def test_an_accepted_report_is_written_under_the_matter_of_the_reports(store: Store) -> None:
    library, youth = groups(store)
    meeting = plan(store)
    for group in (library, youth):
        reports.receive_report(store, meeting, group, f"Katsaus {group[-3:]}", DAY)
    found = [each for each in proposing.suggestions(store, meeting) if each.reason == "report"]
    proposing.accept_suggestions(store, meeting, found)

    text = of_kind(store, meeting, ItemKind.REVIEW).description
    assert text.startswith("**Kirjastoryhmä**\n\nKatsaus ")
    assert "**Nuorisoryhmä**" in text
    assert "report" not in reasons(store, meeting).values()


def test_a_report_makes_the_matter_of_the_reports_where_there_is_none(store: Store) -> None:
    library, _ = groups(store)
    meeting = plan(store)
    agenda.remove_item(store, of_kind(store, meeting, ItemKind.REVIEW).id)
    reports.receive_report(store, meeting, library, "Katsaus", DAY)
    proposing.accept_suggestions(store, meeting, chosen(store, meeting, "Kirjastoryhmä"))
    assert of_kind(store, meeting, ItemKind.REVIEW).title == "Kehittämisryhmien katsaukset"


def test_nobody_else_is_asked_for_a_report(store: Store) -> None:
    with pytest.raises(NothingToReport):
        reports.receive_report(store, plan(store), steering_group(store).id, "Katsaus", DAY)
    group = groups(store)[0]
    own = meetings.plan_meeting(store, at(13), at(15), body_id=group).ids[0]
    assert reports.reports_of(store, own) == []


# The sample


def test_the_february_meeting_of_the_sample_proposes_itself(sample: Store) -> None:
    meeting = find_meeting(sample, "2/2027")
    found = proposing.suggestions(sample, meeting.id)
    told = {each.title: reason_sentence(each) for each in found}

    assert told["Toimintakertomus vuodelta 2026"] == (
        "Vuosikello: kuuluu tähän kokoukseen, määräaika ke 10.2.2027."
    )
    carried = [each for each in found if each.key.startswith("item:")]
    late = [each for each in found if each.reason == "action_late"]
    assert told["Yhteistyö lapsiperhepalveluiden kanssa"] == "Jätettiin pöydälle kokouksessa 9/2026."
    hartola = "Hartola: toimintakertomuksen 2025 käsittely kirjaamatta"
    assert told[hartola] == "Toimenpide myöhässä, määräaika oli su 31.5.2026."
    expected = {
        each.action.text
        for each in sample.meeting_queries.actions(body_id=meeting.body_id)
        if each.action.due is not None and each.action.due < meeting.day
    }
    assert {each.title for each in late} == expected, "every late action, and no other"
    assert all(each.origin in told[each.title] for each in carried)
    assert all(told[each.title].strip(".") for each in found)
    assert len(proposing.missing_reports(sample, meeting.id)) == 4


def test_a_proposal_takes_at_most_twelve_statements_and_is_the_same_as_its_parts(
    sample: Store, statements: Callable[[Store], list[str]]
) -> None:
    meeting_id = find_meeting(sample, "2/2027").id
    sample.directory()
    seen = statements(sample)
    found = proposing.proposal(sample, meeting_id)
    assert 0 < len([sql for sql in seen if "'main'." not in sql]) <= 12
    assert found.suggestions == proposing.suggestions(sample, meeting_id)
    assert found.missing == proposing.missing_reports(sample, meeting_id)


def test_every_reason_has_its_words_in_both_languages(sample: Store) -> None:
    for key in sample.meeting_queries.ids():
        found = [*proposing.suggestions(sample, key), *proposing.missing_reports(sample, key)]
        for each in found:
            for language in ("fi", "en"):
                assert "{" not in suggestion_reason(each, language)


def test_a_suggestion_without_its_own_reason_is_a_bug(sample: Store) -> None:
    with pytest.raises(KeyError):
        suggestion_reason(proposing.Suggestion("x:", "X", "x", ItemKind.MATTER, ""))
