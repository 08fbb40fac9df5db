"""A workbook for each participant, written one after another so that the window stays alive."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.assessment.files import attempt, begin_notice, target_folder
from seutu_desktop.qt.counts import Counts
from seutu_desktop.qt.meetings.opening import Opener
from seutu_desktop.qt.widgets.spinner import ProgressNotice
from seutu_desktop.services.assessment import mark_invited
from seutu_desktop.services.assessment_forms import write_forms
from seutu_desktop.services.assessment_view import Workshop


class FormsWriter(QObject):
    """Those whose workbook was written are then marked as invited, in one step that can be undone."""

    def __init__(self, panel: QWidget, actions: Actions, opener: Opener) -> None:
        super().__init__(panel)
        self._panel, self._actions, self._opener = panel, actions, opener
        self._notice = ProgressNotice(panel)
        self._notice.cancelled.connect(self._cancel)
        self._waiting: list[str] = []
        self._written: list[str] = []
        self._round_id = ""
        self._folder = Path()
        self._total = 0

    def ask(self, view: Workshop) -> None:
        """Ask for the folder."""
        start = str(target_folder(self._actions))
        chosen = QFileDialog.getExistingDirectory(self._panel, self.tr("Mihin lomakkeet tehdään"), start)
        if chosen:
            self.write(view.round.id, [each.participant.id for each in view.participants], Path(chosen))

    def write(self, round_id: str, participant_ids: Sequence[str], folder: Path) -> None:
        """Write the forms of these participants into a folder; nothing while another run goes on."""
        if self._waiting or not participant_ids:
            return
        self._round_id, self._folder = round_id, folder
        self._waiting, self._written = list(participant_ids), []
        self._total = len(self._waiting)
        begin_notice(self._notice, self._panel, self.tr("Tehdään lomakkeita…"), cancellable=True)
        QTimer.singleShot(0, self, self._next)

    def _next(self) -> None:
        if not self._waiting:
            self._end()
            return
        key = self._waiting.pop(0)
        round_id, folder = self._round_id, self._folder
        sent = attempt(self._actions, lambda store: write_forms(store, round_id, folder, [key]))
        if sent is None:  # told already; the next one would fail alike
            self._waiting = []
            self._end()
            return
        self._written.append(key)
        self._notice.set_progress(len(self._written), self._total)
        QTimer.singleShot(0, self, self._next)

    def _cancel(self) -> None:
        self._waiting = []

    def _end(self) -> None:
        self._notice.finish()
        if not self._written:
            return
        self._actions.perform(mark_invited, self._round_id, self._written, self._actions.today())
        count = Counts().forms(len(self._written))
        if len(self._written) < self._total:
            words = self.tr("Keskeytetty: {0} tehty kansioon {1}").format(count, self._folder.name)
        else:
            words = self.tr("{0} tehty kansioon {1}").format(count, self._folder.name)
        self._actions.messages.inform(words, undoable=True)
        self._opener.open_path(self._folder)
