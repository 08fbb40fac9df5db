"""The sentences of errors about municipal handling, Finnish and English side by side (see `messages`)."""

from __future__ import annotations

from collections.abc import Mapping

HANDLING: Mapping[str, tuple[str, str]] = {
    "handling_already_decided": (
        "Käsittely on jo kirjattu: {body} {day}. Korjaa kirjattua käsittelyä.",
        "The handling is recorded already: {body} {day}. Correct the recorded one.",
    ),
    "handled_before_sent": (
        "Käsittelyn päivä {day} on ennen lähettämistä {sent}. Tarkista kumpikin päivä.",
        "The day of the decision {day} is before the sending on {sent}. Check both days.",
    ),
    "handling_day_ahead": (
        "Päivä {day} on vasta edessä. Kirjaa tapahtuma, kun se on ollut.",
        "The day {day} is still to come. Record it once it has happened.",
    ),
    "handling_day_missing": (
        "Käsittelyn päivä puuttuu. Kirjoita päivä, jona asia käsiteltiin.",
        "The day of the decision is missing. Write the day of the handling.",
    ),
    "handling_not_sent": (
        "Asiakirjaa ei ole merkitty lähetetyksi: {municipality}. Merkitse se ensin lähetetyksi.",
        "The document is not marked as sent: {municipality}. Mark it as sent first.",
    ),
    "handling_later_step": (
        "{body} on jo käsitellyt asian. Poista ensin sen käsittely.",
        "{body} has handled the matter already. Take that handling back first.",
    ),
    "handling_nobody": (
        "Verkostossa ei ole kuntia {day}. Tarkista päivä tai kuntien jäsenyydet.",
        "No municipality is in the network on {day}. Check the day or the memberships.",
    ),
}
