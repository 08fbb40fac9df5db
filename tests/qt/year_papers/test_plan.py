from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from panel_tools import nameless, on_dialog, statements
from seutu_desktop.domain.meetings import ItemKind
from seutu_desktop.domain.plans import GoalState
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.today.link_row import LinkRow
from seutu_desktop.qt.year_papers.plan_rows import PLAN, goal_key, measure_key
from seutu_desktop.services import measures, plans
from seutu_desktop.services.lookup import steering_group
from seutu_desktop.services.plan_view import plan_view


@pytest.fixture
def page(panel):
    return panel.plan_page


def goals(page):
    return page.view.goals


def keys(page) -> list[str]:
    return page._list.keys()


def typed(editor, text: str) -> None:
    editor.setText(text)
    QApplication.processEvents()


def test_the_plan_is_listed_by_area_with_its_measures(page):
    rows = [page._list._model.row(place) for place in range(page._list._model.rowCount())]
    assert rows[0].key == PLAN
    assert rows[1].is_heading
    assert [each.title for each in rows if each.key.startswith("goal:")] == [
        g.goal.title for g in goals(page)
    ]
    assert sum(each.indent for each in rows) == 6


@pytest.mark.parametrize("kind", [PLAN, "goal", "measure"])
def test_everything_that_takes_the_keyboard_has_a_name(page, panel, kind):
    page.choose(next(key for key in keys(page) if key.startswith(kind)))
    QApplication.processEvents()
    assert nameless(panel) == []


def test_the_screen_opens_in_ten_statements(panel, store):
    store.directory()
    with statements(store) as found:
        panel._show(0)
        QApplication.processEvents()
    assert len(found) <= 10, found


def test_a_field_saves_itself_and_undo_takes_it_back(page, actions, store):
    goal = goals(page)[0].goal
    page.choose(goal_key(goal.id))
    typed(page._goal._ui.indicator, "Uusi mittari")
    page.flush()
    assert store.yearly.goals.get(goal.id).indicator == "Uusi mittari"
    actions.undo()
    assert page._goal._ui.indicator.text() == goal.indicator


def test_a_goal_without_a_name_is_refused_in_words_and_stays_on_screen(page, store):
    first, second = (each.goal for each in goals(page)[:2])
    page.choose(goal_key(first.id))
    typed(page._goal._ui.title, "")
    page.choose(goal_key(second.id))
    assert page.key == goal_key(first.id)
    assert page._goal._ui.titleError.text()
    assert store.yearly.goals.get(first.id).title == first.title


def test_a_state_is_chosen_and_shown_at_once(page, store):
    goal = goals(page)[0].goal
    page.choose(goal_key(goal.id))
    page._goal._ui.state.setCurrentIndex(2)
    page._goal._ui.state.activated.emit(2)
    assert store.yearly.goals.get(goal.id).state is GoalState.DONE
    assert goals(page)[0].goal.state is GoalState.DONE


def test_areas_are_ticked_and_the_goal_moves_under_its_area(page):
    goal = goals(page)[0].goal
    page.choose(goal_key(goal.id))
    model = page._goal._themes._list.model()
    for row in range(model.rowCount()):
        model.item(row).setCheckState(Qt.CheckState.Unchecked)
    shown = [(group.area and group.area.text, len(group.goals)) for group in page.view.groups]
    assert shown[-1] == (None, 1)
    assert page.key == goal_key(goal.id)


def test_a_new_goal_and_its_measure_begin_with_the_keyboard_in_their_names(page, panel, store):
    panel.create_new()
    assert page._goal._ui.title.hasFocus()
    goal_id = page.key.partition(":")[2]
    page.create_measure()
    assert page._measure._ui.title.hasFocus()
    assert [each.title for each in measures.measures_of(store, goal_id)] == ["Uusi toimenpide"]


def test_removing_says_what_was_removed_and_undo_brings_it_back(page, panel, actions, messages):
    goal = goals(page)[0].goal
    page.choose(goal_key(goal.id))
    panel.remove()
    assert messages.said[-1] == (f"Tavoite ”{goal.title}” poistettu", True)
    assert goal.id not in {each.goal.id for each in goals(page)}
    assert page.key != goal_key(goal.id)
    actions.undo()
    assert goal.id in {each.goal.id for each in goals(page)}


