"""The bar at the top: menus left, the search box in the middle, the save state right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QMenuBar, QSizePolicy, QWidget

from seutu_desktop.qt.widgets.save_state import SaveState
from seutu_desktop.qt.widgets.search_box import SearchBox


class TopBar(QWidget):
    """A plain row; the search box stays in the middle of the window."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("top")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.menu_bar = QMenuBar()
        self.menu_bar.setAccessibleName(self.tr("Valikot"))
        self.menu_bar.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.search = SearchBox()
        self.state = SaveState()
        row = QGridLayout(self)
        row.setContentsMargins(8, 0, 16, 0)
        row.addWidget(self.menu_bar, 0, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.search, 0, 1, Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self.state, 0, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.setColumnStretch(0, 1)
        row.setColumnStretch(2, 1)
        self.setMinimumHeight(44)
