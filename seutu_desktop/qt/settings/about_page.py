"""Tietoja: which program this is, and where the data lives."""

from __future__ import annotations

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QVBoxLayout

from seutu_desktop import __version__
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.settings.page import SettingsPage
from seutu_desktop.qt.widgets.styling import label


class AboutPage(SettingsPage):
    """A few lines that can be copied."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Seutu {0}").format(__version__), "item"))
        for text in (
            self.tr("Kokoukset, muistiot ja kalenteri seudulliselle verkostolle."),
            self.tr("Aineisto: {0}").format(actions.store.path),
            self.tr("Lisenssi: Apache 2.0. Qt {0} (LGPL 3), Inter (OFL 1.1).").format(qVersion()),
            self.tr("Seutu ei lähetä tietoja minnekään."),
        ):
            line = label(text, "body", "text2", wrap=True)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(line)
        column.addStretch(1)

    def reload(self) -> None:
        """Nothing here changes."""
