"""Which dataclass each table of the yearly chain holds; loaded with the first of them."""

from __future__ import annotations

from seutu_desktop.domain import assessment as a
from seutu_desktop.domain import budgets as b
from seutu_desktop.domain import handling as h
from seutu_desktop.domain import joint_products as j
from seutu_desktop.domain import plans as p
from seutu_desktop.domain import projects as g
from seutu_desktop.domain.annual_report import AnnualReport, ReportText
from seutu_desktop.domain.stakeholders import Cadence, StakeholderMeeting
from seutu_desktop.domain.themes import ThemeLink

KINDS: dict[str, type] = {
    "assessment_round": a.AssessmentRound,
    "criterion": a.Criterion,
    "participant": a.Participant,
    "answer": a.Answer,
    "finding": a.Finding,
    "dot_vote": a.DotVote,
    "action_plan": p.ActionPlan,
    "goal": p.Goal,
    "measure": p.Measure,
    "annual_report": AnnualReport,
    "report_text": ReportText,
    "handling_document": h.HandlingDocument,
    "handling": h.Handling,
    "project": g.Project,
    "grant_award": g.Grant,
    "grant_payment": g.GrantPayment,
    "grant_report": g.GrantReport,
    "project_municipality": g.ProjectMunicipality,
    "published_total": g.PublishedTotal,
    "budget": b.Budget,
    "budget_line": b.BudgetLine,
    "cost_share": b.CostShare,
    "cadence": Cadence,
    "stakeholder_meeting": StakeholderMeeting,
    "shared_model": j.SharedModel,
    "survey": j.Survey,
    "theme_link": ThemeLink,
}
"""The dataclass of each table, in an order that names things before what refers to them."""
