"""By keyboard alone: every task of the year is reached and says its name, date and state (Done when 7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from growth import grows_linearly
from seutu_desktop.domain.dates import full_day
from seutu_desktop.domain.derived import DerivedTask
from seutu_desktop.domain.occurrences import TaskState
from seutu_desktop.domain.wheel import RuleKind
from seutu_desktop.qt.wheel.view import WheelView
from seutu_desktop.services.wheel import add_task

TODAY = date(2026, 11, 24)
STATES = {
    TaskState.COMING: "tulossa",
    TaskState.DUE: "ajankohtainen",
    TaskState.LATE: "myöhässä",
    TaskState.DONE: "tehty",
    TaskState.MOVED: "siirretty",
}
MOST_TABS = 12


def read(widget):
    QAccessible.setActive(True)
    return QAccessible.queryAccessibleInterface(widget)


def walked(panel, key, start):
    """Return what the wheel is called after each press of a key, from an entry on until it stays."""
    wheel = panel._pages.year_page.wheel
    wheel.setFocus()
    panel.select(start)
    told = {}
    while panel.current not in told:
        told[panel.current] = read(wheel).text(QAccessible.Text.Name)
        QTest.keyClick(wheel, key)
    return told


@pytest.fixture
def every_state(panel, actions, store):
    """Tasks of each state, one that is moved, one late, and two without room for a label."""
    actions.perform(add_task, "Myöhästynyt", "Asiakirjat", RuleKind.DAY, 2026, months=(10,), day=5)
    actions.perform(add_task, "Kaukana", "Asiakirjat", RuleKind.DAY, 2026, months=(12,), day=31, lead_days=0)
    moved = actions.perform(add_task, "Siirretty", "Asiakirjat", RuleKind.DAY, 2026, months=(12,), day=20)
    from seutu_desktop.services.wheel import edit_task, move_occurrence

    actions.perform(edit_task, moved.ids[0], 2026, lead_days=0)
    actions.perform(move_occurrence, moved.ids[0], 2026, "2026", date(2026, 12, 22), "varattu")
    panel.show_year(2026)
    return panel


def expected(panel):
    """What must be said of each task, from the service's own view of the year."""
    for key, each in panel.view.occurrences.items():
        if each.due is not None:
            yield key, (each.task.title, full_day(each.due), STATES[each.state(TODAY)])


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Up])
def test_arrows_reach_every_task_and_each_says_its_name_date_and_state(every_state, key):
    panel = every_state
    entries = panel._dated if key == Qt.Key.Key_Down else panel._dated[::-1]
    told = walked(panel, key, entries[0].id)
    states = set()
    for occurrence_id, words in expected(panel):
        assert occurrence_id in told, words
        for each in words:
            assert each in told[occurrence_id], (each, told[occurrence_id])
        states.add(words[2])
    assert states == set(STATES.values()), "every state was among them"
    assert {each.id for each in panel.view.content.meetings} <= set(told)


def test_what_has_no_day_and_what_is_suggested_is_reached_in_the_list_and_says_so(qtbot, panel, actions):
    actions.perform(add_task, "Päivätön", "Asiakirjat", RuleKind.UNDATED, 2026)
    view = panel._side._list
    view.setFocus()
    view.setCurrentIndex(panel._side.model.index(panel._side.model.place_of(panel._dated[0].id)))
    told, before = set(), ""
    while panel.current != before:
        before = panel.current
        told.add(view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert any(words.startswith("Päivätön, päivä ei ole tiedossa, tulossa") for words in told)
    for task in panel.view.suggested:
        assert f"{task.title}, ehdotus, ei vuosikellossa" in told
    assert len(told) >= len(panel.view.occurrences) + len(panel.view.suggested)


def test_tab_alone_leads_to_the_wheel_and_on_from_it(qtbot, panel):
    panel._header._arrows[0].setFocus()
    passed = []
    for _ in range(MOST_TABS):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget())
        if isinstance(passed[-1], WheelView):
            break
    assert isinstance(passed[-1], WheelView)
    QTest.keyClick(passed[-1], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not passed[-1]


def test_space_ticks_and_enter_opens_each_task_by_keyboard(qtbot, panel):
    wheel = panel._pages.year_page.wheel
    wheel.setFocus()
    open_keys = [key for key, each in panel.view.occurrences.items() if each.due and not each.done]
    assert len(open_keys) > 3
    for key in open_keys:
        panel.select(key)
        task = panel.view.occurrences[key].task
        if isinstance(task, DerivedTask):  # its day is changed where it comes from
            with qtbot.waitSignal(panel.opened) as opened:
                QTest.keyClick(wheel, Qt.Key.Key_Return)
            assert opened.args[0].row_id == task.about_id
        else:
            QTest.keyClick(wheel, Qt.Key.Key_Return)
            assert panel._editing._form._ui.title.text() == task.title
            panel._editing.close()
        wheel.setFocus()
        QTest.keyClick(wheel, Qt.Key.Key_Space)
        assert panel.view.occurrences[key].done
        assert ", tehty, " in read(wheel).text(QAccessible.Text.Name)


def test_a_step_in_a_month_of_5000_tasks_does_not_grow_with_their_square(panel, store):
    task = next(each for each in store.cycle.tasks.all() if each.active)
    rule = {"rule": RuleKind.MONTHS, "months": (3,), "short_name": ""}
    with store.action("wheel.adopt"):
        store.cycle.tasks.save_all(
            replace(task, id=f"t{n:05}", series_id=f"t{n:05}", title=f"Tehtävä {n}", **rule)
            for n in range(5000)
        )
    panel.show_year(2026)
    whole = panel.view.content
    wheel = panel._pages.year_page.wheel

    def show(count):
        wheel.show_content(replace(whole, tasks=whole.tasks[:count]))
        wheel.grab()

    assert grows_linearly(show, 1000)
    panel.select("t04999.2026")
    assert read(wheel).text(QAccessible.Text.Name).startswith("Vuosikello 2026: Tehtävä 4999, ")
