"""The sample's models and surveys: what sources tell, and what says of itself that it is an example."""

from __future__ import annotations

from datetime import date

from seutu_desktop.domain.joint_products import ModelState, SurveyState
from seutu_desktop.services.model_register import model_lines, model_view, survey_lines, survey_view
from seutu_desktop.services.report_year import ReportState, report_year
from seutu_desktop.store.store import Store

TODAY = date(2026, 11, 24)


def test_the_ten_models_have_their_source_and_say_that_days_are_examples(sample: Store) -> None:
    lines = model_lines(sample, TODAY)
    assert len(lines) == 10
    assert {each.model.source for each in lines} == {"shared/seeds/003_4746b9737f8da1b9.txt"}
    assert all(each.model.note.startswith("Esimerkki: ") and each.owner for each in lines)
    assert lines[0].state is ModelState.LATE
    assert model_view(sample, lines[0].model.id, TODAY).matters[0].day == date(2026, 5, 13)


def test_surveys_before_this_year_hold_only_what_sources_tell(sample: Store) -> None:
    lines = survey_lines(sample, TODAY)
    assert [each.survey.year for each in lines] == [2026, 2024, 2022]
    assert [each.state for each in lines] == [SurveyState.TOLD, SurveyState.CLOSED, SurveyState.CLOSED]
    for each in lines[1:]:
        assert (each.survey.invited, each.survey.opens, each.survey.results) == (None, None, "")
        assert "shared/seeds/" in each.survey.note
    assert lines[0].survey.note.startswith("Esimerkki")
    assert len(survey_view(sample, lines[0].survey.id, TODAY).matters) == 2


def test_reports_of_the_year_are_there_and_two_groups_are_missing(sample: Store) -> None:
    found = report_year(sample, 2026, TODAY)
    assert [each.name for each in found.missing(found.current)] == [
        "Kirjastopalveluiden kehittämisryhmä",
        "Nuorisopalveluiden kehittämisryhmä",
    ]
    assert {each.state for each in found.cells.values()} == {
        ReportState.SENT,
        ReportState.NEVER,
        ReportState.ASKED,
    }
