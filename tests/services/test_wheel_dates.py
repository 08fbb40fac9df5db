"""Days of the wheel that other rows give: never stored, ticked as any other, gone with their row."""

from __future__ import annotations

from datetime import date

import pytest

from services.makers import Clock, at, held
from seutu_desktop.domain.derived import DerivedTask, Origin
from seutu_desktop.domain.errors import NotFound
from seutu_desktop.domain.joint_products import SharedModel, Survey
from seutu_desktop.domain.occurrences import Occurrence, TaskState
from seutu_desktop.domain.people import BodyKind
from seutu_desktop.domain.projects import GrantReportKind, ProjectState
from seutu_desktop.domain.stakeholder_due import StakeholderState
from seutu_desktop.services import grants, meetings, people, projects, stakeholders, wheel
from seutu_desktop.services.calendar_file import write_calendar
from seutu_desktop.services.rings import edit_ring, rings_of
from seutu_desktop.services.stakeholder_view import register
from seutu_desktop.services.wheel_dates import derived_tasks
from seutu_desktop.services.wheel_today import tasks_today
from seutu_desktop.services.wheel_view import wheel_year
from seutu_desktop.services.wheel_year import year_ahead
from seutu_desktop.store.store import Store

TODAY = date(2026, 11, 24)
DUE = date(2026, 12, 15)


@pytest.fixture
def report(store: Store) -> str:
    """A report of a grant, due in three weeks, in a network with a wheel."""
    wheel.adopt_model(store, 2026)
    project = projects.add_project(store, "Luotsi").ids[0]
    grant = grants.add_grant(store, project).ids[0]
    return grants.add_report(store, grant, GrantReportKind.INTERIM, DUE).ids[0]


def found(store: Store, series_id: str, year: int = 2026) -> Occurrence | None:
    return wheel.read_wheel(store, year, TODAY).find(series_id, year, str(year))


def there(store: Store, series_id: str) -> Occurrence:
    occurrence = found(store, series_id)
    assert occurrence is not None
    return occurrence


def ring_of(store: Store, series_id: str) -> str:
    ring_id = there(store, series_id).task.ring_id
    return next(each.name for each in rings_of(store) if each.id == ring_id)


def test_a_report_that_is_due_stands_on_the_wheel_and_is_stored_nowhere(store: Store, report: str) -> None:
    occurrence = there(store, report)

    assert occurrence.due == DUE
    assert occurrence.task.title == "Väliraportti: Luotsi"
    assert isinstance(occurrence.task, DerivedTask)
    assert (occurrence.task.origin, occurrence.task.about) == (Origin.GRANT_REPORT, "Luotsi")
    assert ring_of(store, report) == "Hankkeet ja talous"
    assert occurrence.state(TODAY) is TaskState.DUE
    assert not store.cycle.tasks.of(series_id=report)
    assert [each.task.series_id for each in tasks_today(store, TODAY).due if each.task.series_id == report]


def test_ticking_it_says_that_the_report_was_sent_and_undo_takes_that_back(store: Store, report: str) -> None:
    wheel.tick(store, report, 2026, "2026", TODAY, "Sähköpostilla.")
    assert store.yearly.grant_reports.get(report).sent_on == TODAY
    assert there(store, report).done

    store.undo()
    assert store.yearly.grant_reports.get(report).sent_on is None
    assert not there(store, report).done


def test_what_the_row_says_counts_whatever_was_ticked(store: Store, report: str) -> None:
    wheel.tick(store, report, 2026, "2026", TODAY)
    grants.edit_report(store, report, sent_on=None)
    assert not there(store, report).done
    grants.edit_report(store, report, sent_on=date(2026, 11, 20))
    tick = there(store, report).tick
    assert tick is not None and tick.done_on == date(2026, 11, 20)

    wheel.untick(store, report, 2026, "2026")
    assert store.yearly.grant_reports.get(report).sent_on is None
    assert not there(store, report).done


def test_its_day_follows_the_row_and_it_goes_with_it(store: Store, report: str) -> None:
    wheel.set_note(store, report, 2026, "2026", "Kysy lisäaikaa.")
    grants.edit_report(store, report, due=date(2026, 12, 30))
    occurrence = there(store, report)
    assert occurrence.due == date(2026, 12, 30)
    assert occurrence.tick is not None and occurrence.tick.note == "Kysy lisäaikaa."

    grants.delete_report(store, report)
    assert found(store, report) is None
    with pytest.raises(NotFound):
        wheel.tick(store, report, 2026, "2027", TODAY)


def test_what_came_to_nothing_asks_for_nothing(store: Store, report: str) -> None:
    project = store.yearly.projects.all()[0]
    projects.edit_project(store, project.id, state=ProjectState.REJECTED)

    assert derived_tasks(store) == []


def test_a_call_that_closes_tells_its_hour_and_is_done_when_applied(store: Store) -> None:
    project = projects.add_project(store, "Luotsi").ids[0]
    grant = grants.add_grant(store, project, call_closes=at(16, 15, DUE)).ids[0]
    assert there(store, grant).task.title == "Haku päättyy klo 16.15: Luotsi"
    assert not there(store, grant).done
    grants.edit_grant(store, grant, applied_on=TODAY)
    assert there(store, grant).done


