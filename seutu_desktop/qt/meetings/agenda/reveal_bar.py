"""The quiet buttons behind which unused fields wait: "+ Diaarinumero"."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from seutu_desktop.qt.meetings.flow_layout import FlowLayout
from seutu_desktop.qt.widgets.buttons import quiet_button


class RevealBar(QWidget):
    """`wanted` carries the key of the field to show."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, QPushButton] = {}
        self._row = FlowLayout(self, gap=2, outdent=8)  # the buttons' own padding

    def add(self, key: str, text: str) -> None:
        """Offer a field by its name."""
        button = quiet_button(text, "plus", compact=True)
        button.setAccessibleName(self.tr("Lisää {0}").format(text))
        button.clicked.connect(lambda: self.wanted.emit(key))
        self._buttons[key] = button
        self._row.addWidget(button)

    def offer(self, keys: set[str]) -> None:
        """Show the buttons of `keys` only."""
        for key, button in self._buttons.items():
            button.setVisible(key in keys)
        self.setVisible(bool(keys))
        self.updateGeometry()
