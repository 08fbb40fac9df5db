"""The legend below the matrix: each state's icon with its word."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from seutu_desktop.qt.handling.words import LEGEND, LOOKS, legend_words
from seutu_desktop.qt.widgets.styling import IconView, label


class Legend(QWidget):
    """Six states in a row; the last ones give way in a narrow view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 10, 24, 14)
        row.setSpacing(6)
        for state in LEGEND:
            look = LOOKS[state]
            row.addWidget(IconView(look.icon, 14, look.icon_role))
            row.addWidget(label(legend_words(state), "caption", "text2"))
            row.addSpacing(14)
        row.addStretch(1)
