"""The row in which a link's address is typed: no dialog, because nothing here is final."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from seutu_desktop.qt.theme import font
from seutu_desktop.qt.widgets.buttons import quiet_button
from seutu_desktop.qt.widgets.field import FieldError
from seutu_desktop.qt.widgets.styling import separator
from seutu_desktop.richtext import typed_link


class LinkBar(QWidget):
    """Asks for an address: `accepted(words, address)`, `removed`, and `closed` after either or Esc."""

    accepted = Signal(str, str)
    removed = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setFont(font("list"))
        self.line.setProperty("bare", "true")
        self.line.setAccessibleName(self.tr("Linkin osoite"))
        self.line.setPlaceholderText(self.tr("https://… tai sähköposti"))
        self._error = FieldError()
        self._accept = quiet_button(self.tr("Linkitä"), compact=True)
        self._remove = quiet_button(self.tr("Poista linkki"), compact=True)
        self._lay_out()
        self.line.returnPressed.connect(self._take)
        self.line.textEdited.connect(lambda: self._error.say(""))
        self._accept.clicked.connect(self._take)
        self._remove.clicked.connect(self._drop)
        self.hide()

    def ask(self, address: str) -> None:
        """Show the row with `address` in it ("" for a new link) and go there."""
        self.line.setText(address.removeprefix("mailto:"))
        self.line.selectAll()
        self._remove.setVisible(bool(address))
        self._error.say("")
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def stops(self) -> list[QWidget]:
        """Return what Tab reaches, in order."""
        return [self.line, self._accept, self._remove]

    def close_row(self) -> None:
        """Hide the row."""
        self.hide()
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window while the row is open."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_row()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        address = typed_link(self.line.text())
        if not address:
            self._error.say(
                self.tr("Osoite ei kelpaa linkiksi. Kirjoita verkko-osoite tai sähköpostiosoite.")
            )
            return
        self.accepted.emit(self.line.text().strip(), address)
        self.close_row()

    def _drop(self) -> None:
        self.removed.emit()
        self.close_row()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(12, 4, 4, 4)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self._accept)
        row.addWidget(self._remove)
        inset = QHBoxLayout()
        inset.setContentsMargins(12, 0, 12, 6)
        inset.addWidget(self._error)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addLayout(inset)
        column.addWidget(separator())
