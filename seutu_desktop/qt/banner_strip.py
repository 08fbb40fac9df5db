"""Where the window shows a banner: a strip above the view, that takes no room without one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout

if TYPE_CHECKING:
    from seutu_desktop.qt.widgets.banner import Banner


class BannerStrip(QFrame):
    """One banner at a time, made when the first is needed; its action takes it away."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("main")
        self.banner: Banner | None = None
        self.hide()

    def set_notice(self, text: str, kind: str, action: str) -> None:
        """Show a sentence; an empty one hides the strip."""
        if text:
            self._ready().set_notice(text, kind, action)
        self.setVisible(bool(text))

    def _ready(self) -> Banner:
        if self.banner is None:
            from seutu_desktop.qt.widgets.banner import Banner

            self.banner = Banner()
            self.banner.acted.connect(lambda: self.set_notice("", "warn", ""))
            room = QHBoxLayout(self)
            room.setContentsMargins(16, 12, 16, 0)
            room.addWidget(self.banner)
        return self.banner
