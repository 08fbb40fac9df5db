"""Every Finnish word of the papers that stands alone: names of papers, parts, roles and grounds."""

from __future__ import annotations

from collections.abc import Mapping

from seutu_desktop.domain.meetings import (
    AttendanceMode,
    Capacity,
    DecisionKind,
    Grounds,
)
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.domain.people import MembershipRole
from seutu_desktop.domain.plans import GoalState

KINDS: Mapping[DocumentKind, str] = {
    DocumentKind.AGENDA: "Esityslista",
    DocumentKind.MEMO: "Muistio",
    DocumentKind.MINUTES: "Pöytäkirja",
}
EXTRACTS: Mapping[DocumentKind, str] = {
    DocumentKind.MEMO: "Muistion ote",
    DocumentKind.MINUTES: "Pöytäkirjanote",
}

LABELS: Mapping[str, str] = {
    "earlier_handling": "Aikaisempi käsittely",
    "preparer": "Valmistelija",
    "preparers": "Valmistelijat",
    "reasons": "Perustelut",
    "account": "Selostus",
    "attachments": "Liitteet",
    "background": "Oheismateriaali",
    "presenter": "Esittelijä",
    "proposal": "Päätösehdotus",
    "discussion": "Käsittely",
    "decision": "Päätös",
    "vote": "Äänestys",
    "dissent": "Eriävä mielipide",
    "authority": "Toimivalta",
    "onward_handling": "Jatkokäsittely",
    "for_information": "Tiedoksi",
    "distribution": "Jakelu",
    "remarks": "Merkinnät",
    "actions": "Toimenpiteet",
}
"""The names of the parts of a §; a setting may replace any of them (word.md 4)."""

TIME, STARTED, PLACE, REMOTE, BREAKS = "Aika", "Kokousaika", "Paikka", "Etäyhteys", "Tauot"
CHAIR, SECRETARY, INSPECTOR = "puheenjohtaja", "sihteeri", "tarkastaja"
NOTICE, MOVED, CANCELLED = "Kokouskutsu", "Siirto", "Peruttu"
MATTERS, PARTICIPANTS, INVITED = "Asiat", "Osallistujat", "Kutsutut"
PRESENT, AWAY, OUT = "Läsnä", "Poissa", "Esteellinen"
ACTIONS, SIGNATURES, CERTIFICATION = "Toimenpiteet", "Allekirjoitukset", "Otteen todistus"
DISTRIBUTION, CONTACT, RETENTION = "Jakelu", "Yhteystiedot", "Säilytysaika"
INSPECTED = "Pöytäkirja on tarkastettu ja todettu kokouksen kulun mukaiseksi."
CERTIFIED = "Otteen oikeaksi todistaa"
REMOTE_LINK = "Liity kokoukseen etäyhteydellä"
UNDECIDED = "Päätöstä ei ole kirjattu."
UNTITLED = "Nimetön asia"
NOBODY = "(nimi poistettu)"
WITHDRAWN = "Asia poistettiin esityslistalta."
CARRIED = "Asia siirrettiin seuraavaan kokoukseen."
PROVISIONAL = "Pykälänumerot ovat alustavia, kunnes esityslista on lähetetty."
NOT_PUBLIC = "ei julkinen"
FIRST_OPTION, SECOND_OPTION = "päätösehdotus", "vastaehdotus"

DECISIONS: Mapping[DecisionKind, str] = {
    DecisionKind.APPROVED: "Päätösehdotus hyväksyttiin.",
    DecisionKind.AMENDED: "Päätösehdotus hyväksyttiin muutettuna.",
    DecisionKind.NOTED: "Merkittiin tiedoksi.",
    DecisionKind.TABLED: "Jätettiin pöydälle.",
    DecisionKind.RETURNED: "Palautettiin valmisteluun.",
}
"""What a decided matter says when its decision has no words of its own."""

MODES: Mapping[AttendanceMode, str] = {
    AttendanceMode.PRESENT: "Läsnä",
    AttendanceMode.REMOTE: "Etänä",
    AttendanceMode.ABSENT: "Poissa",
    AttendanceMode.EXCUSED: "Poissa",
}
MODE_CHOICES = ("Läsnä", "Etänä", "Poissa")
EXCUSED = "ilmoitti esteestä"
UNMARKED = "Ei merkitty"

CAPACITIES: Mapping[Capacity, str] = {
    Capacity.MEMBER: "jäsen",
    Capacity.DEPUTY: "varajäsen",
    Capacity.SECRETARY: "sihteeri",
    Capacity.PRESENTER: "esittelijä",
    Capacity.EXPERT: "asiantuntija",
    Capacity.GUEST: "vieras",
}
ROLES: Mapping[MembershipRole, str] = {
    MembershipRole.CHAIR: "puheenjohtaja",
    MembershipRole.VICE_CHAIR: "varapuheenjohtaja",
    MembershipRole.MEMBER: "jäsen",
    MembershipRole.DEPUTY: "varajäsen",
    MembershipRole.SECRETARY: "sihteeri",
    MembershipRole.PRESENTER: "esittelijä",
    MembershipRole.EXPERT: "asiantuntija",
}
GOALS: Mapping[GoalState, str] = {
    GoalState.PLANNED: "suunniteltu",
    GoalState.UNDER_WAY: "käynnissä",
    GoalState.DONE: "toteutunut",
    GoalState.PARTLY: "toteutunut osittain",
    GoalState.DROPPED: "luovuttu",
}
"""How far a goal or a measure is."""
GROUNDS: Mapping[Grounds, str] = {
    Grounds.PARTY: "osallisuusjäävi",
    Grounds.REPRESENTATIVE: "edustusjäävi",
    Grounds.BENEFIT: "intressijäävi",
    Grounds.EMPLOYMENT: "palvelussuhde- ja toimeksiantojäävi",
    Grounds.ENTITY: "yhteisöjäävi",
    Grounds.GENERAL: "yleislausekejäävi",
}
"""Grounds of disqualification by the names Kuntaliitto gives them."""
