"""A proposal to start from where a matter has none yet."""

from __future__ import annotations

from seutu_desktop.services import wording
from seutu_desktop.store.store import Store

_GENERAL = "{body} päättää hyväksyä esityksen."


def model_proposal(store: Store, item_id: str) -> str:
    """Return words to start a proposal from; nothing is stored.

    The usual ones of a standing matter, else those of the newest other matter of the same title, else
    general ones.
    """
    item = store.items.get(item_id)
    body = store.bodies.get(store.meetings.get(item.meeting_id).body_id)
    usual = wording.standing_proposal(item.kind, body)
    alike = store.items.of("id", title=item.title) if item.title else []
    earlier = [each.proposal for each in alike if each.id != item_id and each.proposal.strip()]
    return usual or (earlier[-1] if earlier else _GENERAL.format(body=body.name))
