"""What the user can act on when a municipality's handling is recorded."""

from __future__ import annotations

from seutu_desktop.domain.errors import UserError


class AlreadyDecided(UserError):
    """The step in `body` already has its decision of `day`; it is corrected, not recorded again."""

    code = "handling_already_decided"


class HandledBeforeSent(UserError):
    """`day` of the decision is before `sent`, the day the document was sent."""

    code = "handled_before_sent"


class DayAhead(UserError):
    """`day` is still to come, so nothing can have happened then."""

    code = "handling_day_ahead"


class HandlingDayMissing(UserError):
    """A decision needs its day."""

    code = "handling_day_missing"


class NotSent(UserError):
    """The document was not sent to `municipality`, so there is nothing to remind of or to correct."""

    code = "handling_not_sent"


class LaterStepDecided(UserError):
    """The executive `body` decided already, so the step before it stays forwarded."""

    code = "handling_later_step"


class NobodyToSend(UserError):
    """No municipality belongs to the network on `day`."""

    code = "handling_nobody"
