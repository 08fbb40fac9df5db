"""What is pasted → blocks."""

from __future__ import annotations

import re

from seutu_desktop.domain.richtext import Block, BlockKind, RichText, Run
from seutu_desktop.richtext.characters import clean
from seutu_desktop.richtext.normal import normalise

_BULLET = re.compile(r"[•‣◦▪●○·]\s+")


def from_html(html: str) -> RichText:
    """Return pasted `html` (Word, Outlook, LibreOffice, Google Docs, a web page) cleaned to the subset.

    Headings become bold paragraphs; a table row becomes one paragraph, cells parted by an en dash; scripts,
    styles, pictures, comments, hidden and deleted text go. Never raises.
    """
    from seutu_desktop.richtext.html_reader import read_page  # loads html.parser: 7 ms, not at every start

    return normalise(read_page(clean(html)))


def from_plain(text: str) -> RichText:
    """Return pasted plain `text`, every character as typed.

    An empty line parts paragraphs, another line end is a line break, a line that starts with "•" is an item.
    """
    groups: list[tuple[BlockKind, list[str]]] = []
    follows = False
    for line in map(str.strip, clean(text).split("\n")):
        bullet = _BULLET.match(line)
        if bullet:
            groups.append((BlockKind.BULLET, [line[bullet.end() :]]))
        elif line and follows:
            groups[-1][1].append(line)
        elif line:
            groups.append((BlockKind.PARAGRAPH, [line]))
        follows = bool(line)
    return normalise(Block((Run("\n".join(lines)),), kind) for kind, lines in groups)
