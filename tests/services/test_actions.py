from __future__ import annotations

from datetime import date

import pytest

from services.makers import approved, items
from seutu_desktop.domain.errors import NotFound, TitleMissing
from seutu_desktop.services import actions
from seutu_desktop.store.store import Store


def test_an_action_has_words(store: Store) -> None:
    with pytest.raises(TitleMissing):
        actions.add_action(store, " ")


def test_an_action_lives_on_after_its_meeting_was_approved(store: Store) -> None:
    item = items(store, approved(store))[0]
    key = actions.add_action(store, "Saate kuntiin", item_id=item.id, due=date(2026, 12, 1)).ids[0]
    actions.edit_action(store, key, due=date(2026, 12, 15), note="viivästyi")
    actions.complete_action(store, key, date(2026, 12, 14))
    assert store.actions.get(key).done_on == date(2026, 12, 14)

    actions.complete_action(store, key, None)
    assert store.actions.get(key).done_on is None
    with pytest.raises(TitleMissing):
        actions.edit_action(store, key, text="")


def test_a_deleted_action_comes_back_with_undo(store: Store) -> None:
    key = actions.add_action(store, "Saate").ids[0]
    actions.delete_action(store, key)
    with pytest.raises(NotFound):
        store.actions.get(key)
    store.undo()
    assert store.actions.get(key).text == "Saate"
