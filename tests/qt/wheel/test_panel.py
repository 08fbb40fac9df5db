"""Vuosikello: wheel, month, list and detail in step; everything by keyboard; planning in few steps."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from panel_tools import nameless, on_dialog, statements
from seutu_desktop.domain.wheel import RuleKind
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.wheel.entries import neighbour
from seutu_desktop.services.planning import accept_year, year_plan
from seutu_desktop.services.wheel import add_task
from seutu_desktop.services.wheel_view import Wanted, first_unplanned

DAY = "Itsearviointipäivä"


def wheel(panel):
    return panel._pages.year_page.wheel


def month(panel):
    return panel._pages.year_page.month


def listed(panel):
    return panel._side._list


def press(qtbot, panel, key):
    qtbot.keyClick(wheel(panel), key)


def said(widget, what=QAccessible.Text.Name):
    QAccessible.setActive(True)
    return QAccessible.queryAccessibleInterface(widget).text(what)


@pytest.mark.parametrize("page", ["show_list", "plan_year", "show_next", "edit", "month"])
def test_everything_that_takes_the_keyboard_has_a_name(panel, key_of, page):
    panel.select(key_of(DAY))
    if page == "month":
        panel._header.set_month(True)
    elif page != "show_list":
        getattr(panel, page)()
    QApplication.processEvents()
    assert nameless(panel) == []


def test_a_year_is_read_in_few_statements(panel, store):
    with statements(store) as found:
        panel.show_year(2027)
    assert len(found) <= 12, found


def test_what_is_chosen_is_chosen_everywhere(panel, key_of):
    key = key_of(DAY)
    panel.select(key)
    assert listed(panel).currentIndex().data().startswith("Ohjausryhmän ja kehittämisryhmien")
    assert month(panel).month == date(2026, 12, 1)
    assert month(panel)._model.current == key
    assert not wheel(panel)._choice.boundingRect().isEmpty()
    assert panel._side.detail._ui.title.text().startswith("Ohjausryhmän ja kehittämisryhmien")


def test_the_list_leads_the_wheel(panel, key_of):
    model = panel._side.model
    listed(panel).setCurrentIndex(model.index(model.place_of(key_of("Toimintakertomus"))))
    assert panel.current == key_of("Toimintakertomus")
    assert month(panel).month == date(2026, 2, 1)


def test_arrow_keys_reach_every_task_and_meeting_and_tell_the_screen_reader(qtbot, panel):
    wheel(panel).setFocus()
    panel.select(panel._dated[0].id)
    reached = {}
    for _ in panel._dated:
        reached[panel.current] = said(wheel(panel), QAccessible.Text.Description)
        press(qtbot, panel, Qt.Key.Key_Down)
    assert set(reached) == {each.id for each in panel._dated}
    for entry in panel._dated:
        assert reached[entry.id] == entry.told


def test_left_and_right_go_by_months(qtbot, panel, key_of):
    panel.select(key_of(DAY))
    press(qtbot, panel, Qt.Key.Key_Left)
    assert panel.view.content.tasks and panel._listed[panel.current].day.month == 11
    press(qtbot, panel, Qt.Key.Key_Right)
    assert panel._listed[panel.current].day.month == 12


def test_home_of_the_keys_is_the_first_entry_when_nothing_is_chosen(panel):
    assert neighbour(panel._dated, "", 0, 1) == panel._dated[0].id
    assert neighbour([], "", 0, 1) == ""


def test_the_list_says_name_date_state_and_ring(panel, key_of):
    model = panel._side.model
    told = model.index(model.place_of(key_of(DAY))).data(Qt.ItemDataRole.AccessibleTextRole)
    name = "Ohjausryhmän ja kehittämisryhmien yhteinen itsearviointipäivä"
    assert told == f"{name}, ti 15.12.2026, ajankohtainen, Arviointi"


def test_enter_opens_the_form_of_a_task_and_the_page_of_a_meeting(qtbot, panel, key_of):
    gone = []
    panel.opened.connect(gone.append)
    panel.select(key_of(DAY))
    press(qtbot, panel, Qt.Key.Key_Return)
    assert panel._side.edits(panel._editing._form)
    panel._editing.close()
    panel.select(panel.view.content.meetings[10].id)
    press(qtbot, panel, Qt.Key.Key_Return)
    assert [target.view for target in gone] == [View.MEETINGS]


def test_plus_minus_and_zero_zoom(qtbot, panel):
    press(qtbot, panel, Qt.Key.Key_Plus)
    assert wheel(panel).zoom == 1.25
    assert panel._pages.year_page._zoom.text() == "125 %"
    for _ in range(10):
        press(qtbot, panel, Qt.Key.Key_Plus)
    assert wheel(panel).zoom == 4.0
    assert wheel(panel).wheel.layout.full
    press(qtbot, panel, Qt.Key.Key_Minus)
    press(qtbot, panel, Qt.Key.Key_0)
    assert wheel(panel).zoom == 1.0
    assert not wheel(panel).wheel.layout.full


def test_a_click_on_a_mark_chooses_its_task(qtbot, panel, key_of):
    key = key_of("Toimintakertomus")
    qtbot.mouseClick(wheel(panel).viewport(), Qt.MouseButton.LeftButton, pos=wheel(panel).place_of(key))
    assert panel.current == key


def test_pointing_frames_a_task(qtbot, panel, key_of):
    view = wheel(panel)
    with qtbot.waitSignal(view.pointed, check_params_cb=lambda key: key == key_of(DAY)):
        qtbot.mouseMove(view.viewport(), view.place_of(key_of(DAY)))
    assert not view._hover.boundingRect().isEmpty()
    qtbot.mouseMove(view.viewport(), QPoint(4, 4))
    assert view._hover.boundingRect().isEmpty()


def test_a_task_is_ticked_and_opened_again(panel, store, key_of, messages):
    panel.select(key_of(DAY))
    panel._side.detail._ui.done.click()
    assert panel.view.occurrences[key_of(DAY)].done
    assert messages.said[-1] == ("Itsearviointipäivä merkitty tehdyksi", True)
    assert panel._side.detail._ui.done.text() == "Avaa uudelleen"
    panel._side.detail._ui.done.click()
    assert not panel.view.occurrences[key_of(DAY)].done


def test_space_ticks_in_the_list_and_in_the_wheel(qtbot, panel, key_of):
    for widget in (listed(panel), wheel(panel)):
        panel.select(key_of(DAY))
        before = panel.view.occurrences[key_of(DAY)].done
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_Space)
        assert panel.view.occurrences[key_of(DAY)].done is not before


def test_a_task_ends_from_the_shown_year_on_and_stays_in_earlier_ones(panel, key_of):
    panel.show_year(2027)
    panel.select(key_of(DAY))
    panel.remove()
    assert DAY not in {each.task.shown_name for each in panel.view.occurrences.values()}
    panel.show_year(2026)
    assert key_of(DAY)


def test_ctrl_page_keys_turn_between_wheel_and_month(qtbot, panel):
    wheel(panel).setFocus()
    qtbot.keyClick(wheel(panel), Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert panel._pages.year_page.shows_month
    qtbot.keyClick(month(panel)._table, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert not panel._pages.year_page.shows_month


def test_one_occurrence_moves_with_a_reason(panel, key_of):
    panel.select(key_of(DAY))

    def answer(dialog):
        dialog.accept()
        assert dialog._reason_field.error()
        dialog._day.set_value(date(2026, 12, 16))
        dialog._line.setText("sali on varattu")
        dialog.accept()

    on_dialog(answer)
    panel._side.detail._ui.move.click()
    moved = panel.view.occurrences[key_of(DAY)]
    assert (moved.due, moved.tick.move_reason) == (date(2026, 12, 16), "sali on varattu")
    assert "sali on varattu" in panel._side.detail._ui.state.text()
    panel._side.detail.back_wanted.emit()
    assert panel.view.occurrences[key_of(DAY)].due == date(2026, 12, 15)


def drag(qtbot, view, start, end):
    port = view.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(port, start + (end - start) / 2)
    qtbot.mouseMove(port, end)
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)


def test_a_task_of_its_own_days_is_dragged(qtbot, panel, actions, key_of):
    actions.perform(add_task, "Oma", "Yhteiset mallit", RuleKind.DAY, 2026, months=(6,), day=10)
    view = wheel(panel)
    asked = []

    def answer(dialog):
        asked.append(dialog.day())
        dialog._line.setText("kesäloma")
        dialog.accept()

    on_dialog(answer)
    drag(qtbot, view, view.place_of(key_of("Oma")), view.place_of(panel.view.content.meetings[8].id))
    assert asked and asked[0].month == 10
    assert panel.view.occurrences[key_of("Oma")].due == asked[0]


def test_a_task_that_follows_a_meeting_stays_where_it_is(qtbot, panel, key_of):
    view, key = wheel(panel), key_of("Lautakuntien edustajat")
    before = panel.view.occurrences[key].due
    drag(qtbot, view, view.place_of(key), view.place_of(panel.view.content.meetings[2].id))
    assert panel.view.occurrences[key].due == before


def test_rings_and_whoever_is_responsible_filter_everything(panel):
    ring = next(each for each in panel.view.rings if each.name == "Arviointi")
    panel._filter(Wanted(frozenset({ring.id})))
    assert {each.task.ring_id for each in panel.view.occurrences.values()} == {ring.id}
    panel._filter(Wanted(responsible="kehittämispäällikkö"))
    assert set(panel.view.responsible[key] for key in panel.view.occurrences) == {"kehittämispäällikkö"}
    panel._filter(Wanted())
    assert len(panel.view.occurrences) > 10


def test_years_turn_back_and_forth(panel):
    panel._header._arrows[1].click()
    assert panel.view.year.number == 2027
    assert panel._header._head._title.text() == "Vuosikello 2027"
    panel._header._arrows[0].click()
    assert panel.view.year.number == 2026


def test_the_school_year_begins_in_august(panel, store):
    panel._side._years.button(8).click()
    assert panel._header._head._title.text() == "Vuosikello 2026–2027"
    assert store.the_network().wheel_start_month == 8
    assert panel._listed[panel.current]


def test_the_month_shows_the_same_entries_and_leads_the_wheel(qtbot, panel):
    panel._header.set_month(True)
    view = month(panel)
    view.turned.emit(1)
    assert view.month == date(2026, 12, 1)
    view._table.setCurrentIndex(view._model.index_of(date(2026, 12, 15)))
    assert panel._listed[panel.current].day == date(2026, 12, 15)
    told = view._model.index_of(date(2026, 12, 9)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Ohjausryhmä 11/2026" in told and "Valio- ja lautakuntien" in told


def test_a_suggestion_is_off_until_it_is_accepted(panel):
    assert panel.view.suggested
    task = panel.view.suggested[0]
    assert task.series_id not in {each.task.series_id for each in panel.view.occurrences.values()}
    panel.select(f"suggestion.{task.series_id}")
    panel._side.detail._ui.accept.click()
    assert task.series_id in {each.task.series_id for each in panel.view.occurrences.values()}
    assert task.series_id not in {each.series_id for each in panel.view.suggested}


def test_a_field_of_a_task_saves_itself_from_the_shown_year_on(panel, store, key_of):
    panel.select(key_of(DAY))
    panel.edit()
    form = panel._editing._form
    form._ui.shortName.setText("Arviointipäivä")
    panel.flush()
    assert panel.view.occurrences[key_of("Arviointipäivä")]
    form._months.picked.emit((11,))
    assert panel.view.occurrences[key_of("Arviointipäivä")].task.months == (11,)
    panel.show_year(2025)
    assert all(each.task.shown_name != "Arviointipäivä" for each in panel.view.occurrences.values())


@pytest.mark.parametrize("kind", list(RuleKind))
def test_every_rule_can_be_chosen_and_falls_at_once(panel, key_of, kind):
    panel.select(key_of(DAY))
    panel.edit()
    form = panel._editing._form
    rule = form._ui.rule
    row = next(row for row in range(rule.count()) if rule.value(row) is kind)
    rule.setCurrentIndex(row)
    rule.activated.emit(row)
    assert form._ui.ruleError.text() == ""
    task = next(each.task for each in panel.view.occurrences.values() if each.task.shown_name == DAY)
    assert task.rule is kind


def test_a_circle_of_tasks_is_refused_under_the_list(panel, key_of):
    first, second = (panel.view.occurrences[key_of(name)].task for name in (DAY, "Toimintasuunnitelma"))
    panel.select(key_of("Toimintasuunnitelma"))
    panel.edit()
    panel._editing._form._needs.picked.emit((first.series_id,))
    panel.select(key_of(DAY))
    panel.edit()
    panel._editing._form._needs.picked.emit((second.series_id,))
    assert "odottavat toisiaan" in panel._editing._form._more.needsError.text()


def test_a_new_task_opens_in_its_form_with_the_name_chosen(panel):
    before = len(panel.view.occurrences)
    panel.create_new()
    assert len(panel.view.occurrences) == before + 1
    assert panel._editing._form._ui.title.text() == "Uusi tehtävä"
    assert panel._editing._form._ui.title.hasFocus()


def test_the_window_comes_back_with_the_month(panel, tmp_path):
    memory = QSettings(str(tmp_path / "state.ini"), QSettings.Format.IniFormat)
    panel._header.set_month(True)
    panel.remember(memory)
    panel._header.set_month(False)
    panel.recall(memory)
    assert panel._pages.year_page.shows_month


@pytest.mark.parametrize("size", [(964, 596), (1236, 856), (2300, 1380)])
def test_the_panel_fits_its_window(qtbot, panel, size):
    panel.set_narrow(size[0] < 1000)

    def fits() -> bool:
        panel.resize(*size)
        return (panel.width(), panel.height()) == size

    qtbot.waitUntil(fits)


def test_planning_shows_clashes_and_moves_a_day_with_a_reason(panel, store):
    panel._plan(2028)
    page = panel._pages._built["plan"]
    words = [page._model.index(row, 1).data() for row in range(11)]
    assert [text for text in words if text] == ["pe 14.4.2028 on pitkäperjantai"]

    def answer(dialog):
        dialog._day.set_value(date(2028, 4, 19))
        dialog._line.setText("hiljainen viikko")
        dialog.accept()

    on_dialog(answer)
    page.ask_move(3)
    assert [row.day for row in year_plan(store, 2028).rows][3] == date(2028, 4, 19)
    assert "hiljainen viikko" in page._model.index(3, 1).data()


def test_a_day_is_left_out_and_brought_back(panel, store):
    panel._plan(2028)
    page = panel._pages._built["plan"]

    def answer(dialog):
        dialog._line.setText("ei asioita")
        dialog.accept()

    on_dialog(answer)
    page.leave_out(5)
    assert year_plan(store, 2028).rows[5].day is None
    page.bring_back(5)
    assert year_plan(store, 2028).rows[5].day == date(2028, 6, 14)


def test_the_first_year_with_days_to_come_is_planned(store, actions):
    assert first_unplanned(store, date(2026, 11, 24)) == 2027
    actions.perform(accept_year, 2027)
    assert first_unplanned(store, date(2026, 11, 24)) == 2028


def test_the_next_wheel_has_its_decision_text(panel, messages):
    panel.show_next()
    page = panel._pages._built["next"]
    page._ui.copy.click()
    assert "hyväksyy vuosikellon vuodelle 2027" in QApplication.clipboard().text()
    page._ui.accept.click()
    assert messages.said[-1] == ("Vuosikello 2027 on käytössä", True)
    assert panel.view.year.number == 2027


def test_a_thousand_tasks_are_listed_and_walked(panel, store, actions, qtbot):
    task = store.cycle.tasks.all()[0]
    with store.action("wheel.adopt"):
        store.cycle.tasks.save_all(
            replace(
                task, id=f"id{n:04}", series_id=f"id{n:04}", title=f"Tehtävä {n}", short_name="", active=True
            )
            for n in range(1000)
        )
    panel.show_year(2026)
    assert len(panel._side.model.keys()) > 1000
    press(qtbot, panel, Qt.Key.Key_Down)
    assert panel.current


@pytest.mark.parametrize("start", [1, 8])
def test_a_task_that_is_asked_for_is_shown_whatever_was_shown_before(panel, key_of, start):
    key = key_of("Toimintakertomus")
    panel._side._years.button(start).click()
    panel.show_year(2028)
    panel._filter(Wanted(responsible="kehittämispäällikkö"))
    panel.plan_year()
    panel.show_target(Target(View.WHEEL, field=key))
    assert not panel._pages.elsewhere
    assert (panel.current, panel.view.year.number) == (key, 2026 - (start == 8))


def test_undo_brings_the_wheel_back(panel, actions, key_of):
    panel.select(key_of(DAY))
    panel._side.detail._ui.done.click()
    actions.undo()
    assert not panel.view.occurrences[key_of(DAY)].done
