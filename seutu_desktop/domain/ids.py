"""Keys: UUID version 7 (RFC 9562), sortable by time of birth."""

from __future__ import annotations

import secrets
import uuid
from datetime import datetime


def new_id(now: datetime, entropy: int | None = None) -> str:
    """Return a UUIDv7 text for the aware moment `now`; `entropy` (74 bits) is random unless given."""
    milliseconds = int(now.timestamp() * 1000) & ((1 << 48) - 1)
    random_bits = secrets.randbits(74) if entropy is None else entropy
    value = milliseconds << 80 | 0x7 << 76 | (random_bits >> 62 & 0xFFF) << 64 | 0b10 << 62
    return str(uuid.UUID(int=value | random_bits & ((1 << 62) - 1)))