def test_months_place_a_measure_on_the_wheel_and_the_box_takes_it_off(page, store):
    goal = goals(page)[1]
    key = measures.add_measure(store, goal.goal.id, "Uusi").ids[0]
    page.show_year(2026, measure_key(key))
    form = page._measure
    assert not form._ui.onWheel.isEnabled()
    form.months.picked.emit((12,))
    assert form._ui.onWheel.isChecked()
    assert store.yearly.measures.get(key).series_id
    form._ui.onWheel.click()
    assert not measures.on_wheel(store, store.yearly.measures.get(key))


def test_a_measure_leads_to_its_task_on_the_wheel(page, went):
    line = goals(page)[0].measures[1]
    page.choose(measure_key(line.measure.id))
    page._measure._ui.showWheel.click()
    assert went == [Target(View.WHEEL, field=f"{line.measure.series_id}.2026-08")]


def test_goals_and_measures_move_by_keyboard(page, panel, qtbot):
    group = next(each for each in page.view.groups if len(each.goals) > 1)
    first, second = (each.goal.id for each in group.goals)
    page.choose(goal_key(first))
    page._list.focus_list()
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(page._list._list, Qt.Key.Key_Down, alt)
    assert [each.goal.id for each in page.view.groups[0].goals] == [second, first]
    line = next(each for each in goals(page) if len(each.measures) > 1)
    page.choose(measure_key(line.measures[0].measure.id))
    qtbot.keyClick(page._list._list, Qt.Key.Key_Down, alt)
    moved = next(each for each in goals(page) if each.goal.id == line.goal.id)
    assert [each.measure.id for each in moved.measures] == [each.measure.id for each in line.measures[::-1]]
    assert page.key == measure_key(line.measures[0].measure.id)


def test_a_year_without_a_plan_says_why_and_begins_one(page, panel, store):
    panel._turn(4)
    assert page._stack.currentIndex() == 0
    page._empty.primary.emit()
    assert plans.plan_of(store, 2030) is not None
    assert page._stack.currentIndex() == 1


def test_hundreds_of_goals_are_filtered(page, panel, store):
    plan_id = plans.make_plan(store, 2026).ids[0]
    with store.action("goal.add"):
        for number in range(300):
            plans.add_goal(store, plan_id, f"Tavoite numero {number}")
    page.show_year(2026)
    page.focus_filter()
    page._list._filter.setText("numero 299")
    page._list.filtered.emit("numero 299")
    assert [key for key in keys(page) if key.startswith("goal")] == [
        goal_key(next(each.goal.id for each in goals(page) if each.goal.title == "Tavoite numero 299"))
    ]
    page._list._filter.setText("ei mitään")
    page._list.filtered.emit("ei mitään")
    assert page._list._nothing.isVisible()


def test_a_target_leads_to_a_goal_of_any_year(panel, store):
    goal = plan_view(store, 2024, panel._actions.today()).goals[0].goal
    panel.show_target(Target(View.YEAR_PAPERS, row_id=goal.id))
    assert panel.year == 2024
    assert panel.plan_page.key == goal_key(goal.id)


def test_what_is_being_typed_stays_when_something_else_changes(page, store, actions):
    goal = goals(page)[0].goal
    page.choose(goal_key(goal.id))
    typed(page._goal._ui.indicator, "kesken")
    actions.perform(plans.edit_goal, goal.id, target="100 %")
    assert page._goal._ui.indicator.text() == "kesken"
    page.flush()


def test_the_plan_opens_in_word_with_its_wheel_beside(panel, qtbot, opener):
    panel._header.word_wanted.emit(False)
    qtbot.waitUntil(lambda: bool(opener.opened))
    assert opener.opened[0].name == "Toimintasuunnitelma 2026.docx"
    assert (opener.opened[0].parent / "Liite Vuosikello 2026.docx").is_file()


