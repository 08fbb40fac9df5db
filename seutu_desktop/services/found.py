"""What a search finds, as plain values, and the words it looks for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from seutu_desktop.domain.occurrences import TaskState
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.domain.people import MembershipRole


class FoundKind(StrEnum):
    """What a found thing is."""

    MEETING = "meeting"
    ITEM = "agenda_item"
    PERSON = "person"
    BODY = "body"
    MUNICIPALITY = "municipality"
    ATTACHMENT = "attachment"
    ACTION = "action"
    DOCUMENT = "document"
    TASK = "wheel_task"
    ORGANISATION = "organisation"
    HANDLING = "handling_document"
    PROJECT = "project"
    GOAL = "goal"
    MODEL = "shared_model"
    SURVEY = "survey"


@dataclass(frozen=True)
class Found:
    """One thing: `title`, and what its second line is made of, by kind.

    `number` "7/2026" and `day` are of its meeting, `section` of its matter; `role` and `place` of a person's
    seat; `snippet` shows the words where the title does not hold them. `path` is a document's file.
    A task of the wheel has its ring as `place`, its deadline as `day`, its `state` (None: a suggestion that
    is not in the wheel), and `entry` names what the wheel shows of it.
    """

    kind: FoundKind
    id: str
    title: str
    meeting_id: str = ""
    item_id: str = ""
    number: str = ""
    body: str = ""
    day: date | None = None
    section: int | None = None
    role: MembershipRole | None = None
    place: str = ""
    snippet: str = ""
    document: DocumentKind | None = None
    path: str = ""
    state: TaskState | None = None
    entry: str = ""


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a search as the index splits them, at most twelve."""
    return tuple(re.findall(r"[^\W_]+", text)[:12])


def marks(text: str, words: Iterable[str]) -> list[tuple[int, int]]:
    """Return where `words` stand in `text` as beginnings of words: [start, end) in order, not overlapping."""
    pattern = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    if not pattern:
        return []
    return [match.span() for match in re.finditer(rf"(?<![^\W_])(?:{pattern})", text, re.IGNORECASE)]


def holds(text: str, words: Iterable[str]) -> bool:
    """Return whether every word stands in `text` as a beginning of a word."""
    return all(marks(text, (word,)) for word in words)
