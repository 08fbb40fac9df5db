"""What each paper says, and in which order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents.reading import paragraphs, words
from documents.samples import at, event, hostile_record, long_record, meeting, record, uid
from seutu_desktop.documents import papers
from seutu_desktop.documents.outline import Choices
from seutu_desktop.documents.paper import Paper
from seutu_desktop.documents.render import render
from seutu_desktop.domain.meetings import (
    AttendanceMode,
    DecisionKind,
    ItemState,
    MeetingStatus,
    PresenceKind,
)
from seutu_desktop.domain.network import PaperStyle, SectionOrder
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.domain.record import MeetingRecord

ODD = "&<>{}%\"'\x00\x0b\u2028\ud800\ufffe ä😀\u202e\n\t-*_[]()#."


def printed(paper: Paper) -> list[str]:
    return words(render(paper).data)


def section(rows: Iterable[str], number: int) -> list[str]:
    """Return the rows of one § without its entry in the contents."""
    every = list(rows)
    begin = [place for place, row in enumerate(every) if row.startswith(f"{number} §\t")][-1]
    rest = every[begin + 1 :]
    ends = [place for place, row in enumerate(rest) if row.startswith((f"{number + 1} §\t", "Toimenpiteet"))]
    return [every[begin], *rest[: ends[0] if ends else None]]


def in_order(rows: list[str], *wanted: str) -> bool:
    """Return whether rows beginning with each of `wanted` follow each other in that order."""
    rest = iter(rows)
    return all(any(row.startswith(each) for row in rest) for each in wanted)


def with_item(whole: MeetingRecord, place: int, **fields: object) -> MeetingRecord:
    changed = list(whole.items)
    changed[place] = replace(changed[place], **fields)  # type: ignore[arg-type]
    return replace(whole, items=tuple(changed))


def test_reasons_first_has_the_parts_of_a_section_in_their_order() -> None:
    rows = section(printed(papers.minutes(record())), 125)
    assert in_order(
        rows, "125 §", "Ohjausryhmä 9.12.2026, 305/", "Aikaisempi käsittely", "Valmistelijat\t", "Perustelut",
        "Liitteet\tLiite 1", "Oheismateriaali\t", "Esittelijä\t", "Päätösehdotus", "Käsittely", "Päätös",
        "Toimivalta\t", "Jatkokäsittely\t", "Tiedoksi\t", "Merkinnät", "Helmi Harju saapui klo 9.31",
        "Pidettiin tauko klo 10.10–10.25.", "Tauon jälkeen klo 10.25",
    )  # fmt: skip


def test_decision_first_puts_the_account_after_the_decision() -> None:
    choices = Choices(order=SectionOrder.DECISION_FIRST)
    rows = section(printed(papers.minutes(record(), choices)), 125)
    assert in_order(
        rows, "Valmistelijat\t", "Esittelijä\t", "Päätösehdotus", "Käsittely", "Päätös", "Toimivalta\t",
        "Merkinnät", "Aikaisempi käsittely", "Selostus", "Liitteet\t", "Jatkokäsittely\t",
    )  # fmt: skip


def test_labels_can_be_replaced() -> None:
    rows = printed(papers.minutes(record(), Choices(labels={"reasons": "Selostus asiasta", "decision": " "})))
    assert "Selostus asiasta" in rows
    assert "Perustelut" not in rows
    assert "Päätös" in rows


def test_empty_parts_are_not_printed() -> None:
    bare = with_item(record(), 5, description="", proposal="\n ", preparer_ids=(), presenter_id=None)
    rows = section(printed(papers.agenda(replace(bare, attachments=()))), 126)
    assert rows == ["126 §\tErityisavustuksen hakeminen", "Ohjausryhmä 9.12.2026"]


def test_the_agenda_tells_nothing_of_what_happened() -> None:
    rows = printed(papers.agenda(record()))
    assert not {"Päätös", "Käsittely", "Merkinnät", "Äänestys", "Toimenpiteet", "Osallistujat"} & set(rows)
    assert "Aika\tke 9.12.2026 klo 9.00–11.30" in rows
    assert "Kutsutut" in rows


def test_the_minutes_tell_the_real_times() -> None:
    rows = printed(papers.minutes(record()))
    assert "Aika\tke 9.12.2026 klo 9.02–11.24" in rows
    assert "Tauot\tklo 10.10–10.25" in rows
    assert "Kokouskutsu\tLähetetty 2.12.2026, 7 päivää ennen kokousta" in rows
    assert "Puheenjohtaja avasi kokouksen klo 9.02." in rows
    assert "Puheenjohtaja päätti kokouksen klo 11.24." in rows


def test_formatted_text_becomes_real_lists() -> None:
    found = paragraphs(render(papers.agenda(record())).data)
    assert ("ListBullet", "koululäsnäolo") in found
    assert ("ListNumber", "kunnat antavat palautteen") in found


def test_the_roll_tells_capacity_mode_and_hours() -> None:
    rows = printed(papers.minutes(record()))
    person = rows.index("Helmi Harju, sivistysjohtaja")
    assert rows[person : person + 4] == [
        "Helmi Harju, sivistysjohtaja",
        "jäsen, Heinola",
        "Läsnä",
        "klo 9.31–",
    ]
    chair = rows.index("Jaana Mäntylä, sivistysjohtaja")
    assert rows[chair + 1] == "puheenjohtaja, Lahti"
    excused = rows.index("Oiva Koskela, sivistysjohtaja")
    assert rows[excused + 2 : excused + 4] == ["Poissa", "ilmoitti esteestä"]
    deputy = rows.index("Eero Åberg, koulutusjohtaja")
    assert rows[deputy + 1 : deputy + 4] == ["varajäsen, Sysmä", "Läsnä", "varalla: Noora Haukka"]
    assert rows.index("Noora Haukka, sivistysjohtaja") == deputy - 4
    assert "esteellinen 126 §" in rows


def test_a_member_without_a_mark_stands_in_the_roll_as_unmarked() -> None:
    whole = record()
    marks = tuple(each for each in whole.attendance if each.person_id != uid("person", 3))
    rows = printed(papers.minutes(replace(whole, attendance=marks)))
    assert rows[rows.index("Tapio Lehto, sivistysjohtaja") + 2] == "Ei merkitty"


def test_nobody_marked_leaves_the_roll_out() -> None:
    rows = printed(papers.minutes(replace(record(), attendance=(), events=())))
    assert "Osallistujat" not in rows
    assert not [row for row in rows if "päätösvaltainen" in row]


def test_a_deputy_for_one_matter_stands_in_the_roll_with_its_section() -> None:
    whole = record()
    marks = tuple(each for each in whole.attendance if each.person_id != uid("person", 10))
    came = event(20, 5, "10.28", PresenceKind.ITEM_DEPUTY, 9, deputy_id=uid("person", 10))
    rows = printed(papers.minutes(replace(whole, attendance=marks, events=(came,))))
    assert rows[rows.index("Eero Åberg, koulutusjohtaja") + 3] == "varalla: Noora Haukka, 126 §"


def test_who_left_and_came_again_has_two_stretches() -> None:
    moved = (event(1, 4, "10.00", PresenceKind.LEFT, 2), event(2, 5, "10.30", PresenceKind.ARRIVED, 2))
    rows = printed(papers.minutes(replace(record(), events=moved)))
    assert rows[rows.index("Helmi Harju, sivistysjohtaja") + 3] == "klo –10.00, klo 10.30–"


def test_quorum_is_told_at_the_opening_and_where_it_changed() -> None:
    rows = printed(papers.minutes(record()))
    assert "Kokous oli päätösvaltainen alkaessaan: läsnä 8, tarvitaan 6, paikkoja 10." in rows
    told = "Tämän pykälän käsittelyssä kokous oli päätösvaltainen: läsnä {}, tarvitaan 6, paikkoja 10."
    assert told.format(9) in section(rows, 125)
    assert told.format(8) in section(rows, 126)
    assert not [row for row in section(rows, 128) if "päätösvaltainen" in row]


def test_votes_and_dissent_stand_under_the_decision() -> None:
    rows = section(printed(papers.minutes(record())), 126)
    assert in_order(
        rows, "Päätös", "Äänestys", "Äänestyksessä ”Päätösehdotus” sai 6 ääntä ja", "Eriävä mielipide"
    )
    assert "Inkeri Salo ilmoitti päätökseen eriävän mielipiteen." in rows


def test_an_open_tie_tells_the_chairs_voice_and_the_names() -> None:
    whole = record()
    vote = replace(
        whole.votes[0],
        first_count=1,
        second_count=1,
        first_ids=(uid("person", 3),),
        second_ids=(uid("person", 4),),
    )
    tied = replace(whole, votes=(vote,), meeting=replace(whole.meeting, chair_id=uid("person", 4)), events=())
    rows = section(printed(papers.minutes(tied)), 126)
    assert "Äänten mentyä tasan puheenjohtajan ääni ratkaisi: ”Hakemusta ei jätetä”." in " ".join(rows)
    assert "Päätösehdotus: Tapio Lehto." in rows


def test_an_open_matter_has_no_decision_even_if_words_stand_ready() -> None:
    draft = with_item(record(), 5, state=ItemState.OPEN, decision_kind=DecisionKind.NONE)
    rows = section(printed(papers.minutes(draft)), 126)
    assert "Päätöstä ei ole kirjattu." in rows
    assert "Päätösehdotus hyväksyttiin." not in rows


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"state": ItemState.CARRIED}, "Asia siirrettiin seuraavaan kokoukseen."),
        (
            {"state": ItemState.WITHDRAWN, "withdrawn_reason": "Kesken."},
            "Asia poistettiin esityslistalta. Kesken.",
        ),
        (
            {"state": ItemState.DECIDED, "decision_kind": DecisionKind.TABLED, "decision": ""},
            "Jätettiin pöydälle.",
        ),
    ],
)
def test_a_matter_without_words_says_what_became_of_it(fields: dict[str, object], words: str) -> None:
    assert words in section(printed(papers.minutes(with_item(record(), 5, **fields))), 126)


def test_actions_tell_who_what_and_when() -> None:
    rows = printed(papers.minutes(record()))
    start = rows.index("Kuka tekee mitä ja milloin")
    assert rows[start + 1 : start + 9] == [
        "Kuka", "Mitä", "Milloin", "Pykälä",
        "Jaana Mäntylä", "Luonnos jäsenille luettavaksi", "pe 8.1.2027", "126 §",
    ]  # fmt: skip
    assert "Hollola" in rows[start:]


def test_a_memo_is_signed_by_the_secretary_and_minutes_by_the_chair_too() -> None:
    signed = replace(record(), meeting=replace(meeting(), inspector_ids=(uid("person", 0),)))
    memo = [text for style, text in paragraphs(render(papers.minutes(signed)).data) if style == "Signature"]
    assert memo == ["Maija Öhman\nsihteeri"]
    formal = papers.minutes(signed, Choices(style=PaperStyle.MINUTES))
    rows = [text for style, text in paragraphs(render(formal).data) if style == "Signature"]
    assert rows == [
        "Jaana Mäntylä\npuheenjohtaja",
        "Maija Öhman\nsihteeri",
        "Pöytäkirja on tarkastettu ja todettu kokouksen kulun mukaiseksi.",
        "Aino Aaltonen\ntarkastaja",
    ]


def test_approved_minutes_say_where_they_were_approved() -> None:
    following = replace(meeting(), id=uid("meeting", 2), number=12)
    assert "Hyväksytty kokouksessa 12/2026" in printed(
        papers.minutes(replace(record(), approved_in=following))
    )


def test_attachments_are_numbered_through_the_meeting() -> None:
    rows = printed(papers.agenda(record()))
    assert "Liitteet\tLiite 3: Hakemuksen budjetti.xlsx, ei julkinen" in section(rows, 126)
    assert any(row.endswith("Liite 3: Hakemuksen budjetti.xlsx, ei julkinen, 126 §") for row in rows)


def test_an_extract_has_its_section_only_and_ends_with_its_certification() -> None:
    rows = printed(papers.extract(record(), uid("item", 5)))
    assert [row for row in rows if " §\t" in row] == ["126 §\tErityisavustuksen hakeminen"]
    assert "Ohjausryhmän kokous 11/2026, muistion ote, 126 §" in rows
    assert in_order(
        rows, "Otteen todistus", "Jaana Mäntylä, puheenjohtaja", "Otteen oikeaksi todistaa", "Maija Öhman\n"
    )
    assert not [row for row in rows if "Toimintasuunnitelma" in row]


def test_an_extract_does_not_list_the_disqualified_as_present() -> None:
    rows = printed(papers.extract(record(), uid("item", 5)))
    present = next(row for row in rows if row.startswith("Läsnä\t"))
    assert "Tuomas Lehtola" not in present
    assert any(row.startswith("Esteellinen\tTuomas Lehtola") for row in rows)


def test_an_extract_lists_who_had_left_as_away() -> None:
    rows = printed(papers.extract(record(), uid("item", 9)))
    away = next(row for row in rows if row.startswith("Poissa\t"))
    assert "Aino Aaltonen, Asikkala, jäsen" in away
    assert "klo" not in away  # her hours are of the whole meeting: here they would read as those of absence


def test_an_extract_of_no_such_matter_is_refused() -> None:
    with pytest.raises(KeyError):
        papers.extract(record(), "toinen")


def test_provisional_numbers_are_shown_as_such() -> None:
    whole = record()
    fresh = replace(whole, items=tuple(replace(item, section_number=None) for item in whole.items))
    numbered = Choices(provisional={item.id: 200 + n for n, item in enumerate(fresh.items)})
    rows = printed(papers.agenda(fresh, numbered))
    assert "205 §\tErityisavustuksen hakeminen" in rows
    assert "Numerointi\tPykälänumerot ovat alustavia, kunnes esityslista on lähetetty." in rows
    assert "6.\tErityisavustuksen hakeminen" in printed(papers.agenda(fresh))


def test_a_moved_and_a_cancelled_meeting_say_why() -> None:
    moved = replace(
        meeting(),
        moved_from=at("9.00").replace(day=2),
        move_reason="ke 9.12. – poikkeus, koska edellisellä viikolla on gaala",
    )
    rows = printed(papers.agenda(replace(record(), meeting=moved)))
    assert (
        "Siirto\tAlkuperäinen aika ke 2.12.2026. ke 9.12. – poikkeus, koska edellisellä viikolla on gaala"
        in rows
    )
    off = replace(meeting(), status=MeetingStatus.CANCELLED, cancel_reason="Ei päätettävää.")
    assert "Peruttu\tEi päätettävää." in printed(papers.agenda(replace(record(), meeting=off)))


def test_an_empty_meeting_still_gives_every_paper() -> None:
    empty = long_record(0)
    bare = replace(
        empty, attendance=(), meeting=replace(empty.meeting, chair_id=None, secretary_id=None, place="")
    )
    assert "Asiat" not in printed(papers.agenda(bare))
    assert printed(papers.minutes(bare))


@given(st.text(st.one_of(st.characters(), st.sampled_from(ODD)), max_size=60))
def test_no_words_in_any_field_break_any_paper(text: str) -> None:
    wild = hostile_record(text)
    for paper in (papers.agenda(wild), papers.minutes(wild), papers.extract(wild, wild.items[5].id)):
        assert printed(paper)


def test_fifty_thousand_characters_in_every_field_are_printed() -> None:
    rows = printed(papers.agenda(hostile_record("ä" * 50_000)))
    assert any(len(row) > 50_000 for row in rows)


def test_papers_have_their_natural_names() -> None:
    assert papers.paper_name(record(), DocumentKind.AGENDA) == "Esityslista Ohjausryhmä 11-2026.docx"
    assert (
        papers.paper_name(record(), DocumentKind.MEMO, uid("item", 5))
        == "Muistion ote 126 § Ohjausryhmä 11-2026.docx"
    )


def test_long_organisation_names_do_not_run_over_the_header() -> None:
    assert papers.agenda(record()).fields["organisaatio"] == "Ohjausryhmä"
    short = replace(record(), network=replace(record().network, name="Päijät-Hämeen verkosto"))
    assert papers.agenda(short).fields["organisaatio"] == "Päijät-Hämeen verkosto"


def test_papers_are_dated_by_the_meeting() -> None:
    assert papers.minutes(record()).day == date(2026, 12, 9)


def test_nobody_excused_or_absent_is_told_hours() -> None:
    whole = record()
    marks = tuple(
        replace(each, mode=AttendanceMode.ABSENT) if each.person_id == uid("person", 2) else each
        for each in whole.attendance
    )
    rows = printed(papers.minutes(replace(whole, attendance=marks, events=())))
    assert rows[rows.index("Helmi Harju, sivistysjohtaja") + 2] == "Poissa"


def test_grounds_are_printed_in_the_section() -> None:
    assert any(
        "(yhteisöjäävi, säätiön hallituksen jäsen)" in row
        for row in section(printed(papers.minutes(record())), 126)
    )
