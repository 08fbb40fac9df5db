"""The yearly loop with its two answer workbooks saved by LibreOffice, and its papers before every checker."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from oracles import word_oracles
from oracles.test_assessment_papers import through_calc
from panel_tools import sample_folder
from services.makers import Clock
from seutu_desktop import app
from seutu_desktop.services.assessment_answers import answer_form
from seutu_desktop.services.assessment_summary import write_summary
from seutu_desktop.services.calendar_paper import write_meeting_calendar
from seutu_desktop.services.intake_oddities import OddityKind
from seutu_desktop.services.onboarding import write_onboarding
from seutu_desktop.services.plan_paper import write_plan
from seutu_desktop.services.report_paper import write_report
from seutu_desktop.services.share_papers import write_shares
from yearly_loop import AFTER, MARK, YEAR, Loop, copied

PAPERS = {
    "summary": 2,
    "plan": 0,
    "report": 2,
    "sent report": 2,
    "onboarding": 0,
    "shares": 0,
    "calendar": 0,
}
"""Each paper of the loop and how many pictures it has."""


@pytest.fixture(scope="module")
def loop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Loop]:
    folder, office, clock = tmp_path_factory.mktemp("loop"), tmp_path_factory.mktemp("calc"), Clock()
    store = copied(sample_folder(), folder / "data", clock)
    yield Loop(store, clock, folder / "files", lambda path: through_calc(path, office), app.paint).walk()
    store.close()


@pytest.fixture(scope="module")
def papers(loop: Loop, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    store, folder = loop.store, tmp_path_factory.mktemp("papers")
    member = loop.workshop().participants[0].participant.person_id
    return {
        "summary": write_summary(store, loop.round_id, folder, AFTER).path,
        "plan": write_plan(store, YEAR, folder, AFTER, app.paint).path,
        "report": write_report(store, YEAR, folder, AFTER).path,
        "sent report": write_report(store, YEAR, folder / "sent.docx", AFTER, sources=False).path,
        "onboarding": write_onboarding(store, member, folder, AFTER).path,
        "shares": write_shares(store, YEAR, folder, AFTER).path,
        "calendar": write_meeting_calendar(store, YEAR, folder, AFTER).path,
    }


def test_both_workbooks_came_back_through_libreoffice_with_all_they_said(loop: Loop) -> None:
    assert loop.intake is not None
    told = [{each.kind for each in file.oddities} for file in loop.intake.files]
    assert all(OddityKind.LIBREOFFICE in each for each in told)
    assert loop.intake.proposed == {file.path for file in loop.intake.files}
    for at, file in enumerate(loop.intake.files):
        form = answer_form(loop.store, str(file.participant_id))
        assert form.scored == 7
        for row in form.rows:
            assert row.answer is not None
            assert (row.answer.score, row.answer.evidence) == (at + 2, f"{MARK}-{at}-evidence")


def test_fourteen_answered_and_three_goals_came_out(loop: Loop) -> None:
    assert loop.workshop().answered == 14
    assert len(loop.goals()) == 3


@pytest.mark.parametrize("kind", PAPERS)
@pytest.mark.parametrize(
    "checker", [word_oracles.open_xml_sdk, word_oracles.openxml_audit, word_oracles.docx_integrity]
)
def test_the_papers_of_the_loop_have_no_findings(papers: dict[str, Path], kind: str, checker) -> None:
    assert checker(papers[kind]) == []


@pytest.mark.parametrize("kind", PAPERS)
def test_they_become_accessible_pdfs_with_their_charts_told(
    papers: dict[str, Path], kind: str, tmp_path: Path
) -> None:
    seen = word_oracles.structure(word_oracles.to_tagged_pdf(papers[kind], tmp_path))
    assert seen.findings() == []
    assert seen.lang == "fi-FI"
    assert seen.heading_count(1) == 1
    assert seen.skipped_levels == []
    assert seen.figures == PAPERS[kind]
