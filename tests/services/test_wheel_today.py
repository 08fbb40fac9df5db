from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from seutu_desktop.domain.wheel import RuleKind
from seutu_desktop.services import wheel
from seutu_desktop.services.wheel_today import tasks_today
from seutu_desktop.store.store import Store

TODAY = date(2026, 11, 24)


def add(store: Store, title: str, days: int, lead: int = 14) -> str:
    due = TODAY + timedelta(days=days)
    return wheel.add_task(
        store,
        title,
        "Asiakirjat",
        RuleKind.DAY,
        2026,
        months=(due.month,),
        day=due.day,
        lead_days=lead,
        every_years=100,
        cycle_year=due.year,
    ).ids[0]


def names(found: tuple[object, ...]) -> list[str]:
    return [each.task.title for each in found]  # type: ignore[attr-defined]


def test_tasks_are_late_due_by_their_lead_time_or_coming(store: Store) -> None:
    for title, days, lead in (
        ("Eilen", -1, 14),
        ("Tänään", 0, 0),
        ("Kahden viikon päästä", 14, 14),
        ("Pitkällä varoitusajalla", 100, 120),
        ("Kuukauden päästä", 30, 7),
        ("Myöhemmin", 31, 7),
    ):
        add(store, title, days, lead)
    found = tasks_today(store, TODAY)

    assert names(found.late) == ["Eilen"]
    assert names(found.due) == ["Tänään", "Kahden viikon päästä", "Pitkällä varoitusajalla"]
    assert names(found.coming) == ["Kuukauden päästä"]
    assert found.count == 4


def test_what_is_done_is_gone_and_what_is_moved_waits(store: Store) -> None:
    done, moved = add(store, "Tehty", -1), add(store, "Siirretty", -2)
    wheel.tick(store, done, 2026, "2026", TODAY)
    wheel.move_occurrence(store, moved, 2026, "2026", TODAY + timedelta(days=20), "kiire")
    found = tasks_today(store, TODAY)
    assert (found.late, found.due, names(found.coming)) == ((), (), ["Siirretty"])


def test_an_empty_wheel_says_nothing(store: Store) -> None:
    assert tasks_today(store, TODAY).count == 0


def test_the_tasks_of_the_start_page_need_three_statements(
    sample: Store, statements: Callable[[Store], list[str]]
) -> None:
    sample.directory()
    seen = statements(sample)
    found = tasks_today(sample, TODAY)
    assert len(seen) <= 3
    assert "Erityisavustushakujen seuranta, kesä- ja syyskausi" in names(found.due)
    assert "Loppuraportti: Esimerkki: Kirjastojen mediakasvatus" in names(found.late)
    assert [each.about for each in found.overdue] == ["Kansanedustajat"]
