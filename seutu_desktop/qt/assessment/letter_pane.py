"""The letter of invitation, to be copied into the e-mail program."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from seutu_desktop.qt.forms.ui_assessment_letter import Ui_AssessmentLetter
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.widgets.buttons import set_icon
from seutu_desktop.services.assessment_forms import Letter


class LetterPane(QFrame):
    """Each signal asks for what its button says."""

    copy_wanted = Signal()
    addresses_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_AssessmentLetter()
        self._ui.setupUi(self)
        apply_roles(self)
        for words in (self._ui.subject, self._ui.text, self._ui.to):
            words.setTextFormat(Qt.TextFormat.PlainText)
        set_icon(self._ui.copy, "copy", "text")
        self._ui.copy.clicked.connect(self.copy_wanted)
        self._ui.addresses.clicked.connect(self.addresses_wanted)

    def show_letter(self, letter: Letter) -> None:
        """Show a letter, and who has no address."""
        self._ui.subject.setText(letter.subject)
        self._ui.text.setText(letter.text.strip())
        without = [name for name, address in letter.to if not address]
        words = self.tr("Ilman sähköpostiosoitetta: {0}").format(", ".join(without)) if without else ""
        self._ui.to.setText(words)
        self._ui.to.setVisible(bool(words))
