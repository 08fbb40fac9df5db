"""The date rules of a body, and the one a steering group has before anybody sets one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from seutu_desktop.domain.date_rules import DateRule, Frequency
from seutu_desktop.domain.people import Body, BodyKind
from seutu_desktop.services.breaks import planning_defaults
from seutu_desktop.store.store import Store


def rules_of(store: Store, body: Body) -> list[DateRule]:
    """Return a body's date rules by first day; the steering group has the default, unstored, with no id."""
    found = sorted(store.cycle.rules.of(body_id=body.id), key=lambda each: each.valid_from or date.min)
    if found or body.kind is not BodyKind.STEERING:
        return found
    return [default_rule(store, body)]


def default_rule(store: Store, body: Body) -> DateRule:
    """Return the rule a body starts from, at the hours of the network."""
    network = store.the_network()
    return replace(shipped_rule(body.id), start=network.default_start, end=network.default_end)


def shipped_rule(body_id: str) -> DateRule:
    """Return the days a body starts from: the second Wednesday, July off, unconfirmed (domain.md 6)."""
    given = planning_defaults()["rule"]
    return DateRule(
        id="",
        body_id=body_id,
        frequency=Frequency(given["frequency"]),
        weekday=given["weekday"],
        nth=given["nth"],
        months=tuple(given["months"]),
    )
