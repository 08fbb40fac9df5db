"""Writing out the papers of a meeting: record → paper → checked Word file → its row in the data file.

The three steps stand apart, so that a window can render off its main thread: `prepare` reads, `rendered`
only computes, `write` puts the file in its place and remembers it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import NotFound, ReadFailed
from seutu_desktop.domain.network import Network
from seutu_desktop.domain.papers import Document, DocumentKind
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.services import own_files
from seutu_desktop.services.fields import made as with_ids
from seutu_desktop.services.provisional import numbers
from seutu_desktop.services.snapshot import frozen, thawed
from seutu_desktop.store.store import Store

if TYPE_CHECKING:
    from seutu_desktop.documents.outline import Choices
    from seutu_desktop.documents.paper import Paper
    from seutu_desktop.documents.render import Rendered

FOLDER = "Asiakirjat"
"""The folder beside the data file for papers that were given no other place."""


@dataclass(frozen=True)
class Job:
    """All that one paper is made of: `sections` number what has no § yet, `earlier` are written versions."""

    record: MeetingRecord
    kind: DocumentKind
    item_id: str | None
    sections: dict[str, int]
    template: bytes | None
    template_name: str
    earlier: tuple[Document, ...]

    @property
    def name(self) -> str:
        """The natural Finnish file name."""
        from seutu_desktop.documents.papers import paper_name, record_kind

        kind = record_kind(self.record) if self.kind is DocumentKind.EXTRACT else self.kind
        return paper_name(self.record, kind, self.item_id)


@dataclass(frozen=True)
class Written:
    """A paper on the disk: its path, its row, what changed, and the Finnish report on the template."""

    path: Path
    document: Document
    changes: Changes
    report: tuple[str, ...] = ()


def record_paper(store: Store, meeting_id: str) -> DocumentKind:
    """Return whether the record of a meeting is a memo or minutes, as its body has it."""
    from seutu_desktop.documents.papers import record_kind

    return record_kind(store.record(meeting_id))


def prepare(
    store: Store,
    meeting_id: str,
    kind: DocumentKind,
    *,
    item_id: str | None = None,
    template: Path | None = None,
) -> Job:
    """Read what a paper needs: agenda, memo or minutes, or with `item_id` the extract of one §.

    The template is `template`, else the network's own, else ours. Raise NotFound, ReadFailed.
    """
    record = store.record(meeting_id)
    if item_id is not None and all(item.id != item_id for item in record.items):
        raise NotFound(kind="agenda_item", what=item_id)
    content, name = template_of(store, record.network, template)
    earlier = store.documents.of("made_at", kind=kind, meeting_id=meeting_id, item_id=item_id)
    return Job(record, kind, item_id, numbers(store, record).sections, content, name, tuple(earlier))


def rendered(job: Job) -> tuple[Rendered, int]:
    """Return the checked file and its version: the last one again when nothing it prints has changed.

    Raise TemplateRefused.
    """
    from seutu_desktop.documents.render import render

    last = job.earlier[-1] if job.earlier else None
    version = last.version if last else 1
    made = render(_paper(job, version), job.template, job.template_name)
    if last is not None and last.part_hash != made.part_hash:
        version += 1
        made = render(_paper(job, version), job.template, job.template_name)
    return made, version


def write(
    store: Store, job: Job, made: Rendered, version: int, target: Path, *, handed_out: bool = False
) -> Written:
    """Write a rendered paper to `target` (a file, or a folder for its natural name) and remember it.

    A file that a person changed, has open or was sent is never overwritten: the new one stands beside it.
    A store that only reads writes the file and remembers nothing. Raise DiskFull, WriteFailed.
    """
    from seutu_desktop.documents.files import write_beside
    from seutu_desktop.documents.template_report import sentences

    wanted = target / job.name if target.is_dir() else target
    path = write_beside(wanted, made.data, own_files.own_hashes(store, list(job.earlier)) | {made.part_hash})
    document = _document(store, job, made.part_hash, version, path, handed_out)
    return Written(path, document, _remember(store, document), tuple(sentences(made.findings)))


def write_paper(
    store: Store,
    meeting_id: str,
    kind: DocumentKind,
    target: Path,
    *,
    item_id: str | None = None,
    template: Path | None = None,
    handed_out: bool = False,
) -> Written:
    """Prepare, render and write a paper in one go."""
    job = prepare(store, meeting_id, kind, item_id=item_id, template=template)
    made, version = rendered(job)
    return write(store, job, made, version, target, handed_out=handed_out)


def write_agenda(store: Store, meeting_id: str, target: Path, template: Path | None = None) -> Written:
    """Write the agenda of a meeting."""
    return write_paper(store, meeting_id, DocumentKind.AGENDA, target, template=template)


def write_minutes(store: Store, meeting_id: str, target: Path, template: Path | None = None) -> Written:
    """Write the memo or minutes of a meeting, as its body has it."""
    return write_paper(store, meeting_id, record_paper(store, meeting_id), target, template=template)


def write_extract(store: Store, item_id: str, target: Path, template: Path | None = None) -> Written:
    """Write the extract of one §."""
    meeting_id = store.items.get(item_id).meeting_id
    return write_paper(store, meeting_id, DocumentKind.EXTRACT, target, item_id=item_id, template=template)


def hand_out(store: Store, document_id: str) -> Changes:
    """Note that a paper went to people: the numbers it shows never change any more, nor does its file."""
    with store.action("document.hand_out", undoable=False) as action:
        store.documents.save(replace(store.documents.get(document_id), handed_out=True))
    return action.changes


def as_it_was(store: Store, document_id: str) -> MeetingRecord:
    """Return the record that a written paper printed, whatever has changed since."""
    return thawed(store.documents.get(document_id).snapshot)


def document_folder(store: Store) -> Path:
    """Return the folder for papers without another place: as set, else one beside the data file."""
    chosen = store.the_network().document_folder
    folder = Path(chosen) if chosen else store.data_folder / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def template_of(store: Store, network: Network, chosen: Path | None = None) -> tuple[bytes | None, str]:
    """Return the template to write in and its name: the chosen one, else the network's own, else None.

    Raise ReadFailed.
    """
    if chosen is not None:
        try:
            return chosen.read_bytes(), chosen.name
        except OSError as error:
            raise ReadFailed(path=chosen, reason=error.strerror or "") from error
    if network.template_hash:
        return store.contents.read(network.template_hash, "asiakirjapohja"), "asiakirjapohja"
    return None, ""


def _paper(job: Job, version: int) -> Paper:
    from seutu_desktop.documents import papers

    choices = _choices(job, version)
    if job.item_id is not None:
        return papers.extract(job.record, job.item_id, choices)
    if job.kind is DocumentKind.AGENDA:
        return papers.agenda(job.record, choices)
    return papers.minutes(job.record, choices)


def _choices(job: Job, version: int) -> Choices:
    from seutu_desktop.documents.outline import Choices

    # The paper's own name inside the file: what and of what, the same in every version of it.
    key = f"{job.kind.value}:{job.item_id or job.record.meeting.id}"
    return Choices(provisional=job.sections, document_id=key, version=version)


def _document(store: Store, job: Job, part_hash: str, version: int, path: Path, handed_out: bool) -> Document:
    same = _same(job.earlier, part_hash, path)
    return Document(
        id=same.id if same else store.new_id(),
        kind=job.kind,
        path=str(path.absolute()),
        part_hash=part_hash,
        made_at=store.clock(),
        version=version,
        meeting_id=job.record.meeting.id,
        item_id=job.item_id,
        year=job.record.meeting.day.year,
        handed_out=handed_out or (same is not None and same.handed_out),
        snapshot=frozen(job.record),
    )


def _same(earlier: Sequence[Document], part_hash: str, path: Path) -> Document | None:
    """Return the row of the very same paper in the very same place: writing it again makes no second one."""
    wanted = (part_hash, str(path.absolute()))
    return next((each for each in earlier if (each.part_hash, each.path) == wanted), None)


def _remember(store: Store, document: Document) -> Changes:
    if not store.writable:
        own_files.note(store, document.part_hash)
        return Changes(frozenset(), "")
    with store.action("document.write", undoable=False) as action:
        store.documents.save(document)
    return with_ids(action.changes, document.id)
