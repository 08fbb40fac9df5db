"""What is odd in a filled answer workbook, and how it is told, Finnish and English side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

Pair = tuple[str, str]


class OddityKind(StrEnum):
    """What is odd. The last ones mean that nothing of the file can be taken (`REFUSING`)."""

    RENAMED = "renamed"
    HALF = "half"
    EMPTY = "empty"
    TWICE = "twice"
    SAME = "same"
    REPLACES = "replaces"
    LIBREOFFICE = "libreoffice"
    EXTERNAL_LINKS = "external_links"
    NO_EVIDENCE = "no_evidence"
    SCORE_AS_TEXT = "score_as_text"
    SCORE_TEXT = "score_text"
    SCORE_OUTSIDE = "score_outside"
    SCORE_FORMULA = "score_formula"
    TEXT_FORMULA = "text_formula"
    TEXT_LONG = "text_long"
    CRITERION_GONE = "criterion_gone"

    OTHER_ROUND = "other_round"
    UNKNOWN_PARTICIPANT = "unknown_participant"
    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"
    BOMB = "bomb"
    NOT_WORKBOOK = "not_workbook"
    OPENDOCUMENT = "opendocument"
    OLD_EXCEL = "old_excel"
    ENCRYPTED = "encrypted"
    MACRO = "macro"
    DAMAGED = "damaged"
    NOT_OURS = "not_ours"
    ALTERED = "altered"


_ALL = tuple(OddityKind)
REFUSING = frozenset(_ALL[_ALL.index(OddityKind.OTHER_ROUND) :])
"""Oddities that keep a whole file out."""


@dataclass(frozen=True)
class Oddity:
    """Something odd: in which cell (`place`), what stands there (`shown`), how many `count` `of` how many."""

    kind: OddityKind
    place: str = ""
    shown: str = ""
    count: int = 0
    of: int = 0


WORDS: Mapping[OddityKind, Pair] = {
    OddityKind.RENAMED: (
        "Tiedosto on nimetty uudelleen. Vastaaja tunnistettiin sisällöstä: {shown}.",
        "The file was renamed. It was known by what it holds: {shown}.",
    ),
    OddityKind.HALF: (
        "Arvioitu {count}/{of} kohdetta. Muut jäävät tyhjiksi.",
        "{count} of {of} criteria scored. The rest stay empty.",
    ),
    OddityKind.EMPTY: ("Lomakkeessa ei ole yhtään vastausta.", "The form holds no answers."),
    OddityKind.TWICE: (
        "Samalta vastaajalta on {count} tiedostoa. Uusinta ehdotetaan.",
        "There are {count} files of the same participant. The newest is proposed.",
    ),
    OddityKind.SAME: ("Tämä tiedosto on jo luettu.", "This file has been read already."),
    OddityKind.REPLACES: (
        "Vastaajalla on jo {count} arviota. Ne korvataan tällä lomakkeella.",
        "The participant has {count} scores already. This form takes their place.",
    ),
    OddityKind.LIBREOFFICE: (
        "Tallennettu LibreOfficella. Vastaukset luettiin tavalliseen tapaan.",
        "Saved by LibreOffice. The answers were read as usual.",
    ),
    OddityKind.EXTERNAL_LINKS: (
        "Työkirjassa on linkkejä toisiin tiedostoihin. Niitä ei avattu.",
        "The workbook links to other files. They were not opened.",
    ),
    OddityKind.NO_EVIDENCE: (
        "{count} arviota on ilman perustelua.",
        "{count} scores have no evidence.",
    ),
    OddityKind.SCORE_AS_TEXT: (
        "{place}: arvio on kirjoitettu tekstinä, ja siitä luettiin {shown}.",
        "{place}: the score is a text and was read as {shown}.",
    ),
    OddityKind.SCORE_TEXT: (
        "{place}: arviona on teksti ”{shown}”. Arvio jää tyhjäksi.",
        "{place}: the score is the text “{shown}”. It stays empty.",
    ),
    OddityKind.SCORE_OUTSIDE: (
        "{place}: arvio {shown} ei ole kokonaisluku 0–5. Arvio jää tyhjäksi.",
        "{place}: the score {shown} is not a whole number 0–5. It stays empty.",
    ),
    OddityKind.SCORE_FORMULA: (
        "{place}: arviona on kaava, jota ei lasketa. Arvio jää tyhjäksi.",
        "{place}: the score is a formula, which is not computed. It stays empty.",
    ),
    OddityKind.TEXT_FORMULA: (
        "{place}: tekstin paikalla on kaava. Teksti jää tyhjäksi.",
        "{place}: a formula stands where a text should. It stays empty.",
    ),
    OddityKind.TEXT_LONG: (
        "{place}: teksti on liian pitkä ({count} merkkiä), ja se jää pois.",
        "{place}: the text is too long ({count} characters) and is left out.",
    ),
    OddityKind.CRITERION_GONE: (
        "{count} vastausta koskee kohteita, joita kierroksella ei enää ole. Ne jäävät pois.",
        "{count} answers are to criteria that the round no longer has. They are left out.",
    ),
    OddityKind.OTHER_ROUND: (
        "Lomake on toiselta kierrokselta{shown}. Lue se sen vuoden itsearviointiin.",
        "The form is of another round{shown}. Read it into the self-assessment of its year.",
    ),
    OddityKind.UNKNOWN_PARTICIPANT: (
        "Lomakkeen vastaaja ei ole tämän kierroksen osallistuja. Lisää hänet ja kirjaa vastaukset käsin.",
        "The form's participant is not in this round. Add them first and enter the answers by hand.",
    ),
    OddityKind.UNREADABLE: (
        "Tiedostoa ei voitu avata. Tarkista, ettei se ole auki muualla, ja yritä uudelleen.",
        "The file could not be opened. See that it is not open elsewhere and try again.",
    ),
    OddityKind.TOO_LARGE: (
        "Tiedosto on liian suuri vastauslomakkeeksi (yli 5 Mt). Sitä ei avattu.",
        "The file is too large for an answer form (over 5 MB). It was not opened.",
    ),
    OddityKind.BOMB: (
        "Tiedosto purkautuisi kohtuuttoman suureksi. Sitä ei avattu.",
        "The file would unpack to too much. It was not opened.",
    ),
    OddityKind.NOT_WORKBOOK: (
        "Tiedosto ei ole Excel-työkirja (.xlsx).",
        "The file is not an Excel workbook (.xlsx).",
    ),
    OddityKind.OPENDOCUMENT: (
        "Tiedosto on OpenDocument-laskentataulukko. Pyydä se Excel-muodossa (.xlsx).",
        "The file is an OpenDocument spreadsheet. Ask for it as Excel (.xlsx).",
    ),
    OddityKind.OLD_EXCEL: (
        "Tiedosto on vanhaa Excel-muotoa (.xls). Pyydä se muodossa .xlsx.",
        "The file is of the old Excel format (.xls). Ask for it as .xlsx.",
    ),
    OddityKind.ENCRYPTED: (
        "Tiedosto on suojattu salasanalla. Pyydä se ilman salasanaa.",
        "The file is protected by a password. Ask for it without one.",
    ),
    OddityKind.MACRO: (
        "Työkirjassa on makroja, joten sitä ei avattu. Pyydä se muodossa .xlsx.",
        "The workbook holds macros and was not opened. Ask for it as .xlsx.",
    ),
    OddityKind.DAMAGED: (
        "Tiedosto on vaurioitunut. Pyydä se uudelleen.",
        "The file is damaged. Ask for it again.",
    ),
    OddityKind.NOT_OURS: (
        "Tiedosto ei ole Seudun vastauslomake.",
        "The file is not an answer form of Seutu.",
    ),
    OddityKind.ALTERED: (
        "Lomakkeen tunnisteita on muutettu, joten vastaajaa ei voi varmistaa.",
        "The form's ids were changed, so nobody can be sure whose it is.",
    ),
}


def oddity_words(oddity: Oddity, language: str = "fi") -> str:
    """Return what is odd as a sentence."""
    shown = oddity.shown if len(oddity.shown) <= 60 else f"{oddity.shown[:59]}…"
    return WORDS[oddity.kind][language == "en"].format(
        place=oddity.place, shown=shown, count=oddity.count, of=oddity.of
    )
