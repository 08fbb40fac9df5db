from __future__ import annotations

import json

from seutu_desktop.services.lookup import find_meeting
from seutu_desktop.services.snapshot import frozen, thawed
from seutu_desktop.store.store import Store


def test_a_record_thaws_to_what_it_was(sample: Store) -> None:
    record = sample.record(find_meeting(sample, "10/2026").id)
    again = thawed(frozen(record))

    for name in ("meeting", "items", "attendance", "events", "votes", "dissents", "actions", "network"):
        assert getattr(again, name) == getattr(record, name)
    assert frozen(again) == frozen(record)


def test_a_snapshot_holds_only_those_it_speaks_of(sample: Store) -> None:
    record = sample.record(find_meeting(sample, "10/2026").id)
    names = {each["name"] for each in json.loads(frozen(record))["people"]}

    assert "Noora Haukka" in names
    assert "Pekka Rantakari" not in names  # had left by then
    assert len(names) < len(record.directory.people)
