"""A notice that stays until its matter is solved."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from seutu_desktop.qt.widgets.buttons import quiet_button
from seutu_desktop.qt.widgets.styling import IconView, label, set_style

_ICONS = {"warn": "alert", "bad": "alert", "ok": "check"}


class Banner(QFrame):
    """A sentence on a tinted ground with at most one action. `kind`: warn, bad or ok."""

    acted = Signal()

    def __init__(
        self, text: str = "", kind: str = "warn", action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = IconView("alert", 18, "warn")
        self._text = label(wrap=True, role="list")
        self._action = quiet_button("", compact=True)
        self._action.clicked.connect(self.acted)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 6, 10)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignTop)
        self.set_notice(text, kind, action)

    def set_notice(self, text: str, kind: str = "warn", action: str = "") -> None:
        """Show another sentence; the banner hides itself when there is none."""
        self._text.setText(text)
        self._icon.set_icon(_ICONS[kind], kind)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(text)
        set_style(self, "banner", kind)
        self.setVisible(bool(text) and (self.isVisible() or self.parent() is not None))
