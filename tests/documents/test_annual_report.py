"""The report in Word: sections in order, sources in a column or not at all, the chart with its words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from documents.linting import file_findings
from documents.reading import body, words
from documents.test_wheel_attachment import picture
from seutu_desktop.documents.annual_report import FigureTable, ReportPaper, SectionPart, annual_report
from seutu_desktop.documents.render import render
from seutu_desktop.domain.annual_report import ReportSection

TABLE = FigureTable(
    "Kuntien läsnäolo 2027",
    (("Kunta", 3), ("Läsnäolo", 2)),
    (("Hartola", "90 %"), ("Iitti", "")),
    "läsnäolomerkinnät, ohjausryhmä 1–11/2027",
    lambda: picture("Kuntien läsnäolo 2027"),
)
SECTIONS = (
    SectionPart(ReportSection.INTRODUCTION, "Oma **johdanto**\n\n- a\n- b"),
    SectionPart(ReportSection.GOALS),
    SectionPart(ReportSection.MEETINGS, "", (("Kokouksia oli 11.", "ohjausryhmä 1–11/2027"),), (TABLE,)),
    SectionPart(
        ReportSection.DECISIONS, "", (("Avustus: haetaan.", "ohjausryhmä 3/2027 § 18, 10.3.2027"),) * 3
    ),
)


def made(**changes: object) -> bytes:
    given: dict[str, object] = {
        "year": 2027,
        "organisation": "Kehittämisverkosto",
        "day": date(2028, 2, 1),
        "sections": SECTIONS,
    }
    return render(annual_report(ReportPaper(**(given | changes)))).data  # type: ignore[arg-type]


def test_the_report_has_no_findings_with_and_without_sources_and_empty() -> None:
    assert file_findings(made()) == []
    assert file_findings(made(sources=False, approval="Hyväksytty 9.2.2028, § 18")) == []
    bare = made(sections=(), organisation="")
    assert file_findings(bare) == []
    assert "Vuodelta ei ole kirjattu mitään." in words(bare)


def test_each_line_and_figure_names_its_source() -> None:
    shown = words(made())
    for expected in (
        *("Luonnos lähteineen", "Johdanto", "Kokoukset ja läsnäolo", "Päätökset", "Lähde"),
        *("Kokouksia oli 11.", "ohjausryhmä 1–11/2027", "ohjausryhmä 3/2027 § 18, 10.3.2027"),
        *("Taulukko: Kuntien läsnäolo 2027", "läsnäolomerkinnät, ohjausryhmä 1–11/2027", "90 %"),
    ):
        assert expected in shown, expected
    assert "Tavoitteiden toteutuminen" not in shown


def test_the_version_that_is_sent_has_no_sources() -> None:
    shown = words(made(sources=False))
    assert "Kokouksia oli 11." in shown
    assert "90 %" in shown
    assert not any("Lähde" in each or "§ 18" in each for each in shown)


def test_the_chart_stands_under_its_table_with_its_words() -> None:
    told = [each.get("descr") for each in body(made(sources=False)).iterfind(".//{*}docPr")]
    assert told == ["Kuntien läsnäolo 2027"]
    assert words(made(sources=False)).count("Kuva: Kuntien läsnäolo 2027") == 1


def test_the_figures_of_a_table_stand_at_the_right() -> None:
    figures = replace(TABLE, numbers=1)
    sections = (SectionPart(ReportSection.MEETINGS, figures=(figures,)),)
    right = [
        "".join(cell.itertext())
        for cell in body(made(sections=sections, sources=False)).iterfind(".//{*}tc")
        if cell.find(".//{*}jc") is not None
    ]
    assert right == ["Läsnäolo", "90 %", "–"]


def test_hostile_words_and_hundreds_of_lines_are_no_findings() -> None:
    lines = tuple((f"&<>{{{{7*7}}}} {number}\x0b\u202e", "<lähde>" * 20) for number in range(300))
    part = SectionPart(ReportSection.DECISIONS, "x" * 5000, lines)
    assert file_findings(made(sections=(part,))) == []
    assert file_findings(made(sections=(part,), sources=False)) == []
