from __future__ import annotations

from datetime import date

import pytest

from services.makers import items, matter, plan
from seutu_desktop.domain.errors import NotFound
from seutu_desktop.domain.meetings import DecisionKind
from seutu_desktop.domain.plan_errors import NoPlan
from seutu_desktop.domain.plans import GoalState
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services import history, measures, minutes, plans, wheel
from seutu_desktop.services.agenda import edit_item
from seutu_desktop.services.decided_in import decision_of
from seutu_desktop.services.links import link_task
from seutu_desktop.services.plan_agenda import (
    FollowUp,
    fill_account,
    follow_up,
    follow_up_account,
    follow_up_state,
    put_plan_on_agenda,
)
from seutu_desktop.services.proposing import accept_suggestions, suggestions
from seutu_desktop.services.wheel_reading import read_wheel
from seutu_desktop.store.store import Store

TODAY = date(2026, 11, 24)
YEAR = 2026
APPROVING = "Toimintasuunnitelman hyväksyminen alkavalle vuodelle"
OTHER = "Toimintakertomuksen käsittely ohjausryhmässä"
FOLLOWING = "Vuosikellon ja toimintasuunnitelman toteutumisen seuranta"


@pytest.fixture
def plan_id(store: Store) -> str:
    wheel.adopt_model(store)
    found = plans.make_plan(store, YEAR).ids[0]
    goal = plans.add_goal(store, found, "Perehdytys ajoissa", state=GoalState.UNDER_WAY).ids[0]
    measures.add_measure(store, goal, "Perehdytyspaketti", months=(3,))
    return found


def series(store: Store, title: str) -> str:
    return store.cycle.tasks.of(title=title)[0].series_id


def test_the_plan_goes_on_an_agenda_in_one_step(store: Store, plan_id: str) -> None:
    meeting_id = plan(store)
    before = len(items(store, meeting_id))
    item_id = put_plan_on_agenda(store, YEAR, meeting_id, TODAY).ids[0]
    item = store.items.get(item_id)
    assert item.title == "Toimintasuunnitelma vuodelle 2026"
    assert item.proposal.startswith("Ohjausryhmä hyväksyy toimintasuunnitelman vuodelle 2026")
    assert "- Perehdytys ajoissa" in item.description
    assert [each.name for each in store.attachments.of(item_id=item_id)] == ["Toimintasuunnitelma 2026.docx"]
    decision = decision_of(store, LinkKind.ACTION_PLAN, plan_id)
    assert decision is not None
    assert decision.item_id == item_id
    history.undo(store)
    assert len(items(store, meeting_id)) == before


def test_deciding_it_ticks_the_wheels_task(store: Store, plan_id: str) -> None:
    item_id = put_plan_on_agenda(store, YEAR, plan(store), TODAY).ids[0]
    minutes.decide(store, item_id, DecisionKind.APPROVED)
    (occurrence,) = (
        each for each in read_wheel(store, YEAR, TODAY).of_year(YEAR) if each.task.title == APPROVING
    )
    assert occurrence.done
    decision = decision_of(store, LinkKind.ACTION_PLAN, plan_id)
    assert decision is not None
    assert decision.decided


def test_a_year_without_a_plan_has_nothing_to_put_on_an_agenda(store: Store) -> None:
    with pytest.raises(NoPlan):
        put_plan_on_agenda(store, YEAR, plan(store), TODAY)


def test_a_matter_of_the_wheels_task_of_approval_is_about_the_plan(store: Store, plan_id: str) -> None:
    item_id = matter(store, plan(store))
    link_task(store, item_id, series(store, APPROVING), str(YEAR))
    decision = decision_of(store, LinkKind.ACTION_PLAN, plan_id)
    assert decision is not None
    assert decision.item_id == item_id


def test_a_plan_that_is_made_after_its_matter_is_linked_with_it(store: Store) -> None:
    wheel.adopt_model(store)
    item_id = matter(store, plan(store))
    link_task(store, item_id, series(store, APPROVING), str(YEAR))
    decision = decision_of(store, LinkKind.ACTION_PLAN, plans.make_plan(store, YEAR).ids[0])
    assert decision is not None
    assert decision.item_id == item_id
    assert decision_of(store, LinkKind.ACTION_PLAN, plans.make_plan(store, YEAR + 1).ids[0]) is None


def test_the_follow_up_tells_the_state_of_each_goal_and_measure(store: Store, plan_id: str) -> None:
    told = follow_up_account(store, YEAR, TODAY)
    assert told == (
        "Toimintasuunnitelman 2026 tilanne 24.11.2026:\n\n"
        "**Perehdytys ajoissa**: käynnissä\n\n- Perehdytyspaketti: suunniteltu"
    )
    assert follow_up_account(store, YEAR + 1, TODAY) == ""


def test_the_wheels_matters_about_the_plan_get_their_account_and_keep_their_own_words(
    store: Store, plan_id: str
) -> None:
    item_id, other = matter(store, plan(store)), matter(store, plan(store, date(2026, 12, 16)))
    fill_account(store, other, series(store, OTHER), YEAR)
    assert store.items.get(other).description == ""
    fill_account(store, other, series(store, APPROVING), YEAR)
    assert "- Perehdytys ajoissa" in store.items.get(other).description
    fill_account(store, item_id, series(store, FOLLOWING), YEAR)
    assert "**Perehdytys ajoissa**: käynnissä" in store.items.get(item_id).description
    edit_item(store, item_id, description="Omat sanat")
    fill_account(store, item_id, series(store, FOLLOWING), YEAR)
    assert store.items.get(item_id).description == "Omat sanat"


def test_the_follow_up_proposes_itself_once_it_is_taken_in(store: Store, plan_id: str) -> None:
    assert follow_up_state(store) is FollowUp.OFF
    meeting_id = plan(store)
    assert not [each for each in suggestions(store, meeting_id) if "toteutuminen" in each.title]
    follow_up(store)
    assert follow_up_state(store) is FollowUp.ON
    chosen = [each for each in suggestions(store, meeting_id) if "toteutuminen" in each.title]
    accept_suggestions(store, meeting_id, chosen)
    item = next(each for each in items(store, meeting_id) if "toteutuminen" in each.title)
    assert "**Perehdytys ajoissa**: käynnissä" in item.description


def test_a_wheel_without_the_models_task_says_so(store: Store) -> None:
    assert follow_up_state(store) is FollowUp.MISSING
    with pytest.raises(NotFound):
        follow_up(store)
