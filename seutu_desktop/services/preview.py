"""How one § will read in the record, while it is being written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from seutu_desktop.documents import words
from seutu_desktop.documents.items import vote_rows
from seutu_desktop.documents.outline import Choices, Outline
from seutu_desktop.documents.phrases import events_by_item, events_in_words, outcome, quorum_in_item
from seutu_desktop.domain.agenda import DECIDING
from seutu_desktop.domain.meetings import AgendaItem, ItemState, PresenceEvent
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.domain.presence import PresenceState
from seutu_desktop.domain.quorum import counted
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.services.live import LiveView


class PreviewKind(StrEnum):
    """What a part of the preview is."""

    TEXT = "text"
    SENTENCE = "sentence"
    MISSING = "missing"


@dataclass(frozen=True)
class PreviewPart:
    """A part of a § as the record prints it: Markdown of the subset for TEXT, else a plain sentence.

    `newest` marks what the last recorded event added.
    """

    kind: PreviewKind
    text: str
    newest: bool = False


def preview(view: LiveView, item_id: str) -> tuple[PreviewPart, ...]:
    """Return the decision, votes, dissents and presence sentences of a § as they will be printed."""
    item = view.record.item(item_id)
    outline = Outline(view.record, DocumentKind.MEMO, Choices())
    return (*_decision(item), *_course(outline, item), *_presence(outline, item), *_quorum(view, item))


def _decision(item: AgendaItem) -> Iterator[PreviewPart]:
    if item.discussion.strip():
        yield PreviewPart(PreviewKind.TEXT, item.discussion)
    if item.state in (ItemState.WITHDRAWN, ItemState.CARRIED):
        yield PreviewPart(PreviewKind.SENTENCE, outcome(item))
    elif item.decision.strip() and (item.state is ItemState.DECIDED or item.kind not in DECIDING):
        yield PreviewPart(PreviewKind.TEXT, item.decision)
    elif item.state is ItemState.DECIDED:
        yield PreviewPart(PreviewKind.SENTENCE, outcome(item))
    elif item.kind in DECIDING:
        yield PreviewPart(PreviewKind.MISSING, words.UNDECIDED)


def _course(outline: Outline, item: AgendaItem) -> Iterator[PreviewPart]:
    for vote in outline.votes.get(item.id, ()):
        yield PreviewPart(PreviewKind.SENTENCE, " ".join(vote_rows(outline, vote)))
    for dissent in outline.dissents.get(item.id, ()):
        told = f"{outline.name(dissent.person_id)} ilmoitti päätökseen eriävän mielipiteen."
        yield PreviewPart(PreviewKind.SENTENCE, f"{told} {dissent.text}".strip())


def _presence(outline: Outline, item: AgendaItem) -> Iterator[PreviewPart]:
    record = outline.record
    before = _without_newest(record, outline.events.get(item.id, ()))
    known = events_in_words(before, events_by_item(before).get(item.id, ()))
    for sentence in events_in_words(record, outline.events.get(item.id, ())):
        yield PreviewPart(PreviewKind.SENTENCE, sentence, sentence not in known)


def _quorum(view: LiveView, item: AgendaItem) -> Iterator[PreviewPart]:
    """Quorum is told where it is not what it was in the § before (`Outline.changed_quorums`)."""
    ids = [each.id for each in view.record.items]
    place = ids.index(item.id)
    before = view.presence(ids[place - 1]) if place else view.opening
    now = view.presence(item.id)
    marked = {each.end for each in now.people.values()} - {PresenceState.UNMARKED}
    if marked and counted(now) != counted(before):
        yield PreviewPart(PreviewKind.SENTENCE, quorum_in_item(counted(now)))


def _without_newest(record: MeetingRecord, events: list[PresenceEvent] | tuple[()]) -> MeetingRecord:
    """The record before the event recorded last in a § (keys grow with time)."""
    newest = max((each.id for each in events), default="")
    return replace(record, events=tuple(each for each in record.events if each.id != newest))