def test_the_plan_goes_on_an_agenda(panel, store, messages):
    meeting_id = store.meeting_queries.ids(2027, steering_group(store).id)[0]
    panel._deeds.put_on(2026, meeting_id, plan=True)
    assert messages.said[-1] == ("Toimintasuunnitelma 2026 on esityslistalla", True)
    assert any(
        each.title == "Toimintasuunnitelma vuodelle 2026" for each in store.items.of(meeting_id=meeting_id)
    )


def test_sending_leads_to_the_document_in_municipal_handling(panel, store, went):
    panel._header.handling_wanted.emit()
    (document,) = store.yearly.handling_documents.of(name="Toimintasuunnitelma 2026")
    assert went == [Target(View.HANDLING, row_id=document.id, year=2026)]


@pytest.mark.parametrize("narrow", [True, False])
def test_a_small_window_has_the_form_under_the_list(panel, page, narrow):
    panel.set_narrow(narrow)
    wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
    assert page._splitter.orientation() is wanted


def test_the_plan_is_removed_from_the_menu_and_comes_back(panel, page, actions, qapp):
    menu = QMenu()
    panel.fill_menu(menu)
    next(each for each in menu.actions() if each.text() == "Poista toimintasuunnitelma").trigger()
    assert page._stack.currentIndex() == 0
    actions.undo()
    assert page._stack.currentIndex() == 1


def test_a_goal_removed_elsewhere_gives_way_though_its_text_was_not_stored(page, panel, actions, store):
    gone, kept = (each.goal for each in goals(page)[:2])
    page.choose(goal_key(gone.id))
    typed(page._goal._ui.title, "Kesken – åäö €")
    actions.perform(plans.delete_goal, gone.id)
    assert page.key != goal_key(gone.id)
    page.choose(goal_key(kept.id))
    assert page.key == goal_key(kept.id)
    assert page._goal._ui.title.text() == kept.title


def test_a_name_that_was_refused_stays_when_the_year_is_turned(page, panel, store):
    goal = goals(page)[0].goal
    page.choose(goal_key(goal.id))
    typed(page._goal._ui.title, "")
    panel._turn(1)
    assert panel.year == page.view.year
    assert page.key == goal_key(goal.id)
    assert page._goal._ui.titleError.text()


def test_a_matter_is_linked_with_a_goal_opened_and_taken_away(page, panel, actions, store):
    goal = goals(page)[0].goal
    page.choose(goal_key(goal.id))
    part = page._goal._matters
    before = store.cycle.links.of(kind=LinkKind.GOAL, target_id=goal.id)
    taken = {each.item_id for each in before}
    item = next(each for each in store.items.of(kind=ItemKind.MATTER) if each.id not in taken)

    def answer(dialog) -> None:
        dialog.accept()  # a meeting without its matter is not enough
        assert dialog.isVisible()
        for row in range(dialog._ui.list.model().rowCount()):
            dialog._ui.list.setCurrentIndex(dialog._ui.list.model().index(row, 0))
            if dialog._key() == item.meeting_id:
                break
        dialog._ui.item.choose(item.id)
        dialog.accept()

    on_dialog(answer)
    part.ask()
    assert item.id in {each.item_id for each in store.cycle.links.of(kind=LinkKind.GOAL, target_id=goal.id)}
    QApplication.processEvents()
    rows = {each.text(): each for each in part.findChildren(LinkRow) if each.isVisibleTo(part)}
    panel.activateWindow()  # the dialog had it
    QApplication.processEvents()
    rows[item.title].setFocus()
    QTest.keyClick(rows[item.title], Qt.Key.Key_Delete)
    assert store.cycle.links.of(kind=LinkKind.GOAL, target_id=goal.id) == before
    actions.undo()
    assert item.id in {each.item_id for each in store.cycle.links.of(kind=LinkKind.GOAL, target_id=goal.id)}


def test_a_goal_is_shown_in_ten_statements(page, panel, store):
    page.choose(goal_key(goals(page)[0].goal.id))
    store.directory()
    with statements(store) as found:
        panel._show(0)
    assert len(found) <= 10, found
