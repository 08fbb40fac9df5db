"""The agenda tab: list of matters, editor, readiness; what happens to a matter is asked here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.meetings.agenda.item_editor import ItemEditor
from seutu_desktop.qt.meetings.agenda.item_list import USUAL, ItemList
from seutu_desktop.qt.widgets.empty_state import EmptyState
from seutu_desktop.services import agenda, attachments
from seutu_desktop.services.meeting_view import MeetingView


class AgendaTab(QWidget):
    """Shows one meeting's agenda; `command` asks the workspace for what leads elsewhere."""

    item_menu_wanted = Signal(str, QWidget)
    suggest_wanted = Signal()
    attach_wanted = Signal(str)
    remove_wanted = Signal(str)
    field_entered = Signal(str, str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._view: MeetingView | None = None
        self._item_id = ""
        self.items = ItemList()
        self.editor = ItemEditor(actions)
        self._empty = EmptyState(
            "meetings",
            self.tr("Esityslista on tyhjä"),
            self.tr("Seutu ehdottaa vakioasiat, siirretyt asiat ja avoimet toimenpiteet."),
            self.tr("Ehdota asioita"),
            self.tr("Lisää asia"),
        )
        self._right = QStackedWidget()
        self._strip_place = QVBoxLayout()
        self._card_place = QVBoxLayout()
        self._scroll = QScrollArea()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self._connect()

    @property
    def item_id(self) -> str:
        """The matter shown, empty for none."""
        return self._item_id

    def show_view(self, view: MeetingView) -> None:
        """Show a meeting with the matter shown before, or the one in its place, else the first."""
        ids = [item.id for item in view.record.items]
        if self._item_id not in ids and self._view is not None:
            self._item_id = self.items.neighbour(self._item_id)
        wanted = self._item_id if self._item_id in ids else ids[0] if ids else ""
        self._view = view
        self._item_id = wanted if self._show(wanted) else self._item_id
        self.items.show_items(view, self._item_id)
        self._right.setCurrentIndex(0 if self._item_id else 1)

    def leave(self) -> bool:
        """Store what waits; return False where it was refused, so the meeting must stay."""
        left = self.editor.leave()
        if left:
            self._item_id = ""
        return left

    def choose(self, item_id: str) -> None:
        """Show a matter; where the one before could not be stored, it stays."""
        if item_id == self._item_id:
            return
        if self._show(item_id):
            self._item_id = item_id
            self._scroll.verticalScrollBar().setValue(0)
        self.items.select(self._item_id)

    def jump(self, item_id: str, field: str) -> None:
        """Go to a field of a matter."""
        if item_id:
            self.choose(item_id)
        self.editor.focus_field(field)

    def add(self) -> None:
        """Add a matter after the others and put the keyboard into its title."""
        if self._view is None:
            return
        self.editor.flush()
        changes = self._actions.perform(agenda.add_item, self._view.record.meeting.id)
        if changes is not None:
            self.jump(changes.ids[0], "title")

    def attach(self, item_id: str, files: list[Path]) -> None:
        """Attach files to a matter."""
        if files:
            self._actions.perform(attachments.attach, item_id, files)

    def next_pane(self) -> None:
        """Move the keyboard between list and editor."""
        if self.items.has_keyboard():
            self.editor.focus_field("title")
        else:
            self.items.focus_list()

    def place_readiness(self, card: QWidget, strip: QWidget) -> None:
        """Put the readiness views into their places."""
        self._card_place.insertWidget(0, card)
        self._strip_place.addWidget(strip)

    def set_narrow(self, narrow: bool) -> None:
        """Give the card's margin to the text in a small window, where the card is a strip."""
        self.items.set_narrow(narrow)
        self._card_place.setContentsMargins(0, 16, 0 if narrow else 24, 16)

    def _show(self, item_id: str) -> bool:
        if not item_id:
            return self.editor.leave()
        return self._view is not None and self.editor.show_item(self._view, item_id)

    def _connect(self) -> None:
        self.items.chosen.connect(self.choose)
        self.items.entered.connect(lambda: self.editor.focus_field("description"))
        self.items.moved.connect(lambda key, to: self._actions.perform(agenda.move_item, key, to))
        self.items.files_dropped.connect(self.attach)
        self.items.add_wanted.connect(self.add)
        self.items.remove_wanted.connect(lambda: self.remove_wanted.emit(self._item_id))
        self.items.suggest_wanted.connect(self.suggest_wanted)
        self.editor.files_dropped.connect(lambda files: self.attach(self._item_id, files))
        self.editor.attach_wanted.connect(lambda: self.attach_wanted.emit(self._item_id))
        self.editor.menu_wanted.connect(
            lambda: self.item_menu_wanted.emit(self._item_id, self.editor.menu_button)
        )
        self.editor.field_entered.connect(lambda name: self.field_entered.emit(self._item_id, name))
        self._empty.primary.connect(self.suggest_wanted)
        self._empty.secondary.connect(self.add)

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("page", "true")
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.editor, 1)
        self._card_place.setContentsMargins(0, 16, 24, 16)
        self._card_place.addStretch(1)
        row.addLayout(self._card_place)
        row.addSpacerItem(
            QSpacerItem(0, 0, QSizePolicy.Policy.Expanding)
        )  # room only once the text is 720 wide
        self._scroll.setWidget(page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._right.addWidget(self._scroll)
        self._right.addWidget(self._empty)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._strip_place)
        column.addWidget(self._right, 1)
        self.splitter.addWidget(self.items)
        self.splitter.addWidget(side)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([USUAL, 10 * USUAL])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)
