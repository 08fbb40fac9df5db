"""The tab of the year's money: one budget at a time."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.bound_form import Choice
from seutu_desktop.qt.meetings.opening import Opener
from seutu_desktop.qt.projects.budget_form import BudgetForm
from seutu_desktop.qt.widgets.buttons import plain_button
from seutu_desktop.qt.widgets.empty_state import EmptyState
from seutu_desktop.qt.widgets.styling import label
from seutu_desktop.services.budgets import add_budget
from seutu_desktop.services.money_view import budget_view, budget_years

KINDS = frozenset(
    {"budget", "budget_line", "cost_share", "population", "municipality", "municipality_span", "network"}
    | {"item_link", "agenda_item"}
)


class BudgetTab(QWidget):
    """Years to choose from over the form of the one shown."""

    opened = Signal(object)

    def __init__(self, actions: Actions, opener: Opener | None = None) -> None:
        super().__init__()
        self._actions = actions
        self._year = 0
        self.form = BudgetForm(actions, opener)
        self._years = Choice()
        self._new = plain_button("", "plus")
        self._empty = EmptyState(
            "projects",
            self.tr("Ei vielä talousarviota"),
            self.tr("Lisää vuoden talousarvio, niin Seutu jakaa kuntien osuudet väkiluvun mukaan."),
            self.tr("Lisää talousarvio"),
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self._new.clicked.connect(self.create_new)
        self._empty.primary.connect(self.create_new)
        self._years.activated.connect(lambda row: self.show_year(self._years.value(row)))
        self.form.opened.connect(self.opened)

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
        self._new.setText(self.tr("Uusi vuosi {0}").format(self._next_year(years)))
        self._stack.setCurrentIndex(1 if self._year else 0)
        if self._year:
            self.form.show_budget(self._actions.read(budget_view, self._year))

    def show_year(self, year: int) -> None:
        """Show a year that has a budget, unless what was typed into another one was refused."""
        if self.form.leave():
            self._year = year
        self.reload()

    def create_new(self) -> None:
        """Add the budget of the next year that has none."""
        year = self._next_year(self._actions.read(budget_years))
        if self._actions.perform(add_budget, year):
            self.show_year(year)
            self.form.focus_first()

    def _next_year(self, years: list[int]) -> int:
        year = self._actions.today().year
        while year in years:
            year += 1
        return year

    def _lay_out(self) -> None:
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
        column.addWidget(self.form, 1)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(whole)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
