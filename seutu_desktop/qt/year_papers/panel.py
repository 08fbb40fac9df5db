"""Vuosiasiakirjat: the action plan and the annual report, each of the year it is of."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.dates import numeric_day
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.meetings.opening import DesktopOpener, Opener
from seutu_desktop.qt.panel import Panel
from seutu_desktop.qt.runner import Runner
from seutu_desktop.qt.targets import Target
from seutu_desktop.qt.widgets.styling import separator
from seutu_desktop.qt.widgets.tabs import CountTabs
from seutu_desktop.qt.year_papers import plan_page, report_page, themes_page
from seutu_desktop.qt.year_papers.header import YearHeader
from seutu_desktop.qt.year_papers.paper_deeds import PaperDeeds
from seutu_desktop.services.decided_in import DecidedIn
from seutu_desktop.services.plans import plan_years, year_of_goal

PLAN, REPORT, THEMES = range(3)
_MEMORY = "year_papers"
_REPORT_MONTHS = 6
"""Until the end of June the report in hand is that of the year before (domain.md 6)."""


class YearPapersPanel(Panel):
    """Three tabs; each keeps its own year, and is read when it is first shown."""

    def __init__(self, actions: Actions, runner: Runner, opener: Opener | None = None) -> None:
        super().__init__()
        self._actions = actions
        self._years: dict[int, int] = {}
        self._stale = {PLAN, REPORT, THEMES}
        self._header, self._bar, self._stack = YearHeader(), CountTabs(), QStackedWidget()
        self._plan, self._report = plan_page.PlanPage(actions), report_page.ReportPage(actions)
        self._themes = themes_page.ThemesPage(actions)
        self._pages = (self._plan, self._report, self._themes)
        self._deeds = PaperDeeds(self, actions, runner, opener or DesktopOpener())
        self._lay_out()
        self._connect()

    @property
    def plan_page(self) -> plan_page.PlanPage:
        """The tab of the plan."""
        return self._plan

    @property
    def report_page(self) -> report_page.ReportPage:
        """The tab of the report."""
        return self._report

    @property
    def themes_page(self) -> themes_page.ThemesPage:
        """The tab of the priority areas."""
        return self._themes

    @property
    def year(self) -> int:
        """The year of the paper shown."""
        return self._year_of(self._bar.currentIndex())

    def refresh(self, changes: Changes) -> None:
        """Show what changed in the tab on screen; the other one is read anew when it is shown."""
        for tab, kinds in enumerate((plan_page.KINDS, report_page.KINDS, themes_page.KINDS)):
            if changes.kinds & kinds:
                if self.isVisible() and tab == self._bar.currentIndex():
                    self._show(tab)
                else:
                    self._stale.add(tab)

    def show_target(self, target: Target) -> None:
        """Show a goal (`row_id`), a year, a tab (`field`: report, themes), or where the user last was."""
        if target.row_id:
            self._go_to_goal(target.row_id)
        else:
            tab = {"report": REPORT, "themes": THEMES}.get(target.field, self._bar.currentIndex())
            if target.year:
                self._turn_to(tab, target.year)
            self._open(tab)
        (self.create_new if target.new else self.focus_first)()

    def set_narrow(self, narrow: bool) -> None:
        """Put the form under the list in a small window."""
        for part in (self._header, *self._pages):
            part.set_narrow(narrow)

    def create_new(self) -> None:
        """Begin a new goal."""
        self._open(PLAN)
        self._plan.create_goal()

    def focus_filter(self) -> None:
        """Put the keyboard into the filter of goals, or into the gathered lines."""
        filters = (self._plan.focus_filter, self._report.focus_lines, self._themes.focus)
        filters[self._bar.currentIndex()]()

    def rename(self) -> None:
        """Edit what is chosen."""
        (self._plan.rename, self._report.focus_text, self._themes.focus)[self._bar.currentIndex()]()

    def remove(self) -> None:
        """Remove the goal or measure that is chosen."""
        if self._bar.currentIndex() == PLAN:
            self._plan.remove()

    def write_document(self) -> None:
        """Write the paper in Word: the plan, or the report with its sources."""
        self._write(sources=True)

    def print_document(self) -> None:
        """Write the paper in Word, from which it is printed."""
        self.write_document()

    def focus_first(self) -> None:
        """Put the keyboard into the list of the tab shown."""
        self._pages[self._bar.currentIndex()].focus()

    def help_chapter(self) -> str:
        """Return the guide's chapter about this view."""
        return QCoreApplication.translate("GuideWindow", "Vuosiasiakirjat")

    def fill_menu(self, menu: QMenu) -> None:
        """Add what can be done with the paper shown."""
        if self._bar.currentIndex() == PLAN:
            menu.addAction(self.tr("Uusi tavoite"), self.create_new).setProperty("icon_name", "plus")
            if self._plan.view is not None and self._plan.view.plan is not None:
                menu.addAction(self.tr("Uusi toimenpide"), self._plan.create_measure)
                menu.addAction(self.tr("Poista toimintasuunnitelma"), self._plan.deeds.remove_plan)
        self._header.fill_menu(menu)

    def flush(self) -> None:
        """Store at once what is being typed."""
        for page in self._pages:
            page.flush()

    def remember(self, memory: QSettings) -> None:
        """Write which tab is shown."""
        memory.setValue(f"{_MEMORY}/tab", self._bar.currentIndex())

    def recall(self, memory: QSettings) -> None:
        """Take up what `remember` wrote."""
        self._bar.blockSignals(True)
        self._bar.setCurrentIndex(int(str(memory.value(f"{_MEMORY}/tab", PLAN))))
        self._bar.blockSignals(False)

    def _year_of(self, tab: int) -> int:
        """The year in hand: the newest plan up to the next year's, the report of the year that is told."""
        if tab not in self._years:
            today = self._actions.today()
            if tab == THEMES:
                self._years[tab] = today.year
            elif tab == REPORT:
                self._years[tab] = today.year - (today.month <= _REPORT_MONTHS)
            else:
                known = [each for each in self._actions.read(plan_years) if each <= today.year + 1]
                self._years[tab] = known[0] if known else today.year
        return self._years[tab]

    def _open(self, tab: int) -> None:
        self._bar.blockSignals(True)
        self._bar.setCurrentIndex(tab)
        self._bar.blockSignals(False)
        self._stack.setCurrentIndex(tab)
        if tab in self._stale:
            self._show(tab)
        else:
            self._tell()

    def _show(self, tab: int) -> None:
        self._stale.discard(tab)
        self._pages[tab].show_year(self._year_of(tab))
        self._tell()

    def _change_tab(self, tab: int) -> None:
        self.flush()
        self._open(tab)
        self.focus_first()

    def _turn(self, years: int) -> None:
        tab = self._bar.currentIndex()
        self._turn_to(tab, self._year_of(tab) + years)
        self._show(tab)

    def _turn_to(self, tab: int, year: int) -> None:
        """Show another year from now on, unless what was typed into this one was refused."""
        if self._years.get(tab) != year and self._pages[tab].leave():
            self._years[tab] = year
            self._stale.add(tab)

    def _go_to_goal(self, goal_id: str) -> None:
        year = self._actions.read(year_of_goal, goal_id)
        if year:
            self._turn_to(PLAN, year)
        self._open(PLAN)
        self._plan.show_goal(goal_id)

    def _tell(self) -> None:
        """Name the paper shown, and say where it was approved."""
        if self._bar.currentIndex() == PLAN:
            view = self._plan.view
            there, approval = bool(view and view.plan), view.approval if view else None
            title = self.tr("Toimintasuunnitelma {0}").format(self.year)
            self._bar.set_count(PLAN, len(view.goals) if view else 0)
        elif self._bar.currentIndex() == THEMES:
            there, approval = False, None
            title = self.tr("Painopisteet {0}").format(self.year)
        else:
            draft = self._report.draft
            there, approval = True, draft.approval if draft else None
            title = self.tr("Toimintakertomus {0}").format(self.year)
        self._header.show_paper(
            title, self._meta(approval), plan=self._bar.currentIndex() != REPORT, there=there
        )

    def _meta(self, approval: DecidedIn | None) -> str:
        if approval is None:
            return ""
        words = self.tr("hyväksytty {0}, {1}") if approval.decided else self.tr("esityslistalla {0}, {1}")
        section = f"§ {approval.section}" if approval.section else ""
        named = " ".join(filter(None, (approval.number, section))) or approval.title
        return words.format(named, numeric_day(approval.day))

    def _shows_plan(self) -> bool:
        return self._bar.currentIndex() == PLAN

    def _write(self, *, sources: bool) -> None:
        self.flush()
        plan = self._bar.currentIndex() == PLAN  # the areas are printed in the report
        self._deeds.write(self.year, plan=plan, sources=sources and not plan)

    def _connect(self) -> None:
        head, deeds = self._header, self._deeds
        head.turned.connect(self._turn)
        head.new_wanted.connect(self.create_new)
        head.word_wanted.connect(lambda sources: self._write(sources=sources))
        head.agenda_wanted.connect(lambda: deeds.ask_meeting(self.year, plan=self._shows_plan()))
        head.handling_wanted.connect(lambda: deeds.send(self.year, plan=self._shows_plan()))
        for part in (deeds, *self._pages):
            part.opened.connect(self._go)
        self._bar.currentChanged.connect(self._change_tab)
        for keys, step in (("Ctrl+PgUp", -1), ("Ctrl+PgDown", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(
                lambda by=step: self._bar.setCurrentIndex((self._bar.currentIndex() + by) % 3)
            )

    def _go(self, target: Target) -> None:
        """Go somewhere else in the window, where there is such a view."""
        from seutu_desktop.qt.views import entries

        if any(each.view is target.view for each in entries()):
            self.opened.emit(target)

    def _lay_out(self) -> None:
        for name in (self.tr("Toimintasuunnitelma"), self.tr("Toimintakertomus"), self.tr("Painopisteet")):
            self._bar.addTab(name)
        self._bar.setAccessibleName(self.tr("Toimintasuunnitelma, toimintakertomus ja painopisteet"))
        for page in self._pages:
            self._stack.addWidget(page)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(24, 0, 24, 0)
        tabs.addWidget(self._bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(tabs)
        column.addWidget(separator())
        column.addWidget(self._stack, 1)
