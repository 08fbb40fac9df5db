from __future__ import annotations

from datetime import date, datetime

import pytest

from services.makers import MEMBERS, at, items, matter, of_kind, person, plan, seat
from seutu_desktop.domain.annual_report import ReportSection
from seutu_desktop.domain.errors import TextTooLong
from seutu_desktop.domain.meetings import (
    AttendanceMode,
    Capacity,
    DecisionKind,
    ItemKind,
    ItemState,
    MeetingKind,
)
from seutu_desktop.domain.people import BodyKind
from seutu_desktop.domain.presence import presence_at_opening, presence_by_item
from seutu_desktop.domain.report_lines import GatheredLine, SectionDraft, SourceKind
from seutu_desktop.domain.stakeholders import StakeholderMeeting
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services import (
    annual_report,
    decided_in,
    flow,
    history,
    meetings,
    minutes,
    municipalities,
    people,
    plans,
    reports,
)
from seutu_desktop.services.agenda import edit_item
from seutu_desktop.services.annual_report import report_draft
from seutu_desktop.services.lookup import steering_group
from seutu_desktop.services.report_sources import HELD, report_year
from seutu_desktop.store.store import Store

TODAY = date(2026, 12, 31)
YEAR = 2026


def drafted(store: Store, section: ReportSection, year: int = YEAR) -> SectionDraft:
    return report_draft(store, year, TODAY).of(section)


def texts(store: Store, section: ReportSection, year: int = YEAR) -> list[str]:
    return [each.text for each in drafted(store, section, year).lines]


def held(store: Store, day: date, *titles: str, away: str = "") -> str:
    """Hold a meeting in which each title was approved, and return its id."""
    meeting_id = plan(store, day)
    for title in titles:
        matter(store, meeting_id, title)
    flow.send_agenda(store, meeting_id, day)
    minutes.begin(store, meeting_id, at(9, day=day))
    if away:
        minutes.mark(store, meeting_id, person(store, away), AttendanceMode.EXCUSED)
    minutes.mark_everybody(store, meeting_id)
    for item in items(store, meeting_id):
        if item.kind in (ItemKind.MATTER, ItemKind.ORDER_OF_BUSINESS, ItemKind.MINUTES_APPROVAL):
            minutes.decide(store, item.id, DecisionKind.APPROVED)
    flow.hold(store, meeting_id, at(11, day=day))
    return meeting_id


def test_a_year_without_anything_has_empty_sections_in_their_order(store: Store) -> None:
    draft = report_draft(store, 2020, TODAY)
    assert [each.section for each in draft.sections] == list(ReportSection)
    assert draft.report is None
    assert not any(each.figures for each in draft.sections)
    lines = [line.key for each in draft.sections for line in each.lines]
    assert lines == ["municipalities"]


def test_an_empty_file_has_a_draft_too(empty: Store) -> None:
    assert all(not each.lines and not each.figures for each in report_draft(empty, YEAR, TODAY).sections)


def test_meetings_are_counted_by_body_with_their_numbers(store: Store) -> None:
    held(store, date(2026, 1, 14))
    held(store, date(2026, 2, 11))
    plan(store, date(2026, 12, 9))
    section = drafted(store, ReportSection.MEETINGS)
    assert section.lines[0].text == "Ohjausryhmä kokoontui 2 kertaa."
    assert section.lines[0].source.words == "ohjausryhmä 1–2/2026"
    (table,) = (each for each in section.figures if each.key == "meetings")
    assert [row[0] for row in table.rows] == ["1/2026", "2/2026"]


def test_cancelled_and_deleted_meetings_were_not_held(store: Store) -> None:
    held(store, date(2026, 1, 14))
    meetings.cancel_meeting(store, plan(store, date(2026, 2, 11)), "sairaus")
    meetings.delete_meeting(store, plan(store, date(2026, 3, 11)))
    assert texts(store, ReportSection.MEETINGS)[:2] == [
        "Ohjausryhmä kokoontui kerran.",
        "Ohjausryhmä: kokous 11.2.2026 peruttiin (sairaus).",
    ]


def test_attendance_is_told_by_municipality(store: Store) -> None:
    held(store, date(2026, 1, 14), away="Hartola jäsen")
    (table,) = (each for each in drafted(store, ReportSection.MEETINGS).figures if each.key == "attendance")
    assert [row[0] for row in table.rows] == list(MEMBERS)
    assert table.rows[1] == ("Hartola", "1", "0", "0", "1", "0\u00a0%")
    assert table.source.words == "läsnäolomerkinnät, ohjausryhmä 1/2026"


def test_a_municipality_that_left_is_told_of_and_counted_until_then(store: Store) -> None:
    held(store, date(2026, 1, 14))
    town = store.municipalities.of(name="Hartola")[0]
    municipalities.set_membership_of_municipality(store, town.id, None, date(2026, 6, 30))
    people.end_membership(store, seat(store, "Hartola jäsen"), date(2026, 6, 30))
    held(store, date(2026, 9, 9))
    assert "Hartola oli verkostossa 30.6.2026 asti." in texts(store, ReportSection.INTRODUCTION)
    draft = report_draft(store, YEAR, TODAY)
    assert {each.name: each.meetings for each in draft.attendance} == {
        name: 1 if name == "Hartola" else 2 for name in MEMBERS
    }


