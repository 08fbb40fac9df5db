"""The form of a municipality: its time in the network, its inhabitants, and whom it has sent."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from seutu_desktop.domain.errors import UserError
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.bound_form import BoundForm
from seutu_desktop.qt.forms.ui_people_municipality import Ui_MunicipalityForm
from seutu_desktop.qt.icons import icon
from seutu_desktop.qt.people.cells import CellDelegate, dress_table, fit_height
from seutu_desktop.qt.people.links import LinkList
from seutu_desktop.qt.people.populations import PopulationModel
from seutu_desktop.qt.people.register import Detail, scrolled
from seutu_desktop.qt.people.words import attendance_words, role_words
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.theme import apply_roles, font
from seutu_desktop.qt.widgets.buttons import set_icon
from seutu_desktop.services.attendance_view import attendance_by_year
from seutu_desktop.services.municipalities import (
    delete_population,
    edit_municipality,
    set_membership_of_municipality,
    set_population,
)
from seutu_desktop.services.people_view import MunicipalityView, municipality_view

_FIELDS = ("name", "code", "kind", "note")


class MunicipalityDetail(Detail):
    """A municipality."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._view: MunicipalityView | None = None
        page = QWidget()
        self._ui = Ui_MunicipalityForm()
        self._ui.setupUi(page)
        self._seats = LinkList(self.tr("Ohjausryhmässä nyt"))
        self._attendance = LinkList(self.tr("Läsnäolo ohjausryhmän kokouksissa"))
        self._years = PopulationModel(self._store_population, self._ui.populationError.say)
        self._form = BoundForm(actions, self._save, self)
        self._dress(page)
        self._bind()
        self._connect()

    def show_thing(self, key: str) -> bool:
        """Show the municipality `key`; False where another one's text was refused."""
        if self._view is None or self._view.municipality.id != key:
            if not self._form.leave():
                return False
            self._ui.populationError.say("")
        before = self._view.populations if self._view else None
        self._view = self._actions.read(municipality_view, key, self._actions.today())
        self._show(self._view)
        if self._view.populations != before:
            self._years.load(self._view.populations)
            fit_height(self._ui.populations, len(self._view.populations))
        return True

    def forget(self) -> None:
        """Show nothing."""
        self._view = None
        self._form.leave()

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._form.flush()

    def focus_name(self) -> None:
        """Put the keyboard into the name."""
        self._form.focus("name")

    def _show(self, view: MunicipalityView) -> None:
        values = {name: getattr(view.municipality, name) for name in _FIELDS}
        since = view.span.valid_from if view.span else None
        until = view.span.valid_to if view.span else None
        self._form.show({**values, "since": since, "until": until})
        rows = []
        for holder in (view.seat.member, view.seat.deputy) if view.seat else ():
            if holder is not None:
                second = ", ".join(
                    each for each in (role_words(holder.membership.role), holder.title) if each
                )
                rows.append((holder.name, second, Target(View.PEOPLE, person_id=holder.membership.person_id)))
        self._seats.show_rows(rows, self.tr("Paikka on avoin. Lisää edustaja Ryhmät-välilehdellä."))
        self._show_attendance(view.municipality.id)

    def _show_attendance(self, key: str) -> None:
        years = self._actions.read(attendance_by_year, key, self._actions.today())
        rows = [
            (str(year), attendance_words(each), Target(View.YEAR_PAPERS, year=year)) for year, each in years
        ]
        self._attendance.show_rows(rows, self.tr("Pidettyjä kokouksia ei vielä ole."))

    def _save(self, name: str, value: object) -> UserError | None:
        if self._view is None:
            return None
        key = self._view.municipality.id
        if name in ("since", "until"):
            since, until = self._ui.since.value(), self._ui.until.value()
            return self._actions.attempt(set_membership_of_municipality, key, since, until)
        return self._actions.attempt(lambda store: edit_municipality(store, key, **{name: value}))

    def _store_population(self, on: date, inhabitants: int) -> bool:
        assert self._view is not None  # noqa: S101  # the table is empty without one
        key = self._view.municipality.id
        return self._actions.perform(set_population, key, on, inhabitants) is not None

    def _add_year(self) -> None:
        if self._view is None:
            return
        known = self._view.populations
        year = known[0].on.year + 1 if known else self._actions.today().year - 1
        count = known[0].inhabitants if known else 0
        if self._actions.perform(set_population, self._view.municipality.id, date(year, 12, 31), count):
            self._edit(self._years.index(0, 1))

    def _edit(self, index: QModelIndex) -> None:
        self._ui.populations.setFocus()
        self._ui.populations.setCurrentIndex(index)
        self._ui.populations.edit(index)

    def _remove_year(self) -> None:
        chosen = self._years.row(self._ui.populations.currentIndex().row())
        if chosen is not None and self._actions.perform(delete_population, chosen.id):
            words = self.tr("Väkiluku 31.12.{0} poistettu").format(chosen.on.year)
            self._actions.messages.inform(words, undoable=True)

    def _menu(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Poista kunta"), self.remove_wanted.emit)
        menu.exec(self._ui.more.mapToGlobal(self._ui.more.rect().bottomLeft()))

    def _bind(self) -> None:
        ui, form = self._ui, self._form
        form.line("name", ui.name, ui.nameError)
        form.line("code", ui.code, ui.codeError)
        form.choice("kind", ui.kind)
        form.day("since", ui.since, ui.sinceError)
        form.day("until", ui.until, ui.untilError)
        form.text("note", ui.note, ui.noteError)

    def _connect(self) -> None:
        self._ui.more.clicked.connect(self._menu)
        self._ui.addYear.clicked.connect(self._add_year)
        self._seats.opened.connect(self.opened)
        self._attendance.opened.connect(self.opened)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self._ui.populations)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove_year)

    def _dress(self, page: QWidget) -> None:
        apply_roles(page)
        self._ui.name.setFont(font("item"))
        self._ui.name.setTextMargins(-2, 0, 0, 0)  # a line without a frame begins where labels do
        self._ui.more.setIcon(icon("more", 18))
        set_icon(self._ui.addYear, "plus", "accent")
        self._ui.kind.offer([(self.tr("Kunta"), "kunta"), (self.tr("Kaupunki"), "kaupunki")])
        self._ui.populations.setModel(self._years)
        self._ui.populations.setItemDelegate(CellDelegate(self._ui.populations))
        dress_table(self._ui.populations)
        self._ui.seatsColumn.addWidget(self._seats)
        self._ui.seatsColumn.addSpacing(16)
        self._ui.seatsColumn.addWidget(self._attendance)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(page))
