"""The Finnish words of the calendar file, all in one place."""

from __future__ import annotations

from datetime import datetime

from seutu_desktop.domain.calendar_event import Category, DetailKind

CALENDAR_NAME = "Seutu"

CANCELLED_PREFIX = "PERUTTU: "

UNTITLED = "Nimetön tapahtuma"

UNTRIED = "Ei vielä kokeiltu Outlookilla."

# calendar.md 4, word for word: what the export dialog and the command line say of a second opening.
SECOND_OPENING = (
    "Outlook ei päivitä tapahtumia, kun tiedosto avataan uudelleen, vaan voi tehdä niistä kaksoiskappaleet. "
    "Avaa tiedosto omana kalenterinaan ja poista vanha kalenteri ensin, tai tilaa kalenteri "
    "verkko-osoitteesta. " + UNTRIED
)

CATEGORIES = {
    Category.MEETING: "Kokous",
    Category.WORKSHOP: "Työpaja",
    Category.STAKEHOLDER: "Sidosryhmätapaaminen",
    Category.DEADLINE: "Määräaika",
}

LABELS = {
    DetailKind.BODY: "Toimielin",
    DetailKind.NUMBER: "Kokous",
    DetailKind.CHAIR: "Puheenjohtaja",
    DetailKind.SECRETARY: "Sihteeri",
    DetailKind.PEOPLE: "Osallistujat",
    DetailKind.MATTERS: "Asiat",
    DetailKind.RESPONSIBLE: "Vastuu",
    DetailKind.MOVED: "Siirretty päivästä",
    DetailKind.DONE: "Tehty",
}

LINK_LABEL = "Etäyhteys"

_WEEKDAYS = ("ma", "ti", "ke", "to", "pe", "la", "su")


def cancelled(reason: str) -> str:
    """Return the line that says the event is withdrawn, with its reason if there is one."""
    return f"Peruttu. Syy: {reason}" if reason else "Peruttu."


def moved(before: datetime, reason: str) -> str:
    """Return the line that says when the event was to be before, and why it was moved."""
    day = f"{_WEEKDAYS[before.weekday()]} {before.day}.{before.month}.{before.year}"
    line = f"Siirretty, aiempi aika {day} klo {before.hour}.{before.minute:02}."
    return f"{line} Syy: {reason}" if reason else line


def labelled(label: str, text: str) -> str:
    """Return `text` after its label: on the same line, or below it when `text` has several lines."""
    return f"{label}:\n{text}" if "\n" in text else f"{label}: {text}"
