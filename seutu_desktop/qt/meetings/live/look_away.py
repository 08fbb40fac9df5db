"""The strip that says which § is in hand while another one is shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from seutu_desktop.qt.widgets.buttons import quiet_button
from seutu_desktop.qt.widgets.styling import IconView, label


class LookAway(QFrame):
    """`back_wanted` asks for the § in hand, `begin_wanted` to begin the one shown."""

    back_wanted = Signal()
    begin_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = label("", "list", "text2")
        self._back = quiet_button("", compact=True)
        self._begin = quiet_button(self.tr("Ota tämä käsittelyyn"), compact=True)
        self._back.clicked.connect(self.back_wanted)
        self._begin.clicked.connect(self.begin_wanted)
        self.setObjectName("pane")
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 5, 24, 5)
        row.setSpacing(8)
        row.addWidget(IconView("info", 16))
        row.addWidget(self._words)
        row.addStretch(1)
        row.addWidget(self._begin)
        row.addWidget(self._back)
        self.hide()

    def say(self, current: str, *, can_begin: bool) -> None:
        """Name the § in hand ("§ 126"); hide for an empty one."""
        self._words.setText(self.tr("Käsittelyssä on {0}").format(current))
        self._back.setText(self.tr("Palaa: {0}").format(current))
        self._begin.setVisible(can_begin)
        self.setVisible(bool(current))
