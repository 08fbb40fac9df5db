"""The model tasks of the wheel: which are lacking, taken in at once, suggestions accepted together."""

from __future__ import annotations

from datetime import date

from seutu_desktop.services import wheel
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

    wheel.accept_all(store, suggested)
    assert wheel_year(store, 2026, TODAY).suggested == ()
    store.undo()
    assert len(wheel_year(store, 2026, TODAY).suggested) == len(suggested)
