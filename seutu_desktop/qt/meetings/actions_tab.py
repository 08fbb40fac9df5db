"""Toimenpiteet: who does what by when, agreed in this meeting; ticked, edited in place, added."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from seutu_desktop.domain.actions import days_late
from seutu_desktop.domain.meetings import Action
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.meetings.live.action_list import action_line, owners_of
from seutu_desktop.qt.meetings.live.action_row import ActionLine, ActionRow
from seutu_desktop.qt.meetings.words import late_words
from seutu_desktop.qt.targets import Target
from seutu_desktop.qt.widgets.buttons import quiet_button
from seutu_desktop.qt.widgets.empty_state import EmptyState
from seutu_desktop.qt.widgets.field import Field
from seutu_desktop.qt.widgets.styling import label, separator
from seutu_desktop.services.actions import add_action, complete_action, delete_action, edit_action
from seutu_desktop.services.meeting_view import MeetingView

_WIDEST = 860


class ActionsTab(QWidget):
    """`item_wanted` asks to show the matter in which an action was agreed."""

    item_wanted = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._view: MeetingView | None = None
        self._lines: list[_Line] = []
        self._rows = QVBoxLayout()
        self._adder = ActionRow(actions.today)
        self._items = QComboBox()
        self._adding = Field(self.tr("Asia, jossa toimenpiteestä sovittiin"), self._items)
        self._empty = EmptyState(
            "flag",
            self.tr("Tässä kokouksessa ei sovittu toimenpiteistä"),
            self.tr("Toimenpide palaa seuraaville esityslistoille, kunnes se on tehty."),
            self.tr("Lisää toimenpide"),
        )
        self._lay_out()
        self._adder.committed.connect(self._commit)
        self._empty.primary.connect(self._add)
        key = QShortcut(QKeySequence("Ctrl+T"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self._add)

    def show_view(self, view: MeetingView) -> None:
        """Show the actions of a meeting, by § and then as they came."""
        record = view.record
        order = {item.id: place for place, item in enumerate(record.items)}
        agreed = sorted(record.actions, key=lambda each: order.get(each.item_id or "", 0))
        other = self._view is None or self._view.record.meeting.id != record.meeting.id
        self._view = view
        while len(self._lines) < len(agreed):
            self._lines.append(self._line())
        choices = owners_of(record)
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(agreed))
            if place < len(agreed):
                action = agreed[place]
                line.show_action(action, action_line(record, action), self._actions.today())
                line.row.show_line(action_line(record, action), choices, editable=True)
                line.where.setText(self._section(action))
        self._adder.show_line(ActionLine(), choices, editable=True)
        self._offer_items(view, keep="" if other else self._items.currentData() or "")
        self._show_adder(bool(agreed) or self._adder.editing())

    def flush(self) -> None:
        """Store what is being typed."""
        for row in (*(line.row for line in self._lines), self._adder):
            if row.editing():
                row.commit()

    def show_target(self, target: Target) -> None:
        """Put the keyboard on the action that `target` names by its field, else on the first."""
        shown = [line for line in self._lines if not line.isHidden()]
        wanted = [line for line in shown if line.row.key == target.field] or shown[:1]
        (wanted[0].tick if wanted else self._adder if self._adder.isVisible() else self._empty).setFocus()

    def rename(self) -> None:
        """Edit the action that has the keyboard."""
        for line in self._current():
            line.row.edit()

    def remove(self) -> None:
        """Remove the action that has the keyboard."""
        for line in self._current():
            self._remove(line.row.key)

    def _current(self) -> list[_Line]:
        return [line for line in self._lines if line.isAncestorOf(self.focusWidget() or self)]

    def _add(self) -> None:
        self._show_adder(True)
        self._adder.edit()

    def _show_adder(self, shown: bool) -> None:
        self._empty.setVisible(not shown)
        self._adding.setVisible(shown)
        self._adder.setVisible(shown)

    def _commit(self, key: str, text: str, owner: str, due: date | None) -> None:
        if self._view is None:
            return
        town = owner in self._view.record.directory.municipalities
        person_id, town_id = (None, owner) if town else (owner or None, None)
        if key:
            self._actions.perform(
                edit_action, key, text=text, owner_id=person_id, owner_municipality_id=town_id, due=due
            )
        else:
            self._actions.perform(
                add_action,
                text,
                item_id=self._items.currentData(),
                owner_id=person_id,
                owner_municipality_id=town_id,
                due=due,
            )

    def _tick(self, key: str, done: bool) -> None:
        self._actions.perform(complete_action, key, self._actions.today() if done else None)

    def _remove(self, key: str) -> None:
        if self._actions.perform(delete_action, key) is not None:
            self._actions.messages.inform(self.tr("Toimenpide poistettu"), undoable=True)

    def _offer_items(self, view: MeetingView, keep: str) -> None:
        self._items.clear()
        for item in view.record.items:
            section = view.sections.get(item.id)
            title = item.title or self.tr("Nimetön asia")
            self._items.addItem(f"§ {section} {title}" if section else title, item.id)
        self._items.setCurrentIndex(max(0, self._items.findData(keep)))

    def _section(self, action: Action) -> str:
        section = self._view.sections.get(action.item_id or "") if self._view else None
        return f"§ {section}" if section else self.tr("Asia")

    def _line(self) -> _Line:
        line = _Line(self._actions)
        line.row.committed.connect(self._commit)
        line.row.removed.connect(self._remove)
        line.ticked.connect(self._tick)
        line.item_wanted.connect(self.item_wanted)
        self._rows.addWidget(line)
        return line

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("page", "true")
        page.setMaximumWidth(_WIDEST + 48)
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 12, 24, 24)
        column.setSpacing(0)
        self._rows.setSpacing(0)
        column.addLayout(self._rows)
        column.addWidget(self._empty)
        column.addSpacing(16)
        column.addWidget(self._adding)
        column.addWidget(self._adder)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)


class _Line(QWidget):
    """A tick, the action in words or fields, how late it is, and its §."""

    ticked = Signal(str, bool)
    item_wanted = Signal(str)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._item_id = ""
        self.tick = QCheckBox()
        self.row = ActionRow(actions.today)
        self.where = quiet_button("", compact=True)
        self._late = label("", "list-strong", "bad")
        self.tick.clicked.connect(lambda done: self.ticked.emit(self.row.key, done))
        self.where.clicked.connect(lambda: self.item_wanted.emit(self._item_id))
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.tick)
        line.addWidget(self.row, 1)
        line.addWidget(self._late)
        line.addWidget(self.where)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(separator())

    def show_action(self, action: Action, line: ActionLine, today: date) -> None:
        """Show what the row itself does not."""
        self._item_id = action.item_id or ""
        self.tick.setChecked(action.done_on is not None)
        self.tick.setAccessibleName(self.tr("Tehty: {0}").format(line.text))
        late = days_late(action, today)
        self._late.setText(self.tr("{0} myöhässä").format(late_words(late)) if late else "")
        self._late.setVisible(late > 0)
