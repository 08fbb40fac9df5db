from __future__ import annotations

from datetime import date

import pytest

from services.makers import matter, plan
from seutu_desktop.domain.cycle_errors import PastYear
from seutu_desktop.domain.wheel import LinkKind, RuleKind
from seutu_desktop.services import wheel
from seutu_desktop.services.wheel_year import approval_text, copy_wheel, link_year, year_ahead
from seutu_desktop.store.store import Store

TODAY = date(2026, 11, 24)


def add(store: Store, title: str, **fields: object) -> str:
    given = {"rule": RuleKind.MONTHS, "months": (3,), **fields}
    return wheel.add_task(store, title, "Asiakirjat", **given).ids[0]  # type: ignore[arg-type]


def test_the_next_year_keeps_rules_and_drops_ticks(store: Store) -> None:
    task = add(store, "Kertomus")
    wheel.tick(store, task, 2026, "2026", TODAY)
    ahead = year_ahead(store, 2027, TODAY)
    (kept,) = ahead.kept
    assert (kept.before[0].done, kept.after[0].done) == (True, False)
    assert kept.after[0].due == date(2027, 3, 31)


def test_an_ended_task_goes_on_where_it_is_wanted(store: Store) -> None:
    task = add(store, "Kertomus", to_year=2026)
    assert [each.task.title for each in year_ahead(store, 2027, TODAY).ended] == ["Kertomus"]
    copy_wheel(store, 2027, [task])
    assert [each.task.title for each in year_ahead(store, 2027, TODAY).kept] == ["Kertomus"]
    store.undo()
    assert year_ahead(store, 2027, TODAY).kept == ()
    with pytest.raises(PastYear):
        copy_wheel(store, 2025, [task])


def test_the_words_of_the_approval_tell_the_changes_and_the_months(store: Store) -> None:
    add(store, "Kertomus")
    changed = add(store, "Suunnitelma")
    add(store, "Vanha", to_year=2026)
    add(store, "Uusi", from_year=2027)
    add(store, "Avoin", rule=RuleKind.UNDATED, months=())
    wheel.edit_task(store, changed, 2027, months=(5,))
    text, proposal = approval_text(store, 2027, TODAY)

    assert proposal == "Ohjausryhmä hyväksyy vuosikellon vuodelle 2027 toimintasuunnitelman liitteeksi."
    assert "vuosikellon mukaisesti. Vuosikellossa 2027 on 4 tehtävää" in text
    assert "**Uudet tehtävät**\n\n- Uusi: ke 31.3." in text
    assert "**Muuttuneet tehtävät**\n\n- Suunnitelma: ennen ti 31.3., nyt ma 31.5." in text
    assert "**Päättyneet tehtävät**\n\n- Vanha\n" in text
    assert "**Maaliskuu**\n\n- ke 31.3. Kertomus (Asiakirjat)" in text
    assert text.endswith("**Ilman päivää**\n\n- Avoin")


def test_a_matter_says_which_year_it_approves(store: Store) -> None:
    item = matter(store, plan(store))
    link_year(store, item, 2027)
    link_year(store, item, 2028)
    (link,) = store.cycle.links.all()
    assert (link.kind, link.key) == (LinkKind.WHEEL_YEAR, "2028")
