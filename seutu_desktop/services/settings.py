"""The settings of the network."""

from __future__ import annotations

from seutu_desktop.domain.changes import Changes
from seutu_desktop.services.fields import changed, merge_key
from seutu_desktop.store.store import Store

_EDITABLE = frozenset(
    {"name", "coordinating_municipality_id", "contact", "organiser_email", "notice_days", "notice_days_least"}
    | {"default_place", "default_start", "default_end", "document_folder", "template_hash", "population_year"}
)


def edit_network(store: Store, **fields: object) -> Changes:
    """Change settings of the network."""
    with store.action("network.edit", merge_key=merge_key("network", "", fields)) as action:
        store.network.save(changed(store.the_network(), fields, _EDITABLE))
    return action.changes
