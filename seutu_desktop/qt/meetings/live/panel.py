"""The minutes while the meeting is being held, and afterwards while they are corrected."""

from __future__ import annotations

from datetime import datetime, time
from functools import partial

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import NotFound
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.forms.ui_live_panel import Ui_LivePanel
from seutu_desktop.qt.meetings.live.asking import Asking
from seutu_desktop.qt.meetings.live.chip_row import KEYS
from seutu_desktop.qt.meetings.live.course import Course
from seutu_desktop.qt.meetings.live.decision_bar import KEYS as DECISION_KEYS
from seutu_desktop.qt.meetings.live.dress import dress, empty_agenda, lay_out_width
from seutu_desktop.qt.meetings.live.ending import end_meeting
from seutu_desktop.qt.meetings.live.events_pane import EventsPane
from seutu_desktop.qt.meetings.live.foot import item_to_show, neighbours, show_foot
from seutu_desktop.qt.meetings.live.head import Head
from seutu_desktop.qt.meetings.live.item_model import LiveItemDelegate, LiveItemModel, select_row
from seutu_desktop.qt.meetings.live.item_page import LiveItemPage
from seutu_desktop.qt.meetings.live.keys import add_keys
from seutu_desktop.qt.meetings.live.recorder import Recorder
from seutu_desktop.qt.meetings.live.words import seat_chips
from seutu_desktop.qt.targets import Tab, Target, View
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.services import live
from seutu_desktop.services.live import LiveView

CLOCK_MS = 10_000


