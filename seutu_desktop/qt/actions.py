"""The one way from a widget to a service: run it, tell everybody what changed, word what went wrong."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from seutu_desktop.domain.errors import UserError
from seutu_desktop.store.store import Store

if TYPE_CHECKING:
    from seutu_desktop.domain.changes import Changes
    from seutu_desktop.qt.messages import Messages

Given = ParamSpec("Given")
Answer = TypeVar("Answer")


class Actions(QObject):
    """Runs one service call; `changed` carries its Changes to every panel.

    `failed` carries the error of a call that changed nothing, after it was presented. `waiting` says that
    something typed is not stored yet, `settled` that a call has ended well, whether it changed anything or
    not.
    """

    changed = Signal(object)
    failed = Signal(object)
    waiting = Signal()
    settled = Signal()

    def __init__(self, store: Store, messages: Messages, zone: str = "Europe/Helsinki") -> None:
        super().__init__()
        self._store = store
        self._messages = messages
        self._zone = ZoneInfo(zone)

    @property
    def store(self) -> Store:
        """The open data file, for the composition of views only."""
        return self._store

    @property
    def messages(self) -> Messages:
        """The presenter of messages."""
        return self._messages

    def now(self) -> datetime:
        """Return the wall-clock time of the network, without zone, to the minute."""
        local = self._store.clock().astimezone(self._zone)
        return local.replace(tzinfo=None, second=0, microsecond=0)

    def today(self) -> date:
        """Return the day of the network."""
        return self.now().date()

    def perform(
        self,
        service: Callable[Concatenate[Store, Given], Changes],
        *args: Given.args,
        **kwargs: Given.kwargs,
    ) -> Changes | None:
        """Run a service that changes something; return its Changes, or None where it was refused."""
        try:
            changes = service(self._store, *args, **kwargs)
        except UserError as error:
            self._messages.present(error)
            self.failed.emit(error)
            return None
        self._tell(changes)
        return changes

    def attempt(
        self,
        service: Callable[Concatenate[Store, Given], Changes],
        *args: Given.args,
        **kwargs: Given.kwargs,
    ) -> UserError | None:
        """Run a service as `perform` does, but return its error for the caller to show at the field."""
        try:
            changes = service(self._store, *args, **kwargs)
        except UserError as error:
            self.failed.emit(error)
            return error
        self._tell(changes)
        return None

    def read(
        self,
        service: Callable[Concatenate[Store, Given], Answer],
        *args: Given.args,
        **kwargs: Given.kwargs,
    ) -> Answer:
        """Return the answer of a service that only reads."""
        return service(self._store, *args, **kwargs)

    def await_storing(self) -> None:
        """Say that something typed waits to be stored."""
        self.waiting.emit()

    def undo(self) -> Changes | None:
        """Undo the newest action; return what that changed, None where there was nothing to undo."""
        return self.perform(Store.undo)

    def redo(self) -> Changes | None:
        """Bring back what was undone last; return what that changed."""
        return self.perform(Store.redo)

    def _tell(self, changes: Changes) -> None:
        if changes.kinds:
            self.changed.emit(changes)
        self.settled.emit()
