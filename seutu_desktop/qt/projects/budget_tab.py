"""The tab of the year's money: the budget's lines, and what each municipality pays of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from seutu_desktop.domain.budgets import BudgetLine, BudgetLineKind
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.dates import numeric_day
from seutu_desktop.domain.errors import UserError
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.bound_form import BoundForm, Choice
from seutu_desktop.qt.forms.ui_project_budget import Ui_BudgetForm
from seutu_desktop.qt.icons import icon
from seutu_desktop.qt.meetings.opening import DesktopOpener, Opener
from seutu_desktop.qt.people.links import LinkList
from seutu_desktop.qt.people.register import scrolled
from seutu_desktop.qt.projects.agendas import fill_agendas
from seutu_desktop.qt.projects.budget_tables import line_columns, share_columns, share_rows, sums_words
from seutu_desktop.qt.projects.table import (
    CellsModel,
    dress,
    edit_last,
    money_words,
    show_rows,
    tidy,
    typed_cents,
)
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.widgets.buttons import plain_button, set_icon
from seutu_desktop.qt.widgets.empty_state import EmptyState
from seutu_desktop.qt.widgets.styling import label
from seutu_desktop.services import budgets
from seutu_desktop.services.money_view import BudgetView, budget_view, budget_years
from seutu_desktop.services.money_words import method_sentences
from seutu_desktop.store.store import Store

KINDS = frozenset(
    {"budget", "budget_line", "cost_share", "population", "municipality", "municipality_span", "network"}
    | {"item_link", "agenda_item"}
)


class BudgetTab(QWidget):
    """One year's budget at a time."""

    opened = Signal(object)

    def __init__(self, actions: Actions, opener: Opener | None = None) -> None:
        super().__init__()
        self._actions = actions
        self._opener = opener or DesktopOpener()
        self._view: BudgetView | None = None
        self._year = 0
        page = QWidget()
        self._ui = Ui_BudgetForm()
        self._ui.setupUi(page)
        self._form = BoundForm(actions, self._save, self)
        self._lines = CellsModel(line_columns(actions), self._refused)
        self._shares = CellsModel(share_columns(), self._refused)
        self._years = Choice()
        self._new = plain_button("", "plus")
        self._matters = LinkList(self.tr("Pykälät"))
        self._empty = EmptyState(
            "projects",
            self.tr("Ei vielä talousarviota"),
            self.tr(
                "Lisää vuoden talousarvio, niin Seutu jakaa kuntien osuudet väkiluvun mukaan sentilleen."
            ),
            self.tr("Lisää talousarvio"),
        )
        self._stack = QStackedWidget()
        self._lay_out(page)
        self._bind()

    @property
    def year(self) -> int:
        """The year shown, 0 for none."""
        return self._year

    def reload(self) -> None:
        """Read the years and the one shown anew."""
        years = self._actions.read(budget_years)
        today = self._actions.today().year
        if self._year not in years:
            self._year = today if today in years else years[0] if years else 0
        self._years.offer([(str(year), year) for year in years])
        self._years.choose(self._year)
        self._years.setVisible(bool(years))
        self._new.setText(self.tr("Uusi vuosi {0}").format(self._next_year(years)))
        self._new.setVisible(bool(years))
        self._stack.setCurrentIndex(1 if self._year else 0)
        if self._year:
            self._show(self._actions.read(budget_view, self._year))

    def show_year(self, year: int) -> None:
        """Show a year that has a budget."""
        if self._form.leave():
            self._year = year
        self.reload()

    def show_budget(self, key: str) -> None:
        """Show the budget `key`."""
        found = self._actions.read(lambda store: store.yearly.budgets.find(key))
        if found is not None:
            self.show_year(found.year)

    def create_new(self) -> None:
        """Add the budget of the next year that has none."""
        years = self._actions.read(budget_years)
        year = self._next_year(years)
        if self._actions.perform(budgets.add_budget, year):
            self.show_year(year)
            self._ui.shared.setFocus()

    def remove(self) -> None:
        """Remove the budget shown; undo brings it back."""
        if (
            self._view
            and self._view.budget
            and self._actions.perform(budgets.delete_budget, self._view.budget.id)
        ):
            words = self.tr("Talousarvio {0} poistettu").format(self._view.year)
            self._actions.messages.inform(words, undoable=True)

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._form.flush()

    def write_word(self) -> None:
        """Write the shares in Word and open the paper."""
        from seutu_desktop.services.share_papers import write_shares

        self._write(write_shares)

    def write_excel(self) -> None:
        """Write the shares in Excel and open the workbook."""
        from seutu_desktop.services.share_papers import write_shares_workbook

        self._write(write_shares_workbook)

    def put_on_agenda(self, meeting_id: str) -> None:
        """Put the approval of the budget shown on an agenda, its shares attached."""
        from seutu_desktop.services.money_agenda import put_budget_on_agenda

        self.flush()
        today = self._actions.today()
        if self._year and self._actions.perform(put_budget_on_agenda, self._year, meeting_id, today):
            words = self.tr("Talousarvio {0} on esityslistalla").format(self._year)
            self._actions.messages.inform(words, undoable=True)

    def _write(self, write: Callable[..., Any]) -> None:
        self.flush()
        written: list[Path] = []

        def run(store: Store) -> Changes:
            from seutu_desktop.services.papers import document_folder

            made = write(store, self._year, document_folder(store), self._actions.today())
            written.append(made.path)
            changes: Changes = made.changes
            return changes

        if self._year and self._actions.perform(run) is not None:
            self._actions.messages.inform(self.tr("Tallennettu: {0}").format(written[0].name))
            self._opener.open_path(written[0])

    def _show(self, view: BudgetView) -> None:
        self._view = view
        budget = view.budget
        if budget is None:
            return
        ui, frozen = self._ui, budget.closed_on is not None
        ui.title.setText(self.tr("Talousarvio {0}").format(view.year))
        self._form.show(
            {"shared_cents": money_words(budget.shared_cents), "population_on": budget.population_on}
            | {"note": budget.note}
        )
        for field in (ui.shared, ui.population):
            field.setReadOnly(frozen)
        show_rows(ui.lines, self._lines, view.lines)
        ui.sums.setText(sums_words(view))
        show_rows(ui.shares, self._shares, share_rows(view))
        ui.problem.say(self._actions.messages.sentence(view.problem) if view.problem else "", "warn")
        ui.method.setText("\n".join(method_sentences(view.shares)) if view.shares else "")
        ui.close.setVisible(not frozen and view.shares is not None)
        ui.reopen.setVisible(frozen)
        for button in (ui.word, ui.excel):
            button.setVisible(view.shares is not None)
        self._matters.show_rows(
            [
                (each.title, _matter(each.day, each.section),
                 Target(View.MEETINGS, meeting_id=each.meeting_id, item_id=each.item_id))
                for each in view.matters
            ],
            self.tr("Talousarvio ei ole vielä millään esityslistalla."),
        )  # fmt: skip

    def _save(self, name: str, value: object) -> UserError | None:
        if self._view is None or self._view.budget is None:
            return None
        key = self._view.budget.id

        def run(store: Store) -> Changes:
            stored = (typed_cents(str(value)) or 0) if name == "shared_cents" else value
            return budgets.edit_budget(store, key, **{name: stored})

        return self._actions.attempt(run)

    def _shared(self) -> str | None:
        budget = self._view.budget if self._view else None
        return money_words(budget.shared_cents) if budget else None

    def _add_line(self, kind: BudgetLineKind) -> None:
        if self._view is None or self._view.budget is None:
            return
        name = self.tr("Uusi tulo") if kind is BudgetLineKind.INCOME else self.tr("Uusi meno")
        if self._actions.perform(budgets.add_line, self._view.budget.id, name, kind):
            edit_last(self._ui.lines, self._lines, 0)

    def _remove_line(self, line: BudgetLine) -> None:
        if self._actions.perform(budgets.delete_line, line.id):
            self._actions.messages.inform(self.tr("{0} poistettu").format(line.name), undoable=True)

    def _close(self) -> None:
        self.flush()
        budget = self._view.budget if self._view else None
        if budget and self._actions.perform(budgets.close, budget.id, self._actions.today()):
            words = self.tr("Vuoden {0} osuudet vahvistettu").format(budget.year)
            self._actions.messages.inform(words, undoable=True)

    def _reopen(self) -> None:
        budget = self._view.budget if self._view else None
        if budget and self._actions.perform(budgets.reopen, budget.id):
            words = self.tr("Vuoden {0} osuudet avattu uudelleen").format(budget.year)
            self._actions.messages.inform(words, undoable=True)

    def _menu(self) -> None:
        menu = QMenu(self)
        fill_agendas(menu.addMenu(self.tr("Vie esityslistalle")), self._actions, self.put_on_agenda)
        menu.addSeparator()
        menu.addAction(self.tr("Poista talousarvio"), self.remove)
        menu.exec(self._ui.more.mapToGlobal(self._ui.more.rect().bottomLeft()))

    def _refused(self, error: UserError | None) -> None:
        self._ui.linesError.say(self._actions.messages.sentence(error) if error else "")

    def _next_year(self, years: list[int]) -> int:
        year = self._actions.today().year
        while year in years:
            year += 1
        return year

    def _bind(self) -> None:
        ui, form = self._ui, self._form
        form.line("shared_cents", ui.shared, ui.sharedError)
        form.day("population_on", ui.population, ui.populationError)
        form.text("note", ui.note, ui.noteError)
        tidy(ui.shared, ui.sharedError, self.flush, self._shared)
        ui.word.clicked.connect(self.write_word)
        ui.excel.clicked.connect(self.write_excel)
        ui.more.clicked.connect(self._menu)
        ui.addIncome.clicked.connect(lambda: self._add_line(BudgetLineKind.INCOME))
        ui.addExpense.clicked.connect(lambda: self._add_line(BudgetLineKind.EXPENSE))
        ui.close.clicked.connect(self._close)
        ui.reopen.clicked.connect(self._reopen)
        self._new.clicked.connect(self.create_new)
        self._empty.primary.connect(self.create_new)
        self._years.activated.connect(lambda row: self.show_year(self._years.value(row)))
        self._matters.opened.connect(self.opened)

    def _lay_out(self, page: QWidget) -> None:
        apply_roles(page)
        ui = self._ui
        ui.more.setIcon(icon("more", 18))
        for button in (ui.addIncome, ui.addExpense):
            button.setProperty("kind", "quiet")
            set_icon(button, "plus", "accent")
        dress(ui.lines, self._lines, self._remove_line)
        dress(ui.shares, self._shares)
        ui.column.insertWidget(ui.column.count() - 1, self._matters)
        ui.column.addStretch(1)
        self._years.setAccessibleName(self.tr("Vuosi"))
        top = QHBoxLayout()
        top.setContentsMargins(24, 12, 24, 0)
        top.addWidget(label(self.tr("Vuosi"), "caption", "text2"))
        top.addWidget(self._years)
        top.addWidget(self._new)
        top.addStretch(1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(scrolled(page), 1)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(whole)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)


def _matter(day: Any, section: int | None) -> str:
    return " ".join(filter(None, (numeric_day(day), f"§ {section}" if section else "")))
