from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from services.makers import matter, plan
from seutu_desktop.domain.errors import AttachmentMissing, NotFound, TextTooLong, TitleMissing, UserError
from seutu_desktop.domain.handling import HandledKind, Handling, HandlingDecision
from seutu_desktop.domain.handling_errors import (
    AlreadyDecided,
    DayAhead,
    HandledBeforeSent,
    HandlingDayMissing,
    LaterStepDecided,
    NobodyToSend,
    NotSent,
)
from seutu_desktop.domain.handling_state import CellState, Decided
from seutu_desktop.services import handling, handling_documents
from seutu_desktop.services.handling_view import cell_view, late_handlings, matrix, open_handlings
from seutu_desktop.services.messages import sentence
from seutu_desktop.services.municipalities import add_municipality, set_membership_of_municipality
from seutu_desktop.store.store import Store

TODAY = date(2026, 11, 24)
SENT = date(2026, 10, 1)


def town(store: Store, name: str) -> str:
    return next(each.id for each in store.municipalities.all() if each.name == name)


def document(store: Store, name: str = "Toimintakertomus 2025", **given: Any) -> str:
    return handling_documents.add_document(store, name, HandledKind.ANNUAL_REPORT, 2025, **given).ids[0]


def noted(day: date = date(2026, 10, 20), **given: Any) -> Decided:
    return Decided(
        **{"decision": HandlingDecision.NOTED, "handled_on": day, "body": "Sivistyslautakunta", **given}
    )


def steps(store: Store, document_id: str, place: str) -> tuple[Handling, ...]:
    return cell_view(store, document_id, town(store, place), TODAY).steps


def state(store: Store, document_id: str, place: str) -> CellState:
    return cell_view(store, document_id, town(store, place), TODAY).state


@pytest.fixture
def sent(store: Store) -> str:
    """A document sent to all five municipalities on 1.10."""
    key = document(store)
    handling.mark_sent(store, key, SENT)
    return key


def test_a_document_needs_a_name(store: Store) -> None:
    with pytest.raises(TitleMissing):
        document(store, "  ")


def test_a_name_of_five_thousand_characters_is_refused_and_an_account_of_that_length_kept(
    store: Store,
) -> None:
    key = document(store)
    with pytest.raises(TextTooLong) as refused:
        handling_documents.edit_document(store, key, name="n" * 5_000)
    assert sentence(refused.value).startswith("Teksti on liian pitkä (5000 merkkiä")
    handling_documents.edit_document(store, key, account="Selostus\n\n" * 500)
    assert len(store.yearly.handling_documents.get(key).account) == 5_000


def test_sending_reaches_every_member_of_the_day_and_undo_takes_it_back(store: Store, sent: str) -> None:
    found = matrix(store, 2026, TODAY)
    assert [each.state for each in found.cells.values()] == [CellState.SENT] * 5
    assert store.yearly.handling_documents.get(sent).sent_on == SENT
    store.undo()
    assert {each.state for each in matrix(store, None, TODAY).cells.values()} == {CellState.NOT_SENT}
    assert store.yearly.handling_documents.get(sent).sent_on is None


def test_sending_to_some_leaves_the_others_and_sending_to_all_later_keeps_their_days(store: Store) -> None:
    key = document(store)
    handling.mark_sent(store, key, SENT, [town(store, "Lahti")])
    assert state(store, key, "Hartola") is CellState.NOT_SENT
    handling.mark_sent(store, key, date(2026, 10, 5))
    assert handling.sent_days(store, key)[town(store, "Lahti")] == SENT
    assert handling.sent_days(store, key)[town(store, "Hartola")] == date(2026, 10, 5)


def test_a_document_bears_the_first_day_on_which_any_municipality_got_it(store: Store, sent: str) -> None:
    def day() -> date | None:
        return store.yearly.handling_documents.get(sent).sent_on

    everybody = handling.members_on(store, TODAY)
    handling.mark_sent(store, sent, date(2026, 10, 7), everybody)
    assert day() == date(2026, 10, 7)
    handling.mark_sent(store, sent, date(2026, 9, 30), everybody[:1])
    assert day() == date(2026, 9, 30)
    handling.unsend(store, sent, everybody[0])
    assert day() == date(2026, 10, 7)