def test_every_decision_names_its_section(store: Store) -> None:
    meeting_id = held(store, date(2026, 1, 14), "Avustus", "Malli")
    section = drafted(store, ReportSection.DECISIONS)
    numbers = {each.id: each.section_number for each in items(store, meeting_id)}
    lines = {each.text.partition(":")[0]: each for each in section.lines}
    avustus = lines["Avustus"].source
    assert (avustus.kind, avustus.meeting_id) == (SourceKind.MATTER, meeting_id)
    assert avustus.words == f"ohjausryhmä 1/2026 § {numbers[avustus.item_id]}, 14.1.2026"
    order = of_kind(store, meeting_id, ItemKind.ORDER_OF_BUSINESS).section_number
    assert any(f"§ {order}" in each.text for each in section.lines)


def test_a_decision_says_what_was_approved_or_its_own_words(store: Store) -> None:
    meeting_id = plan(store, date(2026, 1, 14))
    first, second, third = (matter(store, meeting_id, title) for title in "abc")
    edit_item(store, first, proposal="Ohjausryhmä **hakee** avustusta.")
    minutes.decide(store, first, DecisionKind.APPROVED)
    minutes.decide(store, second, DecisionKind.OTHER, "Haetaan *vasta* syksyllä.")
    minutes.decide(store, third, DecisionKind.TABLED)
    _close(store, meeting_id)
    assert texts(store, ReportSection.DECISIONS)[:3] == [
        "a: hyväksyttiin. Ohjausryhmä hakee avustusta.",
        "b: Haetaan vasta syksyllä.",
        "c: jätettiin pöydälle.",
    ]


def _close(store: Store, meeting_id: str) -> None:
    flow.send_agenda(store, meeting_id, date(2026, 1, 7))
    minutes.begin(store, meeting_id, at(9, day=date(2026, 1, 14)))
    minutes.mark_everybody(store, meeting_id)
    for item in items(store, meeting_id):
        if item.state is ItemState.OPEN and item.kind in (
            ItemKind.ORDER_OF_BUSINESS,
            ItemKind.MINUTES_APPROVAL,
        ):
            minutes.decide(store, item.id, DecisionKind.APPROVED)
    flow.hold(store, meeting_id, at(11, day=date(2026, 1, 14)))


def test_goals_tell_their_outcome_and_the_section_about_them(store: Store) -> None:
    meeting_id = held(store, date(2026, 1, 14), "Perehdytys")
    plan_id = plans.make_plan(store, YEAR).ids[0]
    goal_id = plans.add_goal(store, plan_id, "Perehdytys ajoissa", outcome="Kaikki **kunnat**.").ids[0]
    item = next(each for each in items(store, meeting_id) if each.title == "Perehdytys")
    decided_in.link(store, item.id, LinkKind.GOAL, goal_id)
    (line,) = drafted(store, ReportSection.GOALS).lines
    assert line.text == "Perehdytys ajoissa: ei aloitettu. Kaikki kunnat."
    where = f"ohjausryhmä 1/2026 § {item.section_number}, 14.1.2026"
    assert line.source.words == f"toimintasuunnitelma 2026, tavoite 1; {where}"


def test_group_reports_are_told_with_their_meeting(store: Store) -> None:
    group = people.add_body(store, "Lukion kehittämisryhmä", BodyKind.DEVELOPMENT).ids[0]
    meeting_id = plan(store, date(2026, 3, 11))
    reports.receive_report(store, meeting_id, group, "Etenee\n\n- hyvin", date(2026, 3, 2))
    (line,) = drafted(store, ReportSection.GROUPS).lines
    assert line.text == "Lukion kehittämisryhmä: Etenee hyvin"
    assert (line.source.meeting_id, line.source.words) == (meeting_id, "katsaus, ohjausryhmä, 11.3.2026")


def test_stakeholder_meetings_are_told_with_whom(store: Store) -> None:
    meeting_id = held(store, date(2026, 10, 14))
    other = held(store, date(2026, 11, 11))
    meetings.edit_meeting(store, other, kind=MeetingKind.STAKEHOLDER, title="Lautakuntien edustajat")
    organisation = municipalities.add_organisation(store, "Päijät-Sote", "county").ids[0]
    with store.action("make"):
        store.yearly.stakeholder_meetings.save(StakeholderMeeting("s", meeting_id, organisation))
    assert texts(store, ReportSection.STAKEHOLDERS) == [
        "Päijät-Sote: ohjausryhmä 14.10.2026.",
        "Lautakuntien edustajat 11.11.2026.",
    ]


