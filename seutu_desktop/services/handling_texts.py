"""What goes into a municipality's own case system, field by field, and the covering message.

The texts are Finnish, as the decisions of the seeds word them (S0–S2): they leave the program for boards that
work in Finnish. A document's own text goes before the program's; `{toimielin}`, `{hallitukselle}`, `{kunta}`
and `{päätösehdotus}` in it are filled for each municipality.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from seutu_desktop.domain.dates import full_day, numeric_day
from seutu_desktop.domain.handling import HandledKind, Handling, HandlingDecision, HandlingDocument
from seutu_desktop.domain.handling_state import current, sent_day
from seutu_desktop.domain.network import Municipality
from seutu_desktop.services.decided_in import DecidedIn

_BODY = re.compile(r"(lautakunta|valiokunta|hallitus|jaosto|valtuusto|neuvosto)$", re.IGNORECASE)
_NOTED_BODY = re.compile(r"toimielin: ([^(;]+)")
_NETWORK = "sivistyspalveluiden seudullisen yhteistyöverkoston"

_NOMINATIVE: Mapping[HandledKind, str] = {
    HandledKind.ANNUAL_REPORT: "{network} toimintakertomus vuodelta {year}",
    HandledKind.ACTION_PLAN: "{network} toimintasuunnitelma vuodelle {year}",
    HandledKind.SCHOOL_CALENDAR: "koulujen työ- ja loma-ajat lukuvuodelle {year}–{next}",
    HandledKind.AGREEMENT: "sivistyspalveluiden seudullinen yhteistoimintasopimus",
    HandledKind.OTHER: "{name}",
}
_OBJECT: Mapping[HandledKind, str] = {
    HandledKind.ANNUAL_REPORT: "{network} toimintakertomuksen vuodelta {year}",
    HandledKind.ACTION_PLAN: "{network} toimintasuunnitelman vuodelle {year}",
    HandledKind.SCHOOL_CALENDAR: "koulujen työ- ja loma-ajat lukuvuodelle {year}–{next}",
    HandledKind.AGREEMENT: "sivistyspalveluiden seudullisen yhteistoimintasopimuksen",
    HandledKind.OTHER: "asiakirjan ”{name}”",
}
_ACCOUNTS: Mapping[HandledKind, str] = {
    HandledKind.ANNUAL_REPORT: (
        "Sivistyspalveluiden seudullisen yhteistyöverkoston toiminta raportoidaan kalenterivuosittain. "
        "Toimintakertomus sisältää tiedot verkostoyhteistyön toiminnallisten ja taloudellisten tavoitteiden "
        "toteutumisesta sekä ohjausryhmän ja kehittämisryhmien toiminnan kuvaukset."
    ),
    HandledKind.ACTION_PLAN: (
        "Sivistyspalveluiden seudullisen yhteistyöverkoston toimintasuunnitelma rakennetaan vuosittain "
        "verkoston tekemän itsearvioinnin tulosten pohjalta. Sitä toteutetaan vuosikellon mukaisesti."
    ),
    HandledKind.SCHOOL_CALENDAR: (
        "Ohjausryhmä on valmistellut sopimuskunnille yhteisen linjauksen koulujen työ- ja loma-ajoista."
    ),
    HandledKind.AGREEMENT: (
        "Kuntien sivistyspalveluiden seudullinen yhteistyö perustuu kuntien solmimaan sopimukseen."
    ),
    HandledKind.OTHER: "",
}
_APPROVED: Mapping[HandledKind, str] = {
    HandledKind.ANNUAL_REPORT: "Toimintakertomus vuodelta {year} on käsitelty",
    HandledKind.ACTION_PLAN: "Toimintasuunnitelma vuodelle {year} on hyväksytty",
    HandledKind.SCHOOL_CALENDAR: "Linjaus on käsitelty",
    HandledKind.AGREEMENT: "Sopimus on käsitelty",
    HandledKind.OTHER: "Asiakirja on käsitelty",
}
_USUAL: Mapping[HandledKind, tuple[HandlingDecision, bool]] = {
    HandledKind.ANNUAL_REPORT: (HandlingDecision.NOTED, False),
    HandledKind.ACTION_PLAN: (HandlingDecision.APPROVED, True),
    HandledKind.SCHOOL_CALENDAR: (HandlingDecision.APPROVED, False),
    HandledKind.AGREEMENT: (HandlingDecision.APPROVED, False),
    HandledKind.OTHER: (HandlingDecision.NOTED, False),
}

_COVER = """Hei,

