"""What is asked during the meeting: a seat's menu, a disqualification, a vote."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.meetings.live.chip_row import KEYS, ChipRow
from seutu_desktop.qt.meetings.live.disqualify_popup import DisqualifyPopup
from seutu_desktop.qt.meetings.live.recorder import Recorder
from seutu_desktop.qt.meetings.live.seat_menu import fill_others_menu, fill_seat_menu
from seutu_desktop.qt.meetings.live.words import done_words
from seutu_desktop.services.live import LiveView

_GAP = 12


class Asking(QObject):
    """Opens menus and popups over `host`; `told` says in words what they recorded."""

    told = Signal(str)

    def __init__(
        self,
        actions: Actions,
        recorder: Recorder,
        chips: ChipRow,
        time: Callable[[], datetime],
        host: QWidget,
    ) -> None:
        super().__init__(host)
        self._actions = actions
        self._recorder = recorder
        self._chips = chips
        self._time = time
        self._host = host
        self._view: LiveView | None = None
        self._item_id = ""
        self._place = ""
        self._back: QWidget | None = None
        self._menu = QMenu(host)
        self._popup: DisqualifyPopup | None = None
        self._dialog: QDialog | None = None

    def set_item(self, view: LiveView, item_id: str, place: str) -> None:
        """Ask from now on about the matter shown; comings and goings go into `place`."""
        if self._popup is not None and item_id != self._item_id:
            self._popup.close_popup()
        self._view, self._item_id, self._place = view, item_id, place

    def open_seat(self, key: str, chip: QWidget) -> None:
        """Open the menu of a seat under its chip."""
        seat = self._recorder.seat(key)
        view = self._view
        if view is None or seat is None or not view.editable:
            return
        self._menu.clear()
        digit = next((KEYS[at] for at in range(len(KEYS)) if self._chips.key_at(at) == key), "")
        ask = self.disqualify_seat
        fill_seat_menu(self._menu, view, seat, self._place, self._recorder, digit, lambda: ask(key))
        self._menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))

    def open_others(self, button: QWidget) -> None:
        """Offer the coming or going of those without a seat, under a button."""
        if self._view is not None and self._view.editable:
            self._menu.clear()
            fill_others_menu(self._menu, self._view, self._place, self._recorder)
            self._menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def disqualify(self) -> None:
        """Ask who is disqualified in the matter shown (Ctrl+J)."""
        self.disqualify_seat("")

    def disqualify_seat(self, key: str) -> None:
        """Ask on what grounds the seat `key` is disqualified; empty asks for the seat too."""
        view = self._view
        if view is None or not view.editable or not self._item_id or view.waiting:
            return
        if self._popup is None:
            self._popup = DisqualifyPopup(self._actions, self._time, self._host)
            self._popup.recorded.connect(self._recorded)
            self._popup.closed.connect(self._give_back)
            self._popup.fitted.connect(self._place_popup)
        if self._popup.isHidden():
            self._back = self._host.window().focusWidget()
        seat = self._recorder.seat(key) if key else None
        self._popup.open_for(view, self._item_id, seat.shown_id if seat else "")

    def _place_popup(self) -> None:
        """Put the popup under the seats, higher where it would not fit."""
        popup = self._popup
        if popup is not None:
            left = (self._host.width() - popup.width()) // 2
            top = self._chips.geometry().bottom() + _GAP
            popup.move(max(8, left), max(8, min(top, self._host.height() - popup.height() - 8)))

    def vote(self, vote_id: str) -> None:
        """Open a vote of the matter shown; empty for a new one."""
        from seutu_desktop.qt.meetings.live.vote_dialog import VoteDialog

        if self._view is not None and self._view.editable:
            self._dialog = VoteDialog(self._actions, self._view, self._item_id, vote_id, self._host)
            self._dialog.accepted.connect(lambda: self.told.emit(self.tr("Äänestys kirjattu")))
            self._dialog.finished.connect(self._dialog.deleteLater)
            self._dialog.open()

    def _recorded(self, event_id: str) -> None:
        view = self._view
        event = next((each for each in view.record.events if each.id == event_id), None) if view else None
        if view is not None and event is not None:
            self.told.emit(done_words(view.record, event, view.sections.get(event.item_id or "")))

    def _give_back(self) -> None:
        """Put the keyboard back where it was."""
        if self._back is not None:
            self._back.setFocus()
            self._back = None
