"""Twelve months to choose among."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from seutu_desktop.qt.language import month_names, short_month_names
from seutu_desktop.qt.theme import font


class MonthPicker(QWidget):
    """Twelve months to choose among; `picked` carries those chosen, at least one."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[QToolButton] = []
        self._single = False
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(2)
        for number, (name, short) in enumerate(zip(month_names(), short_month_names(), strict=True), start=1):
            button = QToolButton()
            button.setText(short)
            button.setCheckable(True)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setFont(font("caption"))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(30)
            button.clicked.connect(lambda _=False, month=number: self._pick(month))
            self._buttons.append(button)
            grid.addWidget(button, (number - 1) // 6, (number - 1) % 6)

    def months(self) -> tuple[int, ...]:
        """Return the months chosen, from 1."""
        return tuple(number for number, button in enumerate(self._buttons, start=1) if button.isChecked())

    def show_months(self, months: Sequence[int], single: bool = False) -> None:
        """Show which months are chosen; with `single` there is only ever one."""
        self._single = single
        for month, button in enumerate(self._buttons, start=1):
            with QSignalBlocker(button):
                button.setChecked(month in months)

    def _pick(self, month: int) -> None:
        chosen = self.months()
        if self._single or not chosen:
            chosen = (month,)
        self.show_months(chosen, self._single)
        self.picked.emit(chosen)
