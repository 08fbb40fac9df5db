"""What the user can act on about shared models and surveys."""

from __future__ import annotations

from seutu_desktop.domain.errors import UserError


class ReviewBeforeAdoption(UserError):
    """A model would be reviewed on `review`, before it was adopted on `adopted` (dates)."""

    code = "review_before_adoption"


class MoreAnswersThanAsked(UserError):
    """A survey would have `answered` answers of `invited` who were asked."""

    code = "more_answers_than_asked"


class NegativeCount(UserError):
    """`count` is no number of people."""

    code = "negative_count"


class NotACount(UserError):
    """`text` is no whole number."""

    code = "not_a_count"


class ToldBeforeOpening(UserError):
    """A survey's results would be told on `told`, before it opened on `opens` (dates)."""

    code = "told_before_opening"
