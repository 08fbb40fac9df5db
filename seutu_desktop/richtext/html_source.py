"""HTML made safe for the standard library's parser, which raises on some texts and is quadratic on others."""

from __future__ import annotations

import re

_DECLARATION = re.compile(r"<[!?][^<>]*>")
# A "<" that opens no tag. Left alone, a row of unclosed tags would be scanned to the end of the text at each.
_STRAY = re.compile(r"""<(?!/?[A-Za-z](?:[^<>]*>|(?:[^<>"']|"[^"]*"|'[^']*')*>))""")
_GIANT_REFERENCE = re.compile(r"&#[0-9]{10,};?")  # int() refuses numbers of more than 4,300 digits


def tame(html: str) -> str:
    """Return `html` without comments, declarations and processing instructions, stray "<" as `&lt;`.

    Word's `<![if !supportLists]>` goes, what stands between it and `<![endif]>` stays.
    """
    html = _GIANT_REFERENCE.sub("", _without_comments(html))
    return _STRAY.sub("&lt;", _DECLARATION.sub("", html))


def _without_comments(html: str) -> str:
    kept: list[str] = []
    at = 0
    while True:
        start = html.find("<!--", at)
        end = html.find("-->", start + 4) if start >= 0 else -1
        if end < 0:
            return "".join([*kept, html[at:]])
        kept.append(html[at:start])
        at = end + 3
