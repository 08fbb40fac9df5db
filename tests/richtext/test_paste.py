"""What is pasted from Word, mail, LibreOffice, Google Docs or the web becomes the subset."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from growth import grows_linearly
from seutu_desktop.domain.richtext import BlockKind
from seutu_desktop.richtext import from_html, from_plain, normalise, to_markdown


def pasted(name: str) -> str:
    """Return the HTML that a program put on the clipboard."""
    return (Path(__file__).parent / "pasted" / f"{name}.html").read_text("utf-8")


def outline(html: str) -> list[str]:
    """Return the blocks of `html` as lines of Markdown."""
    return to_markdown(from_html(html)).replace("\\\n", "/").replace("\n\n", "\n").split("\n")


def test_word_paragraphs_lists_links_and_tracked_changes() -> None:
    assert outline(pasted("word")) == [
        "**Erityisavustuksen hakeminen**",
        "**Opetushallituksen** talvikauden erityisavustushaku on _avoinna_.",
        "- Ensimmäinen kohta",
        "  - Alakohta, ks. [ohje](https://www.esimerkki.fi/ohje)",
        "1. Numeroitu",
        "2. Toinen lisäys",
    ]


def test_outlook_lists_line_breaks_and_hidden_preview() -> None:
    assert outline(pasted("outlook")) == [
        "Hei,",
        "- Kuntien vastaukset",
        "  - Lahti",
        "**Terveisin**/Esimerkki",
        "Allekirjoitus",
    ]


def test_libreoffice_lists_hold_paragraphs() -> None:
    assert outline(pasted("libreoffice")) == [
        "**Päätös**",
        "1. Yksi",
        "   1. Kaksi",
        "2. Kolme/   jatkuu",
        "https-linkki: [tästä](https://esimerkki.fi/)",
    ]


def test_google_docs_bold_by_weight_and_level_by_attribute() -> None:
    assert outline(pasted("google-docs")) == [
        "**Suunnitelma**",
        "Tekstiä ja **_korostus_**",
        "- Eka",
        "  - Toka",
    ]


def test_word_on_the_web_puts_each_item_in_its_own_list() -> None:
    assert outline(pasted("word-web")) == ["- **Eka**", "  - Toka"]


def test_a_web_page_keeps_words_and_safe_links() -> None:
    assert outline(pasted("web")) == [
        "**Uutinen**",
        "Etusivu",
        "Haku päättyy 15.1. Tästä & [posti](mailto:a@esimerkki.fi).",
        "Toinen\u00a0kappale \\<b> a\\*b",
        "Lainaus",
        "**Kunta** – **Oppilaita**",
        "Lahti – 12\u00a0000",
        "Hollola (kk) – 2 500",
        "rivi 1/rivi 2",
    ]


@pytest.mark.parametrize(
    ("html", "lines"),
    [
        ("<table><tr><td><p>a</p><ul><li>b</ul></td></tr></table>", ["a", "- b"]),
        ("<li>irrallinen", ["- irrallinen"]),
        ("<ul><li>a<li>b</ul>", ["- a", "- b"]),
        ("<td>a</td><td>b</td>", ["a", "b"]),
        ("<p>a<p>b", ["a", "b"]),
        ("</p></b></td>a", ["a"]),
        ("a < b ja c<d, 3 <4>", ["a \\< b ja c\\<d, 3 \\<4>"]),
        ("a<!-- b -->c<!-- d", ["ac\\<!-- d"]),
        ("<![foo[x]]>a<!x>b<?php c ?>d", ["abd"]),
        ("<p>a<b> b </b>c</p>", ["a **b** c"]),
        ("<ol><li>a<ul><li>b</ul>c</ol>", ["1. a", "   - b/     c"]),
        ("<b>a<table><tr><td>b</b>c</td></tr></table>", ["**a**", "**bc**"]),
        ("&#0;&#1;a&#xD800;&#99999999999999;b&#8232;c", ["�a�b/c"]),
    ],
)
def test_untidy_html_is_read_sensibly(html: str, lines: list[str]) -> None:
    assert outline(html) == lines


def test_pasted_letters_are_composed() -> None:
    assert from_html("a\u0308")[0].text == "ä"
    assert from_plain("a\u0308")[0].text == "ä"


def test_plain_text_is_taken_as_typed() -> None:
    text = "**a** <b>\n1. b\n\n• c\n•\td\ne"
    assert [(block.kind, block.text) for block in from_plain(text)] == [
        (BlockKind.PARAGRAPH, "**a** <b>\n1. b"),
        (BlockKind.BULLET, "c"),
        (BlockKind.BULLET, "d\ne"),
    ]


TAGS = st.sampled_from(
    [
        "p",
        "b",
        "i",
        "a",
        "ul",
        "ol",
        "li",
        "table",
        "tr",
        "td",
        "th",
        "div",
        "h1",
        "br",
        "pre",
        "script",
        "span",
        "del",
    ]
)
ATTRIBUTES = st.sampled_from(
    [
        "",
        " href='https://esimerkki.fi'",
        " style='mso-list:l0 level2 lfo1'",
        " style='mso-list:Ignore'",
        ' style="font-weight:bold',
        " aria-level=9",
        " style='font-weight:99999999999'",
        "/",
    ]
)
SOUP = st.lists(
    st.builds("<{}{}>".format, TAGS, ATTRIBUTES)
    | st.builds("</{}>".format, TAGS)
    | st.text(st.characters() | st.sampled_from("<>&'\"!-[]\x00\x1b\ud800 \n"), max_size=6)
    | st.sampled_from(
        ["<!--", "-->", "<![if", "]>", "<!x", "<?", "&#", "&#99999999999;", "&#8232;", "&NewLine;", "sana"]
    )
).map("".join)


@given(SOUP)
def test_wild_html_gives_a_normal_text_without_control_characters(html: str) -> None:
    text = from_html(html)
    assert normalise(text) == text
    letters = "".join(block.text for block in text)
    assert not [char for char in letters if unicodedata.category(char) in ("Cc", "Cs") and char not in "\n\t"]


@pytest.mark.parametrize(
    "unit",
    [
        "<",
        "<!--",
        "<!",
        "<a ",
        "<a b='",
        "</",
        "<![if",
        "<b>",
        "<ul><li>",
        "<table><tr><td>",
        "<p>a",
        "<li><p>a",
        "&#9",
    ],
)
def test_hostile_html_takes_no_more_than_its_length(unit: str) -> None:
    assert grows_linearly(lambda size: from_html((unit * size)[:size]))
