"""The sample's shared models, surveys and groups' reports: names of the sources, days that are examples."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from seutu_desktop.domain.themes import ThemedKind
from seutu_desktop.services import reports, shared_models, surveys, themes
from seutu_desktop.services.lookup import find_body, steering_group
from seutu_desktop.store.store import Store

Spec = Mapping[str, Any]


def take_in_models(store: Store, spec: Spec) -> None:
    """Add the models with their § and themes, the surveys with theirs, and the reports of a year."""
    for each in spec["model"]:
        _model(store, each, spec["source"], spec["note"])
    for each in spec["survey"]:
        _survey(store, each)
    for each in spec["report"]:
        meeting_id, on = _meeting(store, each["meeting"]), date.fromisoformat(each["on"])
        for group, text in each["texts"].items():
            reports.receive_report(store, meeting_id, find_body(store, group).id, text, on)


def _model(store: Store, spec: Spec, source: str, note: str) -> None:
    group = find_body(store, spec["group"])
    key = shared_models.add_model(
        store,
        spec["name"],
        sector=group.sector,
        owner_id=group.id,
        version=spec["version"],
        adopted_on=_day(spec, "adopted"),
        reviewed_on=_day(spec, "reviewed"),
        review_on=_day(spec, "review"),
        source=source,
        note=note,
    ).ids[0]
    named = tuple(spec.get("themes", ()))
    served = [each.id for each in store.period_items.all() if named and each.text.startswith(named)]
    themes.set_themes(store, ThemedKind.SHARED_MODEL, key, served)
    for told in spec.get("matters", ()):
        shared_models.link_matter(store, key, _matter(store, told))


def _survey(store: Store, spec: Spec) -> None:
    key = surveys.add_survey(
        store,
        spec["name"],
        spec["year"],
        sector="Esi- ja perusopetus",
        opens=_day(spec, "opens"),
        closes=_day(spec, "closes"),
        invited=spec.get("invited"),
        answered=spec.get("answered"),
        results=spec.get("results", ""),
        told_on=_day(spec, "told"),
        note=spec["note"],
    ).ids[0]
    for told in spec.get("matters", ()):
        surveys.link_matter(store, key, _matter(store, told))


def _meeting(store: Store, day: str) -> str:
    body_id = steering_group(store).id
    found = store.meeting_queries.on_day(date.fromisoformat(day))
    return next(each.id for each in found if each.body_id == body_id)


def _matter(store: Store, told: Sequence[str]) -> str:
    """The steering group's matter of a day by its title."""
    day, title = told
    items = store.items.of(meeting_id=_meeting(store, day))
    return next(each.id for each in items if each.title == title)


def _day(spec: Spec, name: str) -> date | None:
    return date.fromisoformat(spec[name]) if name in spec else None
