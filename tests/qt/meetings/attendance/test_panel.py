from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from seutu_desktop.domain.meetings import AttendanceMode, Capacity, Vote
from seutu_desktop.qt.meetings.attendance.segments import segment_rects
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.services import meetings, minutes, people

# The offscreen platform says so whenever a menu opens.
pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)


def rows(panel) -> list[str]:
    model = panel._ui.roll.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def press(panel, text: str = "", key: Qt.Key | None = None) -> None:
    if key is not None:
        QTest.keyClick(panel._ui.roll, key)
    else:
        QTest.keyClicks(panel._ui.roll, text)


def choose(panel, name: str) -> None:
    next(action for action in panel._menu.actions() if action.text() == name).trigger()
    panel._menu.close()


def test_the_roll_lists_seats_and_staff_and_says_who_is_unmarked(panel):
    found = rows(panel)
    assert found[0] == "Jäsenet" and found[11] == "Muut osallistujat"
    assert found[1] == "Asikkala, Jäsen Asikkala, sivistysjohtaja, merkitsemättä"
    assert found[12] == "Sihteeri Saari, sihteeri, merkitsemättä"
    assert panel._ui.marked.text() == "Merkitty 0, merkitsemättä 11"


def test_letters_mark_and_arrows_move(panel, scene):
    panel._ui.roll.setFocus()
    press(panel, "e")
    press(panel, key=Qt.Key.Key_Down)
    press(panel, "p")
    press(panel, key=Qt.Key.Key_Down)
    press(panel, "i")
    press(panel, key=Qt.Key.Key_Down)
    press(panel, "l")
    assert scene.marks() == {
        "Jäsen Asikkala": "remote", "Jäsen Hartola": "absent", "Jäsen Heinola": "excused",
        "Jäsen Hollola": "present",
    }  # fmt: skip


def test_space_turns_the_mark_and_delete_takes_it_away(panel, scene):
    panel._ui.roll.setFocus()
    seen = []
    for _ in range(5):
        press(panel, key=Qt.Key.Key_Space)
        seen.append(scene.marks()["Jäsen Asikkala"])
    assert seen == ["present", "remote", "absent", "excused", "present"]
    press(panel, key=Qt.Key.Key_Delete)
    assert scene.marks() == {}


def test_the_keyboard_that_comes_to_the_tab_goes_to_the_roll(panel):
    panel.setFocus()
    assert panel._ui.roll.hasFocus()


def test_arrows_pass_by_headings(panel):
    panel._ui.roll.go_to("")
    for _ in range(10):
        press(panel, key=Qt.Key.Key_Down)
    assert panel._ui.roll.row().name == "Sihteeri Saari"


