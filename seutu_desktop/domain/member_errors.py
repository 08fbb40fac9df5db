"""What a user can act on about members."""

from __future__ import annotations

from seutu_desktop.domain.errors import UserError


class NoSeat(UserError):
    """Person `name` has no seat that holds or is to begin."""

    code = "no_seat"
