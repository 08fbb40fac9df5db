"""A meeting as one ZIP: its paper and every attachment, under names that Windows accepts."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.filenames import document_name, unique_names
from seutu_desktop.domain.meetings import Attachment, AttachmentKind, MeetingStatus
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.services import own_files, papers
from seutu_desktop.store.store import Store

BACKGROUND_FOLDER = "Oheismateriaali"

_EPOCH = (1980, 1, 1, 0, 0, 0)
_PAST = frozenset({MeetingStatus.HELD, MeetingStatus.MINUTES_SENT, MeetingStatus.APPROVED})


@dataclass(frozen=True)
class Bundle:
    """The bytes of a ZIP, its natural name, and the names inside it in order."""

    data: bytes
    name: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class WrittenBundle:
    """A ZIP on the disk and what was stored of it."""

    path: Path
    changes: Changes


def build(store: Store, meeting_id: str, *, public_only: bool = False) -> Bundle:
    """Return the ZIP of a meeting: the record once it was held, before that the agenda, and the attachments.

    The same meeting gives the same bytes. With `public_only` files that may not be published stay out.
    Raise AttachmentMissing, TemplateRefused.
    """
    record = store.record(meeting_id)
    held = record.meeting.status in _PAST
    kind = papers.record_paper(store, meeting_id) if held else DocumentKind.AGENDA
    job = papers.prepare(store, meeting_id, kind)
    paper, _ = papers.rendered(job)
    files = [each for each in _in_order(record) if each.public or not public_only]
    contents = [store.contents.read(each.content_hash, each.name) for each in files]
    names = [job.name, *_names(record, files)]
    data = _zipped(zip(names, [paper.data, *contents], strict=True))
    return Bundle(data, _bundle_name(record), tuple(names))


def write_bundle(store: Store, meeting_id: str, target: Path, *, public_only: bool = False) -> WrittenBundle:
    """Write the ZIP of a meeting to `target` (a file, or a folder for its natural name).

    A file that is not as the program wrote it is never overwritten. Raise DiskFull, WriteFailed.
    """
    from seutu_desktop.documents.files import write_beside
    from seutu_desktop.documents.package import content_hash

    bundle = build(store, meeting_id, public_only=public_only)
    earlier = store.documents.of(kind=DocumentKind.BUNDLE, meeting_id=meeting_id)
    wanted = target / bundle.name if target.is_dir() else target
    path = write_beside(wanted, bundle.data, own_files.own_hashes(store, earlier))
    digest = content_hash(bundle.data)
    if not store.writable:
        own_files.note(store, digest)
        return WrittenBundle(path, Changes(frozenset(), ""))
    with store.action("document.write", undoable=False) as action:
        store.documents.save(own_files.loose_document(store, DocumentKind.BUNDLE, path, digest, meeting_id))
    return WrittenBundle(path, action.changes)


def _in_order(record: MeetingRecord) -> list[Attachment]:
    """Return the files in the order of the agenda."""
    return [each for item in record.items for each in record.attachments_of(item.id)]


def _names(record: MeetingRecord, files: Iterable[Attachment]) -> list[str]:
    """Return the names inside: `Liite 3 Hakuilmoitus.pdf` as papers number them, background in a folder."""
    numbered = [each for each in _in_order(record) if each.kind is AttachmentKind.ATTACHMENT]
    numbers = {each.id: number for number, each in enumerate(numbered, start=1)}
    files = list(files)
    wanted = [f"Liite {numbers[each.id]} {each.name}" if each.id in numbers else each.name for each in files]
    safe = unique_names(wanted)
    return [
        name if each.id in numbers else f"{BACKGROUND_FOLDER}/{name}"
        for each, name in zip(files, safe, strict=True)
    ]


def _bundle_name(record: MeetingRecord) -> str:
    meeting = record.meeting
    day = meeting.day.isoformat()
    return document_name("Kokous", record.body.name, meeting.number, meeting.year, day, "zip")


def _zipped(members: Iterable[tuple[str, bytes]]) -> bytes:
    """Return a ZIP without marks of this machine or moment."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            info = zipfile.ZipInfo(name, date_time=_EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0
            archive.writestr(info, content)
    return buffer.getvalue()
