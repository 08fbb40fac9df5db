"""Kokoukset: what a new meeting starts from."""

from __future__ import annotations

from datetime import time

from PySide6.QtWidgets import QLabel

from seutu_desktop.domain.errors import UserError
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.bound_form import BoundForm
from seutu_desktop.qt.forms.ui_settings_meetings import Ui_MeetingsForm
from seutu_desktop.qt.settings.page import SettingsPage
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.services.settings import edit_network, unconfirmed
from seutu_desktop.store.store import Store


class MeetingsPage(SettingsPage):
    """Times, place and notice; what nobody has confirmed says so."""

    kinds = frozenset({"network"})

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._ui = Ui_MeetingsForm()
        self._ui.setupUi(self)
        apply_roles(self)
        self._form = BoundForm(actions, self._save, self)
        self._bind()

    def reload(self) -> None:
        """Show what is stored."""
        network = self._actions.read(Store.the_network)
        self._form.show(
            {
                "default_start": time.fromisoformat(network.default_start),
                "default_end": time.fromisoformat(network.default_end),
                "default_place": network.default_place,
                "notice_days": network.notice_days,
                "notice_days_least": network.notice_days_least,
            }
        )
        open_ones = unconfirmed(network)
        for name, hint in self._hints().items():
            hint.setText(self.tr("oletus, vahvistamatta"))
            hint.setVisible(name in open_ones)

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._form.flush()

    def _save(self, name: str, value: object) -> UserError | None:
        if isinstance(value, time):
            text = value.isoformat("minutes")
            return self._actions.attempt(lambda store: edit_network(store, **{name: text}))
        if value is None:  # an emptied time: the one stored comes back
            self.reload()
            return None
        return self._actions.attempt(lambda store: edit_network(store, **{name: value}))

    def _hints(self) -> dict[str, QLabel]:
        ui = self._ui
        return {
            "default_start": ui.startHint,
            "default_end": ui.endHint,
            "notice_days": ui.noticeDaysHint,
            "notice_days_least": ui.noticeDaysLeastHint,
        }

    def _bind(self) -> None:
        ui, form = self._ui, self._form
        form.time("default_start", ui.start, ui.startError)
        form.time("default_end", ui.end, ui.endError)
        form.line("default_place", ui.place, ui.placeError)
        form.number("notice_days", ui.noticeDays, ui.noticeDaysError)
        form.number("notice_days_least", ui.noticeDaysLeast, ui.noticeDaysLeastError)
