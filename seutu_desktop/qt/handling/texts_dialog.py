"""Muokkaa tekstejä: the coordinator's own wording of what goes into the municipalities' systems."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QWidget

from seutu_desktop.qt.forms.ui_handling_texts import Ui_HandlingTexts
from seutu_desktop.qt.theme import apply_roles

FIELDS = ("title", "account", "proposal", "message")


class TextsDialog(QDialog):
    """`own` are the texts shown, `usual` the program's; `store` gets "" for a text that is the program's."""

    def __init__(
        self,
        parent: QWidget | None,
        document: str,
        own: Mapping[str, str],
        usual: Mapping[str, str],
        store: Callable[[dict[str, str]], str],
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_HandlingTexts()
        self._ui.setupUi(self)
        apply_roles(self)
        self._usual, self._store = usual, store
        heading = self.tr("Muokkaa tekstejä")
        self.setWindowTitle(heading)
        self._ui.heading.setText(f"{heading}: {document}")
        self._ui.text.setText(
            self.tr(
                "Sama teksti menee joka kuntaan. Sanat {toimielin}, {hallitukselle} ja {kunta} "
                "vaihtuvat kunnan mukaan."
            )
        )
        self._fill({name: own[name] or usual[name] for name in FIELDS})
        self.setMinimumHeight(self._ui.column.minimumHeightForWidth(self.minimumWidth()))
        self._ui.yes.setDefault(True)
        self._ui.reset.clicked.connect(lambda: self._fill(self._usual))
        self._ui.no.clicked.connect(self.reject)
        self._ui.yes.clicked.connect(self._try)

    def texts(self) -> dict[str, str]:
        """Return the texts: empty where they are the program's own."""
        found = {name: _text(self._editor(name)) for name in FIELDS}
        return {name: "" if text == self._usual[name].strip() else text for name, text in found.items()}

    def _try(self) -> None:
        sentence = self._store(self.texts())
        self._ui.error.say(sentence)
        if not sentence:
            self.accept()

    def _fill(self, texts: Mapping[str, str]) -> None:
        for name in FIELDS:
            editor = self._editor(name)
            set_text = editor.setText if isinstance(editor, QLineEdit) else editor.setPlainText
            set_text(texts[name].strip())
        self._ui.titleText.setCursorPosition(0)

    def _editor(self, name: str) -> QLineEdit | QPlainTextEdit:
        ui = self._ui
        editors: dict[str, QLineEdit | QPlainTextEdit] = {
            "title": ui.titleText,
            "account": ui.account,
            "proposal": ui.proposal,
            "message": ui.message,
        }
        return editors[name]


def _text(editor: QLineEdit | QPlainTextEdit) -> str:
    return (editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()).strip()