liitteenä on {document} käsiteltäväksi: {kunta}.{approved}

Ehdotus päätökseksi:

{päätösehdotus}

Ilmoittaisitko käsittelyn jälkeen, mikä toimielin asian käsitteli, minä päivänä ja missä pykälässä, sekä \
asian diaarinumeron.{due}

{contact}"""
_REMINDER = """Hei,

{Document} lähetettiin {sent} käsiteltäväksi: {kunta}. Käsittelystä ei ole vielä tullut tietoa.

Ilmoittaisitko, milloin ja missä toimielimessä asia käsitellään, tai jo tehdystä päätöksestä päivän, pykälän \
ja diaarinumeron. Jos asiaa ei käsitellä, sekin riittää tiedoksi.

{contact}"""


@dataclass(frozen=True)
class Facts:
    """What the texts are made of: a document in a municipality, and what the network knows beside it.

    `earlier` are what the municipality's bodies decided on other documents, oldest first.
    """

    document: HandlingDocument
    municipality: Municipality | None
    steps: tuple[Handling, ...] = ()
    matter: DecidedIn | None = None
    earlier: tuple[tuple[HandledKind, Handling], ...] = ()
    contact: str = ""


@dataclass(frozen=True)
class CaseTexts:
    """The fields for the municipality's own system."""

    title: str
    account: str
    proposal: str


def case_texts(facts: Facts) -> CaseTexts:
    """Return title, account and proposal: the document's own texts where it has them, else the program's."""
    document, fill = facts.document, _filled
    return CaseTexts(
        fill(document.title or default_title(document), facts),
        fill(document.account or default_account(facts), facts),
        fill(document.proposal or default_proposal(facts), facts),
    )


def default_title(document: HandlingDocument) -> str:
    """Return the program's own title (S0)."""
    return _first_up(_phrase(_NOMINATIVE, document))


def default_account(facts: Facts) -> str:
    """Return the program's own account: what the document is, where the steering group decided on it."""
    document = facts.document
    attached = "Asiakirja on liitteenä."
    return "\n\n".join(
        filter(None, (_phrase(_ACCOUNTS, document), _approved(facts), attached if document.file_name else ""))
    )


def default_proposal(facts: Facts) -> str:
    """Return the program's own proposal: as the municipality decided on such a document last, else as usual.

    A report is noted, a plan approved and sent on to the executive for information (S0–S2). The executive
    sends nothing on; a council decides on an agreement.
    """
    document = facts.document
    what = _phrase(_OBJECT, document)
    if document.kind is HandledKind.AGREEMENT:
        return f"{{Toimielin}} päättää esittää valtuustolle, että se hyväksyy {what}."
    decision, onwards = _way(facts)
    if decision is HandlingDecision.NOTED:
        return f"{{Toimielin}} päättää merkitä {what} tiedoksi."
    if onwards and not is_executive(body_name(facts)):
        them = "ne" if document.kind is HandledKind.SCHOOL_CALENDAR else "sen"
        return (
            f"{{Toimielin}} päättää hyväksyä {what} ja lähettää {them} edelleen tiedoksi {{hallitukselle}}."
        )
    return f"{{Toimielin}} päättää hyväksyä {what}."


def cover_text(facts: Facts) -> str:
    """Return the words of the covering message."""
    return _tidy(_filled(facts.document.message or _COVER, facts))


def reminder_text(facts: Facts) -> str:
    """Return the words of a reminder."""
    return _tidy(_filled(_REMINDER, facts))


def usual_texts(facts: Facts) -> dict[str, str]:
    """Return the program's own texts by field; what changes by municipality stands in braces."""
    words = _words(facts)
    kept = {name: words[name] for name in ("document", "Document", "approved", "due", "contact")}
    return {
        "title": default_title(facts.document),
        "account": default_account(facts),
        "proposal": default_proposal(facts),
        "message": _tidy(_fill(_COVER, kept)),
    }


