"""Parts of the kit as Designer makes them: with a parent and nothing else."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from seutu_desktop.qt.widgets.badges import KeyBadge, StatusChip
from seutu_desktop.qt.widgets.elided import ElidedLabel


class FormLine(ElidedLabel):
    """A line that gives up its end; the words come later."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(least=120, parent=parent)


class FormChip(StatusChip):
    """A state in words; the words come later."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)


class FormKey(KeyBadge):
    """The key of the button beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Ctrl+Enter", parent)
