"""The menus and every key of the window (look.md 8)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.panel import Panel
from seutu_desktop.qt.targets import Target, View

if TYPE_CHECKING:
    from seutu_desktop.qt.main_window import MainWindow


class Menus(QObject):
    """Builds the menu bar; the entries act on the view shown."""

    def __init__(self, window: MainWindow, bar: QMenuBar, actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._bar = bar
        self._actions = actions
        self._build_file()
        self._build_edit()
        self._build_view()
        self._build_help()

    def refresh(self) -> None:
        """Name what undo and redo would do now."""
        from seutu_desktop.services.history import step_names

        undo, redo = self._actions.read(step_names)
        self._undo.setText(self.tr("&Kumoa: {0}").format(undo) if undo else self.tr("&Kumoa"))
        self._redo.setText(self.tr("Tee &uudelleen: {0}").format(redo) if redo else self.tr("Tee &uudelleen"))
        self._undo.setEnabled(bool(undo))
        self._redo.setEnabled(bool(redo))

    def show_palette(self) -> None:
        """Open the search over everything."""
        from seutu_desktop.qt.palette.panel import show_palette

        show_palette(self._window, self._actions)

    def _build_file(self) -> None:
        menu = self._bar.addMenu(self.tr("&Tiedosto"))
        self._add(menu, self.tr("&Uusi"), "Ctrl+N", self._on_panel(Panel.create_new))
        self._add(menu, self.tr("&Tallenna nyt"), "Ctrl+S", self._save_now)
        menu.addSeparator()
        self._add(menu, self.tr("Luo &Word-asiakirja"), "Ctrl+E", self._on_panel(Panel.write_document))
        self._add(menu, self.tr("T&ulosta…"), "Ctrl+P", self._on_panel(Panel.print_document))
        self._add(menu, self.tr("&Kalenteri Outlookiin…"), "", self._export_calendar)
        menu.addSeparator()
        self._add(menu, self.tr("&Varmuuskopiot…"), "", self._show_backups)
        self._add(menu, self.tr("&Lopeta"), QKeySequence.StandardKey.Quit, self._window.close)

    def _build_edit(self) -> None:
        menu = self._bar.addMenu(self.tr("&Muokkaa"))
        self._undo = self._add(menu, self.tr("&Kumoa"), "Ctrl+Z", self._undo_now)
        self._redo = self._add(menu, self.tr("Tee &uudelleen"), "Ctrl+Y", self._actions.redo)
        menu.addSeparator()
        self._add(menu, self.tr("&Nimeä uudelleen"), "F2", self._on_panel(Panel.rename))
        self._add(menu, self.tr("&Poista"), "", self._on_panel(Panel.remove))
        menu.addSeparator()
        self._add(menu, self.tr("&Hae tai tee…"), "Ctrl+K", self.show_palette)
        self._add(menu, self.tr("Ra&jaa näkymää"), "Ctrl+F", self._on_panel(Panel.focus_filter))

    def _build_view(self) -> None:
        from seutu_desktop.qt.views import entries

        menu = self._bar.addMenu(self.tr("&Näytä"))
        for number, entry in enumerate(entries(), start=1):
            self._add(menu, entry.title, f"Ctrl+{number}", self._go(entry.view))

    def _build_help(self) -> None:
        menu = self._bar.addMenu(self.tr("&Ohje"))
        self._add(menu, self.tr("&Käyttöohje"), "F1", self._show_help)
        self._add(menu, self.tr("&Näppäimet"), "", self._show_keys)
        self._add(menu, self.tr("&Tietoja Seudusta"), "", self._show_about)

    def _add(
        self, menu: QMenu, text: str, key: str | QKeySequence.StandardKey, act: Callable[[], object]
    ) -> QAction:
        action = menu.addAction(text)
        if key:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda: act())
        return action

    def _on_panel(self, act: Callable[[Panel], None]) -> Callable[[], None]:
        def run() -> None:
            panel = self._window.current_panel()
            if panel is not None:
                getattr(panel, act.__name__)()

        return run

    def _go(self, view: View) -> Callable[[], None]:
        return lambda: self._window.open(Target(view))

    def _save_now(self) -> None:
        panel = self._window.current_panel()
        if panel is not None:
            panel.flush()
        self._actions.messages.inform(self.tr("Kaikki on tallennettu. Seutu tallentaa itse."))

    def _undo_now(self) -> None:
        panel = self._window.current_panel()
        if panel is not None:
            panel.flush()
        self._actions.undo()

    def _export_calendar(self) -> None:
        from seutu_desktop.qt.export.calendar_dialog import export_calendar

        export_calendar(self._window, self._actions)

    def _show_backups(self) -> None:
        self._window.open(Target(View.SETTINGS, field="backups"))

    def _show_help(self) -> None:
        from seutu_desktop.qt.guide.window import show_guide

        show_guide(self._window)

    def _show_keys(self) -> None:
        from seutu_desktop.qt.guide.window import keys_chapter, show_guide

        show_guide(self._window, keys_chapter())

    def _show_about(self) -> None:
        from seutu_desktop.qt.guide.about import show_about

        show_about(self._window, self._actions)
