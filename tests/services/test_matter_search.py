"""Matters to link a thing to: by words, else those of the newest meetings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from services.makers import matter, plan
from seutu_desktop.domain.meetings import ItemState
from seutu_desktop.services.matter_search import find_matters
from seutu_desktop.store.store import Store


def test_matters_are_found_by_the_beginnings_of_words(store: Store) -> None:
    old = matter(store, plan(store, date(2026, 3, 11)), "Kuljetusperiaatteet")
    matter(store, plan(store), "Talousarvio")

    (found,) = find_matters(store, "kuljetus")
    assert (found.item_id, found.where) == (old, "Ohjausryhmä 11.3.2026")


def test_without_words_the_newest_come_first_and_standing_ones_not_at_all(store: Store) -> None:
    matter(store, plan(store, date(2026, 3, 11)), "Vanha")
    newest = plan(store)
    matter(store, newest, "Uusi")
    gone = store.items.get(matter(store, newest, "Peruttu"))
    with store.action("test"):
        store.items.save(replace(gone, state=ItemState.WITHDRAWN))

    assert [each.title for each in find_matters(store, "")] == ["Uusi", "Vanha"]
