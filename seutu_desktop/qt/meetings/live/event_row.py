"""One event of the §: when, what, and what can be done about it."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seutu_desktop.qt.theme import font
from seutu_desktop.qt.widgets.buttons import quiet_button
from seutu_desktop.qt.widgets.date_field import TimeField
from seutu_desktop.qt.widgets.styling import IconView, label


class EventRow(QWidget):
    """`time_changed` carries the new time, `returned` and `menu_wanted` ask for what their buttons say."""

    time_changed = Signal(object)
    returned = Signal()
    menu_wanted = Signal(QWidget)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconView("info", 16)
        self.time = TimeField()
        self._words = label("", "list", wrap=True)
        self._back = quiet_button(self.tr("Palasi"), compact=True)
        self._change = quiet_button(self.tr("Muuta"), compact=True)
        self.time.changed.connect(self._timed)
        self._back.clicked.connect(self.returned)
        self._change.clicked.connect(lambda: self.menu_wanted.emit(self._change))
        self._lay_out()

    def show_event(
        self, icon: str, role: str, at: time, words: str, *, can_return: bool, editable: bool
    ) -> None:
        """Show an event; the time stays while it is being typed."""
        self._icon.set_icon(icon, role)
        self._words.setText(words)
        if not self.time.hasFocus():
            self.time.set_value(at)
        self.time.setReadOnly(not editable)
        self.time.setAccessibleName(self.tr("Kellonaika: {0}").format(words))
        self._back.setVisible(can_return and editable)
        self._back.setAccessibleName(self.tr("Palasi: {0}").format(words))
        self._change.setVisible(editable)
        self._change.setAccessibleName(self.tr("Muuta: {0}").format(words))

    def _timed(self, value: time | None) -> None:
        if value is not None:
            self.time_changed.emit(value)

    def _lay_out(self) -> None:
        self.time.setProperty("bare", "true")
        self.time.setFont(font("list-strong"))
        self.time.setFixedWidth(44)
        buttons = QVBoxLayout()
        buttons.setSpacing(0)
        buttons.addWidget(self._back)
        buttons.addWidget(self._change)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 2)
        row.setSpacing(8)
        high = self._change.sizeHint().height()  # icon, time and first line stand in the middle of it
        icon = QVBoxLayout()
        icon.setContentsMargins(0, (high - self._icon.height()) // 2, 0, 0)
        icon.addWidget(self._icon)
        self.time.setFixedHeight(high)
        self.time.setTextMargins(0, 3, 0, 0)
        self._words.setContentsMargins(0, max(0, (high - self._words.fontMetrics().height()) // 2), 0, 0)
        row.addLayout(icon)
        row.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.time, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignTop)
        row.addLayout(buttons)
        row.setAlignment(buttons, Qt.AlignmentFlag.AlignTop)
