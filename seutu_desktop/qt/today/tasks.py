"""The actions that are due: late, this week, next week, later."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from seutu_desktop.domain.actions import ActionGroup, days_late
from seutu_desktop.domain.dates import short_day
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.targets import Tab, Target, View
from seutu_desktop.qt.today.origin_link import OriginLink
from seutu_desktop.qt.widgets.buttons import quiet_button
from seutu_desktop.qt.widgets.elided import ElidedLabel
from seutu_desktop.qt.widgets.section import SectionHeader
from seutu_desktop.qt.widgets.styling import IconView, label, separator
from seutu_desktop.services.actions import complete_action
from seutu_desktop.services.today import Today
from seutu_desktop.store.meetings import ActionRow

if TYPE_CHECKING:
    from seutu_desktop.qt.today.new_task import NewTaskRow

SHOWN = 5
_TICK = 20
_WHERE = 150
_WHEN = 110


class TaskList(QWidget):
    """Open actions by when they are due; ticking one is undone with Ctrl+Z. `opened` carries a Target."""

    opened = Signal(object)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._all = False
        self._view: Today | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._body = QWidget()
        self._new: NewTaskRow | None = None
        head = SectionHeader(self.tr("Tehtävät"), action=self.tr("Uusi tehtävä"), icon_name="plus")
        head.acted.connect(self.add_task)
        self._column.addWidget(head)
        self._column.addWidget(self._body)

    def show_tasks(self, view: Today) -> None:
        """Show the open actions of the start page; the keyboard stays on the same one."""
        self._view = view
        focused = self._focused()
        self._column.removeWidget(self._body)
        self._body.hide()
        self._body.deleteLater()
        self._body = QWidget()
        rows = QVBoxLayout(self._body)
        rows.setContentsMargins(0, 4, 0, 0)
        rows.setSpacing(0)
        self._fill(rows, view)
        self._column.addWidget(self._body)
        self._body.show()  # at once, or the keyboard could not go there before the next event
        for box in self._body.findChildren(QCheckBox):
            if box.objectName() == focused:
                box.setFocus()

    def add_task(self) -> None:
        """Open the row that adds a task."""
        if self._new is None:
            from seutu_desktop.qt.today.new_task import NewTaskRow  # 8 ms, not of the start

            self._new = NewTaskRow(self._actions)
            self._new.closed.connect(self._close_new)
            self._column.insertSpacing(1, 6)
            self._column.insertWidget(2, self._new)
        self._new.begin()

    def flush(self) -> None:
        """Add the task being typed, so that it is not lost with the window."""
        if self._new is not None and self._new.waiting():
            self._new.add()

    def _close_new(self) -> None:
        """Close the row; a text in it is added, because Esc never discards."""
        self.flush()
        if self._new is not None and not self._new.waiting():
            self._new.hide()

    def _fill(self, rows: QVBoxLayout, view: Today) -> None:
        if not any(view.actions.values()):
            rows.addWidget(label(self.tr("Ei avoimia tehtäviä."), "body", "text2"))
        for group in ActionGroup:
            found = view.actions[group]
            if found:
                rows.addWidget(self._caption(group, len(found), view.day))
            for row in found[: len(found) if self._all else self._room(group)]:
                rows.addWidget(self._row(row, view.day))
                rows.addWidget(separator())
        hidden = sum(max(0, len(view.actions[group]) - self._room(group)) for group in ActionGroup)
        if hidden:
            rows.addWidget(self._toggle(), 0, Qt.AlignmentFlag.AlignRight)

    def _room(self, group: ActionGroup) -> int:
        return 0 if group is ActionGroup.LATER else SHOWN

    def _caption(self, group: ActionGroup, count: int, today: date) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 14, 0, 4)
        row.setSpacing(8)
        if group is ActionGroup.LATE:
            row.addWidget(IconView("alert", 16, "bad"))
        row.addWidget(label(self._group_name(group), "list-strong", _tone(group)))
        row.addWidget(label(self._group_note(group, count, today), "secondary", "text2"), 1)
        return box

    def _group_name(self, group: ActionGroup) -> str:
        return {
            ActionGroup.LATE: self.tr("Myöhässä"),
            ActionGroup.THIS_WEEK: self.tr("Tällä viikolla"),
            ActionGroup.NEXT_WEEK: self.tr("Ensi viikolla"),
            ActionGroup.LATER: self.tr("Myöhemmin"),
        }[group]

    def _group_note(self, group: ActionGroup, count: int, today: date) -> str:
        monday = today - timedelta(days=today.weekday())
        if group is ActionGroup.LATER:
            return self.tr("%n tehtävää", "", count)
        if group is ActionGroup.LATE:
            return ""
        first = monday if group is ActionGroup.THIS_WEEK else monday + timedelta(days=7)
        last = first + timedelta(days=6)
        month = "" if first.month == last.month else f"{first.month}."
        return f"{first.day}.{month}–{last.day}.{last.month}."

    def _row(self, row: ActionRow, today: date) -> QWidget:
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(12)
        tick = QCheckBox()
        tick.setObjectName(row.action.id)
        late = days_late(row.action, today)
        when = self._when(row, late)
        tick.setAccessibleName(self.tr("Merkitse tehdyksi: {0}, {1}").format(row.action.text, when))
        tick.clicked.connect(lambda: self._done(row))
        where = ElidedLabel(self._where(row), "secondary", "text2")
        where.setFixedWidth(_WHERE)
        due = label(when, "list-strong" if late else "secondary", "bad" if late else "text2")
        due.setMinimumWidth(_WHEN)
        due.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        tick.setFixedWidth(_TICK)  # no words of its own: the row's text is its label
        line.addWidget(tick)
        line.addWidget(ElidedLabel(row.action.text, "body"), 1)
        line.addWidget(self._origin(row) if row.meeting_id else where)
        line.addWidget(due)
        box.setMinimumHeight(38)
        return box

    def _origin(self, row: ActionRow) -> QWidget:
        button = OriginLink(self._where(row))
        button.setFixedWidth(_WHERE)
        target = Target(
            View.MEETINGS,
            row.meeting_id or "",
            Tab.ACTIONS,
            field=row.action.id,
            item_id=row.action.item_id or "",
        )
        button.clicked.connect(lambda: self.opened.emit(target))
        return button

    def _where(self, row: ActionRow) -> str:
        if row.section_number is None:
            return self.tr("Toimenpide")
        return self.tr("Toimenpide, § {0}").format(row.section_number)

    def _when(self, row: ActionRow, late: int) -> str:
        if row.action.due is None:
            return self.tr("ei määräpäivää")
        day = short_day(row.action.due)
        return self.tr("{0} · {1} pv").format(day, late) if late else day

    def _done(self, row: ActionRow) -> None:
        if self._actions.perform(complete_action, row.action.id, self._actions.today()) is not None:
            self._actions.messages.inform(
                self.tr("Merkitty tehdyksi: {0}").format(row.action.text), undoable=True
            )

    def _toggle(self) -> QWidget:
        button = quiet_button(self.tr("Näytä vähemmän") if self._all else self.tr("Näytä kaikki"))
        button.clicked.connect(self._show_all)
        return button

    def _show_all(self) -> None:
        self._all = not self._all
        if self._view is not None:
            self.show_tasks(self._view)

    def _focused(self) -> str:
        return next((box.objectName() for box in self._body.findChildren(QCheckBox) if box.hasFocus()), "")


def _tone(group: ActionGroup) -> str:
    return "bad" if group is ActionGroup.LATE else "text"
