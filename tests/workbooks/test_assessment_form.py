from __future__ import annotations

import io
from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from seutu_desktop.domain.cleaning import clean
from seutu_desktop.domain.workbook_errors import WorkbookRefused
from seutu_desktop.workbooks.answers import CellKind, read_form
from seutu_desktop.workbooks.assessment_form import (
    ACTIONS,
    EVIDENCE,
    GUIDE,
    HEADER_ROW,
    HIDDEN,
    ID,
    SCORE,
    SHEET,
    FormCriterion,
    assessment_form,
)
from workbooks.forms import SCALE, content, filled, made, repacked, saved

FORM = made()
QUICK = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def test_a_form_comes_back_with_its_ids_scores_and_texts() -> None:
    found = read_form(filled(FORM, {EVIDENCE: "Perustelu\nkahdella rivillä", SCORE: 3}), "a.xlsx")
    assert (found.round_id, found.participant_id) == ("kierros", "osallistuja")
    assert [each.criterion_id for each in found.rows] == [f"k{at}" for at in range(28)]
    assert {each.score.number for each in found.rows} == {3.0}
    assert dict(found.rows[0].texts)["evidence"].text == "Perustelu\nkahdella rivillä"
    assert isinstance(found.modified, datetime) and found.modified.tzinfo is not None


def test_only_the_answers_are_unlocked_and_no_password_is_asked() -> None:
    book = load_workbook(io.BytesIO(FORM))
    assert book.security.lockStructure
    assert [each.sheet_state for each in book.worksheets] == ["visible", "visible", "veryHidden"]
    for sheet in book.worksheets:
        assert sheet.protection.sheet
        assert not sheet.protection.password
    sheet = book[SHEET]
    assert sheet.column_dimensions["A"].hidden
    for row in sheet.iter_rows():
        for cell in row:
            answer = EVIDENCE <= cell.column <= ACTIONS and bool(sheet.cell(cell.row, ID).value)
            assert cell.protection.locked is not answer, cell.coordinate


def test_a_score_is_chosen_from_a_list_of_whole_numbers() -> None:
    sheet = load_workbook(io.BytesIO(FORM))[SHEET]
    (rule,) = sheet.data_validations.dataValidation
    assert (rule.type, rule.formula1, rule.allow_blank) == ("list", '"0,1,2,3,4,5"', True)
    last = max(row for row in range(HEADER_ROW, sheet.max_row + 1) if sheet.cell(row, ID).value)
    assert f"E{last}" in rule.sqref


def test_the_guidance_tells_the_scale_once_for_each_panel() -> None:
    other = tuple(f"tulos {score}" for score in range(6))
    criteria = (FormCriterion("a", "1.1", "A", "", "", SCALE), FormCriterion("b", "6.1", "B", "", "", other))
    book = load_workbook(io.BytesIO(assessment_form(content(criteria=criteria))))
    told = [str(cell.value) for row in book[GUIDE].iter_rows() for cell in row if cell.value]
    assert [each for each in told if each.startswith("Asteikko")] == ["Asteikko: 1.1", "Asteikko: 6.1"]
    assert {*SCALE, *other} <= set(told)
    assert any("Kirjoita ensin perustelu" in each for each in told)


@pytest.mark.parametrize("text", ["=1+1", "+A1", "-2+3", "@SUM(A1)", '=HYPERLINK("x")', "\t=1", "\x00=1"])
def test_no_text_of_ours_becomes_a_formula(text: str) -> None:
    criteria = (FormCriterion("a", text, text, text, text, SCALE),)
    data = assessment_form(content(criteria=criteria, participant=text, organisation=text))
    for sheet in load_workbook(io.BytesIO(data)).worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type in ("s", "n"), cell.coordinate
                assert cell.data_type == "s" or cell.value is None


def test_a_form_without_criteria_is_made_too() -> None:
    assert read_form(assessment_form(content(0)), "a.xlsx").rows == ()


def test_a_formula_is_seen_and_never_computed() -> None:
    found = read_form(filled(FORM, {EVIDENCE: '=HYPERLINK("http://x")', SCORE: "=1+1"}), "a.xlsx")
    assert {each.score.kind for each in found.rows} == {CellKind.FORMULA}
    assert {dict(each.texts)["evidence"].kind for each in found.rows} == {CellKind.FORMULA}
    assert dict(found.rows[0].texts)["evidence"].text == ""


