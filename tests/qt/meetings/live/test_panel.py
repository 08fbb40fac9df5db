from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from seutu_desktop.domain.errors import DiskFull
from seutu_desktop.domain.meetings import AttendanceMode, DecisionKind, ItemKind, ItemState, MeetingStatus
from seutu_desktop.qt.meetings.live.chip_row import ChipRow, SeatChip
from seutu_desktop.qt.meetings.live.panel import LivePanel
from seutu_desktop.qt.targets import Tab, Target, View
from seutu_desktop.services import actions as agreed
from seutu_desktop.services import agenda, flow, meetings, minutes, people

# The offscreen platform says so whenever a menu opens.
pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)

moment = datetime.fromisoformat
Key, Alt, Ctrl = Qt.Key, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def chips(panel) -> list[str]:
    return [chip.words() for chip in panel._ui.chips.chips()]


def go_to(panel, item_id: str) -> None:
    """Take up each matter until this one is in hand."""
    while panel._item_id != item_id:
        panel._ui.following.click()


def say(panel) -> str:
    return panel._events._done._words.text()


# The head


def test_before_the_start_the_head_offers_to_begin_and_to_mark_everybody(panel):
    ui = panel._ui
    assert ui.begin.isVisible() and ui.everybody.isVisible()
    assert not ui.end.isVisible() and not ui.pause.isVisible()
    assert chips(panel) == ["merkitsemättä"] * 10


def test_the_clock_tells_the_time_and_how_long_the_meeting_has_lasted(panel, started, clock):
    clock.at(9, 46)
    panel._clock.timeout.emit()
    assert panel._ui.clock.text() == "9.46"
    assert panel._ui.facts.text() == "alkoi klo 9.02 · kestänyt 44 min"
    clock.at(10, 7)
    panel._clock.timeout.emit()
    assert panel._ui.facts.text() == "alkoi klo 9.02 · kestänyt 1 t 5 min"


def test_the_clock_stands_still_while_nobody_looks(panel):
    assert panel._clock.isActive()
    panel.hide()
    assert not panel._clock.isActive()


def test_beginning_and_ending_are_told_to_the_window(panel, scene, clock, qtbot):
    told = []
    panel.live_changed.connect(told.append)
    panel._ui.begin.click()
    clock.at(11, 0)
    with qtbot.waitSignal(panel.left):
        panel._ui.end.click()
    assert told == [True, False]
    assert scene.record.meeting.status is MeetingStatus.HELD


def test_ending_tells_what_the_record_lacks_and_no_means_no(panel, started, messages, clock):
    messages.answer = False
    clock.at(11, 0)
    panel._ui.end.click()
    (_, consequences, verb) = messages.asked[0]
    assert "Päätös" in consequences and verb == "Päätä kokous"
    assert panel.is_live()


def test_a_break_begins_and_ends_by_one_key_and_the_button_says_which(panel, started, press, clock):
    clock.at(10, 15)
    press(Key.Key_F9)
    assert panel._ui.pause.text() == "Jatka kokousta"
    assert panel._ui.facts.text().endswith("tauko klo 10.15 alkaen")
    clock.at(10, 30)
    press(Key.Key_F9)
    assert panel._ui.pause.text() == "Tauko"
    assert [event[:2] for event in started.events()] == [("break_start", "10.15"), ("break_end", "10.30")]


def test_the_start_can_be_set_right_while_the_meeting_runs(panel, started):
    panel._ui.changeTimes.click()
    panel._ui.started.setText("9.00")
    panel._ui.started.editingFinished.emit()
    assert started.record.meeting.started == moment("2026-12-09T09:00")


# Comings and goings


