"""Writing the plan or the report in Word, putting it on an agenda, and sending it to the municipalities."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.dates import full_day
from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.handling import HandledKind
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.meetings.dialogs import choose
from seutu_desktop.qt.meetings.opening import Opener
from seutu_desktop.qt.runner import Runner
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.widgets.spinner import ProgressNotice
from seutu_desktop.store.store import Store


class PaperDeeds(QObject):
    """Acts on the paper of a year. `opened` carries where to go."""

    opened = Signal(object)

    def __init__(self, panel: QWidget, actions: Actions, runner: Runner, opener: Opener) -> None:
        super().__init__(panel)
        self._panel, self._actions = panel, actions
        self._runner, self._opener = runner, opener
        self._notice = ProgressNotice(panel)
        self._busy = False

    def write(self, year: int, *, plan: bool, sources: bool = False) -> None:
        """Write the paper off the main thread and open it; the plan's wheel comes beside it."""
        if self._busy:
            return
        from seutu_desktop.services import year_papers

        job = self._attempt(partial(_job, year=year, today=self._actions.today(), plan=plan, sources=sources))
        if job is None:
            return
        self._busy = True
        self._notice.start(cancellable=False)
        QTimer.singleShot(0, self._notice, self._place)
        running = self._runner.start(partial(year_papers.rendered, job))
        running.done.connect(lambda made: self._keep(job, made, plan))
        running.failed.connect(self._fail)

    def ask_meeting(self, year: int, *, plan: bool) -> None:
        """Ask on which coming agenda the paper comes, and put it there."""
        from seutu_desktop.services.meeting_list import meeting_name
        from seutu_desktop.services.wheel_agenda import coming_meetings

        meetings = self._actions.read(coming_meetings, self._actions.today())
        if not meetings:
            words = self.tr("Ohjausryhmällä ei ole tulevaa kokousta. Suunnittele ensin vuoden kokoukset.")
            self._actions.messages.inform(words)
            return
        names = [(each.id, self._actions.read(meeting_name, each), full_day(each.day)) for each in meetings]
        question = (
            self.tr("Minkä kokouksen esityslistalle toimintasuunnitelma viedään?")
            if plan
            else self.tr("Minkä kokouksen esityslistalle toimintakertomus viedään?")
        )
        text = self.tr("Asia saa selostuksen ja päätösehdotuksen, ja asiakirja tulee sen liitteeksi.")
        chosen = choose(self._panel, question, text, self.tr("Vie esityslistalle"), names)
        if chosen is not None:
            self.put_on(year, chosen, plan=plan)

    def put_on(self, year: int, meeting_id: str, *, plan: bool) -> None:
        """Put the approval of the paper on an agenda."""
        from seutu_desktop.qt.wheel.painter import painted
        from seutu_desktop.services.plan_agenda import put_plan_on_agenda
        from seutu_desktop.services.report_paper import put_report_on_agenda

        today = self._actions.today()
        if plan:
            done = self._actions.perform(put_plan_on_agenda, year, meeting_id, today, painted)
            words = self.tr("Toimintasuunnitelma {0} on esityslistalla")
        else:
            done = self._actions.perform(put_report_on_agenda, year, meeting_id, today)
            words = self.tr("Toimintakertomus {0} on esityslistalla")
        if done is not None:
            self._actions.messages.inform(words.format(year), undoable=True)

    def send(self, year: int, *, plan: bool) -> None:
        """Go to the document in municipal handling, which is made with its file where there is none."""
        from seutu_desktop.services.paper_sending import begin_handling, travelling

        kind = HandledKind.ACTION_PLAN if plan else HandledKind.ANNUAL_REPORT
        key = self._actions.read(travelling, kind, year)
        if not key:
            made = self._actions.perform(begin_handling, kind, year, self._actions.today())
            if made is None:
                return
            key = made.ids[0]
            self._actions.messages.inform(self.tr("Asiakirja lisätty kuntakäsittelyyn"), undoable=True)
        self.opened.emit(Target(View.HANDLING, row_id=key, year=year))

    def _keep(self, job: Any, made: Any, plan: bool) -> None:
        from seutu_desktop.services import papers, year_papers

        self._finish()
        written = self._attempt(
            lambda store: year_papers.keep(store, job, made, papers.document_folder(store))
        )
        if written is None:
            return
        if plan:
            self._attempt(partial(_write_wheel, year=job.year, folder=written.path.parent))
        if written.changes.kinds:
            self._actions.changed.emit(written.changes)
        self._tell_beside(written.path, job.name)
        for sentence in written.report[:1]:
            self._actions.messages.inform(sentence)
        if not self._opener.open_path(written.path):
            words = self.tr("Tiedosto on tallennettu, mutta ohjelmaa sen avaamiseen ei löytynyt: {0}")
            self._actions.messages.inform(words.format(written.path))

    def _tell_beside(self, path: Path, title: str) -> None:
        """Say by a banner where the new file stands beside one that a person changed."""
        words = self.tr("Tiedostoa {0} on muokattu Wordissa. Uusi versio tallennettiin sen viereen: {1}.")
        beside = path.stem != title
        self._actions.messages.banner(words.format(f"{title}.docx", path.name) if beside else "")

    def _attempt(self, service: Any) -> Any:
        """Return the answer of a service that reads or writes files, None where it was refused and told."""
        kept: list[Any] = []

        def run(store: Store) -> Changes:
            kept.append(service(store))
            return Changes(frozenset(), "")

        self._actions.perform(run)
        return kept[0] if kept else None

    def _fail(self, error: Exception) -> None:
        self._finish()
        if not isinstance(error, UserError):
            raise error
        self._actions.messages.present(error)

    def _finish(self) -> None:
        self._busy = False
        self._notice.finish()

    def _place(self) -> None:
        self._notice.adjustSize()
        left = (self._panel.width() - self._notice.width()) // 2
        self._notice.move(left, self._panel.height() - self._notice.height() - 24)
        self._notice.raise_()


def _job(store: Store, year: int, today: Any, plan: bool, sources: bool) -> Any:
    from seutu_desktop.services import year_papers
    from seutu_desktop.services.plan_paper import plan_paper
    from seutu_desktop.services.report_paper import report_paper

    if plan:
        paper = plan_paper(store, year, today)
        return year_papers.prepared(store, DocumentKind.ACTION_PLAN, paper, year=year)
    paper = report_paper(store, year, today, sources=sources)
    return year_papers.prepared(store, DocumentKind.ANNUAL_REPORT, paper, year=year)


def _write_wheel(store: Store, year: int, folder: Path) -> Path:
    from seutu_desktop.qt.wheel.painter import painted
    from seutu_desktop.services.wheel_attachment import write_attachment

    return write_attachment(store, year, folder, store.clock().date(), painted).path
