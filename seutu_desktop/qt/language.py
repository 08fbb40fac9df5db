"""The language of the window, for words that the services keep in Finnish and English."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

PROPERTY = "language"
"""Where the application remembers it."""


def window_language() -> str:
    """Return the language of the window, "fi" or "en"; "fi" where no application says."""
    app = QCoreApplication.instance()
    return str(app.property(PROPERTY) or "fi") if app is not None else "fi"
