"""What can be done with a document: added, changed, removed, its texts copied and edited, its file opened."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.handling import HandledKind
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.handling.chosen import Acting
from seutu_desktop.qt.handling.mailing import open_message, open_outside
from seutu_desktop.qt.meetings.opening import Opener
from seutu_desktop.services import handling_documents
from seutu_desktop.store.store import Store

if TYPE_CHECKING:
    from seutu_desktop.qt.handling.document_dialog import DocumentEntry


class DocumentDeeds(Acting):
    """`added` carries the id of a new document."""

    added = Signal(str)

    def __init__(self, panel: QWidget, actions: Actions, opener: Opener) -> None:
        super().__init__(panel, actions)
        self._opener = opener

    def create(self) -> None:
        """Uusi asiakirja."""
        from seutu_desktop.qt.handling.document_dialog import DocumentEntry

        start = DocumentEntry("", HandledKind.ANNUAL_REPORT, self._actions.today().year - 1, "", 8, "")
        self._ask("", self.tr("Uusi asiakirja"), self.tr("Lisää asiakirja"), start)

    def edit(self) -> None:
        """Change the document."""
        from seutu_desktop.qt.handling.document_dialog import DocumentEntry

        if self._chosen is None:
            return
        document, matter = self._chosen.column.document, self._chosen.column.matter
        start = DocumentEntry(
            document.name,
            document.kind,
            document.year,
            matter.item_id if matter else "",
            document.late_weeks,
            document.note,
        )
        verb = self.tr("Tallenna asiakirja")
        self._ask(document.id, self.tr("Muokkaa asiakirjaa"), verb, start, document.file_name)

    def remove(self) -> None:
        """Take the document away with its handlings; undo brings them back."""
        if self._chosen is not None:
            document = self._chosen.column.document
            if self._actions.perform(handling_documents.remove_document, document.id):
                self._inform(self.tr("{0} poistettu").format(document.name))

    def detach(self) -> None:
        """Take the file off the document."""
        if self._chosen is not None:
            document = self._chosen.column.document
            if self._actions.perform(handling_documents.detach_file, document.id):
                self._inform(self.tr("Tiedosto {0} poistettu").format(document.file_name))

    def edit_texts(self) -> None:
        """Muokkaa tekstejä."""
        from seutu_desktop.qt.handling.texts_dialog import FIELDS, TextsDialog
        from seutu_desktop.services.handling_texts import usual_texts

        if self._chosen is not None:
            document = self._chosen.column.document
            own = {name: str(getattr(document, name)) for name in FIELDS}
            usual = usual_texts(self._chosen.detail.facts)
            TextsDialog(self._panel, document.name, own, usual, self._keep_texts).exec()

    def copy(self, name: str) -> None:
        """Put a text on the clipboard and say so."""
        if self._chosen is not None:
            QGuiApplication.clipboard().setText(getattr(self._chosen.detail.texts, name))
            words = {
                "title": self.tr("Otsikko kopioitu"),
                "account": self.tr("Selostus kopioitu"),
                "proposal": self.tr("Päätösehdotus kopioitu"),
            }
            self._actions.messages.inform(words[name])

    def open_cover(self) -> None:
        """Open the covering message in the mail program."""
        if self._chosen is not None:
            detail = self._chosen.detail
            self._say(open_message(self._actions, self._opener, detail, reminder=False))

    def open_file(self) -> None:
        """Open the file that is sent, under its own name."""
        if self._chosen is not None:
            key = self._chosen.column.document.id
            try:
                path = self._actions.read(handling_documents.copy_to_open, key)
            except UserError as error:
                self._actions.messages.present(error)
            else:
                self._say(open_outside(self._opener, path))

    def _ask(self, key: str, heading: str, verb: str, start: DocumentEntry, file_name: str = "") -> None:
        from seutu_desktop.qt.handling.document_dialog import DocumentDialog, DocumentQuestion

        DocumentDialog(
            self._panel,
            DocumentQuestion(heading, verb, start, file_name),
            lambda name, kept: self._actions.read(handling_documents.matters_for, name, kept),
            lambda entry: self._keep(key, entry),
        ).exec()

    def _keep(self, key: str, entry: DocumentEntry) -> str:
        made: list[str] = []

        def keep(store: Store) -> Changes:
            changes = handling_documents.keep_document(store, key, **asdict(entry))
            made.append(changes.ids[0])
            return changes

        error = self._actions.attempt(keep)
        if error is None and not key:
            self.added.emit(made[0])
        return self._refused(error)

    def _keep_texts(self, fields: dict[str, str]) -> str:
        if self._chosen is None:
            return ""
        key = self._chosen.column.document.id

        def keep(store: Store) -> Changes:
            return handling_documents.edit_document(store, key, **fields)

        return self._refused(self._actions.attempt(keep))

    def _say(self, words: str) -> None:
        if words:
            self._actions.messages.inform(words)
