"""What the view of a self-assessment says: of the round, a criterion, a participant, a card."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from seutu_desktop.domain.assessment import CriterionKind, RoundStep
from seutu_desktop.domain.dates import full_day, short_day
from seutu_desktop.domain.scores import LEAST, MOST, Tally, number_text
from seutu_desktop.qt.counts import Counts
from seutu_desktop.qt.language import window_language
from seutu_desktop.services.assessment_view import Card, ParticipantRow, Workshop, WorkshopRow
from seutu_desktop.services.assessment_words import kind_words, scale_words, scheme_words, step_words

STEPS = tuple(RoundStep)


def meta_words(view: Workshop) -> str:
    """Return "ti 15.12.2026 · kevyt kierros, 7 kohdetta · 5 / 14 vastannut"."""
    scheme = scheme_words(view.round.scheme, window_language())
    scheme = scheme if scheme.startswith("CAF") else scheme[:1].lower() + scheme[1:]
    answered = QCoreApplication.translate("AssessmentWords", "{0} / {1} vastannut")
    parts = [
        full_day(view.workshop) if view.workshop else "",
        f"{scheme}, {Counts().criteria(len(view.rows))}",
        answered.format(view.answered, len(view.participants)),
    ]
    return " · ".join(each for each in parts if each)


def step_name(step: RoundStep) -> str:
    """Return "Yhteisarvio"."""
    return step_words(step, window_language())


def reach_words(tally: Tally) -> str:
    """Return "1–5", or "3" where all agree."""
    if tally.low is None or tally.high is None:
        return ""
    return str(tally.low) if tally.low == tally.high else f"{tally.low}–{tally.high}"


def few_words(tally: Tally, fewest: int) -> str:
    """Return why a criterion shows no figures."""
    if not tally.n:
        return QCoreApplication.translate("AssessmentWords", "Ei vielä vastauksia")
    words = QCoreApplication.translate("AssessmentWords", "{0}: luvut näytetään, kun niitä on vähintään {1}")
    return words.format(Counts().answers(tally.n), fewest)


def facts_words(tally: Tally, fewest: int) -> str:
    """Return "Mediaani 2,5 · vaihtelu 1–4 · 14 vastausta, 2 ilman perustelua"."""
    if tally.too_few:
        return few_words(tally, fewest)
    bare = Counts().without_evidence(tally.without_evidence)
    words = QCoreApplication.translate("AssessmentWords", "Mediaani {0} · vaihtelu {1} · {2}").format(
        number_text(tally.median), reach_words(tally), Counts().answers(tally.n)
    )
    return f"{words}, {bare}" if tally.without_evidence else words


def last_words(row: WorkshopRow) -> str:
    """Return "Vuonna 2025: mediaani 3, yhteisarvio 3", empty where the round before did not ask."""
    last = row.last
    if last is None or (last.median is None and last.consensus is None):
        return ""
    parts = []
    if last.median is not None:
        median = QCoreApplication.translate("AssessmentWords", "mediaani {0}")
        parts.append(median.format(number_text(last.median)))
    if last.consensus is not None:
        parts.append(QCoreApplication.translate("AssessmentWords", "yhteisarvio {0}").format(last.consensus))
    words = QCoreApplication.translate("AssessmentWords", "Vuonna {0}: {1}")
    return words.format(last.year, ", ".join(parts))


def row_words(row: WorkshopRow, fewest: int) -> str:
    """Return a criterion in the workshop as it is read aloud: the plot in words."""
    tally = row.tally
    parts = [few_words(tally, fewest)]
    if not tally.too_few:
        said = QCoreApplication.translate("AssessmentWords", "mediaani {0}, vaihtelu {1}, {2}")
        parts = [said.format(number_text(tally.median), reach_words(tally), Counts().answers(tally.n))]
    agreed = row.criterion.consensus
    if agreed is not None:
        parts.append(QCoreApplication.translate("AssessmentWords", "yhteisarvio {0}").format(agreed))
    return f"{row.criterion.title}: {', '.join(parts)}"


def plot_words(tally: Tally, fewest: int) -> str:
    """Return every dot of a plot in words: "1: 2 vastausta, 2: 5 vastausta …"."""
    if tally.too_few:
        return few_words(tally, fewest)
    dots = [f"{score}: {Counts().answers(count)}" for score, count in enumerate(tally.counts) if count]
    return f"{facts_words(tally, fewest)}. {', '.join(dots)}"


def place_words(at: int, count: int, row: WorkshopRow) -> str:
    """Return "2 / 7 · menestystekijä"."""
    words = kind_words(row.criterion, window_language())
    words = words[:1].lower() + words[1:] if words[:2].istitle() else words
    return f"{at + 1} / {count} · {words}"


def asked_words(row: ParticipantRow) -> str:
    """Return how far a participant is: "vastannut ma 23.11.", "kutsuttu pe 20.11.", "ei kutsuttu"."""
    if row.participant.answered_on is not None:
        answered = QCoreApplication.translate("AssessmentWords", "vastannut {0}")
        return answered.format(short_day(row.participant.answered_on))
    if row.participant.invited_on is not None:
        invited = QCoreApplication.translate("AssessmentWords", "kutsuttu {0}")
        return invited.format(short_day(row.participant.invited_on))
    return QCoreApplication.translate("AssessmentWords", "ei kutsuttu")


def card_words(card: Card) -> str:
    """Return what a target weighs: "vaikutus 5 · työmäärä 2", empty where neither is given."""
    impact = QCoreApplication.translate("AssessmentWords", "vaikutus {0}")
    effort = QCoreApplication.translate("AssessmentWords", "työmäärä {0}")
    given = ((impact, card.finding.impact), (effort, card.finding.effort))
    return " · ".join(words.format(value) for words, value in given if value is not None)


def closed_words(view: Workshop) -> str:
    """Return why nothing of a closed round changes, empty for an open one."""
    if view.round.closed_on is None:
        return ""
    words = QCoreApplication.translate(
        "AssessmentWords", "Kierros päätettiin {0}. Se on luettavissa, mutta sitä ei enää muuteta."
    )
    return words.format(full_day(view.round.closed_on))


def scale_of(kind: CriterionKind) -> list[str]:
    """Return what each score of a criterion of a kind means, from 0 to 5."""
    return [scale_words(kind, score, window_language()) for score in range(LEAST, MOST + 1)]
