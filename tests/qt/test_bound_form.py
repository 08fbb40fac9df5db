from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from panel_tools import NOW, FakeMessages, shown
from seutu_desktop.domain.errors import TitleMissing
from seutu_desktop.domain.people import MembershipRole
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.bound_form import BoundForm, Choice, DayField, Number
from seutu_desktop.qt.widgets.field import FieldError
from seutu_desktop.store.store import Store


class Form(QWidget):
    """A form of every kind of field that keeps what it was asked to save; an empty name is refused."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.saved: list[tuple[str, object]] = []
        self.name, self.note, self.day = QLineEdit(), QPlainTextEdit(), DayField()
        self.kind, self.count, self.error = Choice(), Number(), FieldError()
        self.kind.offer([("yksi", 1), ("kaksi", 2)])
        column = QVBoxLayout(self)
        for each in (self.name, self.note, self.day, self.kind, self.count, self.error):
            column.addWidget(each)
        self.form = BoundForm(actions, self.save, self)
        self.form.line("name", self.name, self.error)
        self.form.text("note", self.note)
        self.form.day("day", self.day)
        self.form.choice("kind", self.kind)
        self.form.number("count", self.count)
        self.form.show({"name": "Noora", "note": "", "day": None, "kind": 1, "count": 3})

    def save(self, name: str, value: object) -> TitleMissing | None:
        if value == "":
            return TitleMissing(field=name)
        self.saved.append((name, value))
        return None


@pytest.fixture
def form(qtbot, tmp_path):
    store = Store.create(tmp_path / "seutu.db", lambda: NOW)
    yield shown(qtbot, Form(Actions(store, FakeMessages())), 400, 400)
    store.close()


def test_showing_saves_nothing(form):
    form.form.flush()
    assert form.saved == []
    assert (form.name.text(), form.count.value(), form.kind.currentText()) == ("Noora", 3, "yksi")


def test_words_are_saved_when_the_keyboard_leaves(form, qtbot):
    form.name.setFocus()
    form.name.end(False)
    qtbot.keyClicks(form.name, "x")
    form.note.setFocus()
    QApplication.processEvents()
    assert form.saved == [("name", "Noorax")]


def test_choices_numbers_and_days_are_saved_at_once(form):
    form.kind.setCurrentIndex(1)
    form.kind.activated.emit(1)
    form.count.setValue(5)
    form.day.setText("9.12.")
    form.day.editingFinished.emit()
    assert form.saved == [("kind", 2), ("count", 5), ("day", date(2026, 12, 9))]


def test_a_refused_value_stays_with_its_sentence_and_holds_the_form(form):
    form.name.setText("")
    form.name.textEdited.emit("")
    assert not form.form.leave()
    assert form.error.text() == "Nimi puuttuu. Kirjoita nimi."
    form.form.show({"name": "Noora"})
    assert form.name.text() == ""
    form.name.setText("Aino")
    form.name.textEdited.emit("Aino")
    assert form.form.leave()
    assert form.error.text() == ""


def test_a_day_typed_wrongly_is_not_overwritten(form):
    form.day.setText("31.2.2027")
    form.day.editingFinished.emit()
    form.form.show({"day": date(2026, 1, 1)})
    assert form.day.text() == "31.2.2027"


@pytest.mark.parametrize("name", ["kind", "count"])
def test_the_wheel_scrolls_the_page_and_changes_nothing(form, name):
    widget = getattr(form, name)
    down = QPoint(0, -120)
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        down,
        down,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    assert form.saved == []
    assert (form.kind.currentIndex(), form.count.value()) == (0, 3)


def test_the_same_choices_offered_again_leave_an_open_list_alone(form):
    removed = []
    form.kind.model().rowsRemoved.connect(lambda *_: removed.append(1))
    form.kind.offer([("yksi", 1), ("kaksi", 2)])
    assert removed == []
    form.kind.offer([("kaksi", 2), ("kolme", 3)])
    assert removed


def test_a_choice_gives_back_the_very_value(form):
    form.kind.offer([(each.value, each) for each in MembershipRole])
    form.kind.choose(MembershipRole.DEPUTY)
    assert form.kind.chosen() is MembershipRole.DEPUTY
