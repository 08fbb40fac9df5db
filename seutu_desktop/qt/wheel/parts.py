"""How the parts of the view stand together."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seutu_desktop.qt.wheel.side_pane import SidePane


def lay_out(panel: QWidget, header: QWidget, pages: QWidget, side: SidePane) -> None:
    """Put the head over the pages, and the pane at their right."""
    left = QWidget()
    column = QVBoxLayout(left)
    column.setContentsMargins(8, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(header)
    column.addWidget(pages, 1)
    side.set_narrow(False)
    row = QHBoxLayout(panel)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(left, 1)
    row.addWidget(side)
