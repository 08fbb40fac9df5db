"""A heading inside a page, with a quiet action or two at its right."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from seutu_desktop.qt.widgets.buttons import quiet_button
from seutu_desktop.qt.widgets.styling import label


class SectionHeader(QWidget):
    """Title, a quieter note after it, and an action. `acted` when the action is asked for."""

    acted = Signal()

    def __init__(
        self,
        title: str,
        note: str = "",
        action: str = "",
        icon_name: str = "",
        role: str = "section",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = label(title, role)
        self._note = label(note, "list", "text2")
        self._action = quiet_button(action, icon_name, compact=True)
        self._action.clicked.connect(self.acted)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self._note, 1)
        row.addWidget(self._action)
        self._action.setVisible(bool(action))

    def add_action(self, button: QPushButton) -> None:
        """Put another quiet action beside the first one."""
        self._row.addWidget(button)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)

    def set_note(self, note: str) -> None:
        """Change the note after the title, such as a count."""
        self._note.setText(note)
