"""The sentences of every error the user can act on, Finnish and English side by side.

A sentence says what happened, what is safe and what to do (look.md 9); window and command line share it.
Words in braces come from the error's data, or are made of it by `error_words`.
"""

from __future__ import annotations

from collections.abc import Mapping

from seutu_desktop.domain.errors import UserError
from seutu_desktop.services.assessment_messages import ASSESSMENT
from seutu_desktop.services.error_words import Words, error_words
from seutu_desktop.services.handling_messages import HANDLING
from seutu_desktop.services.model_messages import MODELS
from seutu_desktop.services.money_messages import MONEY
from seutu_desktop.services.plan_messages import PLANS
from seutu_desktop.services.stakeholder_messages import STAKEHOLDERS

SENTENCES: Mapping[str, tuple[str, str]] = {
    "user_error": (
        "Toiminto ei onnistunut. Mitään ei muutettu.",
        "That did not work. Nothing was changed.",
    ),
    "data_file_missing": (
        "Tiedostoa {path} ei ole. Tarkista polku tai luo uusi aineisto.",
        "There is no file {path}. Check the path or make a new data file.",
    ),
    "data_file_exists": (
        "Tiedosto {path} on jo olemassa, eikä sitä korvata. Valitse toinen paikka tai nimi.",
        "The file {path} exists already and is not replaced. Choose another place or name.",
    ),
    "foreign_data_file": (
        "Tiedosto {path} ei ole Seudun aineisto. Sitä ei muutettu. Valitse toinen tiedosto.",
        "The file {path} is not a data file of Seutu. It was not changed. Choose another file.",
    ),
    "damaged_data_file": (
        "Tiedosto {path} on vaurioitunut. {way_back}",
        "The file {path} is damaged. {way_back}",
    ),
    "newer_data_file": (
        "Tiedosto on tehty uudemmalla Seudulla. Päivitä ohjelma. Tiedostoa ei muutettu.",
        "The file was made by a newer Seutu. Update the program. The file was not changed.",
    ),
    "data_file_locked": (
        "Aineisto on auki toisessa Seudussa. Sulje se ja yritä uudelleen.",
        "The data file is open in another Seutu. Close it and try again.",
    ),
    "read_only_data_file": (
        "Aineistoon ei voi kirjoittaa, joten muutosta ei tallennettu. "
        "Kopioi tiedosto paikkaan, johon sinulla on kirjoitusoikeus.",
        "The data file cannot be written, so the change was not saved. "
        "Copy the file to a place where you may write.",
    ),
    "disk_full": (
        "Levy on täynnä, joten muutosta ei tallennettu. Vapauta tilaa ja yritä uudelleen.",
        "The disk is full, so the change was not saved. Free some space and try again.",
    ),
    "write_failed": (
        "Tiedostoa {path} ei voitu kirjoittaa{because}. Valitse toinen paikka.",
        "The file {path} could not be written{because}. Choose another place.",
    ),
    "read_failed": (
        "Tiedostoa {path} ei voitu lukea{because}. Tarkista polku ja käyttöoikeudet.",
        "The file {path} could not be read{because}. Check the path and your permissions.",
    ),
    "bad_export": (
        "Vientiä {path} ei voitu lukea: {reason_words}. Mitään ei luotu.",
        "The export {path} could not be read: {reason_words}. Nothing was made.",
    ),
    "nothing_to_undo": ("Kumottavaa ei ole.", "There is nothing to undo."),
    "nothing_to_redo": ("Uudelleen tehtävää ei ole.", "There is nothing to redo."),
    "not_found": (
        "{thing} ”{what}” ei löytynyt. Tarkista kirjoitusasu.",
        "{thing} “{what}” was not found. Check the spelling.",
    ),
    "ambiguous": (
        "”{what}” tarkoittaa useampaa kuin yhtä. Käytä numeroa tai tunnistetta.",
        "“{what}” means more than one thing. Use a number or an id.",
    ),
    "meeting_closed": (
        "Kokouksen asiakirja on hyväksytty, joten kokousta ei voi enää muuttaa.",
        "The record of the meeting is approved, so the meeting can no longer be changed.",
    ),
    "wrong_status": (
        "{deed} ei onnistu, kun kokouksen vaihe on ”{stage}”. Tarkista kokouksen vaihe.",
        "{deed} is not possible while the meeting is “{stage}”. Check the stage of the meeting.",
    ),
    "reason_missing": (
        "Syy puuttuu. Kirjoita syy, niin se näkyy kokouksen tiedoissa.",
        "The reason is missing. Write the reason, and it will show with the meeting.",
    ),
    "later_meeting_numbered": (
        "Kokousta ei voi avata uudelleen, koska kokouksella {number}/{year} on jo numerot.",
        "The meeting cannot be reopened, because meeting {number}/{year} already has its numbers.",
    ),
    "end_before_start": (
        "Loppu on ennen alkua. Tarkista ajat.",
        "The end is before the start. Check the times.",
    ),
    "impossible_date": (
        "Päivää tai kellonaikaa {text} ei ole. Tarkista se.",
        "There is no day or time {text}. Check it.",
    ),
    "undecided_items": (
        "{sections_words} on päättämättä. Kirjaa päätös tai siirrä asia seuraavaan kokoukseen.",
        "{sections_words} is not decided. Write the decision or carry the matter to the next meeting.",
    ),
    "grounds_missing": (
        "Esteellisyyden peruste puuttuu. Valitse peruste.",
        "The grounds of the disqualification are missing. Choose the grounds.",
    ),
    "attendance_unmarked": (
        "Läsnäolo on merkitsemättä: {names}. Merkitse läsnä, etänä tai poissa.",
        "Attendance is not marked: {names}. Mark present, remote or absent.",
    ),
    "has_voted": (
        "{name} on äänestänyt{here}. Poista ensin ääni.",
        "{name} has voted{here}. Remove the vote first.",
    ),
    "not_present": (
        "{name} ei ole läsnä{here}. Merkitse ensin läsnäolo.",
        "{name} is not present{here}. Mark the attendance first.",
    ),
    "no_quorum": (
        "Kokous ei ole päätösvaltainen: § {section}, läsnä {present}, tarvitaan {needed}.",
        "There is no quorum: § {section}, present {present}, needed {needed}.",
    ),
    "no_chair": (
        "Puheenjohtaja tai sihteeri puuttuu. Valitse molemmat.",
        "The chair or the secretary is missing. Choose both.",
    ),
    "no_members": (
        "Ryhmällä {body} ei ole jäseniä kokouspäivänä. Lisää jäsenet ensin.",
        "The group {body} has no members on the day of the meeting. Add the members first.",
    ),
    "seat_taken": (
        "Paikalla {name} on jo äänivaltainen edustaja. Merkitse ensin toinen poissa olevaksi.",
        "The seat of {name} already has a voice. Mark the other one absent first.",
    ),
    "title_missing": ("Nimi puuttuu. Kirjoita nimi.", "The name is missing. Write a name."),
    "text_too_long": (
        "Teksti on liian pitkä ({length} merkkiä, enintään {limit}). Lyhennä tekstiä.",
        "The text is too long ({length} characters, at most {limit}). Shorten the text.",
    ),
    "circular_deputy": (
        "Varaedustaja ei voi olla oman paikkansa varaedustaja. Valitse toinen paikka.",
        "A deputy cannot be the deputy of their own seat. Choose another seat.",
    ),
    "dates_overlap": (
        "Henkilöllä on jo tämä tehtävä osan ajasta. Tarkista alku- ja loppupäivä.",
        "The person already has this role for part of the time. Check the dates.",
    ),
    "code_taken": (
        "Kuntanumero {code} on jo kunnalla {name}. Tarkista numero.",
        "{name} already has the municipality code {code}. Check the code.",
    ),
    "attachment_too_large": (
        "Liite {name} on yli {limit} Mt. Pienennä tiedostoa tai liitä linkki.",
        "The attachment {name} is over {limit} MB. Make the file smaller or add a link.",
    ),
    "attachment_missing": (
        "Liitteen {name} sisältö puuttuu aineiston kansiosta. Lisää liite uudelleen.",
        "The content of the attachment {name} is missing from the data folder. Add the attachment again.",
    ),
    "nothing_to_export": (
        "Kalenteriin vietävää ei ole. Lisää ensin kokous.",
        "There is nothing to put into the calendar. Add a meeting first.",
    ),
    "no_screen": (
        "Ikkunaa ei voi avata, koska näyttöä ei ole. Sama syntyy tiedostoina komennolla seutu demo KANSIO.",
        "The window cannot open, because there is no screen. Make the same as files: seutu demo FOLDER.",
    ),
    "already_present": (
        "{name} on jo läsnä{here}. Tarkista aiemmat merkinnät.",
        "{name} is present already{here}. Check the earlier entries.",
    ),
    "break_mismatch": (
        "{break_words}",
        "{break_words}",
    ),
    "voted_twice": (
        "{name} tai saman kunnan toinen edustaja on äänestyksessä kahdesti{here}. Poista toinen ääni.",
        "{name}, or another voice of the same seat, is in the vote twice{here}. Remove one.",
    ),
    "vote_count_wrong": (
        "Äänet eivät täsmää{here}: annettu {counted}, enintään {limit}. Tarkista äänet.",
        "The votes do not add up{here}: {counted} given, {limit} at most. Check the votes.",
    ),
    "wrong_approving_meeting": (
        "Muistio hyväksytään saman ryhmän myöhemmässä kokouksessa. Valitse tai lisää kokous.",
        "The record is approved in a later meeting of the same group. Choose or add a meeting.",
    ),
    "no_date_rule": (
        "Ryhmällä {body} ei ole kokousten päiväsääntöä vuodelle {year}. Aseta sääntö ensin.",
        "The group {body} has no rule for its meeting dates in {year}. Set the rule first.",
    ),
    "rule_never_falls": (
        "Sääntö ei osu yhteenkään päivään: {name}. Tarkista kuukaudet, päivä ja voimassaolo.",
        "The rule falls on no day: {name}. Check the months, the day and the validity.",
    ),
    "name_taken": (
        "Nimi {name} on jo käytössä. Valitse toinen nimi.",
        "The name {name} is taken. Choose another name.",
    ),
    "ring_in_use": (
        "Kehällä {name} on {count} tehtävää. Siirrä ne ensin toiselle kehälle.",
        "There are {count} tasks on the ring {name}. Move them to another ring first.",
    ),
    "last_ring": (
        "Vuosikellossa on oltava ainakin yksi kehä, ja {name} on ainoa. Lisää ensin toinen kehä.",
        "The wheel needs at least one ring, and {name} is the only one. Add another ring first.",
    ),
    "circular_tasks": (
        "Tehtävät odottavat toisiaan: {path_words}. Poista yksi riippuvuus.",
        "The tasks wait for one another: {path_words}. Remove one of the links.",
    ),
    "past_year": (
        "Vuosi {year} on päättynyt, eikä sen vuosikelloa muuteta. Valitse kuluva tai tuleva vuosi.",
        "The year {year} is over, and its wheel is not changed. Choose this year or a later one.",
    ),
    "date_taken": (
        "Ryhmällä on jo kokous {day}. Valitse toinen päivä.",
        "The group already meets on {day}. Choose another day.",
    ),
    "nothing_to_report": (
        "Ryhmältä {body} ei pyydetä katsausta. Valitse kehittämisryhmä.",
        "No report is asked of the group {body}. Choose a development group.",
    ),
    "template_refused": (
        "Asiakirjapohjaa {name} ei voi käyttää. {reason_words}",
        "The template {name} cannot be used: {reason_words}. Choose another template.",
    ),
    "no_seat": (
        "Henkilöllä {name} ei ole paikkaa missään ryhmässä. Lisää hänet ensin ryhmään.",
        "{name} has no seat in any group. Add them to a group first.",
    ),
    **ASSESSMENT,
    **MONEY,
    **HANDLING,
    **PLANS,
    **STAKEHOLDERS,
    **MODELS,
}

_LANGUAGES = {"fi": 0, "en": 1}


def sentence(error: UserError, language: str = "fi") -> str:
    """Return the sentence of `error` in `language` (`fi` or `en`)."""
    return SENTENCES[error.code][_LANGUAGES[language]].format_map(Words(error_words(error, language)))
