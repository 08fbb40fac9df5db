"""Finnish words that a new record starts from. Once stored they are the coordinator's own text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypedDict

from seutu_desktop.domain.dates import numeric_day
from seutu_desktop.domain.meetings import AgendaItem, DecisionKind, ItemKind, Meeting
from seutu_desktop.domain.network import PaperStyle
from seutu_desktop.domain.people import Body

DECISIONS: Mapping[DecisionKind, str] = {
    DecisionKind.APPROVED: "Päätösehdotus hyväksyttiin.",
    DecisionKind.AMENDED: "Päätösehdotus hyväksyttiin muutettuna.",
    DecisionKind.NOTED: "Merkittiin tiedoksi.",
    DecisionKind.TABLED: "Jätettiin pöydälle.",
    DecisionKind.RETURNED: "Palautettiin valmisteluun.",
}
"""The field's usual phrases (seeds; domain.md 5, decision words)."""

STANDING_DECISIONS: Mapping[ItemKind, str] = {
    ItemKind.OPENING: "Puheenjohtaja avasi kokouksen.",
    ItemKind.QUORUM: "Todettiin läsnäolijat ja kokouksen päätösvaltaisuus.",
    ItemKind.ORDER_OF_BUSINESS: "Esityslista hyväksyttiin kokouksen työjärjestykseksi.",
    ItemKind.CLOSING: "Puheenjohtaja päätti kokouksen.",
}
"""Offered as prefill, never written silently."""

PREPARED = frozenset({ItemKind.MATTER, ItemKind.REVIEW, ItemKind.NOTICE, ItemKind.OTHER})
"""The kinds that somebody prepares and presents; the rest are the meeting's own formalities."""

_FORMAL = frozenset({ItemKind.OPENING, ItemKind.QUORUM, ItemKind.CLOSING})

_TITLES: Mapping[ItemKind, str] = {
    ItemKind.OPENING: "Kokouksen avaus",
    ItemKind.ORDER_OF_BUSINESS: "Työjärjestyksen hyväksyminen",
    ItemKind.REVIEW: "Kehittämisryhmien katsaukset",
    ItemKind.NOTICE: "Ilmoitusasiat",
    ItemKind.OTHER: "Muut asiat",
    ItemKind.NEXT_MEETING: "Seuraava kokous",
    ItemKind.CLOSING: "Kokouksen päättäminen",
}

_PROPOSALS: Mapping[ItemKind, str] = {
    ItemKind.ORDER_OF_BUSINESS: "{body} hyväksyy esityslistan kokouksen työjärjestykseksi.",
    ItemKind.REVIEW: "{body} merkitsee katsaukset tiedoksi.",
    ItemKind.NOTICE: "{body} merkitsee asiat tiedoksi.",
}

# What `standing_title` gives for a title that depends on another meeting: only such a title is renewed.
_GIVEN = {
    ItemKind.MINUTES_APPROVAL: re.compile(
        r"Edellisen kokouksen (muistion|pöytäkirjan) hyväksyminen|(Muistion|Pöytäkirjan) \d+/\d+ hyväksyminen"
    ),
    ItemKind.NEXT_MEETING: re.compile(r"Seuraava kokous( \d+\.\d+\.\d+)?"),
}


def standing_title(kind: ItemKind, body: Body, previous: Meeting | None, following: Meeting | None) -> str:
    """Return the usual title of a standing matter (domain.md 5, order of the agenda)."""
    minutes = body.paper_style == PaperStyle.MINUTES
    if kind is ItemKind.QUORUM:
        return "Laillisuus ja päätösvaltaisuus" if minutes else "Läsnäolijat ja päätösvaltaisuus"
    if kind is ItemKind.MINUTES_APPROVAL:
        paper = "pöytäkirjan" if minutes else "muistion"
        if previous is None or previous.number is None:
            return f"Edellisen kokouksen {paper} hyväksyminen"
        return f"{paper.capitalize()} {previous.number}/{previous.year} hyväksyminen"
    if kind is ItemKind.NEXT_MEETING and following is not None:
        return f"{_TITLES[kind]} {numeric_day(following.day)}"
    return _TITLES.get(kind, "")


def for_year(text: str, year: int) -> str:
    """Return a text of the wheel with the years put in that it names in braces: "{edellinen vuosi}"."""
    years = {"{vuosi}": year, "{edellinen vuosi}": year - 1, "{seuraava vuosi}": year + 1}
    for name, value in years.items():
        text = text.replace(name, str(value))
    return text


def standing_proposal(kind: ItemKind, body: Body) -> str:
    """Return the usual proposal of a standing matter, or empty."""
    if kind is ItemKind.MINUTES_APPROVAL:
        paper = "pöytäkirjan" if body.paper_style == PaperStyle.MINUTES else "muistion"
        return f"{body.name} hyväksyy edellisen kokouksen {paper}."
    return _PROPOSALS.get(kind, "").format(body=body.name)


def is_given_title(item: AgendaItem) -> bool:
    """Return whether a matter still has the title that `standing_title` gave it, about another meeting."""
    pattern = _GIVEN.get(item.kind)
    return pattern is not None and pattern.fullmatch(item.title) is not None


def usual_decision(item: AgendaItem, kind: DecisionKind) -> str:
    """Return the usual words of a decision in a matter: the formal ones have their own."""
    if item.kind in _FORMAL or (kind is DecisionKind.APPROVED and not item.proposal.strip()):
        return STANDING_DECISIONS.get(item.kind, DECISIONS.get(kind, ""))
    return DECISIONS.get(kind, "")


def is_usual(text: str) -> bool:
    """Return whether a decision holds nothing but usual words, so that others may take their place."""
    return text.strip() in {"", *DECISIONS.values(), *STANDING_DECISIONS.values()}


class Officers(TypedDict):
    """Who prepares and who presents a new matter."""

    preparer_ids: tuple[str, ...]
    presenter_id: str | None


def officers(kind: ItemKind, meeting: Meeting) -> Officers:
    """Return who a new matter starts with: the secretary and the chair, nobody for formalities."""
    if kind not in PREPARED:
        return {"preparer_ids": (), "presenter_id": None}
    preparers = (meeting.secretary_id,) if meeting.secretary_id else ()
    return {"preparer_ids": preparers, "presenter_id": meeting.chair_id}
