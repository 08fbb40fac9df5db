"""The real questions of the opening: dialogs, file choosers, and the other window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from seutu_desktop.qt.opening.trouble_dialog import Way, ask_way

translate = QCoreApplication.translate


class WindowAsking:
    """Asks in dialogs over the window, of which there is only the frame yet."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def way(self, sentence: str, safe: str, ways: list[tuple[Way, str]]) -> Way:
        """Show the sentence and the ways on."""
        return ask_way(sentence, safe, ways, self._window)

    def file(self) -> Path | None:
        """Ask for another data file."""
        from PySide6.QtWidgets import QFileDialog

        title = translate("DataFileOpener", "Valitse aineisto")
        kinds = translate("DataFileOpener", "Seudun aineistot (*.db);;Kaikki tiedostot (*)")
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        return Path(chosen) if chosen else None

    def new_file(self, near: Path) -> Path | None:
        """Ask where to put a new data file; one that exists is not overwritten but tried to open."""
        from PySide6.QtWidgets import QFileDialog

        title = translate("DataFileOpener", "Uusi aineisto")
        kinds = translate("DataFileOpener", "Seudun aineistot (*.db)")
        start = str(near.with_name("seutu-uusi.db"))
        options = QFileDialog.Option.DontConfirmOverwrite
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, start, kinds, options=options)
        return Path(chosen) if chosen else None

    def bring_forward(self, path: Path) -> bool:
        """Ask the window that has the file open to come forward."""
        from seutu_desktop.qt.single_instance import bring_forward

        return bring_forward(path)
