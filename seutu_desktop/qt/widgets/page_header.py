"""The head of a page: title top left, actions top right, facts under the title."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from seutu_desktop.qt.widgets.elided import ElidedLabel

_TALL = 76


class PageHeader(QWidget):
    """Title, one line of facts that elides first, and actions. Compact puts the facts beside the title."""

    def __init__(self, title: str = "", meta: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel(title, "page", least=360)
        self._meta = ElidedLabel(meta, "body", "text2")
        self._beside = QHBoxLayout()  # after the title: a drop-down, a chip; when compact the facts too
        self._beside.setSpacing(10)
        self._below = QHBoxLayout()
        self._below.setSpacing(4)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(8)
        self._meta_actions: list[QWidget] = []
        self._lay_out()
        self.set_compact(False)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)

    def set_meta(self, meta: str) -> None:
        """Change the facts under the title."""
        self._meta.setText(meta)

    def add_action(self, widget: QWidget) -> None:
        """Add a button at the right."""
        self._actions.addWidget(widget)

    def add_beside_title(self, widget: QWidget) -> None:
        """Add a widget right after the title."""
        self._beside.insertWidget(self._beside.count() - 1, widget)

    def add_after_meta(self, widget: QWidget) -> None:
        """Add a quiet button after the facts."""
        self._meta_actions.append(widget)
        self._below.insertWidget(self._below.count() - 1, widget)

    def set_compact(self, compact: bool) -> None:
        """Use one line (small window) or two."""
        self._compact = compact
        for widget in (self._meta, *self._meta_actions):
            self._beside.removeWidget(widget)
            self._below.removeWidget(widget)
        row = self._beside if compact else self._below
        for index, widget in enumerate((self._meta, *self._meta_actions)):
            row.insertWidget(row.count() - 1 if compact else index, widget)
        self.updateGeometry()

    def _lay_out(self) -> None:
        self._beside.addWidget(self._title)
        self._beside.addStretch(1)
        self._below.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(self._beside)
        words.addLayout(self._below)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 12, 24, 8)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addLayout(self._actions)
        row.setAlignment(self._actions, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setMinimumHeight(_TALL)
