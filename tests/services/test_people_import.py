from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.makers import person
from seutu_desktop.services.lookup import steering_group
from seutu_desktop.services.people_import import (
    PastedRow,
    RowState,
    checked_rows,
    import_rows,
    read_rows,
    rows_among,
)


def test_columns_go_by_their_order_without_a_header():
    rows = read_rows("Lahti\tMaija Uusi\tjohtaja\tmaija@esimerkki.fi\t\r\nLahti\tVille Vara\trehtori\t\tx")
    assert rows == [
        PastedRow("Lahti", "Maija Uusi", "johtaja", "maija@esimerkki.fi"),
        PastedRow("Lahti", "Ville Vara", "rehtori", deputy=True),
    ]


def test_a_header_tells_the_columns_in_any_order():
    rows = read_rows("Nimi\tSähköposti\tKunta\nMaija Uusi\tm@esimerkki.fi\tLahti")
    assert rows == [PastedRow("Lahti", "Maija Uusi", "", "m@esimerkki.fi")]


def test_a_deputy_beside_a_member_is_a_row_with_its_own_title_and_mail():
    table = (
        "Kunta\tEdustaja\tNimike\tSähköposti\tVaraedustaja\tNimike\tSähköposti\n"
        "Lahti\tMaija Uusi\tjohtaja\tm@esimerkki.fi\tVille Vara\trehtori\tv@esimerkki.fi"
    )
    assert read_rows(table)[1] == PastedRow("Lahti", "Ville Vara", "rehtori", "v@esimerkki.fi", deputy=True)


def test_semicolons_quotes_and_line_breaks_in_cells_are_read():
    rows = read_rows('Lahti;"Maija\nUusi";"johtaja; palvelut"')
    assert rows == [PastedRow("Lahti", "Maija Uusi", "johtaja; palvelut")]


def test_a_quote_never_closed_hides_no_rows():
    rows = read_rows("Lahti;Maija Uusi\n" + '"' + "Heinola;Ville Vara\n" * 10_000)
    assert rows[0].name == "Maija Uusi"
    assert rows[-1].name == "Ville Vara"


@pytest.mark.parametrize("text", ["", "\n\n", "\t\t\t", "Kunta\tNimi\n"])
def test_nothing_is_no_rows(text):
    assert read_rows(text) == []


@given(st.text(max_size=300))
def test_any_text_is_read_without_an_error(text):
    for row in read_rows(text):
        assert "\t" not in row.name + row.municipality


def test_each_row_says_what_adding_it_would_do(store):
    rows = [
        PastedRow("Lahti", "Uusi Henkilö"),
        PastedRow("lahti", "Lahti jäsen"),
        PastedRow("Hartola", "lahti JÄSEN"),
        PastedRow("Etelä", "Outi Outo"),
        PastedRow("Lahti", ""),
        PastedRow("Lahti", "Uusi Henkilö"),
    ]
    states = [row.state for row in checked_rows(store, steering_group(store).id, rows)]
    assert states == [
        RowState.NEW,
        RowState.SEATED,
        RowState.KNOWN,
        RowState.NO_MUNICIPALITY,
        RowState.NAMELESS,
        RowState.SEATED,
    ]


def test_rows_are_added_in_one_step_and_a_known_person_is_not_made_twice(store):
    before = len(store.people.all()), len(store.memberships.all())
    rows = [
        PastedRow("Lahti", "Vara Uusi", deputy=True),
        PastedRow("Hartola", "Lahti jäsen", "johtaja", "uusi@esimerkki.fi"),
        PastedRow("Etelä", "Outi Outo"),
    ]
    changes = import_rows(store, steering_group(store).id, rows)
    assert changes.name == "person.import"
    assert (len(store.people.all()), len(store.memberships.all())) == (before[0] + 1, before[1] + 2)
    assert store.people.get(person(store, "Lahti jäsen")).email == "uusi@esimerkki.fi"
    deputy = store.memberships.of(person_id=person(store, "Vara Uusi"))[0]
    assert store.memberships.get(deputy.deputy_of_id).person_id == person(store, "Lahti jäsen")
    store.undo()
    assert (len(store.people.all()), len(store.memberships.all())) == before


def test_rows_for_a_network_being_made_take_its_own_spelling():
    rows = rows_among([PastedRow("LAHTI", "Maija Uusi"), PastedRow("Etelä", "Outi Outo")], ["Lahti"])
    assert [(row.municipality, row.usable) for row in rows] == [("Lahti", True), ("Etelä", False)]
