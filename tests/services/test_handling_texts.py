from __future__ import annotations

from dataclasses import replace
from datetime import date
from email import message_from_bytes
from email.policy import default as modern
from pathlib import Path

import pytest

from seutu_desktop.domain.handling import HandledKind, Handling, HandlingDecision, HandlingDocument
from seutu_desktop.domain.network import Municipality
from seutu_desktop.services import handling, handling_documents
from seutu_desktop.services.handling_detail import cover, detail_of, draft, prefill, write_message
from seutu_desktop.services.handling_texts import Facts, body_name, case_texts, cover_text, usual_texts
from seutu_desktop.store.store import Store

TODAY = date(2026, 11, 24)
TOWN = Municipality("m", "081", "Hartola")
CITY = Municipality("c", "111", "Heinola", "kaupunki", "jäsen 2022; toimielin: hyvinvointilautakunta (2023)")


def facts(
    kind: HandledKind = HandledKind.ANNUAL_REPORT, place: Municipality = TOWN, **given: object
) -> Facts:
    document = HandlingDocument("d", "Lasten liikuntasuunnitelma", kind, 2025)
    return Facts(document, place, **given)  # type: ignore[arg-type]


def step(body: str, decision: HandlingDecision = HandlingDecision.NOTED, up: str = "") -> Handling:
    return Handling("h", "x", "m", handled_on=TODAY, body=body, decision=decision, forwarded_to=up)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (
            HandledKind.ANNUAL_REPORT,
            "Lautakunta päättää merkitä sivistyspalveluiden seudullisen yhteistyöverkoston "
            "toimintakertomuksen vuodelta 2025 tiedoksi.",
        ),
        (
            HandledKind.ACTION_PLAN,
            "Lautakunta päättää hyväksyä sivistyspalveluiden seudullisen yhteistyöverkoston "
            "toimintasuunnitelman vuodelle 2025 ja lähettää sen edelleen tiedoksi kunnanhallitukselle.",
        ),
        (
            HandledKind.SCHOOL_CALENDAR,
            "Lautakunta päättää hyväksyä koulujen työ- ja loma-ajat lukuvuodelle 2025–2026.",
        ),
        (
            HandledKind.AGREEMENT,
            "Lautakunta päättää esittää valtuustolle, että se hyväksyy sivistyspalveluiden seudullisen "
            "yhteistoimintasopimuksen.",
        ),
        (
            HandledKind.OTHER,
            "Lautakunta päättää merkitä asiakirjan ”Lasten liikuntasuunnitelma” tiedoksi.",
        ),
    ],
)
def test_a_proposal_is_worded_by_the_kind_of_document(kind: HandledKind, words: str) -> None:
    assert case_texts(facts(kind)).proposal == words


def test_a_city_sends_on_to_its_own_executive_and_its_board_comes_from_the_note() -> None:
    assert case_texts(facts(HandledKind.ACTION_PLAN, CITY)).proposal == (
        "Hyvinvointilautakunta päättää hyväksyä sivistyspalveluiden seudullisen yhteistyöverkoston "
        "toimintasuunnitelman vuodelle 2025 ja lähettää sen edelleen tiedoksi kaupunginhallitukselle."
    )


def test_the_body_is_that_of_the_last_handling_unless_it_is_an_abbreviation() -> None:
    report = HandledKind.ANNUAL_REPORT
    last = ((report, step("Sivistyslautakunta")), (report, step("Sivistysvaliokunta")))
    assert body_name(facts(earlier=last)) == "Sivistysvaliokunta"
    assert body_name(facts(place=CITY, earlier=((report, step("hyvoltk")),))) == "hyvinvointilautakunta"


def test_the_way_of_the_last_time_is_the_way_of_this_time() -> None:
    before = step("Hyvinvointilautakunta", HandlingDecision.APPROVED, "kaupunginhallitus")
    words = case_texts(facts(place=CITY, earlier=((HandledKind.ANNUAL_REPORT, before),))).proposal
    assert "päättää hyväksyä" in words and words.endswith(
        "ja lähettää sen edelleen tiedoksi kaupunginhallitukselle."
    )