def test_one_key_lets_somebody_leave_and_come_back(panel, started, press, clock):
    go_to(panel, started.matters[0])
    clock.at(9, 30)
    press(Key.Key_2, Alt)
    assert chips(panel)[1] == "poistui 9.30" and say(panel) == "Jäsen Hartola poistui klo 9.30, § 4"
    clock.at(9, 40)
    press(Key.Key_2, Alt)
    assert chips(panel)[1] == "läsnä"
    assert panel._events.preview_text().endswith(
        "Jäsen Hartola oli poissa kokouksesta tämän asian käsittelyn aikana klo 9.30–9.40."
    )


def test_a_key_pressed_by_mistake_is_taken_back_by_ctrl_z(panel, started, actions, press):
    go_to(panel, started.matters[0])
    press(Key.Key_0, Alt)
    assert chips(panel)[9].startswith("poistui")
    actions.undo()
    assert chips(panel)[9] == "läsnä" and started.events() == []


def test_the_line_in_the_pane_undoes_what_it_tells(panel, started, press):
    go_to(panel, started.matters[0])
    press(Key.Key_1, Alt)
    panel._events._done._undo.click()
    assert started.events() == [] and say(panel) == ""


def test_a_key_without_a_seat_does_nothing(panel, scene, store, clock, qtbot, actions):
    for town in ("Iitti", "Kärkölä"):
        people.delete_membership(store, scene.seat(town).member.id)
    panel.show_meeting(scene.meeting_id)
    panel._ui.begin.click()
    panel._seat_key(9)
    assert scene.events() == [] and len(panel._ui.chips.chips()) == 8


def test_what_happens_belongs_to_the_matter_in_hand_even_when_another_is_shown(panel, started, press):
    go_to(panel, started.matters[0])
    panel._ui.previous.click()
    assert panel._ui.away.isVisible()
    press(Key.Key_4, Alt)
    assert [event[2] for event in started.events()] == [started.matters[0]]
    panel._ui.away._back.click()
    assert panel._item_id == started.matters[0] and not panel._ui.away.isVisible()


def test_a_matter_looked_at_ahead_can_be_taken_up(panel, started, press):
    panel._show(started.matters[1])
    panel._ui.away._begin.click()
    assert panel._view.current_id == started.matters[1] and not panel._ui.away.isVisible()


def test_a_chip_offers_everything_else_and_a_deputy(panel, started, qtbot):
    go_to(panel, started.matters[0])
    chip = panel._ui.chips.chips()[9]
    chip.click()
    menu = panel._asking._menu
    words = {action.text(): action for action in menu.actions()}
    assert {"Poistui nyt\tAlt+0", "Etänä", "Tilalle varajäsen Vara Sysmä"} <= set(words)
    words["Tilalle varajäsen Vara Sysmä"].trigger()
    menu.close()
    assert chips(panel)[9] == "vara: Sysmä"
    assert [event[0] for event in started.events()] == ["left", "arrived"]
    chip.click()
    next(action for action in menu.actions() if action.text() == "Etänä").trigger()
    menu.close()
    assert started.marks()["Vara Sysmä"] == AttendanceMode.REMOTE


def test_an_event_gets_another_time_and_a_refused_one_keeps_the_old(panel, started, press, clock, messages):
    go_to(panel, started.matters[0])
    clock.at(9, 30)
    press(Key.Key_3, Alt)
    row = panel._events.rows()[0]
    row.time.setText("9.25")
    row.time.editingFinished.emit()
    assert started.events()[0][1] == "09.25"
    row.time.setText("99.99")
    row.time.editingFinished.emit()
    assert started.events()[0][1] == "09.25" and row.time.error()


def test_an_event_moves_to_another_matter_or_goes(panel, started, press):
    go_to(panel, started.matters[0])
    press(Key.Key_3, Alt)
    key = started.record.events[0].id
    panel._events._move(key, started.matters[1])
    assert started.record.events[0].item_id == started.matters[1] and panel._events.rows() == []
    panel._events._remove(key)
    assert started.events() == [] and say(panel) == "Poistettu: Jäsen Heinola poistui"