def test_what_a_board_decides_and_sends_on_waits_in_the_executive(store: Store, sent: str) -> None:
    what = noted(section="§ 31", diary_number="305/00.04.01/2026", forwarded_to="kunnanhallitus")
    handling.record_decision(store, sent, town(store, "Hartola"), what)

    board, executive = steps(store, sent, "Hartola")
    assert (board.section, board.sent_on, executive.body, executive.sent_on) == (
        "31",
        SENT,
        "kunnanhallitus",
        date(2026, 10, 20),
    )
    assert state(store, sent, "Hartola") is CellState.IN_EXECUTIVE
    handling.record_decision(
        store, sent, town(store, "Hartola"), noted(date(2026, 11, 9), body="Kunnanhallitus")
    )
    assert state(store, sent, "Hartola") is CellState.HANDLED
    store.undo()
    assert state(store, sent, "Hartola") is CellState.IN_EXECUTIVE


def test_a_second_decision_in_one_step_is_refused_with_the_first_ones_day(store: Store, sent: str) -> None:
    handling.record_decision(store, sent, town(store, "Lahti"), noted())
    with pytest.raises(AlreadyDecided) as refused:
        handling.record_decision(store, sent, town(store, "Lahti"), noted())
    assert "Käsittely on jo kirjattu: Sivistyslautakunta ti 20.10.2026." in sentence(refused.value)


def test_a_document_may_be_decided_on_before_its_sending_is_marked(store: Store) -> None:
    key = document(store)
    handling.record_decision(store, key, town(store, "Lahti"), noted())
    assert state(store, key, "Lahti") is CellState.HANDLED
    assert steps(store, key, "Lahti")[0].sent_on is None


@pytest.mark.parametrize(
    ("what", "error"),
    [
        (noted(date(2026, 9, 30)), HandledBeforeSent),
        (noted(date(2062, 10, 20)), DayAhead),
        (Decided(HandlingDecision.APPROVED), HandlingDayMissing),
        (noted(diary_number="7" * 5_000), TextTooLong),
    ],
)
def test_a_decision_that_cannot_be_is_refused_in_a_sentence_and_changes_nothing(
    store: Store, sent: str, what: Decided, error: type[UserError]
) -> None:
    with pytest.raises(error) as refused:
        handling.record_decision(store, sent, town(store, "Lahti"), what)
    assert sentence(refused.value).endswith(".")
    assert state(store, sent, "Lahti") is CellState.SENT


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  305/00.04.01/2023 ", "305/00.04.01/2023"),
        ("HOLDno-2021-658", "HOLDno-2021-658"),
        ("'; DROP TABLE handling; --", "'; DROP TABLE handling; --"),
        ("<b>{toimielin}</b> % \u202e1/2", "<b>{toimielin}</b> % \u202e1/2"),
        ("=1+1\n\t2", "=1+1 2"),
    ],
)
def test_a_diary_number_stays_as_it_was_typed(store: Store, sent: str, typed: str, kept: str) -> None:
    handling.record_decision(store, sent, town(store, "Lahti"), noted(diary_number=typed))
    assert steps(store, sent, "Lahti")[0].diary_number == kept


def test_a_long_decision_text_is_kept_whole(store: Store, sent: str) -> None:
    text = "Päätös.\n" * 700
    handling.record_decision(store, sent, town(store, "Lahti"), noted(decision_text=text))
    assert len(steps(store, sent, "Lahti")[0].decision_text) >= 5_000


def test_correcting_changes_the_decision_and_opens_or_closes_the_executive(store: Store, sent: str) -> None:
    key = handling.record_decision(store, sent, town(store, "Lahti"), noted()).ids[0]
    handling.correct_decision(store, key, noted(section="52", forwarded_to="kaupunginhallitus"))
    assert [each.step for each in steps(store, sent, "Lahti")] == [1, 2]
    handling.correct_decision(store, key, noted(section="53"))
    assert [each.section for each in steps(store, sent, "Lahti")] == ["53"]


