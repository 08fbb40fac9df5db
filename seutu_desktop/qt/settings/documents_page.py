"""Asiakirjat: our template or the user's own, and where papers are written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import TemplateRefused, UserError
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.forms.ui_settings_documents import Ui_DocumentsForm
from seutu_desktop.qt.settings.page import SettingsPage
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.services.papers import FOLDER
from seutu_desktop.services.settings import edit_network, set_template, template_refusal
from seutu_desktop.store.store import Store


class DocumentsPage(SettingsPage):
    """A template is taken in by copying; what was found in it is told in words."""

    kinds = frozenset({"network"})

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._ui = Ui_DocumentsForm()
        self._ui.setupUi(self)
        apply_roles(self)
        self._ui.reportPart.hide()
        self._ui.choose.clicked.connect(self._choose)
        self._ui.own.clicked.connect(lambda: self.take_template(None))
        self._ui.chooseFolder.clicked.connect(self._choose_folder)
        self._ui.ownFolder.clicked.connect(lambda: self._set_folder(""))

    def reload(self) -> None:
        """Show what is stored."""
        network = self._actions.read(Store.the_network)
        foreign = bool(network.template_hash)
        words = self.tr("Käytössä on oma pohja.") if foreign else self.tr("Käytössä on Seudun oma pohja.")
        self._ui.template.setText(words)
        self._ui.own.setVisible(foreign)
        self._ui.folder.setText(str(self._folder()))
        self._ui.ownFolder.setVisible(bool(network.document_folder))

    def take_template(self, path: Path | None) -> None:
        """Take in a Word template, or None for ours, and tell what was found."""
        report: list[str] = []

        def take(store: Store) -> Changes:
            changes, found = set_template(store, path)
            report.extend(found)
            return changes

        error = self._actions.attempt(take)
        self._ui.templateError.say(self._words(error) if error else "")
        self._tell(report, taken=path is not None and error is None)

    def _words(self, error: UserError) -> str:
        if isinstance(error, TemplateRefused):
            return template_refusal(error)
        return self._actions.messages.sentence(error)

    def _tell(self, report: list[str], *, taken: bool) -> None:
        fine = self.tr("Pohja on kunnossa. Mitään ei tarvinnut korjata.")
        self._ui.report.setText("\n".join(f"• {line}" for line in report) or fine)
        self._ui.reportPart.setVisible(taken)
        if taken:
            self._actions.messages.inform(self.tr("Pohja otettu käyttöön"), undoable=True)

    def _choose(self) -> None:
        kinds = self.tr("Word-pohjat (*.docx *.dotx)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Valitse Word-pohja"), "", kinds)
        if chosen:
            self.take_template(Path(chosen))

    def _choose_folder(self) -> None:
        title = self.tr("Valitse asiakirjojen kansio")
        chosen = QFileDialog.getExistingDirectory(self, title, str(self._folder()))
        if chosen:
            self._set_folder(chosen)

    def _folder(self) -> Path:
        """Return where papers go; unlike `document_folder` it makes nothing, for the place may be away."""
        chosen = self._actions.read(Store.the_network).document_folder
        return Path(chosen) if chosen else self._actions.store.data_folder / FOLDER

    def _set_folder(self, path: str) -> None:
        error = self._actions.attempt(lambda store: edit_network(store, document_folder=path))
        self._ui.folderError.say(self._actions.messages.sentence(error) if error else "")
