from __future__ import annotations

import struct
import zlib
from dataclasses import replace
from datetime import date

from documents.linting import file_findings
from documents.reading import words
from seutu_desktop.documents.assessment_summary import (
    AssessmentSummary,
    FigureRow,
    TargetRow,
    assessment_summary,
)
from seutu_desktop.documents.paper import Picture
from seutu_desktop.documents.render import render


def picture(told: str) -> Picture:
    """Return a white dot, as PNG and SVG."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    body = chunk(b"IDAT", zlib.compress(b"\0\xff"))
    png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + body + chunk(b"IEND", b"")
    return Picture(png, b'<svg xmlns="http://www.w3.org/2000/svg"/>', told, 100, 50)


ROW = FigureRow("M3 Perehdytys", "14", "2,5", "1–4", "1,21", "3", "Paketti **käytössä**.", "2", "2")
FEW = FigureRow("M4 Tiedon kulku", "2")
FULL = AssessmentSummary(
    year=2026,
    organisation="Seudun sivistysverkosto",
    day=date(2026, 12, 16),
    scheme="Kevyt kierros, 7 kohdetta",
    asked=14,
    answered=13,
    fewest=3,
    workshop=date(2026, 12, 15),
    closed=date(2026, 12, 16),
    sample="Esimerkkiaineisto",
    charts=(picture("Arvioiden vaihteluvälit 2026"),),
    rows=(ROW, FEW),
    last_year=2025,
    beside_charts=(picture("Mediaanit 2025 ja 2026"),),
    beside=(ROW,),
    strengths=("Sitoutuminen",),
    targets=(TargetRow("Perehdytys", "12", "5", "2", chosen=True), TargetRow("Muu", "0")),
    note="Kierros pidettiin *Lahdessa*.",
)


def printed(content: AssessmentSummary) -> str:
    data = render(assessment_summary(content)).data
    assert file_findings(data) == []
    return "\n".join(words(data))


def test_everything_the_summary_holds_is_printed() -> None:
    told = printed(FULL)
    for each in (
        "Itsearviointi 2026, yhteenveto",
        "ti 15.12.2026",
        "13/14",
        "Esimerkkiaineisto",
        "Lahdessa",
    ):
        assert each in told
    for each in ("2,5", "1–4", "1,21", "M3 Perehdytys: 3", "käytössä", "Sitoutuminen", "Kyllä"):
        assert each in told
    assert "Mediaani 2025" in told
    assert "Tavoitteiksi vuodelle 2027" in told
    assert "Kohteen luvut näytetään, kun siihen on vastannut vähintään 3." in told


def test_an_empty_summary_says_what_is_not_there_yet() -> None:
    told = printed(AssessmentSummary(2026, "", date(2026, 12, 16), "Oma kriteeristö, 0 kohdetta", 0, 0, 3))
    for each in (
        "Yhteisarvioita ei",
        "Vahvuuksia ei",
        "Kehittämiskohteita ei ole kirjattu",
        "ei ole vielä val",
    ):
        assert each in told
    assert "verrattuna" not in told


def test_while_answers_come_in_the_paper_says_why_it_has_no_figures() -> None:
    told = printed(replace(FULL, collecting=True, charts=(), rows=(FEW,), beside=(), beside_charts=()))
    assert "Yksilöarvioita kerätään vielä" in told


def test_hostile_words_are_printed_as_words() -> None:
    hostile = 'a</w:t>&<script> {{7*7}} \x0b\u202e "=1+1"'
    content = replace(
        FULL,
        organisation=hostile,
        note=hostile,
        rows=(replace(ROW, title=hostile, note=hostile),),
        strengths=(hostile,),
        targets=(TargetRow(hostile, "1"),),
        charts=(picture(hostile * 9),),
    )
    assert "{{7*7}}" in printed(content)


def test_the_same_summary_gives_the_same_bytes() -> None:
    assert render(assessment_summary(FULL)).data == render(assessment_summary(FULL)).data
