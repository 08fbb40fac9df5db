"""Filled workbooks: read off the main thread, shown with what is odd, and taken only by consent."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from seutu_desktop.domain.errors import UserError
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.assessment.files import begin_notice, target_folder
from seutu_desktop.qt.counts import Counts
from seutu_desktop.qt.runner import Runner
from seutu_desktop.qt.widgets.spinner import ProgressNotice
from seutu_desktop.services.assessment_intake import Preview, accept, expected, read_files
from seutu_desktop.services.assessment_view import Workshop


class FormsReader(QObject):
    """Nothing is written before the dialog's button; then it is one step that can be undone."""

    def __init__(self, panel: QWidget, actions: Actions, runner: Runner) -> None:
        super().__init__(panel)
        self._panel, self._actions, self._runner = panel, actions, runner
        self._notice = ProgressNotice(panel)
        self._busy = False

    def ask(self, view: Workshop) -> None:
        """Ask for the files."""
        names, _ = QFileDialog.getOpenFileNames(
            self._panel,
            self.tr("Lue täytetyt lomakkeet"),
            str(target_folder(self._actions)),
            self.tr("Excel-työkirjat (*.xlsx);;Kaikki tiedostot (*)"),
        )
        self.read(view.round.id, [Path(each) for each in names])

    def read(self, round_id: str, paths: Sequence[Path]) -> None:
        """Read files and show what they hold; nothing while others are being read."""
        if self._busy or not paths:
            return
        self._busy = True
        known = self._actions.read(expected, round_id)
        begin_notice(self._notice, self._panel, self.tr("Luetaan lomakkeita…"), cancellable=True)
        running = self._runner.start(partial(read_files, list(paths), known))
        self._notice.cancelled.connect(running.cancel)
        running.progress.connect(self._notice.set_progress)
        running.done.connect(self._show)
        running.cancelled.connect(self._cancelled)
        running.failed.connect(self._fail)

    def _show(self, preview: Preview) -> None:
        from seutu_desktop.qt.assessment.intake_dialog import IntakeDialog

        self._end()
        IntakeDialog(self._panel, preview, self._accept).exec()

    def _accept(self, preview: Preview, chosen: list[Path]) -> str:
        """Take the chosen files; return the sentence of what was refused."""
        error = self._actions.attempt(accept, preview, chosen)
        if error is not None:
            return self._actions.messages.sentence(error)
        people = {each.participant_id for each in preview.files if each.path in chosen}
        words = self.tr("{0} otettu mukaan").format(Counts().forms(len(people)))
        self._actions.messages.inform(words, undoable=True)
        return ""

    def _cancelled(self) -> None:
        self._end()
        self._actions.messages.inform(self.tr("Lukeminen keskeytetty. Mitään ei otettu mukaan."))

    def _fail(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, UserError):
            raise error
        self._actions.messages.present(error)

    def _end(self) -> None:
        self._busy = False
        self._notice.finish()
