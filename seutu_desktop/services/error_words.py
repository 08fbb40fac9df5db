"""The words that an error's sentence is filled with: its own data, and what is made of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import PurePath

from seutu_desktop.domain.dates import full_day
from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.meetings import MeetingStatus
from seutu_desktop.services.stages import STAGES

Pair = tuple[str, str]

_THINGS: Mapping[str, Pair] = {
    "network": ("Verkostoa", "The network"),
    "meeting": ("Kokousta", "The meeting"),
    "agenda_item": ("Asiaa", "The matter"),
    "body": ("Ryhmää", "The group"),
    "person": ("Henkilöä", "The person"),
    "membership": ("Jäsenyyttä", "The membership"),
    "municipality": ("Kuntaa", "The municipality"),
    "attachment": ("Liitettä", "The attachment"),
    "document": ("Asiakirjaa", "The document"),
    "action": ("Toimenpidettä", "The action"),
    "wheel_task": ("Tehtävää", "The task"),
    "wheel_tick": ("Merkintää", "The mark"),
    "ring": ("Kehää", "The ring"),
    "calendar_break": ("Loma-aikaa", "The break"),
    "assessment_round": ("Itsearviointia", "The self-assessment"),
    "criterion": ("Arvioitavaa kohdetta", "The criterion"),
    "participant": ("Osallistujaa", "The participant"),
    "finding": ("Korttia", "The card"),
    "budget": ("Talousarviota", "The budget"),
    "project": ("Hanketta", "The project"),
    "date_rule": ("Päiväsääntöä", "The date rule"),
    "handling_document": ("Asiakirjaa", "The document"),
    "handling": ("Käsittelyä", "The handling"),
    "organisation": ("Sidosryhmää", "The stakeholder"),
    "shared_model": ("Mallia", "The model"),
    "survey": ("Kyselyä", "The survey"),
}
_ANYTHING: Pair = ("Kohdetta", "The thing")

_DEEDS: Mapping[str, Pair] = {
    "send_agenda": ("Esityslistan lähettäminen", "Sending the agenda"),
    "hold": ("Kokouksen päättäminen", "Ending the meeting"),
    "send_minutes": ("Muistion lähettäminen", "Sending the record"),
    "approve": ("Muistion hyväksyminen", "Approving the record"),
    "reopen": ("Kokouksen avaaminen uudelleen", "Reopening the meeting"),
    "move": ("Kokouksen siirtäminen", "Moving the meeting"),
    "cancel": ("Kokouksen peruminen", "Cancelling the meeting"),
    "restore": ("Kokouksen palauttaminen", "Bringing the meeting back"),
    "delete": ("Kokouksen poistaminen", "Removing the meeting"),
    "carry_item": ("Asian siirtäminen", "Carrying the matter over"),
}
_ANY_DEED: Pair = ("Tämä", "This")

_EXPORT_REASONS: Mapping[str, Pair] = {
    "missing": ("tiedostoa seutu.json ei ole", "there is no file seutu.json"),
    "too_large": ("tiedosto on liian suuri", "the file is too large"),
    "json": ("tiedosto ei ole ehjää JSONia", "the file is not sound JSON"),
    "format": ("tiedosto ei ole Seudun vienti", "the file is not an export of Seutu"),
    "newer": ("vienti on tehty uudemmalla Seudulla", "the export was made by a newer Seutu"),
    "contents": ("liitteen sisältö puuttuu tai on muuttunut", "an attachment is missing or altered"),
}
_DAMAGED_EXPORT: Pair = (
    "vienti on puutteellinen tai sitä on muutettu",
    "the export is incomplete or was changed",
)


# The Finnish ones stand beside the intake (documents/template_report.py), which knows them best.
_TEMPLATE_REASONS: Mapping[str, str] = {
    "not_word": "it is not a Word document",
    "protected_or_old": "it is protected or an old .doc file",
    "damaged": "it is damaged",
    "too_large": "it is too large",
    "macro": "it holds a macro or an embedded program",
    "external": "it refers to a file elsewhere",
    "field": "it holds a field that is not allowed",
    "alt_chunk": "it takes its content from another file",
    "anchor_missing": "it has no content control tagged “sisalto”",
    "anchor_twice": "it has more than one content control tagged “sisalto”",
    "anchor_misplaced": "its content control “sisalto” is not a paragraph of its own",
    "own_heading": "it has a heading of its own",
}


class Words(dict[str, str]):
    """Words by name; one that an error did not give is empty, so that the sentence still reads."""

    def __missing__(self, name: str) -> str:
        return ""


def error_words(error: UserError, language: str) -> dict[str, str]:
    """Return every word that the sentence of `error` may use, in a language."""
    own = {name: _shown(value) for name, value in error.data.items()}
    make = _MADE.get(error.code)
    return own | (make(error.data, int(language == "en")) if make else {})


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return ", ".join(_shown(part) for part in value)
    if isinstance(value, date) and not isinstance(value, datetime):
        return full_day(value)
    return str(value)


Data = Mapping[str, object]


def _way_back(data: Data, at: int) -> dict[str, str]:
    backup = data.get("backup")
    if not isinstance(backup, PurePath):
        return {"way_back": ("Palauta aineisto varmuuskopiosta.", "Restore your data from a backup.")[at]}
    told = ("Palauta uusin ehjä varmuuskopio {0}.", "Restore the newest sound backup {0}.")[at]
    return {"way_back": told.format(backup)}


def _because(data: Data, at: int) -> dict[str, str]:
    reason = data.get("reason")
    return {"because": f" ({reason})" if reason else ""}


def _thing(data: Data, at: int) -> dict[str, str]:
    return {"thing": _THINGS.get(str(data.get("kind")), _ANYTHING)[at]}


def _stage(data: Data, at: int) -> dict[str, str]:
    stage = STAGES[MeetingStatus(str(data["status"]))][at]
    return {"deed": _DEEDS.get(str(data.get("action")), _ANY_DEED)[at], "stage": stage}


def _sections(data: Data, at: int) -> dict[str, str]:
    sections, titles = data.get("sections"), data.get("titles")
    numbered = ", ".join(str(each) for each in sections) if isinstance(sections, tuple) else ""
    opening = "”“"[at]
    named = ", ".join(f"{opening}{each}”" for each in titles) if isinstance(titles, tuple) else ""
    return {"sections_words": f"§ {numbered}" if numbered else named}


def _here(data: Data, at: int) -> dict[str, str]:
    section = data.get("section")
    return {"here": (f" (§ {section})" if section is not None else "")}


def _break(data: Data, at: int) -> dict[str, str]:
    begins = ("Tauko on jo käynnissä. Päätä se ensin.", "A break is on already. End it first.")
    ends = (
        "Taukoa ei ole aloitettu. Merkitse ensin tauon alku.",
        "No break has begun. Record its start first.",
    )
    return {"break_words": (begins if data.get("begins") else ends)[at]}


def _export(data: Data, at: int) -> dict[str, str]:
    return {"reason_words": _EXPORT_REASONS.get(str(data.get("reason")), _DAMAGED_EXPORT)[at]}


def _path(data: Data, at: int) -> dict[str, str]:
    path = data.get("path")
    return {"path_words": " → ".join(map(str, path)) if isinstance(path, tuple) else ""}


def _ways(data: Data, at: int) -> dict[str, str]:
    ways = (
        ("osallistujittain", "by participant"),
        ("koko huoneen ääninä", "as counts of the room"),
    )
    return {"ways": ways[bool(data.get("room"))][at]}


def _workbook(data: Data, at: int) -> dict[str, str]:
    from seutu_desktop.services.intake_oddities import WORDS, OddityKind

    told = (words for kind, words in WORDS.items() if kind == data.get("reason"))
    return {"reason_words": next(told, WORDS[OddityKind.DAMAGED])[at]}


def _template(data: Data, at: int) -> dict[str, str]:
    from seutu_desktop.documents.template_report import reason_sentence

    reason = str(data["reason"])
    if at:
        return {"reason_words": _TEMPLATE_REASONS.get(reason, "it is not safe to open")}
    return {"reason_words": reason_sentence(reason, str(data.get("detail") or ""))}


_MADE: Mapping[str, Callable[[Data, int], dict[str, str]]] = {
    "damaged_data_file": _way_back,
    "write_failed": _because,
    "read_failed": _because,
    "not_found": _thing,
    "wrong_status": _stage,
    "undecided_items": _sections,
    "has_voted": _here,
    "not_present": _here,
    "already_present": _here,
    "voted_twice": _here,
    "vote_count_wrong": _here,
    "break_mismatch": _break,
    "bad_export": _export,
    "circular_tasks": _path,
    "template_refused": _template,
    "dots_otherwise": _ways,
    "workbook_refused": _workbook,
}
