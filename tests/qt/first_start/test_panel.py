from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from panel_tools import NOW, FakeMessages, InlineRunner, nameless, sample_folder, shown
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.first_start.panel import FirstStartPanel
from seutu_desktop.qt.theme import apply_theme
from seutu_desktop.store.store import Store


@pytest.fixture
def store(tmp_path):
    store = Store.create(tmp_path / "seutu.db", lambda: NOW)
    yield store
    store.close()


@pytest.fixture
def panel(qapp, qtbot, store):
    apply_theme(qapp, "light")
    return shown(qtbot, FirstStartPanel(Actions(store, FakeMessages()), InlineRunner()))


def enter(qtbot, panel):
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    QApplication.processEvents()


def test_three_times_enter_makes_a_network_with_its_first_meeting(panel, store, qtbot):
    enter(qtbot, panel)
    assert panel._step == 1
    enter(qtbot, panel)
    assert panel._step == 2
    panel._cards[2].button.setFocus()
    with qtbot.waitSignal(panel.finished):
        enter(qtbot, panel)
    network = store.the_network()
    assert (network.default_start, network.default_end) == ("09:00", "11:30")
    assert len(store.municipalities.all()) == 10
    assert [each.start.date() for each in store.meetings.all()] == [date(2026, 12, 9)]
    assert len(store.periods.all()) == 2
    assert any(each.active for each in store.cycle.tasks.all())


@pytest.mark.parametrize("step", range(3))
def test_everything_that_takes_the_keyboard_has_a_name(panel, step):
    for _ in range(step):
        panel.go_on()
    QApplication.processEvents()
    assert nameless(panel) == []


def test_municipalities_are_left_out_and_added(panel, store, qtbot):
    panel._towns._boxes[1].setChecked(False)
    panel._towns._more.click()
    panel._towns._name.setText("Pukkila")
    qtbot.keyClick(panel._towns._name, Qt.Key.Key_Return)
    assert panel._step == 0, "Enter in the name adds the municipality and does not go on"
    assert not panel._towns._new.isVisible()
    for _ in range(3):
        panel.go_on()
    names = {each.name for each in store.municipalities.all()}
    assert "Pukkila" in names
    assert "Hartola" not in names


def test_a_municipality_typed_twice_is_one(panel):
    for _ in range(2):
        panel._towns._name.setText(" lahti ")
        panel._towns.add_typed()
    assert len(panel._towns.names()) == 10


def test_without_municipalities_the_first_step_says_so(panel):
    for box in panel._towns._boxes:
        box.setChecked(False)
    panel.go_on()
    assert panel._step == 0
    assert panel._error.text() == "Valitse ainakin yksi kunta."


def test_hours_place_and_the_first_day_are_as_typed(panel, store):
    panel.go_on()
    ui = panel._rhythm._ui
    for field, text in ((ui.start, "8.30"), (ui.end, "10"), (ui.first, "13.1.2027")):
        field.setText(text)
        field.editingFinished.emit()
    ui.place.setText("Teams – åäö €")
    panel.go_on()
    panel.go_on()
    meeting = store.meetings.all()[0]
    assert (meeting.start.time(), meeting.end.time()) == (time(8, 30), time(10))
    assert (meeting.day, meeting.place) == (date(2027, 1, 13), "Teams – åäö €")
    assert store.the_network().default_start == "08:30"


@pytest.mark.parametrize(("name", "text"), [("first", "31.2.2027"), ("end", "25.00"), ("end", "8.00")])
def test_what_is_impossible_stays_and_the_step_waits(panel, name, text):
    panel.go_on()
    field = getattr(panel._rhythm._ui, name)
    field.setText(text)
    field.editingFinished.emit()
    panel.go_on()
    assert panel._step == 1
    assert getattr(panel._rhythm._ui, f"{name}Error").text()
    assert field.text() == text


def test_no_first_day_plans_no_meeting(panel, store):
    panel.go_on()
    panel._rhythm._ui.first.setText("")
    panel._rhythm._ui.first.editingFinished.emit()
    panel.go_on()
    panel.go_on()
    assert store.meetings.all() == []
    assert store.the_network()


