"""The pages of the view: the year itself, the planning of a year, and the next year's wheel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.wheel.entries import Entry
from seutu_desktop.qt.wheel.wheel_page import WheelPage
from seutu_desktop.services.wheel_view import WheelYear

if TYPE_CHECKING:
    from seutu_desktop.qt.wheel.next_page import NextPage
    from seutu_desktop.qt.wheel.plan_page import PlanPage


class Pages(QStackedWidget):
    """Shows one page at a time, each built when it is first shown.

    `done` goes back to a year, `opened` carries a target elsewhere.
    """

    done = Signal(int)
    opened = Signal(object)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.year_page = WheelPage()
        self._entries: Sequence[Entry] = ()
        self._view: WheelYear | None = None
        self._today = actions.today()
        self._built: dict[str, PlanPage | NextPage] = {}
        self._shown_year = 0
        self.addWidget(self.year_page)
        self.year_page.month.turned.connect(self._turn)

    @property
    def elsewhere(self) -> bool:
        """Whether another page than the year itself is shown."""
        return self.currentWidget() is not self.year_page

    def show_year(
        self, view: WheelYear, entries: Sequence[Entry], movable: frozenset[str], today: date
    ) -> None:
        """Show a year; a page of planning is read anew."""
        self._view, self._entries, self._today = view, entries, today
        self.year_page.wheel.show_content(view.content, movable)
        self.year_page.show_legend(bool(view.content.breaks))
        month = self.year_page.month.month
        start = today if view.year.holds(today) else view.year.first
        self._show_month(month if view.year.holds(month) else start)
        for page in self._built.values():
            if page is self.currentWidget():
                page.show_year(self._shown_year)

    def select(self, entry: Entry | None, title: str) -> None:
        """Choose an entry in the wheel and in the month."""
        page = self.year_page
        page.wheel.select(entry.id if entry else "")
        page.say(f"{title}: {entry.told}" if entry else title, entry.told if entry else "")
        if entry is not None and entry.day is not None:
            if (entry.day.year, entry.day.month) != (page.month.month.year, page.month.month.month):
                self._show_month(entry.day)
            page.month.select(entry)

    @property
    def shown(self) -> str:
        """Which page is shown: "plan", "next", or empty for the year itself."""
        return next((name for name, page in self._built.items() if page is self.currentWidget()), "")

    @property
    def shown_year(self) -> int:
        """The year that is planned or looked ahead to."""
        return self._shown_year

    def show_own(self) -> None:
        """Show the year itself."""
        self.setCurrentWidget(self.year_page)

    def plan(self, year: int) -> None:
        """Show the planning of a year."""
        from seutu_desktop.qt.wheel.plan_page import PlanPage

        if self.shown != "plan" and isinstance(page := self._built.get("plan"), PlanPage):
            page.begin()
        self._open("plan", lambda: PlanPage(self._actions), year)

    def next(self, year: int) -> None:
        """Show what the wheel of a year brings."""
        self._open("next", self._next_page, year)

    def focus(self) -> None:
        """Put the keyboard into the year."""
        self.year_page.focus()

    def _next_page(self) -> NextPage:
        from seutu_desktop.qt.wheel.next_page import NextPage

        page = NextPage(self._actions)
        page.opened.connect(self.opened)
        return page

    def _open(self, name: str, build: Callable[[], PlanPage | NextPage], year: int) -> None:
        if name not in self._built:
            page = self._built[name] = build()
            self.addWidget(page)
            page.finished.connect(self.done)
        page = self._built[name]
        self.setCurrentWidget(page)
        self._shown_year = year
        page.show_year(year)
        page.focus_first()

    def _show_month(self, day: date) -> None:
        rings = self._view.rings if self._view else ()
        self.year_page.month.show_month(day.replace(day=1), self._entries, rings, self._today)

    def _turn(self, months: int) -> None:
        month = self.year_page.month.month
        place = month.year * 12 + month.month - 1 + months
        wanted = date(place // 12, place % 12 + 1, 1)
        if self._view is not None and self._view.year.holds(wanted):
            self._show_month(wanted)
