"""Vie tai tulosta: the plan of the year as PDF, SVG, PNG or the Word attachment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from seutu_desktop.domain.changes import Changes
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.forms.ui_wheel_export import Ui_WheelExport
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.services.wheel_files import Paper, PictureFormat, WrittenWheel
from seutu_desktop.store.store import Store


@dataclass(frozen=True)
class Wish:
    """What to write and where; `kind` None is the Word attachment."""

    folder: Path
    kind: PictureFormat | None
    paper: Paper = Paper.A4
    grey: bool = False


class ExportDialog(QDialog):
    """Asks for the kind of file, its size and colour, and a folder."""

    def __init__(self, parent: QWidget | None, folder: Path) -> None:
        super().__init__(parent)
        self._ui = Ui_WheelExport()
        self._ui.setupUi(self)
        apply_roles(self)
        self.setWindowTitle(self._ui.heading.text())
        self._ui.pdf.setChecked(True)
        self._ui.size.offer([("A4", Paper.A4), ("A3", Paper.A3)])
        self._ui.ink.offer([(self.tr("värit"), False), (self.tr("harmaasävyt"), True)])
        self._ui.place.setText(str(folder))
        self._ui.browse.clicked.connect(self._browse)
        self._ui.word.toggled.connect(lambda on: self._ui.size.setEnabled(not on))
        self._ui.accept.clicked.connect(self.accept)
        self._ui.cancel.clicked.connect(self.reject)
        self._ui.accept.setFocus()

    def wish(self) -> Wish:
        """Return what was asked for."""
        kinds = {self._ui.svg: PictureFormat.SVG, self._ui.png: PictureFormat.PNG, self._ui.word: None}
        kind = next((kind for button, kind in kinds.items() if button.isChecked()), PictureFormat.PDF)
        return Wish(Path(self._ui.place.text()), kind, self._ui.size.chosen(), self._ui.ink.chosen())

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Valitse kansio"), self._ui.place.text())
        if chosen:
            self._ui.place.setText(chosen)


def export_wheel(parent: QWidget, actions: Actions, year: int) -> None:
    """Ask what is wanted, write it, and show where it is."""
    from seutu_desktop.services.papers import document_folder

    dialog = ExportDialog(parent, actions.read(document_folder))
    if dialog.exec() == QDialog.DialogCode.Accepted:
        path = save_wheel(actions, year, dialog.wish())
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def save_wheel(actions: Actions, year: int, wish: Wish) -> Path | None:
    """Write the file and tell its name; return its path, None where it was refused."""
    return saved(actions, lambda store: _written(store, year, wish, actions.today()))


def open_calendar(actions: Actions, year: int, body_id: str) -> None:
    """Write the meeting calendar of a body's year as a Word document, tell its name and open it."""
    from seutu_desktop.services.calendar_paper import write_meeting_calendar
    from seutu_desktop.services.papers import document_folder

    def write(store: Store) -> WrittenWheel:
        return write_meeting_calendar(store, year, document_folder(store), actions.today(), body_id)

    path = saved(actions, write)
    if path is not None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def saved(actions: Actions, write: Callable[[Store], WrittenWheel]) -> Path | None:
    """Write a file and tell its name; return its path, None where it was refused."""
    paths: list[Path] = []

    def written(store: Store) -> Changes:
        made = write(store)
        paths.append(made.path)
        return made.changes

    if actions.perform(written) is None:
        return None
    words = QCoreApplication.translate("ExportDialog", "{0} on tallennettu kansioon {1}")
    actions.messages.inform(words.format(paths[0].name, paths[0].parent.name))
    return paths[0]


def _written(store: Store, year: int, wish: Wish, today: date) -> WrittenWheel:
    from seutu_desktop.qt.wheel.painter import painted
    from seutu_desktop.services.wheel_attachment import write_attachment
    from seutu_desktop.services.wheel_files import write_picture

    if wish.kind is None:
        return write_attachment(store, year, wish.folder, today, painted, grey=wish.grey)
    return write_picture(
        store, year, wish.folder, today, painted, kind=wish.kind, paper=wish.paper, grey=wish.grey
    )
