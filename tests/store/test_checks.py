"""Each check of `seutu check` finds what it is for."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

import pytest

from seutu_desktop.store.checks import CHECKS
from seutu_desktop.store.store import Store
from store.tools import fill

Harm = Callable[[sqlite3.Connection], object]


def run(*script: str) -> Harm:
    return lambda conn: [conn.execute(sql) for sql in script]


TWICE = "INSERT INTO {0} SELECT {1} FROM {0} LIMIT 1"
QUIET = "DROP TRIGGER {}_logged_{}"
HARM: dict[str, Harm] = {
    "references": run(
        "PRAGMA foreign_keys=OFF", QUIET.format("meeting", "update"), "UPDATE meeting SET chair_id = 'nobody'"
    ),
    "schema": run("DROP INDEX meeting_body_start"),
    "values": run(QUIET.format("person", "update"), "UPDATE person SET created_at = 'yesterday'"),
    "history": run(QUIET.format("person", "update"), "UPDATE person SET phone = '03 123'"),
    "search": run("DELETE FROM search_entry WHERE kind = 'person'"),
    "network": run(
        "DROP INDEX network_only",
        QUIET.format("network", "insert"),
        "CREATE TEMP TABLE copy AS SELECT * FROM network",
        "UPDATE copy SET id = 'other'",
        "INSERT INTO network SELECT * FROM copy",
    ),
    "meeting_numbers": run(
        "DROP INDEX meeting_number",
        QUIET.format("meeting", "update"),
        "UPDATE meeting SET year = 2026, number = 11",
    ),
    "section_numbers": run(
        "DROP INDEX agenda_item_section",
        "DROP TRIGGER agenda_item_section_update",
        QUIET.format("agenda_item", "update"),
        "UPDATE agenda_item SET section_number = 80",
    ),
    "seats": run(
        QUIET.format("attendance", "insert"),
        "CREATE TEMP TABLE copy AS SELECT * FROM attendance",
        "UPDATE copy SET id = 'other', capacity = 'deputy', deputy_for_id = membership_id,"
        " membership_id = NULL, person_id = (SELECT id FROM person WHERE id <> person_id)",
        "INSERT INTO attendance SELECT * FROM copy",
    ),
    "disqualified": run(
        QUIET.format("presence_event", "update"),
        "UPDATE presence_event SET kind = 'disqualified', grounds = 'party',"
        " person_id = (SELECT chair_id FROM meeting), item_id = (SELECT item_id FROM vote)",
    ),
}


def codes(store: Store) -> set[str]:
    return {finding.code for finding in store.check().findings}


def test_a_sound_file_has_no_findings(rich: Store) -> None:
    report = rich.check()
    assert (report.findings, report.unused) == ((), ())
    assert report.checked == tuple(CHECKS)


def test_a_reader_checks_the_same(rich: Store) -> None:
    reader = Store.open_read_only(rich.path, rich.clock)
    assert reader.check() == rich.check()
    reader.close()


@pytest.mark.parametrize("code", HARM)
def test_a_check_finds_what_it_is_for(rich: Store, code: str) -> None:
    HARM[code](rich.connection)
    assert code in codes(rich)


def test_a_damaged_page_is_found(rich: Store) -> None:
    (page,) = rich.connection.row("SELECT rootpage FROM sqlite_schema WHERE name = 'person'") or ()
    rich.close()
    content = bytearray(rich.path.read_bytes())
    content[4096 * (page - 1) : 4096 * page] = bytes(4096)
    rich.path.write_bytes(content)
    damaged = Store.open_read_only(rich.path, rich.clock)
    assert {"pages", "values"} <= codes(damaged)
    damaged.close()


def test_an_index_out_of_step_is_found(rich: Store) -> None:
    rich.connection.execute("INSERT INTO search_index(search_index) VALUES ('delete-all')")
    assert codes(rich) == {"search"}


def test_a_missing_and_an_altered_content_are_found(rich: Store) -> None:
    (kept,) = rich.contents.all()
    rich.contents.path_of(kept).write_bytes(b"muu")
    assert codes(rich) == {"contents"}
    rich.contents.path_of(kept).unlink()
    assert [finding.where for finding in rich.check().findings] == [kept]


def test_a_content_nothing_refers_to_is_told_but_no_fault(rich: Store) -> None:
    unused, _ = rich.contents.put(b"kukaan ei viittaa")
    report = rich.check()
    assert (report.findings, report.unused) == ((), (unused,))


def test_every_check_is_proved_able_to_fail() -> None:
    assert set(CHECKS) - set(HARM) == {"pages", "contents"}


def test_an_erased_person_is_no_finding(store: Store) -> None:
    meeting = fill(store)
    with store.action("person.erase", undoable=False):
        store.history.forget("person", meeting.chair_id or "")
    assert store.check().findings == ()
