from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from seutu_desktop.qt.widgets.field import Field, plain


def test_the_label_names_the_editor():
    assert Field("Paikka", QLineEdit()).editor.accessibleName() == "Paikka"


def test_a_mnemonic_is_not_read_aloud():
    assert plain("&Paikka && aika") == "Paikka & aika"


def test_an_error_marks_the_editor_and_goes_away(shown):
    field = shown(Field("Paikka", QLineEdit()))
    field.set_error("Paikka puuttuu.")
    assert field.editor.property("state") == "error"
    field.set_error("")
    assert field.editor.property("state") == ""
    assert field.error() == ""


def test_a_warning_offers_help_and_does_not_mark_the_editor(qtbot, shown):
    field = shown(Field("Päätösehdotus", QLineEdit()))
    field.set_warning("Päätösehdotus puuttuu.", "Käytä mallia")
    assert field.editor.property("state") != "error"
    with qtbot.waitSignal(field.helped):
        QTest.mouseClick(field.findChild(QPushButton), Qt.MouseButton.LeftButton)


def test_a_long_error_wraps_and_is_shown_whole(shown):
    field = shown(Field("Päivä", QLineEdit()))
    field.resize(160, 400)
    low = field.heightForWidth(160)
    field.set_error("Esteellisyyden peruste puuttuu. Valitse peruste.")
    assert field.heightForWidth(160) > low + 30
