"""Yhteiset mallit: the models with their reviews, the surveys with their cycle, the groups' reports."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout

from seutu_desktop.domain.changes import Changes
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.counts import Counts
from seutu_desktop.qt.models.models_tab import ModelsTab
from seutu_desktop.qt.models.reports_tab import ReportsTab
from seutu_desktop.qt.models.surveys_tab import SurveysTab
from seutu_desktop.qt.panel import Panel
from seutu_desktop.qt.people.register import RegisterTab
from seutu_desktop.qt.targets import Target
from seutu_desktop.qt.widgets.buttons import plain_button
from seutu_desktop.qt.widgets.page_header import PageHeader
from seutu_desktop.qt.widgets.styling import separator
from seutu_desktop.qt.widgets.tabs import CountTabs
from seutu_desktop.services.surveys import coming_cycle

MODELS, SURVEYS, REPORTS = range(3)
_LIST_WIDTH = 380
_MEMORY = "models"


class ModelsPanel(Panel):
    """Three tabs, each built when it is first shown."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._tabs: dict[int, RegisterTab | ReportsTab] = {}
        self._narrow = False
        self._wanted: dict[int, str] = {}
        self._stale: set[int] = set()
        self._header = PageHeader(self.tr("Yhteiset mallit"))
        self._begin = plain_button("", "plus")
        self._bar = CountTabs()
        self._stack = QStackedWidget()
        self._lay_out()
        self._bar.currentChanged.connect(self._open_tab)
        self._begin.clicked.connect(lambda: self.begin_survey())
        self._turn(QKeySequence("Ctrl+PgUp"), -1)
        self._turn(QKeySequence("Ctrl+PgDown"), 1)

    def refresh(self, changes: Changes) -> None:
        """Show what changed in the tab on screen; the others are read anew when they are shown."""
        for index, tab in self._tabs.items():
            if self.isVisible() and index == self._bar.currentIndex():
                tab.refresh(changes)
            elif changes.kinds & tab.kinds:
                self._stale.add(index)
        if self.isVisible() and changes.kinds & {"survey", "wheel_task"}:
            self._name_begin()

    def show_target(self, target: Target) -> None:
        """Begin the survey of a year (field "survey"), or go to what is named.

        A model or survey is a `row_id`, a report a `meeting_id` with its `body_id`.
        """
        if target.meeting_id:
            self._go(REPORTS)
            self.reports().show_report(target.meeting_id, target.body_id)
        elif target.field == "survey":
            self.begin_survey(target.year)
        elif target.field == "reports":
            self._go(REPORTS)
        elif target.row_id:
            survey = self._actions.store.yearly.surveys.find(target.row_id) is not None
            self._go(SURVEYS if survey else MODELS, target.row_id)
        else:
            self._go(self._bar.currentIndex())
        if target.new:
            self.create_new()

    def set_narrow(self, narrow: bool) -> None:
        """Leave more room for the form in a small window."""
        self._narrow = narrow
        self._header.set_compact(narrow)
        for tab in self._tabs.values():
            self._fit(tab)

    def create_new(self) -> None:
        """Begin a new model or survey, or write the chosen report."""
        self._tab().create_new()

    def focus_filter(self) -> None:
        """Put the keyboard into the filter of the tab shown."""
        tab = self._tab()
        (tab.focus_filter if isinstance(tab, RegisterTab) else tab.focus_list)()

    def rename(self) -> None:
        """Edit the name of what is shown, or the text of the report."""
        tab = self._tab()
        (tab.rename if isinstance(tab, RegisterTab) else tab.create_new)()

    def remove(self) -> None:
        """Remove what is shown."""
        tab = self._tab()
        if isinstance(tab, RegisterTab):
            tab.remove()

    def focus_first(self) -> None:
        """Put the keyboard into the list of the tab shown."""
        self._tab().focus_list()

    def help_chapter(self) -> str:
        """Return the guide's chapter about this view."""
        return QCoreApplication.translate("GuideWindow", "Yhteiset mallit")

    def fill_menu(self, menu: QMenu) -> None:
        """Add what can be done here: to the menu and the palette."""
        menu.addAction(self.tr("Uusi yhteinen malli"), lambda: self._new_in(MODELS))
        menu.addAction(self.tr("Uusi kysely"), lambda: self._new_in(SURVEYS))
        self._name_begin()
        menu.addAction(self._begin.text(), lambda: self.begin_survey())
        menu.addAction(self.tr("Kuka ei ole lähettänyt katsausta"), lambda: self._go(REPORTS))

    def flush(self) -> None:
        """Store at once what is being typed."""
        for tab in self._tabs.values():
            tab.flush()

    def remember(self, memory: QSettings) -> None:
        """Write the tab, and what is shown in each."""
        memory.setValue(f"{_MEMORY}/tab", self._bar.currentIndex())
        for index, tab in self._tabs.items():
            if isinstance(tab, RegisterTab):
                memory.setValue(f"{_MEMORY}/key{index}", tab.key)

    def recall(self, memory: QSettings) -> None:
        """Take up what `remember` wrote."""
        for index in (MODELS, SURVEYS):
            self._wanted[index] = str(memory.value(f"{_MEMORY}/key{index}", ""))
        self._bar.blockSignals(True)
        self._bar.setCurrentIndex(int(str(memory.value(f"{_MEMORY}/tab", MODELS))))
        self._bar.blockSignals(False)

    def show_tab(self, index: int) -> None:
        """Show models, surveys or reports."""
        self._bar.setCurrentIndex(index)

    def begin_survey(self, year: int = 0) -> None:
        """Begin the survey of a year, or of the turn that is next."""
        self._go(SURVEYS)
        tab = self._tab(SURVEYS)
        if isinstance(tab, SurveysTab):
            tab.begin(year)

    def reports(self) -> ReportsTab:
        """Return the tab of reports."""
        tab = self._tab(REPORTS)
        assert isinstance(tab, ReportsTab)  # noqa: S101  # it was built as one
        return tab

    def _new_in(self, index: int) -> None:
        self._go(index)
        self._tab(index).create_new()

    def _go(self, index: int, key: str = "") -> None:
        tab = self._tab(index)
        self._bar.blockSignals(True)
        self._bar.setCurrentIndex(index)
        self._bar.blockSignals(False)
        self._stack.setCurrentWidget(tab)
        self._begin.setVisible(index == SURVEYS)
        if index in self._stale:
            self._stale.discard(index)
            tab.reload()
        if index == SURVEYS:
            self._name_begin()
        if key and isinstance(tab, RegisterTab):
            tab.show_key(key)
        tab.focus_list()

    def _open_tab(self, index: int) -> None:
        self.flush()
        self._go(index)

    def _tab(self, index: int | None = None) -> RegisterTab | ReportsTab:
        place = self._bar.currentIndex() if index is None else index
        if place not in self._tabs:
            self._build(place)
        return self._tabs[place]

    def _build(self, place: int) -> None:
        tab = self._built(place)
        self._tabs[place] = tab
        self._stack.addWidget(tab)
        tab.opened.connect(self.opened)
        self._fit(tab)
        tab.reload()
        wanted = self._wanted.get(place, "")
        if wanted and isinstance(tab, RegisterTab) and wanted in tab.keys(""):
            tab.show_key(wanted)

    def _built(self, place: int) -> RegisterTab | ReportsTab:
        if place == SURVEYS:
            surveys = SurveysTab(self._actions)
            surveys.counted.connect(lambda count: self._bar.set_count(SURVEYS, count))
            return surveys
        if place == REPORTS:
            reports = ReportsTab(self._actions)
            reports.counted.connect(lambda count: self._bar.set_count(REPORTS, count))
            return reports
        models = ModelsTab(self._actions)
        models.counted.connect(self._count_models)
        return models

    def _fit(self, tab: RegisterTab | ReportsTab) -> None:
        tab.set_narrow(self._narrow)
        if isinstance(tab, RegisterTab) and not self._narrow:
            tab.set_sizes([_LIST_WIDTH, 900])

    def _count_models(self, count: int, late: int) -> None:
        self._bar.set_count(MODELS, count)
        self.late_changed.emit(late)
        self._header.set_meta(Counts().late(late) if late else "")

    def _name_begin(self) -> None:
        year = self._actions.read(coming_cycle, self._actions.today()).year
        self._begin.setText(self.tr("Aloita kysely {0}").format(year))

    def _turn(self, keys: QKeySequence, step: int) -> None:
        shortcut = QShortcut(keys, self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: self._bar.setCurrentIndex((self._bar.currentIndex() + step) % 3))

    def _lay_out(self) -> None:
        self._header.add_action(self._begin)
        for name in (self.tr("Mallit"), self.tr("Kyselyt"), self.tr("Katsaukset")):
            self._bar.addTab(name)
        self._bar.setAccessibleName(self.tr("Mallit, kyselyt ja katsaukset"))
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
