"""The calendar file, with the truth about what Outlook does with it the second time (calendar.md 4)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from seutu_desktop.calendars.phrases import SECOND_OPENING
from seutu_desktop.domain.changes import Changes
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.forms.ui_calendar_export import Ui_CalendarExport
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.store.store import Store


@dataclass(frozen=True)
class Wish:
    """What to write and where: one meeting, a year, or everything where both are empty."""

    folder: Path
    meeting_id: str | None = None
    year: int | None = None


class CalendarDialog(QDialog):
    """Asks what goes into the file; without `meeting_id` one meeting is not offered."""

    def __init__(self, parent: QWidget | None, folder: Path, year: int, meeting_id: str = "") -> None:
        super().__init__(parent)
        self._meeting_id = meeting_id
        self._year = year
        self._ui = Ui_CalendarExport()
        self._ui.setupUi(self)
        apply_roles(self)
        self._ui.one.setVisible(bool(meeting_id))
        self._ui.year.setText(self.tr("Vuoden {0} kokoukset").format(year))
        (self._ui.one if meeting_id else self._ui.everything).setChecked(True)
        self._ui.truthText.setText(SECOND_OPENING)
        self._ui.place.setText(str(folder))
        self._ui.browse.clicked.connect(self._browse)
        self._ui.accept.clicked.connect(self.accept)
        self._ui.cancel.clicked.connect(self.reject)
        self._ui.accept.setFocus()

    def wish(self) -> Wish:
        """Return what was asked for."""
        folder = Path(self._ui.place.text())
        if self._ui.one.isChecked():
            return Wish(folder, meeting_id=self._meeting_id)
        return Wish(folder, year=self._year if self._ui.year.isChecked() else None)

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Valitse kansio"), self._ui.place.text())
        if chosen:
            self._ui.place.setText(chosen)


def export_calendar(parent: QWidget, actions: Actions, meeting_id: str = "") -> None:
    """Ask what is wanted, write the calendar file, and show where it is."""
    from seutu_desktop.services.papers import document_folder

    dialog = CalendarDialog(parent, actions.read(document_folder), actions.today().year, meeting_id)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        path = save_calendar(actions, dialog.wish())
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def save_calendar(actions: Actions, wish: Wish) -> Path | None:
    """Write the file and tell its name; return its path, None where it was refused."""
    from seutu_desktop.services.calendar_file import write_calendar

    paths: list[Path] = []

    def write(store: Store) -> Changes:
        written = write_calendar(store, wish.folder, year=wish.year, meeting_id=wish.meeting_id)
        paths.append(written.path)
        return written.changes

    if actions.perform(write) is None:
        return None
    words = QCoreApplication.translate("CalendarDialog", "{0} on tallennettu kansioon {1}")
    actions.messages.inform(words.format(paths[0].name, paths[0].parent.name))
    return paths[0]
