"""The parts of a strategy period by kind: values, priority areas with sub-themes, success factors."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from seutu_desktop.domain.network import PeriodItem, PeriodItemKind
from seutu_desktop.qt.meetings.autosave import Autosave
from seutu_desktop.qt.settings.growing_edit import GrowingEdit
from seutu_desktop.qt.widgets.buttons import icon_button, quiet_button
from seutu_desktop.qt.widgets.section import SectionHeader

_INDENT = 28


class PeriodItems(QWidget):
    """Lines of one period that save themselves. `add_wanted` carries a kind and the area of a sub-theme.

    `move_wanted` carries a part and -1 or 1; Alt+Up and Alt+Down ask for it too.
    `touched` when something waits to be stored, `rested` when nothing does any more.
    """

    touched = Signal()
    rested = Signal()
    add_wanted = Signal(object, str)
    move_wanted = Signal(str, int)
    remove_wanted = Signal(str)

    def __init__(self, save: Callable[[str, str], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._saver: Autosave | None = None
        self._edits: dict[str, GrowingEdit] = {}
        self._movers: dict[tuple[str, int], QToolButton] = {}
        self._shape: list[tuple[str, PeriodItemKind, str | None]] = []
        self._page = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._page)
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=step: self._step(by))

    def show_items(self, items: Sequence[PeriodItem]) -> None:
        """Show the parts; the lines are made anew only where one came, went or moved."""
        shape = [(each.id, each.kind, each.parent_id) for each in items]
        key, button = self._keyed()
        rebuilt = shape != self._shape or self._saver is None
        if rebuilt:
            self._shape = shape
            self._build(items)
        for each in items:
            if self._saver is not None:
                self._saver.show(each.id, each.text)
        if rebuilt and key in self._edits:
            back = self._movers.get((key, button))
            (back if back is not None and back.isEnabled() else self._edits[key]).setFocus()

    def flush(self) -> None:
        """Store at once what is being typed."""
        if self._saver is not None:
            self._saver.flush()

    def focus_item(self, key: str) -> None:
        """Put the keyboard into a part."""
        if key in self._edits:
            self._edits[key].setFocus()
            self._edits[key].selectAll()

    def _build(self, items: Sequence[PeriodItem]) -> None:
        old = self._page
        self._edits, self._movers = {}, {}
        if self._saver is not None:
            self._saver.deleteLater()  # with its timer; what was typed was stored before lines came or went
        self._saver = Autosave(self._save, self)
        self._saver.touched.connect(self.touched)
        self._saver.rested.connect(self.rested)
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for kind, heading, add in self._kinds():
            self._add_kind(column, kind, heading, add, items)
        self._column.replaceWidget(old, self._page)
        old.hide()
        old.deleteLater()

    def _add_kind(
        self, column: QVBoxLayout, kind: PeriodItemKind, heading: str, add: str, items: Sequence[PeriodItem]
    ) -> None:
        head = SectionHeader(heading, action=add, icon_name="plus")
        head.acted.connect(lambda: self.add_wanted.emit(kind, ""))
        column.addSpacing(8)
        column.addWidget(head)
        own = [each for each in items if each.kind is kind]
        for item in own:
            column.addLayout(self._line(item, heading, 0, own))
            if kind is PeriodItemKind.PRIORITY_AREA:
                self._add_themes(column, item, items)

    def _add_themes(self, column: QVBoxLayout, area: PeriodItem, items: Sequence[PeriodItem]) -> None:
        own = [each for each in items if each.kind is PeriodItemKind.SUB_THEME and each.parent_id == area.id]
        for theme in own:
            column.addLayout(self._line(theme, self.tr("Alateema"), _INDENT, own))
        more = quiet_button(self.tr("Lisää alateema"), "plus", compact=True)
        more.setAccessibleName(self.tr("Lisää alateema: {0}").format(area.text))
        more.clicked.connect(lambda: self.add_wanted.emit(PeriodItemKind.SUB_THEME, area.id))
        row = QHBoxLayout()
        row.setContentsMargins(_INDENT - 8, 0, 0, 6)
        row.addWidget(more)
        row.addStretch(1)
        column.addLayout(row)

    def _line(self, item: PeriodItem, heading: str, indent: int, among: Sequence[PeriodItem]) -> QHBoxLayout:
        edit = GrowingEdit()
        edit.setAccessibleName(heading)
        self._edits[item.id] = edit
        if self._saver is not None:
            saver = self._saver
            saver.watch(item.id, edit, edit.toPlainText, lambda text: _show(edit, text))
            edit.textChanged.connect(lambda: saver.touch(item.id))
        remove = icon_button("x", self.tr("Poista: {0}").format(item.text), size=14)
        remove.clicked.connect(lambda: self.remove_wanted.emit(item.id))
        row = QHBoxLayout()
        row.setContentsMargins(indent, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(edit, 1)
        for button in (*self._move_buttons(item, among), remove):
            row.addWidget(button)
        return row

    def _move_buttons(self, item: PeriodItem, among: Sequence[PeriodItem]) -> tuple[QToolButton, QToolButton]:
        up = icon_button("up", self.tr("Siirrä ylemmäs: {0}").format(item.text))
        down = icon_button("down", self.tr("Siirrä alemmas: {0}").format(item.text))
        up.setEnabled(item is not among[0])
        down.setEnabled(item is not among[-1])
        for button, by in ((up, -1), (down, 1)):
            button.clicked.connect(lambda _, by=by: self.move_wanted.emit(item.id, by))
            self._movers[item.id, by] = button
        return up, down

    def _step(self, by: int) -> None:
        key, _ = self._keyed()
        if key and self._movers[key, by].isEnabled():
            self.move_wanted.emit(key, by)

    def _keyed(self) -> tuple[str, int]:
        """Return the part the keyboard is on and which of its buttons, 0 for its words."""
        there = QApplication.focusWidget()
        places: dict[QWidget, tuple[str, int]] = {edit: (key, 0) for key, edit in self._edits.items()}
        places |= {button: place for place, button in self._movers.items()}
        return places.get(there, ("", 0)) if there is not None else ("", 0)

    def _kinds(self) -> tuple[tuple[PeriodItemKind, str, str], ...]:
        kind = PeriodItemKind
        return (
            (kind.VALUE, self.tr("Arvot"), self.tr("Lisää arvo")),
            (kind.PURPOSE, self.tr("Tarkoitus"), self.tr("Lisää kohta")),
            (kind.GOAL, self.tr("Tavoitteet"), self.tr("Lisää tavoite")),
            (kind.PRIORITY_AREA, self.tr("Painopistealueet"), self.tr("Lisää painopistealue")),
            (kind.SUCCESS_FACTOR, self.tr("Kriittiset menestystekijät"), self.tr("Lisää menestystekijä")),
        )


def _show(edit: GrowingEdit, text: str) -> None:
    if edit.toPlainText() != text:
        edit.setPlainText(text)
