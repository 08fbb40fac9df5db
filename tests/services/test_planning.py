from __future__ import annotations

import csv
from datetime import date, datetime
from pathlib import Path

import pytest
from dateutil import rrule

from services.makers import at, person, plan
from seutu_desktop.domain.closures import ClashKind
from seutu_desktop.domain.cycle_errors import DateTaken, NoDateRule, RuleNeverFalls
from seutu_desktop.domain.date_rules import DateRule, Frequency
from seutu_desktop.domain.errors import ReasonMissing
from seutu_desktop.domain.meetings import MeetingStatus
from seutu_desktop.domain.people import BodyKind, MembershipRole
from seutu_desktop.services import meetings, people, planning
from seutu_desktop.services.calendar_file import uid_of
from seutu_desktop.services.lookup import steering_group
from seutu_desktop.services.plan_words import (
    clash_words,
    meeting_calendar,
    missing_words,
    reason_words,
    rule_words,
)
from seutu_desktop.store.store import Store

HELATORSTAI, AUTUMN = date(2026, 5, 13), date(2026, 10, 14)


def steering(store: Store) -> str:
    return steering_group(store).id


def second_wednesdays(year: int) -> list[date]:
    """Return the second Wednesdays but July's, by python-dateutil."""
    months = [month for month in range(1, 13) if month != 7]
    start = datetime(year, 1, 1)  # noqa: DTZ001
    found = rrule.rrule(rrule.MONTHLY, dtstart=start, count=11, bymonth=months, byweekday=rrule.WE(2))
    return [each.date() for each in found]


def row_of(store: Store, original: date) -> planning.PlanRow:
    rows = planning.year_plan(store, original.year).rows
    return next(row for row in rows if row.original == original)


@pytest.mark.parametrize("year", [2026, 2027, 2028])
def test_a_year_has_the_second_wednesdays_and_july_off(store: Store, year: int) -> None:
    found = planning.year_plan(store, year)
    assert [row.day for row in found.rows] == second_wednesdays(year)
    assert not found.confirmed


def test_the_clashes_are_those_of_the_table_of_dates(sample: Store) -> None:
    table = Path(__file__).parents[1] / "data" / "meeting_dates_2026_2028.csv"
    with table.open(encoding="utf-8") as file:
        wanted = {row["date"] for row in csv.DictReader(file, delimiter=";") if row["clash"]}
    calendar = {ClashKind.MEETING, ClashKind.PEOPLE}
    found = {
        row.original.isoformat()
        for year in (2026, 2027, 2028)
        for row in planning.year_plan(sample, year).rows
        if any(each.kind not in calendar for each in row.clashes)
    }
    assert found == {day for day in wanted if day[5:7] != "07"}


def test_a_clash_is_named_with_its_reason(sample: Store) -> None:
    directory = sample.directory()
    eve, autumn = row_of(sample, HELATORSTAI), row_of(sample, AUTUMN)

    assert clash_words(eve) == "helatorstain aatto"
    assert reason_words(eve, directory) == "to 14.5.2026 on helatorstai"
    assert clash_words(autumn) == "koulujen syysloma, viikko 42 (vahvistamatta)"
    assert "ma 12.10.–su 18.10.2026, ajankohta vahvistamatta" in reason_words(autumn, directory)
    assert "siirretty päivään ke 7.10.2026: viikolla 42 on syysloma" in reason_words(autumn, directory)
    assert clash_words(autumn, "en") == "koulujen syysloma, week 42 (unconfirmed)"


def test_the_same_people_on_the_same_day_are_named(sample: Store) -> None:
    row = row_of(sample, date(2026, 12, 9))
    assert row.clashes[0].kind is ClashKind.PEOPLE
    assert "samat henkilöt: Jaana Mäntylä, Kaisa Vuorela" in reason_words(row, sample.directory())


def test_accepting_makes_the_meetings_in_one_step_with_standing_agendas_and_uids(store: Store) -> None:
    made = planning.accept_year(store, 2027)

    assert [store.meetings.get(key).day for key in made.ids] == second_wednesdays(2027)
    assert len({uid_of(key) for key in made.ids}) == 11
    first, second = (store.record(key) for key in made.ids[:2])
    assert first.items[-2].title == "Seuraava kokous 10.2.2027"
    assert second.items[2].title == "Edellisen kokouksen muistion hyväksyminen"
    assert planning.year_plan(store, 2027).waiting == ()
    store.undo()
    assert store.meeting_queries.ids(2027) == []
    store.redo()
    assert len(store.meeting_queries.ids(2027)) == 11


