from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seutu_desktop.domain.errors import (
    DamagedDataFile,
    DataFileLocked,
    DiskFull,
    ReadOnlyDataFile,
    WriteFailed,
)
from seutu_desktop.domain.people import Person
from seutu_desktop.store import backup as backup_module
from seutu_desktop.store.backup import (
    back_up,
    back_up_if_changed,
    backup_folder,
    backups,
    kept,
    newest_at,
    newest_good,
    restore,
    thin,
)
from seutu_desktop.store.store import Store
from store.tools import Clock, local

NOW = local("2026-11-24T12:00")


def add_person(store: Store, name: str = "Anna") -> None:
    with store.action("add"):
        store.people.save(Person(store.new_id(), name))


def lose_header(path: Path) -> bytes:
    content = b"kaikki hukassa" + path.read_bytes()[14:]
    path.write_bytes(content)
    return content


def test_a_backup_holds_everything_and_its_time(rich: Store) -> None:
    path = back_up(rich.connection, rich.clock())
    assert path == rich.data_folder / "varmuuskopiot" / "seutu 2026-11-24 09.00.00.db"
    (listed,) = backups(rich.path)
    assert (listed.path, listed.made_at) == (path, local("2026-11-24T09:00"))
    assert listed.counts and (listed.counts["meeting"], listed.counts["agenda_item"]) == (1, 2)
    copy = Store.open_read_only(path, rich.clock)
    assert copy.meetings.all() == rich.meetings.all()
    copy.close()


def test_only_its_owner_reads_a_backup(rich: Store) -> None:
    assert back_up(rich.connection, rich.clock()).stat().st_mode & 0o777 == 0o600


def test_a_backup_is_made_only_after_a_change(store: Store, clock: Clock) -> None:
    assert back_up_if_changed(store)
    clock.turn(minutes=1)
    assert back_up_if_changed(store) is None
    add_person(store)
    assert back_up_if_changed(store)
    assert len(backups(store.path)) == 2


def test_typing_and_undo_are_changes_too(store: Store, clock: Clock) -> None:
    add_person(store)
    person = store.people.all()[0]
    for note in ("a", "ab"):
        with store.action("type", merge_key="note"):
            store.people.save(replace(person, note=note))
        clock.turn(seconds=1)
        assert back_up_if_changed(store)
    store.undo()
    assert back_up_if_changed(store)


def test_two_backups_of_one_second_both_stay(rich: Store) -> None:
    first = back_up(rich.connection, rich.clock())
    kept = first.read_bytes()
    second = back_up(rich.connection, rich.clock())
    assert second != first and first.read_bytes() == kept
    assert len(backups(rich.path)) == 2


def test_a_rotten_backup_does_not_count(store: Store, clock: Clock) -> None:
    made = back_up_if_changed(store)
    assert made
    lose_header(made)
    clock.turn(minutes=1)
    assert back_up_if_changed(store)
    assert [each.counts is None for each in backups(store.path)] == [False, True]


def test_a_backup_that_is_not_sound_never_gets_its_name(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_module, "_is_whole", lambda conn: False)
    with pytest.raises(DamagedDataFile):
        back_up(store.connection, store.clock())
    assert list(backup_folder(store.path).iterdir()) == []


def test_a_damaged_file_is_not_backed_up(rich: Store) -> None:
    (page,) = rich.connection.row("SELECT rootpage FROM sqlite_schema WHERE name = 'person'") or ()
    rich.close()
    content = bytearray(rich.path.read_bytes())
    content[4096 * (page - 1) : 4096 * page] = bytes(4096)
    rich.path.write_bytes(content)
    damaged = Store.open(rich.path, rich.clock)
    with pytest.raises(DamagedDataFile):
        back_up(damaged.connection, damaged.clock())
    damaged.close()
    assert rich.path.read_bytes() == content


def test_a_backup_that_finds_no_room_is_told(store: Store) -> None:
    backup_folder(store.path).write_bytes(b"a file where the folder should be")
    with pytest.raises(WriteFailed):
        back_up(store.connection, store.clock())


def test_the_newest_good_backup_is_found_past_a_bad_one(rich: Store, clock: Clock) -> None:
    good = back_up(rich.connection, clock())
    clock.turn(hours=1)
    bad = back_up(rich.connection, clock())
    bad.write_bytes(bad.read_bytes()[: 4096 * 20])
    assert newest_good(rich.path) == good
    lose_header(good)
    assert newest_good(rich.path) is None