def test_an_executive_sends_nothing_on() -> None:
    waiting = Handling("h", "d", "m", 2, body="kunnanhallitus")
    words = case_texts(facts(HandledKind.ACTION_PLAN, steps=(step("Lautakunta"), waiting))).proposal
    assert words.startswith("Kunnanhallitus päättää hyväksyä") and "edelleen" not in words


def test_an_own_text_is_kept_and_filled_once_with_hostile_names_left_alone() -> None:
    own = replace(
        facts().document, proposal="{Toimielin}, {kunta}: {toimielin} ja {hallitukselle} {tuntematon} {0} %s"
    )
    place = replace(TOWN, name="{toimielin}")
    filled = case_texts(replace(facts(), document=own, municipality=place)).proposal
    assert filled == "Lautakunta, {toimielin}: lautakunta ja kunnanhallitukselle {tuntematon} {0} %s"


def test_the_programs_texts_leave_open_what_changes_by_municipality() -> None:
    usual = usual_texts(facts())
    assert usual["proposal"].startswith("{Toimielin} päättää")
    assert "{kunta}" in usual["message"] and "{päätösehdotus}" in usual["message"]
    own = replace(facts().document, message=usual["message"], proposal=usual["proposal"])
    assert cover_text(replace(facts(), document=own)) == cover_text(facts())


@pytest.fixture
def sent(store: Store, tmp_path: Path) -> str:
    path = tmp_path / "Toimintakertomus 2025.pdf"
    path.write_bytes(b"%PDF-1.4")
    key = handling_documents.add_document(
        store, "Toimintakertomus 2025", HandledKind.ANNUAL_REPORT, 2025
    ).ids[0]
    handling_documents.attach_file(store, key, path)
    handling.mark_sent(store, key, date(2026, 10, 1))
    return key


def place(store: Store, name: str) -> str:
    return next(each.id for each in store.municipalities.all() if each.name == name)


def test_the_covering_message_goes_to_the_municipalitys_member_with_the_file(store: Store, sent: str) -> None:
    found = detail_of(store, sent, place(store, "Hartola"), TODAY)
    mail = message_from_bytes(draft(store, found).data, policy=modern)

    assert mail["To"] == "Hartola jäsen <hartola@esimerkki.fi>"
    assert mail["Subject"].endswith("toimintakertomus vuodelta 2025 käsiteltäväksi, Hartola")
    body = mail.get_body(("plain",))
    assert body is not None
    assert "toimintakertomuksen vuodelta 2025 tiedoksi." in body.get_content()
    assert "viimeistään to 26.11.2026." in body.get_content()
    assert [each.get_filename() for each in mail.iter_attachments()] == ["Toimintakertomus 2025.pdf"]


def test_a_reminder_names_the_day_of_sending_and_never_overwrites_a_changed_file(
    store: Store, sent: str, tmp_path: Path
) -> None:
    found = detail_of(store, sent, place(store, "Hartola"), TODAY)
    assert "lähetettiin to 1.10.2026 käsiteltäväksi: Hartola." in cover(found, reminder=True).text
    first = write_message(store, found, tmp_path, reminder=True)
    first.write_bytes(b"oma")
    second = write_message(store, found, tmp_path, reminder=True)
    assert first.name == "Muistutus Hartola Toimintakertomus 2025.eml"
    assert first.read_bytes() == b"oma" and second != first


def test_a_decision_starts_from_what_is_known(store: Store, sent: str) -> None:
    from seutu_desktop.domain.handling_state import Decided

    key = place(store, "Hartola")
    board = Decided(
        HandlingDecision.NOTED,
        date(2026, 10, 20),
        body="Sivistyslautakunta",
        diary_number="31/2026",
        forwarded_to="kunnanhallitus",
    )
    handling.record_decision(store, sent, key, board)
    start = prefill(detail_of(store, sent, key, TODAY))
    assert (start.body, start.diary_number, start.forwarded_to) == ("kunnanhallitus", "31/2026", "")
