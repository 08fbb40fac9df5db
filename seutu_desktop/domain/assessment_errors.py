"""What the user can act on in a self-assessment."""

from __future__ import annotations

from seutu_desktop.domain.errors import UserError


class RoundClosed(UserError):
    """The round of `year` is closed, so nothing of it changes."""

    code = "round_closed"


class RoundExists(UserError):
    """There is a round of `year` already."""

    code = "round_exists"


class NoRound(UserError):
    """There is no round of `year`."""

    code = "no_round"


class ScoreOutside(UserError):
    """`score` is not a whole number from 0 to 5."""

    code = "score_outside"


class CriterionAnswered(UserError):
    """The criterion `title` has answers, so it is not taken away."""

    code = "criterion_answered"


class CriterionCodeTaken(UserError):
    """The round has a criterion `criterion` already: rounds are compared by it."""

    code = "criterion_code_taken"


class TooManyDots(UserError):
    """`given` dots are more than the `limit` of a participant or of the room."""

    code = "too_many_dots"


class DotsOtherwise(UserError):
    """The votes are entered the other way already: by participant, or as counts of the room (`room`)."""

    code = "dots_otherwise"


class TooManyChosen(UserError):
    """`limit` targets are chosen already."""

    code = "too_many_chosen"


class NothingChosen(UserError):
    """No target of the round of `year` is chosen."""

    code = "nothing_chosen"


class NoCriteria(UserError):
    """The round of `year` has no criteria to ask."""

    code = "no_criteria"


class NothingToAccept(UserError):
    """None of the chosen files can be taken in."""

    code = "nothing_to_accept"
