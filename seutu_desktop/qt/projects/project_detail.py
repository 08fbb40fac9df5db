"""The form of a project: what it is, its grants, the § about it, and what is left of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from seutu_desktop.domain.dates import numeric_day
from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.projects import ProjectState
from seutu_desktop.domain.themes import ThemedKind
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.bound_form import BoundForm
from seutu_desktop.qt.forms.ui_project_form import Ui_ProjectForm
from seutu_desktop.qt.forms.ui_project_more import Ui_ProjectMore
from seutu_desktop.qt.icons import icon
from seutu_desktop.qt.people.links import LinkList
from seutu_desktop.qt.people.register import Detail, scrolled
from seutu_desktop.qt.projects.agendas import fill_agendas
from seutu_desktop.qt.projects.grant_form import GrantForm
from seutu_desktop.qt.projects.organisations import NEW, offer_organisations, save_new
from seutu_desktop.qt.projects.table import let_shrink, tidy
from seutu_desktop.qt.projects.words import state_words
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.theme import apply_roles, font
from seutu_desktop.qt.widgets.section import SectionHeader
from seutu_desktop.qt.widgets.theme_chooser import ThemeChooser
from seutu_desktop.services.grants import add_grant
from seutu_desktop.services.money_view import ProjectView, project_view
from seutu_desktop.services.projects import (
    edit_project,
    named_municipalities,
    parse_year,
    set_municipalities,
)
from seutu_desktop.services.themes import serving, set_themes
from seutu_desktop.store.store import Store

_WIDEST = 768
_TYPED: dict[str, Callable[[str], object]] = {"first_year": parse_year, "last_year": parse_year}


class ProjectDetail(Detail):
    """A project; every field saves itself."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._view: ProjectView | None = None
        self._top, self._more = QWidget(), QWidget()
        self._ui, self._rest = Ui_ProjectForm(), Ui_ProjectMore()
        self._ui.setupUi(self._top)
        self._rest.setupUi(self._more)
        self._form = BoundForm(actions, self._save, self)
        self._grants: list[GrantForm] = []
        self._grant_column = QVBoxLayout()
        self._heading = SectionHeader(
            self.tr("Avustukset"), action=self.tr("Lisää avustus"), icon_name="plus"
        )
        self._matters = LinkList(self.tr("Pykälät"))
        self._themes = ThemeChooser()
        self._lay_out()
        self._bind()

    def show_thing(self, key: str) -> bool:
        """Show the project `key`; False where another one's text was refused."""
        if (self._view is None or self._view.project.id != key) and not self._leave():
            return False
        self._view = self._actions.read(project_view, key)
        self._show(self._view)
        return True

    def forget(self) -> None:
        """Show nothing."""
        self._view = None
        self._leave()

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._form.flush()
        for each in self._grants:
            each.flush()

    def focus_name(self) -> None:
        """Put the keyboard into the name."""
        self._form.focus("name")

    def add_grant(self) -> None:
        """Add a grant and put the keyboard into it."""
        if self._view is not None and self._actions.perform(add_grant, self._view.project.id):
            self._grants[-1].focus_first()

    def _leave(self) -> bool:
        return all([self._form.leave(), *(each.leave() for each in self._grants)])

    def _show(self, view: ProjectView) -> None:
        for combo in (self._ui.funder, self._ui.administering):
            offer_organisations(combo, view.organisations)
        project = view.project
        values: dict[str, Any] = {name: getattr(project, name) for name in self._form.names() - {"places"}}
        values |= {name: "" if values[name] is None else str(values[name]) for name in _TYPED}
        self._form.show({**values, "places": self._places()})
        self._show_grants(view)
        rows = [(each.title, _matter(each.day, each.section), each) for each in view.matters]
        self._matters.show_rows(
            [
                (words, second, Target(View.MEETINGS, meeting_id=each.meeting_id, item_id=each.item_id))
                for words, second, each in rows
            ],
            self.tr("Hanke ei ole vielä millään esityslistalla."),
        )
        parts = self._actions.read(serving, project.id, self._actions.today())
        self._themes.show_parts(parts.parts, parts.served)

    def _places(self) -> str:
        directory = self._actions.read(Store.directory)
        ids = self._view.municipality_ids if self._view else ()
        return ", ".join(sorted(directory.municipality_name(each) for each in ids))

    def _show_grants(self, view: ProjectView) -> None:
        while len(self._grants) > len(view.grants):
            gone = self._grants.pop()
            gone.leave()
            self._grant_column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._grants) < len(view.grants):
            form = GrantForm(self._actions)
            self._grants.append(form)
            self._grant_column.addWidget(form)
        for place, (form, grant) in enumerate(zip(self._grants, view.grants, strict=True), 1):
            form.show_grant(grant, view.organisations, place)

    def _save(self, name: str, value: object) -> UserError | None:
        if self._view is None:
            return None
        key = self._view.project.id
        if name == "places":
            return self._actions.attempt(
                lambda store: set_municipalities(store, key, named_municipalities(store, str(value)))
            )
        if value == NEW and name in ("funder_id", "administering_id"):
            return save_new(
                self._actions,
                self,
                lambda store, made: edit_project(store, key, **{name: made}),
                lambda: self._show(self._actions.read(project_view, key)),
            )
        read = _TYPED.get(name)
        return self._actions.attempt(
            lambda store: edit_project(store, key, **{name: read(str(value)) if read else value})
        )

    def put_on_agenda(self, meeting_id: str) -> None:
        """Put applying for the project's grant on an agenda."""
        from seutu_desktop.services.money_agenda import put_project_on_agenda

        if self._view and self._actions.perform(put_project_on_agenda, self._view.project.id, meeting_id):
            words = self.tr("{0} on esityslistalla").format(self._view.project.name)
            self._actions.messages.inform(words, undoable=True)

    def _serve(self, keys: list[str]) -> None:
        if self._view is not None:
            self._actions.perform(set_themes, ThemedKind.PROJECT, self._view.project.id, keys)

    def _menu(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Lisää avustus"), self.add_grant)
        fill_agendas(menu.addMenu(self.tr("Vie esityslistalle")), self._actions, self.put_on_agenda)
        menu.addSeparator()
        menu.addAction(self.tr("Poista hanke"), self.remove_wanted.emit)
        menu.exec(self._ui.more.mapToGlobal(self._ui.more.rect().bottomLeft()))

    def _bind(self) -> None:
        ui, rest, form = self._ui, self._rest, self._form
        ui.state.offer([(state_words(each), each) for each in ProjectState])
        form.line("name", ui.name, ui.nameError)
        form.choice("state", ui.state, ui.stateError)
        form.line("sector", ui.sector, ui.sectorError)
        form.line("first_year", ui.firstYear, ui.firstYearError)
        form.line("last_year", ui.lastYear, ui.lastYearError)
        form.choice("funder_id", ui.funder, ui.funderError)
        form.choice("administering_id", ui.administering, ui.administeringError)
        form.text("description", ui.description, ui.descriptionError)
        form.line("places", rest.municipalities, rest.municipalitiesError)
        form.text("outcome", rest.outcome, rest.outcomeError)
        form.line("retention_note", rest.retention, rest.retentionError)
        form.line("source", rest.source, rest.sourceError)
        form.text("note", rest.note, rest.noteError)
        tidy(rest.municipalities, rest.municipalitiesError, self.flush, self._places)
        ui.more.clicked.connect(self._menu)
        self._heading.acted.connect(self.add_grant)
        self._matters.opened.connect(self.opened)
        self._themes.picked.connect(self._serve)

    def _lay_out(self) -> None:
        self._ui.name.setFont(font("item"))
        self._ui.name.setTextMargins(-2, 0, 0, 0)  # a line without a frame begins where labels do
        self._ui.more.setIcon(icon("more", 18))
        for combo in (self._ui.funder, self._ui.administering):
            let_shrink(combo)
        page = QWidget()
        page.setMaximumWidth(_WIDEST)
        inner = QVBoxLayout()
        inner.setContentsMargins(24, 0, 24, 16)
        inner.setSpacing(16)
        for widget in (self._matters, SectionHeader(self.tr("Strategiassa")), self._themes):
            inner.addWidget(widget)
        heading = QVBoxLayout()
        heading.setContentsMargins(24, 0, 24, 0)
        heading.addWidget(self._heading)
        self._grant_column.setSpacing(8)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addLayout(heading)
        column.addLayout(self._grant_column)
        column.addLayout(inner)
        column.addWidget(self._more)
        column.addStretch(1)
        apply_roles(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(page))


def _matter(day: Any, section: int | None) -> str:
    return " ".join(filter(None, (numeric_day(day), f"§ {section}" if section else "")))
