"""The action plan and the annual report of the sample network, before every foreign checker."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from oracles import word_oracles
from panel_tools import sample_store
from seutu_desktop.services import plans
from seutu_desktop.services.plan_paper import write_plan
from seutu_desktop.services.report_paper import write_report
from seutu_desktop.store.store import Store

TODAY = date(2026, 11, 24)
KINDS = {"plan": 0, "bare plan": 0, "report": 2, "sent report": 1, "empty report": 0}
"""Each paper and how many pictures it has."""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = sample_store(tmp_path_factory.mktemp("store"))
    yield store
    store.close()


@pytest.fixture(scope="module")
def papers(store: Store, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("papers")
    plans.make_plan(store, 2029)
    return {
        "plan": write_plan(store, 2026, folder, TODAY).path,
        "bare plan": write_plan(store, 2029, folder, TODAY).path,
        "report": write_report(store, 2026, folder, TODAY).path,
        "sent report": write_report(store, 2025, folder, TODAY, sources=False).path,
        "empty report": write_report(store, 2010, folder, TODAY).path,
    }


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "checker", [word_oracles.open_xml_sdk, word_oracles.openxml_audit, word_oracles.docx_integrity]
)
def test_they_have_no_findings(papers: dict[str, Path], kind: str, checker) -> None:
    assert checker(papers[kind]) == []


@pytest.mark.parametrize("kind", KINDS)
def test_they_become_accessible_pdfs(papers: dict[str, Path], kind: str, tmp_path: Path) -> None:
    seen = word_oracles.structure(word_oracles.to_tagged_pdf(papers[kind], tmp_path))
    assert seen.findings() == []
    assert seen.lang == "fi-FI"
    assert seen.heading_count(1) == 1
    assert seen.skipped_levels == []
    assert seen.figures == KINDS[kind]
