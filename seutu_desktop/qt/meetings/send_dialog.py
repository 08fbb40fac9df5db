"""The question before an agenda leaves: who gets it, which § are fixed, what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QWidget

from seutu_desktop.domain.dates import section_range
from seutu_desktop.qt.forms.ui_meeting_send import Ui_SendAgenda
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.widgets.field import FieldError

SEND, FIX = "send", "fix"


@dataclass(frozen=True)
class Sending:
    """What the question tells: `number` "11/2026", the § that get fixed, and the § that miss something."""

    number: str
    recipients: int
    sections: Sequence[int]
    missing: int
    missing_sections: Sequence[int]
    without_address: Sequence[str]


class SendDialog(QDialog):
    """`wish` is SEND or FIX after the dialog was accepted."""

    def __init__(self, parent: QWidget | None, sending: Sending) -> None:
        super().__init__(parent)
        self.wish = ""
        self._ui = Ui_SendAgenda()
        self._ui.setupUi(self)
        apply_roles(self)
        question = self.tr("Lähetetäänkö esityslista {0}?").format(sending.number).replace(" ?", "?")
        self.setWindowTitle(question)
        self._ui.heading.setText(question)
        self._ui.text.setText(self._consequences(sending))
        self._show_missing(sending)
        names = ", ".join(sending.without_address)
        self._ui.addresses.setText(self.tr("Sähköpostiosoite puuttuu: {0}.").format(names))
        self._ui.addresses.setVisible(bool(names))
        self._ui.fix.setVisible(bool(sending.missing))
        self._ui.accept.clicked.connect(lambda: self._close(SEND))
        self._ui.fix.clicked.connect(lambda: self._close(FIX))
        self._ui.cancel.clicked.connect(self.reject)
        self._ui.accept.setFocus()

    def _close(self, wish: str) -> None:
        self.wish = wish
        self.accept()

    def _consequences(self, sending: Sending) -> str:
        saved = self.tr(
            "Esityslista tallennetaan Word-tiedostoksi ja sähköpostiin avataan luonnos %n vastaanottajalle.",
            "",
            sending.recipients,
        )
        if not sending.sections:
            return saved
        numbers = section_range(min(sending.sections), max(sending.sections)).removeprefix("§ ")
        one = len(sending.sections) == 1
        fixed = self.tr("Pykälä {0} vahvistuu.") if one else self.tr("Pykälät {0} vahvistuvat.")
        return f"{saved} {fixed.format(numbers)}"

    def _show_missing(self, sending: Sending) -> None:
        warning = FieldError()
        self._ui.warningSlot.addWidget(warning)
        if not sending.missing:
            return
        words = self.tr("%n puutetta", "", sending.missing)
        if sending.missing_sections:
            last = self.tr("ja")
            words = f"{words}: {listed(sending.missing_sections, last)}"
        warning.say(words, "warn")


def listed(sections: Sequence[int], last: str) -> str:
    """Return "§ 125, § 126 ja § 129"; `last` is the word before the last one."""
    words = [f"§ {section}" for section in sections]
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}"


def ask_send(parent: QWidget, sending: Sending) -> str:
    """Return SEND, FIX, or empty where the user turned back."""
    dialog = SendDialog(parent, sending)
    return dialog.wish if dialog.exec() == QDialog.DialogCode.Accepted else ""
