"""A meeting sorted for writing: what belongs to which §, gathered once however long the agenda is."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from seutu_desktop.documents import words
from seutu_desktop.documents.phrases import events_by_item, section_text
from seutu_desktop.domain.cleaning import clean, clean_line
from seutu_desktop.domain.meetings import (
    Action,
    AgendaItem,
    Attachment,
    AttachmentKind,
    Dissent,
    PresenceEvent,
    Vote,
)
from seutu_desktop.domain.network import PaperStyle, SectionOrder
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.domain.presence import ItemPresence, presence_by_item
from seutu_desktop.domain.quorum import Quorum, counted, quorum_at_opening
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.domain.richtext import Block, RichText, Run

T = TypeVar("T")


@dataclass(frozen=True)
class Choices:
    """How a paper is written; what is None follows the body's own settings.

    `labels` replace the names of parts (`words.LABELS`); `provisional` numbers § that have none yet.
    """

    style: PaperStyle | None = None
    order: SectionOrder | None = None
    labels: Mapping[str, str] = field(default_factory=dict)
    provisional: Mapping[str, int] = field(default_factory=dict)
    document_id: str = ""
    version: int = 1


@dataclass(frozen=True)
class Outline:
    """A meeting record with the choices of one paper of it."""

    record: MeetingRecord
    kind: DocumentKind
    choices: Choices

    @property
    def order(self) -> SectionOrder:
        """The order of the parts of a §."""
        return self.choices.order or SectionOrder(self.record.body.section_order)

    @property
    def of_minutes(self) -> bool:
        """Whether the paper tells what happened, not only what is to come."""
        return self.kind is not DocumentKind.AGENDA

    def label(self, key: str) -> str:
        """Return the name of a part of a §."""
        return self._labels[key]

    def name(self, person_id: str | None) -> str:
        """Return a person's name; somebody erased is said to be so."""
        return clean_line(self.record.directory.name(person_id)) or (words.NOBODY if person_id else "")

    def titled(self, person_id: str | None) -> str:
        """Return `sivistysjohtaja Nimi`, with the title of the meeting's day."""
        if person_id not in self._titled:
            title = clean_line(self.record.directory.title(person_id, self.record.meeting.day))
            self._titled[person_id] = f"{title} {self.name(person_id)}".strip()
        return self._titled[person_id]

    def number(self, item: AgendaItem) -> int | None:
        """Return the § of a matter, the provisional one where it has no other."""
        return item.section_number or self.choices.provisional.get(item.id)

    def section(self, item: AgendaItem) -> str:
        """Return `34 §`, or the place on the agenda where the body has no series of §."""
        return section_text(self.number(item)) or f"{self.positions[item.id]}."

    def heading(self, item: AgendaItem) -> str:
        """Return `34 §⇥Otsikko`: literal text, for a deleted paragraph must not renumber the rest."""
        return f"{self.section(item)}\t{clean_line(item.title) or words.UNTITLED}"

    @cached_property
    def _labels(self) -> Mapping[str, str]:
        own = {key: clean_line(label) for key, label in self.choices.labels.items()}
        return {key: own.get(key) or label for key, label in words.LABELS.items()}

    @cached_property
    def _titled(self) -> dict[str | None, str]:
        return {}

    @cached_property
    def positions(self) -> Mapping[str, int]:
        """The place of each matter on the agenda, from 1."""
        return {item.id: place for place, item in enumerate(self.record.items, start=1)}

    @cached_property
    def events(self) -> Mapping[str, list[PresenceEvent]]:
        """The presence events of each matter."""
        return events_by_item(self.record)

    @cached_property
    def files(self) -> Mapping[tuple[str, AttachmentKind], list[Attachment]]:
        """The files by matter and kind."""
        return grouped(((each.item_id, each.kind), each) for each in self.record.attachments)

    @cached_property
    def attachment_numbers(self) -> Mapping[str, int]:
        """The number of each attachment, counted through the meeting in the order of the agenda."""
        files = (
            each
            for item in self.record.items
            for each in self.files.get((item.id, AttachmentKind.ATTACHMENT), ())
        )
        return {each.id: number for number, each in enumerate(files, start=1)}

    @cached_property
    def votes(self) -> Mapping[str, list[Vote]]:
        """The votes of each matter."""
        return grouped((each.item_id, each) for each in self.record.votes)

    @cached_property
    def dissents(self) -> Mapping[str, list[Dissent]]:
        """The dissents of each matter."""
        return grouped((each.item_id, each) for each in self.record.dissents)

    @cached_property
    def actions(self) -> Mapping[str, list[Action]]:
        """The actions of each matter; those of none stand under an empty key."""
        return grouped((each.item_id or "", each) for each in self.record.actions)

    @cached_property
    def presences(self) -> Mapping[str, ItemPresence]:
        """Who is where in each §."""
        return presence_by_item(self.record)

    @cached_property
    def changed_quorums(self) -> Mapping[str, Quorum]:
        """The quorum of those § in which it is not what it was before (domain.md 5)."""
        found: dict[str, Quorum] = {}
        before = quorum_at_opening(self.record)
        for item in self.record.items:
            now = counted(self.presences[item.id])
            if now != before:
                found[item.id] = now
            before = now
        return found


K = TypeVar("K", bound=Hashable)


def grouped(pairs: Iterable[tuple[K, T]]) -> dict[K, list[T]]:
    """Return the values of each key, in order."""
    found: dict[K, list[T]] = {}
    for key, value in pairs:
        found.setdefault(key, []).append(value)
    return found


def plain_blocks(text: str) -> RichText:
    """Return plain text as paragraphs, one a line, the blank ones left out."""
    return tuple(Block((Run(row.strip()),)) for row in clean(text).split("\n") if row.strip())
