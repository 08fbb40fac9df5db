"""Finnish words that a new record starts from. Once stored they are the coordinator's own text."""

from __future__ import annotations

from collections.abc import Mapping

from seutu_desktop.domain.meetings import DecisionKind, ItemKind, Meeting
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

WITHDRAWN = "Asia poistettiin esityslistalta."
CARRIED = "Asia siirrettiin seuraavaan kokoukseen."

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
        return f"Seuraava kokous {following.day.day}.{following.day.month}.{following.day.year}"
    return _TITLES.get(kind, "")


def standing_proposal(kind: ItemKind, body: Body) -> str:
    """Return the usual proposal of a standing matter, or empty."""
    if kind is ItemKind.MINUTES_APPROVAL:
        paper = "pöytäkirjan" if body.paper_style == PaperStyle.MINUTES else "muistion"
        return f"{body.name} hyväksyy edellisen kokouksen {paper}."
    return _PROPOSALS.get(kind, "").format(body=body.name)
