"""Shared models (yhteiset mallit): owner group, version, review, file by content, the § that adopted them.

The § is a link of a matter (`decided_in` with `LinkKind.SHARED_MODEL`), what of the strategy a model serves a
theme (`themes`). A new file or version replaces the one before; what was replaced is in the history.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.joint_products import SharedModel, year_on
from seutu_desktop.domain.model_errors import ReviewBeforeAdoption
from seutu_desktop.domain.themes import ThemedKind
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services import decided_in
from seutu_desktop.services.fields import changed, cleaned, made, merge_key, named
from seutu_desktop.store.store import Store

LIMIT_MB = 100
"""The largest file of a model."""

_EDITABLE = frozenset(
    {"name", "sector", "owner_id", "version", "adopted_on", "reviewed_on", "review_on", "retired", "link"}
    | {"source", "note"}
)


def add_model(store: Store, /, name: str, **fields: Any) -> Changes:
    """Add a model; `ids[0]` is it. `fields` are those of `SharedModel` but its file.

    Raise TitleMissing, TextTooLong, ReviewBeforeAdoption.
    """
    blank = SharedModel(store.new_id(), named(name))
    with store.action("model.add") as action:
        store.yearly.shared_models.save(_checked(changed(blank, fields, _EDITABLE)))
    return made(action.changes, blank.id)


def edit_model(store: Store, /, model_id: str, **fields: Any) -> Changes:
    """Change a model; raise TitleMissing, TextTooLong, ReviewBeforeAdoption."""
    if "name" in fields:
        named(str(fields["name"]))
    with store.action("model.edit", merge_key=merge_key("shared_model", model_id, fields)) as action:
        old = store.yearly.shared_models.get(model_id)
        store.yearly.shared_models.save(_checked(changed(old, fields, _EDITABLE)))
    return action.changes


def delete_model(store: Store, model_id: str) -> Changes:
    """Remove a model with its links and themes; undo brings all of it back."""
    with store.action("model.delete") as action:
        for theme in store.yearly.themes.of(kind=ThemedKind.SHARED_MODEL, target_id=model_id):
            store.yearly.themes.delete(theme.id)
        for about in store.cycle.links.of(kind=LinkKind.SHARED_MODEL, target_id=model_id):
            store.cycle.links.delete(about.id)
        store.yearly.shared_models.delete(model_id)
    return action.changes


def review(store: Store, model_id: str, on: date, version: str = "") -> Changes:
    """Note that a model was reviewed on a day: the next review is a year on; `version` is a new one, if any.

    Raise ReviewBeforeAdoption, TextTooLong.
    """
    with store.action("model.review") as action:
        keep_review(store, model_id, on)
        words = cleaned("version", version)
        if words:
            reviewed = store.yearly.shared_models.get(model_id)
            store.yearly.shared_models.save(replace(reviewed, version=words))
    return action.changes


def keep_review(store: Store, model_id: str, on: date | None) -> None:
    """Write, within an open action, that a model was reviewed on a day, or that it was not after all (None).

    Then its review is due again on the day on which it was said to be done.
    """
    old = store.yearly.shared_models.get(model_id)
    if on is not None:
        new = replace(old, reviewed_on=on, review_on=year_on(on))
    else:
        new = replace(old, reviewed_on=None, review_on=old.reviewed_on or old.review_on)
    store.yearly.shared_models.save(_checked(new))


def attach_file(store: Store, model_id: str, path: Path) -> Changes:
    """Keep a model's file by its content, instead of the one before, which stays in the history.

    Raise AttachmentTooLarge, ReadFailed, DiskFull.
    """
    content_hash, _ = store.contents.put(path, LIMIT_MB)
    with store.action("model.attach") as action:
        old = store.yearly.shared_models.get(model_id)
        name = cleaned("name", path.name)
        store.yearly.shared_models.save(replace(old, content_hash=content_hash, file_name=name))
    return action.changes


def detach_file(store: Store, model_id: str) -> Changes:
    """Take the file off the model; it stays in the history."""
    with store.action("model.detach") as action:
        old = store.yearly.shared_models.get(model_id)
        store.yearly.shared_models.save(replace(old, content_hash="", file_name=""))
    return action.changes


def copy_to_open(store: Store, content_hash: str, file_name: str) -> Path:
    """Return a fresh copy of a model's file, now or before, under its name.

    Raise AttachmentMissing, WriteFailed.
    """
    from seutu_desktop.services.attachment_copy import copy_named

    return copy_named(store.contents.path_of(content_hash, file_name), file_name)


def link_matter(store: Store, model_id: str, item_id: str) -> Changes:
    """Say that a matter was about the model."""
    store.yearly.shared_models.get(model_id)
    return decided_in.link(store, item_id, LinkKind.SHARED_MODEL, model_id)


def unlink_matter(store: Store, model_id: str, item_id: str) -> Changes:
    """Take the link away."""
    return decided_in.unlink(store, item_id, LinkKind.SHARED_MODEL, model_id)


def _checked(model: SharedModel) -> SharedModel:
    """Return the model; a review before its adoption is a slip of the pen."""
    for day in (model.reviewed_on, model.review_on):
        if model.adopted_on is not None and day is not None and day < model.adopted_on:
            raise ReviewBeforeAdoption(adopted=model.adopted_on, review=day)
    return model
