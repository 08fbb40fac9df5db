"""Varmuuskopiot: what there is, a new one, the way back, and everything to go."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHeaderView, QTableView

from seutu_desktop.domain.dates import clock, full_day
from seutu_desktop.domain.errors import UserError
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.forms.ui_settings_backups import Ui_BackupsForm
from seutu_desktop.qt.people.cells import CellDelegate, dress_table, fit_height
from seutu_desktop.qt.runner import Runner
from seutu_desktop.qt.settings.backup_model import BackupModel
from seutu_desktop.qt.settings.page import SettingsPage
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.widgets.spinner import ProgressNotice
from seutu_desktop.services.files import back_up, backups, export_data
from seutu_desktop.services.restoring import restore_in_place
from seutu_desktop.store.store import Store


class BackupsPage(SettingsPage):
    """Restoring asks first, because it replaces everything; what was there is backed up before."""

    def __init__(self, actions: Actions, runner: Runner) -> None:
        super().__init__()
        self._actions = actions
        self._runner = runner
        self._ui = Ui_BackupsForm()
        self._ui.setupUi(self)
        self._model = BackupModel()
        self._progress = ProgressNotice()
        self._dress()
        self._connect()

    def reload(self) -> None:
        """Read the folder anew."""
        path = self._actions.store.path
        self._model.load(backups(path))
        any_at_all = self._model.rowCount() > 0
        fit_height(self._ui.table, self._model.rowCount(), most=10)
        self._ui.table.setVisible(any_at_all)
        self._ui.nothing.setVisible(not any_at_all)
        self._ui.restore.setVisible(any_at_all)
        self._ui.place.setText(str(path))
        if any_at_all:
            self._ui.table.selectRow(0)

    def make(self) -> None:
        """Make a backup now."""
        try:
            path = self._actions.read(back_up)
        except UserError as error:
            self._ui.error.say(self._actions.messages.sentence(error))
            return
        self._ui.error.say("")
        self.reload()
        self._actions.messages.inform(self.tr("Varmuuskopio tehty: {0}").format(path.name))

    def restore(self, backup: Path, made_at: datetime | None = None) -> None:
        """Ask, and then hold what `backup` holds."""
        when = f"{full_day(made_at.date())} klo {clock(made_at)}" if made_at else backup.name
        sure = self._actions.messages.ask(
            self.tr("Palautetaanko varmuuskopio {0}?").format(when),
            self.tr(
                "Koko aineisto korvataan sillä. Nykyisestä tehdään ensin varmuuskopio, joten siihen voi "
                "vielä palata. Liitteet ja kirjoitetut asiakirjat säilyvät."
            ),
            self.tr("Palauta"),
        )
        if sure:
            error = self._actions.attempt(restore_in_place, backup)
            self._ui.error.say(self._actions.messages.sentence(error) if error else "")
            self._tell_restored(error, when)

    def _tell_restored(self, error: UserError | None, when: str) -> None:
        if error is None:
            self.reload()
            self._actions.messages.inform(self.tr("Palautettu: {0}").format(when))

    def _restore_chosen(self) -> None:
        chosen = self._model.backup(self._ui.table.currentIndex().row())
        if chosen is not None:
            self.restore(chosen.path, chosen.made_at)

    def _restore_other(self) -> None:
        kinds = self.tr("Seudun aineistot (*.db)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Valitse varmuuskopio"), "", kinds)
        if chosen:
            self.restore(Path(chosen))

    def _export(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Vie kaikki kansioon"))
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, folder: Path) -> None:
        """Write everything as open files to `folder`, over a reading connection of its own."""
        store = self._actions.store
        self._progress.start(self.tr("Viedään…"), cancellable=False)
        running = self._runner.start(_exporting(store.path, store.clock, folder))
        running.done.connect(self._exported)
        running.failed.connect(self._export_failed)

    def _exported(self, path: Path) -> None:
        self._progress.finish()
        self._ui.error.say("")
        self._actions.messages.inform(self.tr("Kaikki viety kansioon {0}").format(path.parent))

    def _export_failed(self, error: Exception) -> None:
        self._progress.finish()
        if not isinstance(error, UserError):
            raise error
        self._ui.error.say(self._actions.messages.sentence(error))

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._actions.store.data_folder)))

    def _connect(self) -> None:
        ui = self._ui
        ui.make.clicked.connect(self.make)
        ui.restore.clicked.connect(self._restore_chosen)
        ui.other.clicked.connect(self._restore_other)
        ui.export.clicked.connect(self._export)
        ui.show.clicked.connect(self._show_folder)

    def _dress(self) -> None:
        apply_roles(self)
        table = self._ui.table
        table.setModel(self._model)
        table.setItemDelegate(CellDelegate(table))
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        dress_table(table)
        for column, width in ((0, 200), (2, 90)):
            table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            table.horizontalHeader().resizeSection(column, width)
        self._ui.progress.addWidget(self._progress)


def _exporting(path: Path, now: Callable[[], datetime], folder: Path) -> Callable[[], Path]:
    def export() -> Path:
        store = Store.open_read_only(path, now)
        try:
            return export_data(store, folder)
        finally:
            store.close()

    return export
