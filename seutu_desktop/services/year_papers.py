"""Writing out a paper that belongs to a year or a person, not to a meeting: render, place, remember."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.filenames import safe_stem
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.services import own_files
from seutu_desktop.services.papers import template_of
from seutu_desktop.store.store import Store

if TYPE_CHECKING:
    from seutu_desktop.documents.paper import Paper
    from seutu_desktop.documents.render import Rendered


@dataclass(frozen=True)
class WrittenPaper:
    """A paper on the disk: its path, what changed, and the Finnish report on the template."""

    path: Path
    changes: Changes
    report: tuple[str, ...] = ()


def write_paper(
    store: Store,
    kind: DocumentKind,
    paper: Paper,
    target: Path,
    *,
    name: str = "",
    year: int | None = None,
    template: Path | None = None,
) -> WrittenPaper:
    """Write a checked Word file to `target`: a file, or a folder for it under `name`, else its title.

    A file that a person changed or has open is never overwritten: the new one stands beside it. The template
    is `template`, else the network's own, else ours. Raise TemplateRefused, ReadFailed, DiskFull or
    WriteFailed.
    """
    job = prepared(store, kind, paper, name=name, year=year, template=template)
    return keep(store, job, rendered(job), target)


@dataclass(frozen=True)
class PaperJob:
    """All that a paper is made of, so that a window can render it off its main thread."""

    kind: DocumentKind
    paper: Paper
    name: str
    template: bytes | None
    template_name: str
    year: int | None = None


def prepared(
    store: Store,
    kind: DocumentKind,
    paper: Paper,
    *,
    name: str = "",
    year: int | None = None,
    template: Path | None = None,
) -> PaperJob:
    """Read what a paper needs beside itself: the template. Raise ReadFailed."""
    found = template_of(store, store.the_network(), template)
    return PaperJob(kind, paper, safe_stem(name or paper.title), *found, year)


def rendered(job: PaperJob) -> Rendered:
    """Return the checked file; only computes. Raise TemplateRefused."""
    from seutu_desktop.documents.render import render

    return render(job.paper, job.template, job.template_name)


def keep(store: Store, job: PaperJob, made: Rendered, target: Path) -> WrittenPaper:
    """Put a rendered paper in its place, as `write_paper` does. Raise DiskFull, WriteFailed."""
    from seutu_desktop.documents.template_report import sentences

    wanted = target / f"{job.name}.docx" if target.is_dir() else target
    written = place(store, job.kind, made.data, wanted, year=job.year)
    return replace(written, report=tuple(sentences(made.findings)))


def place(
    store: Store, kind: DocumentKind, data: bytes, target: Path, *, year: int | None = None
) -> WrittenPaper:
    """Put bytes at `target`, or beside what stands there and is not ours; remember them as ours.

    A store that only reads writes the file and remembers it in the list beside the data file.
    """
    from seutu_desktop.documents.files import write_beside
    from seutu_desktop.documents.package import content_hash

    path = write_beside(target, data, own_files.own_hashes(store, store.documents.of(kind=kind)))
    digest = content_hash(data)
    if not store.writable:
        own_files.note(store, digest)
        return WrittenPaper(path, Changes(frozenset(), ""))
    with store.action(f"{kind}.write", undoable=False) as action:
        kept = own_files.loose_document(store, kind, path, digest)
        store.documents.save(replace(kept, year=year))
    return WrittenPaper(path, action.changes)
