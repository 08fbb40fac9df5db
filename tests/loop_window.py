"""The hands of the yearly loop in the window: keys, clicks, dialogs, and the steps that are made of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from panel_tools import on_dialog
from seutu_desktop.domain.assessment import RoundStep
from seutu_desktop.domain.plans import GoalState
from seutu_desktop.qt.main_window import MainWindow
from seutu_desktop.qt.meetings.opening import DesktopOpener
from seutu_desktop.qt.targets import Tab, Target, View
from seutu_desktop.qt.year_papers.plan_rows import goal_key
from seutu_desktop.services.assessment_answers import TEXTS
from yearly_loop import AFTER, FOLLOWING, YEAR, Loop

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier

OUTCOMES = (
    (GoalState.DONE, "Kaikki saivat paketin ajoissa."),
    (GoalState.PARTLY, "Aineisto tuli useimpiin kokouksiin."),
    (GoalState.DROPPED, "Kunnat julkaisevat muistiot itse."),
)
"""What became of the goals, in words that the keys of a test can write."""

_SCORES = (Key.Key_0, Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5)


def press(widget: QWidget | None, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    """Press a key in a widget."""
    QTest.keyClick(widget, key, modifiers or Qt.KeyboardModifier.NoModifier)
    QApplication.processEvents()


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """Click a widget in its middle or at a place."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())
    QApplication.processEvents()


def view(window: MainWindow, digit: Qt.Key) -> Any:
    """Open a view by its key; return its panel."""
    press(window, digit, Ctrl)
    return window.current_panel()


def on_later_dialog(act: Callable[[Any], None]) -> None:
    """Act on the dialog that comes once some work is done."""
    if isinstance(QApplication.activeModalWidget(), QDialog):
        on_dialog(act)
    else:
        QTimer.singleShot(5, lambda: on_later_dialog(act))


# The assessment


def enter_answers(window: MainWindow, loop: Loop) -> dict[str, list[int | None]]:
    """Enter what twelve have answered, by keys; return each one's scores in the order of the criteria."""
    panel = view(window, Key.Key_4)
    click(panel._steps._buttons[RoundStep.SCORES])
    page = panel._pages[RoundStep.SCORES]
    people, typed = page._people, dict[str, list[int | None]]()
    keys = [each.participant.id for each in loop.workshop().participants]
    press(people.view, Key.Key_Home)
    for at, key in enumerate(keys):
        if at:
            people.view.setFocus()
            press(people.view, Key.Key_Down)
        assert people.key() == page._answers._who.participant.id == key
        if at > 1:  # the first two answer by a workbook
            press(people.view, Key.Key_Return)
            typed[key] = enter_scores(window, page._answers._ui, at)
    return typed


def enter_scores(window: MainWindow, form: Any, at: int) -> list[int | None]:
    """Type a participant's scores, and for the first one a text into every field; return the scores."""
    scores = [(at + row) % 6 for row in range(7)]
    for score in scores:
        assert form.criteria.hasFocus()
        press(form.criteria, _SCORES[score])
        if at == 2:
            press(form.criteria, Key.Key_Return)
            for name in TEXTS:
                assert window.focusWidget() is getattr(form, name)
                QTest.keyClicks(window.focusWidget(), f"{name} {score}")
                press(window.focusWidget(), Key.Key_Tab)
            press(form.next, Key.Key_Space)
        else:
            press(form.criteria, Key.Key_Down)
    return list(scores)


def read_workbooks(window: MainWindow, paths: list[Path], patch: pytest.MonkeyPatch) -> list[str]:
    """Choose the workbooks that came back, look at the preview and agree; return what the notice said."""
    page = window.current_panel()._pages[RoundStep.SCORES]  # type: ignore[union-attr]
    patch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(each) for each in paths], ""))
    seen: list[str] = []

    def agree(dialog: Any) -> None:
        assert page._view.answered == 12, "nothing is taken before consent"
        assert set(dialog.chosen()) == set(paths)
        seen.append(dialog._ui.yes.text())
        click(dialog._ui.yes)

    on_later_dialog(agree)
    click(page._read)
    assert page._view.answered == 14
    return seen


# The meetings


def send_agenda(window: MainWindow, loop: Loop, meeting_id: str, patch: pytest.MonkeyPatch) -> list[Path]:
    """Send an agenda a week before by the card of readiness and its question; return what was opened."""
    opened: list[Path] = []
    patch.setattr(DesktopOpener, "open_path", lambda _, path: opened.append(path) or True)
    set_clock(loop, loop.store.meetings.get(meeting_id).start - timedelta(days=7))
    window.open(Target(View.MEETINGS, meeting_id, Tab.AGENDA))
    QApplication.processEvents()
    panel: Any = window.current_panel()
    on_dialog(lambda dialog: click(dialog._ui.accept))
    click(panel._workspace._card._action)
    return opened


def follow_up_in(window: MainWindow, loop: Loop, meeting_id: str) -> None:
    """Let the agenda propose itself; take only the follow-up of the plan, by keys."""
    set_clock(loop, loop.store.meetings.get(meeting_id).start - timedelta(days=14))
    window.open(Target(View.MEETINGS, meeting_id, Tab.AGENDA))
    QApplication.processEvents()
    panel: Any = window.current_panel()

    def take(dialog: Any) -> None:
        click(dialog._ui.none)
        rows = dialog._model.rowCount()
        row = next(at for at in range(rows) if dialog._model.item(at).text().startswith(FOLLOWING))
        press(dialog._ui.list, Key.Key_Home)
        for _ in range(row):
            press(dialog._ui.list, Key.Key_Down)
        press(dialog._ui.list, Key.Key_Space)
        press(dialog._ui.list, Key.Key_Return)

    on_dialog(take)
    click(panel._workspace.pages.agenda.items._ui.suggest)
    (item,) = (each for each in loop.store.items.of(meeting_id=meeting_id) if each.title == FOLLOWING)
    (plan,) = loop.store.yearly.plans.of(year=YEAR)
    goals = loop.store.yearly.goals.of(plan_id=plan.id)
    assert goals and all(goal.title in item.description for goal in goals)
    window.activateWindow()  # shortcuts want it; the dialog was the active one
    assert QTest.qWaitForWindowActive(window)


def set_clock(loop: Loop, moment: datetime) -> None:
    """Let it be another moment."""
    loop.clock.now = moment.replace(tzinfo=loop.clock.now.tzinfo)


# The end of the year


def tell_outcomes(window: MainWindow, loop: Loop) -> None:
    """Type what became of each goal, and choose how far it came."""
    set_clock(loop, datetime.combine(AFTER, loop.clock.now.time()))
    papers = view(window, Key.Key_5)
    page = papers.plan_page
    for goal, (state, outcome) in zip(loop.goals(), OUTCOMES, strict=True):
        page.choose(goal_key(goal.id))
        form = page._goal
        while form._ui.state.chosen() is not state:
            press(form._ui.state, Key.Key_Down)
        form._form.focus("outcome")
        QTest.keyClicks(window.focusWidget(), outcome)
        papers.flush()
    assert [(each.state, each.outcome) for each in loop.goals()] == list(OUTCOMES)
