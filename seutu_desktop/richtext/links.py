"""Which addresses may become links, and how they are written."""

from __future__ import annotations

import re

from seutu_desktop.richtext.characters import clean

_ALLOWED = re.compile(r"(https?)://(?=[^/?#\s])|(mailto):(?=.)", re.IGNORECASE)
_UNSAFE = re.compile(r'[\s<>"\\^`{|}]')
_BARE_MAIL = re.compile(r"[^\s@:/<>]+@[^\s@:/.<>]+(\.[^\s@:/.<>]+)+")
_BARE_SITE = re.compile(r"[^\s@:/.<>]+(\.[^\s@:/.<>]+)+(:[0-9]+)?([/?#].*)?")


def safe_link(address: str) -> str:
    """Return the http, https or mailto address in its canonical spelling, or "" when it is none of these.

    The scheme becomes lower case; white space and characters that no address may hold raw (RFC 3986, 2) are
    percent-encoded; letters such as ä stay readable.
    """
    address = clean(address).strip()
    match = _ALLOWED.match(address)
    if match is None:
        return ""
    scheme = match[1] or match[2]
    return scheme.lower() + _UNSAFE.sub(_encoded, address[len(scheme) :])


def _encoded(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode())


def typed_link(text: str) -> str:
    """Return the address a person meant by `text` ("esimerkki.fi", "nimi@esimerkki.fi"), or "" when none."""
    text = text.strip()
    if _BARE_MAIL.fullmatch(text):
        return safe_link("mailto:" + text)
    if _BARE_SITE.fullmatch(text):
        return safe_link("https://" + text)
    return safe_link(text)
