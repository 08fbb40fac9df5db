"""A label of one line for forms made in Designer, which give nothing but the parent."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from seutu_desktop.qt.widgets.elided import ElidedLabel


class ElidedLine(ElidedLabel):
    """Begins empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
