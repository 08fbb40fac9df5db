from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from services.makers import Clock, plan
from seutu_desktop.calendars.linter import lint
from seutu_desktop.domain.errors import NothingToExport
from seutu_desktop.domain.wheel import RuleKind
from seutu_desktop.services import calendar_file, rings, wheel
from seutu_desktop.store.store import Store


def add(store: Store, title: str = "Kertomus", ring: str = "Asiakirjat", **fields: object) -> str:
    given = {"months": (12,), "day": 4, "responsible_role": "kehittämispäällikkö", **fields}
    return wheel.add_task(store, title, ring, RuleKind.DAY, 2026, **given).ids[0]


def unfolded(store: Store, **what: object) -> str:
    file = calendar_file.build(store, **what)  # type: ignore[arg-type]
    assert lint(file.data) == []
    return file.data.decode().replace("\r\n ", "")


def stored(store: Store) -> tuple[int, object]:
    file = calendar_file.build(store)
    with store.action("calendar.write", undoable=False):
        store.cycle.entries.save_all(file.new_tasks)
    entry = next(each for each in store.cycle.entries.all() if each.due.year >= 2026)
    return entry.sequence, entry.stamp


def test_a_task_is_a_whole_day_that_leaves_the_time_free(store: Store) -> None:
    task = add(store)
    text = unfolded(store, year=2026)
    for line in (
        f"UID:{task}.2026@seutu",
        "DTSTART;VALUE=DATE:20261204",
        "DTEND;VALUE=DATE:20261205",
        "SUMMARY:Kertomus",
        "CATEGORIES:Määräaika,Asiakirjat",
        "TRANSP:TRANSPARENT",
        "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
    ):
        assert line in text
    assert "Vastuu: kehittämispäällikkö" in text


def test_a_move_and_a_tick_are_told_and_only_the_move_raises_the_sequence(store: Store, clock: Clock) -> None:
    task = add(store, to_year=2026)
    first = stored(store)
    clock.advance(minutes=1)
    wheel.move_occurrence(store, task, 2026, "2026", date(2026, 12, 11), "kunnat pyysivät")
    second = stored(store)
    clock.advance(minutes=1)
    wheel.tick(store, task, 2026, "2026", date(2026, 12, 10))
    third = stored(store)

    assert [each[0] for each in (first, second, third)] == [0, 1, 1]
    assert len({each[1] for each in (first, second, third)}) == 3
    text = unfolded(store)
    assert "Siirretty päivästä: pe 4.12.2026\\, kunnat pyysivät" in text
    assert "Tehty: to 10.12.2026" in text


def test_rings_can_be_chosen(store: Store) -> None:
    plan(store)
    add(store)
    add(store, "Kysely", "Arviointi")
    ids = {each.name: each.id for each in rings.rings_of(store)}
    text = unfolded(store, year=2026, rings=[ids["Arviointi"]])
    assert ("SUMMARY:Kysely" in text, "SUMMARY:Kertomus" in text) == (True, False)
    assert "SUMMARY:Ohjausryhmä" in text
    assert "CATEGORIES:Määräaika" not in unfolded(store, rings=[])


def test_an_ended_task_that_was_exported_is_withdrawn(store: Store) -> None:
    task = add(store)
    stored(store)
    wheel.end_task(store, task, 2027)
    assert unfolded(store).count("STATUS:CANCELLED") == 1
    assert "STATUS:CANCELLED" not in unfolded(store, year=2026)


def test_the_same_state_gives_the_same_bytes_and_is_kept(store: Store, tmp_path: Path, clock: Clock) -> None:
    add(store)
    first = calendar_file.write_calendar(store, tmp_path).path.read_bytes()
    kept = store.cycle.entries.all()
    clock.advance(days=2)
    assert calendar_file.write_calendar(store, tmp_path).path.read_bytes() == first
    assert store.cycle.entries.all() == kept
    assert len(kept) == 2


def test_undo_leaves_what_the_calendar_said(store: Store) -> None:
    task = add(store)
    stored(store)
    wheel.tick(store, task, 2026, "2026", date(2026, 12, 4))
    store.undo()
    assert len(store.cycle.entries.all()) == 2


def test_a_year_without_anything_is_said(store: Store) -> None:
    add(store)
    with pytest.raises(NothingToExport):
        calendar_file.build(store, year=2020)


def test_a_ring_with_a_comma_is_one_category(store: Store) -> None:
    rings.add_ring(store, "Raha, hankkeet", rings.rings_of(store)[0].shape)
    add(store, ring="Raha, hankkeet")
    assert "CATEGORIES:Määräaika,Raha\\, hankkeet" in unfolded(store)
