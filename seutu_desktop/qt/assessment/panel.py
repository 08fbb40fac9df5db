"""Itsearviointi: the round of a year, step by step; the page of the step and its pane beside it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from seutu_desktop.domain.assessment import AssessmentRound, RoundStep, Scheme
from seutu_desktop.domain.changes import Changes
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.assessment.deeds import RoundDeeds
from seutu_desktop.qt.assessment.header import AssessmentHeader
from seutu_desktop.qt.assessment.pages import make_pages
from seutu_desktop.qt.assessment.start_page import StartPage
from seutu_desktop.qt.assessment.step_bar import StepBar
from seutu_desktop.qt.assessment.step_page import MARGIN, StepPage
from seutu_desktop.qt.assessment.words import STEPS, closed_words
from seutu_desktop.qt.meetings.opening import DesktopOpener, Opener
from seutu_desktop.qt.panel import Panel
from seutu_desktop.qt.people.register import scrolled
from seutu_desktop.qt.runner import Runner
from seutu_desktop.qt.targets import Target
from seutu_desktop.qt.widgets.banner import Banner
from seutu_desktop.services import assessment
from seutu_desktop.services.assessment_view import Workshop, workshop

PANE = 436
_ANY = 16_777_215
_KINDS = frozenset(
    {"assessment_round", "criterion", "participant", "answer", "finding", "dot_vote", "goal", "action_plan"}
    | {"meeting", "person", "membership", "network"}
)


class AssessmentPanel(Panel):
    """Reads the round once for all pages. The page shown is the round's step, or one already passed."""

    def __init__(self, actions: Actions, runner: Runner, opener: Opener | None = None) -> None:
        super().__init__()
        self._actions = actions
        self._rounds: list[AssessmentRound] = []
        self._view: Workshop | None = None
        self._year = 0
        self._shown = RoundStep.INVITATION
        self._stale = True
        self._narrow = False
        self._deeds = RoundDeeds(self, actions, runner, opener or DesktopOpener())
        self._header, self._steps, self._closed = AssessmentHeader(), StepBar(), Banner()
        self._start = StartPage()
        self._beginning = scrolled(self._start)
        self._pages = make_pages(actions, self._deeds)
        self._left, self._panes = QStackedWidget(), QStackedWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self._connect()

    def refresh(self, changes: Changes) -> None:
        """Show what changed."""
        if not changes.kinds & _KINDS:
            return
        if self.isVisible():
            self._show()
        else:
            self._stale = True

    def show_target(self, target: Target) -> None:
        """Show a round (`row_id`), that of a year, or where the user last was."""
        year = self._year_of(target)
        if year and year != self._year:
            self._choose_year(year)
        elif self._stale:
            self._show()
        self.focus_first()

    def set_narrow(self, narrow: bool) -> None:
        """The pane goes under the page in a small window."""
        self._narrow = narrow
        self._header.set_narrow(narrow)
        for page in self._pages.values():
            page.set_narrow(narrow)
        self._panes.setMaximumWidth(_ANY if narrow else PANE)
        self._panes.setMinimumWidth(0 if narrow else PANE)
        self._splitter.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        self._splitter.setStretchFactor(1, int(narrow))
        self._splitter.setSizes([320, 270] if narrow else [900, PANE])

    def create_new(self) -> None:
        """Add what the page adds, or begin a round."""
        if self._view is None:
            self._start.focus()
        else:
            self._page().create_new()

    def focus_filter(self) -> None:
        """Put the keyboard into the choice of the year."""
        self._header.focus_filter()

    def rename(self) -> None:
        """Edit the words of what is chosen."""
        self._page().rename()

    def remove(self) -> None:
        """Take away what is chosen."""
        if self._view is not None:
            self._page().remove()

    def write_document(self) -> None:
        """Write the summary in Word and open it."""
        self.flush()
        if self._view is not None:
            self._deeds.write_summary(self._view.round.id)

    def focus_first(self) -> None:
        """Put the keyboard where the work of the step begins."""
        (self._start.focus if self._view is None else self._page().focus)()

    def flush(self) -> None:
        """Store at once what is being typed."""
        for page in self._pages.values():
            page.flush()

    def help_chapter(self) -> str:
        """Return the guide's chapter about this view."""
        return QCoreApplication.translate("GuideWindow", "Itsearviointi")

    def fill_menu(self, menu: QMenu) -> None:
        """Add what can be done with the round."""
        if self._view is not None:
            self._deeds.fill(menu, self._view)

    def _show(self) -> None:
        self._stale = False
        self._rounds = self._actions.read(assessment.rounds)
        self._year = self._year or self._first_year()
        held = next((each for each in self._rounds if each.year == self._year), None)
        before = self._view
        self._view = self._actions.read(workshop, held.id) if held is not None else None
        self._header.offer_years(self._years(), self._year)
        self._header.show_round(self._year, self._view)
        if self._view is None:
            earlier = [each for each in self._rounds if each.year < self._year]
            self._start.show_year(self._year, earlier[0] if earlier else None)
            self._show_page(None)
            return
        if (
            before is None
            or before.round.id != self._view.round.id
            or before.round.step != self._view.round.step
        ):
            self._shown = self._view.round.step
        self._show_round(self._view)

    def _show_round(self, view: Workshop) -> None:
        self._steps.show_steps(view.round.step, self._shown, self._bar)
        self._closed.set_notice(closed_words(view), "ok")
        page = self._page()
        page.show_round(view)
        self._show_page(page)

    def _show_page(self, page: StepPage | None) -> None:
        self._steps.setVisible(page is not None)
        if page is None:
            self._closed.set_notice("")
        self._left.setCurrentWidget(self._beginning if page is None else page)
        pane = page.pane if page is not None and page.has_pane() else None
        if pane is not None:
            self._panes.setCurrentWidget(pane)
        self._panes.setVisible(pane is not None)

    def _page(self) -> StepPage:
        return self._pages[self._shown]

    def _years(self) -> list[int]:
        """The years with a round, this year and the next, the newest first."""
        today = self._actions.today().year
        return sorted({each.year for each in self._rounds} | {today, self._year}, reverse=True)

    def _first_year(self) -> int:
        """The newest open round's year, else this year."""
        today = self._actions.today().year
        return next((each.year for each in self._rounds if each.closed_on is None), today)

    def _year_of(self, target: Target) -> int:
        rounds = self._actions.read(assessment.rounds) if target.row_id else []
        return next((each.year for each in rounds if each.id == target.row_id), target.year)

    def _choose_year(self, year: int) -> None:
        self.flush()
        self._year, self._view = year, None
        self._show()
        self.focus_first()

    def _bar(self, step: RoundStep) -> str:
        """Return why a later step cannot be gone to yet, "" when it can."""
        view = self._view
        if view is None or view.round.closed_on is not None:
            return self.tr("Kierros on päätetty")
        if not view.rows:
            return self.tr("Kierroksella ei ole vielä arvioitavia kohteita")
        if STEPS.index(step) >= STEPS.index(RoundStep.CONSENSUS) and not view.answered:
            return self.tr("Kukaan ei ole vielä vastannut")
        if STEPS.index(step) > STEPS.index(view.round.step) + 1:
            return self.tr("Edellinen vaihe on vielä edessä")
        return ""

    def _go_to(self, step: RoundStep) -> None:
        """Show the page of a step; one that lies ahead moves the round on."""
        self.flush()
        view = self._view
        if view is None:
            return
        if STEPS.index(step) > STEPS.index(view.round.step):
            if not self._bar(step):
                self._actions.perform(assessment.set_step, view.round.id, step)
        else:
            self._shown = step
            self._show_round(view)
        if self._shown is step:
            self._page().focus()

    def _begin(self, scheme: Scheme, like: str | None) -> None:
        if self._actions.perform(assessment.start_round, self._year, scheme, like=like) is not None:
            told = self.tr("Itsearviointi {0} aloitettu").format(self._year)
            self._actions.messages.inform(told, undoable=True)
            self.focus_first()

    def _menu(self) -> None:
        menu = QMenu(self)
        self.fill_menu(menu)
        menu.popup(self._header.more.mapToGlobal(self._header.more.rect().bottomLeft()))

    def _lay_out(self) -> None:
        self._left.addWidget(self._beginning)
        for page in self._pages.values():
            self._left.addWidget(page)
            if page.pane is not None:
                self._panes.addWidget(page.pane)
        notice = QVBoxLayout()
        notice.setContentsMargins(MARGIN, 0, MARGIN, 8)
        notice.addWidget(self._closed)
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._steps)
        column.addLayout(notice)
        column.addWidget(self._left, 1)
        self._panes.setObjectName("pane")
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(main)
        self._splitter.addWidget(self._panes)
        self._splitter.setStretchFactor(0, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._splitter)

    def _connect(self) -> None:
        self._header.year_wanted.connect(self._choose_year)
        self._header.summary_wanted.connect(self.write_document)
        self._header.menu_wanted.connect(self._menu)
        self._steps.chosen.connect(self._go_to)
        self._start.start_wanted.connect(self._begin)
        for page in self._pages.values():
            page.step_wanted.connect(self._go_to)
            page.opened.connect(self.opened)