def test_days_that_have_a_meeting_already_are_passed_by(store: Store) -> None:
    kept, cancelled = plan(store, date(2027, 1, 13)), plan(store, date(2027, 2, 10))
    moved = plan(store, date(2027, 3, 10))
    meetings.move_meeting(store, moved, at(9, day=date(2027, 3, 17)), at(11, day=date(2027, 3, 17)), "syy")
    meetings.cancel_meeting(store, cancelled, "ei asioita")
    made = planning.accept_year(store, 2027)

    assert len(made.ids) == 8
    assert kept not in made.ids
    assert planning.accept_year(store, 2027).ids == ()
    assert row_of(store, date(2027, 3, 10)).day == date(2027, 3, 17)
    assert (row_of(store, date(2027, 2, 10)).day, row_of(store, date(2027, 2, 10)).reason) == (
        None,
        "ei asioita",
    )


def test_a_moved_day_keeps_its_reason_in_the_meeting_and_in_print(store: Store) -> None:
    planning.move_day(store, steering(store), AUTUMN, date(2026, 10, 7), "viikolla 42 on syysloma")
    planning.accept_year(store, 2026)
    row = row_of(store, AUTUMN)

    assert row.meeting is not None
    assert (row.meeting.moved_from, row.meeting.move_reason) == (
        datetime.combine(AUTUMN, row.rule.starts),
        "viikolla 42 on syysloma",
    )
    text = meeting_calendar(planning.year_plan(store, 2026))
    assert "pääsääntöisesti kuukauden toinen keskiviikko klo 9.00–11.30, ei heinäkuussa" in text
    assert "oletus, vahvistamatta" in text
    assert "- ke 7.10. – poikkeus, koska viikolla 42 on syysloma" in text


def test_a_day_that_is_left_out_makes_no_meeting_and_is_printed(store: Store) -> None:
    planning.move_day(store, steering(store), AUTUMN, None, "viikolla 42 on syysloma")
    assert len(planning.accept_year(store, 2026).ids) == 10
    text = meeting_calendar(planning.year_plan(store, 2026))
    assert "- ke 14.10. ei kokousta, koska viikolla 42 on syysloma" in text
    planning.keep_day(store, steering(store), AUTUMN)
    assert [store.meetings.get(key).day for key in planning.accept_year(store, 2026).ids] == [AUTUMN]


def test_a_move_needs_a_reason_and_a_free_day(store: Store) -> None:
    with pytest.raises(ReasonMissing):
        planning.move_day(store, steering(store), AUTUMN, date(2026, 10, 7), " ")
    with pytest.raises(DateTaken):
        planning.move_day(store, steering(store), AUTUMN, date(2026, 11, 11), "syy")
    assert store.cycle.exceptions.all() == []


def test_a_day_whose_meeting_exists_moves_or_cancels_the_meeting(store: Store) -> None:
    planning.accept_year(store, 2026)
    planning.move_day(store, steering(store), AUTUMN, date(2026, 10, 7), "syysloma")
    planning.move_day(store, steering(store), HELATORSTAI, None, "helatorstain aatto")

    assert row_of(store, AUTUMN).day == date(2026, 10, 7)
    meeting = row_of(store, HELATORSTAI).meeting
    assert meeting is not None
    assert (meeting.status, meeting.cancel_reason) == (MeetingStatus.CANCELLED, "helatorstain aatto")
    assert store.cycle.exceptions.all() == []


def test_a_rule_is_a_setting_that_holds_from_a_day_on(store: Store) -> None:
    planning.set_rule(
        store, steering(store), date(2027, 1, 1), nth=1, weekday=1, months=(1, 4, 8, 11), confirmed=True
    )

    assert [row.day for row in planning.year_plan(store, 2027).rows] == [
        *(date(2027, 1, 5), date(2027, 4, 6), date(2027, 8, 3), date(2027, 11, 2))
    ]
    assert planning.year_plan(store, 2027).confirmed
    assert [row.day for row in planning.year_plan(store, 2026).rows] == second_wednesdays(2026)
    planning.set_rule(store, steering(store), nth=3, months=(2, 5))
    assert len(planning.year_plan(store, 2026).rows) == 2
    assert len(planning.year_plan(store, 2027).rows) == 4


def test_a_change_holds_from_the_year_planned_and_leaves_what_was_before(store: Store) -> None:
    body = people.add_body(store, "Kirjastoryhmä", BodyKind.DEVELOPMENT).ids[0]
    assert planning.rule_to_change(store, body, 2027)[1] == date(2027, 1, 1)
    planning.set_rule(store, body, date(2027, 8, 1), months=(9, 11))
    rule, since = planning.rule_to_change(store, body, 2027)
    assert (rule.months, since) == ((9, 11), date(2027, 8, 1))
    assert planning.rule_to_change(store, body, 2028)[1] == date(2028, 1, 1)


