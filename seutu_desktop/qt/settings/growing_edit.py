"""A text field of one line that grows with what is written."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

_FRAME = 14


class GrowingEdit(QTextEdit):
    """Plain words that wrap; Enter moves on instead of making a new line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._fit)

    def sizeHint(self) -> QSize:
        """Return the room of the words at the present width."""
        return QSize(300, self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the least size it works in."""
        return QSize(120, self._height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on at Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the new width asks for."""
        super().resizeEvent(event)
        self._fit()

    def _height(self) -> int:
        line = self.fontMetrics().lineSpacing()
        return max(line, round(self.document().size().height())) + _FRAME

    def _fit(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())
