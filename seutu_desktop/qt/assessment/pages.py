"""The page of each step."""

from __future__ import annotations

from seutu_desktop.domain.assessment import RoundStep
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.assessment.deeds import RoundDeeds
from seutu_desktop.qt.assessment.findings_page import FindingsPage
from seutu_desktop.qt.assessment.invite_page import InvitePage
from seutu_desktop.qt.assessment.plan_page import PlanPage
from seutu_desktop.qt.assessment.scores_page import ScoresPage
from seutu_desktop.qt.assessment.step_page import StepPage
from seutu_desktop.qt.assessment.votes_page import VotesPage
from seutu_desktop.qt.assessment.workshop_page import WorkshopPage


def make_pages(actions: Actions, deeds: RoundDeeds) -> dict[RoundStep, StepPage]:
    """Return a page for every step, in their order."""
    return {
        RoundStep.INVITATION: InvitePage(actions, deeds),
        RoundStep.SCORES: ScoresPage(actions, deeds),
        RoundStep.CONSENSUS: WorkshopPage(actions),
        RoundStep.FINDINGS: FindingsPage(actions),
        RoundStep.VOTES: VotesPage(actions),
        RoundStep.PLAN: PlanPage(actions, deeds),
    }
