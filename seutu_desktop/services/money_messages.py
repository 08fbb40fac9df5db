"""The sentences of errors about money, Finnish and English side by side (see `messages`)."""

from __future__ import annotations

from collections.abc import Mapping

MONEY: Mapping[str, tuple[str, str]] = {
    "money_unreadable": (
        "”{text}” ei ole rahamäärä. Kirjoita esimerkiksi 30551,00.",
        "“{text}” is not an amount of money. Write for example 30551.00.",
    ),
    "money_ambiguous": (
        "Summan {text} voi lukea kahdella tavalla. Kirjoita {whole},00 tai {parts}.",
        "The amount {text} can be read in two ways. Write {whole}.00 or {parts}.",
    ),
    "money_too_precise": (
        "Summassa {text} on sentin osia. Kirjoita kaksi desimaalia.",
        "The amount {text} has parts of a cent. Write two decimals.",
    ),
    "money_too_large": (
        "Summa {text} on liian suuri. Tarkista nollat.",
        "The amount {text} is too large. Check the zeros.",
    ),
    "negative_money": (
        "Summa {amount} on negatiivinen. Kirjoita nolla tai sitä suurempi summa.",
        "The amount {amount} is negative. Write zero or more.",
    ),
    "population_missing": (
        "Väkiluku {day} puuttuu: {names}. Lisää se kunnan tietoihin tai vaihda väkiluvun vuosi.",
        "The population on {day} is missing: {names}. Add it to the municipality or change the year.",
    ),
    "no_payers": (
        "Verkostossa ei ole yhtään kuntaa {year} alussa. Tarkista kuntien jäsenyys.",
        "No municipality belongs to the network at the start of {year}. Check the memberships.",
    ),
    "year_unreadable": (
        "”{text}” ei ole vuosi. Kirjoita esimerkiksi 2026.",
        "“{text}” is not a year. Write for example 2026.",
    ),
    "budget_exists": (
        "Vuodelle {year} on jo talousarvio. Avaa se tai valitse toinen vuosi.",
        "There is a budget for {year} already. Open it or choose another year.",
    ),
    "budget_closed": (
        "Vuoden {year} osuudet on vahvistettu, joten niitä ei muuteta. Avaa osuudet ensin uudelleen.",
        "The shares of {year} are confirmed and do not change. Open them again first.",
    ),
}