def test_backups_of_another_file_are_another_matter(store: Store, clock: Clock, tmp_path: Path) -> None:
    back_up(store.connection, clock())
    assert backups(tmp_path / "toinen.db") == []
    (backup_folder(store.path) / "lue minut.txt").write_text("")
    assert len(backups(store.path)) == 1
    assert newest_good(tmp_path / "muualla" / "seutu.db") is None


def test_a_damaged_file_names_its_backup_and_comes_back(rich: Store, clock: Clock) -> None:
    people = rich.people.all()
    made = back_up(rich.connection, clock())
    rich.close()
    content = lose_header(rich.path)
    with pytest.raises(DamagedDataFile) as caught:
        Store.open(rich.path, clock)
    assert caught.value.data["backup"] == made
    assert rich.path.read_bytes() == content
    kept_file = restore(rich.path, made)
    assert kept_file and kept_file.name.endswith(".damaged")
    assert kept_file.read_bytes() == content
    again = Store.open(rich.path, clock)
    assert again.people.all() == people
    assert again.check().findings == ()
    again.close()


def test_a_deleted_file_comes_back(rich: Store, clock: Clock) -> None:
    made = back_up(rich.connection, clock())
    rich.close()
    rich.path.unlink()
    assert restore(rich.path, made) is None
    again = Store.open(rich.path, clock)
    assert len(again.meetings.all()) == 1
    assert again.path.stat().st_mode & 0o777 == 0o600
    again.close()


def test_a_journal_left_behind_does_not_play_into_the_restored_file(rich: Store, clock: Clock) -> None:
    made = back_up(rich.connection, clock())
    people = rich.people.all()
    with rich.action("edit"):
        rich.connection.execute("PRAGMA cache_spill=1")
        rich.people.save(Person(rich.new_id(), "Kesken"))
        journal = rich.path.with_name("seutu.db-journal")
        leftover = journal.read_bytes()
    rich.close()
    journal.write_bytes(leftover)
    rich.path.write_bytes(b"")
    kept_file = restore(rich.path, made)
    assert not journal.exists()
    assert kept_file and Path(f"{kept_file}-journal").read_bytes() == leftover
    again = Store.open(rich.path, clock)
    assert again.people.all() == people
    again.close()


def test_every_damaged_file_is_kept(rich: Store, clock: Clock) -> None:
    made = back_up(rich.connection, clock())
    rich.close()
    names = set()
    for _ in range(3):
        rich.path.write_bytes(b"rikki")
        names.add(restore(rich.path, made))
    assert len(names) == 3


def test_a_bad_backup_is_not_restored(rich: Store, clock: Clock) -> None:
    made = back_up(rich.connection, clock())
    rich.close()
    before = rich.path.read_bytes()
    lose_header(made)
    for wrong in (made, rich.data_folder / "missing.db"):
        with pytest.raises(DamagedDataFile):
            restore(rich.path, wrong)
    assert rich.path.read_bytes() == before


def test_nothing_is_restored_under_an_open_window(rich: Store, clock: Clock) -> None:
    made = back_up(rich.connection, clock())
    before = rich.path.read_bytes()
    with pytest.raises(DataFileLocked):
        restore(rich.path, made)
    assert rich.path.read_bytes() == before


