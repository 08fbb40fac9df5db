"""Projects are found by name, by what is told of them, and by the number of a grant's decision."""

from __future__ import annotations

from datetime import date

import pytest

from seutu_desktop.services.found import Found, FoundKind
from seutu_desktop.services.search import find
from seutu_desktop.store.store import Store

TODAY = date(2026, 11, 24)


def projects(store: Store, text: str) -> list[Found]:
    return [each for each in find(store, text, TODAY).papers if each.kind is FoundKind.PROJECT]


@pytest.mark.parametrize("text", ["mediakasvatus", "ESIM/48/2025", "koulujen aineistot"])
def test_a_project_is_found_once_by_what_is_known_of_it(sample: Store, text: str) -> None:
    (found,) = projects(sample, text)

    assert found.title == "Esimerkki: Kirjastojen mediakasvatus"
    assert bool(found.snippet) == (text != "mediakasvatus")


def test_projects_leave_room_for_other_things(sample: Store) -> None:
    found = find(sample, "esimerkki", TODAY).papers

    assert len([each for each in found if each.kind is FoundKind.PROJECT]) <= 2
