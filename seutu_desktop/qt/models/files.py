"""The file of a model: opened, replaced by dropping another, and those that it had before."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from seutu_desktop.domain.dates import numeric_day
from seutu_desktop.domain.joint_products import SharedModel
from seutu_desktop.qt.forms.ui_models_files import Ui_ModelFiles
from seutu_desktop.qt.icons import icon
from seutu_desktop.qt.meetings.agenda.item_model import dropped_files
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.today.link_row import LinkRow
from seutu_desktop.qt.widgets.buttons import set_icon
from seutu_desktop.qt.widgets.styling import label
from seutu_desktop.services.model_register import FileBefore

_SHOWN = 5
"""Earlier files in rows; the rest are in the menu."""


class FilesBox(QWidget):
    """`attached` carries the path of a new file, `file_wanted` the content and name of one to open."""

    attached = Signal(Path)
    detached = Signal()
    file_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = ("", "")
        self._before: Sequence[FileBefore] = ()
        self._rows: list[QWidget] = []
        self._ui = Ui_ModelFiles()
        self._ui.setupUi(self)
        apply_roles(self)
        self.setAcceptDrops(True)
        self._ui.open.setProperty("align", "left")
        self._ui.more.setIcon(icon("more", 18))
        set_icon(self._ui.attach, "clip", "accent")
        set_icon(self._ui.open, "doc", "accent")
        self._ui.attach.clicked.connect(self._pick)
        self._ui.open.clicked.connect(lambda: self.file_wanted.emit(*self._now))
        self._ui.more.clicked.connect(self._menu)

    def show_files(self, model: SharedModel, before: Sequence[FileBefore]) -> None:
        """Show the file that a model has, and those it had before, newest first."""
        self._now, self._before = (model.content_hash, model.file_name), before
        there = bool(model.content_hash)
        self._ui.open.setText(model.file_name.replace("&", "&&"))
        self._ui.open.setAccessibleName(self.tr("Avaa {0}").format(model.file_name))
        for part in (self._ui.open, self._ui.more):
            part.setVisible(there)
        self._ui.none.setVisible(not there)
        self._ui.attach.setText(self.tr("Vaihda tiedosto…") if there else self.tr("Liitä tiedosto…"))
        self._show_before(before)

    def menu(self) -> QMenu:
        """Return what can be done with the file, and every file before it."""
        menu = QMenu(self)
        menu.addAction(self.tr("Avaa"), lambda: self.file_wanted.emit(*self._now))
        menu.addAction(self.tr("Poista tiedosto mallilta"), self.detached.emit)
        for each in self._before[_SHOWN:]:
            words = f"{each.file_name}, {_words(each)}".replace("&", "&&")
            menu.addAction(words, partial(self._open, each))
        return menu

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if len(dropped_files(event.mimeData())) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach the file dropped."""
        event.acceptProposedAction()
        self.attached.emit(dropped_files(event.mimeData())[0])

    def _show_before(self, before: Sequence[FileBefore]) -> None:
        for row in self._rows:
            self._ui.beforeColumn.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [label(self.tr("Aiemmat tiedostot"), "caption", "text2")] if before else []
        for each in before[:_SHOWN]:
            row = LinkRow(each.file_name, _words(each), icon="doc")
            row.clicked.connect(partial(self._open, each))
            self._rows.append(row)
        for row in self._rows:
            self._ui.beforeColumn.addWidget(row)

    def _open(self, file: FileBefore) -> None:
        self.file_wanted.emit(file.content_hash, file.file_name)

    def _pick(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Valitse mallin tiedosto"))
        if path:
            self.attached.emit(Path(path))

    def _menu(self) -> None:
        self.menu().popup(self._ui.more.mapToGlobal(self._ui.more.rect().bottomLeft()))


def _words(file: FileBefore) -> str:
    day = numeric_day(file.until.astimezone().date())
    version = (
        QCoreApplication.translate("FilesBox", "versio {0}").format(file.version) if file.version else ""
    )
    return ", ".join(
        filter(None, (version, QCoreApplication.translate("FilesBox", "vaihdettu {0}").format(day)))
    )
