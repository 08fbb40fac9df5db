"""The letter that goes with an agenda or minutes: who gets it and what it says."""

from __future__ import annotations

from dataclasses import dataclass

from seutu_desktop.domain import readiness
from seutu_desktop.domain.dates import clock_range, full_day
from seutu_desktop.domain.record import MeetingRecord


@dataclass(frozen=True)
class MailDraft:
    """Addresses each once, subject and plain text; `without_address` names those who have none."""

    addresses: tuple[str, ...]
    without_address: tuple[str, ...]
    subject: str
    text: str


def mail_draft(record: MeetingRecord, name: str, paper: str) -> MailDraft:
    """Return the draft about the meeting `name` with the file `paper`, to everybody who gets the agenda."""
    people = [record.directory.people.get(key) for key in readiness.recipients(record)]
    known = [person for person in people if person is not None]
    meeting = record.meeting
    when = f"{full_day(meeting.day)} {clock_range(meeting.start, meeting.end)}"
    lines = [name, when, meeting.place, meeting.remote_link, "", f"Liitteenä {paper}."]
    return MailDraft(
        addresses=tuple(dict.fromkeys(person.email.strip() for person in known if person.email.strip())),
        without_address=tuple(person.name for person in known if not person.email.strip()),
        subject=f"{paper.removesuffix('.docx').split(' ')[0]}: {name}",
        text="\n".join(line for index, line in enumerate(lines) if line or index == 4),
    )
