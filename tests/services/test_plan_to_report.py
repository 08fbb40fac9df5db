"""The year's loop from targets to report: goals, approval in a §, the wheel, follow-up, outcomes told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from services.makers import Clock, at, items, plan
from seutu_desktop.domain.annual_report import ReportSection
from seutu_desktop.domain.assessment import AssessmentRound, Finding, FindingKind, Scheme
from seutu_desktop.domain.meetings import DecisionKind, ItemKind, ItemState
from seutu_desktop.domain.plans import GoalState
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services import flow, measures, minutes, plans, wheel
from seutu_desktop.services.annual_report import report_draft
from seutu_desktop.services.decided_in import link
from seutu_desktop.services.plan_agenda import follow_up, put_plan_on_agenda
from seutu_desktop.services.plan_view import plan_view
from seutu_desktop.services.proposing import accept_suggestions, suggestions
from seutu_desktop.store.store import Store

YEAR = 2027
FIRST, SECOND = date(2027, 1, 13), date(2027, 3, 10)


def hold(store: Store, clock: Clock, meeting_id: str, day: date) -> None:
    """Take a meeting from its agenda to its end, every matter approved or noted."""
    clock.now = datetime.combine(day, clock.now.timetz())
    flow.send_agenda(store, meeting_id, day)
    minutes.begin(store, meeting_id, at(9, day=day))
    minutes.mark_everybody(store, meeting_id)
    for item in items(store, meeting_id):
        if item.kind in (ItemKind.MATTER, ItemKind.ORDER_OF_BUSINESS, ItemKind.MINUTES_APPROVAL):
            minutes.decide(store, item.id, DecisionKind.APPROVED)
    flow.hold(store, meeting_id, at(11, day=day))


def test_targets_become_goals_whose_outcomes_and_sections_the_report_tells(
    store: Store, clock: Clock
) -> None:
    wheel.adopt_model(store)
    with store.action("make"):
        store.yearly.rounds.save(AssessmentRound("round", 2026, Scheme.LIGHT))
        for number in range(3):
            target = Finding(f"f{number}", "round", FindingKind.TARGET, f"Kohde {number}", number)
            store.yearly.findings.save(replace(target, chosen=True))
    goal_ids = plans.goals_from_findings(store, YEAR, plans.waiting_findings(store, YEAR)).ids[:3]
    measure_ids = [
        measures.add_measure(store, each, f"Toimenpide {number}", months=(2 + number,)).ids[0]
        for number, each in enumerate(goal_ids)
    ]

    first, second = plan(store, FIRST), plan(store, SECOND)
    put_plan_on_agenda(store, YEAR, first, FIRST)
    hold(store, clock, first, FIRST)
    approval = plan_view(store, YEAR, FIRST).approval
    assert approval is not None
    assert approval.decided

    for each in measure_ids[:2]:
        series = str(store.yearly.measures.get(each).series_id)
        wheel.tick(store, series, YEAR, str(YEAR), date(2027, 3, 1))
    follow_up(store)
    chosen = [each for each in suggestions(store, second) if "toteutuminen" in each.title]
    accept_suggestions(store, second, chosen)
    followed = next(each for each in items(store, second) if "toteutuminen" in each.title)
    assert "- Toimenpide 0: toteutunut" in followed.description
    link(store, followed.id, LinkKind.GOAL, goal_ids[0])
    hold(store, clock, second, SECOND)
    for number, each in enumerate(goal_ids):
        plans.edit_goal(store, each, state=GoalState.DONE, outcome=f"Tulos {number}")

    draft = report_draft(store, YEAR, date(2028, 1, 10))
    told = {each.source.row_id: each for each in draft.of(ReportSection.GOALS).lines}
    for number, each in enumerate(goal_ids):
        assert told[each].text == f"Kohde {number}: toteutui. Tulos {number}"
    number = store.items.get(followed.id).section_number
    assert f"ohjausryhmä 2/2027 § {number}, 10.3.2027" in told[goal_ids[0]].source.words

    decisions = draft.of(ReportSection.DECISIONS).lines
    named = {each.source.item_id: each.source.words for each in decisions if each.source.item_id}
    for meeting_id in (first, second):
        for item in items(store, meeting_id):
            if item.state is ItemState.DECIDED and item.kind is ItemKind.MATTER:
                assert f"§ {item.section_number}," in named[item.id]
