"""What the user can act on in planning a year and in the annual wheel."""

from __future__ import annotations

from seutu_desktop.domain.errors import UserError


class NoDateRule(UserError):
    """The body called `body` has no date rule in force in `year`."""

    code = "no_date_rule"


class RuleNeverFalls(UserError):
    """The rule of `name` falls on no day while it is in force."""

    code = "rule_never_falls"


class NameTaken(UserError):
    """Something of the kind is already called `name`."""

    code = "name_taken"


class RingInUse(UserError):
    """`count` tasks stand on the ring `name`, so it cannot go."""

    code = "ring_in_use"


class LastRing(UserError):
    """The wheel keeps at least one ring, and `name` is the only one left."""

    code = "last_ring"


class CircularTasks(UserError):
    """Tasks wait for one another: `path` names them from the first one back to itself."""

    code = "circular_tasks"


class PastYear(UserError):
    """`year` is over, so a rule is not changed in it."""

    code = "past_year"


class DateTaken(UserError):
    """The body meets on `day` already."""

    code = "date_taken"


class NothingToReport(UserError):
    """`body` is not a development group, so no report is asked of it."""

    code = "nothing_to_report"
