"""The cell that is meant, and whoever acts on it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from seutu_desktop.domain.errors import UserError
from seutu_desktop.qt.actions import Actions
from seutu_desktop.services.handling_detail import Detail
from seutu_desktop.services.handling_view import Cell, Column


@dataclass(frozen=True)
class Chosen:
    """A cell with its document, what is known of it, and the municipality by name."""

    column: Column
    cell: Cell
    detail: Detail
    place: str

    @property
    def about(self) -> str:
        """What a dialog says it is about."""
        return f"{self.place}, {self.column.document.name}"


class Acting(QObject):
    """Acts on what was last `taken_up`."""

    def __init__(self, panel: QWidget, actions: Actions) -> None:
        super().__init__(panel)
        self._panel = panel
        self._actions = actions
        self._chosen: Chosen | None = None

    def take_up(self, chosen: Chosen | None) -> None:
        """Say which cell is meant from now on."""
        self._chosen = chosen

    def _refused(self, error: UserError | None) -> str:
        return self._actions.messages.sentence(error) if error else ""

    def _inform(self, words: str) -> None:
        self._actions.messages.inform(words, undoable=True)
