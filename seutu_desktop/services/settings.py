"""The settings of the network."""

from __future__ import annotations

from dataclasses import replace

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.cleaning import clean
from seutu_desktop.store.store import Store

_EDITABLE = frozenset(
    {"name", "coordinating_municipality_id", "contact", "organiser_email", "notice_days", "notice_days_least"}
    | {"default_place", "default_start", "default_end", "document_folder", "template_hash", "population_year"}
)


def edit_network(store: Store, **fields: object) -> Changes:
    """Change settings of the network."""
    if unknown := fields.keys() - _EDITABLE:
        raise TypeError(f"not editable here: {sorted(unknown)}")
    cleaned = {name: clean(value) if isinstance(value, str) else value for name, value in fields.items()}
    with store.action("network.edit", merge_key=f"network:{','.join(sorted(fields))}") as action:
        store.network.save(replace(store.the_network(), **cleaned))  # type: ignore[arg-type]
    return action.changes
