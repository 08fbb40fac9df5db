"""Keys that act while the keyboard is anywhere within some parts of the view."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def bind(parts: Sequence[QWidget], keys: str, act: Callable[[], None]) -> None:
    """Let `keys` do something in each of the parts."""
    for part in parts:
        shortcut = QShortcut(QKeySequence(keys), part)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)
