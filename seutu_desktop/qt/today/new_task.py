"""The row that adds a task: what, who, by when."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from seutu_desktop.domain.record import Directory
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.meetings.person_combo import PersonCombo
from seutu_desktop.qt.widgets.buttons import plain_button, quiet_button
from seutu_desktop.qt.widgets.date_field import DateField
from seutu_desktop.qt.widgets.field import FieldError
from seutu_desktop.services.actions import add_action
from seutu_desktop.store.store import Store


class NewTaskRow(QFrame):
    """Enter adds and leaves the row ready for the next, Esc closes it; what was typed stays until then."""

    closed = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._text = QLineEdit()
        self._owner = PersonCombo()
        self._due = DateField(actions.today)
        self._error = FieldError()
        self.setProperty("card", "current")
        self._text.setPlaceholderText(self.tr("Mitä tehdään"))
        self._text.setAccessibleName(self.tr("Mitä tehdään"))
        self._owner.setAccessibleName(self.tr("Kuka tekee"))
        self._due.setAccessibleName(self.tr("Määräpäivä"))
        self._due.setPlaceholderText(self.tr("Määräpäivä"))
        self._due.invalid.connect(self._error.say)
        self._lay_out()
        for field in (self._text, self._owner, self._due):
            field.installEventFilter(self)

    def begin(self) -> None:
        """Show the row and put the keyboard into it."""
        self._owner.offer(((), self._actions.read(_people)), self._owner.currentData() or "")
        self.show()
        self._text.setFocus()

    def add(self) -> None:
        """Store the task, or say what is missing."""
        if self._due.error():
            self._due.setFocus()
            return
        error = self._actions.attempt(
            add_action,
            self._text.text(),
            owner_id=self._owner.currentData() or None,
            due=self._due.value(),
        )
        self._error.say(self._actions.messages.sentence(error) if error else "")
        if error is None:
            words = self.tr("Tehtävä lisätty: {0}").format(self._text.text().strip())
            self._actions.messages.inform(words, undoable=True)
            self._text.clear()
            self._due.set_value(None)
        self._text.setFocus()

    def waiting(self) -> bool:
        """Return whether something is typed and not added."""
        return self.isVisible() and bool(self._text.text().strip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter adds, Esc closes."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._due.editingFinished.emit()  # a date still being typed is read first
                self.add()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.closed.emit()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        add = plain_button(self.tr("Lisää"))
        close = quiet_button(self.tr("Sulje"))
        close.setAccessibleName(self.tr("Sulje uuden tehtävän rivi"))
        add.clicked.connect(self.add)
        close.clicked.connect(self.closed)
        self._owner.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._owner.setFixedWidth(170)
        self._due.setFixedWidth(130)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        for part in (self._owner, self._due, add, close):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 8, 10)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._error)


def _people(store: Store) -> tuple[tuple[str, str], ...]:
    directory: Directory = store.directory()
    return tuple((key, person.name) for key, person in directory.people.items() if not person.erased)