def test_meetings_on_other_days_than_the_rule_gives_are_told(store: Store) -> None:
    planning.accept_year(store, 2027)
    planning.set_rule(store, steering(store), date(2027, 7, 1), nth=3)
    plan = planning.year_plan(store, 2027)
    assert [each.day.month for each in plan.others] == [8, 9, 10, 11, 12]
    assert [each.original.month for each in plan.waiting] == [8, 9, 10, 11, 12]
    meetings.cancel_meeting(store, plan.others[0].id, "syksy")
    assert len(planning.year_plan(store, 2027).others) == 4


def test_the_29th_of_february_falls_in_leap_years_only_and_is_told(store: Store) -> None:
    body = people.add_body(store, "Kirjastoryhmä", BodyKind.DEVELOPMENT).ids[0]
    planning.set_rule(store, body, date(2027, 1, 1), frequency=Frequency.MONTH_DAY, day=29, months=(2,))
    plan = planning.body_year(store, 2027, body)
    assert plan.rows == ()
    words = "Vuonna 2027 helmikuussa ei ole 29. päivää, joten silloin ei ole kokousta."
    assert missing_words(plan.rules[0], 2027) == words
    assert [row.day for row in planning.year_plan(store, 2028, body).rows] == [date(2028, 2, 29)]


def test_months_without_a_fifth_wednesday_are_told(store: Store) -> None:
    rule = DateRule("", "", nth=5, months=(1, 2, 3, 6))
    words = (
        "Vuonna 2027 tammikuussa ja helmikuussa ei ole viidettä keskiviikkoa, joten silloin ei ole kokousta."
    )
    assert missing_words(rule, 2027) == words
    assert missing_words(DateRule("", ""), 2027) == ""


def test_the_bodies_to_plan_begin_with_the_steering_group_and_leave_out_those_that_ended(
    store: Store,
) -> None:
    people.add_body(store, "Aluekirjasto", BodyKind.DEVELOPMENT)
    ended = people.add_body(store, "Entinen", BodyKind.DEVELOPMENT).ids[0]
    people.edit_body(store, ended, valid_to=date(2026, 6, 30))
    found = [each.name for each in planning.meeting_bodies(store, date(2026, 11, 24))]
    assert found == [steering_group(store).name, "Aluekirjasto"]


def test_a_rule_that_never_falls_is_not_kept(store: Store) -> None:
    with pytest.raises(RuleNeverFalls):
        planning.set_rule(store, steering(store), months=())
    assert store.cycle.rules.all() == []


def test_a_group_without_a_rule_has_no_plan_until_it_gets_one(store: Store) -> None:
    body = people.add_body(store, "Kirjastoryhmä", BodyKind.DEVELOPMENT).ids[0]
    people.add_membership(store, body, person(store, "Lahti jäsen"), MembershipRole.CHAIR)
    with pytest.raises(NoDateRule):
        planning.year_plan(store, 2027, body)
    planning.set_rule(store, body, months=(2, 5, 8, 11), start="13:00", end="15:00", place="Teams")
    made = planning.accept_year(store, 2027, body)

    first = store.meetings.get(made.ids[0])
    assert (first.body_id, first.place, first.start) == (
        body,
        "Teams",
        datetime.fromisoformat("2027-02-10T13:00"),
    )
    assert row_of(store, date(2027, 2, 10)).clashes[0].kind is ClashKind.PEOPLE


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "kuukauden toinen keskiviikko klo 9.00–11.30"),
        ({"nth": -1, "weekday": 4}, "kuukauden viimeinen perjantai klo 9.00–11.30"),
        ({"frequency": Frequency.MONTH_DAY, "day": 15}, "kuukauden 15. päivä klo 9.00–11.30"),
        ({"frequency": Frequency.WEEKLY, "every_weeks": 2}, "joka 2. viikko keskiviikkona klo 9.00–11.30"),
        (
            {"months": (2, 8, 11)},
            "kuukauden toinen keskiviikko klo 9.00–11.30, helmikuussa, elokuussa ja marraskuussa",
        ),
    ],
)
def test_a_rule_is_told_as_the_field_does(store: Store, fields: dict[str, object], words: str) -> None:
    body = steering_group(store)
    rule_id = planning.set_rule(store, body.id, **{"months": tuple(range(1, 13)), **fields}).ids[0]
    assert rule_words(store.cycle.rules.get(rule_id)) == words
