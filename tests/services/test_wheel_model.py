"""The model tasks of the wheel: which are lacking, taken in at once, suggestions accepted together."""

from __future__ import annotations

from datetime import date

from seutu_desktop.domain.occurrences import TaskState
from seutu_desktop.domain.wheel import RuleKind
from seutu_desktop.services import wheel
from seutu_desktop.services.wheel_begin import accept_ahead, adopt_ahead
from seutu_desktop.services.wheel_model import lacking
from seutu_desktop.services.wheel_view import wheel_year
from seutu_desktop.store.store import Store

TODAY = date(2026, 11, 24)


def titles(store: Store) -> set[str]:
    return {each.title for each in store.cycle.tasks.all()}


def test_what_the_model_has_and_the_wheel_has_not_is_told(store: Store) -> None:
    sourced, own = lacking(titles(store))
    assert "Toimintakertomuksen käsittely ohjausryhmässä" in sourced
    assert "Uusien jäsenten perehdytys" in own

    wheel.adopt_model(store)
    assert lacking(titles(store)) == ([], [])
    store.undo()
    assert lacking(titles(store)) == (sourced, own)


def test_suggestions_are_accepted_together_and_taken_back_together(store: Store) -> None:
    wheel.adopt_model(store)
    suggested = [each.series_id for each in wheel_year(store, 2026, TODAY).suggested]
    assert len(suggested) == len(lacking(())[1])

    accept_ahead(store, suggested)
    assert wheel_year(store, 2026, TODAY).suggested == ()
    store.undo()
    assert len(wheel_year(store, 2026, TODAY).suggested) == len(suggested)


def test_nothing_is_late_at_once_when_the_year_is_nearly_over(store: Store) -> None:
    adopt_ahead(store)
    accept_ahead(store, [each.series_id for each in wheel_year(store, 2026, TODAY).suggested])

    this, following = (wheel_year(store, year, TODAY).occurrences.values() for year in (2026, 2027))
    assert "Itsearviointipäivä" in {each.task.short_name for each in this}
    assert [each.task.title for each in this if each.state(TODAY) is TaskState.LATE] == []
    assert len({each.task.series_id for each in following}) > 20

    store.undo()
    store.undo()
    assert store.cycle.tasks.all() == []


def test_tasks_that_were_there_keep_their_year(store: Store) -> None:
    own = wheel.add_task(store, "Oma", "Arviointi", RuleKind.MONTHS, months=(2,), from_year=2026).ids[0]
    adopt_ahead(store)
    assert wheel.versions_of(store, own)[0].from_year == 2026