def test_the_menu_of_an_event_corrects_its_time_grounds_and_matter(panel, started, press, clock):
    go_to(panel, started.matters[0])
    press(Key.Key_J, Ctrl)
    press(Key.Key_8)
    press(Key.Key_1)
    press(Key.Key_Return)
    panel._events.rows()[0]._change.click()
    menu = panel._events._menu
    found = {action.text(): action for action in menu.actions()}
    grounds = {action.text(): action for action in found["Peruste"].menu().actions()}
    assert grounds["osallisuusjäävi"].isChecked()
    grounds["edustusjäävi"].trigger()
    assert started.record.events[0].grounds == "representative"
    found["Korjaa kellonaika"].trigger()
    assert panel._events.rows()[0].time.hasFocus()
    sections = {action.text(): action for action in found["Siirrä pykälään"].menu().actions()}
    assert not sections["§ 4 Avustus"].isEnabled()
    sections["§ 5 Ohjelma"].trigger()
    menu.close()
    assert started.record.events[0].item_id == started.matters[1]
    assert say(panel) == "Merkintä siirretty toiseen pykälään"


# Disqualification


def test_a_disqualification_without_grounds_is_refused_at_the_field(panel, started, press):
    go_to(panel, started.matters[0])
    press(Key.Key_J, Ctrl)
    press(Key.Key_8)
    press(Key.Key_Return)  # the first grounds are only pointed at: Enter chooses them
    popup = panel._asking._popup
    assert popup._ui.grounds.current() == "party" and started.events() == []
    popup._ui.grounds.offer(popup._grounds(), "")
    popup._record()
    assert popup._ui.error.text() == "Esteellisyyden peruste puuttuu. Valitse peruste."
    assert started.events() == [] and popup.isVisible()


def test_esc_closes_the_popup_and_what_was_entered_is_there_again(panel, started, press, type_text):
    go_to(panel, started.matters[0])
    panel._page.focus_field("decision")
    before = QApplication.focusWidget()
    press(Key.Key_J, Ctrl)
    press(Key.Key_8)
    press(Key.Key_6)
    type_text("own words")
    press(Key.Key_Escape)
    popup = panel._asking._popup
    assert not popup.isVisible() and QApplication.focusWidget() is before
    press(Key.Key_J, Ctrl)
    chosen = (popup._ui.seats.current(), popup._ui.grounds.current())
    assert chosen == (started.member("Orimattila"), "general")
    assert popup._ui.text.text() == "own words"


def test_the_entry_of_one_matter_is_not_offered_in_another(panel, started, press):
    go_to(panel, started.matters[0])
    press(Key.Key_J, Ctrl)
    press(Key.Key_8)
    panel._ui.following.click()
    assert not panel._asking._popup.isVisible()
    press(Key.Key_J, Ctrl)
    assert panel._asking._popup._ui.seats.current() == ""


def test_who_is_out_cannot_be_disqualified(panel, started, press):
    go_to(panel, started.matters[0])
    press(Key.Key_8, Alt)
    press(Key.Key_J, Ctrl)
    assert panel._asking._popup._ui.seats.digit_key("8") == ""


def test_a_disqualified_one_returns_and_the_quorum_is_told_of_the_matter(panel, started, press, clock):
    go_to(panel, started.matters[0])
    assert panel._ui.quorum.text() == "Päätösvaltainen: § 4 läsnä 10, tarvitaan 6"
    for digit in (Key.Key_8, Key.Key_1):
        if digit == Key.Key_8:
            press(Key.Key_J, Ctrl)
        press(digit)
    press(Key.Key_Return)
    assert panel._ui.quorum.text() == "Päätösvaltainen: § 4 läsnä 9, tarvitaan 6"
    row = panel._events.rows()[0]
    assert not row._back.isHidden()
    clock.at(9, 50)
    row._back.click()
    assert [event[0] for event in started.events()] == ["disqualified", "returned"]
    assert panel._events.rows()[0]._back.isHidden()


