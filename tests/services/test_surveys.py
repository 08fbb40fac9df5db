"""Surveys through the services: answer rate, states, the cycle, undo, and what is refused."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from services.makers import matter, plan
from seutu_desktop.domain.errors import EndBeforeStart, TitleMissing, UserError
from seutu_desktop.domain.joint_products import SurveyState
from seutu_desktop.domain.model_errors import (
    MoreAnswersThanAsked,
    NegativeCount,
    NotACount,
    ToldBeforeOpening,
)
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services import surveys, wheel
from seutu_desktop.services.messages import sentence
from seutu_desktop.services.model_register import survey_lines, survey_view
from seutu_desktop.store.store import Store

TODAY = date(2026, 11, 24)
NAME = "Arviointikysely"


def add(store: Store, year: int = 2026, **fields: Any) -> str:
    return surveys.add_survey(store, f"{NAME} {year}", year, **fields).ids[0]


def test_the_rate_is_told_beside_the_one_before(store: Store) -> None:
    add(store, 2024, invited=1000, answered=400)
    key = add(store, invited=900, answered=450)
    surveys.add_survey(store, "Muu kysely", 2025)

    found = survey_view(store, key, TODAY).line
    assert found.survey.rate == 0.5
    assert found.before is not None
    assert found.before.rate == 0.4
    assert [each.survey.year for each in survey_lines(store, TODAY)] == [2026, 2025, 2024]


def test_nobody_asked_has_no_rate(store: Store) -> None:
    key = add(store, invited=0, answered=0)
    assert survey_view(store, key, TODAY).line.survey.rate is None


@pytest.mark.parametrize(
    ("fields", "state"),
    [
        ({}, SurveyState.PLANNED),
        ({"opens": date(2027, 1, 18)}, SurveyState.PLANNED),
        ({"opens": TODAY, "closes": TODAY}, SurveyState.OPEN),
        ({"closes": date(2026, 2, 8)}, SurveyState.CLOSED),
        ({"answered": 5}, SurveyState.CLOSED),
        ({"year": 2022}, SurveyState.CLOSED),
        ({"told_on": TODAY}, SurveyState.TOLD),
    ],
)
def test_a_survey_stands_where_its_days_say(store: Store, fields: dict[str, Any], state: SurveyState) -> None:
    assert survey_view(store, add(store, **fields), TODAY).line.state is state


@pytest.mark.parametrize(
    ("fields", "error", "words"),
    [
        (
            {"invited": 10, "answered": 11},
            MoreAnswersThanAsked,
            "Vastauksia 11 on enemmän kuin kutsuttuja 10",
        ),
        ({"answered": -1}, NegativeCount, "Lukumäärä -1 ei käy"),
        ({"opens": TODAY, "closes": date(2026, 1, 1)}, EndBeforeStart, ""),
        ({"opens": TODAY, "told_on": date(2026, 1, 1)}, ToldBeforeOpening, "Kysely avataan"),
    ],
)
def test_what_cannot_be_is_refused_in_words(
    store: Store, fields: dict[str, Any], error: type[UserError], words: str
) -> None:
    key = add(store)
    with pytest.raises(error) as refused:
        surveys.edit_survey(store, key, **fields)
    assert sentence(refused.value, "fi").startswith(words)
    assert sentence(refused.value, "en")


def test_the_next_survey_is_two_years_after_the_last_one(store: Store) -> None:
    last = add(store, 2024, sector="Perusopetus", opens=date(2024, 1, 22), closes=date(2024, 2, 4))
    key = surveys.begin_cycle(store, TODAY).ids[0]

    made = store.yearly.surveys.get(key)
    assert (made.name, made.year, made.sector) == ("Arviointikysely 2026", 2026, "Perusopetus")
    assert (made.opens, made.closes) == (date(2026, 1, 22), date(2026, 2, 4))
    assert surveys.begin_cycle(store, TODAY, last).ids[0] == key  # it is begun already
    store.undo()
    assert len(store.yearly.surveys.all()) == 1


def test_the_first_survey_comes_from_the_wheels_task(store: Store) -> None:
    wheel.adopt_model(store, 2026)
    cycle = surveys.coming_cycle(store, date(2027, 3, 1))

    assert (cycle.year, cycle.last) == (2028, None)
    assert cycle.name == "Esi- ja perusopetuksen seudullinen arviointikysely 2028"
    assert (cycle.opens, cycle.closes) == (date(2028, 1, 1), date(2028, 2, 29))


def test_an_occurrence_of_the_wheel_begins_the_survey_of_its_year(store: Store) -> None:
    wheel.adopt_model(store, 2026)
    last = add(store, 2024)
    key = surveys.begin_cycle(store, TODAY, in_year=2028).ids[0]
    made = store.yearly.surveys.get(key)
    assert (made.name, made.opens) == ("Arviointikysely 2028", date(2028, 1, 1))
    assert surveys.begin_cycle(store, TODAY, in_year=2028).ids[0] == key
    assert last != key


def test_without_a_task_it_comes_in_an_even_year(store: Store) -> None:
    assert [surveys.coming_cycle(store, date(year, 5, 1)).year for year in (2026, 2027)] == [2026, 2028]


def test_its_sections_go_with_it_and_come_back(store: Store) -> None:
    key = add(store)
    surveys.link_matter(store, key, matter(store, plan(store), "Kyselyn tulokset"))
    assert [each.title for each in survey_view(store, key, TODAY).matters] == ["Kyselyn tulokset"]

    surveys.delete_survey(store, key)
    assert store.cycle.links.of(kind=LinkKind.SURVEY) == []
    store.undo()
    assert len(survey_view(store, key, TODAY).matters) == 1


def test_long_results_keep_their_lines_and_a_name_is_needed(store: Store) -> None:
    text = "\n".join(["Tulos"] * 1_000)
    key = add(store, results=text)
    assert store.yearly.surveys.get(key).results == text
    with pytest.raises(TitleMissing):
        surveys.edit_survey(store, key, name="")


def test_counts_are_typed_with_or_without_spaces() -> None:
    assert [surveys.parse_count(text) for text in ("", "1 200", "1\u00a0200", "-1")] == [None, 1200, 1200, -1]
    for text in ("noin sata", "12,5", "1e3", "9" * 40, "٣"):
        with pytest.raises(NotACount):
            surveys.parse_count(text)
