"""Which addresses may become links."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import quote, urlsplit, urlunsplit

MAX_LENGTH = 2079
"""The longest address Word follows, in characters."""

_KEPT = "%/:=&?~#+!$,;'@()*-._"
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?")
_MAIL = re.compile(r"[^@\s\"<>\\]+@[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?")


@lru_cache(maxsize=1024)
def safe_link(address: str) -> str:
    """Return a sound http, https or mailto address percent-encoded, an empty text for any other."""
    try:
        parts = urlsplit(address.strip())
        host, port = parts.hostname or "", parts.port
        ascii_host = host.encode("idna").decode() if host else ""
    except (ValueError, UnicodeError):
        return ""
    path, query, fragment = (quote(_well_escaped(text), safe=_KEPT) for text in parts[2:])
    if parts.scheme == "mailto":
        link = f"mailto:{path}" + (f"?{query}" if query else "")
        sound = bool(_MAIL.fullmatch(parts.path))
    else:
        place = ascii_host + (f":{port}" if port is not None else "")
        link = urlunsplit((parts.scheme, place, path, query, fragment))
        sound = (
            parts.scheme in {"http", "https"} and bool(_HOST.fullmatch(ascii_host)) and ".." not in ascii_host
        )
    return link if sound and len(link) <= MAX_LENGTH else ""


def _well_escaped(text: str) -> str:
    """Return `text` with each per cent sign that escapes nothing escaped itself."""
    return re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", text).encode(errors="ignore").decode()
