from __future__ import annotations

import json
from datetime import date

import pytest

from panel_tools import nameless


@pytest.fixture
def form(persons):
    return persons._detail


def write(line, text):
    line.setFocus()
    line.setText(text)
    line.textEdited.emit(text)


def test_details_save_themselves(form, store, person):
    write(form._ui.phone, "040 123 4567")
    form.flush()
    assert store.people.get(person("Noora Haukka")).phone == "040 123 4567"


def test_typing_is_not_overwritten_by_a_change_elsewhere(form, store, person, actions):
    from seutu_desktop.services.people import edit_person

    write(form._ui.phone, "040")
    actions.perform(edit_person, person("Noora Haukka"), email="toinen@esimerkki.fi")
    assert form._ui.phone.text() == "040"
    assert form._ui.email.text() == "toinen@esimerkki.fi"


def test_a_person_keeps_the_name_until_a_new_one_is_whole(form, store, person):
    key = person("Noora Haukka")
    write(form._ui.name, "")
    form.flush()
    assert form._ui.nameError.text() == "Nimi puuttuu. Kirjoita nimi."
    assert store.people.get(key).name == "Noora Haukka"
    write(form._ui.name, "Noora Haukka-Salo")
    form.flush()
    assert form._ui.nameError.text() == ""
    assert store.people.get(key).name == "Noora Haukka-Salo"


def test_a_new_title_begins_on_its_day_and_the_old_one_stays_before(form, store, person):
    form._ui.newTitleOpen.click()
    assert nameless(form) == []
    form._ui.newTitle.setText("apulaisrehtori")
    form._ui.newTitleFrom.setText("1.1.2027")
    form._ui.newTitleFrom.editingFinished.emit()
    form._ui.newTitleTake.click()
    titles = {each.title: each for each in store.person_titles.of(person_id=person("Noora Haukka"))}
    assert titles["rehtori"].valid_to == date(2026, 12, 31)
    assert form._ui.title.text() == "rehtori"
    assert form._ui.titleHint.text() == "31.12.2026 asti · apulaisrehtori (alkaa 1.1.2027)"
    assert form._ui.newTitlePart.isHidden()


def test_a_title_without_words_is_asked_for(form):
    form._ui.newTitleOpen.click()
    form._ui.newTitleTake.click()
    assert form._ui.newTitleError.text() == "Kirjoita nimike."


def test_correcting_a_title_makes_no_second_one(form, store, person):
    write(form._ui.title, "vararehtori")
    form.flush()
    titles = store.person_titles.of(person_id=person("Noora Haukka"))
    assert [each.title for each in titles] == ["vararehtori"]


def test_memberships_lead_to_their_groups(form, panel, qtbot):
    rows = form._seats._rows
    assert rows[0].text() == "Ohjausryhmä, varajäsen"
    with qtbot.waitSignal(panel.opened) as went:
        rows[0].click()
    assert went.args[0].body_id


def test_one_persons_data_goes_into_a_file(form, person, tmp_path):
    said = form._write(tmp_path / "haukka.json", person("Noora Haukka"))
    assert said == "Tiedot tallennettu: haukka.json"
    assert json.loads((tmp_path / "haukka.json").read_text("utf-8"))["person"]["name"] == "Noora Haukka"
    assert "ei voitu kirjoittaa" in form._write(tmp_path, person("Noora Haukka"))


def test_erasing_asks_and_then_nothing_brings_it_back(form, persons, store, person, messages):
    key = person("Noora Haukka")
    messages.answer = False
    form._ui.erase.click()
    assert store.people.get(key).name == "Noora Haukka"
    messages.answer = True
    form._ui.erase.click()
    assert store.people.get(key).erased
    assert not persons._pane.has(key)
    assert "pysyvästi" in messages.asked[0]


def test_the_filter_finds_by_title_and_municipality(panel, persons):
    panel.focus_filter()
    persons._pane._ui.filter.setText("rehtori sysm")
    persons._filter()
    assert persons._pane._model.rowCount() == 2
    persons._pane._ui.filter.setText("zzz")
    persons._filter()
    assert persons._pane._ui.nothing.text() == "Ei osumia haulla ”zzz”. Kokeile lyhyempää sanaa."


def test_a_new_person_is_named_at_once(panel, persons, store):
    panel.create_new()
    line = persons._detail._ui.name
    assert line.hasFocus()
    assert line.selectedText() == "Uusi henkilö"


def test_a_long_name_and_hostile_characters_stay_as_typed(form, store, person):
    key = person("Noora Haukka")
    name = "Åsa {{x}} <b>&amp; “Öö” 🙂 " + "Ä" * 300
    write(form._ui.name, name)
    form.flush()
    assert store.people.get(key).name == name


class FakeOpener:
    """Remembers what was opened."""

    def __init__(self) -> None:
        self.paths = []

    def open_path(self, path):
        self.paths.append(path)
        return True


def test_the_onboarding_pack_is_written_and_opened(persons, messages):
    detail = persons._detail
    detail._opener = FakeOpener()
    detail.write_pack()
    (path,) = detail._opener.paths
    assert path.name == "Perehdytyspaketti Noora Haukka.docx" and path.is_file()
    assert messages.said == [(f"Tallennettu: {path.name}", False)]