@pytest.mark.parametrize(
    ("value", "kind", "text"),
    [
        (None, CellKind.EMPTY, ""),
        ("  ", CellKind.EMPTY, ""),
        (2.5, CellKind.NUMBER, "2,5"),
        (4, CellKind.NUMBER, "4"),
        (True, CellKind.TEXT, "True"),
        (datetime(2026, 5, 3), CellKind.TEXT, "3.5.2026"),  # noqa: DTZ001
        (datetime(2026, 5, 3, 9, 5), CellKind.TEXT, "3.5.2026 9.05"),  # noqa: DTZ001
        ("hyvä", CellKind.TEXT, "hyvä"),
    ],
)
def test_a_cell_is_read_as_what_it_is(value: object, kind: CellKind, text: str) -> None:
    score = read_form(filled(FORM, {SCORE: value}), "a.xlsx").rows[0].score
    assert (score.kind, score.text) == (kind, text)
    assert score.place == f"E{HEADER_ROW + 2}"


def test_rows_are_known_by_their_ids_wherever_they_stand() -> None:
    book = load_workbook(io.BytesIO(filled(FORM, {SCORE: 4}, rows=1)))
    sheet = book[SHEET]
    sheet.move_range(f"A{HEADER_ROW + 2}:H{HEADER_ROW + 2}", rows=60)
    found = {each.criterion_id: each.score for each in read_form(saved(book), "a.xlsx").rows}
    assert found["k0"].number == 4.0
    assert found["k0"].place == f"E{HEADER_ROW + 62}"


@pytest.mark.parametrize("row", [2, 3, 4, 5])
def test_ids_changed_by_hand_show(row: int) -> None:
    book = load_workbook(io.BytesIO(FORM))
    book[HIDDEN].cell(row, 1).value = "toinen"
    with pytest.raises(WorkbookRefused) as caught:
        read_form(saved(book), "a.xlsx")
    assert caught.value.data["reason"] == "altered"


def test_another_workbook_is_not_ours() -> None:
    book = load_workbook(io.BytesIO(FORM))
    del book[HIDDEN]
    for data in (saved(book), repacked(FORM, lambda parts: parts.update({"xl/workbook.xml": b"<a/>"}))):
        with pytest.raises(WorkbookRefused) as caught:
            read_form(data, "a.xlsx")
        assert caught.value.data["reason"] in ("not_ours", "damaged")


TEXTS = st.text(max_size=200) | st.sampled_from(["=1+1", "+1", "@x", "\x0b", "<b>&", "'", "\ud800", "𝄞" * 50])
VALUES = TEXTS.map(lambda text: clean(text) or None) | st.integers() | st.floats() | st.booleans() | st.none()


@QUICK
@given(st.dictionaries(st.sampled_from([EVIDENCE, SCORE, 6, 7, ACTIONS]), VALUES))
def test_whatever_is_typed_is_read(cells: dict[int, object]) -> None:
    kept = {at: f"{value!r}" if isinstance(value, float) else value for at, value in cells.items()}
    found = read_form(filled(made(2), kept), "a.xlsx")
    assert len(found.rows) == 2


@QUICK
@given(st.binary(max_size=400))
def test_any_bytes_are_refused_with_a_reason(data: bytes) -> None:
    with pytest.raises(WorkbookRefused):
        read_form(data, "a.xlsx")


@QUICK
@given(st.data())
def test_a_form_with_any_part_spoilt_is_read_or_refused(data: st.DataObject) -> None:
    def spoil(parts: dict[str, bytes]) -> None:
        name = data.draw(st.sampled_from(sorted(parts)))
        at = data.draw(st.integers(0, len(parts[name])))
        cut = data.draw(st.integers(0, 60))
        parts[name] = parts[name][:at] + data.draw(st.binary(max_size=20)) + parts[name][at + cut :]

    try:
        read_form(repacked(SMALL, spoil), "a.xlsx")
    except WorkbookRefused as error:
        assert error.data["reason"]


SMALL = made(2)