def test_a_lost_quorum_warns(panel, started, press):
    go_to(panel, started.matters[0])
    for key in (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5):
        press(key, Alt)
    assert panel._ui.quorum.text() == "Ei päätösvaltainen: § 4 läsnä 5, tarvitaan 6"


def test_the_presenter_without_a_seat_can_be_disqualified_and_others_come_and_go(panel, started, press):
    go_to(panel, started.matters[0])
    press(Key.Key_J, Ctrl)
    popup = panel._asking._popup
    secretary = started.record.meeting.secretary_id or started.record.attendance[-1].person_id
    popup._ui.seats.choose(secretary)
    press(Key.Key_2)
    press(Key.Key_Return)
    assert started.record.events[0].person_id == secretary
    panel._ui.following.click()
    panel._events._others.click()
    (leave,) = panel._asking._menu.actions()
    leave.trigger()
    panel._asking._menu.close()
    assert leave.text() == "Sihteeri Saari poistui"
    assert [event[0] for event in started.events()] == ["disqualified", "left"]


def test_what_was_done_is_no_longer_offered_back_after_something_else(panel, started, press, actions):
    go_to(panel, started.matters[0])
    press(Key.Key_3, Alt)
    assert say(panel)
    actions.perform(agenda.edit_item, started.matters[1], title="Toinen")
    assert say(panel) == "" and panel._events._done.isHidden()


# The matter


def test_a_decision_is_never_made_silently(panel, started):
    go_to(panel, started.matters[0])
    item = started.record.item(started.matters[0])
    assert (item.state, item.decision) == (ItemState.OPEN, "")
    assert "Päätöstä ei ole kirjattu" in panel._events.preview_text()


def test_a_key_decides_with_the_usual_words_and_another_replaces_them(panel, started, press):
    go_to(panel, started.matters[0])
    press(Key.Key_F5)
    assert started.record.item(started.matters[0]).decision == "Päätösehdotus hyväksyttiin."
    press(Key.Key_F7)
    item = started.record.item(started.matters[0])
    assert (item.decision, item.decision_kind) == ("Jätettiin pöydälle.", DecisionKind.TABLED)
    assert panel._page._ui.decisions.button(DecisionKind.TABLED).isChecked()
    assert panel._page._decision.markdown() == "Jätettiin pöydälle."


def test_her_own_words_outlive_every_decision(panel, started, press, type_text):
    go_to(panel, started.matters[0])
    type_text("Sovittiin muuta.")
    press(Key.Key_F6)
    item = started.record.item(started.matters[0])
    assert (item.decision, item.decision_kind) == ("Sovittiin muuta.", DecisionKind.NOTED)


def test_the_decision_can_start_from_the_words_of_the_proposal(panel, started):
    go_to(panel, started.matters[0])
    panel._page.start_from_proposal()
    panel.flush()
    item = started.record.item(started.matters[0])
    assert item.decision == item.proposal and item.state is ItemState.OPEN


def test_typing_is_stored_soon_and_a_change_elsewhere_leaves_it_alone(
    panel, started, type_text, actions, qtbot
):
    go_to(panel, started.matters[0])
    type_text("Half a sen")
    actions.perform(agenda.edit_item, started.matters[1], title="Toinen")
    type_text("tence")
    assert panel._page._decision.markdown() == "Half a sentence"
    qtbot.waitUntil(
        lambda: started.record.item(started.matters[0]).decision == "Half a sentence", timeout=2000
    )


def test_a_refused_text_stays_and_the_matter_with_it(panel, started, type_text, monkeypatch, messages):
    go_to(panel, started.matters[0])
    type_text("Kept")

    def full(store, item_id, **fields):
        raise DiskFull(path="x")

    with monkeypatch.context() as patched:
        patched.setattr(agenda, "edit_item", full)
        panel._ui.following.click()
    assert panel._item_id == started.matters[0] and panel._page._decision.markdown() == "Kept"
    assert isinstance(messages.presented[0], DiskFull)
    panel.flush()
    assert started.record.item(started.matters[0]).decision == "Kept"


