"""Where the window shows a banner: a strip above the view, that takes no room without one."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout

from seutu_desktop.qt.widgets.banner import Banner


class BannerStrip(QFrame):
    """One banner at a time; its action takes it away."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("main")
        self.banner = Banner()
        self.banner.acted.connect(lambda: self.set_notice("", "warn", ""))
        room = QHBoxLayout(self)
        room.setContentsMargins(16, 12, 16, 0)
        room.addWidget(self.banner)
        self.hide()

    def set_notice(self, text: str, kind: str, action: str) -> None:
        """Show a sentence; an empty one hides the strip."""
        self.banner.set_notice(text, kind, action)
        self.setVisible(bool(text))
