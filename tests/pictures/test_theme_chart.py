from __future__ import annotations

from datetime import date
from xml.etree import ElementTree

import pytest

from seutu_desktop.domain.network import Period, PeriodItem, PeriodItemKind
from seutu_desktop.domain.strategy_year import StrategyYear, Work, strategy_year
from seutu_desktop.domain.themes import ThemedKind, ThemeLink
from seutu_desktop.pictures.charts import MAX_TOLD
from seutu_desktop.pictures.theme_chart import WIDTH, theme_chart, told_of

PERIOD = Period("p", "2026–2029", date(2026, 1, 1))


def year(*areas: str, linked: bool = True, works: int = 3) -> StrategyYear:
    """A year in which everything but the last thing serves the first area."""
    items = [
        PeriodItem(str(at), "p", PeriodItemKind.PRIORITY_AREA, at, text) for at, text in enumerate(areas)
    ]
    kinds = [ThemedKind.AGENDA_ITEM, ThemedKind.GOAL, ThemedKind.PROJECT, ThemedKind.SHARED_MODEL]
    made = [Work(kinds[at % 4], f"w{at}", "Asia") for at in range(works)]
    links = [ThemeLink(each.id, each.kind, each.id, "0") for each in made[:-1]] if linked else []
    return strategy_year(2026, [PERIOD], items, made, links)


FOUND = year("Yhteistyö: rakenteet", "Hyvinvointi")


def test_the_chart_is_the_same_each_time_as_png_and_svg() -> None:
    one, two = theme_chart(FOUND), theme_chart(FOUND)
    assert one == two
    assert one.png.startswith(b"\x89PNG")
    assert ElementTree.fromstring(one.svg).tag.endswith("svg")
    assert round(one.width) == WIDTH
    assert b"<pattern" in one.svg  # shapes tell apart what colours do


def test_its_words_say_how_much_served_the_strategy_and_what_most() -> None:
    assert told_of(FOUND) == "Vuoden 2026 työ painopisteittäin: 2/3 palveli strategiaa. Eniten: Yhteistyö, 2."
    assert "mitään ei ole liitetty" in told_of(year("Yhteistyö", linked=False))


def test_long_names_signs_the_face_lacks_and_many_areas_fit() -> None:
    chart = theme_chart(year(*["Pitkännimisen painopistealueen nimi $x^2$ 中 " * 9] * 30, works=200))
    assert len(chart.description) <= MAX_TOLD


def test_no_work_is_no_chart() -> None:
    with pytest.raises(ValueError, match="no work"):
        theme_chart(year("Yhteistyö", works=0))
