"""Which dataclass each table of the main job holds; the others are read only when they are needed."""

from __future__ import annotations

from seutu_desktop.domain import meetings as m
from seutu_desktop.domain import network as n
from seutu_desktop.domain import people as p
from seutu_desktop.domain.papers import CalendarEntry, Document

KINDS: dict[str, type] = {
    "network": n.Network,
    "period": n.Period,
    "period_item": n.PeriodItem,
    "municipality": n.Municipality,
    "municipality_span": n.MunicipalitySpan,
    "population": n.Population,
    "organisation": p.Organisation,
    "person": p.Person,
    "person_title": p.PersonTitle,
    "body": p.Body,
    "membership": p.Membership,
    "meeting": m.Meeting,
    "agenda_item": m.AgendaItem,
    "attachment": m.Attachment,
    "attendance": m.Attendance,
    "presence_event": m.PresenceEvent,
    "vote": m.Vote,
    "dissent": m.Dissent,
    "action": m.Action,
    "document": Document,
    "calendar_entry": CalendarEntry,
}
"""The dataclass of each table, in an order that names things before what refers to them."""

NAMES = {kind: name for name, kind in KINDS.items()}
"""The table of each dataclass."""

SORTED_BY_NAME = frozenset({"municipality", "organisation", "person", "body"})
"""Tables whose `sort_key` is made of the name and never exported."""
