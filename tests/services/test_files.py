from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from services.makers import DAY, Clock, held, plan
from seutu_desktop.domain import presence
from seutu_desktop.domain.errors import BadExport, DataFileExists
from seutu_desktop.domain.people import MembershipRole
from seutu_desktop.services import files, flow, people
from seutu_desktop.services.lookup import steering_group
from seutu_desktop.store.store import Store


def test_the_sample_is_sound(sample: Store) -> None:
    report = files.check(sample)

    assert report.problems == ()
    assert set(report.checked) == files.CHECKS.keys()
    assert files.check_name("pages", "en") == "pages of the file"


def test_a_broken_rule_of_a_meeting_is_a_problem(store: Store) -> None:
    from services.makers import sent

    meeting_id = sent(store)
    with store.action("meeting.edit"):
        store.connection.execute("UPDATE meeting SET status = 'approved' WHERE id = ?", (meeting_id,))

    problems = files.check(store).problems
    assert f"approval_incomplete {meeting_id}" in {
        each.where for each in problems if each.check == "meetings"
    }


def test_a_member_entered_after_the_minutes_were_closed_was_not_in_that_meeting(
    store: Store, clock: Clock
) -> None:
    meeting_id = held(store)
    flow.send_minutes(store, meeting_id)
    clock.advance(hours=1)
    newcomer = people.add_person(store, "Uusi edustaja").ids[0]
    people.add_membership(store, steering_group(store).id, newcomer, MembershipRole.MEMBER)
    assert files.check(store).problems == ()

    flow.reopen(store, meeting_id)  # to be corrected: now whoever is in the register belongs to it
    assert newcomer in presence.unmarked(store.record(meeting_id))


def test_a_member_since_a_day_before_the_meeting_belonged_to_it_whenever_entered(store: Store) -> None:
    meeting_id = held(store)
    flow.send_minutes(store, meeting_id)
    forgotten = people.add_person(store, "Unohtunut edustaja").ids[0]
    since = {"valid_from": DAY - timedelta(days=30)}
    people.add_membership(store, steering_group(store).id, forgotten, MembershipRole.MEMBER, **since)
    assert [each.where for each in files.check(store).problems] == [f"closed_unfinished {meeting_id}"]


def test_export_and_rebuild_lose_nothing(sample: Store, tmp_path: Path, clock: Clock) -> None:
    first = files.export_data(sample, tmp_path / "vienti")
    files.rebuild_data(tmp_path / "vienti", tmp_path / "uusi" / "seutu.db")
    again = Store.open(tmp_path / "uusi" / "seutu.db", clock)
    second = files.export_data(again, tmp_path / "vienti 2")
    again.close()

    assert second.read_bytes() == first.read_bytes()


def test_rebuild_overwrites_nothing_and_refuses_what_is_no_export(store: Store, tmp_path: Path) -> None:
    with pytest.raises(DataFileExists):
        files.rebuild_data(tmp_path, store.path)
    with pytest.raises(BadExport):
        files.rebuild_data(tmp_path / "ei ole", tmp_path / "uusi.db")
    assert not (tmp_path / "uusi.db").exists()


def test_a_backup_is_made_once_a_change_and_brings_the_file_back(store: Store, clock: Clock) -> None:
    meeting_id = plan(store)
    made = files.back_up_if_changed(store)
    assert made is not None
    assert files.back_up_if_changed(store) is None
    clock.advance(minutes=1)
    store.undo()
    assert store.meetings.find(meeting_id) is None
    clock.advance(minutes=1)
    files.back_up(store)
    path = store.path
    store.close()

    assert files.backups(path)[-1].path == made
    kept = files.restore(path, made)
    assert kept is not None
    again = Store.open(path, clock)
    assert again.meetings.find(meeting_id) is not None
    again.close()


def test_a_reader_makes_no_backup(store: Store) -> None:
    reading = Store.open_read_only(store.path, store.clock)
    assert files.back_up_if_changed(reading) is None
    reading.close()
