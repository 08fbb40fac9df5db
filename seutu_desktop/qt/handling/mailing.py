"""The covering message and the reminder as drafts in the mail program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from seutu_desktop.domain.errors import UserError
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.meetings.opening import Opener
from seutu_desktop.services.handling_detail import Detail, write_message
from seutu_desktop.services.papers import document_folder


def open_message(actions: Actions, opener: Opener, detail: Detail, *, reminder: bool) -> str:
    """Write the message as a draft and open it; return a sentence where that did not work."""
    store = actions.store
    try:
        path = write_message(store, detail, document_folder(store), reminder=reminder)
    except UserError as error:
        return actions.messages.sentence(error)
    return open_outside(opener, path)


def open_outside(opener: Opener, path: Path) -> str:
    """Open a file in its own program; return a sentence where none took it."""
    if opener.open_path(path):
        return ""
    return QCoreApplication.translate("Mailing", "Mikään ohjelma ei avannut tiedostoa {0}.").format(path)