def test_a_board_stays_forwarded_once_the_executive_decided(store: Store, sent: str) -> None:
    place = town(store, "Lahti")
    key = handling.record_decision(store, sent, place, noted(forwarded_to="kaupunginhallitus")).ids[0]
    handling.record_decision(store, sent, place, noted(date(2026, 11, 2), body="Kaupunginhallitus"))
    for change in (
        lambda: handling.correct_decision(store, key, noted()),
        lambda: handling.withdraw_decision(store, key),
    ):
        with pytest.raises(LaterStepDecided):
            change()
    assert state(store, sent, "Lahti") is CellState.HANDLED


def test_taking_a_decision_back_keeps_the_sending_and_the_reminders(store: Store, sent: str) -> None:
    place = town(store, "Lahti")
    handling.remind(store, sent, place, date(2026, 10, 10))
    key = handling.record_decision(store, sent, place, noted(forwarded_to="kaupunginhallitus")).ids[0]
    handling.withdraw_decision(store, key)
    (step,) = steps(store, sent, "Lahti")
    assert (step.sent_on, step.reminded, step.decision) == (SENT, (date(2026, 10, 10),), None)
    assert state(store, sent, "Lahti") is CellState.REMINDED


def test_a_decision_of_a_document_never_sent_goes_without_a_trace(store: Store) -> None:
    key = document(store)
    made = handling.record_decision(store, key, town(store, "Lahti"), noted()).ids[0]
    handling.withdraw_decision(store, made)
    assert steps(store, key, "Lahti") == ()


def test_reminding_needs_a_sent_and_open_handling(store: Store, sent: str) -> None:
    unsent = document(store, "Toimintasuunnitelma 2026")
    with pytest.raises(NotSent):
        handling.remind(store, unsent, town(store, "Lahti"), TODAY)
    handling.record_decision(store, sent, town(store, "Lahti"), noted())
    with pytest.raises(AlreadyDecided):
        handling.remind(store, sent, town(store, "Lahti"), TODAY)
    with pytest.raises(DayAhead):
        handling.remind(store, sent, town(store, "Hartola"), date(2027, 1, 1))


def test_a_reminder_noted_by_mistake_goes(store: Store, sent: str) -> None:
    handling.remind(store, sent, town(store, "Lahti"), TODAY)
    (step,) = steps(store, sent, "Lahti")
    handling.forget_reminder(store, step.id, TODAY)
    assert state(store, sent, "Lahti") is CellState.SENT


def test_sending_can_be_taken_back_until_something_is_decided(store: Store, sent: str) -> None:
    handling.unsend(store, sent, town(store, "Lahti"))
    assert state(store, sent, "Lahti") is CellState.NOT_SENT
    handling.record_decision(store, sent, town(store, "Hartola"), noted())
    with pytest.raises(AlreadyDecided):
        handling.unsend(store, sent, town(store, "Hartola"))


def test_the_day_of_sending_is_corrected_but_not_past_the_decision(store: Store, sent: str) -> None:
    key = handling.record_decision(store, sent, town(store, "Lahti"), noted()).ids[0]
    handling.edit_step(store, key, sent_on=date(2026, 10, 2))
    assert steps(store, sent, "Lahti")[0].sent_on == date(2026, 10, 2)
    with pytest.raises(HandledBeforeSent):
        handling.edit_step(store, key, sent_on=date(2026, 10, 21))


def test_a_municipality_that_left_keeps_its_cells_and_one_that_joined_has_none_before(
    store: Store, sent: str
) -> None:
    left = town(store, "Hartola")
    set_membership_of_municipality(store, left, None, date(2026, 10, 31))
    joined = add_municipality(store, "781", "Sysmä", since=date(2026, 11, 1)).ids[0]
    later = document(store, "Työ- ja loma-ajat")
    handling.mark_sent(store, later, date(2026, 11, 16))

    cells = matrix(store, 2026, TODAY).cells
    assert {key for key in cells if key[1] == left} == {(sent, left)}
    assert {key for key in cells if key[1] == joined} == {(later, joined)}


def test_nobody_to_send_to_is_said(store: Store) -> None:
    for key in handling.members_on(store, TODAY):
        set_membership_of_municipality(store, key, None, date(2026, 1, 1))
    with pytest.raises(NobodyToSend):
        handling.mark_sent(store, document(store), SENT)


