"""One line of what was agreed: shown as words, edited in place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QStackedLayout, QWidget

from seutu_desktop.domain.dates import full_day
from seutu_desktop.qt.meetings.person_combo import Choices, PersonCombo
from seutu_desktop.qt.widgets.badges import KeyBadge
from seutu_desktop.qt.widgets.buttons import icon_button
from seutu_desktop.qt.widgets.date_field import DateField
from seutu_desktop.qt.widgets.elided import ElidedLabel
from seutu_desktop.qt.widgets.styling import IconView, label, set_style

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True)
class ActionLine:
    """What a row holds; `owner` is a person's or a municipality's id. An empty `key` is the row that adds."""

    key: str = ""
    text: str = ""
    owner: str = ""
    owner_name: str = ""
    due: date | None = None
    done: bool = False


class ActionRow(QFrame):
    """`committed` carries (key, text, owner id, due) when something was written, `removed` a key."""

    committed = Signal(str, str, str, object)
    removed = Signal(str)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = ActionLine()
        self._editable = True
        self._shown = _Shown(self)
        self._edited = _Edited(today, self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._shown)
        self._stack.addWidget(self._edited)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(self.sizePolicy().horizontalPolicy(), self.sizePolicy().Policy.Fixed)
        self._edited.removed.connect(lambda: self.removed.emit(self._line.key))
        for part in self._edited.parts():
            part.installEventFilter(self)

    @property
    def key(self) -> str:
        """The action of the row, empty for the one that adds."""
        return self._line.key

    def show_line(self, line: ActionLine, choices: Choices, *, editable: bool) -> None:
        """Show an action; while it is being edited its fields stay as they are typed."""
        self._editable = editable
        self._line = line
        self._shown.show_line(line)
        said = ", ".join(part for part in (line.text, line.owner_name, _day(line.due)) if part)
        self.setAccessibleName(said or self.tr("Lisää toimenpide: kuka tekee mitä ja milloin"))
        if not self.editing():
            self._edited.fill(line, choices)
        else:
            self._edited.offer(choices)

    def edit(self) -> None:
        """Open the fields and put the keyboard into the text."""
        if self._editable:
            self._stack.setCurrentWidget(self._edited)
            self._edited.text.setFocus()

    def editing(self) -> bool:
        """Return whether the fields are open."""
        return self._stack.currentWidget() is self._edited

    def commit(self) -> None:
        """Store what the fields hold, where it differs and has words."""
        text, owner, due = self._edited.values()
        if text and (text, owner, due) != (self._line.text, self._line.owner, self._line.due):
            self.committed.emit(self._line.key, text, owner, due)
            if not self._line.key:
                self._edited.fill(self._line, self._edited.choices)

    def close_fields(self) -> None:
        """Store and show the words again."""
        self.commit()
        self._stack.setCurrentWidget(self._shown)
        self._edited.fill(self._line, self._edited.choices)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click opens the fields."""
        self.edit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Space or F2 opens the fields, Delete removes."""
        if event.key() in (*_ENTER, Qt.Key.Key_Space, Qt.Key.Key_F2):
            self.edit()
        elif event.key() == Qt.Key.Key_Delete and self._line.key and self._editable:
            self.removed.emit(self._line.key)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter stores, Esc stores and closes, and so does leaving the row."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._field_key(event)
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._left)
        return False

    def _field_key(self, event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.close_fields()
            self.setFocus()
            return True
        if event.key() in _ENTER and not control:
            self._entered()
            return True
        return False

    def _entered(self) -> None:
        """Enter in the row that adds makes room for the next; in another it closes, as it does when empty."""
        again = not self._line.key and bool(self._edited.text.text().strip())
        self._edited.check()
        if again:
            self.commit()
            self._edited.text.setFocus()
        else:
            self.close_fields()
            self.setFocus()

    def _left(self) -> None:
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        if self.editing() and not inside and QApplication.activePopupWidget() is None:
            self.close_fields()


class _Shown(QWidget):
    """An action in words, or the invitation to add one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = IconView("flag", 16)
        self._text = ElidedLabel("", "body", least=120)
        self._owner = ElidedLabel("", "list", "text2", least=60)
        self._due = label("", "list", "text2")
        self._badge = KeyBadge("Ctrl+T")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 9, 0, 9)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        for widget in (self._owner, self._due, self._badge):
            row.addWidget(widget)
        row.insertSpacing(3, 8)

    def show_line(self, line: ActionLine) -> None:
        adds = not line.key
        icon, role = ("plus", "text2") if adds else ("check", "ok") if line.done else ("flag", "text2")
        self._icon.set_icon(icon, role)
        self._text.setText(self.tr("Kuka tekee mitä ja milloin") if adds else line.text)
        set_style(self._text, "tone", "text2" if adds else "text")
        self._owner.setText(line.owner_name)
        self._due.setText(_day(line.due))
        self._owner.setVisible(bool(line.owner_name))
        self._due.setVisible(line.due is not None)
        self._badge.setVisible(adds)


class _Edited(QWidget):
    """The fields of an action."""

    removed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(parent)
        self.choices: Choices = ((), ())
        self.text = QLineEdit()
        self._owner = PersonCombo()
        self._due = DateField(today)
        self._remove = icon_button("x", self.tr("Poista toimenpide"), size=16)
        self.text.setAccessibleName(self.tr("Toimenpide"))
        self.text.setPlaceholderText(self.tr("Mitä tehdään"))
        self._owner.setAccessibleName(self.tr("Kuka"))
        self._due.setAccessibleName(self.tr("Määräpäivä"))
        self._due.setPlaceholderText(self.tr("milloin"))
        self._due.setMinimumWidth(128)
        self._due.setMaximumWidth(140)
        self._remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(8)
        row.addWidget(self.text, 5)
        row.addWidget(self._owner, 3)
        row.addWidget(self._due, 2)
        row.addWidget(self._remove)

    def parts(self) -> tuple[QWidget, ...]:
        return (self.text, self._owner, self._due, self._remove)

    def fill(self, line: ActionLine, choices: Choices) -> None:
        self.text.setText(line.text)
        self._owner.offer(choices, line.owner, line.owner_name)
        self._due.set_value(line.due)
        self._remove.setVisible(bool(line.key))
        self.choices = choices

    def offer(self, choices: Choices) -> None:
        self.choices = choices

    def check(self) -> None:
        """Read the date as if its field had been left."""
        self._due.editingFinished.emit()

    def values(self) -> tuple[str, str, date | None]:
        return self.text.text().strip(), self._owner.currentData() or "", self._due.value()


def _day(day: date | None) -> str:
    """Return "pe 8.1.2027"."""
    return full_day(day) if day else ""
