"""Our papers have no findings from any checker, and every way to spoil one is found by somebody.

Ei vielä kokeiltu Wordissa: the checkers read the standard, and LibreOffice opens nearly anything.
"""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest

from documents import mutations
from documents.linting import file_findings
from documents.samples import hostile_record, long_record, record, uid
from documents.test_intake import TEMPLATES
from documents.test_meeting_calendar import CALENDAR
from documents.test_onboarding import full_pack
from documents.test_wheel_attachment import attachment
from oracles import word_oracles as oracles
from oracles.tools import output
from seutu_desktop.documents import papers
from seutu_desktop.documents.meeting_calendar import meeting_calendar
from seutu_desktop.documents.onboarding import onboarding_pack
from seutu_desktop.documents.opc import OUR_TEMPLATES, our_template
from seutu_desktop.documents.outline import Choices
from seutu_desktop.documents.paper import Paper
from seutu_desktop.documents.render import render
from seutu_desktop.documents.wheel_attachment import wheel_attachment
from seutu_desktop.domain.network import PaperStyle, SectionOrder

WHOLE = record()
EMPTY = replace(long_record(0), attendance=(), items=())
KINDS: dict[str, Paper] = {
    "agenda": papers.agenda(WHOLE),
    "memo": papers.minutes(WHOLE),
    "memo, decision first": papers.minutes(WHOLE, Choices(order=SectionOrder.DECISION_FIRST)),
    "minutes": papers.minutes(WHOLE, Choices(style=PaperStyle.MINUTES)),
    "minutes, decision first": papers.minutes(
        WHOLE, Choices(style=PaperStyle.MINUTES, order=SectionOrder.DECISION_FIRST)
    ),
    "extract": papers.extract(WHOLE, uid("item", 5)),
    "empty agenda": papers.agenda(EMPTY),
    "empty memo": papers.minutes(EMPTY),
    "wheel": wheel_attachment(attachment()),
    "onboarding": onboarding_pack(full_pack()),
    "meeting calendar": meeting_calendar(CALENDAR),
}
MANY = {
    "agenda of 1,000": papers.agenda(long_record(1000)),
    "memo of 1,000": papers.minutes(long_record(1000)),
}
_WORD = "docx:MS Word 2007 XML"
SIGNS = "aäöåÅ é–€§”&<>{}%\"'*_[]()#-.1\n\t\x0b\x00\u2028\ud800\ufffe\u202e😀👩‍👧שa\u0308"


def random_text(seed: int) -> str:
    """Return a text of up to 400 odd characters, the same for the same seed."""
    dice = random.Random(seed)
    return "".join(dice.choice(SIGNS) for _ in range(dice.randrange(1, 400)))


def saved(data: bytes, folder: Path) -> Path:
    path = folder / "paperi.docx"
    path.write_bytes(data)
    return path


def saved_by_libreoffice(path: Path) -> bytes:
    """Return a document as LibreOffice saves it again."""
    target = path.parent / "saved"
    profile = f"-env:UserInstallation={oracles._libreoffice_profile()}"
    output(
        "soffice", "--headless", "--norestore", profile, "--convert-to", _WORD, "--outdir", str(target), path
    )
    return (target / path.name).read_bytes()


def every_finding(path: Path) -> list[str]:
    """Return the findings of the three checkers together."""
    return [*oracles.open_xml_sdk(path), *oracles.openxml_audit(path), *oracles.docx_integrity(path)]


@pytest.mark.parametrize("template", OUR_TEMPLATES)
@pytest.mark.parametrize("kind", KINDS)
def test_no_paper_in_either_layout_has_findings(kind: str, template: str, tmp_path: Path) -> None:
    assert every_finding(saved(render(KINDS[kind], our_template(template), template).data, tmp_path)) == []


@pytest.mark.parametrize("kind", MANY)
def test_a_thousand_matters_have_no_findings(kind: str, tmp_path: Path) -> None:
    assert every_finding(saved(render(MANY[kind]).data, tmp_path)) == []


