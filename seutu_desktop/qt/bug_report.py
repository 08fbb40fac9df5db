"""What the user sees when the program itself is at fault."""

from __future__ import annotations

import traceback

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from seutu_desktop.qt.widgets.buttons import plain_button, primary_button
from seutu_desktop.qt.widgets.styling import label


class BugReportDialog(QDialog):
    """Says that nothing stored is lost, and gives the details to copy; it sends nothing anywhere."""

    def __init__(self, parent: QWidget | None, details: str) -> None:
        super().__init__(parent)
        self._details = details
        self.setWindowTitle(QCoreApplication.applicationName())
        self.setAccessibleName(self.tr("Ohjelmassa on vika"))
        text = QPlainTextEdit(details)
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("Vian tiedot"))
        copy = plain_button(self.tr("Kopioi tiedot"), "copy")
        go_on = primary_button(self.tr("Jatka"))
        copy.clicked.connect(self._copy)
        go_on.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(copy)
        buttons.addWidget(go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Ohjelmassa on vika"), "section"))
        words = self.tr(
            "Toiminto keskeytyi. Kaikki tallennettu on tallessa. Kopioi tiedot ja lähetä ne ylläpidolle."
        )
        column.addWidget(label(words, "body", "text2", wrap=True))
        column.addWidget(text, 1)
        column.addLayout(buttons)
        self.resize(560, 380)
        go_on.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)


def show_bug_report(parent: QWidget | None, error: BaseException) -> None:
    """Show the report of `error`."""
    BugReportDialog(parent, "".join(traceback.format_exception(error))).exec()
