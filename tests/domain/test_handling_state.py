from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from seutu_desktop.domain.handling import HandledKind, Handling, HandlingDecision, HandlingDocument
from seutu_desktop.domain.handling_state import (
    DONE,
    OPEN,
    CellState,
    Decided,
    chain,
    current,
    decided,
    goes_on,
    next_step,
    reminded,
    sent_day,
    standing,
    travel_year,
    undecided,
)

TODAY = date(2026, 11, 24)
DOCUMENT = HandlingDocument("d", "Toimintakertomus 2025", HandledKind.ANNUAL_REPORT, 2025)

days = st.dates(date(2020, 1, 1), date(2030, 12, 31))
texts = st.text(max_size=12)
decisions = st.sampled_from(HandlingDecision)
rows = st.builds(
    Handling,
    id=st.uuids().map(str),
    document_id=st.just("d"),
    municipality_id=st.one_of(st.none(), st.just("m")),
    step=st.integers(1, 4),
    sent_on=st.none() | days,
    reminded=st.lists(days, max_size=3).map(tuple),
    body=texts,
    handled_on=st.none() | days,
    section=texts,
    diary_number=texts,
    decision=st.none() | decisions,
    forwarded_to=texts,
)
chains = st.lists(rows, max_size=4, unique_by=lambda each: each.step).map(chain)
made = st.builds(
    Decided, decision=decisions, handled_on=st.none() | days, body=texts, section=texts, forwarded_to=texts
)


def row(step: int = 1, decision: HandlingDecision | None = None, **given: object) -> Handling:
    return replace(Handling(f"r{step}", "d", "m", step, decision=decision), **given)  # type: ignore[arg-type]


def state(*steps: Handling, today: date = TODAY) -> CellState:
    return standing(DOCUMENT, steps, today).state


@given(chains, days, st.integers(1, 104))
def test_every_chain_has_exactly_one_state_that_its_rows_explain(
    steps: tuple[Handling, ...], today: date, weeks: int
) -> None:
    found = standing(replace(DOCUMENT, late_weeks=weeks), steps, today)
    some = [each for each in steps if each.decision is not None]

    explained = {
        CellState.NOT_SENT: not some and sent_day(steps) is None,
        CellState.SENT: not some and not any(each.reminded for each in steps),
        CellState.REMINDED: not some and any(each.reminded for each in steps),
        CellState.LATE: not some and found.late_days > 0,
        CellState.IN_EXECUTIVE: bool(some) and goes_up(steps),
        CellState.HANDLED: any(each.decision is not HandlingDecision.NOT_HANDLED for each in some),
        CellState.NOT_HANDLED: bool(some),
    }
    assert explained[found.state]
    assert (found.state in OPEN) + (found.state in DONE) + (found.state is CellState.NOT_SENT) == 1
    assert (found.late_days > 0) == (found.state is CellState.LATE)


def goes_up(steps: tuple[Handling, ...]) -> bool:
    last = next(each for each in reversed(steps) if each.decision is not None)
    return bool(last.forwarded_to) or last is not steps[-1]


@given(rows, made)
def test_deciding_and_taking_it_back_never_loses_a_date_of_sending_or_reminding(
    step: Handling, what: Decided
) -> None:
    after = decided(step, what)
    back = undecided(after)

    for each in (after, back):
        assert (each.sent_on, each.reminded) == (step.sent_on, step.reminded)
        assert (each.id, each.document_id, each.municipality_id, each.step) == (
            step.id,
            step.document_id,
            step.municipality_id,
            step.step,
        )
    assert after.handled_on == what.handled_on
    assert back.decision is None and back.handled_on is None


@given(rows, st.lists(days, max_size=4))
def test_reminders_are_each_kept_once_and_in_order(step: Handling, more: list[date]) -> None:
    after = step
    for day in more:
        after = reminded(after, day)

    assert set(after.reminded) == {*step.reminded, *more}
    if more:
        assert list(after.reminded) == sorted(set(after.reminded))


def test_a_document_is_late_from_the_day_after_its_weeks_until_somebody_decides() -> None:
    sent = row(sent_on=date(2026, 2, 25))
    due = date(2026, 4, 22)

    assert state(sent, today=due) is CellState.SENT
    assert standing(DOCUMENT, (sent,), due + timedelta(days=1)).late_days == 1
    assert standing(DOCUMENT, (sent,), TODAY).late_days == 216
    assert state(reminded(sent, due), today=due) is CellState.REMINDED
    assert state(replace(sent, decision=HandlingDecision.NOTED)) is CellState.HANDLED


def test_a_document_sent_on_is_in_the_executive_until_that_decides() -> None:
    board = decided(
        row(sent_on=date(2026, 2, 25)),
        Decided(HandlingDecision.APPROVED, date(2026, 4, 15), forwarded_to="kunnanhallitus"),
    )
    above = next_step(board, "r2")

    assert (above.step, above.body, above.sent_on) == (2, "kunnanhallitus", date(2026, 4, 15))
    assert state(board) is state(board, above) is CellState.IN_EXECUTIVE
    assert current((board, above)) is above
    assert state(board, replace(above, decision=HandlingDecision.NOTED)) is CellState.HANDLED


def test_what_the_board_decided_stands_though_the_executive_does_not_handle_it() -> None:
    board = row(decision=HandlingDecision.APPROVED, forwarded_to="kunnanhallitus")

    assert state(board, row(2, HandlingDecision.NOT_HANDLED)) is CellState.HANDLED
    assert state(row(decision=HandlingDecision.NOT_HANDLED)) is CellState.NOT_HANDLED


def test_only_what_was_noted_or_approved_goes_on() -> None:
    for decision in HandlingDecision:
        what = Decided(decision, TODAY, forwarded_to="kunnanhallitus")
        assert bool(decided(row(), what).forwarded_to) is goes_on(what)
    assert not goes_on(Decided(HandlingDecision.RETURNED, TODAY, forwarded_to="kunnanhallitus"))


def test_a_document_travels_in_the_year_of_its_sending_else_of_its_first_decision_else_now() -> None:
    handled = row(handled_on=date(2025, 3, 1))

    assert travel_year(replace(DOCUMENT, sent_on=date(2024, 1, 2)), [handled], TODAY) == 2024
    assert travel_year(DOCUMENT, [handled], TODAY) == 2025
    assert travel_year(DOCUMENT, [], TODAY) == 2026
