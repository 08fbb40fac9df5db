"""The attachment "Liite: Vuosikello": the picture with its words, and the same tasks by month."""

from __future__ import annotations

from datetime import date

import pytest
from lxml import etree

from documents.linting import file_findings
from documents.reading import body, parts, words
from seutu_desktop.documents.lint import LintFailed
from seutu_desktop.documents.paper import Picture
from seutu_desktop.documents.render import render
from seutu_desktop.documents.wheel_attachment import WheelAttachment, WheelRow, wheel_attachment

# One white pixel, so that readers of the file have a picture to open.
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63f8ffff3f0005fe02fe0def46b80000000049454e44ae426082"
)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="1mm" height="1mm" viewBox="0 0 1 1"/>'
TOLD = "Vuosikello 2026: 7 kehää, 11 kokousta ja 19 tehtävää."
EMBED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"


def picture(told: str = TOLD, width: float = 190.0) -> Picture:
    return Picture(PNG, SVG, told, width, width)


def attachment(**changes: object) -> WheelAttachment:
    given: dict[str, object] = {
        "year": "2026",
        "organisation": "Kehittämisverkosto",
        "day": date(2026, 1, 14),
        "picture": picture(),
        "rings": ("Kokoukset", "Asiakirjat"),
        "months": (
            ("Tammikuu", (WheelRow("14.1.", "Toimintasuunnitelma", "Asiakirjat", "ohjausryhmä"),)),
            ("Helmikuu", (WheelRow("11.2.", "Toimintakertomus", "Asiakirjat"),) * 2),
        ),
        "every_meeting": (WheelRow("", "Katsaukset", "Kokoukset"),),
        "undated": (WheelRow("", "Väliraportit", "Asiakirjat"),),
    }
    return WheelAttachment(**(given | changes))  # type: ignore[arg-type]


def made(**changes: object) -> bytes:
    return render(wheel_attachment(attachment(**changes))).data


def test_the_attachment_has_no_findings() -> None:
    assert file_findings(made()) == []


def test_every_task_is_named_by_month() -> None:
    rows = words(made())
    for expected in ("Liite: Vuosikello 2026", "Tammikuu", "Helmikuu", "Toimintasuunnitelma", "Väliraportit"):
        assert expected in rows


def test_the_picture_is_there_as_png_and_as_svg_with_its_words() -> None:
    data = made()
    blips = body(data).iterfind(".//{*}blip")
    keys = [each.get(EMBED) for blip in blips for each in (blip, *blip.iterfind(".//{*}svgBlip"))]
    relations = etree.fromstring(parts(data)["word/_rels/document.xml.rels"])
    targets = {each.get("Id"): each.get("Target") for each in relations}
    assert [parts(data)[f"word/{targets[key]}"] for key in keys] == [PNG, SVG]
    assert [each.get("descr") for each in body(data).iterfind(".//{*}docPr")] == [TOLD]


def test_a_picture_is_never_wider_than_the_text() -> None:
    (extent,) = body(made(picture=picture(width=400.0))).iterfind(".//{*}extent")
    assert int(extent.get("cx", "0")) <= 6_480_300  # 18 cm between the margins
    assert extent.get("cx") == extent.get("cy")


def test_a_picture_without_words_is_not_handed_out() -> None:
    with pytest.raises(LintFailed, match="without a description"):
        made(picture=picture(told=" "))


def test_long_words_about_the_picture_are_cut_to_what_word_takes() -> None:
    (told,) = body(made(picture=picture(told="pitkä " * 90))).iterfind(".//{*}docPr")
    assert len(told.get("descr", "")) <= 150


def test_a_year_without_tasks_says_so() -> None:
    data = made(months=(), every_meeting=(), undated=())
    assert "Vuosikellossa ei ole tehtäviä eikä kokouksia." in words(data)
    assert file_findings(data) == []


def test_the_same_wheel_always_gives_the_same_bytes() -> None:
    assert made() == made()