def test_the_last_record_is_approved_by_one_key(panel, scene, store, press, clock, actions):
    earlier = meetings.plan_meeting(store, moment("2026-11-11T09:00"), moment("2026-11-11T11:00")).ids[0]
    for item in store.record(earlier).items:
        minutes.decide(store, item.id, DecisionKind.APPROVED)
    record = store.record(earlier)
    meetings.edit_meeting(
        store, earlier, chair_id=scene.member("Lahti"), secretary_id=record.meeting.secretary_id
    )
    minutes.mark_everybody(store, earlier)
    flow.hold(store, earlier, moment("2026-11-11T11:00"))
    flow.send_minutes(store, earlier)
    approval = agenda.add_item(store, scene.meeting_id, "Muistion hyväksyminen").ids[0]
    agenda.edit_item(store, approval, kind=ItemKind.MINUTES_APPROVAL)
    panel.show_meeting(scene.meeting_id)
    panel._ui.begin.click()
    panel._show(approval)
    press(Key.Key_F5)
    assert store.meetings.get(earlier).status is MeetingStatus.APPROVED


def test_a_late_matter_is_added_and_its_title_waits_for_words(panel, started, type_text):
    panel._ui.addItem.click()
    assert QApplication.focusWidget() is panel._page._ui.title
    type_text("Late matter")
    panel.flush()
    assert "Late matter" in [item.title for item in started.record.items]


def test_a_matter_goes_to_the_next_meeting_and_comes_back(panel, started, store, actions):
    later = meetings.plan_meeting(store, moment("2027-01-13T09:00"), moment("2027-01-13T11:00")).ids[0]
    go_to(panel, started.matters[0])
    panel._page._open_menu()
    words = {action.text(): action for action in panel._page._menu.actions()}
    panel._page._menu.close()
    words["Siirrä seuraavaan kokoukseen ke 13.1."].trigger()
    assert any(item.carried_from_id == started.matters[0] for item in store.record(later).items)


def test_an_action_is_edited_in_place_and_removed(panel, started, actions, press, type_text):
    go_to(panel, started.matters[0])
    actions.perform(agreed.add_action, "Luonnos", item_id=started.matters[0])
    row = panel._page._ui.actions.rows()[0]
    row.setFocus()
    press(Key.Key_Return)
    press(Key.Key_End)
    type_text(" valmiiksi")
    press(Key.Key_Return)
    assert [each.text for each in started.record.actions_of(started.matters[0])] == ["Luonnos valmiiksi"]
    press(Key.Key_Delete)
    assert started.record.actions_of(started.matters[0]) == []


def test_an_action_begun_is_kept_when_the_keyboard_leaves(panel, started, press, type_text, qtbot):
    go_to(panel, started.matters[0])
    press(Key.Key_T, Ctrl)
    type_text("Unfinished")
    panel._ui.items.setFocus()
    qtbot.waitUntil(lambda: bool(started.record.actions_of(started.matters[0])), timeout=1000)


def test_a_municipality_can_own_an_action(panel, started, press, type_text):
    go_to(panel, started.matters[0])
    panel._page._commit_action("", "Kuntakierros", started.seat("Iitti").key, None)
    (action,) = started.record.actions_of(started.matters[0])
    assert action.owner_municipality_id == started.seat("Iitti").key and action.owner_id is None


def test_a_dissent_is_offered_to_those_with_a_voice_and_gets_words(panel, started, press, type_text):
    go_to(panel, started.matters[0])
    press(Key.Key_1, Alt)
    panel._page._ask_dissent()
    offered = [action.text() for action in panel._page._menu.actions()]
    panel._page._menu.close()
    assert len(offered) == 9 and "Jäsen Asikkala" not in offered
    panel._page._dissent(started.member("Iitti"))
    type_text("Disagrees")
    panel._ui.items.setFocus()
    (dissent,) = started.record.dissents_of(started.matters[0])
    assert dissent.text == "Disagrees" and "eriävän mielipiteen. Disagrees" in panel._events.preview_text()


