"""Blocks to WordprocessingML, hostile text first of all."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents.reading import NS, W, body, paragraphs, words
from seutu_desktop.documents.paper import (
    Block,
    Choice,
    Column,
    Contents,
    Control,
    Entry,
    Formatted,
    Line,
    Paper,
    Style,
    Table,
    labelled,
    line,
)
from seutu_desktop.documents.render import render
from seutu_desktop.domain.cleaning import clean
from seutu_desktop.domain.richtext import Block as TextBlock
from seutu_desktop.domain.richtext import BlockKind, Run

TITLE = line(Style.TITLE, "Otsikko")
VAL = f"{{{W}}}val"
HOSTILE = (
    "a & b <c> {{7*7}} {%p x %} \"'",
    "]]> <!-- <w:p/> &amp; &#0;",
    "ohjaus\x00\x07\x1b\x7fmerkki",
    "\ud83d pari \ude00",
    "rivi\x0btoinen\u2028kolmas",
    "\u202eoikealta שלום العربية",
    "perhe 👨‍👩‍👧‍👦 🇫🇮",
    "loppu\ufffe\uffff",
    "  välit  sisällä ",
    "\tsarkain\t",
    "a\u0308 o\u0308",
    "x" * 50_000,
)
ODD = "&<>{}%\"'\x00\x0b\u2028\ud800\ufffe ä😀\u202e\n\t"
WILD = st.text(st.one_of(st.characters(), st.sampled_from(ODD)), min_size=1)


def made(*blocks: Block) -> bytes:
    return render(Paper("Otsikko", "Muistio", "Verkosto", date(2026, 12, 9), (TITLE, *blocks))).data


def text(*runs: Run, kind: BlockKind = BlockKind.PARAGRAPH, level: int = 0) -> TextBlock:
    return TextBlock(runs, kind, level)


def bullet(words: str, level: int = 0) -> TextBlock:
    return text(Run(words), kind=BlockKind.BULLET, level=level)


def number(words: str, level: int = 0) -> TextBlock:
    return text(Run(words), kind=BlockKind.NUMBER, level=level)


def numbering(data: bytes) -> list[tuple[str, str]]:
    """Return (list, level) of every list item."""
    level, number = f"{{{W}}}ilvl", f"{{{W}}}numId"
    found = (
        dict((part.tag, part.get(VAL)) for part in each) for each in body(data).iterfind(".//w:numPr", NS)
    )
    return [(each[number], each[level]) for each in found]


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_text_reads_back_cleaned(hostile: str) -> None:
    assert words(made(Formatted((text(Run(hostile)),))))[-1] == clean(hostile)


@given(WILD)
def test_any_text_reads_back_cleaned_or_is_left_out(hostile: str) -> None:
    data = made(line(Style.METADATA, f"x{hostile}"), Formatted((text(Run(f"x{hostile}")),)))
    assert words(data)[1:] == [clean(f"x{hostile}")] * 2


@given(WILD)
def test_any_text_is_harmless_in_every_other_place(hostile: str) -> None:
    made(
        labelled(f"x{hostile}", Run(hostile, link=f"https://esimerkki.fi/{hostile}")),
        Contents(f"x{hostile}", (Entry("_k1", f"1 §\t{hostile}", f"x{hostile}"),)),
        line(Style.SECTION, f"1 §\t{hostile}", "_k1"),
        Control(f"t:{hostile}", f"x{hostile}", (Formatted((text(Run(hostile)),)),), f"x{hostile}"),
        Table(
            f"x{hostile}", f"x{hostile}", (Column(f"x{hostile}", 1),),
            ((hostile,), (Choice(f"u:{hostile}", f"x{hostile}", f"x{hostile}", (f"x{hostile}",)),)),
        ),
    )  # fmt: skip


def test_blank_paragraphs_are_not_written() -> None:
    assert words(made(Formatted((text(Run(" \u00a0")), text(Run("\x00 ")), text(Run("on"))))))[1:] == ["on"]


def test_bold_italic_and_links_become_runs() -> None:
    data = made(
        Formatted(
            (text(Run("a", bold=True), Run("b", italic=True), Run("c", link="https://esimerkki.fi/ä b")),)
        )
    )
    last = body(data).findall("w:p", NS)[-1]
    assert [run.find("w:rPr/*", NS) is not None for run in last.iterfind("w:r", NS)] == [True, True]
    link = last.find("w:hyperlink", NS)
    assert link is not None
    assert link.get(f"{{{W}}}tooltip") == "https://esimerkki.fi/ä b"


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "file:///etc/passwd", "https://", "http://[x", "mailto:nobody"]
)
def test_an_unsound_link_is_plain_text(link: str) -> None:
    data = made(Formatted((text(Run("sana", link=link)),)))
    assert body(data).find(".//w:hyperlink", NS) is None
    assert words(data)[-1] == "sana"


def test_each_numbered_list_starts_again() -> None:
    data = made(Formatted((number("1"), number("2"), text(Run("väli")), number("1"))))
    lists = [each for each, _ in numbering(data)]
    assert lists[0] == lists[1] != lists[2]


def test_a_list_goes_on_after_its_deeper_items() -> None:
    data = made(Formatted((number("1"), number("a", 1), bullet("o", 1), number("2"), number("a", 1))))
    (first, _), (deep, level), (_, _), (again, _), (fresh, _) = numbering(data)
    assert first == again
    assert level == "1"
    assert deep != fresh


def test_a_bullet_between_numbers_starts_them_again() -> None:
    lists = numbering(made(Formatted((number("1"), bullet("o"), number("1")))))
    assert lists[0] != lists[2]


@pytest.mark.parametrize("typed", ["- kohta", "– kohta", "• kohta", " *  kohta", "\x00- kohta"])
def test_a_typed_list_becomes_a_list(typed: str) -> None:
    assert paragraphs(made(Formatted((text(Run(typed)),))))[-1] == ("ListBullet", "kohta")


@pytest.mark.parametrize("prose", ["-5 astetta", "–", "3. sektori", "a - b"])
def test_prose_that_looks_a_little_like_a_list_stays(prose: str) -> None:
    assert paragraphs(made(Formatted((text(Run(prose)),))))[-1] == ("BodyText", prose)


def test_a_marker_over_two_runs_is_taken_from_both() -> None:
    assert words(made(Formatted((text(Run("-", bold=True), Run(" kohta")),))))[-1] == "kohta"


def test_a_decision_stands_in_a_locked_control() -> None:
    control = Control(
        "paatos:1", "Päätös, 34 §", (Formatted((text(Run("Hyväksyttiin.")),), Style.DECISION),), "Puuttuu"
    )
    found = body(made(control)).find("w:sdt", NS)
    assert found is not None
    properties = [(each.tag.partition("}")[2], each.get(VAL)) for each in found[0]]
    assert properties[0] == ("alias", "Päätös, 34 §")
    assert properties[1] == ("tag", "paatos:1")
    assert properties[2][0] == "id"
    assert properties[3] == ("lock", "sdtLocked")


def test_an_empty_control_shows_its_hint() -> None:
    found = body(made(Control("t", "Päätös", (), "Päätös puuttuu"))).find("w:sdt", NS)
    assert found is not None
    assert found.find("w:sdtPr/w:showingPlcHdr", NS) is not None
    assert "".join(found.itertext()) == "Päätös puuttuu"


def test_the_table_of_contents_is_one_field_of_links() -> None:
    entries = tuple(Entry(f"_k{n}", f"{n} §\tAsia", f"Siirry {n}") for n in (1, 2, 3))
    data = made(
        Contents("Asiat", entries), *(line(Style.SECTION, f"{n} §\tAsia", f"_k{n}") for n in (1, 2, 3))
    )
    kinds = [each.get(f"{{{W}}}fldCharType") for each in body(data).iter(f"{{{W}}}fldChar")]
    assert kinds == ["begin", "separate", "end"]
    assert [each.get(f"{{{W}}}anchor") for each in body(data).iter(f"{{{W}}}hyperlink")] == [
        "_k1",
        "_k2",
        "_k3",
    ]


def test_no_matters_mean_no_field() -> None:
    assert words(made(Contents("Asiat", ()))) == ["Otsikko"]


def test_a_table_has_header_caption_and_description() -> None:
    data = made(
        Table("Läsnä", "Keitä oli", (Column("Nimi", 3), Column("Läsnä", 1)), (("A", ""), ("B", "Kyllä")))
    )
    table = body(data).find("w:tbl", NS)
    assert table is not None
    assert table.find("w:tr/w:trPr/w:tblHeader", NS) is not None
    assert table.find("w:tblPr/w:tblCaption", NS).get(VAL) == "Läsnä"  # type: ignore[union-attr]
    widths = [int(each.get(f"{{{W}}}w")) for each in table.iterfind("w:tblGrid/w:gridCol", NS)]
    assert widths == [6675, 2225]
    assert words(data)[1:] == ["Läsnä", "Nimi", "Läsnä", "A", "–", "B", "Kyllä"]


def test_numbers_stand_at_the_right_under_their_heading() -> None:
    table = body(
        made(Table("Osuudet", "Kunnittain", (Column("Kunta", 3), Column("€", 1, right=True)), (("A", "9"),)))
    )
    sides = [each.find("w:pPr/w:jc", NS) is not None for each in table.iterfind(".//w:tc/w:p", NS)]
    assert sides == [False, True, False, True]


def test_a_line_is_kept_on_the_page_of_the_next() -> None:
    kept, free = (
        body(made(Line(Style.BODY, (Run("Asia"),), keep=keep))).findall("w:p", NS)[-1]
        for keep in (True, False)
    )
    assert kept.find("w:pPr/w:keepNext", NS) is not None
    assert free.find("w:pPr/w:keepNext", NS) is None


def test_text_is_composed() -> None:
    assert unicodedata.is_normalized("NFC", words(made(Formatted((text(Run("a\u0308")),))))[-1])
