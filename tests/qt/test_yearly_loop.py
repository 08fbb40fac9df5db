"""The yearly loop through the window, by keys and clicks (issue 4, done when 1)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from loop_sources import sources
from loop_window import (
    OUTCOMES,
    Key,
    click,
    enter_answers,
    follow_up_in,
    press,
    read_workbooks,
    send_agenda,
    set_clock,
    tell_outcomes,
    view,
)
from panel_tools import on_dialog, sample_folder
from services.makers import Clock
from seutu_desktop import app
from seutu_desktop.domain.annual_report import ReportSection
from seutu_desktop.domain.assessment import RoundStep
from seutu_desktop.domain.meetings import DecisionKind, ItemState, MeetingStatus
from seutu_desktop.domain.report_lines import Source, SourceKind
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.qt.main_window import MainWindow
from seutu_desktop.qt.meetings.live.decision_bar import DecisionBar
from seutu_desktop.qt.meetings.live.panel import LivePanel
from seutu_desktop.qt.targets import Tab, Target, View
from seutu_desktop.qt.widgets.nav_rail import NavItem
from seutu_desktop.qt.year_papers.plan_rows import goal_key
from seutu_desktop.services import flow
from seutu_desktop.services.decided_in import decision_of
from seutu_desktop.services.meetings import plan_meeting
from seutu_desktop.services.plans import plan_of
from yearly_loop import DAYS, YEAR, Loop, copied

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)


@pytest.fixture
def loop(tmp_path: Path) -> Iterator[Loop]:
    """The sample at its beginning, with hands for what no window does."""
    clock = Clock()
    store = copied(sample_folder(), tmp_path / "loop", clock)
    yield Loop(store, clock, tmp_path / "files", lambda path: path, app.paint)
    store.close()


def test_from_the_assessment_to_the_outcomes(
    loop: Loop, make_window: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    returned = loop.workbooks()
    window = make_window(loop.store)
    answer(window, loop, returned, monkeypatch)
    assess(window, loop)
    papers = window.current_panel()
    assert (papers.year, len(papers.plan_page.view.goals)) == (YEAR, 3)
    add_measure(papers)
    december, january, february = loop._meetings()[-3:]
    put_on_agenda(papers, january.id)
    for meeting in (december, january):
        (letter,) = send_agenda(window, loop, meeting.id, monkeypatch)
        assert letter.suffix == ".eml"
        hold(window, loop, meeting.id)
    approved(loop)
    tick(window, loop)
    follow_up(window, loop, february.id)
    tell_outcomes(window, loop)
    reported(window, loop)


def answer(window: MainWindow, loop: Loop, returned: list[Path], patch: pytest.MonkeyPatch) -> None:
    """Enter the answers of twelve and read the workbooks of two."""
    typed = enter_answers(window, loop)
    assert len(typed) == 12
    assert read_workbooks(window, returned, patch) == ["Ota 2 lomaketta"]
    criteria = [each.criterion.id for each in loop.workshop().in_order]
    for who, scores in typed.items():
        stored = {each.criterion_id: each for each in loop.store.yearly.answers.of(participant_id=who)}
        assert [stored[each].score for each in criteria] == scores
    first = loop.store.yearly.answers.of(participant_id=next(iter(typed)))
    assert sorted(each.evidence for each in first) == sorted(f"evidence {each.score}" for each in first)


def assess(window: MainWindow, loop: Loop) -> None:
    """Agree on every criterion, add three targets, give them dots, and take them into the plan of 2027."""
    panel = view(window, Key.Key_4)
    pages = panel._pages
    click(panel._steps._buttons[RoundStep.CONSENSUS])
    table = pages[RoundStep.CONSENSUS]._table
    for score in (Key.Key_3, Key.Key_2, Key.Key_4, Key.Key_1, Key.Key_5, Key.Key_0, Key.Key_3):
        press(table, score)
        press(table, Key.Key_Down)
    assert panel._view.agreed == 7
    click(panel._steps._buttons[RoundStep.FINDINGS])
    for words in ("Perehdytys ajoissa", "Aineisto viikkoa ennen", "Muistio kuntiin"):
        panel.create_new()
        line = pages[RoundStep.FINDINGS]._card._line
        QTest.keyClicks(line, words)
        press(line, Key.Key_Return)
    click(panel._steps._buttons[RoundStep.VOTES])
    page = pages[RoundStep.VOTES]
    for row in range(3):
        page._cards.view.setCurrentIndex(page._cards.lines.index(row, 0))
        press(page._cards.view, Key.Key_Plus)
        press(page._cards.view, Key.Key_Space)
    assert len(panel._view.chosen) == 3
    press(page._next, Key.Key_Space)
    press(pages[RoundStep.PLAN]._take, Key.Key_Space)
    press(pages[RoundStep.PLAN]._open, Key.Key_Space)
    assert len(loop.goals()) == 3


def add_measure(papers: Any) -> None:
    """Give the first goal a measure in May, by the form."""
    page = papers.plan_page
    page.choose(goal_key(page.view.goals[0].goal.id))
    click(page._goal._ui.addMeasure)
    page._measure._ui.title.selectAll()
    QTest.keyClicks(page._measure._ui.title, "Perehdytyspaketti")
    papers.flush()
    click(page._measure.months._buttons[4])
    (measure,) = page.view.goals[0].measures
    assert (measure.measure.title, measure.measure.months) == ("Perehdytyspaketti", (5,))
    assert measure.on_wheel


def put_on_agenda(papers: Any, meeting_id: str) -> None:
    """Put the plan on January's agenda by the header's button and its question."""

    def choose(dialog: Any) -> None:
        row = next(at for at in range(3) if dialog._model.key(at) == meeting_id)
        for _ in range(row):
            press(dialog._ui.list, Key.Key_Down)
        click(dialog._ui.accept)

    on_dialog(choose)
    click(papers._header._agenda)
    assert "esityslistalla" in papers._header._head._meta.text()


def hold(window: MainWindow, loop: Loop, meeting_id: str) -> None:
    """Hold a meeting live: everybody there, each matter approved as proposed."""
    set_clock(loop, loop.store.meetings.get(meeting_id).start)
    window.open(Target(View.MEETINGS, meeting_id, Tab.MINUTES))
    QApplication.processEvents()
    live = live_panel(window)
    click(live._ui.everybody)
    click(live._ui.begin)
    window.messages.ask = lambda *_: True  # type: ignore[method-assign]
    for _ in loop.store.items.of(meeting_id=meeting_id):
        loop.clock.advance(minutes=3)
        click(live.findChild(DecisionBar).button(DecisionKind.APPROVED))
        click(live._ui.following)
    assert loop.store.meetings.get(meeting_id).status is MeetingStatus.HELD


def live_panel(window: MainWindow) -> Any:
    """Return the page of the minutes, which is made when it is first shown."""
    return window.current_panel().findChild(LivePanel)  # type: ignore[union-attr]


def approved(loop: Loop) -> None:
    plan = plan_of(loop.store, YEAR)
    assert plan is not None
    found = decision_of(loop.store, LinkKind.ACTION_PLAN, plan.id)
    assert found is not None
    assert (found.number, found.decided, found.decision_kind) == ("1/2027", True, DecisionKind.APPROVED)
    assert loop.store.items.get(found.item_id).state is ItemState.DECIDED


def tick(window: MainWindow, loop: Loop) -> None:
    """Go from the measure to its task on the wheel, and tick it there."""
    window.activateWindow()  # shortcuts want it; the dialog of the agenda was the active one
    assert QTest.qWaitForWindowActive(window)
    click(next(each for each in window.findChildren(NavItem) if each.text() == "Vuosiasiakirjat"))
    papers: Any = window.current_panel()
    page = papers.plan_page
    assert "hyväksytty 1/2027 §" in papers._header._head._meta.text()
    (line,) = page.view.goals[0].measures
    page.choose(f"measure:{line.measure.id}")
    click(page._measure._ui.showWheel)
    wheel = window.current_panel()
    assert window._rail.current() == View.WHEEL
    assert wheel.current == f"{line.measure.series_id}.{YEAR}"
    assert wheel._side.detail._ui.title.text() == "Perehdytyspaketti"
    press(wheel._side._list, Key.Key_Space)
    assert loop.occurrences()["Perehdytyspaketti"][0].done
    view(window, Key.Key_5)
    assert page._measure._ui.ticks.text() == "tehty 1/1"


def follow_up(window: MainWindow, loop: Loop, february_id: str) -> None:
    """Let the plan be followed up; June's agenda proposes it, and it is taken from there."""
    view(window, Key.Key_5).plan_page.deeds.follow()
    day = DAYS[1]
    june_id = plan_meeting(loop.store, datetime.combine(day, time(9)), datetime.combine(day, time(11))).ids[0]
    flow.send_agenda(loop.store, february_id, loop.store.meetings.get(february_id).day)
    follow_up_in(window, loop, june_id)


