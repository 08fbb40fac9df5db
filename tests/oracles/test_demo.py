"""What `seutu demo DIR` hands out, before every foreign checker: the first promise of the README."""

from __future__ import annotations

from pathlib import Path

import pytest

from oracles import calendar_oracles, word_oracles
from seutu_desktop.calendars.linter import lint
from seutu_desktop.services import sample

DOCUMENTS = ("Esityslista", "Muistio")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    sample.demo(folder)
    return folder


@pytest.fixture(params=DOCUMENTS)
def document(request: pytest.FixtureRequest, demo: Path) -> Path:
    (path,) = demo.glob(f"{request.param}*.docx")
    return path


@pytest.mark.parametrize(
    "checker", [word_oracles.open_xml_sdk, word_oracles.openxml_audit, word_oracles.docx_integrity]
)
def test_the_demos_documents_have_no_findings(document: Path, checker) -> None:
    assert checker(document) == []


def test_the_demos_documents_become_accessible_pdfs(document: Path, tmp_path: Path) -> None:
    seen = word_oracles.structure(word_oracles.to_tagged_pdf(document, tmp_path))
    assert seen.findings() == []
    assert seen.lang == "fi-FI"
    assert seen.heading_count(1) == 1
    assert seen.skipped_levels == []


def test_the_demos_calendar_has_no_findings(demo: Path) -> None:
    data = (demo / "Seutu.ics").read_bytes()
    assert calendar_oracles.all_findings(data) == []
    assert lint(data) == []
