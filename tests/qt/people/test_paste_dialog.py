from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from panel_tools import nameless, on_dialog

TABLE = (
    "Kunta\tEdustaja\tNimike\tSähköposti\tVaraedustaja\tNimike\n"
    "Lahti\tMaija Uusi\tjohtaja\tmaija.uusi@esimerkki.fi\tVille Vara\trehtori\n"
    "Etelä\tOuti Outo\n"
    "sysmä\tHanna Viitala\n"
    "Hartola\tPekka Rantakari\n"
)


def test_nothing_is_added_before_the_button(panel, store):
    QGuiApplication.clipboard().setText(TABLE)
    before = len(store.people.all())

    def look(dialog):
        assert nameless(dialog) == []
        assert dialog._ui.result.text() == "3 lisätään, 2 jää pois."
        assert [dialog._model.index(row, 0).data() for row in range(5)] == [
            "uusi henkilö",
            "uusi henkilö",
            "kuntaa ei ole",
            "on jo ryhmässä",
            "tuttu henkilö",
        ]

    on_dialog(look)
    panel.paste_table()
    assert len(store.people.all()) == before


def test_a_table_is_added_in_one_step_that_undo_takes_back(panel, store, actions, messages):
    QGuiApplication.clipboard().setText(TABLE)
    before = len(store.people.all()), len(store.memberships.all())
    on_dialog(lambda dialog: dialog._ui.yes.click())
    panel.paste_table()
    assert (len(store.people.all()), len(store.memberships.all())) == (before[0] + 2, before[1] + 3)
    assert messages.said == [("3 henkilöä lisätty", True)]
    actions.undo()
    assert (len(store.people.all()), len(store.memberships.all())) == before


def test_without_rows_there_is_nothing_to_add(panel):
    QGuiApplication.clipboard().setText("ei taulukko")

    def look(dialog):
        assert not dialog._ui.yes.isEnabled()
        assert dialog._ui.result.text() == "Ei vielä rivejä."

    on_dialog(look)
    panel.paste_table()
