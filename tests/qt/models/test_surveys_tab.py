"""The form of a survey: counts as typed, the rate, the next cycle, undo."""

from __future__ import annotations

import pytest

from panel_tools import InlineRunner, on_dialog, shown
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.wheel.panel import WheelPanel
from seutu_desktop.services.surveys import is_survey_task


def survey(store, surveys):
    return store.yearly.surveys.get(surveys.key)


def typed(surveys, name, text):
    """Type a number of people and store it."""
    getattr(surveys.detail._ui, name).setText(text)
    surveys.detail._form._autosave.touch(name)
    surveys.flush()
    return getattr(surveys.detail._ui, f"{name}Error").text()


def test_the_newest_is_shown_with_its_rate(surveys):
    assert surveys.detail._ui.name.text().endswith("2026")
    assert surveys.detail._ui.rate.text() == "Vastausprosentti 47 % (1974/4200)"


def test_counts_are_typed_freely_and_emptied(surveys, store):
    assert typed(surveys, "answered", "2 100") == ""
    assert survey(store, surveys).answered == 2100
    assert "50 %" in surveys.detail._ui.rate.text()
    assert typed(surveys, "answered", "") == ""
    assert survey(store, surveys).answered is None


@pytest.mark.parametrize(
    ("text", "words"), [("5000", "enemmän kuin kutsuttuja"), ("noin sata", "ei ole kokonaisluku")]
)
def test_what_cannot_be_stays_with_a_sentence(surveys, store, text, words):
    assert words in typed(surveys, "answered", text)
    assert surveys.detail._ui.answered.text() == text
    assert survey(store, surveys).answered == 1974


def test_the_next_survey_is_begun_by_one_press_and_undone(panel, surveys, store, messages, actions):
    panel._begin.click()
    found = survey(store, surveys)
    assert (found.year, found.sector) == (2028, "Esi- ja perusopetus")
    assert (found.opens, found.closes) != (None, None)
    assert messages.said[-1][1]
    assert panel._begin.text() == "Aloita kysely 2030"

    actions.undo()
    assert store.yearly.surveys.of(year=2028) == []
    assert panel._begin.text() == "Aloita kysely 2028"


def test_the_list_is_narrowed_by_words_and_the_first_of_none_is_added(panel, surveys, store, actions):
    assert surveys.keys("tiedon kulussa") == [surveys.key]
    assert len(surveys.keys("arviointikysely")) == 3
    panel.create_new()
    assert survey(store, surveys).year == 2026
    panel.remove()
    assert len(store.yearly.surveys.all()) == 3


def test_a_section_is_linked(surveys, store):
    on_dialog(lambda dialog: dialog._ui.yes.click())
    surveys.detail.link_matter()
    assert len(surveys.detail._view.matters) == 3


def test_the_wheels_occurrence_leads_to_its_survey_begun(qtbot, panel, store, actions):
    wheel = WheelPanel(actions, InlineRunner())
    shown(qtbot, wheel)
    wheel.opened.connect(panel.show_target)
    wheel.show_target(Target(View.WHEEL))
    for year, count in ((2026, 3), (2028, 4)):
        wheel.show_year(year)
        wheel.select(
            next(key for key, each in wheel.view.occurrences.items() if is_survey_task(each.task.title))
        )
        next(each for each in wheel._side.detail.menu().actions() if "kysely" in each.text()).trigger()
        assert len(store.yearly.surveys.all()) == count
        assert survey(store, panel._tab(1)).year == year
