"""The whole of a meeting in one value: what papers, rules and the live view read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date

from seutu_desktop.domain.frozen import dataclass
from seutu_desktop.domain.meetings import (
    Action,
    AgendaItem,
    Attachment,
    Attendance,
    Dissent,
    Meeting,
    PresenceEvent,
    Vote,
)
from seutu_desktop.domain.network import Municipality, MunicipalitySpan, Network
from seutu_desktop.domain.people import Body, Membership, Person, PersonTitle, held_on


@dataclass(frozen=True)
class Directory:
    """Everybody and every body of the network, by id; small enough to hold whole.

    `gone` are those marked as deleted: papers and links of the past still name them.
    """

    bodies: Mapping[str, Body] = field(default_factory=dict)
    municipalities: Mapping[str, Municipality] = field(default_factory=dict)
    spans: tuple[MunicipalitySpan, ...] = ()
    people: Mapping[str, Person] = field(default_factory=dict)
    titles: Mapping[str, tuple[PersonTitle, ...]] = field(default_factory=dict)
    memberships: tuple[Membership, ...] = ()
    gone: Mapping[str, Body | Municipality | Person] = field(default_factory=dict)

    def name(self, person_id: str | None) -> str:
        """Return a person's name, deleted or not, or empty where there is nobody."""
        person = self.people.get(person_id or "") or self.gone.get(person_id or "")
        return person.name if person else ""

    def title(self, person_id: str | None, day: date) -> str:
        """Return the title the person held on `day`, or empty."""
        held = held_on(self.titles.get(person_id or "", ()), day)
        return held[-1].title if held else ""

    def municipality_name(self, municipality_id: str | None) -> str:
        """Return a municipality's name, deleted or not, or empty."""
        municipality = self.municipalities.get(municipality_id or "") or self.gone.get(municipality_id or "")
        return municipality.name if municipality else ""

    def members(self, body_id: str, day: date) -> list[Membership]:
        """Return the memberships of a body that hold on `day`, deputies and staff included."""
        return held_on((each for each in self.memberships if each.body_id == body_id), day)


@dataclass(frozen=True)
class MeetingRecord:
    """A meeting with all that belongs to it; every sequence is in its own order (items by position)."""

    network: Network
    meeting: Meeting
    body: Body
    directory: Directory
    items: tuple[AgendaItem, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    attendance: tuple[Attendance, ...] = ()
    events: tuple[PresenceEvent, ...] = ()
    votes: tuple[Vote, ...] = ()
    dissents: tuple[Dissent, ...] = ()
    actions: tuple[Action, ...] = ()
    approved_in: Meeting | None = None

    def attachments_of(self, item_id: str) -> list[Attachment]:
        """Return the files of a matter in their order."""
        return [each for each in self.attachments if each.item_id == item_id]

    def events_of(self, item_id: str) -> list[PresenceEvent]:
        """Return what happened in a matter, in time order."""
        return [each for each in self.events if each.item_id == item_id]

    def votes_of(self, item_id: str) -> list[Vote]:
        """Return the votes of a matter."""
        return [each for each in self.votes if each.item_id == item_id]

    def dissents_of(self, item_id: str) -> list[Dissent]:
        """Return the dissents of a matter."""
        return [each for each in self.dissents if each.item_id == item_id]

    def actions_of(self, item_id: str) -> list[Action]:
        """Return what was agreed to be done in a matter."""
        return [each for each in self.actions if each.item_id == item_id]

    def item(self, item_id: str) -> AgendaItem:
        """Return the matter with this id; raise KeyError where there is none."""
        for each in self.items:
            if each.id == item_id:
                return each
        raise KeyError(item_id)