def test_reviews_of_models_and_closing_surveys_have_their_rings(store: Store, report: str) -> None:
    with store.action("test"):
        store.yearly.shared_models.save(SharedModel("m1", "Esiopetuksen malli", review_on=DUE))
        store.yearly.shared_models.save(SharedModel("m2", "Vanha malli", review_on=DUE, retired=True))
        store.yearly.surveys.save(Survey("s1", "Huoltajakysely", 2026, closes=DUE))
        store.yearly.surveys.save(Survey("s2", "Vanha kysely", 2026, closes=DUE, answered=12))

    assert [ring_of(store, each) for each in ("m1", "s1")] == ["Yhteiset mallit", "Arviointi"]
    assert found(store, "m2") is None
    assert [there(store, each).done for each in ("s1", "s2")] == [False, True]
    wheel.tick(store, "m1", 2026, "2026", TODAY)
    assert there(store, "m1").done


def test_a_ring_of_another_name_is_known_by_its_mark(store: Store, report: str) -> None:
    ring = next(each for each in rings_of(store) if each.name == "Hankkeet ja talous")
    edit_ring(store, ring.id, name="Rahat")

    assert ring_of(store, report) == "Rahat"


def test_before_any_ring_is_stored_it_still_shows(store: Store) -> None:
    project = projects.add_project(store, "Luotsi").ids[0]
    grants.add_grant(store, project, call_closes=at(16, 15, DUE))

    assert len(wheel_year(store, 2026, TODAY).content.tasks) == 1


def test_it_neither_begins_nor_ends_with_the_rules_of_a_year(store: Store, report: str) -> None:
    ahead = year_ahead(store, 2027, TODAY)
    told = (*ahead.begun, *ahead.ended, *ahead.resting, *ahead.resumed)

    assert report not in {each.task.series_id for each in told}


def test_the_calendar_file_has_it(store: Store, report: str, clock: Clock) -> None:
    text = write_calendar(store, store.data_folder).path.read_text("utf-8")

    assert "Väliraportti: Luotsi" in text.replace("\r\n ", "")


def test_the_wheel_takes_no_statement_more(store: Store, report: str, statements: object) -> None:
    store.directory()
    seen = statements(store)  # type: ignore[operator]
    wheel.read_wheel(store, 2026, TODAY, derived=False)
    own = len(seen)
    seen.clear()
    wheel.read_wheel(store, 2026, TODAY)

    assert len(seen) == own


def test_a_stakeholder_to_be_met_stands_on_its_ring_until_a_meeting_is_agreed_on(
    store: Store, report: str
) -> None:
    since = date(2026, 1, 31)
    key = stakeholders.add_stakeholder(store, "Päijät-Sote", every_months=10, since=since).ids[0]
    series = next(each.series_id for each in derived_tasks(store) if each.about_id == key)

    assert there(store, series).due == date(2026, 11, 30)
    assert there(store, series).task.title == "Sovi tapaaminen: Päijät-Sote"
    assert ring_of(store, series) == "Sidosryhmät"
    wheel.tick(store, series, 2026, "2026", TODAY)
    assert there(store, series).done

    meeting_id = stakeholders.plan_stakeholder_meeting(store, [key], at(13), at(15)).ids[0]
    assert key not in {each.about_id for each in derived_tasks(store)}
    meetings.cancel_meeting(store, meeting_id, "Este")
    assert there(store, series).done


def test_its_day_is_what_the_register_says(store: Store) -> None:
    table = people.add_body(store, "Yhdyspinta", BodyKind.STAKEHOLDER, numbered=False).ids[0]
    for number, since in enumerate((date(2025, 5, 31), date(2026, 12, 1), None)):
        stakeholders.add_stakeholder(store, f"Järjestö {number}", every_months=9, since=since)
    met = stakeholders.add_stakeholder(store, "Tavattu", every_months=9, since=date(2020, 1, 1)).ids[0]
    stakeholders.link_meeting(store, met, held(store, date(2026, 2, 28)))
    stakeholders.add_stakeholder(store, "Pöytä", every_months=1, body_id=table, since=date(2026, 1, 1))
    ended = stakeholders.add_stakeholder(store, "Päättynyt", every_months=1, since=date(2020, 1, 1)).ids[0]
    stakeholders.edit_stakeholder(store, ended, valid_to=date(2025, 12, 31))

    told = {
        each.about_id: date(each.from_year or 0, each.months[0], each.day or 0)
        for each in derived_tasks(store)
    }
    known = {
        each.id: each.due.next_due
        for each in register(store, TODAY)
        if each.due.next_due and each.due.state is not StakeholderState.AGREED
    }
    assert told == known
    assert len(told) == 4


def test_days_of_far_years_are_not_read_with_the_wheel(store: Store, report: str) -> None:
    grants.edit_report(store, report, due=date(2019, 12, 31))
    assert report not in {each.series_id for each in wheel.read_wheel(store, 2026, TODAY).tasks}
    for due in (date(2024, 1, 1), date(2028, 12, 31)):
        grants.edit_report(store, report, due=due)
        assert report in {each.series_id for each in wheel.read_wheel(store, 2026, TODAY).tasks}
    assert report in {each.series_id for each in derived_tasks(store)}
