"""Sending a paper: numbers given, the file written and fixed, a mail draft beside it, in one step."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.services import flow, mail, papers
from seutu_desktop.store.store import Store


@dataclass(frozen=True)
class Sent:
    """What was made: the paper, the mail draft, who has no address, what changed, the template's report."""

    paper: Path
    draft: Path
    without_address: tuple[str, ...]
    changes: Changes
    report: tuple[str, ...] = ()


def send_agenda(store: Store, meeting_id: str, folder: Path, today: date) -> Sent:
    """Mark the agenda as sent, write it with its final numbers and a mail draft into `folder`.

    If the files cannot be written, nothing is marked. Raise NoMembers, WrongStatus, DiskFull, WriteFailed,
    TemplateRefused.
    """
    with store.action("meeting.send") as action:
        flow.send_agenda(store, meeting_id, today)
        made = _written(store, meeting_id, DocumentKind.AGENDA, folder)
    return _sent(made, action.changes)


def send_minutes(store: Store, meeting_id: str, folder: Path) -> Sent:
    """Mark the memo or minutes as sent, write them and a mail draft into `folder`.

    If the files cannot be written, nothing is marked. Raise what `flow.send_minutes` finds missing.
    """
    with store.action("meeting.send_minutes") as action:
        flow.send_minutes(store, meeting_id)
        made = _written(store, meeting_id, papers.record_paper(store, meeting_id), folder)
    return _sent(made, action.changes)


_Made = tuple[papers.Written, Path, mail.Draft]


def _written(store: Store, meeting_id: str, kind: DocumentKind, folder: Path) -> _Made:
    paper = papers.write_paper(store, meeting_id, kind, folder, handed_out=True)
    path, draft = mail.write_draft(store, store.record(meeting_id), kind, [paper.path], folder)
    return paper, path, draft


def _sent(made: _Made, changes: Changes) -> Sent:
    paper, path, draft = made
    return Sent(paper.path, path, draft.without_address, changes, paper.report)
