"""What every section of the settings can do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class SettingsPage(QWidget):
    """A section. It is read anew when one of `kinds` changes and whenever it is shown."""

    opened = Signal(object)
    kinds: frozenset[str] = frozenset()

    def reload(self) -> None:
        """Show what is stored."""
        raise NotImplementedError

    def flush(self) -> None:
        """Store at once what is being typed."""

    def create_new(self) -> None:
        """Ctrl+N here."""

    def remove(self) -> None:
        """Del here."""
