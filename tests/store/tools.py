"""A clock to turn, a store that uses every table, and a counter of SQL statements."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta

import pytest

from seutu_desktop.domain import annual_report as r
from seutu_desktop.domain import assessment as a
from seutu_desktop.domain import budgets as b
from seutu_desktop.domain import closures as c
from seutu_desktop.domain import date_rules as d
from seutu_desktop.domain import handling as h
from seutu_desktop.domain import joint_products as j
from seutu_desktop.domain import meetings as m
from seutu_desktop.domain import network as n
from seutu_desktop.domain import people as p
from seutu_desktop.domain import plans as q
from seutu_desktop.domain import projects as g
from seutu_desktop.domain import stakeholders as s
from seutu_desktop.domain import themes as t
from seutu_desktop.domain import wheel as w
from seutu_desktop.domain.papers import CalendarEntry, Document, DocumentKind
from seutu_desktop.store import schema
from seutu_desktop.store.schema import run_script
from seutu_desktop.store.store import Store
from seutu_desktop.store.triggers import history_triggers

START = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
local = datetime.fromisoformat
Migration = Callable[[sqlite3.Connection], None]


class Clock:
    """A clock that stands still until it is turned."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def turn(self, **delta: float) -> None:
        self.now += timedelta(**delta)


@contextmanager
def statements(store: Store) -> Iterator[list[str]]:
    """Collect the SQL statements that `store` runs within the block, without those that SQLite adds.

    Triggers are told as comments, and FTS5 reads its own tables by their quoted full names.
    """
    seen: list[str] = []

    def keep(sql: str) -> None:
        if not sql.startswith("--") and "'main'." not in sql:
            seen.append(sql)

    store.connection.set_trace_callback(keep)
    try:
        yield seen
    finally:
        store.connection.set_trace_callback(None)


def add_network(store: Store) -> n.Network:
    network = n.Network(store.new_id(), "Seudun sivistysverkosto")
    store.network.save(network)
    return network


def add_body(store: Store, name: str = "Ohjausryhmä") -> p.Body:
    body = p.Body(store.new_id(), name, p.BodyKind.STEERING)
    store.bodies.save(body)
    return body


def add_meeting(store: Store, body: p.Body, day: date = date(2026, 12, 9), **fields: object) -> m.Meeting:
    start = local(f"{day}T09:00")
    meeting = m.Meeting(store.new_id(), body.id, start, start + timedelta(hours=2), **fields)  # type: ignore[arg-type]
    store.meetings.save(meeting)
    return meeting


def add_item(store: Store, meeting: m.Meeting, title: str = "Talousarvio", **fields: object) -> m.AgendaItem:
    position = len(store.items.of(meeting_id=meeting.id)) + 1
    item = m.AgendaItem(store.new_id(), meeting.id, position, title=title, **fields)  # type: ignore[arg-type]
    store.items.save(item)
    return item


def add_document(store: Store, meeting: m.Meeting, *, handed_out: bool = True) -> Document:
    document = Document(
        store.new_id(),
        DocumentKind.AGENDA,
        "Esityslista.docx",
        "0" * 64,
        START,
        meeting_id=meeting.id,
        handed_out=handed_out,
    )
    store.documents.save(document)
    return document


