from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from seutu_desktop.domain.errors import NothingToExport, UserError
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.export.calendar_dialog import CalendarDialog, Wish, save_calendar
from seutu_desktop.services.meetings import plan_meeting
from seutu_desktop.services.setup import create_network, known_municipalities
from seutu_desktop.store.store import Store


class FakeMessages:
    def __init__(self) -> None:
        self.said: list[str] = []
        self.errors: list[UserError] = []

    def inform(self, text: str, *, undoable: bool = False) -> None:
        self.said.append(text)

    def present(self, error: UserError) -> None:
        self.errors.append(error)

    def ask(self, question: str, consequences: str, verb: str) -> bool:
        raise AssertionError(question)

    def banner(self, text: str, kind: str = "warn", action: str = "") -> None:
        raise AssertionError(text)


@pytest.fixture
def messages() -> FakeMessages:
    return FakeMessages()


@pytest.fixture
def actions(tmp_path: Path, messages: FakeMessages) -> Iterator[Actions]:
    store = Store.create(tmp_path / "seutu.db", lambda: datetime(2026, 11, 22, 9, tzinfo=UTC))
    create_network(store, [each.code for each in known_municipalities()])
    yield Actions(store, messages)
    store.close()


def test_the_dialog_tells_what_outlook_does_the_second_time(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = CalendarDialog(None, tmp_path, 2026, "kokous")
    qtbot.addWidget(dialog)
    text = dialog._ui.truthText.text()
    assert "kaksoiskappaleet" in text
    assert "Ei vielä kokeiltu Outlookilla." in text


def test_one_meeting_is_offered_only_where_there_is_one(qtbot: QtBot, tmp_path: Path) -> None:
    with_one, without = CalendarDialog(None, tmp_path, 2026, "kokous"), CalendarDialog(None, tmp_path, 2026)
    for dialog in (with_one, without):
        qtbot.addWidget(dialog)
    assert with_one.wish() == Wish(tmp_path, meeting_id="kokous")
    assert without._ui.one.isHidden()
    assert without.wish() == Wish(tmp_path)
    without._ui.year.setChecked(True)
    assert without.wish() == Wish(tmp_path, year=2026)


def test_the_file_is_written_and_named(actions: Actions, messages: FakeMessages, tmp_path: Path) -> None:
    start, end = datetime.fromisoformat("2026-12-09T09:00"), datetime.fromisoformat("2026-12-09T11:30")
    changes = actions.perform(plan_meeting, start, end, title="Syyskokous åäö – €")
    assert changes is not None
    path = save_calendar(actions, Wish(tmp_path, meeting_id=changes.ids[0]))
    assert path is not None
    assert "BEGIN:VTIMEZONE" in path.read_text("utf-8")
    assert path.name in messages.said[0]


def test_an_empty_calendar_is_told_in_words(actions: Actions, messages: FakeMessages, tmp_path: Path) -> None:
    assert save_calendar(actions, Wish(tmp_path, year=2030)) is None
    assert isinstance(messages.errors[0], NothingToExport)
