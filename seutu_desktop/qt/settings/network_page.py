"""Verkosto: its name, who coordinates it, and how to reach them."""

from __future__ import annotations

from seutu_desktop.domain.errors import UserError
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.bound_form import BoundForm
from seutu_desktop.qt.forms.ui_settings_network import Ui_NetworkForm
from seutu_desktop.qt.settings.page import SettingsPage
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.services.people_view import people_choices
from seutu_desktop.services.settings import edit_network
from seutu_desktop.store.store import Store

_FIELDS = ("name", "coordinating_municipality_id", "contact", "organiser_email")


class NetworkPage(SettingsPage):
    """The network itself."""

    kinds = frozenset({"network", "municipality"})

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._ui = Ui_NetworkForm()
        self._ui.setupUi(self)
        apply_roles(self)
        self._form = BoundForm(actions, self._save, self)
        self._form.line("name", self._ui.name, self._ui.nameError)
        self._form.choice("coordinating_municipality_id", self._ui.coordinating)
        self._form.text("contact", self._ui.contact, self._ui.contactError)
        self._form.line("organiser_email", self._ui.organiserEmail, self._ui.organiserEmailError)

    def reload(self) -> None:
        """Show what is stored."""
        towns = self._actions.read(people_choices).municipalities
        nobody = (self.tr("ei valittu"), None)
        self._ui.coordinating.offer([nobody, *((name, key) for key, name in towns)])
        network = self._actions.read(Store.the_network)
        self._form.show({name: getattr(network, name) for name in _FIELDS})

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._form.flush()

    def _save(self, name: str, value: object) -> UserError | None:
        return self._actions.attempt(lambda store: edit_network(store, **{name: value}))
