"""A meeting from start to end without a mouse."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from seutu_desktop.domain.meetings import AttendanceMode, DecisionKind, Grounds, ItemState, MeetingStatus
from seutu_desktop.services.live import live_view
from seutu_desktop.services.preview import preview

moment = datetime.fromisoformat
Key, Alt, Ctrl = Qt.Key, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def tab_to(widget, press) -> None:
    for _ in range(60):
        if QApplication.focusWidget() is widget:
            return
        press(Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {widget}")


def test_a_whole_meeting_by_keyboard_only(scene, panel, press, type_text, clock, messages):
    ui = panel._ui
    panel.setFocus()
    # Marks before the start: everybody, then one who is not there.
    clock.at(8, 55)
    tab_to(ui.everybody, press)
    press(Key.Key_Space)
    press(Key.Key_3, Alt)
    assert scene.marks()["Jäsen Heinola"] == "absent" and scene.events() == []
    # Start.
    clock.at(9, 2)
    tab_to(ui.begin, press)
    press(Key.Key_Space)
    assert scene.record.meeting.started == moment("2026-12-09T09:02") and panel.is_live()
    # Through the standing matters to § of the grant.
    grant = scene.matters[0]
    while panel._item_id != grant:
        press(Key.Key_F5)
        clock.at(9, clock.local.minute + 1)
        press(Key.Key_Return, Ctrl)
    # A disqualification by digits, with a deputy for the matter.
    clock.at(9, 28)
    press(Key.Key_J, Ctrl)
    press(Key.Key_8)
    press(Key.Key_5)
    type_text("hallituksessa")
    press(Key.Key_Tab)
    press(Key.Key_Down)
    press(Key.Key_Return)
    # An arrival, a break.
    clock.at(9, 31)
    press(Key.Key_3, Alt)
    clock.at(9, 40)
    press(Key.Key_F9)
    clock.at(9, 50)
    press(Key.Key_F9)
    # A decision in her own words, an action.
    panel._page.focus_field("decision")
    press(Key.Key_F5)
    press(Key.Key_End, Ctrl)
    type_text(" Luonnos kommenteille.")
    press(Key.Key_T, Ctrl)
    type_text("Luonnos")
    press(Key.Key_Tab)
    press(Key.Key_Down)
    press(Key.Key_Tab)
    type_text("8.1.2027")
    press(Key.Key_Return)
    press(Key.Key_Escape)
    # The rest and the end.
    while panel._ui.following.text() == "Seuraava asia":
        clock.at(10, clock.local.minute + 1 if clock.local.hour == 10 else 0)
        press(Key.Key_Return, Ctrl)
        press(Key.Key_F6)
    clock.at(11, 24)
    press(Key.Key_Return, Ctrl)

    record = scene.record
    assert record.meeting.status is MeetingStatus.HELD
    assert record.meeting.ended == moment("2026-12-09T11:24")
    assert [event[:2] for event in scene.events()] == [
        ("disqualified", "09.28"), ("arrived", "09.31"), ("break_start", "09.40"), ("break_end", "09.50"),
    ]  # fmt: skip
    assert {event[2] for event in scene.events()} == {grant}
    item = record.item(grant)
    assert item.decision_kind is DecisionKind.APPROVED
    assert item.decision == "Päätösehdotus hyväksyttiin. Luonnos kommenteille."
    (action,) = record.actions_of(grant)
    assert (action.text, action.due) == ("Luonnos", date(2027, 1, 8)) and action.owner_id
    assert all(each.state is ItemState.DECIDED for each in record.items)
    assert scene.marks()["Jäsen Heinola"] == AttendanceMode.PRESENT
    event = record.events[0]
    assert (event.grounds, event.grounds_text) == (Grounds.ENTITY, "hallituksessa")
    assert [part.text for part in preview(live_view(scene.store, scene.meeting_id), grant)] == [
        "Päätösehdotus hyväksyttiin. Luonnos kommenteille.",
        "Jäsen Orimattila ilmoitti olevansa esteellinen (yhteisöjäävi, hallituksessa) ja poistui kokouksesta"
        " tämän pykälän käsittelyn ajaksi. Hänen tilallaan oli hänen varajäsenensä Vara Orimattila.",
        "Jäsen Heinola saapui klo 9.31 tämän pykälän käsittelyn aikana.",
        "Pidettiin tauko klo 9.40–9.50.",
        "Tämän pykälän käsittelyssä kokous oli päätösvaltainen: läsnä 10, tarvitaan 6, paikkoja 10.",
    ]
    assert messages.presented == []
    assert [question for question, _, _ in messages.asked] == ["Päätetäänkö kokous klo 11.24?"]
