"""A mail draft as a file (.eml) that the mail program opens ready to be sent: recipients, words, the paper.

`X-Unsent: 1` makes Outlook open it as a draft. Ei kokeiltu Outlookissa; the new Outlook may open it as a
received message. It is a plain message with an attachment, never a meeting invitation (calendar.md 9).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from seutu_desktop.domain.calendar_event import mail_address
from seutu_desktop.domain.cleaning import clean_line
from seutu_desktop.domain.dates import clock_range, full_day, short_day
from seutu_desktop.domain.filenames import document_name
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.domain.readiness import recipients
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.services import own_files
from seutu_desktop.store.store import Store

WORD = ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document")

_PAPERS = {
    DocumentKind.AGENDA: ("Kutsu", "esityslista"),
    DocumentKind.MEMO: ("Muistio", "muistio"),
    DocumentKind.MINUTES: ("Pöytäkirja", "pöytäkirja"),
}


@dataclass(frozen=True)
class Draft:
    """The bytes of a draft, its natural name, and the names of recipients who have no e-mail address."""

    data: bytes
    name: str
    without_address: tuple[str, ...]


def draft(record: MeetingRecord, kind: DocumentKind, papers: Sequence[Path]) -> Draft:
    """Return a draft that sends `papers` (files) of a meeting to everybody who gets its agenda."""
    people = [record.directory.people[each] for each in recipients(record) if each in record.directory.people]
    meeting = record.meeting
    name = document_name(
        f"{_PAPERS[kind][0]} sähköposti",
        record.body.name,
        meeting.number,
        meeting.year,
        f"{meeting.day}",
        "eml",
    )
    files = [(path.name, path.read_bytes()) for path in papers]
    return loose_draft(
        [(each.name, each.email) for each in people],
        _subject(record, kind),
        _body(record, kind),
        files,
        name,
    )


def loose_draft(
    people: Iterable[tuple[str, str]],
    subject: str,
    text: str,
    files: Iterable[tuple[str, bytes]],
    name: str,
) -> Draft:
    """Return a draft called `name` to people (name, address) with the given words and files."""
    addresses = {each: mail_address(email) for each, email in people}
    message = EmailMessage(policy=SMTP)
    message["To"] = [_address(each, address) for each, address in addresses.items() if address]
    message["Subject"] = clean_line(subject)
    message["X-Unsent"] = "1"
    message.set_content(text, cte="quoted-printable")
    for file, data in files:
        maintype, subtype = WORD if file.endswith(".docx") else ("application", "octet-stream")
        message.add_attachment(data, maintype, subtype, filename=file)
    if message.is_multipart():
        message.set_boundary("seutu-osa-1")  # not random: the same draft, the same bytes
    return Draft(
        message.as_bytes(), name, tuple(each for each, address in addresses.items() if each and not address)
    )


def write_draft(
    store: Store, record: MeetingRecord, kind: DocumentKind, papers: Sequence[Path], folder: Path
) -> tuple[Path, Draft]:
    """Write the draft into `folder` beside the papers; never over a file that is not ours."""
    made = draft(record, kind, papers)
    return keep_draft(store, made, folder), made


def keep_draft(store: Store, made: Draft, folder: Path) -> Path:
    """Write a draft into `folder`, never over a file that is not ours; return its path."""
    from seutu_desktop.documents.files import write_beside
    from seutu_desktop.documents.package import content_hash

    path = write_beside(folder / made.name, made.data, own_files.own_hashes(store, []))
    own_files.note(store, content_hash(made.data))
    return path


def _address(name: str, address: str) -> Address:
    user, _, domain = address.rpartition("@")
    return Address(clean_line(name), user, domain)


def _subject(record: MeetingRecord, kind: DocumentKind) -> str:
    return clean_line(f"{_PAPERS[kind][0]}: {_name(record)}, {short_day(record.meeting.day)}")


def _name(record: MeetingRecord) -> str:
    meeting = record.meeting
    number = f" {meeting.number}/{meeting.year}" if meeting.number is not None else ""
    return meeting.title or f"{record.body.name}{number}"


def _body(record: MeetingRecord, kind: DocumentKind) -> str:
    meeting = record.meeting
    place = "; ".join(filter(None, (meeting.place, meeting.remote_link)))
    lines = [
        "Hei,",
        "",
        f"liitteenä on {_PAPERS[kind][1]}: {_name(record)}.",
        "",
        f"Aika: {full_day(meeting.day)} {clock_range(meeting.start, meeting.end)}",
        f"Paikka: {place}" if place else "",
        "",
        *record.network.contact.split("\n"),
    ]
    return "\n".join(line for at, line in enumerate(lines) if line or at in (1, 3, 6)) + "\n"