# Afterwards


@pytest.fixture
def held(panel, started, clock):
    go_to(panel, started.matters[0])
    clock.at(11, 24)
    panel._ui.end.click()
    return started


def test_a_held_meeting_is_corrected_at_a_time_entered_by_hand(panel, held, press):
    panel._show(held.matters[1])
    panel._ui.entryTime.setText("10.05")
    panel._ui.entryTime.editingFinished.emit()
    press(Key.Key_2, Alt)
    assert held.events() == [("left", "10.05", held.matters[1])]
    panel._ui.ended.setText("11.30")
    panel._ui.ended.editingFinished.emit()
    assert held.record.meeting.ended == moment("2026-12-09T11:30")


def test_an_end_before_the_start_is_refused_and_the_old_one_shown(panel, held, messages):
    panel._ui.ended.setText("8.00")
    panel._ui.ended.editingFinished.emit()
    assert messages.presented and panel._ui.ended.text() == "11.24"


def test_an_approved_meeting_is_read_only(panel, held, store, press):
    for item in held.record.items:
        minutes.decide(store, item.id, DecisionKind.APPROVED)
    meetings.edit_meeting(store, held.meeting_id, chair_id=held.member("Lahti"),
                          secretary_id=held.record.attendance[-1].person_id)  # fmt: skip
    flow.send_minutes(store, held.meeting_id)
    later = meetings.plan_meeting(store, moment("2027-01-13T09:00"), moment("2027-01-13T11:00")).ids[0]
    flow.approve(store, held.meeting_id, later)
    panel.show_meeting(held.meeting_id)
    before = store.record(held.meeting_id)
    for key in (Key.Key_F7, Key.Key_F9):
        press(key)
    for key, held_down in ((Key.Key_1, Alt), (Key.Key_J, Ctrl), (Key.Key_T, Ctrl)):
        press(key, held_down)
    panel._ui.chips.chips()[0].click()
    assert store.record(held.meeting_id) == before
    assert panel._page._decision._text.isReadOnly() and not panel._ui.pause.isVisible()
    assert "ei enää muuteta" in panel._ui.facts.text()


# Layout, names, size


def test_a_meeting_without_matters_leads_to_the_agenda(panel, scene, store):
    for item in scene.record.items:
        agenda.remove_item(store, item.id)
    panel.show_meeting(scene.meeting_id)
    seen = []
    panel.opened.connect(seen.append)
    panel._empty.primary.emit()
    assert seen == [Target(View.MEETINGS, meeting_id=scene.meeting_id, tab=Tab.AGENDA)]
    assert panel._empty.isVisible() and not panel._ui.foot.isVisible()


def test_in_a_small_window_the_events_go_under_the_matter_and_nothing_is_wider(panel, started, qtbot):
    panel.set_narrow(True)
    qtbot.waitUntil(lambda: panel.minimumWidth() <= 880, timeout=1000)
    panel.resize(880, 516)
    qtbot.waitUntil(lambda: panel.width() == 880, timeout=1000)
    assert panel._page.parentWidget().isAncestorOf(panel._events)
    assert panel.minimumSizeHint().width() <= 880 and panel.minimumSizeHint().height() <= 516
    assert panel._page.width() <= panel._ui.pageScroll.viewport().width()
    panel.set_narrow(False)
    assert panel._ui.eventScroll.widget() is panel._events


def test_the_popup_stays_inside_the_smallest_window(panel, started, press, qtbot):
    go_to(panel, started.matters[0])
    panel.set_narrow(True)
    qtbot.waitUntil(lambda: panel.minimumWidth() <= 880, timeout=1000)
    panel.resize(880, 516)
    press(Key.Key_J, Ctrl)
    press(Key.Key_8)
    popup = panel._asking._popup
    popup._record()
    assert popup._ui.error.text() and panel.rect().contains(popup.geometry())


