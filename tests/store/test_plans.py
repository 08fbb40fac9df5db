"""Long lists read an index, not the rows: what keeps 100,000 meetings quick (desktop.md 6)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seutu_desktop.store.store import Store
from store.tools import fill, local, statements


def plan(store: Store, read: Callable[[], object]) -> str:
    """Return how SQLite goes about what `read` asks."""
    with statements(store) as seen:
        read()
    return "\n".join(row[3] for sql in seen for row in store.connection.execute(f"EXPLAIN QUERY PLAN {sql}"))


@pytest.mark.parametrize(
    ("read", "index"),
    [
        (lambda store: store.meeting_queries.ids(), "SCAN meeting USING COVERING INDEX meeting_start"),
        (lambda store: store.meeting_queries.ids(2026), "SEARCH meeting USING COVERING INDEX meeting_start"),
        (lambda store: store.meeting_queries.years(), "COVERING INDEX meeting_start"),
        (lambda store: store.meeting_queries.next_after(local("2026-01-01T00:00")), "INDEX meeting_end"),
        (lambda store: store.meeting_queries.rows(["a"]), "INDEX agenda_item_section"),
        (lambda store: store.meeting_queries.taken_numbers("b", 2026), "INDEX meeting_number"),
        (lambda store: store.history.next_steps(), "INDEX change_group_reverses"),
        (lambda store: store.history.of("meeting", "m"), "INDEX change_of_row"),
    ],
    ids=["list", "year", "years", "next", "page", "numbers", "undo", "history"],
)
def test_a_long_list_reads_an_index(rich: Store, read: Callable[[Store], object], index: str) -> None:
    assert index in plan(rich, lambda: read(rich))


def test_a_record_scans_no_table_of_the_meetings(store: Store) -> None:
    meeting = fill(store)
    store.directory()
    steps = plan(store, lambda: store.record(meeting.id)).splitlines()
    scanned = {step.split()[1] for step in steps if step.startswith("SCAN")}
    assert scanned - {"network", "CONSTANT"} == set()
