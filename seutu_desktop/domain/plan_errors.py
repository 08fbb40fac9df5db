"""What the user can act on in the action plan and the annual report."""

from __future__ import annotations

from seutu_desktop.domain.errors import UserError


class NoPlan(UserError):
    """There is no action plan of `year`."""

    code = "no_plan"
