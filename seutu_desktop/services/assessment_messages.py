"""The sentences of a self-assessment's errors, Finnish and English side by side (services/messages.py)."""

from __future__ import annotations

from collections.abc import Mapping

ASSESSMENT: Mapping[str, tuple[str, str]] = {
    "round_closed": (
        "Vuoden {year} itsearviointi on päätetty, eikä sitä enää muuteta.",
        "The self-assessment of {year} is closed and is not changed any more.",
    ),
    "round_exists": (
        "Vuodelle {year} on jo itsearviointi. Jatka sitä tai valitse toinen vuosi.",
        "There is a self-assessment of {year} already. Go on with it or choose another year.",
    ),
    "no_round": (
        "Vuodelle {year} ei ole itsearviointia. Aloita kierros ensin.",
        "There is no self-assessment of {year}. Start the round first.",
    ),
    "score_outside": (
        "Arvio {score} ei kelpaa. Anna kokonaisluku 0–5.",
        "The score {score} will not do. Give a whole number from 0 to 5.",
    ),
    "criterion_answered": (
        "Kohteeseen {title} on jo vastattu, joten sitä ei poisteta. Vastaukset ovat tallessa.",
        "The criterion {title} has been answered, so it is not removed. The answers are safe.",
    ),
    "criterion_code_taken": (
        "Tunnus {criterion} on jo tällä kierroksella. Valitse toinen tunnus.",
        "The code {criterion} is in this round already. Choose another code.",
    ),
    "too_many_dots": (
        "Ääniä olisi {given}, mutta niitä on enintään {limit}. Poista ensin ääni toisesta kohteesta.",
        "That would be {given} votes, but there are {limit} at most. Take one from another target first.",
    ),
    "dots_otherwise": (
        "Äänet on jo kirjattu toisella tavalla: {ways}. Poista ne ensin tai jatka samalla tavalla.",
        "The votes are entered the other way already: {ways}. Remove them first, or go on the same way.",
    ),
    "too_many_chosen": (
        "Kohteita on jo valittu {limit}, eikä enempää oteta tavoitteiksi. Poista ensin jokin valinta.",
        "{limit} targets are chosen already, and no more become goals. Unchoose one first.",
    ),
    "nothing_chosen": (
        "Vuoden {year} itsearvioinnista ei ole valittu kohteita. Valitse 3–5 kohdetta tavoitteiksi.",
        "No targets of the self-assessment of {year} are chosen. Choose 3–5 of them as goals.",
    ),
    "no_criteria": (
        "Vuoden {year} kierroksella ei ole vielä arvioitavia kohteita. Lisää ensimmäinen ennen kutsua.",
        "The round of {year} has nothing to assess yet. Add the first criterion before inviting.",
    ),
    "workbook_refused": (
        "Työkirjaa {name} ei voi lukea. {reason_words}",
        "The workbook {name} cannot be read. {reason_words}",
    ),
    "nothing_to_accept": (
        "Yhtäkään valituista tiedostoista ei voi ottaa mukaan. Mitään ei muutettu.",
        "None of the chosen files can be taken in. Nothing was changed.",
    ),
}