def test_a_click_marks_and_a_second_one_takes_it_away(panel, scene):
    roll = panel._ui.roll
    rect = roll.visualRect(roll.model().index(3, 0))
    words = ("Läsnä", "Etänä", "Poissa", "Este ilmoitettu")
    place = segment_rects(roll._delegate.marks_rect(rect), words)[2].center()
    QTest.mouseClick(roll.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert scene.marks() == {"Jäsen Heinola": "absent"}
    QTest.mouseClick(roll.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert scene.marks() == {}


def test_a_deputy_takes_the_seat_and_the_member_takes_it_back(panel, scene):
    roll = panel._ui.roll
    roll.go_to(scene.member("Sysmä"))
    press(panel, "l")
    press(panel, "v")
    choose(panel, "Vara Sysmä")
    assert scene.marks() == {"Jäsen Sysmä": "absent", "Vara Sysmä": "present"}
    assert "Sysmä, Jäsen Sysmä, sivistysjohtaja, poissa, tilalla Vara Sysmä" in rows(panel)
    roll.go_to(scene.member("Sysmä"))
    press(panel, "l")
    assert scene.marks() == {"Jäsen Sysmä": "present"}


def test_a_member_with_a_deputy_in_place_needs_no_mark(panel, scene):
    panel._ui.roll.go_to(scene.member("Sysmä"))
    roll = panel._ui.roll
    rect = roll.visualRect(roll.currentIndex())
    place = roll._delegate.deputy_rect(rect).center()
    QTest.mouseClick(roll.viewport(), Qt.MouseButton.LeftButton, pos=place)
    choose(panel, "Vara Sysmä")
    panel._ui.everybody.click()
    assert len(scene.marks()) == 11 and "Jäsen Sysmä" not in scene.marks()
    assert panel._ui.marked.text() == "Kaikki merkitty"


def test_everybody_is_marked_at_once_and_undone_at_once(panel, scene, actions, messages):
    panel._ui.everybody.click()
    assert set(scene.marks().values()) == {"present"} and len(scene.marks()) == 11
    assert panel._ui.quorum.text() == "Päätösvaltainen: läsnä 10, tarvitaan 6"
    assert messages.informed == ["Kaikki merkitty läsnä oleviksi"] and panel._ui.everybody.isHidden()
    actions.undo()
    assert scene.marks() == {}


def test_a_guest_is_added_by_name_and_a_known_one_is_not_made_twice(panel, scene, store):
    before = len(store.directory().people)
    for name in ("Vieras Kuusi", "vieras kuusi"):
        panel._ui.guest.setText(name)
        panel._ui.addGuest.click()
    assert len(store.directory().people) == before + 1
    mark = scene.record.attendance[-1]
    assert (mark.mode, mark.capacity) == (AttendanceMode.PRESENT, Capacity.GUEST)
    assert rows(panel)[-1] == "Vieras Kuusi, vieras, läsnä"
    assert panel._ui.guest.text() == ""


def test_an_expert_is_added_as_one(panel, scene):
    panel._ui.guest.setText("Tuntija Saari")
    panel._ui.capacity.setCurrentIndex(panel._ui.capacity.findData(Capacity.EXPERT))
    QTest.keyClick(panel._ui.guest, Qt.Key.Key_Return)
    assert scene.record.attendance[-1].capacity is Capacity.EXPERT


def test_a_quorum_that_is_missing_warns_once_everybody_is_marked(panel, scene):
    for town in ("Asikkala", "Hartola", "Heinola", "Hollola", "Iitti"):
        panel._mark(scene.member(town), AttendanceMode.ABSENT)
    assert panel._ui.quorum.text() == "Läsnä 0, tarvitaan 6"
    panel._ui.everybody.click()
    assert panel._ui.quorum.text() == "Ei päätösvaltainen: läsnä 5, tarvitaan 6"


def test_a_group_without_members_leads_to_them(panel, scene, store, actions):
    for town in ("Asikkala", "Hartola", "Heinola", "Hollola", "Iitti"):
        people.delete_membership(store, scene.seat(town).member.id)
    for town in ("Kärkölä", "Lahti", "Orimattila", "Padasjoki", "Sysmä"):
        actions.perform(people.delete_membership, scene.seat(town).member.id)
    assert panel._ui.stack.currentWidget() is panel._empty
    seen = []
    panel.opened.connect(seen.append)
    panel._empty.primary.emit()
    assert seen == [Target(View.PEOPLE, body_id=scene.record.body.id, new=True)]


def test_a_cancelled_meeting_is_read_only(panel, scene, actions):
    actions.perform(meetings.cancel_meeting, scene.meeting_id, "sairaus")
    press(panel, "l")
    assert scene.marks() == {} and panel._ui.foot.isHidden() and panel._ui.everybody.isHidden()


def test_somebody_who_voted_stays(panel, scene, actions, messages, store):
    panel._ui.everybody.click()
    item = scene.record.items[3].id
    minutes.save_vote(store, Vote("", item, first_ids=(scene.member("Lahti"),)))
    panel._mark(scene.member("Lahti"), AttendanceMode.ABSENT)
    assert messages.presented and scene.marks()["Jäsen Lahti"] == "present"


def test_the_keyboard_stays_at_its_person_when_the_roll_grows(panel, scene, actions):
    panel._ui.roll.go_to(scene.member("Sysmä"))
    actions.perform(people.edit_person, scene.member("Asikkala"), name="Toinen Nimi")
    panel._put_deputy(scene.seat("Hartola").key, scene.deputy("Hartola"))
    assert panel._ui.roll.row().person_id == scene.member("Sysmä")


def test_a_target_leads_to_the_first_unmarked(panel, scene):
    panel._mark(scene.member("Asikkala"), AttendanceMode.PRESENT)
    panel.show_target(Target(View.MEETINGS, scene.meeting_id))
    assert panel._ui.roll.row().person_id == scene.member("Hartola") and panel._ui.roll.hasFocus()


def test_marks_and_deputies_never_overlap_in_any_width(panel):
    roll = panel._ui.roll
    for width, narrow in ((880, True), (964, True), (1000, False), (1600, False)):
        panel.set_narrow(narrow)
        rect = roll.visualRect(roll.model().index(1, 0))
        rect.setWidth(width)
        marks, deputy = roll._delegate.marks_rect(rect), roll._delegate.deputy_rect(rect)
        assert 300 < marks.left() < marks.right() < deputy.left() < deputy.right() <= width
        assert not marks.contains(QPoint(deputy.left(), marks.center().y()))


def test_every_widget_that_takes_the_keyboard_has_a_name(panel):
    QAccessible.setActive(True)
    for widget in panel.findChildren(QWidget):
        takes = widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if takes and widget.objectName() != "qt_scrollarea_viewport":
            found = QAccessible.queryAccessibleInterface(widget)
            assert found.text(QAccessible.Text.Name), widget.objectName()


def test_the_roll_takes_at_most_ten_statements(panel, scene, store):
    seen: list[str] = []
    store.connection.set_trace_callback(seen.append)
    panel._reload()
    store.connection.set_trace_callback(None)
    assert 0 < len(seen) <= 10
