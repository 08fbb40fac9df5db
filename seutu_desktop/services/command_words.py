"""The words of the command line, Finnish and English side by side."""

from __future__ import annotations

import re
from collections.abc import Mapping

WORDS: Mapping[str, tuple[str, str]] = {
    "about": (
        "Seutu: seudullisen verkoston kokoukset, muistiot ja kalenteri.",
        "Seutu: the network's meetings.",
    ),
    "usage": ("Käyttö: ", "Usage: "),
    "targets": ("kohde", "target"),
    "options": ("valinnat", "options"),
    "command": ("KOMENTO", "COMMAND"),
    "commands": ("komennot", "commands"),
    "help": ("näytä tämä ohje", "show this help"),
    "version": ("näytä ohjelman nimi ja versio", "show name and version"),
    "data": (
        "aineiston tiedosto (muuten SEUTU_DATA tai oma seutu.db)",
        "the data file (else SEUTU_DATA or your own)",
    ),
    "language": ("viestien ja ikkunan kieli: fi tai en", "language of messages and window: fi or en"),
    "window": ("avaa ikkuna (myös ilman komentoa)", "open the window (also without a command)"),
    "measure": ("mittaa käynnistys ja sulje", "measure the start and close"),
    "demo": ("tee esimerkkiaineisto kansioon", "make the sample network in a folder"),
    "meetings": ("luettele kokoukset", "list meetings"),
    "meeting": ("näytä kokous kokonaan", "show one meeting whole"),
    "agenda": ("kirjoita esityslista Wordiin", "write the agenda in Word"),
    "minutes": ("kirjoita muistio tai pöytäkirja Wordiin", "write the memo or minutes in Word"),
    "calendar": ("kirjoita kalenteritiedosto (.ics)", "write the calendar file (.ics)"),
    "export": ("vie koko aineisto avoimeen muotoon", "export the whole data file as open JSON"),
    "rebuild": ("rakenna aineisto viennistä", "rebuild a data file from an export"),
    "check": ("tarkista aineisto", "check the data file"),
    "plan-year": ("suunnittele vuoden kokoukset säännöstä", "plan the year's meetings from the rule"),
    "propose": ("ehdota asioita esityslistalle perusteineen", "propose matters for an agenda, with reasons"),
    "wheel": ("piirrä vuosikello kuvaksi", "draw the annual wheel as a picture"),
    "action-plan": ("kirjoita toimintasuunnitelma Wordiin", "write the action plan in Word"),
    "annual-report": ("kirjoita toimintakertomus Wordiin", "write the annual report in Word"),
    "no_sources": ("jätä lähteet pois lähetettävästä", "leave the sources out, for sending"),
    "onboarding": (
        "kirjoita uuden jäsenen perehdytyspaketti Wordiin",
        "write a new member's onboarding pack in Word",
    ),
    "handling": (
        "luettele asiakirjojen käsittelyt kunnissa",
        "list what became of documents in the municipalities",
    ),
    "stakeholders": (
        "luettele sidosryhmät ja niiden tapaamiset",
        "list stakeholders and when they are met",
    ),
    "PERSON": ("henkilön nimi tai sen alku", "a person's name or its beginning"),
    "cost-shares": (
        "jaa summa kunnille väkiluvun mukaan sentilleen",
        "split an amount between the municipalities by population, to the cent",
    ),
    "grant-totals": (
        "kerro avustusten summat, lasketut ja julkaistut erikseen",
        "tell the totals of grants, computed and published apart",
    ),
    "amount": ('summa euroina, esimerkiksi 30551 tai "30 551,00"', "the amount in euros"),
    "assessment": (
        "kirjoita itsearvioinnin yhteenveto Wordiin tai tulosta sen luvut",
        "write the self-assessment's summary in Word, or print its figures",
    ),
    "picture": ("tiedosto .svg, .png tai .pdf, tai kansio", "file .svg, .png or .pdf, or a folder"),
    "Y": ("vuosi", "year"),
    "apply": ("luo kokoukset", "create the meetings"),
    "planned": ("{0} kokousta luotu.", "{0} meetings created."),
    "DIR": ("kansio", "folder"),
    "MEETING": (
        "kokous: N/VVVV, päivä VVVV-KK-PP tai tunniste",
        "meeting: N/YYYY, a day YYYY-MM-DD or an id",
    ),
    "year": ("vain tämä vuosi", "this year only"),
    "group": ("vain tämä ryhmä", "this group only"),
    "json": ("tulosta JSON", "print JSON"),
    "output": ("tulostiedosto", "output file"),
    "template": ("Word-pohja", "Word template"),
    "wrong": ("Komentoa ei voi suorittaa: {0}. Ohje: seutu --help", "Wrong usage: {0}. Help: seutu --help"),
    "no_year": ("”{0}” ei ole vuosi {1}–{2}", "“{0}” is no year from {1} to {2}"),
    "bug": (
        "Ohjelmassa on vika, ja komento keskeytyi ({0}).",
        "The program has a fault; the command stopped ({0}).",
    ),
    "stopped": ("Keskeytetty.", "Interrupted."),
    "sound": ("Aineisto on kunnossa.", "The data file is sound."),
    "unsound": (
        "Aineistossa on vikaa: {0} havaintoa.",
        "Something is wrong with the data file: {0} findings.",
    ),
    "fine": ("kunnossa", "sound"),
    "wrong_here": ("VIKA", "WRONG"),
}

_USAGE = (
    (r"^argument ", ""),
    (r"^the following arguments are required: (.*)$", r"puuttuu: \1"),
    (r"^unrecognized arguments: (.*)$", r"ylimääräistä: \1"),
    (r"expected (?:one|at least one) argument$", "arvo puuttuu"),
    (r"invalid choice: (.+?) \(choose from (.*)\)$", r"\1 ei käy, vaihtoehdot: \2"),
)
"""What argparse says of wrong usage, which has no Finnish of its own."""

_LANGUAGES = {"fi": 0, "en": 1}


def words(key: str, language: str, *values: object) -> str:
    """Return the words of `key` in a language, `values` put in their places."""
    return WORDS[key][_LANGUAGES[language]].format(*values)


def usage_words(message: str, language: str) -> str:
    """Return argparse's `message` in a language; what it does not know stays as it is."""
    if language == "fi":
        for said, told in _USAGE:
            message = re.sub(said, told, message)
    return message
