"""A question with its consequences and the verb on the button (look.md 7, dialog)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from seutu_desktop.qt.widgets.buttons import plain_button, primary_button
from seutu_desktop.qt.widgets.styling import label


class QuestionDialog(QDialog):
    """Asks once; Esc means no."""

    def __init__(self, parent: QWidget | None, question: str, consequences: str, verb: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.applicationName())
        self.setAccessibleName(question)
        title = label(question, "section", wrap=True)
        text = label(consequences, "body", "text2", wrap=True)
        self._no = plain_button(self.tr("Peruuta"))
        self._yes = primary_button(verb)
        self._no.clicked.connect(self.reject)
        self._yes.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._no)
        buttons.addWidget(self._yes)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(text)
        column.addSpacing(8)
        column.addLayout(buttons)
        self.setMinimumWidth(420)
        self._yes.setDefault(True)
        self._yes.setFocus(Qt.FocusReason.OtherFocusReason)


def ask(parent: QWidget | None, question: str, consequences: str, verb: str) -> bool:
    """Return whether the user chose `verb`."""
    return QuestionDialog(parent, question, consequences, verb).exec() == QDialog.DialogCode.Accepted
