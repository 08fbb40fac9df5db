"""When a stakeholder is met next: months are clamped to a short month, cancelled meetings never count."""

from __future__ import annotations

import calendar
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seutu_desktop.domain.meetings import MeetingStatus
from seutu_desktop.domain.stakeholder_due import (
    Contacts,
    Due,
    Encounter,
    Rhythm,
    StakeholderState,
    add_months,
    contacts,
    due,
)

TODAY = date(2026, 11, 24)
YEARLY = Rhythm(12)
held, draft, cancelled = MeetingStatus.HELD, MeetingStatus.DRAFT, MeetingStatus.CANCELLED


def at(day: date, status: MeetingStatus) -> Encounter:
    return Encounter(f"{day}{status}", day, status)


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)), st.integers(1, 120))
def test_months_later_is_the_same_day_or_the_last_of_its_month(day: date, months: int) -> None:
    later = add_months(day, months)

    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day == min(day.day, calendar.monthrange(later.year, later.month)[1])


@given(
    st.lists(
        st.builds(at, st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.sampled_from(MeetingStatus)),
        max_size=6,
    ),
    st.one_of(st.none(), st.integers(1, 60)),
    st.one_of(st.none(), st.dates(date(2020, 1, 1), date(2030, 1, 1))),
    st.dates(date(2022, 1, 1), date(2030, 1, 1)),
)
def test_late_means_past_the_day_with_nothing_ahead(
    met: list[Encounter], months: int | None, since: date | None, today: date
) -> None:
    found = contacts(met, today)
    standing = due(Rhythm(months, since), found, today)

    late = standing.state is StakeholderState.LATE
    assert late == (standing.overdue_days is not None)
    if late:
        assert standing.next_due is not None and found.agreed is None
        assert standing.overdue_days == (today - standing.next_due).days > 0
    if months is None:
        assert standing.next_due is None and not late
    assert found.last_met is None or found.last_met <= today
    assert found.agreed is None or found.agreed >= today
    assert contacts([each for each in met if each.status is not cancelled], today) == found


def test_the_end_of_a_month_is_kept() -> None:
    assert add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert add_months(date(2027, 8, 31), 6) == date(2028, 2, 29)
    assert add_months(date(9999, 6, 30), 120) == date.max


def test_a_year_after_the_last_meeting_it_is_late() -> None:
    found = contacts([at(date(2024, 6, 12), held), at(date(2025, 11, 23), held)], TODAY)

    assert due(YEARLY, found, TODAY) == Due(StakeholderState.LATE, date(2026, 11, 23), 1)
    assert due(YEARLY, found, date(2026, 11, 23)).state is StakeholderState.SOON


def test_an_agreed_meeting_covers_it_and_a_cancelled_one_does_not() -> None:
    last = at(date(2024, 10, 9), held)
    agreed = contacts([last, at(date(2026, 12, 9), draft)], TODAY)
    called_off = contacts([last, at(date(2026, 12, 9), cancelled), at(date(2026, 6, 24), cancelled)], TODAY)

    assert due(YEARLY, agreed, TODAY) == Due(StakeholderState.AGREED, date(2025, 10, 9))
    assert called_off == Contacts(date(2024, 10, 9))
    assert due(YEARLY, called_off, TODAY).overdue_days == 411


def test_a_meeting_of_today_is_agreed_until_it_is_held() -> None:
    assert contacts([at(TODAY, draft)], TODAY).agreed == TODAY
    assert contacts([at(TODAY, held)], TODAY).last_met == TODAY


def test_a_past_meeting_that_nobody_recorded_is_told_of_and_does_not_count() -> None:
    found = contacts([at(date(2024, 10, 9), held), at(date(2026, 9, 1), draft)], TODAY)

    assert found == Contacts(date(2024, 10, 9), None, date(2026, 9, 1))
    assert due(YEARLY, found, TODAY).state is StakeholderState.LATE


@pytest.mark.parametrize(
    ("rhythm", "day"), [(Rhythm(6, date(2026, 8, 31)), date(2027, 2, 28)), (Rhythm(6), None)]
)
def test_never_met_counts_from_the_day_agreed_on(rhythm: Rhythm, day: date | None) -> None:
    assert due(rhythm, Contacts(), TODAY).next_due == day


def test_without_a_cadence_and_after_the_end_nothing_is_late() -> None:
    long_ago = Contacts(date(2000, 1, 1))

    assert due(Rhythm(), long_ago, TODAY) == Due(StakeholderState.NO_CADENCE)
    assert due(YEARLY, long_ago, TODAY, date(2025, 12, 31)) == Due(StakeholderState.ENDED)
    assert due(YEARLY, long_ago, date(2025, 12, 31), date(2025, 12, 31)).state is StakeholderState.LATE
