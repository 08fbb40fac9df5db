"""Version, licences and where the data lives."""

from __future__ import annotations

from importlib.metadata import version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.widgets.buttons import primary_button
from seutu_desktop.qt.widgets.styling import label

_WIDTH = 440


class AboutDialog(QDialog):
    """A few lines and one button."""

    def __init__(self, parent: QWidget | None, data_file: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tietoja Seudusta"))
        close = primary_button(self.tr("Sulje"))
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Seutu {0}").format(version("seutu-desktop")), "page"))
        for text in self._lines(data_file):
            line = label(text, "body", "text2", wrap=True)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            line.setMinimumWidth(_WIDTH)  # its height is asked for at this width
            column.addWidget(line)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        column.addSpacing(8)
        column.addLayout(buttons)

    def _lines(self, data_file: str) -> tuple[str, ...]:
        return (
            self.tr("Kokoukset, muistiot ja kalenteri seudulliselle verkostolle."),
            self.tr("Aineisto: {0}").format(data_file),
            self.tr("Lisenssi: Apache 2.0. Qt {0} (LGPL 3), Inter (OFL 1.1).").format(qVersion()),
            self.tr("Seutu ei lähetä tietoja minnekään."),
        )


def show_about(parent: QWidget, actions: Actions) -> None:
    """Show the facts about the program."""
    AboutDialog(parent, str(actions.store.path)).exec()
