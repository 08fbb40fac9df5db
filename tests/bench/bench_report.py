"""The annual report on a network with 20 years of data: its draft, each section's statements, its Word."""

from __future__ import annotations

import tempfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bench.big_store import make
from bench.frame import Row, median_ms
from seutu_desktop.domain.annual_report import ReportSection
from seutu_desktop.domain.assessment import AssessmentRound, Finding, FindingKind, Scheme
from seutu_desktop.domain.budgets import Budget, BudgetLine, BudgetLineKind
from seutu_desktop.domain.joint_products import Survey
from seutu_desktop.domain.network import Municipality, MunicipalitySpan
from seutu_desktop.domain.people import Body, BodyKind, Membership, MembershipRole, Organisation
from seutu_desktop.domain.projects import Grant, GrantPayment, Project, ProjectState
from seutu_desktop.domain.stakeholders import StakeholderMeeting
from seutu_desktop.domain.wheel import GroupReport
from seutu_desktop.services import measures, plans
from seutu_desktop.services.annual_report import report_draft, section_draft
from seutu_desktop.services.report_paper import write_report
from seutu_desktop.services.report_sources import report_year
from seutu_desktop.store.store import Store

YEARS, YEAR, TOWNS = range(2007, 2027), 2025, 10
TODAY = date(2026, 11, 24)
MEETINGS, SECTION_LIMIT = 20 * 24, 20


def rows() -> list[Row]:
    """Return the report's rows of the speed table."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "seutu.db"
        make(path, MEETINGS, len(YEARS))
        store = Store.open(path, lambda: datetime(2026, 11, 24, 9, tzinfo=UTC))
        fill(store)
        draft = report_draft(store, YEAR, TODAY)
        assert len(draft.of(ReportSection.DECISIONS).lines) > 200
        assert len(draft.attendance) == TOWNS
        assert all(draft.of(each).lines for each in ReportSection)
        whole = median_ms(lambda: report_draft(store, YEAR, TODAY))
        paper = median_ms(lambda: write_report(store, YEAR, Path(folder), TODAY), 3)
        counted = max(_statements(store, each) for each in ReportSection)
        store.close()
    return [
        Row("annual report's draft, 20 years", whole, "ms", gate=1000),
        Row("annual report: statements of a section", counted, "statements", gate=SECTION_LIMIT),
        Row("annual report in Word, 360 matters", paper, "ms", gate=1000),
    ]


def _statements(store: Store, section: ReportSection) -> int:
    around = report_year(store, YEAR, TODAY)
    seen: list[str] = []
    store.connection.set_trace_callback(seen.append)
    section_draft(store, around, section)
    store.connection.set_trace_callback(None)
    return len(seen)


def fill(store: Store) -> None:
    """Put twenty years of everything that a report tells beside the meetings."""
    with store.action("make", undoable=False):
        _towns(store)
        for year in YEARS:
            _money(store, year)
            _plan(store, year)
            _assessment(store, year)
        store.bodies.save(Body("group", "Kehittämisryhmä", BodyKind.DEVELOPMENT))
        for meeting in store.meeting_queries.ids():
            report = GroupReport(f"r{meeting}", "group", meeting, received_on=TODAY, text="Etenee. " * 30)
            store.cycle.reports.save(report)
            if meeting.endswith("0"):
                store.yearly.stakeholder_meetings.save(StakeholderMeeting(f"s{meeting}", meeting, "county"))


def _towns(store: Store) -> None:
    """Ten municipalities, whose members change every second year."""
    store.organisations.save(Organisation("county", "Hyvinvointialue"))
    for town in range(TOWNS):
        key = f"town-{town}"
        store.municipalities.save(Municipality(key, f"{town:03}", f"Kunta {town}"))
        store.municipality_spans.save(MunicipalitySpan(f"span-{town}", key))
        for term, year in enumerate(YEARS[::2]):
            person = f"person-{(town + term * TOWNS) % 40:02}"
            first, last = date(year, 1, 1), date(year + 2, 1, 1) - timedelta(days=1)
            seat = Membership(
                f"term-{town}-{term}", "body", person, MembershipRole.MEMBER, key, None, first, last
            )
            store.memberships.save(seat)


def _money(store: Store, year: int) -> None:
    yearly, kind = store.yearly, BudgetLineKind.EXPENSE
    yearly.budgets.save(Budget(f"b{year}", year, 3_055_100))
    for line in range(10):
        yearly.budget_lines.save(BudgetLine(f"b{year}-{line}", f"b{year}", line, "Kohta", kind, 100_000, 9))
    for number in range(8):
        key = f"p{year}-{number}"
        yearly.projects.save(Project(key, f"Hanke {number}", "", ProjectState.ENDED, year, year + 2))
        yearly.grants.save(Grant(f"g{key}", key, "county", decided_on=date(year, 3, 1), granted_cents=10**7))
        yearly.payments.save(GrantPayment(f"m{key}", f"g{key}", date(year, 6, 1), 10**6))
    yearly.surveys.save(Survey(f"k{year}", "Kysely", year, answered=100, invited=200))


def _assessment(store: Store, year: int) -> None:
    store.yearly.rounds.save(AssessmentRound(f"a{year}", year, Scheme.LIGHT))
    target = Finding(f"f{year}", f"a{year}", FindingKind.TARGET, "Kehittämiskohde", 1, chosen=True)
    store.yearly.findings.save(target)


def _plan(store: Store, year: int) -> None:
    plan_id = plans.make_plan(store, year).ids[0]
    for number in range(5):
        goal_id = plans.add_goal(store, plan_id, f"Tavoite {number}").ids[0]
        for month in (3, 6, 9):
            measures.add_measure(store, goal_id, "Toimenpide", months=(month,))
