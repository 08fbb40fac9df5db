"""Who does what by when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.meetings import Action
from seutu_desktop.services.fields import changed, made, merge_key, named
from seutu_desktop.store.store import Store

_EDITABLE = frozenset({"text", "owner_id", "owner_municipality_id", "due", "note"})


def add_action(
    store: Store,
    text: str,
    *,
    item_id: str | None = None,
    owner_id: str | None = None,
    owner_municipality_id: str | None = None,
    due: date | None = None,
) -> Changes:
    """Agree that somebody does something; `ids[0]` is the action. Raise TitleMissing without words."""
    new = Action(
        id=store.new_id(),
        text=named(text, "text"),
        item_id=item_id,
        owner_id=owner_id,
        owner_municipality_id=owner_municipality_id,
        due=due,
    )
    with store.action("action.add") as action:
        store.actions.save(new)
    return made(action.changes, new.id)


def edit_action(store: Store, /, action_id: str, **fields: object) -> Changes:
    """Change what, who or when; an action may change after its meeting was approved. Raise TitleMissing."""
    if "text" in fields:
        named(str(fields["text"]), "text")
    with store.action("action.edit", merge_key=merge_key("action", action_id, fields)) as action:
        store.actions.save(changed(store.actions.get(action_id), fields, _EDITABLE))
    return action.changes


def complete_action(store: Store, action_id: str, on: date | None) -> Changes:
    """Mark as done `on` a day; None opens it again."""
    with store.action("action.complete" if on else "action.open") as action:
        store.actions.save(replace(store.actions.get(action_id), done_on=on))
    return action.changes


def delete_action(store: Store, action_id: str) -> Changes:
    """Remove an action."""
    with store.action("action.delete") as action:
        store.actions.delete(action_id)
    return action.changes
