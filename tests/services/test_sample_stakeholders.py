"""The sample's stakeholders: what the seeds tell, told as they tell it; what is invented says so."""

from __future__ import annotations

from datetime import date

from seutu_desktop.domain.stakeholder_due import StakeholderState
from seutu_desktop.services.setup import table
from seutu_desktop.services.stakeholder_view import late_stakeholders, register, stakeholder_view
from seutu_desktop.store.store import Store

TODAY = date(2026, 11, 24)


def test_meetings_of_the_seeds_are_linked_and_one_stakeholder_is_late(sample: Store) -> None:
    found = {each.organisation.name: each for each in register(sample, TODAY)}
    boards = stakeholder_view(sample, found["Kuntien valio- ja lautakuntien edustajat"].id, TODAY)

    assert [each.met.day for each in boards.meetings] == [
        date(2026, 12, 9),
        date(2025, 12, 10),
        date(2024, 6, 12),
    ]
    assert boards.line.due.state is StakeholderState.AGREED
    assert [each.organisation.name for each in late_stakeholders(sample, TODAY)] == ["Kansanedustajat"]
    assert found["Kansanedustajat"].contacts.last_met == date(2024, 10, 9)
    assert found["Aluehallintovirasto (AVI)"].successors == ("Lupa- ja valvontavirasto (LVV)",)


def test_cadences_are_in_the_words_of_their_sources(sample: Store) -> None:
    found = {each.organisation.name: each for each in register(sample, TODAY)}
    for row in table("stakeholders.csv"):
        told = "" if row["cadence"] == "ei selviä lähteistä" else row["cadence"]
        assert found[row["name"]].cadence.words == told


def test_what_is_invented_says_so(sample: Store) -> None:
    for line in register(sample, TODAY):
        view = stakeholder_view(sample, line.id, TODAY)
        if line.cadence.every_months and "kerran vuodessa" not in line.cadence.words:
            assert "Esimerkki" in line.cadence.note
        for each in view.people:
            assert each.person.note.startswith("Esimerkki")
            assert each.person.email.endswith("@esimerkki.fi")
