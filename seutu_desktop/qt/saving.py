"""Whether what was typed is safe, told in the top bar."""

from __future__ import annotations

from PySide6.QtCore import QObject

from seutu_desktop.domain.dates import clock
from seutu_desktop.domain.errors import UserError
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.messages import stops_storing
from seutu_desktop.qt.widgets.save_state import SaveState


class SaveTeller(QObject):
    """Follows the actions and says "Tallennettu 11.36", "Tallennetaan…" or "Ei tallennettu".

    A refusal that lost nothing, such as "Kumottavaa ei ole", leaves the words as they are.
    """

    def __init__(self, actions: Actions, state: SaveState) -> None:
        super().__init__(state)
        self._actions = actions
        self._state = state
        self._waiting = False
        self._failed = False
        actions.waiting.connect(self._wait)
        actions.settled.connect(self._settle)
        actions.failed.connect(self._fail)

    @property
    def saved(self) -> bool:
        """Whether everything typed is stored."""
        return not self._waiting and not self._failed and self._actions.store.writable

    def begin(self, fresh: bool) -> None:
        """Say how things stand when the window opens; `fresh` for a new, empty data file."""
        if not self._actions.store.writable:
            self._state.say(self.tr("Vain luku"), "info", "warn")
        elif fresh:
            self._state.say(self.tr("Uusi, tyhjä aineisto"))
        else:
            self._state.say(self.tr("Kaikki tallennettu"))

    def changed(self) -> None:
        """Say that a change was stored now."""
        self._state.saved(clock(self._actions.now()))

    def _wait(self) -> None:
        if not self._failed:
            self._waiting = True
            self._state.say(self.tr("Tallennetaan…"), "clock", "text2")

    def _settle(self) -> None:
        if self._failed:
            self._actions.messages.banner("")
        if self._waiting or self._failed:
            self.changed()
        self._waiting = self._failed = False

    def _fail(self, error: UserError) -> None:
        if self._waiting or stops_storing(error):
            self._waiting, self._failed = False, True
            self._state.failed(self.tr("Ei tallennettu"))