@pytest.mark.parametrize("seed", range(30))
def test_random_words_in_every_field_have_no_findings(seed: int, tmp_path: Path) -> None:
    wild = hostile_record(random_text(seed))
    paper = papers.agenda(wild) if seed % 2 else papers.minutes(wild)
    assert every_finding(saved(render(paper).data, tmp_path)) == []


@pytest.mark.parametrize("name", TEMPLATES)
def test_papers_in_the_users_templates_have_no_findings(name: str, tmp_path: Path) -> None:
    make, _ = TEMPLATES[name]
    assert every_finding(saved(render(KINDS["memo"], make(), name).data, tmp_path)) == []


def test_a_template_saved_by_libreoffice_serves_too(tmp_path: Path) -> None:
    made = render(KINDS["memo"], saved_by_libreoffice(saved(our_template(), tmp_path)), "oma.docx")
    assert [finding.code for finding in made.findings] == ["tags_restored"]
    assert every_finding(saved(made.data, tmp_path)) == []


@pytest.mark.parametrize("name", mutations.FILES)
def test_each_spoilt_file_is_found_by_somebody(name: str, tmp_path: Path) -> None:
    spoilt = mutations.FILES[name](render(KINDS["memo"]).data)
    assert file_findings(spoilt) or every_finding(saved(spoilt, tmp_path))


def test_there_are_twenty_ways_to_spoil_a_file() -> None:
    assert len(mutations.FILES) >= 20


@pytest.mark.parametrize("kind", KINDS)
def test_the_tagged_pdf_speaks_finnish_and_is_in_order(kind: str, tmp_path: Path) -> None:
    pdf = oracles.to_tagged_pdf(saved(render(KINDS[kind]).data, tmp_path), tmp_path)
    found = oracles.structure(pdf)
    assert found.findings() == []
    assert found.title == KINDS[kind].title


def test_the_pdf_of_the_memo_has_every_heading_header_cell_and_list_item(tmp_path: Path) -> None:
    found = oracles.structure(oracles.to_tagged_pdf(saved(render(KINDS["memo"]).data, tmp_path), tmp_path))
    assert found.heading_count(2) == len(WHOLE.items) + 3  # participants, actions, signatures
    assert found.th == 4 + 4
    assert found.li == 7


PDF_MUTATIONS = ("no heading 1", "two headings 1", "skipped heading", "no header row")


@pytest.mark.parametrize("name", PDF_MUTATIONS)
def test_the_structure_check_finds_a_spoilt_paper(name: str, tmp_path: Path) -> None:
    spoilt = mutations.in_part(mutations.DOCUMENT, mutations.TEXT[name])(render(KINDS["memo"]).data)
    assert oracles.structure(oracles.to_tagged_pdf(saved(spoilt, tmp_path), tmp_path)).findings()


@pytest.mark.parametrize("kind", ["agenda", "memo"])
def test_text_and_metadata_stand_on_the_grid_of_the_standard(kind: str, tmp_path: Path) -> None:
    import re
    import subprocess

    pdf = oracles.to_tagged_pdf(saved(render(KINDS[kind]).data, tmp_path), tmp_path)
    boxes = subprocess.run(
        ["pdftotext", "-bbox", str(pdf), "-"], capture_output=True, check=True
    ).stdout.decode()
    at = {word: float(x) for x, word in re.findall(r'xMin="([\d.]+)"[^>]*>([^<]+)</word>', boxes)[::-1]}
    millimetre = 72 / 25.4
    assert abs(at["Päätösehdotus"] - 121.9) < millimetre  # body text, 4.3 cm from the edge
    assert abs(at[KINDS[kind].kind] - 317.5) < millimetre  # metadata, 11.2 cm
    assert f">{oracles.structure(pdf).pages})</word>".replace(">", ">(", 1) in boxes