def reported(window: MainWindow, loop: Loop) -> None:
    """Each outcome stands in the report of the year."""
    window.open(Target(View.YEAR_PAPERS, year=YEAR, field="report"))
    QApplication.processEvents()
    told = str(loop.draft())
    assert all(words in told for _, words in OUTCOMES)


# The report: each source is clicked, and the window stands at the row


def test_every_source_of_the_report_leads_the_window_to_its_row(loop: Loop, make_window: Any) -> None:
    window = make_window(loop.walk().store)
    panel = view(window, Key.Key_5)
    clicked, lost = 0, list[Source]()
    for year in (YEAR, 2026):
        for section in ReportSection:
            for row in range(shown(window, panel, year, section)):
                source = click_source(window, panel, year, section, row)
                if not stands_at(window, source):
                    lost.append(source)
                clicked += 1
    assert lost == []
    assert clicked == sum(len(list(sources(loop.draft(year)))) for year in (YEAR, 2026)) > 60


def shown(window: MainWindow, panel: Any, year: int, section: ReportSection) -> int:
    """Show a section of the report; return how many lines it has."""
    window.open(Target(View.YEAR_PAPERS, year=year, field="report"))
    panel.report_page.choose(section)
    QApplication.processEvents()
    return int(panel.report_page._lines.lines.rowCount())


