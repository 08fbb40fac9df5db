"""Strategiakaudet: the vision and all that holds from one year to another."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QMenu

from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.network import Period, PeriodItemKind
from seutu_desktop.domain.people import valid_on
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.bound_form import BoundForm
from seutu_desktop.qt.forms.ui_settings_periods import Ui_PeriodsForm
from seutu_desktop.qt.icons import icon
from seutu_desktop.qt.settings.page import SettingsPage
from seutu_desktop.qt.settings.period_items import PeriodItems
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.widgets.buttons import set_icon
from seutu_desktop.services.periods import (
    add_period,
    add_period_item,
    delete_period,
    delete_period_item,
    edit_period,
    edit_period_item,
    items_of,
    move_period_item,
    periods,
)

_FIELDS = ("name", "valid_from", "valid_to", "vision")


class PeriodsPage(SettingsPage):
    """One period at a time; a paper keeps the period of its date."""

    kinds = frozenset({"period", "period_item"})

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._key = ""
        self._ui = Ui_PeriodsForm()
        self._ui.setupUi(self)
        self._items = PeriodItems(self._save_item)
        self._form = BoundForm(actions, self._save, self)
        self._dress()
        self._bind()

    def reload(self) -> None:
        """Show what is stored, by default the period that holds now."""
        found = self._actions.read(periods)
        keys = [each.id for each in found]
        if self._key not in keys:
            self._key = ""
            self._form.leave()
            now = [each.id for each in found if valid_on(each, self._actions.today())]
            self._key = (now or keys[-1:] or [""])[-1]
        self._ui.period.offer([(each.name, each.id) for each in found])
        self._ui.period.choose(self._key)
        self._show(next((each for each in found if each.id == self._key), None))

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._form.flush()
        self._items.flush()

    def create_new(self) -> None:
        """Add the period after the last one, four years long."""
        found = self._actions.read(periods)
        ends = [each.valid_to for each in found if each.valid_to]
        year = (max(ends).year if ends else self._actions.today().year) + 1
        first, last = date(year, 1, 1), date(year + 3, 12, 31)
        made = self._actions.perform(add_period, f"{year}–{year + 3}", first, last)
        if made:
            self._go(made.ids[0])
            self._form.focus("vision")

    def _go(self, key: str) -> None:
        if self._form.leave():
            self._items.flush()
            self._key = key
        self.reload()

    def _show(self, period: Period | None) -> None:
        self._ui.form.setVisible(period is not None)
        self._ui.more.setVisible(period is not None)
        if period is not None:
            self._form.show({name: getattr(period, name) for name in _FIELDS})
            self._items.show_items(self._actions.read(items_of, period.id))

    def _save(self, name: str, value: object) -> UserError | None:
        key = self._key
        if not key:
            return None
        if name == "valid_from" and value is None:  # a period begins some day: the one stored comes back
            self.reload()
            return None
        return self._actions.attempt(lambda store: edit_period(store, key, **{name: value}))

    def _save_item(self, key: str, text: str) -> bool:
        if not text.strip():
            return self._actions.perform(delete_period_item, key) is not None
        return self._actions.perform(edit_period_item, key, text) is not None

    def _add_item(self, kind: PeriodItemKind, area: str) -> None:
        self._items.flush()
        words = self.tr("Uusi kohta")
        made = self._actions.perform(add_period_item, self._key, kind, words, area or None)
        if made:
            self._items.focus_item(made.ids[0])

    def _remove_item(self, key: str) -> None:
        self._items.flush()
        if self._actions.perform(delete_period_item, key):
            self._actions.messages.inform(self.tr("Kohta poistettu"), undoable=True)

    def _move_item(self, key: str, by: int) -> None:
        self._items.flush()
        self._actions.perform(move_period_item, key, by)

    def _remove_period(self) -> None:
        self.flush()
        name = self._ui.period.currentText()
        if self._actions.perform(delete_period, self._key):
            self._actions.messages.inform(self.tr("Kausi {0} poistettu").format(name), undoable=True)

    def _menu(self) -> None:
        menu = QMenu(self)
        served = Target(View.YEAR_PAPERS, field="themes")
        menu.addAction(self.tr("Mitä vuoden työ on palvellut"), lambda: self.opened.emit(served))
        menu.addAction(self.tr("Poista kausi"), self._remove_period)
        menu.exec(self._ui.more.mapToGlobal(self._ui.more.rect().bottomLeft()))

    def _bind(self) -> None:
        ui, form = self._ui, self._form
        form.line("name", ui.name, ui.nameError)
        form.day("valid_from", ui.validFrom, ui.validFromError)
        form.day("valid_to", ui.validTo, ui.validToError)
        form.text("vision", ui.vision, ui.visionError)
        ui.period.activated.connect(lambda row: self._go(ui.period.value(row)))
        ui.create.clicked.connect(self.create_new)
        ui.more.clicked.connect(self._menu)
        self._items.touched.connect(self._actions.await_storing)
        self._items.rested.connect(self._actions.settled)
        self._items.add_wanted.connect(self._add_item)
        self._items.remove_wanted.connect(self._remove_item)
        self._items.move_wanted.connect(self._move_item)

    def _dress(self) -> None:
        apply_roles(self)
        set_icon(self._ui.create, "plus", "text")
        self._ui.more.setIcon(icon("more", 18))
        self._ui.items.addWidget(self._items)
