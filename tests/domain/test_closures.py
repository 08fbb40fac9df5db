from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from seutu_desktop.domain.closures import CalendarBreak, ClashKind, Closures, Occasion, clashes

MAY = Closures(
    holidays={
        date(2026, 5, 14): "Helatorstai",
        date(2026, 12, 24): "Jouluaatto",
        date(2026, 12, 25): "Joulupäivä",
    },
    eves=frozenset({date(2026, 12, 24)}),
)
EASTER = Closures(
    holidays={date(2028, 4, 14): "Pitkäperjantai", date(2028, 4, 17): "Toinen pääsiäispäivä"},
    good_fridays=frozenset({date(2028, 4, 14)}),
)


def kinds(day: date, closures: Closures, body_id: str = "b", people: tuple[str, ...] = ()) -> list[ClashKind]:
    return [each.kind for each in clashes(day, closures, body_id, people)]


@pytest.mark.parametrize(
    ("day", "kind"),
    [
        (date(2026, 5, 13), [ClashKind.EVE]),
        (date(2026, 5, 14), [ClashKind.HOLIDAY]),
        (date(2026, 5, 12), []),
        (date(2026, 12, 24), [ClashKind.HOLIDAY]),
        (date(2026, 12, 23), []),  # the eve of an eve is a day like any other
    ],
)
def test_holidays_and_their_eves_clash(day: date, kind: list[ClashKind]) -> None:
    assert kinds(day, MAY) == kind


@pytest.mark.parametrize(
    ("day", "kind"),
    [
        (date(2028, 4, 9), []),
        (date(2028, 4, 10), [ClashKind.HOLY_WEEK]),
        (date(2028, 4, 12), [ClashKind.HOLY_WEEK]),
        (date(2028, 4, 13), [ClashKind.EVE]),
        (date(2028, 4, 18), [ClashKind.AFTER_EASTER]),
        (date(2028, 4, 19), [ClashKind.AFTER_EASTER]),
        (date(2028, 4, 20), []),
    ],
)
def test_holy_week_and_the_days_after_easter_clash(day: date, kind: list[ClashKind]) -> None:
    assert kinds(day, EASTER) == kind


def test_a_school_break_clashes_from_its_first_day_to_its_last() -> None:
    autumn = CalendarBreak("s", "syysloma", date(2026, 10, 12), date(2026, 10, 18))
    closures = Closures(breaks=(autumn,))
    days = [date(2026, 10, 11) + timedelta(days=n) for n in range(9)]
    assert [bool(kinds(day, closures)) for day in days] == [False, *[True] * 7, False]
    (clash,) = clashes(date(2026, 10, 14), closures)
    assert (clash.name, clash.confirmed, clash.last) == ("syysloma", False, date(2026, 10, 18))


def test_another_meeting_clashes_and_tells_who_is_expected_at_both() -> None:
    start = datetime.fromisoformat("2026-12-09T13:00")
    other = Occasion("k", "toinen", "Tapaaminen", start, start + timedelta(hours=2), frozenset({"a", "c"}))
    closures = Closures(occasions=(other,))
    assert kinds(start.date(), closures) == [ClashKind.MEETING]
    (clash,) = clashes(start.date(), closures, "b", ("a", "b"))
    assert (clash.kind, clash.people) == (ClashKind.PEOPLE, ("a",))


def test_a_body_does_not_clash_with_its_own_meetings() -> None:
    start = datetime.fromisoformat("2026-12-09T09:00")
    own = Occasion("k", "b", "Kokous", start, start + timedelta(hours=2))
    assert kinds(start.date(), Closures(occasions=(own,))) == []
