from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from services.makers import plan
from seutu_desktop.domain.errors import WrongStatus
from seutu_desktop.domain.meetings import DecisionKind
from seutu_desktop.domain.wheel import RuleKind
from seutu_desktop.services import agenda, meetings, minutes
from seutu_desktop.services.wheel import add_task, read_wheel
from seutu_desktop.services.wheel_agenda import coming_meetings, put_on_agenda
from seutu_desktop.services.wheel_approval import Approval, approval_of
from seutu_desktop.services.wheel_files import Paper, PictureFormat
from seutu_desktop.services.wheel_model import approving_title
from seutu_desktop.store.store import Store

TODAY, JANUARY = date(2026, 11, 24), date(2027, 1, 13)
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)


def paint(drawings: Sequence[object], kind: PictureFormat, paper: Paper) -> bytes:
    return PIXEL


def put(store: Store, day: date = JANUARY) -> tuple[str, str]:
    meeting = plan(store, day)
    return meeting, put_on_agenda(store, 2027, meeting, TODAY, paint).ids[0]


def approval(store: Store, year: int = 2027) -> Approval:
    found = approval_of(store, year)
    assert found is not None
    return found


def test_the_wheel_comes_on_the_agenda_with_its_texts_and_its_picture(store: Store) -> None:
    meeting, key = put(store)
    item = store.items.get(key)
    assert item.title == "Vuosikello 2027"
    assert item.description.startswith("Toimintasuunnitelmaa toteutetaan vuosikellon mukaisesti.")
    assert item.proposal.endswith("hyväksyy vuosikellon vuodelle 2027 toimintasuunnitelman liitteeksi.")
    assert [each.name for each in store.attachments.of(item_id=key)] == ["Vuosikello 2027.docx"]
    assert approval(store) == Approval(key, meeting, "1/2027", None, JANUARY, False)
    store.undo()
    assert store.items.of(meeting_id=meeting, title="Vuosikello 2027") == []
    assert approval_of(store, 2027) is None


def test_deciding_the_matter_approves_the_wheel_and_ticks_its_own_task(store: Store) -> None:
    title = approving_title()
    plan(store, JANUARY)
    task = add_task(store, title, "Asiakirjat", RuleKind.MEETING, 2027, months=(1,)).ids[0]
    (meeting,) = coming_meetings(store, TODAY)
    key = put_on_agenda(store, 2027, meeting.id, TODAY, paint).ids[0]
    minutes.decide(store, key, DecisionKind.APPROVED)
    assert approval(store).decided
    assert [each.done for each in read_wheel(store, 2027, TODAY).of_year(2027)] == [True]
    minutes.decide(store, key, DecisionKind.TABLED)
    assert approval_of(store, 2027) is None
    assert task


def test_what_is_taken_off_or_cancelled_approves_nothing(store: Store) -> None:
    meeting, key = put(store)
    meetings.cancel_meeting(store, meeting, "sairaus")
    assert approval_of(store, 2027) is None
    meetings.restore_meeting(store, meeting)
    agenda.remove_item(store, key)
    assert approval_of(store, 2027) is None
    assert approval_of(store, 2028) is None


def test_only_coming_meetings_that_take_matters_are_offered(store: Store) -> None:
    plan(store, date(2026, 11, 11))
    later = plan(store, JANUARY)
    cancelled = plan(store, date(2026, 12, 9))
    meetings.cancel_meeting(store, cancelled, "sairaus")
    assert [each.id for each in coming_meetings(store, TODAY)] == [later]
    with pytest.raises(WrongStatus):
        put_on_agenda(store, 2027, cancelled, TODAY, paint)
    assert approval_of(store, 2027) is None


def test_the_sample_says_which_section_approved_its_wheel(sample: Store) -> None:
    found = approval(sample, 2026)
    assert found.decided
    assert found.name.startswith("1/2026 § ")
