"""The meeting while it is being held: what its view reads, how it begins and what is decided."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from seutu_desktop.domain import presence, status
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.meetings import (
    AgendaItem,
    DecisionKind,
    ItemKind,
    ItemState,
    Meeting,
    MeetingStatus,
    PresenceEvent,
)
from seutu_desktop.domain.presence import Break, ItemPresence
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.domain.room import EventOrder, walked
from seutu_desktop.services import flow, minutes
from seutu_desktop.services.meeting_list import meeting_name
from seutu_desktop.services.provisional import numbers
from seutu_desktop.store.store import Store

KINDS = frozenset(
    {"meeting", "agenda_item", "attendance", "presence_event", "vote", "dissent", "action", "network"}
    | {"body", "membership", "municipality", "person", "person_title"}
)
"""The kinds of thing that a `LiveView` tells of."""


@dataclass(frozen=True)
class LiveView:
    """A meeting as the live view shows it.

    `sections` are the § by matter, provisional ones included; `opening` and `presences` who is where before
    the first matter and in each.
    """

    record: MeetingRecord
    name: str
    sections: Mapping[str, int]
    opening: ItemPresence
    presences: Mapping[str, ItemPresence]

    @property
    def meeting(self) -> Meeting:
        """The meeting itself."""
        return self.record.meeting

    @property
    def waiting(self) -> bool:
        """Whether the meeting can be begun."""
        return self.meeting.started is None and status.editable_agenda(self.meeting)

    @property
    def running(self) -> bool:
        """Whether the meeting is being held now."""
        return self.meeting.started is not None and status.editable_agenda(self.meeting)

    @property
    def editable(self) -> bool:
        """Whether the record may still be written."""
        return status.editable_minutes(self.meeting)

    @property
    def current_id(self) -> str:
        """The matter in hand: the one begun last; empty before the first."""
        return current_item(self.record)

    @property
    def pause(self) -> Break | None:
        """The break that is on, if any."""
        found = presence.breaks(self.record)
        return found[-1] if found and found[-1].end is None else None

    def place(self, shown_id: str) -> str:
        """Return the matter that comings and goings belong to while `shown_id` is looked at.

        The one in hand during the meeting, afterwards the one shown; empty before the start.
        """
        if self.waiting:
            return ""
        return self.current_id if self.running else shown_id

    def presence(self, item_id: str) -> ItemPresence:
        """Return who is where in a matter, or before the first one for any other id."""
        return self.presences.get(item_id, self.opening)

    def events(self, item_id: str) -> list[PresenceEvent]:
        """Return what happened in a matter, in time order; what came before any belongs to the first."""
        order, items = EventOrder(self.record), self.record.items
        found = sorted(self.record.events, key=order.place)
        return [each for each in found if items and items[max(order.place(each)[0], 0)].id == item_id]

    def handled(self) -> int:
        """Return how many matters are done: begun and no longer in hand, or decided."""
        current = self.current_id if self.running else ""
        return sum(
            item.id != current and (item.handled_at is not None or item.state is not ItemState.OPEN)
            for item in self.agenda()
        )

    def agenda(self) -> list[AgendaItem]:
        """Return the matters that are not withdrawn."""
        return [item for item in self.record.items if item.state is not ItemState.WITHDRAWN]


def live_view(store: Store, meeting_id: str) -> LiveView:
    """Return a meeting for the live view in at most eight statements once the directory is known."""
    record = store.record(meeting_id)
    opening, *rest = walked(record, record.events)
    return LiveView(
        record=record,
        name=meeting_name(store, record.meeting),
        sections=numbers(store, record, ()).sections,
        opening=opening,
        presences={each.item_id: each for each in rest if each.item_id is not None},
    )


def current_item(record: MeetingRecord) -> str:
    """Return the id of the matter begun last, empty before the first."""
    begun = [
        (item.handled_at, index) for index, item in enumerate(record.items) if item.handled_at is not None
    ]
    return record.items[max(begun)[1]].id if begun else ""


def start(store: Store, meeting_id: str, now: datetime) -> Changes:
    """Note that the meeting began at local `now`, with its first matter."""
    with store.action("meeting.begin") as action:
        minutes.begin(store, meeting_id, now)
        items = store.record(meeting_id).items
        if items and all(item.handled_at is None for item in items):
            minutes.handle_item(store, items[0].id, now)
    return action.changes


def decide(store: Store, item_id: str, kind: DecisionKind) -> Changes:
    """Decide a matter with its usual words where she wrote none of her own (`minutes.decide`).

    Approving the last record approves that record too, where it was sent.
    """
    item = store.items.get(item_id)
    if item.kind is ItemKind.MINUTES_APPROVAL and kind is DecisionKind.APPROVED:
        previous = store.meeting_queries.previous(store.meetings.get(item.meeting_id))
        sent = previous is not None and previous.status is MeetingStatus.MINUTES_SENT
        if sent and item.state is ItemState.OPEN:
            return flow.approve_previous(store, item_id)
    return minutes.decide(store, item_id, kind)
