"""Which parts of the strategy a thing serves: chips that can be taken away, and a menu to choose from."""

from __future__ import annotations

from collections.abc import Sequence, Set

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from seutu_desktop.domain.network import PeriodItem, PeriodItemKind
from seutu_desktop.qt.icons import icon
from seutu_desktop.qt.meetings.flow_layout import FlowLayout
from seutu_desktop.qt.theme import font
from seutu_desktop.qt.widgets.buttons import quiet_button
from seutu_desktop.qt.widgets.theme_words import short

_REMOVE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class ThemeChooser(QWidget):
    """`picked` carries the ids wanted, in the strategy's order. The owner stores them and shows them anew."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[PeriodItem, ...] = ()
        self._served: frozenset[str] = frozenset()
        self._chips: dict[str, _Chip] = {}
        self._add = quiet_button(self.tr("Painopiste"), "plus", compact=True)
        self._add.setAccessibleName(self.tr("Lisää painopiste"))
        self._add.clicked.connect(self.choose)
        self._row = FlowLayout(self, gap=6)
        self._row.addWidget(self._add)
        self.setFocusProxy(self._add)

    def show_parts(self, parts: Sequence[PeriodItem], served: Set[str]) -> None:
        """Show what is served as chips, which `parts` must hold; the menu offers all. The keyboard stays."""
        wanted = ordered(parts)
        keys = [each.id for each in wanted if each.id in served]
        at = next((place for place, chip in enumerate(self._chips.values()) if chip.hasFocus()), -1)
        self._parts, self._served = wanted, frozenset(keys)
        if keys == list(self._chips):
            return
        for chip in self._chips.values():
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._row.removeWidget(self._add)
        self._chips = {each.id: self._chip(each) for each in wanted if each.id in served}
        self._row.addWidget(self._add)
        self.updateGeometry()
        if at >= 0:
            left = list(self._chips.values())
            (left[min(at, len(left) - 1)] if left else self._add).setFocus()

    def set_read_only(self, read_only: bool) -> None:
        """Show without a way to change."""
        self._add.setHidden(read_only)
        for chip in self._chips.values():
            chip.setEnabled(not read_only)

    def choose(self) -> None:
        """Open the menu of parts under the button."""
        menu = self.menu()
        menu.exec(self._add.mapToGlobal(self._add.rect().bottomLeft()))
        menu.deleteLater()

    def menu(self) -> QMenu:
        """Return the menu: areas with their sub-themes, then the strategy's goals; a tick is served."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for part in self._parts:
            if part.kind is PeriodItemKind.GOAL and not menu.property("goals"):
                menu.addSeparator()
                menu.setProperty("goals", True)
            menu.addAction(self._action(menu, part))
        return menu

    def _action(self, menu: QMenu, part: PeriodItem) -> QAction:
        indent = "      " if part.kind is PeriodItemKind.SUB_THEME else ""
        action = QAction(indent + short(part).replace("&", "&&"), menu)
        action.setToolTip(part.text)
        action.setCheckable(True)
        action.setChecked(part.id in self._served)
        action.triggered.connect(lambda: self._toggle(part.id))
        return action

    def _chip(self, part: PeriodItem) -> _Chip:
        chip = _Chip(part)
        chip.setAccessibleName(self.tr("Poista painopiste: {0}").format(short(part)))
        chip.remove_wanted.connect(lambda: self._toggle(part.id))
        self._row.addWidget(chip)
        chip.show()
        return chip

    def _toggle(self, key: str) -> None:
        wanted = self._served ^ {key}
        self.picked.emit([each.id for each in self._parts if each.id in wanted])


class _Chip(QPushButton):
    """A served part; pressing it, or Del on it, takes it away."""

    remove_wanted = Signal()

    def __init__(self, part: PeriodItem) -> None:
        super().__init__(short(part, 44))
        self.setToolTip(part.text)
        self.setFont(font("secondary"))
        self.setProperty("compact", "true")
        self.setIcon(icon("x", 14))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands after the words
        self.clicked.connect(self.remove_wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the part away at Del."""
        if event.key() in _REMOVE:
            self.remove_wanted.emit()
            return
        super().keyPressEvent(event)


def ordered(parts: Sequence[PeriodItem]) -> tuple[PeriodItem, ...]:
    """Return areas each followed by its sub-themes, then the others, in the strategy's order."""
    themes = [each for each in parts if each.kind is PeriodItemKind.SUB_THEME]
    found: list[PeriodItem] = []
    for area in (each for each in parts if each.kind is PeriodItemKind.PRIORITY_AREA):
        found += [area, *(each for each in themes if each.parent_id == area.id)]
    return (*found, *(each for each in parts if each not in found))
