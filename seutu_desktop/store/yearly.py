"""The tables of the yearly chain: assessment, plan, report, handling, projects, money, stakeholders."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from seutu_desktop.domain import assessment as a
from seutu_desktop.domain import budgets as b
from seutu_desktop.domain import handling as h
from seutu_desktop.domain import joint_products as j
from seutu_desktop.domain import plans as p
from seutu_desktop.domain import projects as g
from seutu_desktop.domain.annual_report import AnnualReport, ReportText
from seutu_desktop.domain.stakeholders import Cadence, StakeholderMeeting
from seutu_desktop.domain.themes import ThemeLink
from seutu_desktop.store.database import DataConnection
from seutu_desktop.store.entities_3 import KINDS
from seutu_desktop.store.table import Table

Entity = TypeVar("Entity")

_NAMES = {kind: name for name, kind in KINDS.items()}


class Yearly:
    """Every table of the yearly chain."""

    def __init__(self, conn: DataConnection, clock: Callable[[], datetime]) -> None:
        self._conn = conn
        self._clock = clock
        self.rounds = self._table(a.AssessmentRound)
        self.criteria = self._table(a.Criterion)
        self.participants = self._table(a.Participant)
        self.answers = self._table(a.Answer)
        self.findings = self._table(a.Finding)
        self.dot_votes = self._table(a.DotVote)
        self.plans = self._table(p.ActionPlan)
        self.goals = self._table(p.Goal)
        self.measures = self._table(p.Measure)
        self.reports = self._table(AnnualReport)
        self.report_texts = self._table(ReportText)
        self.handling_documents = self._table(h.HandlingDocument)
        self.handlings = self._table(h.Handling)
        self.projects = self._table(g.Project)
        self.grants = self._table(g.Grant)
        self.payments = self._table(g.GrantPayment)
        self.grant_reports = self._table(g.GrantReport)
        self.project_municipalities = self._table(g.ProjectMunicipality)
        self.published_totals = self._table(g.PublishedTotal)
        self.budgets = self._table(b.Budget)
        self.budget_lines = self._table(b.BudgetLine)
        self.cost_shares = self._table(b.CostShare)
        self.cadences = self._table(Cadence)
        self.stakeholder_meetings = self._table(StakeholderMeeting)
        self.shared_models = self._table(j.SharedModel)
        self.surveys = self._table(j.Survey)
        self.themes = self._table(ThemeLink)

    def _table(self, kind: type[Entity]) -> Table[Entity]:
        return Table(self._conn, _NAMES[kind], kind, self._clock)
