"""What of the strategy a matter serves: chips under its people, hidden until there are any."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from seutu_desktop.domain.meetings import AgendaItem, ItemKind
from seutu_desktop.domain.themes import ThemedKind
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.widgets.styling import label
from seutu_desktop.qt.widgets.theme_chooser import ThemeChooser
from seutu_desktop.services.themes import Serving, serving, set_themes


class ItemThemes(QWidget):
    """Reads and stores the links of the matter shown."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._item_id = ""
        self._serving = Serving()
        self._chooser = ThemeChooser()
        self._chooser.picked.connect(self._store)
        caption = label(self.tr("Painopisteet"), "caption", "text2")
        caption.setBuddy(self._chooser)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(caption)
        column.addWidget(self._chooser)

    def show_item(self, item: AgendaItem, day: date, *, editable: bool) -> None:
        """Show what a matter serves; other kinds than matters serve nothing by themselves."""
        self._item_id = item.id
        matter = item.kind is ItemKind.MATTER
        self._serving = self._actions.read(serving, item.id, day) if matter else Serving()
        self._chooser.show_parts(self._serving.parts, self._serving.served)
        self._chooser.set_read_only(not editable)
        there = QApplication.focusWidget()
        keyed = there is not None and self.isAncestorOf(there)
        self.setVisible(bool(self._serving.served) or (matter and keyed))

    def offered(self) -> bool:
        """Return whether there is something to choose and the row is hidden."""
        return bool(self._serving.parts) and self.isHidden()

    def choose(self) -> None:
        """Show the row and open its menu; without a choice it hides again."""
        self.show()
        self._chooser.setFocus()
        self._chooser.choose()
        if not self._serving.served:
            self.hide()

    def _store(self, keys: list[str]) -> None:
        self._actions.perform(set_themes, ThemedKind.AGENDA_ITEM, self._item_id, keys)
