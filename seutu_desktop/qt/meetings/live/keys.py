"""Keys that belong to a panel: heard from anywhere inside it and nowhere else."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def add_keys(owner: QWidget, keys: Mapping[str, Callable[[], object]]) -> None:
    """Let each key of `keys` do its thing while the keyboard is inside `owner`; holding it does it once."""
    for key, act in keys.items():
        shortcut = QShortcut(QKeySequence(key), owner)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(act)
