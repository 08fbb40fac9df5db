"""A mail draft as a file (.eml) that the mail program opens ready to be sent: recipients, words, the paper.

`X-Unsent: 1` makes Outlook open it as a draft. Ei kokeiltu Outlookissa; the new Outlook may open it as a
received message. It is a plain message with an attachment, never a meeting invitation (calendar.md 9).
"""

from __future__ import annotations

from collections.abc import Sequence
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
    addresses = {each.name: mail_address(each.email) for each in people}
    message = EmailMessage(policy=SMTP)
    message["To"] = [_address(name, address) for name, address in addresses.items() if address]
    message["Subject"] = _subject(record, kind)
    message["X-Unsent"] = "1"
    message.set_content(_body(record, kind), cte="quoted-printable")
    for path in papers:
        maintype, subtype = WORD if path.suffix == ".docx" else ("application", "octet-stream")
        message.add_attachment(path.read_bytes(), maintype, subtype, filename=path.name)
    if message.is_multipart():
        message.set_boundary("seutu-osa-1")  # not random: the same draft, the same bytes
    meeting = record.meeting
    name = document_name(
        f"{_PAPERS[kind][0]} sähköposti",
        record.body.name,
        meeting.number,
        meeting.year,
        f"{meeting.day}",
        "eml",
    )
    return Draft(message.as_bytes(), name, tuple(name for name, address in addresses.items() if not address))


def write_draft(
    store: Store, record: MeetingRecord, kind: DocumentKind, papers: Sequence[Path], folder: Path
) -> tuple[Path, Draft]:
    """Write the draft into `folder` beside the papers; never over a file that is not ours."""
    from seutu_desktop.documents.files import write_beside
    from seutu_desktop.documents.package import content_hash

    made = draft(record, kind, papers)
    path = write_beside(folder / made.name, made.data, own_files.own_hashes(store, []))
    own_files.note(store, content_hash(made.data))
    return path, made


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
