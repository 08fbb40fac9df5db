"""The sentences of errors about models and surveys, Finnish and English side by side (see `messages`)."""

from __future__ import annotations

from collections.abc import Mapping

MODELS: Mapping[str, tuple[str, str]] = {
    "review_before_adoption": (
        "Malli on otettu käyttöön {adopted}, joten tarkistus {review} olisi ennen sitä. "
        "Muuta jompaakumpaa päivää.",
        "The model was adopted on {adopted}, so a review on {review} would come before it. "
        "Change one of the dates.",
    ),
    "more_answers_than_asked": (
        "Vastauksia {answered} on enemmän kuin kutsuttuja {invited}. Tarkista kumpikin luku.",
        "There are more answers ({answered}) than people asked ({invited}). Check both numbers.",
    ),
    "negative_count": (
        "Lukumäärä {count} ei käy. Kirjoita nolla tai enemmän.",
        "A count of {count} will not do. Write zero or more.",
    ),
    "not_a_count": (
        "”{text}” ei ole kokonaisluku. Kirjoita luku, esimerkiksi 1200, tai jätä kenttä tyhjäksi.",
        "“{text}” is not a whole number. Write a number such as 1200, or leave the field empty.",
    ),
    "told_before_opening": (
        "Kysely avataan {opens}, joten tuloksista ei voi kertoa {told}. Muuta jompaakumpaa päivää.",
        "The survey opens on {opens}, so its results cannot be told on {told}. Change one of the dates.",
    ),
}
