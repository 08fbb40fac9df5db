"""The Finnish sentences."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from documents.samples import at, body, event, items, meeting, record, uid
from seutu_desktop.documents import phrases
from seutu_desktop.domain.meetings import Grounds, ItemState, PresenceEvent, PresenceKind
from seutu_desktop.domain.presence import Break
from seutu_desktop.domain.quorum import Quorum

K = PresenceKind


def told(*events: PresenceEvent, item: int = 4) -> list[str]:
    """Return the sentences of the matter with index `item` in a meeting where only `events` happened."""
    happened = replace(record(), events=events)
    return phrases.presence_sentences(happened, happened.items[item])


def test_an_arrival() -> None:
    assert told(event(1, 4, "17.14", K.ARRIVED, 2)) == [
        "Helmi Harju saapui klo 17.14 tämän pykälän käsittelyn aikana."
    ]


def test_away_and_back_are_one_sentence_with_an_en_dash() -> None:
    assert told(event(1, 4, "10.42", K.AWAY, 2), event(2, 4, "10.48", K.BACK, 2)) == [
        "Helmi Harju oli poissa kokouksesta tämän asian käsittelyn aikana klo 10.42–10.48."
    ]


def test_away_without_a_return_in_this_section_is_a_departure_and_the_return_is_told_later() -> None:
    events = (event(1, 4, "10.42", K.AWAY, 2), event(2, 5, "10.58", K.BACK, 2))
    assert told(*events) == ["Helmi Harju poistui kokouksesta klo 10.42 tämän pykälän käsittelyn aikana."]
    assert told(*events, item=5) == [
        "Helmi Harju palasi kokoukseen klo 10.58 tämän pykälän käsittelyn aikana."
    ]


def test_a_break_and_the_chair_after_it() -> None:
    events = (
        event(1, 4, "18.20", K.BREAK_START),
        event(2, 4, "18.37", K.BREAK_END),
        event(3, 4, "18.37", K.CHAIR_CHANGE, 3),
    )
    assert told(*events) == [
        "Pidettiin tauko klo 18.20–18.37.",
        "Tauon jälkeen klo 18.37 puheenjohtajaksi vaihtui Tapio Lehto.",
    ]


def test_a_break_over_two_sections_is_told_once() -> None:
    events = (event(1, 4, "18.20", K.BREAK_START), event(2, 5, "18.37", K.BREAK_END))
    assert told(*events) == ["Pidettiin tauko klo 18.20–18.37."]
    assert told(*events, item=5) == []


@pytest.mark.parametrize(
    ("pause", "sentence"),
    [
        (Break(None, at("9.00"), None), "Pidettiin tauko klo 9.00 alkaen."),
        (Break(None, None, at("9.05")), "Tauko päättyi klo 9.05."),
    ],
)
def test_half_a_break_says_what_is_known(pause: Break, sentence: str) -> None:
    assert phrases.break_sentence(pause) == sentence


def test_disqualification_tells_grounds_and_deputy() -> None:
    out = event(1, 4, "9.28", K.DISQUALIFIED, 7, grounds=Grounds.ENTITY, deputy_id=uid("person", 10))
    assert told(out) == [
        "Tuomas Lehtola ilmoitti olevansa esteellinen (yhteisöjäävi) ja poistui kokouksesta tämän pykälän "
        "käsittelyn ajaksi. Hänen tilallaan oli hänen varajäsenensä Eero Åberg."
    ]


def test_own_words_follow_the_kind_of_grounds() -> None:
    out = event(1, 4, "9.28", K.DISQUALIFIED, 7, grounds=Grounds.ENTITY, grounds_text="säätiön hallitus")
    assert "(yhteisöjäävi, säätiön hallitus)" in told(out)[0]


def test_disqualification_without_grounds_uses_the_old_sentence() -> None:
    assert told(event(1, 4, "9.28", K.DISQUALIFIED, 7)) == [
        "Tuomas Lehtola ilmoitti olevansa jäävi ja poistui kokouksesta tämän pykälän käsittelyn ajaksi."
    ]


def test_a_disqualified_chair_has_a_stand_in() -> None:
    events = (
        event(1, 4, "9.28", K.DISQUALIFIED, 6, grounds=Grounds.PARTY),
        event(2, 4, "9.28", K.CHAIR_CHANGE, 3),
    )
    assert told(*events)[1] == "Puheenjohtajana tämän pykälän käsittelyn ajan toimi Tapio Lehto."


def test_leaving_for_good() -> None:
    assert told(event(1, 4, "18.05", K.LEFT, 2)) == [
        "Helmi Harju poistui kokouksesta klo 18.05 tämän pykälän käsittelyn aikana."
    ]


def test_a_deputy_for_one_matter() -> None:
    assert told(event(1, 4, "9.28", K.ITEM_DEPUTY, 9, deputy_id=uid("person", 10))) == [
        "Jäsenen Noora Haukka tilalla tämän pykälän käsittelyssä oli hänen varajäsenensä Eero Åberg."
    ]


def test_an_erased_person_is_said_to_be_erased() -> None:
    whole = record()
    people = dict(whole.directory.people)
    people[uid("person", 2)] = replace(people[uid("person", 2)], name="", erased=True)
    events = (event(1, 4, "9.31", K.ARRIVED, 2),)
    erased = replace(whole, directory=replace(whole.directory, people=people), events=events)
    assert phrases.presence_sentences(erased, erased.items[4])[0].startswith("(nimi poistettu) saapui")


def test_what_happens_before_the_first_matter_belongs_to_the_first() -> None:
    early = replace(event(1, 4, "8.55", K.ARRIVED, 2), item_id=None)
    assert told(early, item=0) == ["Helmi Harju saapui klo 8.55 tämän pykälän käsittelyn aikana."]


def test_events_without_a_matter_go_to_the_one_handled_then() -> None:
    whole = record()
    handled = tuple(replace(item, handled_at=at(f"9.{10 + n}")) for n, item in enumerate(whole.items))
    loose = replace(event(1, 4, "9.15", K.ARRIVED, 2), item_id=None)
    happened = replace(whole, items=handled, events=(loose,))
    assert phrases.presence_sentences(happened, handled[5]) != []


def test_a_meeting_without_matters_has_no_sentences() -> None:
    assert phrases.events_by_item(replace(record(), items=())) == {}


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("Ohjausryhmä", "Ohjausryhmän kokous 11/2026"),
        ("Nuorisopalveluiden kehittämisryhmä", "Nuorisopalveluiden kehittämisryhmän kokous 11/2026"),
        ("Lautakunta", "Lautakunnan kokous 11/2026"),
        ("DigiOne", "DigiOne, kokous 11/2026"),
    ],
)
def test_a_meeting_is_named_in_the_genitive_where_that_is_safe(name: str, title: str) -> None:
    assert phrases.meeting_name(replace(record(), body=replace(body(), name=name))) == title


def test_a_meeting_without_a_number_is_named_by_its_day() -> None:
    unnumbered = replace(record(), meeting=replace(meeting(), number=None, year=None))
    assert phrases.meeting_name(unnumbered) == "Ohjausryhmän kokous 9.12.2026"


def test_a_meeting_with_a_title_keeps_it() -> None:
    titled = replace(record(), meeting=replace(meeting(), title="Itsearviointipäivä"))
    assert phrases.meeting_name(titled) == "Itsearviointipäivä, 11/2026"


def test_times_and_days_are_written_the_finnish_way() -> None:
    assert phrases.period(at("9.00"), at("11.30")) == "ke 9.12.2026 klo 9.00–11.30"
    assert phrases.period(at("9.00"), at("9.00").replace(day=10)) == (
        "ke 9.12.2026 klo 9.00 – to 10.12.2026 klo 9.00"
    )
    assert (
        phrases.notice(date(2026, 12, 8), date(2026, 12, 9)) == "Lähetetty 8.12.2026, 1 päivä ennen kokousta"
    )
    assert phrases.notice(date(2026, 12, 9), date(2026, 12, 9)) == "Lähetetty 9.12.2026"


def test_quorum_is_told_with_its_numbers() -> None:
    assert phrases.quorum_in_item(Quorum(6, 10)) == (
        "Tämän pykälän käsittelyssä kokous oli päätösvaltainen: läsnä 6, tarvitaan 6, paikkoja 10."
    )
    assert "ei ollut päätösvaltainen" in phrases.quorum_at_opening(Quorum(5, 10))


def test_a_withdrawn_matter_says_why() -> None:
    withdrawn = replace(items()[6], state=ItemState.WITHDRAWN, withdrawn_reason="Valmistelu on kesken.")
    assert phrases.outcome(withdrawn) == "Asia poistettiin esityslistalta. Valmistelu on kesken."