def fill(store: Store) -> m.Meeting:
    """Put something in every table, delete and undo some, and return the meeting that has it all."""
    with store.action("setup"):
        network = add_network(store)
        steering = add_body(store)
        town = n.Municipality(store.new_id(), "398", "Lahti", "kaupunki")
        village = n.Municipality(store.new_id(), "016", "Asikkala")
        store.municipalities.save_all((town, village))
        store.municipality_spans.save(n.MunicipalitySpan(store.new_id(), town.id, date(2010, 1, 1)))
        store.populations.save(n.Population(store.new_id(), town.id, date(2025, 12, 31), 120_000))
        store.organisations.save(p.Organisation(store.new_id(), "Hämeen liitto", "rahoittaja"))
        period = n.Period(store.new_id(), "2026–2029", date(2026, 1, 1), vision="Yhdessä oppiva seutu")
        store.periods.save(period)
        area = n.PeriodItem(store.new_id(), period.id, n.PeriodItemKind.PRIORITY_AREA, 1, "Osaaminen")
        theme = n.PeriodItem(store.new_id(), period.id, n.PeriodItemKind.SUB_THEME, 2, "Kielet", area.id)
        store.period_items.save_all((area, theme))
    with store.action("people"):
        anna = p.Person(store.new_id(), "Äänekäs Anna", town.id, email="anna@esimerkki.fi")
        onni = p.Person(store.new_id(), "Öljymäki Onni", village.id)
        store.people.save_all((anna, onni))
        store.person_titles.save(p.PersonTitle(store.new_id(), anna.id, "sivistysjohtaja", date(2024, 8, 1)))
        seat = p.Membership(store.new_id(), steering.id, anna.id, p.MembershipRole.CHAIR, town.id)
        deputy = p.Membership(
            store.new_id(), steering.id, onni.id, p.MembershipRole.DEPUTY, town.id, deputy_of_id=seat.id
        )
        store.memberships.save_all((seat, deputy))
    with store.action("meeting.plan"):
        meeting = add_meeting(
            store, steering, title="Joulukuun kokous – 5 €", chair_id=anna.id, year=2026, number=11
        )
        first = add_item(store, meeting, "Kokouksen avaus", kind=m.ItemKind.OPENING, section_number=80)
        second = add_item(store, meeting, "Talousarvio", section_number=81, preparer_ids=(anna.id, onni.id))
        content, size = store.contents.put(b"liitteen teksti", 1)
        store.attachments.save(m.Attachment(store.new_id(), second.id, 1, "Talousarvio.pdf", content, size))
    with store.action("meeting.hold"):
        store.attendance.save(
            m.Attendance(store.new_id(), meeting.id, anna.id, m.AttendanceMode.PRESENT, membership_id=seat.id)
        )
        store.events.save(
            m.PresenceEvent(
                store.new_id(),
                meeting.id,
                first.id,
                local("2026-12-09T09:05"),
                m.PresenceKind.ARRIVED,
                onni.id,
            )
        )
        store.votes.save(
            m.Vote(store.new_id(), second.id, 1, "Pohja", "Vastaehdotus", 1, 0, first_ids=(anna.id,))
        )
        store.dissents.save(m.Dissent(store.new_id(), second.id, onni.id, "Eriävä mielipide"))
        store.actions.save(
            m.Action(store.new_id(), "Pyydä lausunnot", second.id, anna.id, due=date(2027, 1, 15))
        )
    with store.action("document.write", undoable=False):
        add_document(store, meeting)
        store.calendar_entries.save(
            CalendarEntry(
                store.new_id(), meeting.id, "uid-1@esimerkki.fi", 2, START, "a", "b", "BEGIN:VEVENT"
            )
        )
    fill_cycle(store, steering, meeting, second)
    fill_yearly(store, steering, meeting, second)
    with store.action("item.remove"):
        store.items.delete(first.id)
    store.undo()
    with store.action("meeting.cancel"):
        cancelled = add_meeting(store, steering, date(2027, 1, 13))
        store.meetings.delete(cancelled.id)
    assert network.id
    return meeting


def fill_cycle(store: Store, body: p.Body, meeting: m.Meeting, item: m.AgendaItem) -> None:
    """Write something into every table of the annual cycle."""
    with store.action("wheel.edit"):
        rule = d.DateRule(store.new_id(), body.id, months=(1, 2, 12), valid_from=date(2026, 1, 1))
        store.cycle.rules.save(rule)
        store.cycle.exceptions.save(
            d.DateException(store.new_id(), body.id, date(2026, 10, 14), date(2026, 10, 7), "syysloma")
        )
        store.cycle.breaks.save(
            c.CalendarBreak(store.new_id(), "Syysloma", date(2026, 10, 12), date(2026, 10, 18))
        )
        ring = w.Ring(store.new_id(), "Asiakirjat", w.RingShape.SQUARE, 1)
        store.cycle.rings.save(ring)
        key = store.new_id()
        task = w.WheelTask(key, key, "Toimintakertomus", ring.id, w.RuleKind.MEETING, months=(2,))
        store.cycle.tasks.save(task)
        store.cycle.ticks.save(
            w.WheelTick(store.new_id(), key, 2026, "2026", done_on=date(2026, 2, 11), item_id=item.id)
        )
        store.cycle.links.save(w.ItemLink(store.new_id(), item.id, w.LinkKind.WHEEL_TASK, key, "2026"))
        store.cycle.reports.save(w.GroupReport(store.new_id(), body.id, meeting.id, text="Katsaus"))
    with store.action("calendar.write", undoable=False):
        store.cycle.entries.save(
            w.TaskEntry(
                store.new_id(),
                key,
                "2026",
                date(2026, 2, 11),
                "Toimintakertomus",
                "Asiakirjat",
                "uid-2@esimerkki.fi",
                0,
                START,
                "a",
                "b",
                "BEGIN",
            )
        )


