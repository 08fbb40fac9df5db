from __future__ import annotations

import json

import pytest

from seutu_desktop.qt.settings.panel import BACKUPS
from seutu_desktop.services.people import add_person


@pytest.fixture
def backups(page):
    return page(BACKUPS)


def test_without_backups_the_page_says_so(backups):
    assert backups._ui.nothing.isVisible()
    assert not backups._ui.restore.isVisible()


def test_a_backup_made_now_shows_what_it_holds(backups, messages):
    backups._ui.make.click()
    assert backups._model.rowCount() == 1
    assert "38 henkilöä" in backups._model.index(0, 1).data()
    assert messages.said[0][0].startswith("Varmuuskopio tehty")


def test_restoring_asks_and_brings_everything_back(backups, actions, store, messages, tmp_path):
    backups.make()
    kept = tmp_path / "talteen.db"
    kept.write_bytes(backups._model.backup(0).path.read_bytes())  # the clock of the test stands still
    actions.perform(add_person, "Turha Henkilö")
    messages.answer = False
    backups.restore(kept)
    assert len(store.people.all()) == 39
    messages.answer = True
    backups.restore(kept)
    assert len(store.people.all()) == 38
    assert "Koko" not in messages.asked[0] and "Palautetaanko" in messages.asked[0]


def test_the_chosen_backup_is_restored(backups, store, messages):
    backups.make()
    backups._ui.restore.click()
    assert messages.asked == ["Palautetaanko varmuuskopio ti 24.11.2026 klo 9.36?"]
    assert messages.said[-1][0].startswith("Palautettu")


def test_a_foreign_file_is_refused_and_nothing_changes(backups, store, tmp_path):
    foreign = tmp_path / "vieras.db"
    foreign.write_bytes(b"x" * 5000)
    backups.restore(foreign)
    assert backups._ui.error.text()
    assert len(store.people.all()) == 38


def test_everything_is_written_to_a_folder(backups, runner, messages, qtbot, tmp_path):
    folder = tmp_path / "vienti"
    backups.export_to(folder)
    qtbot.waitUntil(lambda: bool(messages.said))
    assert json.loads((folder / "seutu.json").read_text("utf-8"))
    assert messages.said[0][0].startswith("Kaikki viety kansioon")


def test_a_folder_that_cannot_be_written_is_told(backups, qtbot, tmp_path):
    blocked = tmp_path / "tiedosto"
    blocked.write_text("")
    backups.export_to(blocked)
    qtbot.waitUntil(lambda: bool(backups._ui.error.text()))
    assert "ei voitu kirjoittaa" in backups._ui.error.text()
