"""Formatted text on the clipboard: ours exactly, other programs' cleaned to the subset."""

from __future__ import annotations

from PySide6.QtCore import QMimeData

from seutu_desktop.domain.richtext import Block, RichText, Run
from seutu_desktop.richtext import from_html, from_plain, parse, plain, safe_link, to_html, to_markdown

_OWN = "application/x-seutu-markdown"


def is_text(source: QMimeData) -> bool:
    """Return whether `source` is text; files are for whoever takes attachments."""
    holds_files = any(url.isLocalFile() for url in source.urls())
    return not holds_files and (source.hasFormat(_OWN) or source.hasHtml() or source.hasText())


def pasted(source: QMimeData) -> RichText:
    """Return the text of `source`; an address alone becomes a link."""
    if source.hasFormat(_OWN):
        return parse(bytes(source.data(_OWN).data()).decode())
    text = source.text().strip()
    address = safe_link(text)
    if address and text == "".join(text.split()):
        return (Block((Run(text, link=address),)),)
    return (source.hasHtml() and from_html(source.html())) or from_plain(source.text())


def copied(text: list[Block]) -> QMimeData:
    """Return `text` for the clipboard: exactly, as HTML for Word and mail, and as words."""
    markdown = to_markdown(text)
    data = QMimeData()
    data.setData(_OWN, markdown.encode())
    data.setHtml(to_html(text))
    data.setText(plain(markdown))
    return data
