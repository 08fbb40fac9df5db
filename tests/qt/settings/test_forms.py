from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from seutu_desktop.domain.network import PeriodItemKind
from seutu_desktop.paths import resource_path
from seutu_desktop.qt.settings.panel import MEETINGS, NETWORK, PERIODS


@pytest.fixture
def meetings(page):
    return page(MEETINGS)


@pytest.fixture
def periods(page):
    return page(PERIODS)


def write(line, text):
    line.setText(text)
    line.textEdited.emit(text)


def pick(field, text):
    field.setText(text)
    field.editingFinished.emit()


def test_the_name_of_the_network_saves_itself_and_is_never_empty(page, store):
    form = page(NETWORK)
    write(form._ui.name, "Kehittämisverkosto åäö – €")
    form.flush()
    assert store.the_network().name == "Kehittämisverkosto åäö – €"
    write(form._ui.name, "")
    form.flush()
    assert form._ui.nameError.text() == "Nimi puuttuu. Kirjoita nimi."
    assert store.the_network().name == "Kehittämisverkosto åäö – €"


def test_contact_lines_are_kept_as_lines(page, store):
    form = page(NETWORK)
    form._ui.contact.setPlainText("Yksikkö\nKatu 1")
    form.flush()
    assert store.the_network().contact == "Yksikkö\nKatu 1"


def test_defaults_nobody_confirmed_say_so_until_they_are_changed(meetings, store):
    assert meetings._ui.startHint.text() == "oletus, vahvistamatta"
    assert meetings._ui.noticeDaysHint.isVisible()
    pick(meetings._ui.start, "8.30")
    meetings._ui.noticeDays.setValue(10)
    assert store.the_network().default_start == "08:30"
    assert store.the_network().notice_days == 10
    assert not meetings._ui.startHint.isVisible()
    assert not meetings._ui.noticeDaysHint.isVisible()


def test_an_impossible_time_stays_and_is_explained(meetings, store):
    pick(meetings._ui.end, "25.00")
    assert "25.00" in meetings._ui.endError.text()
    assert store.the_network().default_end == "11:30"


def test_an_emptied_time_comes_back(meetings):
    pick(meetings._ui.end, "")
    assert meetings._ui.end.text() == "11.30"


def test_the_period_of_today_is_shown_first(periods):
    assert periods._ui.period.currentText() == "2026–2029"
    assert periods._ui.vision.toPlainText().startswith("Päijät-Häme on sivistyksen")
    assert len(periods._items._edits) == 29


def test_a_vision_saves_itself(periods, store):
    periods._ui.vision.setPlainText("Uusi visio")
    periods.flush()
    assert store.periods.get(periods._key).vision == "Uusi visio"


def test_a_part_is_changed_added_and_removed(periods, store, messages, actions):
    key = store.period_items.of(period_id=periods._key, text="Yhdessä")[0].id
    periods._items._edits[key].setPlainText("Yhdessä enemmän")
    periods.flush()
    assert store.period_items.get(key).text == "Yhdessä enemmän"
    periods._items.add_wanted.emit(PeriodItemKind.VALUE, "")
    assert len(periods._items._edits) == 30
    periods._items.remove_wanted.emit(key)
    assert key not in periods._items._edits
    assert messages.said[-1] == ("Kohta poistettu", True)
    actions.undo()
    assert key in periods._items._edits


def test_an_emptied_part_is_removed(periods, store):
    key = store.period_items.of(period_id=periods._key, text="Yhdessä")[0].id
    periods._items._edits[key].setPlainText(" ")
    periods.flush()
    assert store.period_items.find(key) is None


def test_a_new_period_follows_the_last_one(panel, periods, store):
    panel.create_new()
    assert periods._ui.period.currentText() == "2030–2033"
    assert periods._ui.validFrom.text() == "1.1.2030"
    assert periods._items._edits == {}


def test_a_period_ending_before_it_begins_is_refused_in_its_field(periods, store):
    pick(periods._ui.validTo, "1.1.2020")
    assert periods._ui.validToError.text()
    assert periods._ui.validTo.text() == "1.1.2020"


def test_words_waiting_in_one_part_outlive_the_removal_of_another(periods, store):
    texts = ("Yhdessä", "Vaikuttavasti")
    values = [store.period_items.of(period_id=periods._key, text=text)[0].id for text in texts]
    periods._items._edits[values[0]].setPlainText("Yhdessä taas")
    periods._items.remove_wanted.emit(values[1])
    assert store.period_items.get(values[0]).text == "Yhdessä taas"
    assert periods._items._edits[values[0]].toPlainText() == "Yhdessä taas"


def test_a_part_moves_by_keyboard_and_keeps_it(periods, store, actions, qtbot):
    values = [each.id for each in store.period_items.of("position", period_id=periods._key, kind="value")]
    edit = periods._items._edits[values[1]]
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    moved = [each.text for each in store.period_items.of("position", period_id=periods._key, kind="value")]
    assert moved == ["Laadukkaasti", "Yhdessä", "Vaikuttavasti"]
    assert periods._items._edits[values[1]].hasFocus()
    assert not periods._items._movers[values[1], -1].isEnabled()
    actions.undo()
    assert list(periods._items._edits)[:3] == values


def test_a_part_moves_by_its_buttons(periods, store):
    themes = store.period_items.of("position", period_id=periods._key, kind="sub_theme")
    button = periods._items._movers[themes[0].id, 1]
    button.setFocus()
    button.click()
    assert store.period_items.get(themes[1].id).position < store.period_items.get(themes[0].id).position
    assert periods._items._movers[themes[0].id, 1].hasFocus()


def test_strategy_periods_have_a_chapter_of_their_own(panel, periods):
    guide = resource_path("guide", "kayttoohje.md").read_text(encoding="utf-8")
    assert f"\n## {panel.help_chapter()}\n" in guide
    assert panel.help_chapter() == "Strategiakaudet"
