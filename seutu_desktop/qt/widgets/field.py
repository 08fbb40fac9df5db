"""A form field: label above, editor, and below it what is wrong or worth knowing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from seutu_desktop.qt.widgets.buttons import quiet_button
from seutu_desktop.qt.widgets.styling import IconView, label, set_style


class FieldError(QWidget):
    """A sentence under a field with an icon, and a quiet action that helps. `kind`: bad or warn."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconView("alert", 16, "bad")
        self._text = label("", "secondary", "bad", wrap=True)
        self._action = quiet_button("", compact=True)
        self._action.clicked.connect(self.acted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        self.hide()

    def say(self, text: str, kind: str = "bad", action: str = "") -> None:
        """Show `text`; an empty one hides the line."""
        self._text.setText(text)
        self._icon.set_icon("alert", kind)
        set_style(self._text, "tone", kind)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        """Return the sentence shown."""
        return self._text.text()


class Field(QWidget):
    """A label over an editor. The label names the editor for screen readers, and clicking it goes there.

    An editor with a signal `invalid(str)` (DateField, TimeField) shows its sentence by itself.
    """

    helped = Signal()

    def __init__(self, text: str, editor: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._label = label(text, "caption", "text2")
        self._label.setBuddy(editor)
        self._hint = label(hint, "caption", "text3", wrap=True)
        self._error = FieldError()
        self._error.acted.connect(self.helped)
        for part in (editor, *editor.findChildren(QLineEdit)):  # a spin box types into a line of its own
            part.setAccessibleName(plain(text))
        self.setFocusProxy(editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._label, editor, self._hint, self._error):
            column.addWidget(widget)
        self._hint.setVisible(bool(hint))
        invalid = getattr(editor, "invalid", None)
        if invalid is not None:
            invalid.connect(self.set_error)

    def set_error(self, text: str) -> None:
        """Say what is wrong with the input, which stays; "" when it is right."""
        self._show(text, "bad", "")
        set_style(self.editor, "state", "error" if text else "")

    def set_warning(self, text: str, action: str = "") -> None:
        """Say what is missing, without blocking; `helped` when the quiet action is asked for."""
        set_style(self.editor, "state", "")
        self._show(text, "warn", action)

    def error(self) -> str:
        """Return the sentence shown, "" when there is none."""
        return self._error.text()

    def set_hint(self, text: str) -> None:
        """Change the quiet words under the editor."""
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    def label(self) -> QLabel:
        """Return the label."""
        return self._label

    def _show(self, text: str, kind: str, action: str) -> None:
        self._error.say(text, kind, action)
        self.editor.setAccessibleDescription(text)


def plain(text: str) -> str:
    """Return a label's text without its mnemonic mark."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
