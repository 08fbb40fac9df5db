"""The moments of a start: the first painted frame, and the first screen with data."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Emits `painted` after the first frame of `window` and `filled` once what that filled is painted too.

    With a start time `began` (`time.time()`) it prints both moments instead of `filled`, and closes.
    """

    painted = Signal()
    filled = Signal()

    def __init__(self, window: QWidget, began: float | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._began = began
        self._first = 0.0
        self._full = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first frame, and then for the one that shows what was filled."""
        if event.type() == QEvent.Type.Paint and not self._first:
            self._first = time.time()
            QTimer.singleShot(0, self._fill)
        elif event.type() == QEvent.Type.UpdateRequest and self._full:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._end)
        return False

    def _fill(self) -> None:
        self._first = time.time()
        self.painted.emit()
        self._full = True
        self._window.update(0, 0, 1, 1)  # an event in any case; what did not change is not painted again

    def _end(self) -> None:
        if self._began is None:
            self.filled.emit()
        else:
            self._tell(self._began, time.time())

    def _tell(self, began: float, filled: float) -> None:
        import json

        measured = {
            "first_paint_ms": round((self._first - began) * 1000, 1),
            "data_ms": round((filled - began) * 1000, 1),
        }
        sys.stdout.write(json.dumps(measured) + "\n")
        self._window.close()
