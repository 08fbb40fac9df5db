"""What the page of every step can do; the panel knows no more of it than this."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.people.register import scrolled
from seutu_desktop.services.assessment_view import Workshop

MARGIN = 24


class StepPage(QWidget):
    """A page at the left; `pane` goes to the right of it, or below it in a small window.

    `step_wanted` carries a step of the round to go to, `opened` a Target elsewhere.
    """

    step_wanted = Signal(object)
    opened = Signal(object)

    def __init__(self, actions: Actions, pane: QFrame | None = None) -> None:
        super().__init__()
        self._actions = actions
        self._view: Workshop | None = None
        self._frame = pane
        self.pane: QScrollArea | None = scrolled(pane) if pane is not None else None
        if pane is not None:
            pane.setObjectName("pane")

    @property
    def is_open(self) -> bool:
        """Whether the round shown may be changed."""
        return self._view is not None and self._view.round.closed_on is None

    def show_round(self, view: Workshop) -> None:
        """Show a round; what is being typed stays."""
        raise NotImplementedError

    def focus(self) -> None:
        """Put the keyboard where the work of the step begins."""
        raise NotImplementedError

    def flush(self) -> None:
        """Store at once what is being typed."""

    def create_new(self) -> None:
        """Ctrl+N: what the step adds."""

    def rename(self) -> None:
        """F2: edit the words of what is chosen."""

    def remove(self) -> None:
        """Del: take away what is chosen."""

    def set_narrow(self, narrow: bool) -> None:
        """Lay out for a small window: the pane is then as wide as the page above it."""
        column = self._frame.layout() if self._frame is not None else None
        if column is not None:
            column.setContentsMargins(MARGIN if narrow else 28, 12 if narrow else 20, MARGIN, 16)

    def has_pane(self) -> bool:
        """Return whether the pane has something to show."""
        return self.pane is not None
