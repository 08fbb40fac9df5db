"""A notice that stays until its matter is solved."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

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
        # The first lines of text and action and the middle of the icon stand on one height.
        line, side = self._text.fontMetrics().height(), self._action.sizeHint().height()
        self._text.setContentsMargins(0, max(0, (side - line) // 2), 0, max(0, (side - line) // 2))
        icon = QVBoxLayout()
        icon.setContentsMargins(0, max(0, (side - self._icon.height()) // 2 - 1), 0, 0)
        icon.addWidget(self._icon)
        icon.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 6, 8)
        row.setSpacing(10)
        row.addLayout(icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignTop)
        self._show(text, kind, action)
        if not text:
            self.hide()

    def set_notice(self, text: str, kind: str = "warn", action: str = "") -> None:
        """Show another sentence; the banner hides itself when there is none."""
        self._show(text, kind, action)
        self.setVisible(bool(text))

    def _show(self, text: str, kind: str, action: str) -> None:
        self._text.setText(text)
        self._icon.set_icon(_ICONS[kind], kind)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(text)
        set_style(self, "banner", kind)