def test_in_a_small_window_what_was_done_is_told_in_a_notice(panel, started, press, messages):
    panel.set_narrow(True)
    press(Key.Key_1, Alt)
    assert messages.informed[-1] == "Jäsen Asikkala: poissa"


def test_more_than_ten_seats_wrap_into_rows_of_one_length(panel, qtbot):
    row = ChipRow()
    qtbot.addWidget(row)
    row.resize(1000, 60)
    row.show_seats([SeatChip(str(index), f"Kunta {index}", "present") for index in range(14)])
    places = [chip.geometry() for chip in row.chips()]
    assert len({place.y() for place in places}) == 2 and row.height() > 110
    assert sum(place.y() == places[0].y() for place in places) == 7
    assert max(place.right() for place in places) <= 1000


def test_every_widget_that_takes_the_keyboard_has_a_name(panel, started, actions, press):
    go_to(panel, started.matters[0])
    actions.perform(agreed.add_action, "Luonnos", item_id=started.matters[0])
    press(Key.Key_1, Alt)
    press(Key.Key_J, Ctrl)
    assert nameless(panel) == []


def nameless(root: QWidget) -> list[str]:
    QAccessible.setActive(True)
    found = []
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            if widget.objectName() == "qt_scrollarea_viewport" or type(widget) is QAbstractScrollArea:
                continue
            if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name):
                found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def test_a_screen_takes_at_most_ten_statements(panel, started, store, clock):
    panel.show_meeting(started.meeting_id)
    seen: list[str] = []
    store.connection.set_trace_callback(seen.append)
    panel._reload()
    store.connection.set_trace_callback(None)
    assert 0 < len(seen) <= 10


def test_a_hundred_matters_of_long_names_are_shown(panel, scene, store):
    for number in range(100):
        agenda.add_item(store, scene.meeting_id, f"{number} " + "pitkä nimi " * 30)
    panel.show_meeting(scene.meeting_id)
    assert panel._model.rowCount() == len(scene.record.items) > 100
    assert panel.minimumSizeHint().width() < 1200


def test_a_meeting_taken_away_while_it_is_shown_breaks_nothing(panel, scene, actions):
    actions.perform(meetings.delete_meeting, scene.meeting_id)
    assert panel._ui.title.text()


def test_a_target_leads_to_its_field(panel, started):
    go_to(panel, started.matters[0])
    panel.show_target(
        Target(View.MEETINGS, started.meeting_id, Tab.MINUTES, started.matters[1], field="decision")
    )
    assert panel._item_id == started.matters[1]
    assert panel._page._decision.isAncestorOf(QApplication.focusWidget())
    panel.show_target(Target(View.MEETINGS, started.meeting_id, Tab.MINUTES, field="attendance"))
    assert QApplication.focusWidget() is panel._ui.chips.chips()[0]


def test_text_of_fifteen_percent_more_fits_a_small_window(qtbot, actions, scene, clock, wider_text):
    made = LivePanel(actions)
    qtbot.addWidget(made)
    made.set_narrow(True)
    made.show_meeting(scene.meeting_id)
    made._ui.begin.click()
    made.resize(880, 516)
    made.show()
    qtbot.waitUntil(lambda: made.minimumWidth() > 0, timeout=1000)
    assert made.minimumSizeHint().width() <= 880
    clock.at(11, 0)
    actions.changed.connect(made.refresh)
    made._reload()
    made._ui.end.click()
    assert made.minimumSizeHint().width() <= 964


def test_a_dark_scheme_keeps_the_fonts(panel, started, theme, qtbot):
    size = panel._ui.handled.font().pointSizeF()
    theme.apply("dark")
    qtbot.waitUntil(lambda: panel._ui.handled.font().pointSizeF() == size, timeout=1000)
