"""Writing the papers of a meeting off the main thread, and opening them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.meetings import MeetingStatus
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.meetings.opening import Opener
from seutu_desktop.qt.runner import Runner
from seutu_desktop.qt.widgets.spinner import ProgressNotice
from seutu_desktop.services.meeting_view import MeetingView
from seutu_desktop.store.store import Store

if TYPE_CHECKING:
    from seutu_desktop.services.papers import Job, Written

Answer = TypeVar("Answer")
Then = Callable[[Path], None]


class PaperCommands(QObject):
    """One paper at a time; `then` gets the path when the file is in its place."""

    def __init__(self, actions: Actions, runner: Runner, opener: Opener, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._runner = runner
        self._opener = opener
        self._notice = ProgressNotice(parent)
        self._host = parent
        self._busy = False

    def open_paper(self, view: MeetingView) -> None:
        """Write the paper of the meeting's stage and open it: the agenda before, the record after."""
        self.write(view, stage_paper(view), then=self.open)

    def open_record(self, view: MeetingView) -> None:
        """Write the memo or minutes and open it."""
        self.write(view, record_paper(view), then=self.open)

    def write(
        self,
        view: MeetingView,
        kind: DocumentKind,
        *,
        item_id: str | None = None,
        then: Then | None = None,
        handed_out: bool = False,
    ) -> None:
        """Write a paper into the folder of documents; one `handed_out` is never written over."""
        from seutu_desktop.services import papers

        if self._busy:
            return
        job = self.attempt(partial(papers.prepare, kind=kind, item_id=item_id), view.record.meeting.id)
        if job is None:
            return
        self._begin()
        running = self._runner.start(partial(papers.rendered, job))
        running.done.connect(lambda made: self._keep(job, made, then, handed_out))
        running.failed.connect(self._fail)

    def bundle(self, view: MeetingView) -> None:
        """Write the meeting as one ZIP and show where it is."""
        from seutu_desktop.services import bundle, papers

        written = self.attempt(
            lambda store: bundle.write_bundle(store, view.record.meeting.id, papers.document_folder(store))
        )
        if written is not None:
            self._tell(written.changes)
            self.show_folder(written.path)
            self._actions.messages.inform(self.tr("Tallennettu: {0}").format(written.path.name))

    def open(self, path: Path) -> None:
        """Open a file, or say where it is."""
        if not self._opener.open_path(path):
            self._actions.messages.inform(
                self.tr("Tiedosto on tallennettu, mutta ohjelmaa sen avaamiseen ei löytynyt: {0}").format(
                    path
                )
            )

    def show_folder(self, path: Path) -> None:
        """Open the folder of a file."""
        self.open(path.parent)

    def attempt(self, service: Callable[..., Answer], *args: object) -> Answer | None:
        """Return the answer of a service that reads or writes files, None where it was refused and told."""
        kept: list[Answer] = []

        def run(store: Store) -> Changes:
            kept.append(service(store, *args))
            return Changes(frozenset(), "")

        self._actions.perform(run)
        return kept[0] if kept else None

    def told(self, written: Written, wanted: str) -> None:
        """Say by a banner where the new file stands beside one that a person changed."""
        beside = written.path.name != wanted
        words = self.tr("Tiedostoa {0} on muokattu Wordissa. Uusi versio tallennettiin sen viereen: {1}.")
        self._actions.messages.banner(words.format(wanted, written.path.name) if beside else "")
        if written.report:
            self._actions.messages.inform(written.report[0])

    def _keep(self, job: Job, made: Any, then: Then | None, handed_out: bool) -> None:
        from seutu_desktop.services import papers

        self._finish()
        paper, version = made
        written = self.attempt(
            lambda store: papers.write(
                store, job, paper, version, papers.document_folder(store), handed_out=handed_out
            )
        )
        if written is None:
            return
        self._tell(written.changes)
        self.told(written, job.name)
        if then is not None:
            then(written.path)
        else:
            self._actions.messages.inform(self.tr("Tallennettu: {0}").format(written.path.name))

    def _tell(self, changes: Changes) -> None:
        if changes.kinds:
            self._actions.changed.emit(changes)

    def _fail(self, error: Exception) -> None:
        self._finish()
        if not isinstance(error, UserError):
            raise error
        self._actions.messages.present(error)

    def _begin(self) -> None:
        self._busy = True
        self._notice.start(cancellable=False)
        QTimer.singleShot(0, self._notice, self._place)

    def _finish(self) -> None:
        self._busy = False
        self._notice.finish()

    def _place(self) -> None:
        self._notice.adjustSize()
        left = (self._host.width() - self._notice.width()) // 2
        self._notice.move(left, self._host.height() - self._notice.height() - 24)
        self._notice.raise_()


def stage_paper(view: MeetingView) -> DocumentKind:
    """Return which paper a meeting is at: its agenda until it begins, then its record."""
    meeting = view.record.meeting
    coming = meeting.status in (MeetingStatus.DRAFT, MeetingStatus.AGENDA_SENT, MeetingStatus.CANCELLED)
    return DocumentKind.AGENDA if coming and meeting.started is None else record_paper(view)


def record_paper(view: MeetingView) -> DocumentKind:
    """Return whether the record of a meeting is a memo or minutes."""
    return DocumentKind.MINUTES if view.minutes else DocumentKind.MEMO
