"""What a command says: JSON on standard output, one sentence on standard error."""

from __future__ import annotations

import io
import json
import sys

from seutu_desktop.domain.errors import UserError

DONE, REFUSED, INTERRUPTED = 0, 1, 130
"""The exit statuses of cli.md; 2 is wrong usage."""


def print_json(value: object) -> int:
    """Print one JSON document and return DONE."""
    print(json.dumps(value, ensure_ascii=False, indent=2))
    return DONE


def refuse(error: UserError, language: str) -> int:
    """Tell the user what is wrong and return REFUSED."""
    from seutu_desktop.services.messages import sentence

    print(sentence(error, language), file=sys.stderr)
    return REFUSED


def speak_utf8() -> None:
    """Write UTF-8 whatever the console's own code page is; a strange file name is shown, never a crash."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="surrogateescape")
