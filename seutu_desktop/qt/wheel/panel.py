"""Vuosikello: the wheel or the month, the list in step with it, what is chosen, and planning."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMenu

from seutu_desktop.domain.changes import Changes
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.panel import Panel
from seutu_desktop.qt.runner import Runner
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.wheel.commands import movable
from seutu_desktop.qt.wheel.detail_actions import DetailActions
from seutu_desktop.qt.wheel.editing import Editing
from seutu_desktop.qt.wheel.entries import Entry, dated, listed, nearest, neighbour
from seutu_desktop.qt.wheel.header import WheelHeader
from seutu_desktop.qt.wheel.keys import bind
from seutu_desktop.qt.wheel.model_deeds import ModelDeeds
from seutu_desktop.qt.wheel.pages import Pages
from seutu_desktop.qt.wheel.parts import lay_out
from seutu_desktop.qt.wheel.side_pane import SidePane
from seutu_desktop.services.settings import edit_network
from seutu_desktop.services.wheel_approval import approval_of
from seutu_desktop.services.wheel_search import year_showing
from seutu_desktop.services.wheel_view import Wanted, WheelYear, first_unplanned, wheel_year

_KINDS = frozenset(
    {"wheel_task", "wheel_tick", "ring", "meeting", "calendar_break", "date_rule", "date_exception"}
    | {"network", "item_link", "agenda_item", "person"}
)
_MEMORY = "wheel"


class WheelPanel(Panel):
    """The year of the network, read in one go and shared by wheel, list, month and detail."""

    def __init__(self, actions: Actions, runner: Runner) -> None:
        super().__init__()
        self._actions = actions
        self._view: WheelYear | None = None
        self._dated: list[Entry] = []
        self._listed: dict[str, Entry] = {}
        self._current = ""
        self._year = actions.today().year
        self._start: int | None = None
        self._wanted = Wanted()
        self._stale = False
        self._header = WheelHeader()
        self._pages = Pages(actions)
        self._side = SidePane()
        self._acting = DetailActions(self, actions, self._side.detail)
        self._editing = Editing(self, actions, self._side)
        self._models = ModelDeeds(self, actions, self._header, self._side)
        lay_out(self, self._header, self._pages, self._side)
        self._connect()

    @property
    def view(self) -> WheelYear | None:
        """The year shown."""
        return self._view

    @property
    def current(self) -> str:
        """The id of what is chosen, empty for nothing."""
        return self._current

    def refresh(self, changes: Changes) -> None:
        """Show what changed."""
        if not changes.kinds & _KINDS:
            return
        if self.isVisible():
            self._show()
        else:
            self._stale = True

    def show_target(self, target: Target) -> None:
        """Show the year, or what a target names: `field` is a task's or meeting's id, or "plan"."""
        if self._view is None or self._stale:
            self._show()
        if target.field == "plan":
            self.plan_year()
        elif target.field:
            self._show_entry(target.field)
        (self.create_new if target.new else self._pages.focus)()

    def set_narrow(self, narrow: bool) -> None:
        """Leave more room for the wheel in a small window."""
        self._header.set_narrow(narrow)
        self._side.set_narrow(narrow)

    def create_new(self) -> None:
        """Begin a new task on the first ring shown, and put the keyboard into its name."""
        if self._view is None:
            return
        series_id = self._editing.begin(self._view, self._year)
        if series_id and self._view is not None:
            self._editing.open(self._view, series_id, self._year)

    def focus_filter(self) -> None:
        """Open the filter by ring and by whoever is responsible."""
        self._side.focus_filter()

    def rename(self) -> None:
        """Edit what is chosen."""
        self.edit()

    def remove(self) -> None:
        """Let the chosen task be no more from the shown year on."""
        self._acting.end()

    def write_document(self) -> None:
        """Write the wheel out."""
        self.export()

    def print_document(self) -> None:
        """Write the wheel out for printing."""
        self.export()

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._editing.flush()

    def focus_first(self) -> None:
        """Put the keyboard into the wheel."""
        self._pages.focus()

    def help_chapter(self) -> str:
        """Return the guide's chapter about this view."""
        return "Vuosikello"

    def fill_menu(self, menu: QMenu) -> None:
        """Add what can be done with the year."""
        self._header.fill_menu(menu)

    def remember(self, memory: QSettings) -> None:
        """Write which way of seeing the year is shown."""
        memory.setValue(f"{_MEMORY}/month", self._pages.year_page.shows_month)

    def recall(self, memory: QSettings) -> None:
        """Take up what `remember` wrote."""
        if str(memory.value(f"{_MEMORY}/month", "false")).lower() == "true":
            self._header.set_month(True)

    def select(self, key: str) -> None:
        """Choose a task, a meeting or a suggestion everywhere at once."""
        entry = self._listed.get(key)
        self._current = key if entry else ""
        if entry is not None and self._view is not None:
            self._acting.show(self._view, entry, self._year)
        self._pages.select(entry, self._title())
        self._side.select(self._current)

    def edit(self) -> None:
        """Open the form of the chosen task, or the view from which its day comes."""
        occurrence = self._acting.occurrence()
        if not self._acting.open_origin() and occurrence is not None and self._view is not None:
            self._editing.open(self._view, occurrence.task.series_id, self._year)

    def plan_year(self) -> None:
        """Plan the meetings of the first year that has none yet: this one, or the next."""
        self._plan(self._actions.read(first_unplanned, self._actions.today()))

    def show_next(self) -> None:
        """Show what the next year's wheel brings."""
        self._next(self._actions.today().year + 1)

    def open_settings(self) -> None:
        """Go to the rings and school breaks in the settings."""
        self.opened.emit(Target(View.SETTINGS, field="rings"))

    def export(self) -> None:
        """Write the wheel to a file."""
        from seutu_desktop.qt.wheel.export_dialog import export_wheel

        export_wheel(self, self._actions, self._year)

    def show_year(self, year: int) -> None:
        """Show another year."""
        self._year = year
        self._back(self._show)

    def _plan(self, year: int) -> None:
        self._side.hide()
        self._pages.plan(year)
        self._header.set_page(self.tr("Suunnittele vuosi {0}").format(year), own=False)

    def _next(self, year: int) -> None:
        self._side.hide()
        self._pages.next(year)
        self._header.set_page(self.tr("Vuosikello {0}: mikä muuttuu").format(year), own=False)

    def _turn(self, years: int) -> None:
        """The arrows turn what is shown: the wheel, the year that is planned, or the next wheel."""
        turns = {"plan": self._plan, "next": self._next}
        year = self._pages.shown_year if self._pages.elsewhere else self._year
        turns.get(self._pages.shown, self.show_year)(year + years)

    def _show(self) -> None:
        today = self._actions.today()
        view = self._actions.read(wheel_year, self._year, today, self._start, self._wanted)
        self._view, self._stale = view, False
        self._dated = dated(view, today)
        entries = listed(view, today)
        self._listed = {each.id: each for each in entries if each.id}
        self._pages.show_year(view, self._dated, movable(view), today)
        self._side.show_year(view, entries, self._wanted)
        self._models.show(view)
        if not self._pages.elsewhere:
            self._show_title()
        wanted = self._current if self._current in self._listed else nearest(self._dated, today)
        self.select(wanted)
        self._editing.again(view, self._year)

    def _show_entry(self, key: str) -> None:
        """Choose what may stand in another year than the one shown, or behind the filter or planning."""
        if self._pages.elsewhere:
            self._back()
        if key not in self._listed and self._view is not None:
            self._year = year_showing(self._view.wheel, self._view.year, key)
            self._filter(Wanted())
        self.select(key)

    def _show_title(self) -> None:
        self._header.set_year(self._title(), self._actions.read(approval_of, self._year))

    def _title(self) -> str:
        name = self._view.year.name if self._view else str(self._year)
        return self.tr("Vuosikello {0}").format(name)

    def _step(self, months: int, items: int) -> None:
        key = neighbour(self._dated, self._current, months, items)
        if key:
            self.select(key)

    def _open(self, key: str) -> None:
        self.select(key)
        if not self._acting.open_meeting():
            self.edit()

    def _back(self, show: Callable[[], None] | None = None) -> None:
        self._pages.show_own()
        (show or self._show_title)()  # before the pane comes: both at once would need a wider window
        self._side.show()
        self._side.show_list()

    def _choose_start(self, month: int) -> None:
        self._start = month
        self._actions.perform(edit_network, wheel_start_month=month)
        self._show()

    def _filter(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._show()

    def _connect(self) -> None:
        wheel, month, side = self._pages.year_page.wheel, self._pages.year_page.month, self._side
        for each in (wheel, month, side):
            each.chosen.connect(self.select)
            each.activated.connect(self._open)
        wheel.stepped.connect(self._step)
        wheel.dropped.connect(self._acting.drop)
        side.start_chosen.connect(self._choose_start)
        side.wanted.connect(self._filter)
        self._pages.done.connect(self.show_year)
        self._pages.opened.connect(self.opened)
        self._connect_header()
        parts = (self._pages.year_page, side.list_page)
        bind(parts, "Space", self._acting.toggle_done)
        bind(parts, "Ctrl+PgUp", lambda: self._header.set_month(False))
        bind(parts, "Ctrl+PgDown", lambda: self._header.set_month(True))
        self._acting.opened.connect(self.opened)
        self._acting.edit_wanted.connect(self.edit)

    def _connect_header(self) -> None:
        head = self._header
        head.turned.connect(self._turn)
        head.month_wanted.connect(self._pages.year_page.show_month)
        head.plan_wanted.connect(self.plan_year)
        head.next_wanted.connect(self.show_next)
        head.export_wanted.connect(self.export)
        head.settings_wanted.connect(self.open_settings)
        head.new_wanted.connect(self.create_new)
        head.back_wanted.connect(lambda: self._back())
