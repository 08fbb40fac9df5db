"""The form of a year's budget: its lines, and what each municipality pays of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from seutu_desktop.domain.budgets import Budget, BudgetLine, BudgetLineKind
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.dates import numeric_day
from seutu_desktop.domain.errors import UserError
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.bound_form import BoundForm
from seutu_desktop.qt.forms.ui_project_budget import Ui_BudgetForm
from seutu_desktop.qt.icons import icon
from seutu_desktop.qt.language import window_language
from seutu_desktop.qt.meetings.opening import DesktopOpener, Opener
from seutu_desktop.qt.people.links import LinkList
from seutu_desktop.qt.people.register import scrolled
from seutu_desktop.qt.projects.agendas import fill_agendas
from seutu_desktop.qt.projects.budget_tables import line_columns, share_columns, share_rows, sums_words
from seutu_desktop.qt.projects.table import (
    CellsModel,
    dress,
    edit_row,
    money_words,
    show_rows,
    tidy,
    typed_cents,
)
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.widgets.buttons import set_icon
from seutu_desktop.services import budgets
from seutu_desktop.services.money_view import BudgetView
from seutu_desktop.services.money_words import method_sentences
from seutu_desktop.store.store import Store


class BudgetForm(QWidget):
    """A year's budget; every field and cell saves itself."""

    opened = Signal(object)

    def __init__(self, actions: Actions, opener: Opener | None = None) -> None:
        super().__init__()
        self._actions = actions
        self._opener = opener or DesktopOpener()
        self._view: BudgetView | None = None
        page = QWidget()
        self._ui = Ui_BudgetForm()
        self._ui.setupUi(page)
        self._form = BoundForm(actions, self._save, self)
        self._lines = CellsModel(line_columns(actions), self._refused)
        self._shares = CellsModel(share_columns(), self._refused)
        self._matters = LinkList(self.tr("Pykälät"))
        self._lay_out(page)
        self._bind()

    def show_budget(self, view: BudgetView) -> None:
        """Show a budget that is there."""
        self._view = view
        budget = view.budget
        assert budget is not None  # noqa: S101  # the tab shows nothing else
        self._show(view, budget)

    def leave(self) -> bool:
        """Store what waits, before another year is shown; return False where it was refused."""
        return self._form.leave()

    def focus_first(self) -> None:
        """Put the keyboard into the amount that is shared."""
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
        if self._view and self._actions.perform(put_budget_on_agenda, self._view.year, meeting_id, today):
            words = self.tr("Talousarvio {0} on esityslistalla").format(self._view.year)
            self._actions.messages.inform(words, undoable=True)

    def _write(self, write: Callable[..., Any]) -> None:
        self.flush()
        if self._view is None:
            return
        year, written = self._view.year, list[Path]()

        def run(store: Store) -> Changes:
            from seutu_desktop.services.papers import document_folder

            made = write(store, year, document_folder(store), self._actions.today())
            written.append(made.path)
            changes: Changes = made.changes
            return changes

        if self._actions.perform(run) is not None:
            self._actions.messages.inform(self.tr("Tallennettu: {0}").format(written[0].name))
            self._opener.open_path(written[0])

    def _show(self, view: BudgetView, budget: Budget) -> None:
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
        ui.method.setText("\n".join(method_sentences(view.shares, window_language())) if view.shares else "")
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
        made = self._actions.perform(budgets.add_line, self._view.budget.id, name, kind)
        if made:
            edit_row(self._ui.lines, self._lines, made.ids[0], 0)

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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(page))


def _matter(day: Any, section: int | None) -> str:
    return " ".join(filter(None, (numeric_day(day), f"§ {section}" if section else "")))
