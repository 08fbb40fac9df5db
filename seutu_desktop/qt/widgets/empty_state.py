"""What an empty view says: what it is, why it is empty, and the next step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seutu_desktop.qt.widgets.buttons import plain_button, primary_button
from seutu_desktop.qt.widgets.styling import IconView, label

_WIDEST = 420


class EmptyState(QWidget):
    """Icon, title, text and up to two buttons, centred. Signals `primary` and `secondary`."""

    primary = Signal()
    secondary = Signal()

    def __init__(
        self,
        icon_name: str,
        title: str,
        text: str = "",
        primary: str = "",
        secondary: str = "",
        primary_icon: str = "plus",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = label(title, "section", wrap=True)
        self._text = label(text, "body", "text2", wrap=True)
        self._primary = primary_button(primary, primary_icon)
        self._secondary = plain_button(secondary)
        self._primary.clicked.connect(self.primary)
        self._secondary.clicked.connect(self.secondary)
        self._lay_out(IconView(icon_name, 28, "text2"))
        self._primary.setVisible(bool(primary))
        self._secondary.setVisible(bool(secondary))

    def set_texts(self, title: str, text: str) -> None:
        """Say something else, for instance that a search found nothing."""
        self._title.setText(title)
        self._text.setText(text)

    def _lay_out(self, icon: IconView) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(self._primary)
        buttons.addWidget(self._secondary)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        for words, after in ((self._title, 4), (self._text, 16)):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            words.setMaximumWidth(_WIDEST)
            line = QHBoxLayout()
            line.addWidget(words)
            column.addLayout(line)
            column.addSpacing(after)
        column.addLayout(buttons)
        column.addStretch(1)
