"""A form whose every field saves itself, and says under itself what was refused."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from seutu_desktop.domain.errors import UserError
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.meetings.autosave import Autosave
from seutu_desktop.qt.widgets.date_field import DateField, TimeField
from seutu_desktop.qt.widgets.field import FieldError
from seutu_desktop.qt.widgets.styling import set_style

if TYPE_CHECKING:
    from seutu_desktop.qt.richtext_editor import RichTextEditor

Save = Callable[[str, object], UserError | None]
"""Stores one field by its domain name; returns the error that the user can act on, or None."""


class DayField(DateField):
    """A date field for forms made in Designer, which construct it before there is a network's day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: self._source(), parent)
        self._source: Callable[[], date] = date.today  # replaced by `use_today` before anybody types

    def use_today(self, today: Callable[[], date]) -> None:
        """Say what day it is, for dates typed without a year."""
        self._source = today


class Choice(QComboBox):
    """A drop-down list that leaves the wheel to the page.

    It keeps the values itself, because Qt gives enumerations of strings back as plain strings.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: list[tuple[str, object]] = []

    def offer(self, choices: Iterable[tuple[str, object]]) -> None:
        """Offer (words, value); what was chosen stays chosen where it is offered still."""
        wanted = list(choices)
        if wanted == self._offered:
            return  # not to close a list that is open
        chosen = self.chosen()
        self._offered = wanted
        with QSignalBlocker(self):
            self.clear()
            self.addItems([words for words, _ in wanted])
        self.choose(chosen)

    def chosen(self) -> Any:
        """Return the value chosen, None where nothing is offered."""
        return self.value(self.currentIndex())

    def value(self, row: int) -> Any:
        """Return the value of a line, None where there is none."""
        return self._offered[row][1] if 0 <= row < len(self._offered) else None

    def choose(self, value: object) -> None:
        """Choose the line of a value, the first one where it is not offered."""
        values = [each for _, each in self._offered]
        with QSignalBlocker(self):
            self.setCurrentIndex(values.index(value) if value in values else 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page and not the choice."""
        event.ignore()


class Number(QSpinBox):
    """A whole number; the wheel is the page's."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page and not the number."""
        event.ignore()


class BoundForm(QObject):
    """Binds the fields of one thing to `save`: text soon after typing, everything else at once.

    A refused value stays in its field, with the sentence below it.
    """

    def __init__(self, actions: Actions, save: Save, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._save = save
        self._errors: dict[str, FieldError] = {}
        self._editors: dict[str, QWidget] = {}
        self._shows: dict[str, Callable[[object], None]] = {}
        self._autosave = Autosave(lambda name, text: self._store(name, text), self)
        self._autosave.touched.connect(actions.await_storing)
        self._autosave.rested.connect(actions.settled)

    def line(self, name: str, line: QLineEdit, error: FieldError | None = None) -> None:
        """Bind a line of text."""
        self._add(name, line, error, lambda value: self._autosave.show(name, str(value)))
        self._autosave.watch_line(name, line)

    def text(self, name: str, editor: QPlainTextEdit, error: FieldError | None = None) -> None:
        """Bind a text of several lines; Tab moves on."""
        editor.setTabChangesFocus(True)
        self._add(name, editor, error, lambda value: self._autosave.show(name, str(value)))
        self._autosave.watch(name, editor, editor.toPlainText, lambda text: _set_text(editor, text))
        editor.textChanged.connect(lambda: self._autosave.touch(name))

    def rich(
        self,
        name: str,
        editor: RichTextEditor,
        owner: Callable[[], str],
        error: FieldError | None = None,
    ) -> None:
        """Bind a formatted text; `owner` names the thing it is of, so that its steps of undo stay its own."""
        self._add(name, editor, error, lambda value: self._autosave.show(name, str(value)))
        self._autosave.watch(
            name,
            editor.focusProxy() or editor,
            editor.markdown,
            lambda text: editor.set_markdown(text, owner()),
        )
        editor.edited.connect(lambda: self._autosave.touch(name))

    def day(self, name: str, field: DayField, error: FieldError | None = None) -> None:
        """Bind a date, None when emptied."""
        field.use_today(self._actions.today)
        self._add(name, field, error, lambda value: _set_unless_wrong(field, value))
        field.changed.connect(lambda value: self._store(name, value))
        if error is not None:
            field.invalid.connect(error.say)

    def time(self, name: str, field: TimeField, error: FieldError | None = None) -> None:
        """Bind a time of day; `save` gets a time or None."""
        self._add(name, field, error, lambda value: _set_unless_wrong(field, value))
        field.changed.connect(lambda value: self._store(name, value))
        if error is not None:
            field.invalid.connect(error.say)

    def choice(self, name: str, combo: Choice, error: FieldError | None = None) -> None:
        """Bind a choice; `save` gets the chosen value."""
        self._add(name, combo, error, combo.choose)
        combo.activated.connect(lambda row: self._store(name, combo.value(row)))

    def number(self, name: str, box: QSpinBox, error: FieldError | None = None) -> None:
        """Bind a whole number."""
        box.setKeyboardTracking(False)
        box.lineEdit().setAccessibleName(box.accessibleName())  # it takes the keyboard, not the box
        self._add(name, box, error, lambda value: _set_number(box, value))
        box.valueChanged.connect(lambda value: self._store(name, value))

    def check(self, name: str, button: QAbstractButton, error: FieldError | None = None) -> None:
        """Bind a check box."""
        self._add(name, button, error, lambda value: button.setChecked(bool(value)))
        button.clicked.connect(lambda on: self._store(name, on))

    def show(self, values: Mapping[str, object]) -> None:
        """Show what is stored, except where the user is ahead of it."""
        for name, value in values.items():
            self._shows[name](value)

    def leave(self) -> bool:
        """Store what waits, before another thing is shown; return False where it was refused."""
        self.flush()
        if self._autosave.waiting():
            return False
        self._autosave.reset()
        for name in self._errors:
            self.say(name, "")
        return True

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._autosave.flush()

    def focus(self, name: str) -> None:
        """Put the keyboard into a field."""
        editor = self._editors[name]
        editor.setFocus()
        if isinstance(editor, QLineEdit):
            editor.selectAll()

    def names(self) -> frozenset[str]:
        """Return the names of the fields."""
        return frozenset(self._editors)

    def say(self, name: str, text: str) -> None:
        """Say under a field what is wrong with it, "" when it is right."""
        set_style(self._editors[name], "state", "error" if text else "")
        self._editors[name].setAccessibleDescription(text)
        if name in self._errors:
            self._errors[name].say(text)

    def _store(self, name: str, value: object) -> bool:
        error = self._save(name, value)
        self.say(name, self._actions.messages.sentence(error) if error else "")
        return error is None

    def _add(
        self, name: str, editor: QWidget, error: FieldError | None, show: Callable[[object], None]
    ) -> None:
        self._editors[name] = editor
        self._shows[name] = show
        if error is not None:
            self._errors[name] = error


def _set_text(editor: QPlainTextEdit, text: str) -> None:
    with QSignalBlocker(editor):
        editor.setPlainText(text)


def _set_number(box: QSpinBox, value: object) -> None:
    with QSignalBlocker(box):
        box.setValue(value if isinstance(value, int) else box.minimum())


def _set_unless_wrong(field: DateField | TimeField, value: object) -> None:
    """Show a stored value; what was typed wrongly, or is being typed, stays."""
    if not field.error() and not (field.hasFocus() and field.isModified()):
        field.set_value(value)  # type: ignore[arg-type]  # a date for one, a time for the other