def fill_yearly(store: Store, body: p.Body, meeting: m.Meeting, item: m.AgendaItem) -> None:
    """Write something into every table of the yearly chain."""
    tables, new = store.yearly, store.new_id
    person, seat = store.people.all()[0], store.memberships.all()[0]
    town, funder = store.municipalities.all()[0], store.organisations.all()[0]
    area = store.period_items.all()[0]
    with store.action("assessment.fill"):
        held = a.AssessmentRound(new(), 2026, a.Scheme.LIGHT, meeting_id=meeting.id, due=date(2026, 12, 8))
        tables.rounds.save(held)
        asked = a.Criterion(
            new(), held.id, 1, "1", "Läsnäolo", a.CriterionKind.SUCCESS_FACTOR, period_item_id=area.id
        )
        tables.criteria.save(asked)
        who = a.Participant(new(), held.id, person.id, seat.id, invited_on=date(2026, 11, 24))
        tables.participants.save(who)
        tables.answers.save(a.Answer(new(), who.id, asked.id, 3, "Perustelu"))
        target = a.Finding(new(), held.id, a.FindingKind.TARGET, "Perehdytys", 1, asked.id, 5, 2, chosen=True)
        tables.findings.save(target)
        tables.dot_votes.save(a.DotVote(new(), target.id, 2, who.id))
    with store.action("plan.fill"):
        plan = q.ActionPlan(new(), 2027, held.id)
        tables.plans.save(plan)
        goal = q.Goal(new(), plan.id, 1, "Perehdytys toimii", finding_id=target.id)
        tables.goals.save(goal)
        tables.measures.save(
            q.Measure(new(), goal.id, 1, "Perehdytyspaketti", (1, 8), responsible_id=person.id)
        )
        tables.themes.save(t.ThemeLink(new(), t.ThemedKind.GOAL, goal.id, area.id))
        store.cycle.links.save(w.ItemLink(new(), item.id, w.LinkKind.ACTION_PLAN, plan.id))
        report = r.AnnualReport(new(), 2026)
        tables.reports.save(report)
        tables.report_texts.save(r.ReportText(new(), report.id, r.ReportSection.GOALS, "Omat sanat", ("a",)))
    with store.action("handling.fill"):
        document = h.HandlingDocument(
            new(), "Toimintakertomus 2026", h.HandledKind.ANNUAL_REPORT, 2026, date(2027, 2, 24)
        )
        tables.handling_documents.save(document)
        tables.handlings.save(
            h.Handling(new(), document.id, town.id, reminded=(date(2027, 4, 21),), body="Sivistyslautakunta")
        )
    with store.action("project.fill"):
        project = g.Project(
            new(), "Seikkaillen", "Varhaiskasvatus", g.ProjectState.RUNNING, 2023, 2025, funder.id
        )
        tables.projects.save(project)
        grant = g.Grant(new(), project.id, funder.id, local("2023-05-12T16:15"), granted_cents=12_345_67)
        tables.grants.save(grant)
        tables.payments.save(g.GrantPayment(new(), grant.id, date(2024, 1, 15), 6_000_00))
        tables.grant_reports.save(g.GrantReport(new(), grant.id, g.GrantReportKind.FINAL, date(2026, 1, 31)))
        tables.project_municipalities.save(g.ProjectMunicipality(new(), project.id, town.id))
        tables.published_totals.save(
            g.PublishedTotal(new(), "Varhaiskasvatus", 2016, 2023, 759_308_00, "esitys")
        )
        budget = b.Budget(new(), 2026, 30_551_00, date(2024, 12, 31))
        tables.budgets.save(budget)
        tables.budget_lines.save(
            b.BudgetLine(new(), budget.id, 1, "Palkat", b.BudgetLineKind.EXPENSE, 20_000_00)
        )
        tables.cost_shares.save(b.CostShare(new(), budget.id, town.id, 121_337, 18_115_02))
    with store.action("stakeholder.fill"):
        tables.cadences.save(
            s.Cadence(new(), funder.id, 12, date(2026, 1, 1), body.id, person.id, "vuosittain")
        )
        tables.stakeholder_meetings.save(s.StakeholderMeeting(new(), meeting.id, funder.id))
        tables.shared_models.save(
            j.SharedModel(new(), "Koulukuljetusperiaatteet", owner_id=body.id, review_on=date(2027, 5, 1))
        )
        tables.surveys.save(j.Survey(new(), "Arviointikysely", 2026, invited=900, answered=412))


def know(monkeypatch: pytest.MonkeyPatch, *more: Migration) -> None:
    """Let the program know the migrations `more` as well."""
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, *more))


def second_migration(conn: sqlite3.Connection) -> None:
    """A migration that adds a column and a table, as later ones will."""
    conn.execute("CREATE TABLE gadget (id TEXT NOT NULL PRIMARY KEY) STRICT")
    conn.execute("ALTER TABLE body ADD COLUMN colour TEXT NOT NULL DEFAULT ''")
    for name in ("logged_insert", "logged_update", "never_deleted"):
        conn.execute(f"DROP TRIGGER body_{name}")
    run_script(conn, history_triggers(conn, "body"))