def test_members_are_pasted_and_typed(panel, store, qtbot):
    panel.go_on()
    panel.go_on()
    step = panel._members
    step._ui.text.setPlainText("Lahti\tMaija Uusi\tjohtaja\tm@esimerkki.fi\tVille Vara\nEtelä\tOuti Outo")
    assert step._ui.result.text() == "2 lisätään, 1 jää pois."
    step._ui.municipality.setCurrentText("Hollola")
    step._ui.name.setText("Väinö Öhman")
    qtbot.keyClick(step._ui.name, Qt.Key.Key_Return)
    assert panel._step == 2
    panel.go_on()
    assert sorted(each.name for each in store.people.all()) == ["Maija Uusi", "Ville Vara", "Väinö Öhman"]
    deputy = next(each for each in store.memberships.all() if each.deputy_of_id)
    assert store.people.get(deputy.person_id).name == "Ville Vara"


def test_a_step_done_opens_again(panel):
    panel.go_on()
    panel.go_on()
    panel._cards[0].head.click()
    assert panel._step == 0
    panel._cards[2].head.click()
    assert panel._step == 2


def test_the_outlook_tells_what_the_choices_make(panel):
    lines = [words for _, words, _ in panel._outlook._shown]
    assert "10 kuntaa ja ohjausryhmä" in lines
    assert "Ohjausryhmä 1/2026" in lines
    panel._towns._boxes[0].setChecked(False)
    assert panel._outlook._shown[0][1] == "9 kuntaa ja ohjausryhmä"


def test_the_sample_fills_the_file(panel, store, qtbot):
    with qtbot.waitSignal(panel.finished, timeout=20_000):
        panel.take_sample()
    assert store.the_network().sample
    assert len(store.people.all()) == 38
    assert store.check().findings == ()


def test_a_sample_given_up_leaves_the_file_empty(panel, store, qtbot):
    panel.take_sample()
    running = panel._runner.running
    panel._progress.cancelled.emit()
    assert panel._steps.isEnabled()
    with qtbot.waitSignal(running.done, timeout=20_000), qtbot.assertNotEmitted(panel.finished):
        pass
    assert store.network.all() == []


def test_a_backup_is_restored_into_the_empty_file(panel, store, qtbot):
    with qtbot.waitSignal(panel.finished):
        panel.restore(sample_folder() / "seutu.db")
    assert len(store.people.all()) == 38


def test_a_foreign_file_is_refused(panel, store, tmp_path):
    foreign = tmp_path / "vieras.db"
    foreign.write_bytes(b"")
    panel.restore(foreign)
    assert panel._error.text()
    assert store.network.all() == []


def test_the_open_step_is_in_sight_in_a_small_window(panel):
    panel.resize(964, 560)
    panel.go_on()
    QApplication.processEvents()
    panel.go_on()
    QApplication.processEvents()
    top = panel._cards[2].head.mapTo(panel, panel._cards[2].head.rect().topLeft()).y()
    assert 0 <= top < 200
    assert panel._outlook.isHidden()


def test_a_wide_page_shows_the_first_whole_year_as_a_wheel(panel):
    panel.resize(1240, 860)
    QApplication.processEvents()
    assert panel._outlook.isHidden()
    assert panel._year._title.text() == "Vuosi 2027: 11 kokousta"
    assert panel._year._words.text().startswith("Ensimmäinen ke 13.1. Mikään päivä ei osu pyhään.")
    assert "11 kokousta, ei heinäkuussa" in panel._year._wheel.accessibleName()
    image = panel._year._wheel.grab().toImage()
    assert len({image.pixel(x, x) for x in range(image.width())}) > 5  # tracks, gaps and words are painted


def test_the_first_meeting_stands_in_its_year(panel):
    panel.resize(1240, 860)
    panel._rhythm._ui.first.setText("20.1.2027")
    panel._rhythm._ui.first.editingFinished.emit()
    QApplication.processEvents()
    assert panel._year._title.text() == "Vuosi 2027: 12 kokousta"


def test_the_models_tasks_are_left_out_by_one_tick(panel, store, qtbot):
    panel.go_on()
    panel._rhythm._ui.modelTasks.setFocus()
    qtbot.keyClick(panel._rhythm._ui.modelTasks, Qt.Key.Key_Space)
    assert not panel.beginning().model_tasks
