"""One breach of the profile."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """The broken `rule` (a code), the physical line it stands on (from 1; 0: the whole file), and on what.

    `what` is the name of a property or component, never its value: titles stay out of logs.
    """

    rule: str
    line: int
    what: str = ""
