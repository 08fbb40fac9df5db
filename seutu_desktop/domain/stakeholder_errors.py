"""What the user can act on about stakeholders."""

from __future__ import annotations

from seutu_desktop.domain.errors import UserError


class CadenceOutOfRange(UserError):
    """`months` is no interval at which anybody is met: it is 1 to 120 months, or none at all."""

    code = "cadence_out_of_range"
