"""How a participant is painted in a list: by name and seat, who is asked and who has answered. No scores."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from seutu_desktop.qt.assessment.words import asked_words
from seutu_desktop.qt.widgets.rows import Row
from seutu_desktop.services.assessment_view import ParticipantRow, Workshop


def people_rows(view: Workshop, *, counts: bool = False) -> dict[str, Row]:
    """Return the participants' rows by their ids; with `counts` how many criteria each has scored."""
    return {each.participant.id: _row(each, counts=counts) for each in view.participants}


def _row(each: ParticipantRow, *, counts: bool) -> Row:
    answered = each.participant.answered_on is not None
    invited = each.participant.invited_on is not None
    scored = QCoreApplication.translate("AssessmentWords", "{0} / {1} arvioitu")
    second = each.title
    if not each.email:
        missing = QCoreApplication.translate("AssessmentWords", "ei sähköpostiosoitetta")
        second = f"{second} · {missing}" if second else missing
    if counts:
        second = scored.format(each.scored, each.asked)
    return Row(
        each.name,
        meta=each.seat,
        second=asked_words(each),
        second_icon="check" if answered else "send" if invited else "minus",
        second_role="ok" if answered else "text2",
        second_meta=second,
    )