def test_a_restore_that_finds_no_room_leaves_the_file(
    rich: Store, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = back_up(rich.connection, clock())
    rich.close()
    before = rich.path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copyfileobj", full)
    with pytest.raises(DiskFull):
        restore(rich.path, made)
    assert rich.path.read_bytes() == before
    Store.open(rich.path, clock).close()  # the lock is free


def test_quick_check_passes_a_sound_file_and_names_the_backup_of_a_damaged_one(
    rich: Store, clock: Clock
) -> None:
    rich.quick_check()
    made = back_up(rich.connection, clock())
    (page,) = rich.connection.row("SELECT rootpage FROM sqlite_schema WHERE name = 'person'") or ()
    rich.close()
    content = bytearray(rich.path.read_bytes())
    content[4096 * (page - 1) : 4096 * page] = bytes(4096)
    rich.path.write_bytes(content)
    damaged = Store.open(rich.path, clock)
    with pytest.raises(DamagedDataFile) as caught:
        damaged.quick_check()
    assert caught.value.data["backup"] == made
    damaged.close()


def test_quick_check_tells_of_rows_that_are_wrong(rich: Store) -> None:
    rich.connection.execute("PRAGMA writable_schema=ON")
    body = "(SELECT rootpage FROM sqlite_schema WHERE name = 'body')"
    rich.connection.execute(f"UPDATE sqlite_schema SET rootpage = {body} WHERE name = 'person'")
    rich.close()
    damaged = Store.open(rich.path, rich.clock)
    with pytest.raises(DamagedDataFile):
        damaged.quick_check()
    damaged.close()


def test_an_open_file_takes_in_a_backup_and_can_be_given_back(rich: Store, clock: Clock) -> None:
    made = back_up(rich.connection, clock())
    people = rich.people.all()
    clock.turn(minutes=1)
    add_person(rich, "Uusi")
    before = rich.take_in(made)
    assert rich.people.all() == people == list(rich.directory().people.values())
    assert rich.check().findings == ()
    clock.turn(minutes=1)
    rich.take_in(before)
    assert len(rich.people.all()) == len(people) + 1
    with rich.action("edit"):
        rich.people.save(Person(rich.new_id(), "Vielä yksi"))


def test_another_branch_of_history_is_a_change(store: Store, clock: Clock) -> None:
    made = back_up(store.connection, clock())
    clock.turn(minutes=1)
    add_person(store, "Anna")
    store.take_in(made)
    clock.turn(minutes=1)
    add_person(store, "Onni")
    assert back_up_if_changed(store)


def test_an_open_file_takes_in_nothing_unsound(rich: Store, clock: Clock) -> None:
    made = back_up(rich.connection, clock())
    lose_header(made)
    people = rich.people.all()
    with pytest.raises(DamagedDataFile):
        rich.take_in(made)
    assert rich.people.all() == people
    reader = Store.open_read_only(rich.path, clock)
    with pytest.raises(ReadOnlyDataFile):
        reader.take_in(made)
    reader.close()


def test_the_time_of_the_newest_backup_is_known(store: Store, clock: Clock) -> None:
    assert newest_at(store.path) is None
    back_up(store.connection, clock())
    assert newest_at(store.path) == local("2026-11-24T09:00")


# Which backups stay


def ago(**delta: float) -> datetime:
    return NOW - timedelta(**delta)


@pytest.mark.parametrize(
    ("moments", "stay"),
    [
        ([], []),
        ([ago(days=900)], [0]),
        ([ago(minutes=minute) for minute in range(0, 2880, 360)], range(8)),
        ([ago(days=3), ago(days=3, hours=1), ago(days=4)], [0, 2]),
        ([ago(days=3 + day) for day in range(7)], range(7)),
        ([ago(days=100 + 30 * step) for step in range(7)], range(7)),
    ],
    ids=["none", "the only one, old", "all of two days", "one a day", "seven days", "a holiday costs none"],
)
def test_which_backups_stay(moments: list[datetime], stay: list[int]) -> None:
    assert kept(moments, NOW) == {moments[index] for index in stay}


def test_daily_use_leaves_seven_days_eight_weeks_and_twelve_months() -> None:
    held: set[datetime] = set()
    for day in range(800):
        now = local("2024-01-01T16:00") + timedelta(days=day)
        held = kept(held | {now, now - timedelta(hours=7)}, now)
    recent = [moment for moment in held if now - moment <= timedelta(days=2)]
    assert len(held) - len(recent) == 7 + 8 + 12
    ages = sorted((now - moment).days for moment in held)
    assert 365 < ages[-1] < 480
    gaps = [later - earlier for earlier, later in pairwise(ages)]
    assert max(gaps) <= 31 + 6  # the last of a month may have been the last of a week


@given(st.lists(st.datetimes(local("2020-01-01"), NOW), max_size=60))
def test_thinning_twice_changes_nothing_more_and_keeps_the_newest(moments: list[datetime]) -> None:
    stay = kept(moments, NOW)
    assert kept(stay, NOW) == stay
    assert not moments or max(moments) in stay
    assert len([moment for moment in stay if NOW - moment > timedelta(days=2)]) <= 27


def test_thinning_deletes_files_by_their_names_only(tmp_path: Path) -> None:
    names = [f"seutu {ago(days=3, minutes=minute):%Y-%m-%d %H.%M.%S}.db" for minute in range(3)]
    others = ["muu 2020-01-01 00.00.00.db", "seutu.txt", "seutu 2020-01-01.db"]
    for name in names + others:
        (tmp_path / name).write_bytes(b"")
    assert {path.name for path in thin(tmp_path, NOW)} == set(names[1:])
    assert {path.name for path in tmp_path.iterdir()} == {names[0], *others}


def test_backing_up_thins(store: Store, clock: Clock) -> None:
    for _ in range(5):
        back_up(store.connection, clock())
        clock.turn(hours=1)
    clock.turn(days=3)
    back_up(store.connection, clock())
    assert len(backups(store.path)) == 2