class LivePanel(QWidget):
    """Shows one meeting § by §. `live_changed` says whether it is being held now, `left` that it ended."""

    opened = Signal(object)
    live_changed = Signal(bool)
    left = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._meeting_id = ""
        self._view: LiveView | None = None
        self._item_id = ""
        self._running = False
        self._narrow = False
        self._ui = Ui_LivePanel()
        self._ui.setupUi(self)
        self._head = Head(self._ui, self)
        self._model = LiveItemModel()
        self._delegate = LiveItemDelegate(self)
        self._page = LiveItemPage(actions)
        self._events = EventsPane(actions)
        self._recorder = Recorder(actions, self._time, self)
        self._course = Course(actions, self)
        self._asking = Asking(actions, self._recorder, self._ui.chips, self._time, self)
        self._clock = QTimer(self, interval=CLOCK_MS)
        self._empty = empty_agenda()
        self._below = QVBoxLayout()
        dress(self._ui, self._page, self._empty, self._below)
        lay_out_width(self._ui, self._events, self._below, narrow=False)
        self._ui.items.setModel(self._model)
        self._ui.items.setItemDelegate(self._delegate)
        self._connect()
        self._add_keys()

    def show_meeting(self, meeting_id: str) -> None:
        """Show a meeting: at the matter in hand while it is being held, else at the first."""
        if meeting_id != self._meeting_id:
            if not self._page.leave():
                return
            self._meeting_id, self._item_id, self._view = meeting_id, "", None
            self._events.say_done("")
        self._reload()

    def refresh(self, changes: Changes) -> None:
        """Show what changed, where it concerns the meeting."""
        if self._meeting_id and changes.kinds & live.KINDS:
            self._events.say_done("")  # the way back would now lead elsewhere
            self._reload()

    def show_target(self, target: Target) -> None:
        """Show the place that `target` names and put the keyboard there."""
        if target.meeting_id and target.meeting_id != self._meeting_id:
            self.show_meeting(target.meeting_id)
        if target.item_id:
            self._show(target.item_id)
        fields = {"started": self._ui.started, "ended": self._ui.ended}
        if target.field in fields and fields[target.field].isVisibleTo(self):
            fields[target.field].setFocus()
        elif target.field == "attendance" or (target.field == "events" and not self._events.focus_first()):
            self._ui.chips.focus_first()
        elif target.field != "events" and (target.item_id or target.field):
            self._page.focus_field(target.field)

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._page.flush()

    def set_narrow(self, narrow: bool) -> None:
        """Lay out for a window under 1200 px: the events go under the matter."""
        self._narrow = narrow
        self._delegate.small = narrow
        self._head.set_narrow(narrow)
        self._ui.chips.set_narrow(narrow)
        self._events.set_narrow(narrow)
        lay_out_width(self._ui, self._events, self._below, narrow=narrow)
        self._show_all()

    def is_live(self) -> bool:
        """Return whether the meeting shown is being held now."""
        return self._running

    def end_meeting(self) -> None:
        """Ask what the record lacks, and end the meeting."""
        self.flush()
        if self._running and end_meeting(self._actions, self._meeting_id):
            self._tell(self.tr("Kokous päätetty"))
            self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard to the matters; a focus proxy would take the panel out of the order of Tab."""
        self._ui.items.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the clock going while it is seen."""
        super().showEvent(event)
        self._redress()
        self._tick()
        self._clock.start()

    def changeEvent(self, event: QEvent) -> None:
        """Take the fonts up again: a new style sheet drops those that were set inside a splitter."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            QTimer.singleShot(0, self, self._redress)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks at the clock."""
        super().hideEvent(event)
        self._clock.stop()

    # Showing

    def _reload(self) -> None:
        before = self._view
        try:
            view = self._actions.read(live.live_view, self._meeting_id)
        except NotFound:  # deleted: the workspace shows another one
            return
        self._view = view
        self._item_id = item_to_show(before, view, self._item_id)
        self._model.show_view(view)
        self._show_all()
        if view.running != self._running:
            self._running = view.running
            self.live_changed.emit(self._running)

    def _show(self, item_id: str) -> None:
        """Show another matter, unless the text of this one could not be stored."""
        if self._view is None or item_id == self._item_id or self._model.row_of(item_id) < 0:
            return
        if self._page.leave():
            self._item_id = item_id
            self._events.say_done("")
        self._show_all()

    def _show_all(self) -> None:
        view = self._view
        if view is None:
            return
        if self._item_id and not self._page.show_item(view, self._item_id):
            self._item_id = self._page.item_id
        place = view.place(self._item_id)
        self._recorder.set_place(view, place)
        self._asking.set_item(view, self._item_id, place)
        self._head.show_view(view, place, self._actions.now())
        self._ui.chips.show_seats(list(seat_chips(view, place)))
        self._ui.chipLine.setVisible(self._ui.chips.isVisibleTo(self))
        if self._item_id:
            self._events.show_item(view, self._item_id)
        select_row(self._ui.items, self._model.row_of(self._item_id))
        show_foot(self._ui, view, self._item_id)
        self._empty.setVisible(not view.record.items)
        self._events.setVisible(bool(view.record.items))

    def _redress(self) -> None:
        apply_roles(self)
        self._show_all()

    def _tick(self) -> None:
        if self._view is not None:
            self._head.tick(self._view, self._actions.now())

    def _time(self) -> datetime:
        if self._view is None or self._view.running or self._view.waiting:
            return self._actions.now()
        return self._head.entry_time(self._view.meeting)

    # Doing

    def _begin(self) -> None:
        self.flush()
        if self._course.begin(self._meeting_id):
            self._page.focus_field("decision")

    def _next(self) -> None:
        """Go to the next matter and take it into hand, or end the meeting after the last."""
        following = neighbours(self._view, self._item_id)[1]
        if following is None:
            self.end_meeting()
            return
        self.flush()
        self._show(following.id)
        if self._item_id == following.id and self._running and following.handled_at is None:
            self._course.handle(following.id)
        self._page.focus_field("decision")

    def _previous(self) -> None:
        before = neighbours(self._view, self._item_id)[0]
        if before is not None:
            self._show(before.id)

    def _add_item(self) -> None:
        self.flush()
        key = self._course.add_item(self._meeting_id)
        if key:
            self._show(key)
            self._page.focus_field("title")

    def _change_time(self, field: str, value: time | None) -> None:
        if self._view is not None:
            self._course.set_time(self._view.meeting, field, value)
            self._reload()

    def _tell(self, words: str) -> None:
        """Say what was done, with the way back: in the pane, or in a notice where the pane is not seen."""
        if self._narrow:
            self._actions.messages.inform(words, undoable=True)
        else:
            self._events.say_done(words)

    def _pick_row(self) -> None:
        self._show(self._model.key(self._ui.items.currentIndex().row()))

    def _open_agenda(self) -> None:
        self.opened.emit(Target(View.MEETINGS, meeting_id=self._meeting_id, tab=Tab.AGENDA))

    def _connect(self) -> None:
        ui = self._ui
        ui.begin.clicked.connect(self._begin)
        ui.everybody.clicked.connect(lambda: self._course.mark_everybody(self._meeting_id))
        ui.end.clicked.connect(self.end_meeting)
        ui.pause.clicked.connect(self._recorder.pause)
        ui.chips.chosen.connect(self._asking.open_seat)
        ui.items.selectionModel().currentChanged.connect(self._pick_row)
        ui.addItem.clicked.connect(self._add_item)
        ui.previous.clicked.connect(self._previous)
        ui.following.clicked.connect(self._next)
        ui.away.back_wanted.connect(lambda: self._show(self._view.current_id if self._view else ""))
        ui.away.begin_wanted.connect(lambda: self._course.handle(self._item_id))
        self._empty.primary.connect(self._open_agenda)
        self._head.times_changed.connect(self._change_time)
        self._page.vote_wanted.connect(self._asking.vote)
        self._events.returned.connect(self._recorder.returned)
        self._events.others_wanted.connect(self._asking.open_others)
        for teller in (self._page, self._events, self._recorder, self._asking, self._course):
            teller.told.connect(self._tell)
        self._clock.timeout.connect(self._tick)

    def _add_keys(self) -> None:
        decide, ui = self._page.decide, self._ui
        add_keys(self, {f"Alt+{key}": partial(self._seat_key, at) for at, key in enumerate(KEYS)})
        add_keys(self, {key: partial(decide, kind) for kind, key in DECISION_KEYS.items()})
        add_keys(
            self, {"F9": ui.pause.click, "Ctrl+J": self._asking.disqualify, "Ctrl+T": self._page.add_action}
        )
        add_keys(self, dict.fromkeys(("Ctrl+Return", "Ctrl+Enter"), ui.following.click))

    def _seat_key(self, index: int) -> None:
        self._recorder.came_or_left(self._ui.chips.key_at(index))
