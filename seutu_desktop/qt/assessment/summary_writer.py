"""The summary in Word: what draws its charts is loaded off the main thread, then it is written and opened."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from seutu_desktop.domain.errors import UserError
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.assessment.files import attempt, begin_notice, target_folder
from seutu_desktop.qt.meetings.opening import Opener
from seutu_desktop.qt.runner import Runner
from seutu_desktop.qt.widgets.spinner import ProgressNotice


class SummaryWriter(QObject):
    """One at a time."""

    def __init__(self, panel: QWidget, actions: Actions, runner: Runner, opener: Opener) -> None:
        super().__init__(panel)
        self._panel, self._actions, self._runner, self._opener = panel, actions, runner, opener
        self._notice = ProgressNotice(panel)
        self._busy = False

    def write(self, round_id: str) -> None:
        """Write the summary of a round into the folder of documents and open it."""
        if self._busy:
            return
        self._busy = True
        begin_notice(self._notice, self._panel, self.tr("Luodaan yhteenvetoa…"), cancellable=False)
        running = self._runner.start(_load)
        running.done.connect(lambda _: self._write(round_id))
        running.failed.connect(self._fail)

    def _write(self, round_id: str) -> None:
        from seutu_desktop.services.assessment_summary import write_summary

        self._end()
        folder, today = target_folder(self._actions), self._actions.today()
        written = attempt(self._actions, lambda store: write_summary(store, round_id, folder, today))
        if written is None:
            return
        self._actions.changed.emit(written.changes)
        if self._opener.open_path(written.path):
            self._actions.messages.inform(self.tr("Tallennettu: {0}").format(written.path.name))
        else:
            words = self.tr("Tiedosto on tallennettu, mutta ohjelmaa sen avaamiseen ei löytynyt: {0}")
            self._actions.messages.inform(words.format(written.path))

    def _fail(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, UserError):
            raise error
        self._actions.messages.present(error)

    def _end(self) -> None:
        self._busy = False
        self._notice.finish()


def _load() -> None:
    """Import what the summary needs, which takes most of its time when it is written first."""
    import seutu_desktop.pictures.assessment_charts as charts

    charts.spread_chart([charts.ChartRow("", 0, 0, 0, 0, 0)], 0)