def test_removing_a_document_takes_its_handlings_and_undo_brings_them_back(store: Store, sent: str) -> None:
    handling.record_decision(store, sent, town(store, "Lahti"), noted())
    handling_documents.remove_document(store, sent)
    assert not matrix(store, None, TODAY).columns
    assert not store.yearly.handlings.all()
    store.undo()
    assert state(store, sent, "Lahti") is CellState.HANDLED


def test_late_ones_come_longest_first_and_the_executive_is_never_late(store: Store) -> None:
    old, new = document(store), document(store, "Toimintasuunnitelma 2026")
    handling.mark_sent(store, old, date(2026, 2, 25))
    handling.mark_sent(store, new, date(2026, 9, 1), [town(store, "Lahti")])
    handling.record_decision(store, old, town(store, "Hartola"), noted(forwarded_to="kunnanhallitus"))

    late = late_handlings(store, TODAY)
    assert [each.late_days for each in late] == [216, 216, 216, 216, 28]
    assert (late[-1].document, late[-1].municipality, late[-1].sent_on) == (
        "Toimintasuunnitelma 2026",
        "Lahti",
        date(2026, 9, 1),
    )
    assert len(open_handlings(store, TODAY)) == 6


def test_the_matrix_is_read_in_six_statements_and_the_late_ones_in_two(
    store: Store, sent: str, statements: Callable[[Store], list[str]]
) -> None:
    handling_documents.set_decision_item(store, sent, matter(store, plan(store)))
    store.directory()
    seen = statements(store)
    matrix(store, None, TODAY)
    assert len(seen) <= 6
    seen.clear()
    late_handlings(store, TODAY)
    assert len(seen) == 2


def test_the_section_that_approved_a_document_is_one_link(store: Store, sent: str) -> None:
    first, second = (matter(store, plan(store, day)) for day in (date(2026, 12, 9), date(2026, 12, 16)))
    for item_id in (first, second):
        handling_documents.set_decision_item(store, sent, item_id)
    column = matrix(store, None, TODAY).columns[0]
    assert column.matter is not None and column.matter.item_id == second
    handling_documents.set_decision_item(store, sent, "")
    assert matrix(store, None, TODAY).columns[0].matter is None


def test_matters_are_found_by_the_words_of_a_documents_name(store: Store) -> None:
    item_id = matter(store, plan(store), "Toimintakertomus vuodelta 2025")
    assert handling_documents.matters_for(store, "Toimintakertomus 2025") == [
        ("9.12.2026 Toimintakertomus vuodelta 2025", item_id)
    ]
    assert handling_documents.matters_for(store, "Vuosikello") == []


def test_a_file_is_kept_by_its_content_and_opens_under_its_name(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "Kertomus.pdf"
    path.write_bytes(b"%PDF-1.4 ...")
    key = handling_documents.keep_document(
        store, "", "Toimintakertomus 2025", HandledKind.ANNUAL_REPORT, 2025, file=path
    ).ids[0]
    path.unlink()
    copy = handling_documents.copy_to_open(store, key)
    assert (copy.name, copy.read_bytes()) == ("Kertomus.pdf", b"%PDF-1.4 ...")
    handling_documents.detach_file(store, key)
    with pytest.raises(AttachmentMissing):
        handling_documents.copy_to_open(store, key)


def test_a_document_that_is_not_there_is_said(store: Store) -> None:
    with pytest.raises(NotFound) as refused:
        handling.record_decision(store, "x", town(store, "Lahti"), noted())
    assert "Asiakirjaa ”x” ei löytynyt." in sentence(refused.value)


def test_a_search_finds_a_diary_number_with_its_document_and_municipality(store: Store, sent: str) -> None:
    from seutu_desktop.services.search import find

    handling.record_decision(store, sent, town(store, "Lahti"), noted(diary_number="305/00.04.01/2023"))
    found = find(store, "305/00.04.01/2023", TODAY).papers
    assert [(each.kind.value, each.title, each.place, each.entry) for each in found] == [
        ("handling_document", "Toimintakertomus 2025", "Lahti", town(store, "Lahti"))
    ]
    assert "305/00.04.01/2023" in found[0].snippet