def body_name(facts: Facts) -> str:
    """Return the body that will have the matter: the one waiting, the last that had one, the one noted.

    Abbreviations as boards print them ("hyvoltk") give way to the name in the municipality's note.
    """
    step = current(facts.steps)
    waiting = [each.body for each in ((step,) if step else ()) + facts.steps if each.body]
    before = [step.body for _, step in reversed(facts.earlier) if step.step == 1 and step.body]
    for name in (*waiting, *before):
        if _BODY.search(name):
            return name
    noted = _NOTED_BODY.search(facts.municipality.note) if facts.municipality else None
    return noted[1].strip() if noted else ""


def executive(municipality: Municipality | None) -> str:
    """Return "kunnanhallitus" or "kaupunginhallitus"."""
    town = municipality is not None and municipality.kind == "kaupunki"
    return "kaupunginhallitus" if town else "kunnanhallitus"


def is_executive(body: str) -> bool:
    """Return whether a body is the executive, above which the matter does not go."""
    return body.casefold().endswith("hallitus")


def usual_decision(facts: Facts) -> tuple[HandlingDecision, bool]:
    """Return how such a document is decided in the municipality, and whether it goes on to the executive."""
    decision, onwards = _way(facts)
    return decision, onwards and not is_executive(body_name(facts))


def _way(facts: Facts) -> tuple[HandlingDecision, bool]:
    usual = (HandlingDecision.NOTED, HandlingDecision.APPROVED)
    for kind, step in reversed(facts.earlier):
        if kind is facts.document.kind and step.step == 1 and step.decision in usual:
            return HandlingDecision(step.decision), bool(step.forwarded_to)
    return _USUAL[facts.document.kind]


def _phrase(phrases: Mapping[HandledKind, str], document: HandlingDocument) -> str:
    words = {"network": _NETWORK, "year": str(document.year), "next": str(document.year + 1)}
    return _fill(phrases[document.kind], {**words, "name": document.name})


def _approved(facts: Facts) -> str:
    matter = facts.matter
    if matter is None or not matter.decided:
        return ""
    section = f" (§\u00a0{matter.section})" if matter.section else ""
    return (
        f"{_phrase(_APPROVED, facts.document)} seudullisen sivistysjohtajien ohjausryhmän kokouksessa "
        f"{numeric_day(matter.day)}{section}."
    )


def _due(document: HandlingDocument, sent: date | None) -> str:
    if sent is None:
        return ""
    return f" Toivomme tietoa viimeistään {full_day(sent + timedelta(weeks=document.late_weeks))}."


def _filled(text: str, facts: Facts) -> str:
    words = _words(facts)
    if "{päätösehdotus}" in text:
        words["päätösehdotus"] = case_texts(facts).proposal
    return _fill(text, words)


def _words(facts: Facts) -> dict[str, str]:
    body = body_name(facts) or "lautakunta"
    sent = sent_day(facts.steps) or facts.document.sent_on
    approved = _approved(facts)
    return {
        "toimielin": body,
        "Toimielin": _first_up(body),
        "hallitukselle": f"{executive(facts.municipality).removesuffix('s')}kselle",
        "kunta": facts.municipality.name if facts.municipality else "",
        "document": _phrase(_NOMINATIVE, facts.document),
        "Document": default_title(facts.document),
        "approved": f" {approved}" if approved else "",
        "sent": full_day(sent) if sent else "",
        "due": _due(facts.document, sent),
        "contact": facts.contact,
    }


def _fill(text: str, words: Mapping[str, str]) -> str:
    """Return `text` with the known names in braces filled once: what is filled in is not looked at again."""
    names = "|".join(map(re.escape, words))
    return re.sub(rf"\{{({names})\}}", lambda found: words[found[1]], text)


def _tidy(text: str) -> str:
    return _first_up(re.sub(r"\n{3,}", "\n\n", text).strip()) + "\n"


def _first_up(text: str) -> str:
    return text[:1].upper() + text[1:]
