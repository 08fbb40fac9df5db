"""The self-assessment before every foreign checker: its summary in Word, answer workbooks in Calc."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from oracles import word_oracles
from oracles.tools import output
from panel_tools import sample_store
from seutu_desktop.domain.assessment import RoundStep, Scheme
from seutu_desktop.services import assessment, assessment_forms, assessment_intake
from seutu_desktop.services.assessment_answers import answer_form, save_answer
from seutu_desktop.services.assessment_summary import write_summary
from seutu_desktop.services.assessment_view import workshop
from seutu_desktop.services.intake_oddities import OddityKind
from seutu_desktop.store.store import Store
from seutu_desktop.workbooks.assessment_form import HIDDEN, SHEET
from workbooks.forms import filled

TODAY = date(2026, 12, 16)
PAPERS = ("closed", "collecting", "beside the last", "caf")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = sample_store(tmp_path_factory.mktemp("store"))
    yield store
    store.close()


@pytest.fixture(scope="module")
def papers(store: Store, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("papers")
    now = assessment.round_of(store, 2026).id

    def written(name: str, round_id: str) -> Path:
        return write_summary(store, round_id, folder / f"{name}.docx", TODAY).path

    found = {
        "closed": written("closed", assessment.round_of(store, 2025).id),
        "collecting": written("collecting", now),
    }
    assessment.set_step(store, now, RoundStep.CONSENSUS)
    found["beside the last"] = written("beside", now)
    whole = assessment.start_round(store, 2031, Scheme.CAF).ids[0]
    view = workshop(store, whole)
    for at, who in enumerate(view.participants[:4]):
        for row in view.rows:
            save_answer(store, who.participant.id, row.criterion.id, score=at, evidence="Perustelu")
    assessment.set_step(store, whole, RoundStep.CONSENSUS)
    found["caf"] = written("caf", whole)
    return found


@pytest.mark.parametrize("kind", PAPERS)
@pytest.mark.parametrize(
    "checker", [word_oracles.open_xml_sdk, word_oracles.openxml_audit, word_oracles.docx_integrity]
)
def test_the_summary_has_no_findings(papers: dict[str, Path], kind: str, checker) -> None:
    assert checker(papers[kind]) == []


@pytest.mark.parametrize(("kind", "figures"), [*zip(PAPERS, (1, 0, 2, 1), strict=True)])
def test_it_becomes_an_accessible_pdf_with_its_charts_told(
    papers: dict[str, Path], kind: str, figures: int, tmp_path: Path
) -> None:
    seen = word_oracles.structure(word_oracles.to_tagged_pdf(papers[kind], tmp_path))
    assert seen.findings() == []
    assert seen.skipped_levels == []
    assert seen.figures == figures
    assert seen.th >= 6


def test_every_criterion_and_card_is_in_the_pdf(
    store: Store, papers: dict[str, Path], tmp_path: Path
) -> None:
    printed = " ".join(
        output("pdftotext", word_oracles.to_tagged_pdf(papers["closed"], tmp_path), "-").split()
    )
    view = workshop(store, assessment.round_of(store, 2025).id)
    told = [each.finding.text for each in (*view.strengths, *view.targets)]
    told += [f"{each.criterion.code} {each.criterion.title}" for each in view.rows]
    assert [each for each in told if each not in printed] == []


def through_calc(path: Path, folder: Path) -> Path:
    """Return the workbook as LibreOffice saves it."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    headless = (
        "soffice",
        "--headless",
        "--norestore",
        profile,
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
    )
    output(*headless, "--outdir", folder, path)
    return folder / path.name


@pytest.fixture(scope="module")
def saved(store: Store, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, list[Path]]:
    """Two filled forms of a round, as LibreOffice saved them."""
    round_id = assessment.start_round(store, 2032, due=date(2032, 12, 8)).ids[0]
    folder, out = tmp_path_factory.mktemp("forms"), tmp_path_factory.mktemp("calc")
    two = [each.participant.id for each in workshop(store, round_id).participants[:2]]
    paths = assessment_forms.write_forms(store, round_id, folder, two).paths
    for score, path in zip((4, 2), paths, strict=True):
        cells = {4: f"Perustelu äöå €\n{score}. rivi", 5: score, 6: "Vahvuus", 8: "=ei kaava, vaan teksti"}
        path.write_bytes(texts_kept(filled(path.read_bytes(), cells)))
    return round_id, [through_calc(each, out) for each in paths]


def texts_kept(data: bytes) -> bytes:
    """Return the form with its actions as texts, as typing into a cell of text format makes them."""
    book = load_workbook(io.BytesIO(data))
    for row in book[SHEET].iter_rows(min_col=8, max_col=8):
        for cell in row:
            if cell.data_type == "f":
                cell.data_type = "s"
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def test_two_forms_come_back_through_libreoffice(store: Store, saved: tuple[str, list[Path]]) -> None:
    round_id, paths = saved
    preview = assessment_intake.read_now(paths, assessment_intake.expected(store, round_id))
    assert [{each.kind for each in file.oddities} for file in preview.files] == [{OddityKind.LIBREOFFICE}] * 2
    assert preview.proposed == frozenset(paths)
    assessment_intake.accept(store, preview, preview.proposed)
    for score, file in zip((4, 2), preview.files, strict=True):
        form = answer_form(store, str(file.participant_id))
        assert form.scored == 7
        for row in form.rows:
            assert row.answer is not None
            assert (row.answer.score, row.answer.strengths) == (score, "Vahvuus")
            assert row.answer.evidence == f"Perustelu äöå €\n{score}. rivi"
            assert row.answer.actions == "=ei kaava, vaan teksti"


def test_libreoffice_keeps_the_locks_the_list_and_the_hidden_sheet(saved: tuple[str, list[Path]]) -> None:
    book = load_workbook(saved[1][0])
    sheet = book[SHEET]
    assert sheet.protection.sheet
    assert not sheet["E9"].protection.locked and sheet["C9"].protection.locked
    assert any("E9" in rule.sqref for rule in sheet.data_validations.dataValidation)
    assert book[HIDDEN].sheet_state != "visible"
    assert sheet.column_dimensions["A"].hidden
