from __future__ import annotations

from datetime import date

import pytest

from seutu_desktop.domain.closures import BreakKind
from seutu_desktop.domain.errors import EndBeforeStart, NotFound, TitleMissing
from seutu_desktop.services import breaks
from seutu_desktop.services.finnish_days import holidays_of
from seutu_desktop.store.store import Store

FIRST, LAST = date(2027, 10, 25), date(2027, 10, 31)


def names(store: Store, year: int = 2027) -> list[tuple[str, date, bool]]:
    return [(each.name, each.first, each.confirmed) for each in breaks.breaks_of(store, [year])]


def test_a_year_starts_with_the_usual_school_breaks_unconfirmed(store: Store) -> None:
    assert names(store) == [
        ("koulujen talviloma", date(2027, 3, 1), False),
        ("koulujen syysloma", date(2027, 10, 18), False),
    ]
    assert store.cycle.breaks.all() == []


def test_an_entered_break_stands_beside_the_usual_ones(store: Store) -> None:
    breaks.add_break(store, "Ylioppilaskirjoitukset", FIRST, LAST, BreakKind.OTHER, confirmed=True)
    assert [name for name, _, _ in names(store)] == [
        "koulujen talviloma",
        "koulujen syysloma",
        "Ylioppilaskirjoitukset",
    ]
    store.undo()
    assert len(names(store)) == 2


def test_a_break_can_be_moved_confirmed_and_taken_away_for_good(store: Store) -> None:
    breaks.enter_usual_breaks(store, 2027)
    winter, autumn = breaks.breaks_of(store, [2027])
    breaks.edit_break(store, autumn.id, first=FIRST, last=LAST, confirmed=True)
    breaks.delete_break(store, winter.id)
    assert names(store) == [("koulujen syysloma", FIRST, True)]
    breaks.delete_break(store, autumn.id)
    assert names(store) == []


def test_a_usual_break_is_changed_by_its_name_and_moves_with_its_first_day(store: Store) -> None:
    autumn = breaks.breaks_of(store, [2027])[1]
    breaks.edit_break(store, breaks.key_of(autumn), first=FIRST)
    assert [(each.name, each.first, each.last) for each in breaks.breaks_of(store, [2027])][1] == (
        *("koulujen syysloma", FIRST, LAST),
    )
    store.undo()
    assert store.cycle.breaks.all() == []
    breaks.delete_break(store, breaks.key_of(autumn))
    assert [name for name, _, _ in names(store)] == ["koulujen talviloma"]
    with pytest.raises(NotFound):
        breaks.edit_break(store, "2027/muu", confirmed=True)


def test_an_impossible_break_is_refused(store: Store) -> None:
    with pytest.raises(EndBeforeStart):
        breaks.add_break(store, "Loma", LAST, FIRST)
    with pytest.raises(TitleMissing):
        breaks.add_break(store, " ", FIRST, LAST)


def test_finnish_holidays_of_thirty_years_have_their_eves_and_good_fridays() -> None:
    found = holidays_of(range(2010, 2040))
    assert len(found.good_fridays) == 30
    assert len(found.eves) == 60
    assert all(found.names[each].startswith(("Jouluaatto", "Juhannusaatto")) for each in found.eves)


def test_a_year_no_library_knows_has_no_holidays() -> None:
    assert holidays_of([1]).names == {}
