"""What is asked before the window closes: only where something would be lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from seutu_desktop.domain.errors import UserError
from seutu_desktop.services.files import back_up_if_changed

if TYPE_CHECKING:
    from seutu_desktop.qt.actions import Actions
    from seutu_desktop.qt.messages import Messages

translate = QCoreApplication.translate


def may_close(actions: Actions, *, saved: bool) -> bool:
    """Make the backup of the day's work; return whether the window may close.

    Asked is about text that could not be stored (`saved` is false then) and about a backup that failed.
    """
    if not saved and actions.store.writable and not _let_go(actions.messages):
        return False
    try:
        actions.read(back_up_if_changed)
    except UserError as error:
        return _do_without(actions.messages, error)
    return True


def _let_go(messages: Messages) -> bool:
    return messages.ask(
        translate("Leaving", "Kaikkea ei ole tallennettu"),
        translate("Leaving", "Näytöllä on tekstiä, jota ei voitu tallentaa. Se häviää, jos suljet ohjelman."),
        translate("Leaving", "Sulje silti"),
    )


def _do_without(messages: Messages, error: UserError) -> bool:
    safe = translate("Leaving", "Kaikki muutokset ovat tallessa aineistossa.")
    return messages.ask(
        translate("Leaving", "Varmuuskopiota ei voitu tehdä"),
        f"{messages.sentence(error)} {safe}",
        translate("Leaving", "Sulje silti"),
    )
