from __future__ import annotations

import pytest

from seutu_desktop.domain.errors import ForeignDataFile, ReadOnlyDataFile
from seutu_desktop.services.files import back_up, backups
from seutu_desktop.services.people import add_person
from seutu_desktop.services.restoring import restore_in_place
from seutu_desktop.services.sample_aside import build_aside, take_sample
from seutu_desktop.store.store import Store


def test_the_open_file_holds_the_backup_and_what_was_there_is_kept(store, clock):
    made = back_up(store)
    clock.advance(minutes=5)
    add_person(store, "Turha Henkilö")
    changes = restore_in_place(store, made)
    assert "person" in changes.kinds
    assert "Turha Henkilö" not in {each.name for each in store.people.all()}
    newest = backups(store.path)[0]
    assert newest.counts["person"] == len(store.people.all()) + 1
    assert store.check().findings == ()


def test_writing_goes_on_after_restoring(store, clock):
    made = back_up(store)
    clock.advance(minutes=5)
    restore_in_place(store, made)
    before = len(store.people.all())
    add_person(store, "Uusi Henkilö")
    assert len(store.directory().people) == before + 1
    store.undo()
    assert len(store.people.all()) == before


def test_a_foreign_file_changes_nothing(store, tmp_path):
    foreign = tmp_path / "vieras.db"
    foreign.write_bytes(b"")
    before = store.people.all()
    with pytest.raises(ForeignDataFile):
        restore_in_place(store, foreign)
    assert store.people.all() == before


def test_a_reading_store_restores_nothing(store, clock):
    made = back_up(store)
    reading = Store.open_read_only(store.path, clock)
    with pytest.raises(ReadOnlyDataFile):
        restore_in_place(reading, made)
    reading.close()


def test_the_sample_made_aside_comes_with_its_attachments(empty, tmp_path):
    aside = tmp_path / "sivussa"
    aside.mkdir()
    take_sample(empty, build_aside(aside, empty.clock))
    assert empty.the_network().sample
    assert empty.attachments.all()
    assert empty.check().findings == ()
