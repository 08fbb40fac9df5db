"""Keys in the order they were given."""

from __future__ import annotations

import os
from datetime import datetime

from seutu_desktop.domain.ids import new_id


class OrderedKeys:
    """A source of UUIDv7 keys; within one moment each is greater than the one before (RFC 9562, 6.2).

    Rows made by one action are then read back in the order they were made.
    """

    def __init__(self) -> None:
        self._moment: datetime | None = None
        self._entropy = 0

    def __call__(self, now: datetime) -> str:
        """Return a fresh key for the aware moment `now`."""
        if now.replace(microsecond=now.microsecond // 1000 * 1000) == self._moment:
            self._entropy += 1
        else:
            self._moment = now.replace(microsecond=now.microsecond // 1000 * 1000)
            self._entropy = int.from_bytes(os.urandom(9))  # 72 of 74 bits: counting up never runs over
        return new_id(now, self._entropy)
