"""Marks the rail where the people shown are invented, and takes the mark away when they are not any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seutu_desktop.qt.widgets.nav_rail import NavRail

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class SampleMark:
    """The note at the foot of the rail, made when the first sample is shown."""

    def __init__(self, rail: NavRail) -> None:
        self._rail = rail
        self._note: QWidget | None = None

    def show(self, sample: bool) -> None:
        """Show the note of a sample, or none."""
        if sample and self._note is None:
            from seutu_desktop.qt.sample_note import SampleNote

            self._note = SampleNote()
            self._rail.add_foot_note(self._note)
        elif self._note is not None and not sample:
            self._rail.remove_foot_note(self._note)
            self._note = None
