"""Rounds of self-assessment: begun, asked, answered, agreed on, voted on, and ended."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from services.makers import MEMBERS, person, plan, seat
from seutu_desktop.domain.assessment import AssessmentRound, CriterionKind, FindingKind, RoundStep, Scheme
from seutu_desktop.domain.assessment_errors import (
    CriterionAnswered,
    CriterionCodeTaken,
    DotsOtherwise,
    NoCriteria,
    NoRound,
    NothingChosen,
    RoundClosed,
    RoundExists,
    ScoreOutside,
    TooManyChosen,
    TooManyDots,
)
from seutu_desktop.domain.errors import NotFound, TitleMissing
from seutu_desktop.domain.people import BodyKind, MembershipRole
from seutu_desktop.services import assessment as a
from seutu_desktop.services import assessment_criteria as c
from seutu_desktop.services import assessment_findings as f
from seutu_desktop.services.assessment_answers import answer_form, save_answer
from seutu_desktop.services.assessment_view import Workshop, workshop
from seutu_desktop.services.assessment_words import kind_words, scale_words
from seutu_desktop.services.messages import sentence
from seutu_desktop.services.people import add_body, add_membership, add_person, end_membership
from seutu_desktop.store.store import Store


@pytest.fixture
def round_id(store: Store) -> str:
    return a.start_round(store, 2026).ids[0]


def participants(store: Store, round_id: str) -> dict[str, str]:
    return {each.name: each.participant.id for each in workshop(store, round_id).participants}


def criterion(store: Store, round_id: str, code: str = "M1") -> str:
    return store.yearly.criteria.of(round_id=round_id, code=code)[0].id


def answer_all(store: Store, round_id: str, scores: dict[str, int], code: str = "M1", **texts: str) -> None:
    people, key = participants(store, round_id), criterion(store, round_id, code)
    for name, score in scores.items():
        save_answer(store, people[f"{name} jäsen"], key, score=score, **texts)


def row(view: Workshop, code: str):
    return next(each for each in view.rows if each.criterion.code == code)


# Beginning


def test_a_light_round_asks_four_factors_and_three_areas(store: Store, round_id: str) -> None:
    found = workshop(store, round_id).in_order
    assert [each.criterion.code for each in found] == ["M1", "M2", "M3", "M4", "P1", "P2", "P3"]
    assert found[0].criterion.title == "Sitoutuminen yhteistoimintasopimukseen"
    assert found[0].criterion.guidance.startswith("Verkoston ja ohjausryhmän jäsenten sitoutuminen")
    assert found[5].criterion.title == "Lasten ja nuorten hyvinvointi"
    assert all(each.criterion.period_item_id for each in found)
    assert [kind_words(each.criterion) for each in found[3:5]] == ["Menestystekijä", "Painopiste 1"]


def test_caf_is_28_subcriteria_of_which_three_are_unconfirmed(store: Store) -> None:
    key = a.start_round(store, 2026, Scheme.CAF).ids[0]
    found = [each.criterion for each in workshop(store, key).in_order]
    assert len(found) == 28
    assert [each.code for each in found if "vahvistamatta" in each.guidance] == ["6.1", "7.2", "9.2"]
    assert [each.code for each in found if each.kind is CriterionKind.ENABLER][-1] == "5.3"
    assert next(each.code for each in found if each.kind is CriterionKind.RESULT) == "6.1"
    assert kind_words(found[1]) == "1.2 · 1 Johtajuus"
    assert scale_words(CriterionKind.RESULT, 0) != scale_words(CriterionKind.ENABLER, 0)


def test_an_own_scheme_is_taken_from_an_earlier_round_and_compared_by_code(store: Store) -> None:
    first = a.start_round(store, 2025, Scheme.OWN).ids[0]
    c.add_criterion(store, first, "Verkostoviestintä", theme="Viestintä")
    second = a.start_round(store, 2026, Scheme.OWN, like=first).ids[0]
    (found,) = workshop(store, second).rows
    assert (found.criterion.code, found.criterion.theme) == ("O1", "Viestintä")
    assert found.last is not None and found.last.year == 2025


def test_the_steering_group_and_the_chairs_of_groups_are_asked_once_each(store: Store) -> None:
    group = add_body(store, "Kirjastoryhmä", BodyKind.DEVELOPMENT).ids[0]
    add_membership(store, group, person(store, "Lahti jäsen"), MembershipRole.CHAIR)
    other = add_body(store, "Nuorisoryhmä", BodyKind.DEVELOPMENT).ids[0]
    chair = add_person(store, "Nuoriso Puhe").ids[0]
    add_membership(store, other, chair, MembershipRole.CHAIR)
    key = a.start_round(store, 2026).ids[0]
    found = {each.name: each.seat for each in workshop(store, key).participants}
    assert found == {f"{name} jäsen": name for name in MEMBERS} | {"Nuoriso Puhe": "Nuorisoryhmä"}


def test_those_are_asked_who_sit_on_the_day_of_the_workshop(store: Store) -> None:
    day = date(2026, 12, 15)
    end_membership(store, seat(store, "Hartola jäsen"), date(2026, 12, 1))
    key = a.start_round(store, 2026, meeting_id=plan(store, day)).ids[0]
    view = workshop(store, key)
    assert view.workshop == day
    assert "Hartola jäsen" not in {each.name for each in view.participants}


def test_a_year_has_one_round(store: Store, round_id: str) -> None:
    with pytest.raises(RoundExists):
        a.start_round(store, 2026)
    assert a.round_of(store, 2026).id == round_id
    with pytest.raises(NoRound):
        a.round_of(store, 2025)


def test_a_new_member_is_asked_and_one_who_left_unanswered_is_let_go(store: Store, round_id: str) -> None:
    end_membership(store, seat(store, "Hartola jäsen"), date(2026, 11, 1))
    end_membership(store, seat(store, "Heinola jäsen"), date(2026, 11, 1))
    answer_all(store, round_id, {"Heinola": 3})
    expert = add_person(store, "Asiantuntija").ids[0]
    a.add_participant(store, round_id, expert)
    a.update_participants(store, round_id)
    names = participants(store, round_id)
    assert "Hartola jäsen" not in names
    assert {"Heinola jäsen", "Asiantuntija"} <= names.keys()


def test_inviting_goes_on_to_the_scores_and_needs_something_to_ask(store: Store, round_id: str) -> None:
    a.mark_invited(store, round_id, participants(store, round_id).values(), date(2026, 11, 24))
    view = workshop(store, round_id)
    assert view.round.step is RoundStep.SCORES
    assert {each.participant.invited_on for each in view.participants} == {date(2026, 11, 24)}
    empty = a.start_round(store, 2027, Scheme.OWN).ids[0]
    with pytest.raises(NoCriteria):
        a.mark_invited(store, empty, (), date(2027, 11, 24))


# Answers


def test_an_answer_is_saved_field_by_field_and_flagged_without_evidence(store: Store, round_id: str) -> None:
    who, key = participants(store, round_id)["Lahti jäsen"], criterion(store, round_id)
    save_answer(store, who, key, score=4)
    assert answer_form(store, who).rows[0].lacks_evidence
    save_answer(store, who, key, evidence="Kokouksissa on väkeä.\nJa varajäseniä.")
    form = answer_form(store, who)
    assert (form.scored, form.rows[0].lacks_evidence) == (1, False)
    assert form.rows[0].answer is not None and "\n" in form.rows[0].answer.evidence
    assert form.participant.answered_on == date(2026, 11, 24)


def test_taking_the_last_score_away_is_not_having_answered(store: Store, round_id: str) -> None:
    who, key = participants(store, round_id)["Lahti jäsen"], criterion(store, round_id)
    save_answer(store, who, key, score=4)
    save_answer(store, who, key, score=None)
    assert answer_form(store, who).participant.answered_on is None


@pytest.mark.parametrize("score", [-1, 6, 2.5, "3", True])
def test_a_score_outside_the_scale_is_refused(store: Store, round_id: str, score: object) -> None:
    who, key = participants(store, round_id)["Lahti jäsen"], criterion(store, round_id)
    with pytest.raises(ScoreOutside):
        save_answer(store, who, key, score=score)
    with pytest.raises(ScoreOutside):
        c.set_consensus(store, key, consensus=score)
    assert store.yearly.answers.all() == []


def test_typing_is_one_step_of_undo(store: Store, round_id: str) -> None:
    who, key = participants(store, round_id)["Lahti jäsen"], criterion(store, round_id)
    for text in ("K", "Ko", "Kok"):
        save_answer(store, who, key, evidence=text)
    store.undo()
    assert answer_form(store, who).rows[0].answer is None


def test_removing_a_participant_takes_the_answers_along_and_undo_brings_them(
    store: Store, round_id: str
) -> None:
    answer_all(store, round_id, dict.fromkeys(MEMBERS, 3))
    a.remove_participant(store, participants(store, round_id)["Lahti jäsen"])
    assert row(workshop(store, round_id), "M1").tally.n == 4
    store.undo()
    assert row(workshop(store, round_id), "M1").tally.n == 5


# Criteria and consensus


def test_an_added_or_removed_criterion_makes_the_scheme_its_own(store: Store, round_id: str) -> None:
    added = c.add_criterion(store, round_id, "Viestintä").ids[0]
    c.move_criterion(store, added, 0)
    c.delete_criterion(store, criterion(store, round_id, "P3"))
    view = workshop(store, round_id)
    assert view.round.scheme is Scheme.OWN
    assert [each.criterion.code for each in view.in_order] == ["O1", "M1", "M2", "M3", "M4", "P1", "P2"]
    assert [each.criterion.position for each in view.in_order] == list(range(1, 8))


def test_a_criterion_keeps_its_answers_its_code_and_a_title(store: Store, round_id: str) -> None:
    answer_all(store, round_id, {"Lahti": 3})
    with pytest.raises(CriterionAnswered):
        c.delete_criterion(store, criterion(store, round_id))
    with pytest.raises(CriterionCodeTaken):
        c.add_criterion(store, round_id, "Sama", code="M1")
    with pytest.raises(TitleMissing):
        c.edit_criterion(store, criterion(store, round_id), title=" ")
    with pytest.raises(TypeError):
        c.edit_criterion(store, criterion(store, round_id), code="M9")


def test_consensus_is_entered_and_never_computed(store: Store, round_id: str) -> None:
    answer_all(store, round_id, {"Lahti": 5, "Hollola": 5, "Heinola": 5})
    assert row(workshop(store, round_id), "M1").criterion.consensus is None
    c.set_consensus(store, criterion(store, round_id), consensus=2, consensus_note="Sovittiin.")
    view = workshop(store, round_id)
    assert (row(view, "M1").criterion.consensus, row(view, "M1").tally.median) == (2, 5.0)
    assert view.agreed == 1


# Findings, votes, goals


@pytest.fixture
def targets(store: Store, round_id: str) -> list[str]:
    return [f.add_finding(store, round_id, FindingKind.TARGET, f"Kohde {at}").ids[0] for at in range(6)]


def test_cards_come_from_a_criterion_or_free_and_are_moved(store: Store, round_id: str) -> None:
    key = criterion(store, round_id)
    f.add_finding(store, round_id, FindingKind.STRENGTH, "Vapaa")
    second = f.add_finding(store, round_id, FindingKind.STRENGTH, "Kriteeristä", key).ids[0]
    f.move_finding(store, second, 0)
    view = workshop(store, round_id)
    assert [each.finding.text for each in view.strengths] == ["Kriteeristä", "Vapaa"]
    assert view.strengths[0].criterion_title == "Sitoutuminen yhteistoimintasopimukseen"
    with pytest.raises(TitleMissing):
        f.add_finding(store, round_id, FindingKind.TARGET, "  ")


def test_nobody_has_more_dots_than_the_round_gives(store: Store, round_id: str, targets: list[str]) -> None:
    who = participants(store, round_id)["Lahti jäsen"]
    f.set_dots(store, targets[0], 2, who)
    with pytest.raises(TooManyDots):
        f.set_dots(store, targets[1], 2, who)
    f.set_dots(store, targets[1], 1, who)
    f.set_dots(store, targets[0], 1, who)
    with pytest.raises(TooManyDots):
        f.set_dots(store, targets[0], -1, who)
    view = workshop(store, round_id)
    assert [each.dots for each in view.targets][:3] == [1, 1, 0]
    assert next(each for each in view.participants if each.participant.id == who).dots_left == 1


def test_the_room_has_as_many_dots_as_its_people_and_not_both_ways(
    store: Store, round_id: str, targets: list[str]
) -> None:
    f.set_dots(store, targets[0], 15)
    assert workshop(store, round_id).room_dots
    with pytest.raises(TooManyDots):
        f.set_dots(store, targets[1], 1)
    with pytest.raises(DotsOtherwise) as caught:
        f.set_dots(store, targets[1], 1, participants(store, round_id)["Lahti jäsen"])
    assert "koko huoneen ääninä" in sentence(caught.value)
    f.set_dots(store, targets[0], 0)
    f.set_dots(store, targets[1], 1, participants(store, round_id)["Lahti jäsen"])


def test_at_most_five_targets_are_chosen(store: Store, targets: list[str]) -> None:
    for each in targets[:5]:
        f.choose(store, each)
    f.choose(store, targets[0])
    with pytest.raises(TooManyChosen):
        f.choose(store, targets[5])
    f.choose(store, targets[0], chosen=False)
    f.choose(store, targets[5])


def test_chosen_targets_become_goals_of_next_year_once(store: Store, round_id: str) -> None:
    area = criterion(store, round_id, "P2")
    keys = [
        f.add_finding(store, round_id, FindingKind.TARGET, "Perehdytys", criterion(store, round_id)).ids[0],
        f.add_finding(store, round_id, FindingKind.TARGET, "Hyvinvointi", area).ids[0],
    ]
    with pytest.raises(NothingChosen):
        f.into_plan(store, round_id)
    for each in keys:
        f.choose(store, each)
    first, again = f.into_plan(store, round_id), f.into_plan(store, round_id)
    assert first.ids[:2] == again.ids[:2]
    (made,) = store.yearly.plans.all()
    assert (made.year, made.round_id) == (2027, round_id)
    assert {each.finding_id for each in store.yearly.goals.of(plan_id=made.id)} == set(keys)
    served = store.yearly.themes.of(target_id=first.ids[1])
    assert [each.period_item_id for each in served] == [store.yearly.criteria.get(area).period_item_id]


# The end


def closing_deeds(store: Store, round_id: str, card: str) -> list[Callable[[], object]]:
    who, key = participants(store, round_id)["Lahti jäsen"], criterion(store, round_id)
    return [
        lambda: a.edit_round(store, round_id, dots=5),
        lambda: a.set_step(store, round_id, RoundStep.SCORES),
        lambda: a.close_round(store, round_id, date(2026, 12, 21)),
        lambda: a.delete_round(store, round_id),
        lambda: a.add_participant(store, round_id, person(store, "Sihteeri")),
        lambda: a.update_participants(store, round_id),
        lambda: a.remove_participant(store, who),
        lambda: a.mark_invited(store, round_id, [who], date(2026, 12, 21)),
        lambda: save_answer(store, who, key, score=1),
        lambda: c.add_criterion(store, round_id, "Uusi"),
        lambda: c.edit_criterion(store, key, title="Uusi"),
        lambda: c.move_criterion(store, key, 3),
        lambda: c.delete_criterion(store, key),
        lambda: c.set_consensus(store, key, consensus=1),
        lambda: f.add_finding(store, round_id, FindingKind.TARGET, "Uusi"),
        lambda: f.edit_finding(store, card, impact=1),
        lambda: f.move_finding(store, card, 0),
        lambda: f.delete_finding(store, card),
        lambda: f.set_dots(store, card, 1),
        lambda: f.choose(store, card),
    ]


def test_nothing_of_a_closed_round_changes_and_undo_opens_it(store: Store, round_id: str) -> None:
    card = f.add_finding(store, round_id, FindingKind.TARGET, "Kohde").ids[0]
    deeds = closing_deeds(store, round_id, card)
    a.close_round(store, round_id, date(2026, 12, 18))
    before = workshop(store, round_id)
    for deed in deeds:
        with pytest.raises(RoundClosed) as caught:
            deed()
        assert sentence(caught.value) == "Vuoden 2026 itsearviointi on päätetty, eikä sitä enää muuteta."
    assert workshop(store, round_id) == before
    store.undo()
    a.edit_round(store, round_id, dots=5)


def test_a_round_is_taken_away_whole_and_brought_back(store: Store, round_id: str) -> None:
    answer_all(store, round_id, {"Lahti": 3})
    before = workshop(store, round_id)
    a.delete_round(store, round_id)
    with pytest.raises(NotFound):
        workshop(store, round_id)
    assert store.yearly.answers.all() == []
    store.undo()
    assert workshop(store, round_id) == before
    assert isinstance(before.round, AssessmentRound)


# The view


def test_the_largest_spread_comes_first_and_what_has_no_figures_last(store: Store, round_id: str) -> None:
    answer_all(store, round_id, {"Lahti": 3, "Hollola": 3, "Heinola": 4}, "M2")
    answer_all(store, round_id, {"Lahti": 0, "Hollola": 5, "Heinola": 3}, "P3")
    answer_all(store, round_id, {"Lahti": 0, "Hollola": 5}, "M1")
    assert [each.criterion.code for each in workshop(store, round_id).rows][:3] == ["P3", "M2", "M1"]


def test_reasons_are_nameless_in_an_order_that_tells_nothing(store: Store, round_id: str) -> None:
    people, key = participants(store, round_id), criterion(store, round_id)
    for name, score, text in (("Asikkala", 4, "Ä"), ("Hartola", 2, "b"), ("Heinola", 4, "a")):
        save_answer(store, people[f"{name} jäsen"], key, score=score, evidence=text, strengths=text)
    found = row(workshop(store, round_id), "M1")
    assert [(each.score, each.text) for each in found.evidence] == [(2, "b"), (4, "a"), (4, "Ä")]
    assert found.strengths == ("a", "b", "Ä")


def test_of_few_answers_no_reason_is_shown(store: Store, round_id: str) -> None:
    answer_all(store, round_id, {"Lahti": 3, "Hollola": 4}, evidence="Salaisuus", actions="Toimi")
    found = row(workshop(store, round_id), "M1")
    assert (found.tally.n, found.tally.too_few) == (2, True)
    assert (found.evidence, found.actions) == ((), ())
    a.edit_round(store, round_id, fewest=2)
    assert len(row(workshop(store, round_id), "M1").evidence) == 2


def test_the_last_round_stands_beside_by_code_within_its_own_threshold(store: Store) -> None:
    old = a.start_round(store, 2024).ids[0]
    answer_all(store, old, {"Lahti": 1, "Hollola": 2, "Heinola": 2})
    answer_all(store, old, {"Lahti": 1, "Hollola": 2}, "M2")
    c.set_consensus(store, criterion(store, old), consensus=2)
    new = a.start_round(store, 2026).ids[0]
    view = workshop(store, new)
    assert view.last_year == 2024
    first, second = row(view, "M1").last, row(view, "M2").last
    assert first is not None and (first.consensus, first.median) == (2, 2.0)
    assert second is not None and (second.consensus, second.median) == (None, None)


def test_a_round_of_caf_is_read_in_at_most_three_statements(
    sample: Store, statements: Callable[[Store], list[str]]
) -> None:
    sample.directory()
    seen = statements(sample)
    view = workshop(sample, a.round_of(sample, 2026).id)
    assert len(seen) <= 3
    assert len(view.participants) == 14