def test_gathering_anew_keeps_her_words_and_what_she_left_out(store: Store) -> None:
    held(store, date(2026, 1, 14), "Avustus")
    key = next(each.key for each in drafted(store, ReportSection.DECISIONS).lines if "Avustus" in each.text)
    annual_report.write_text(store, YEAR, ReportSection.DECISIONS, "Oma **johdanto**")
    annual_report.leave_out(store, YEAR, ReportSection.DECISIONS, key)
    annual_report.leave_out(store, YEAR, ReportSection.DECISIONS, key)
    held(store, date(2026, 2, 11), "Malli")

    section = drafted(store, ReportSection.DECISIONS)
    assert section.text == "Oma **johdanto**"
    assert {
        each.text.partition(":")[0]: each.left_out for each in section.lines if each.key.startswith("dec")
    } == {
        "Avustus": True,
        "Malli": False,
    }
    annual_report.leave_out(store, YEAR, ReportSection.DECISIONS, key, out=False)
    assert not any(each.left_out for each in drafted(store, ReportSection.DECISIONS).lines)
    assert drafted(store, ReportSection.DECISIONS, YEAR - 1).text == ""


def test_figures_are_left_out_like_lines(store: Store) -> None:
    held(store, date(2026, 1, 14))
    annual_report.leave_out(store, YEAR, ReportSection.MEETINGS, "attendance")
    left = {each.key: each.left_out for each in drafted(store, ReportSection.MEETINGS).figures}
    assert left == {"meetings": False, "attendance": True}


def test_typing_is_one_step_of_undo_and_too_much_is_refused(store: Store) -> None:
    annual_report.write_text(store, YEAR, ReportSection.CLOSING, "a")
    annual_report.write_text(store, YEAR, ReportSection.CLOSING, "ab")
    history.undo(store)
    assert drafted(store, ReportSection.CLOSING).text == ""
    with pytest.raises(TextTooLong):
        annual_report.write_text(store, YEAR, ReportSection.CLOSING, "x" * 200_001)


def test_every_figure_of_attendance_is_what_the_meetings_themselves_say(sample: Store) -> None:
    """Recomputed from each meeting's own record by the walk of presence, which the report does not use."""
    for year in (2024, 2025, 2026):
        expected: dict[str, list[int]] = {}
        for row in sample.meeting_queries.between(datetime(year, 1, 1), datetime(year + 1, 1, 1)):  # noqa: DTZ001
            record = sample.record(row.id)
            if record.body.id != steering_group(sample).id or record.meeting.status not in HELD:
                continue
            deputies = {each.person_id for each in record.attendance if each.capacity is Capacity.DEPUTY}
            came: dict[str, set[str]] = {}
            walks = [presence_at_opening(record), *presence_by_item(record).values()]
            for walk in walks:
                for key, voice in walk.voices.items():
                    came.setdefault(key, set()).add(voice)
            for each in walks[0].seats:
                counts = expected.setdefault(str(each.seat.municipality_id), [0, 0, 0])
                voices = came.get(each.seat.key, set())
                counts[0] += 1
                counts[1] += bool(voices - deputies)
                counts[2] += bool(voices) and not voices - deputies
        found = report_draft(sample, year, TODAY).attendance
        assert {each.municipality_id: [each.meetings, each.member, each.deputy] for each in found} == expected
        assert len(found) == 10


def test_the_report_names_every_section_that_decided_something(sample: Store) -> None:
    for year in (2025, 2026):
        lines = report_draft(sample, year, TODAY).of(ReportSection.DECISIONS).lines
        named = {each.source.item_id for each in lines if each.source.item_id}
        formal = " ".join(each.text for each in lines if each.key.startswith("formal:"))
        for row in sample.meeting_queries.between(datetime(year, 1, 1), datetime(year + 1, 1, 1)):  # noqa: DTZ001
            record = sample.record(row.id)
            for item in record.items:
                if item.state is ItemState.DECIDED and item.kind in (
                    ItemKind.MATTER,
                    ItemKind.MINUTES_APPROVAL,
                    ItemKind.ORDER_OF_BUSINESS,
                ):
                    listed = f" {item.section_number}," in formal or f" {item.section_number})" in formal
                    assert item.id in named or listed, (row.id, item.title)


def test_every_line_of_the_sample_names_its_source_and_leads_to_a_living_row(sample: Store) -> None:
    for year in (2024, 2025, 2026):
        for section in report_draft(sample, year, TODAY).sections:
            for line in section.lines:
                assert line.source.words, line
                assert _leads_somewhere(sample, line), line
            assert len({line.key for line in section.lines}) == len(section.lines)


def _leads_somewhere(store: Store, line: GatheredLine) -> bool:
    source = line.source
    if source.item_id:
        return store.items.get(source.item_id).meeting_id == source.meeting_id
    return not source.meeting_id or store.meetings.find(source.meeting_id) is not None


def test_no_section_takes_more_than_twenty_statements(sample: Store, statements) -> None:
    around = report_year(sample, YEAR, TODAY)
    for section in ReportSection:
        seen = statements(sample)
        annual_report.section_draft(sample, around, section)
        assert len(seen) <= 20, (section, seen)
