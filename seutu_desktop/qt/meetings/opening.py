"""Handing a file, a folder or a letter over to the programs of the computer."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QUrl, QUrlQuery
from PySide6.QtGui import QDesktopServices

from seutu_desktop.services.mail_draft import MailDraft


class Opener(Protocol):
    """Opens things outside the program. A test gives a hand-written one."""

    def open_path(self, path: Path) -> bool:
        """Open a file or folder; return whether some program took it."""

    def open_mail(self, draft: MailDraft) -> bool:
        """Open a draft in the mail program; return whether there is one."""


class DesktopOpener:
    """Opens with the programs the user's desktop has for them."""

    def open_path(self, path: Path) -> bool:
        """Open a file or folder; return whether some program took it."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def open_mail(self, draft: MailDraft) -> bool:
        """Open a draft in the mail program; return whether there is one."""
        return QDesktopServices.openUrl(mail_url(draft))


def mail_url(draft: MailDraft) -> QUrl:
    """Return the `mailto:` address of a draft (RFC 6068), recipients in blind copy."""
    url = QUrl("mailto:")
    query = QUrlQuery()
    for name, text in (("bcc", ",".join(draft.addresses)), ("subject", draft.subject), ("body", draft.text)):
        encoded = bytes(QUrl.toPercentEncoding(text.replace("\n", "\r\n"), b"@,").data()).decode()
        query.addQueryItem(name, encoded)
    url.setQuery(query)
    return url
