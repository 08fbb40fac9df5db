"""What the user sees when the data file cannot be opened: one sentence, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from seutu_desktop.qt.widgets.buttons import plain_button, primary_button, quiet_button
from seutu_desktop.qt.widgets.styling import IconView, label


class Way(Enum):
    """What can be done about it."""

    RETRY = "retry"
    READ = "read"
    RESTORE = "restore"
    CHOOSE = "choose"
    CREATE = "create"
    QUIT = "quit"


class TroubleDialog(QDialog):
    """Says what is wrong with the file and offers the ways on, the best first; Esc closes the program."""

    def __init__(
        self, sentence: str, safe: str, ways: Sequence[tuple[Way, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.way = Way.QUIT
        self.setWindowTitle(QCoreApplication.applicationName())
        self.setAccessibleName(self.tr("Aineistoa ei voitu avata"))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconView("alert", 22, "warn"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(label(self.tr("Aineistoa ei voitu avata"), "section"), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(12)
        column.addLayout(head)
        for text, tone in ((sentence, "text"), (safe, "text2")):
            line = label(text, "body", tone, wrap=True)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            line.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            line.setVisible(bool(text))
            column.addWidget(line)
        column.addSpacing(4)
        for number, (way, words) in enumerate(ways):
            column.addWidget(self._button(way, words, first=number == 0))
        foot = QHBoxLayout()
        foot.addStretch(1)
        quit_button = quiet_button(self.tr("Sulje Seutu"))
        quit_button.clicked.connect(self.reject)
        foot.addWidget(quit_button)
        column.addLayout(foot)
        self.setMinimumWidth(500)

    def _button(self, way: Way, words: str, *, first: bool) -> QPushButton:
        button = primary_button(words) if first else plain_button(words)
        button.setAutoDefault(first)
        button.setDefault(first)
        button.clicked.connect(lambda: self._choose(way))
        if first:
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        return button

    def _choose(self, way: Way) -> None:
        self.way = way
        self.accept()


def ask_way(sentence: str, safe: str, ways: Sequence[tuple[Way, str]], parent: QWidget | None = None) -> Way:
    """Return what the user wants to do about a file that cannot be opened."""
    dialog = TroubleDialog(sentence, safe, ways, parent)
    dialog.exec()
    return dialog.way
