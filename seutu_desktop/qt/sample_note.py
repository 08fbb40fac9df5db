"""The words at the foot of the rail that the people shown are invented."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from seutu_desktop.qt.widgets.styling import IconView, label


class SampleNote(QWidget):
    """ "Esimerkkiaineisto", with what it means as its tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = label(self.tr("Esimerkkiaineisto"), "caption", "text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconView("info", 14, "text2"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(words, 1)
        self.setToolTip(
            self.tr("Henkilöt ovat keksittyjä. Oman aineiston voit aloittaa uudesta tiedostosta.")
        )
        self.setAccessibleName(words.text())
