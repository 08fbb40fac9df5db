from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.export.calendar_dialog import CalendarDialog
from seutu_desktop.qt.meetings.details_dialog import DetailsDialog
from seutu_desktop.qt.meetings.dialogs import ChooseDialog, EndDialog, ReasonDialog
from seutu_desktop.qt.meetings.new_dialog import NewMeetingDialog, Offer
from seutu_desktop.qt.meetings.send_dialog import SendDialog, Sending
from seutu_desktop.qt.meetings.suggestions_dialog import ReportDialog, SuggestionsDialog
from seutu_desktop.services.lookup import find_meeting, steering_group
from seutu_desktop.services.meeting_view import MeetingView, meeting_view
from seutu_desktop.services.proposing import missing_reports, suggestions
from seutu_desktop.store.store import Store

NINE, ELEVEN = map(datetime.fromisoformat, ("2026-12-09T09:00", "2026-12-09T11:30"))


@pytest.fixture
def view(store: Store, actions: Actions) -> MeetingView:
    key = next(key for key in store.meeting_queries.ids(2026) if store.meetings.get(key).day.month == 12)
    return meeting_view(store, key, actions.today())


@pytest.fixture
def dialogs(store: Store, actions: Actions, view: MeetingView, tmp_path: Path) -> list[QDialog]:
    body, today = steering_group(store).id, actions.today()
    february = find_meeting(store, "2/2027").id
    return [
        DetailsDialog(None, view, today),
        NewMeetingDialog(None, Offer([body], NINE, ELEVEN, ""), store.directory(), today),
        SendDialog(None, Sending("11/2026", 20, (121, 134), 1, (126,), ("Sanna Kivelä",))),
        ReasonDialog(None, "Perutaanko kokous?", "Se jää luetteloon.", "Peru kokous"),
        EndDialog(None, "Päätetäänkö kokous?", "Se merkitään pidetyksi.", NINE, ELEVEN),
        ChooseDialog(None, "Mihin kokoukseen?", "", "Siirrä", [("a", "Ohjausryhmä 1/2027", "ke 13.1.")]),
        SuggestionsDialog(None, *(every(store, february) for every in (suggestions, missing_reports))),
        ReportDialog(None, "Kirjastoryhmä"),
        CalendarDialog(None, tmp_path, 2026, "kokous"),
    ]


def test_every_field_of_every_dialog_has_a_name(
    qtbot: QtBot, dialogs: list[QDialog], nameless: Callable[[QWidget], list[str]]
) -> None:
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        dialog.show()
        assert nameless(dialog) == [], type(dialog).__name__


def test_every_dialog_fits_the_smallest_screen_and_closes_with_escape(
    qtbot: QtBot, dialogs: list[QDialog]
) -> None:
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        dialog.show()
        QApplication.processEvents()
        assert dialog.width() <= 940 and dialog.height() <= 560, type(dialog).__name__
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()


def test_a_meeting_cannot_end_before_it_began(qtbot: QtBot) -> None:
    dialog = EndDialog(None, "Päätetäänkö?", "", NINE, ELEVEN)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._end.setText("8.30")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog._end_field.error().startswith("Kokous päättyy alkamisen jälkeen")


def test_a_closed_meeting_keeps_its_details(store: Store, actions: Actions, qtbot: QtBot) -> None:
    done = [key for key in store.meeting_queries.ids(2026) if store.meetings.get(key).status == "approved"]
    dialog = DetailsDialog(None, meeting_view(store, done[0], actions.today()), actions.today())
    qtbot.addWidget(dialog)
    assert not dialog._ui.place.isEnabled()
    assert dialog._ui.retention.isEnabled()
    details = dialog.details()
    assert details is not None and details.fields == {}