def click_source(window: MainWindow, panel: Any, year: int, section: ReportSection, row: int) -> Source:
    """Click the source of a line with the mouse; return it."""
    shown(window, panel, year, section)
    lines = panel.report_page._lines
    index = lines.lines.index(row)
    lines.scrollTo(index)
    _, words = lines._delegate.places(lines.visualRect(index))
    click(lines.viewport(), words.topLeft() + QPoint(8, 6))
    source: Source = lines.lines.line(row).source
    return source


def stands_at(window: MainWindow, source: Source) -> bool:
    """Return whether the view shown has the row of a source chosen."""
    panel: Any = window.current_panel()
    at = View(window._rail.current())
    if source.kind in (SourceKind.MATTER, SourceKind.MEETING):
        work = panel._workspace
        place = work.tab is Tab.MINUTES and live_panel(window)._item_id == source.item_id
        return work.meeting_id == source.meeting_id and (not source.item_id or place)
    if source.kind is SourceKind.GOAL:
        return bool(panel.plan_page.key == goal_key(source.row_id))
    if source.kind is SourceKind.STRATEGY:
        return at is View.YEAR_PAPERS and panel._bar.currentIndex() == 2
    if source.kind in (SourceKind.BODY, SourceKind.MUNICIPALITY):
        tab = panel._stack.currentWidget()
        return at is View.PEOPLE and (not source.row_id or tab.key == source.row_id)
    if source.kind is SourceKind.BUDGET:
        budget = panel._actions.store.yearly.budgets.get(source.row_id)
        return at is View.PROJECTS and panel._stack.currentWidget().year == budget.year
    if source.kind is SourceKind.PROJECT:
        return at is View.PROJECTS and (not source.row_id or panel._projects.key == source.row_id)
    if source.kind in (SourceKind.SHARED_MODEL, SourceKind.SURVEY):
        return at is View.MODELS and panel._stack.currentWidget().key == source.row_id
    if source.kind is SourceKind.ASSESSMENT:
        return at is View.ASSESSMENT and panel._view.round.id == source.row_id
    return at is View.HANDLING and panel._wanted[0] == source.row_id
