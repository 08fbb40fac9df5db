from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seutu_desktop.domain.actions import ActionGroup, days_late, group_of, grouped, is_late, returning
from seutu_desktop.domain.meetings import Action

TUESDAY = date(2026, 11, 24)


def action(key="t", **more):
    return Action(key, "Tee", **more)


@pytest.mark.parametrize(
    ("due", "group"),
    [
        (date(2026, 11, 23), ActionGroup.LATE),
        (TUESDAY, ActionGroup.THIS_WEEK),
        (date(2026, 11, 29), ActionGroup.THIS_WEEK),
        (date(2026, 11, 30), ActionGroup.NEXT_WEEK),
        (date(2026, 12, 6), ActionGroup.NEXT_WEEK),
        (date(2026, 12, 7), ActionGroup.LATER),
        (None, ActionGroup.LATER),
    ],
)
def test_weeks_begin_on_monday_and_yesterday_is_late(due, group):
    assert group_of(action(due=due), TUESDAY) is group


def test_days_late_count_from_the_due_date():
    assert days_late(action(due=date(2026, 11, 20)), TUESDAY) == 4


def test_what_is_done_or_undated_is_never_late():
    done = action(due=date(2026, 1, 1), done_on=TUESDAY)
    assert not is_late(done, TUESDAY) and not is_late(action(), TUESDAY)


def test_open_actions_come_back_by_due_date_undated_last():
    some = [
        action("a"),
        action("b", due=date(2027, 1, 1)),
        action("c", due=TUESDAY),
        action("d", done_on=TUESDAY),
    ]
    assert [each.id for each in returning(some)] == ["c", "b", "a"]


dues = st.lists(st.none() | st.dates(date(2026, 10, 1), date(2027, 2, 1)))


@given(dues=dues, today=st.dates(date(2026, 11, 1), date(2026, 12, 31)))
def test_every_open_action_is_in_exactly_one_group(dues, today):
    some = [action(str(n), due=due) for n, due in enumerate(dues)]
    groups = grouped(some, today)
    assert set(groups) == set(ActionGroup)
    assert sorted(each.id for group in groups.values() for each in group) == sorted(each.id for each in some)


@given(today=st.dates(date(2020, 1, 1), date(2030, 1, 1)), days=st.integers(0, 13))
def test_the_next_fourteen_days_from_monday_are_this_week_or_next(today, days):
    monday = today - timedelta(days=today.weekday())
    due = monday + timedelta(days=days)
    expected = ActionGroup.LATE if due < today else (ActionGroup.THIS_WEEK, ActionGroup.NEXT_WEEK)[days // 7]
    assert group_of(action(due=due), today) is expected
