from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from seutu_desktop.domain.network import Period, PeriodItem, PeriodItemKind
from seutu_desktop.domain.strategy_year import COUNTED, StrategyYear, Work, strategy_year
from seutu_desktop.domain.themes import ThemedKind, ThemeLink

OLD = Period("old", "2022–2025", date(2022, 1, 1), date(2025, 12, 31))
NOW = Period("now", "2026–2029", date(2026, 1, 1), date(2029, 12, 31))
AREA, THEME = PeriodItemKind.PRIORITY_AREA, PeriodItemKind.SUB_THEME
ITEMS = (
    PeriodItem("b", "now", AREA, 2, "Hyvinvointi"),
    PeriodItem("a", "now", AREA, 1, "Yhteistyö"),
    PeriodItem("a1", "now", THEME, 1, "Opetus", "a"),
    PeriodItem("g", "now", PeriodItemKind.GOAL, 1, "Yhdenvertaisuus"),
    PeriodItem("f", "old", PeriodItemKind.SUCCESS_FACTOR, 1, "Tiedon kulku"),
)
WORKS = (
    Work(ThemedKind.AGENDA_ITEM, "m1", "Opetussuunnitelma", section=3),
    Work(ThemedKind.AGENDA_ITEM, "m2", "Kesän tauko", section=4),
    Work(ThemedKind.GOAL, "t1", "Malli käyttöön", "partly"),
)


def counted(*links: tuple[str, str], year: int = 2026) -> StrategyYear:
    made = [ThemeLink(str(at), ThemedKind.GOAL, *link) for at, link in enumerate(links)]
    return strategy_year(year, (OLD, NOW), ITEMS, WORKS, made)


def titles(found: StrategyYear) -> dict[str, list[str]]:
    return {each.part.text: [work.id for work in each.works] for each in found.parts if each.part}


def test_a_sub_theme_counts_for_its_area_once() -> None:
    found = counted(("m1", "a1"), ("m1", "a"), ("t1", "a"), ("t1", "b"))

    assert titles(found) == {"Yhteistyö": ["m1", "t1"], "Hyvinvointi": ["t1"]}
    assert [each.id for each in found.unlinked.works] == ["m2"]
    assert (found.linked, found.most) == (2, 2)


def test_other_parts_come_after_the_areas_and_name_their_period() -> None:
    found = counted(("m1", "g"), ("m2", "f"))

    assert list(titles(found)) == ["Yhteistyö", "Hyvinvointi", "Yhdenvertaisuus", "Tiedon kulku"]
    assert [each.of_period for each in found.parts] == ["", "", "", "2022–2025"]


def test_a_link_to_a_part_that_is_gone_counts_as_none() -> None:
    assert [each.id for each in counted(("m1", "gone")).unlinked.works] == ["m1", "m2", "t1"]


def test_a_year_without_a_period_has_no_areas() -> None:
    assert counted(year=2040).parts == ()


@given(st.sets(st.tuples(st.sampled_from(["m1", "m2", "t1"]), st.sampled_from(["a", "a1", "b", "g", "f"]))))
def test_every_count_traces_to_its_things_and_nothing_is_lost(links: set[tuple[str, str]]) -> None:
    found = counted(*links)
    parts = (*found.parts, found.unlinked)

    assert {each.id for part in parts for each in part.works} == {"m1", "m2", "t1"}
    assert all(part.counts() == {kind: len(part.of(kind)) for kind in COUNTED} for part in parts)
    assert all(len(set(part.works)) == len(part.works) for part in parts)
