"""The menus and every key of the window (look.md 8)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QMenuBar

from seutu_desktop.qt.panel import Panel
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.theme import font

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QKeySequence

    from seutu_desktop.qt.actions import Actions
    from seutu_desktop.qt.main_window import MainWindow

_ICON = "icon_name"
"""The property of an entry that names its icon in the palette; menus show none (look.md 14)."""


class Menus(QObject):
    """Builds the menu bar; the entries act on the view shown.

    First the titles alone, which are what the first frame shows; `fill` makes the entries.
    """

    def __init__(self, window: MainWindow, bar: QMenuBar, language: str = "fi") -> None:
        super().__init__(window)
        self._window = window
        self._language = language
        bar.setFont(font("list"))
        self._commands: list[QAction] = []
        titles = (
            self.tr("&Tiedosto"),
            self.tr("&Muokkaa"),
            self.tr("&Näytä"),
            self.tr("K&okous"),
            self.tr("&Ohje"),
        )
        self._file, self._edit, self._view, self._meeting, self._help = (bar.addMenu(each) for each in titles)
        bar.setMinimumWidth(bar.sizeHint().width())  # in a small window the search box gives way, no menu

    def fill(self) -> None:
        """Make the entries with their keys."""
        self._build_file()
        self._build_edit()
        self._build_view()
        self._build_meeting()
        self._build_help()

    def refresh(self) -> None:
        """Name what undo and redo would do now; with nothing to do they say so when they are asked."""
        from seutu_desktop.services.history import step_names

        undo, redo = self._actions.read(step_names, self._language)
        self._undo.setText(self.tr("&Kumoa: {0}").format(undo) if undo else self.tr("&Kumoa"))
        self._redo.setText(self.tr("Tee &uudelleen: {0}").format(redo) if redo else self.tr("Tee &uudelleen"))

    def set_enabled(self, enabled: bool) -> None:
        """Let the entries act, or not: during the first start there is nothing to act on but help and the
        end."""
        for action in self._commands:
            action.setEnabled(enabled or action in self._always)

    def commands(self) -> list[tuple[QAction, str]]:
        """Return what the palette offers to do, with icons: what the view shown offers, then the menus.

        Entries that only repeat a key of the view itself are left out (those without an icon). The view's
        entries live as long as the next call.
        """
        self.refresh()
        self._fill_meeting()
        first = [action for action in self._meeting.actions() if action.text()]
        rest = [action for action in self._commands if action.property(_ICON) and action not in first]
        every = [(action, str(action.property(_ICON) or "right")) for action in (*first, *rest)]
        return [(action, icon) for action, icon in every if action.isEnabled()]

    def show_palette(self) -> None:
        """Open the search over everything."""
        from seutu_desktop.qt.palette.panel import show_palette

        show_palette(self._window, self._actions)

    def undo(self) -> None:
        """Undo the newest action and say which it was."""
        self._flush()
        if changes := self._actions.undo():
            self._inform(self.tr("Kumottu: {0}"), changes.name)

    @property
    def _actions(self) -> Actions:
        return self._window.data_actions

    def _redo_now(self) -> None:
        self._flush()
        if changes := self._actions.redo():
            self._inform(self.tr("Tehty uudelleen: {0}"), changes.name)

    def _inform(self, words: str, step: str) -> None:
        from seutu_desktop.services.history import step_name

        self._actions.messages.inform(words.format(step_name(step, self._language)))

    def _build_file(self) -> None:
        menu = self._file
        self._add(menu, self.tr("&Uusi"), "Ctrl+N", self._on_panel(Panel.create_new))
        self._add(menu, self.tr("&Tallenna nyt"), "Ctrl+S", self._save_now)
        menu.addSeparator()
        write = self._on_panel(Panel.write_document)
        self._add(menu, self.tr("Luo &Word-asiakirja"), "Ctrl+E", write, "doc")
        self._add(menu, self.tr("T&ulosta…"), "Ctrl+P", self._on_panel(Panel.print_document), "print")
        self._add(menu, self.tr("&Kalenteri Outlookiin…"), "", self._export_calendar, "export")
        menu.addSeparator()
        self._add(menu, self.tr("&Varmuuskopiot…"), "", self._show_backups, "shield")
        from PySide6.QtGui import QKeySequence  # 1 ms that the first frame need not wait for

        quit_key = QKeySequence.StandardKey.Quit
        self._always = [self._add(menu, self.tr("&Lopeta"), quit_key, self._window.close, "x")]

    def _build_edit(self) -> None:
        menu = self._edit
        menu.aboutToShow.connect(self.refresh)
        self._undo = self._add(menu, self.tr("&Kumoa"), "Ctrl+Z", self.undo, "undo")
        self._redo = self._add(menu, self.tr("Tee &uudelleen"), "Ctrl+Y", self._redo_now, "redo")
        menu.addSeparator()
        self._add(menu, self.tr("&Nimeä uudelleen"), "F2", self._on_panel(Panel.rename))
        # Only shown: the key belongs to lists too, and a shortcut here would make both of them dead.
        self._add(menu, self.tr("&Poista\tDel"), "", self._on_panel(Panel.remove))
        menu.addSeparator()
        self._add(menu, self.tr("&Hae tai tee…"), "Ctrl+K", self.show_palette)
        self._add(menu, self.tr("Ra&jaa näkymää"), "Ctrl+F", self._on_panel(Panel.focus_filter))

    def _build_view(self) -> None:
        from seutu_desktop.qt.views import entries

        for entry in entries():
            self._add(self._view, entry.title, entry.key, self._go(Target(entry.view)))

    def _build_meeting(self) -> None:
        new = self._go(Target(View.MEETINGS, new=True))
        self._add(self._meeting, self.tr("&Uusi kokous…"), "", new, "plus")
        self._meeting.aboutToShow.connect(self._fill_meeting)

    def _build_help(self) -> None:
        menu = self._help
        self._always += [
            self._add(menu, self.tr("&Käyttöohje"), "F1", self._show_help, "info"),
            self._add(menu, self.tr("&Näppäimet"), "", self._show_keys, "info"),
            self._add(menu, self.tr("&Tietoja Seudusta"), "", self._show_about, "info"),
        ]

    def _fill_meeting(self) -> None:
        own, *others = self._meeting.actions()
        for action in others:
            self._meeting.removeAction(action)
            action.deleteLater()
        panel = self._window.current_panel()
        if panel is not None:
            separator = self._meeting.addSeparator()
            panel.fill_menu(self._meeting)
            if self._meeting.actions()[-1] is separator:
                self._meeting.removeAction(separator)
        own.setEnabled(self._commands[0].isEnabled())

    def _add(
        self,
        menu: QMenu,
        text: str,
        key: str | QKeySequence.StandardKey,
        act: Callable[[], object],
        icon_name: str = "",
    ) -> QAction:
        action = menu.addAction(text)
        action.setProperty(_ICON, icon_name)
        if key:
            action.setShortcut(key)
        action.triggered.connect(lambda: act())
        self._commands.append(action)
        return action

    def _on_panel(self, act: Callable[[Panel], None]) -> Callable[[], None]:
        def run() -> None:
            panel = self._window.current_panel()
            if panel is not None:
                getattr(panel, act.__name__)()

        return run

    def _go(self, target: Target) -> Callable[[], None]:
        return lambda: self._window.open(target)

    def _flush(self) -> None:
        panel = self._window.current_panel()
        if panel is not None:
            panel.flush()

    def _save_now(self) -> None:
        self._flush()
        if self._window.is_saved():
            self._actions.messages.inform(self.tr("Kaikki on tallennettu. Seutu tallentaa itse."))

    def _export_calendar(self) -> None:
        from seutu_desktop.qt.export.calendar_dialog import export_calendar

        export_calendar(self._window, self._actions)

    def _show_backups(self) -> None:
        self._window.open(Target(View.SETTINGS, field="backups"))

    def _show_help(self) -> None:
        from seutu_desktop.qt.guide.window import show_guide

        panel = self._window.current_panel()
        show_guide(self._window, panel.help_chapter() if panel else "")

    def _show_keys(self) -> None:
        from seutu_desktop.qt.guide.window import keys_chapter, show_guide

        show_guide(self._window, keys_chapter())

    def _show_about(self) -> None:
        from seutu_desktop.qt.guide.about import show_about

        show_about(self._window, self._actions)
