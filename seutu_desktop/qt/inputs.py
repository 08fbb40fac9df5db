"""Which widgets own the keys that edit text."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def takes_text(widget: QWidget | None) -> bool:
    """Return whether text is typed into `widget`, so that Del is its own."""
    from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit

    return isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit | QAbstractSpinBox | QComboBox)
