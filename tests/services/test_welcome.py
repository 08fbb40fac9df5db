from __future__ import annotations

from datetime import date, time

import pytest

from seutu_desktop.domain.errors import EndBeforeStart
from seutu_desktop.services.people_import import PastedRow, RowState
from seutu_desktop.services.welcome import Beginning, begin, proposed_first, second_wednesday


@pytest.mark.parametrize(
    ("today", "first"),
    [
        (date(2026, 11, 24), date(2026, 12, 9)),
        (date(2026, 11, 26), date(2027, 1, 13)),
        (date(2026, 12, 20), date(2027, 1, 13)),
        (date(2027, 6, 1), date(2027, 8, 11)),
    ],
)
def test_the_first_meeting_is_the_next_second_wednesday_with_time_to_prepare(today, first):
    assert proposed_first(today) == first


def test_a_second_wednesday_is_the_8th_to_the_14th():
    days = [second_wednesday(year, month) for year in range(2024, 2034) for month in range(1, 13)]
    assert {day.weekday() for day in days} == {2}
    assert {day.day for day in days} == set(range(8, 15))


def test_everything_begins_in_one_step_that_undo_takes_back(empty):
    rows = (PastedRow("Lahti", "Maija Uusi"), PastedRow("Pukkila", "Ei Tule", state=RowState.NO_MUNICIPALITY))
    plan = Beginning(["398", "081"], ["Pukkila"], place="Lahti", first=date(2026, 12, 9), rows=rows)
    begin(empty, plan)
    assert sorted(each.name for each in empty.municipalities.all()) == ["Hartola", "Lahti", "Pukkila"]
    assert [each.name for each in empty.people.all()] == ["Maija Uusi"]
    assert empty.meetings.all()[0].place == "Lahti"
    assert empty.items.all()
    empty.undo()
    assert empty.network.all() == []
    assert empty.meetings.all() == []


def test_hours_backwards_make_nothing(empty):
    with pytest.raises(EndBeforeStart):
        begin(empty, Beginning(["398"], start=time(12), end=time(9)))
    assert empty.network.all() == []
