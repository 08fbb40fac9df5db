"""Handing a file or folder over to the programs of the computer."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


class Opener(Protocol):
    """Opens things outside the program. A test gives a hand-written one."""

    def open_path(self, path: Path) -> bool:
        """Open a file or folder; return whether some program took it."""


class DesktopOpener:
    """Opens with the programs the user's desktop has for them."""

    def open_path(self, path: Path) -> bool:
        """Open a file or folder; return whether some program took it."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
