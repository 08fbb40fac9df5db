"""Whether what was typed is safe."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from seutu_desktop.qt.widgets.styling import IconView, label, set_style


class SaveState(QWidget):
    """ "Tallennettu 11.36" with a tick, or what is wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconView("check", 16, "ok")
        self._text = label("", "secondary", "text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text)

    def saved(self, at: str) -> None:
        """Say that everything is stored since the time `at` ("11.36")."""
        self.say(self.tr("Tallennettu {0}").format(at))

    def failed(self, text: str) -> None:
        """Say that something is not stored."""
        self.say(text, "alert", "bad")

    def say(self, text: str, icon_name: str = "check", role: str = "ok") -> None:
        """Show any other state in words."""
        self._icon.set_icon(icon_name, role)
        self._text.setText(text)
        set_style(self._text, "tone", "bad" if role == "bad" else "text2")
        self.setAccessibleName(text)

    def text(self) -> str:
        """Return the words shown."""
        return self._text.text()
