"""The sample's stakeholders: cadences as their sources say, meetings of the seeds, invented people."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services import decided_in, people, stakeholders
from seutu_desktop.services.lookup import find_body, find_person, steering_group
from seutu_desktop.services.setup import table
from seutu_desktop.store.store import Store

Spec = Mapping[str, Any]

_INVENTED = "Esimerkki: keksitty henkilö."


def take_in_stakeholders(store: Store, spec: Spec) -> None:
    """Agree how often each is met and link the meetings that were with it; its note tells the source."""
    known = {each.name: each.id for each in store.organisations.all()}
    for row in table("stakeholders.csv"):
        words = "" if row["cadence"] == "ei selviä lähteistä" else row["cadence"]
        if words:
            stakeholders.edit_stakeholder(store, known[row["name"]], words=words)
    responsible = find_person(store, spec["responsible"]).id
    for each in spec["stakeholder"]:
        _stakeholder(store, known[each["name"]], each, responsible)


def _stakeholder(store: Store, organisation_id: str, spec: Spec, responsible: str) -> None:
    stakeholders.edit_stakeholder(
        store,
        organisation_id,
        every_months=spec.get("every_months"),
        since=date.fromisoformat(spec["since"]) if "since" in spec else None,
        body_id=find_body(store, spec["body"]).id if "body" in spec else None,
        responsible_id=responsible if "every_months" in spec else None,
        note=spec["note"],
    )
    for each in spec.get("meetings", ()):
        meeting_id, item_id = _matter(store, each)
        stakeholders.link_meeting(store, organisation_id, meeting_id, item_id)
    for each in spec.get("topics", ()):
        decided_in.link(store, _matter(store, each)[1], LinkKind.ORGANISATION, organisation_id)
    for each in spec.get("contacts", ()):
        people.add_person(store, **each, organisation_id=organisation_id, note=_INVENTED)


def _matter(store: Store, spec: Spec) -> tuple[str, str]:
    """Return the steering group's meeting of a day and its matter by title."""
    body = steering_group(store)
    found = store.meeting_queries.on_day(date.fromisoformat(spec["on"]))
    meeting = next(each for each in found if each.body_id == body.id)
    return meeting.id, store.items.of(meeting_id=meeting.id, title=spec["matter"])[0].id
