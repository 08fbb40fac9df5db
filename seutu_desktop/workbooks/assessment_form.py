"""The workbook that a participant of a self-assessment fills in: scores from a list, texts beside them.

Only the answers are unlocked, and no password is needed to read or to fill them. A hidden sheet holds whose
form it is, so that a file is known by what it holds and not by its name (`answers.py` reads it back).
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, cast

from seutu_desktop.domain.cleaning import clean, clean_line

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

SHEET, GUIDE, HIDDEN = "Arviointi", "Ohje", "_seutu"
FORMAT = "seutu-itsearviointi-1"

ID, CODE, TITLE, EVIDENCE, SCORE, STRENGTHS, IMPROVEMENTS, ACTIONS = range(1, 9)
"""The columns of the sheet; the first is hidden and holds the criterion's id."""

HEADER_ROW = 6
_HEADINGS = {
    CODE: ("Nro", 7),
    TITLE: ("Arvioitava kohde", 40),
    EVIDENCE: ("Perustelu: mihin arvio nojaa", 44),
    SCORE: ("Arvio 0–5", 10),
    STRENGTHS: ("Vahvuudet", 32),
    IMPROVEMENTS: ("Kehittämiskohteet", 32),
    ACTIONS: ("Ehdotetut toimet", 32),
}
_HOW = (
    "Kirjoita ensin perustelu ja anna sitten arvio 0–5 luettelosta. Arviot ovat kokonaislukuja.",
    "Jätä arvio tyhjäksi, jos et tunne asiaa. Keskeneräisenkin lomakkeen voi palauttaa.",
    "Vastaus käsitellään nimettömänä: yhteenvedossa ei näy kenenkään arviota.",
    "Tallenna tiedosto Excel-muodossa (.xlsx) ja palauta se sähköpostin lähettäjälle.",
)
_PROMPT = "Valitse 0–5"
_WRONG = "Arvio on kokonaisluku 0–5, tai tyhjä."
_INK, _SOFT, _FILL = "FF1B2220", "FF4C5552", "FFDCECED"
_ROW_LINES, _LINE_POINTS = 4, 15
_CHARACTERS = 40


@dataclass(frozen=True)
class FormCriterion:
    """A row of the form; `scale` tells what each score 0–5 means for it."""

    id: str
    code: str
    title: str
    theme: str
    guidance: str
    scale: tuple[str, ...]


@dataclass(frozen=True)
class FormContent:
    """What a participant's form asks. `due` is a day in words ("to 10.12.2026"), or empty."""

    round_id: str
    participant_id: str
    year: int
    organisation: str
    participant: str
    due: str
    criteria: tuple[FormCriterion, ...]


def check_value(round_id: str, participant_id: str, criteria: Iterable[str]) -> str:
    """Return what stands beside the ids of a form, so that ids changed by hand show."""
    told = "|".join((FORMAT, round_id, participant_id, *criteria))
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def assessment_form(content: FormContent) -> bytes:
    """Return the workbook of a participant (.xlsx)."""
    from openpyxl import Workbook
    from openpyxl.workbook.protection import WorkbookProtection

    book = Workbook()
    book.properties.title = f"Itsearviointi {content.year}"
    book.properties.creator = clean_line(content.organisation)
    book.properties.language = "fi-FI"
    _fill_sheet(book.worksheets[0], content)
    _fill_guide(book.create_sheet(GUIDE), content)
    _fill_hidden(book.create_sheet(HIDDEN), content)
    book.security = WorkbookProtection(lockStructure=True)
    return _saved(book)


def _saved(book: Workbook) -> bytes:
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _fill_sheet(sheet: Worksheet, content: FormContent) -> None:
    sheet.title = SHEET
    _write(sheet, 1, CODE, f"Itsearviointi {content.year}", size=16, bold=True, wrap=False)
    sheet.row_dimensions[1].height = 2 * _LINE_POINTS
    _write(sheet, 2, CODE, f"{content.organisation}. Vastaaja: {content.participant}.", wrap=False)
    due = f"Palauta viimeistään {content.due}. " if content.due else ""
    _write(sheet, 3, CODE, f"{due}{_HOW[0]}", wrap=False)
    _write(sheet, 4, CODE, f"{_HOW[1]} Asteikko on sivulla {GUIDE}.", wrap=False)
    for column, (heading, width) in _HEADINGS.items():
        _heading(sheet, HEADER_ROW, column, heading)
        sheet.column_dimensions[chr(64 + column)].width = width
    sheet.column_dimensions["A"].hidden = True
    row = HEADER_ROW
    for theme, group in groupby(content.criteria, key=lambda each: each.theme):
        if theme:
            row += 1
            _write(sheet, row, CODE, theme, bold=True, wrap=False)
        for each in group:
            row += 1
            _fill_row(sheet, row, each)
    _scores_from_list(sheet, row)
    _protect(sheet)
    sheet.freeze_panes = sheet.cell(HEADER_ROW + 1, EVIDENCE).coordinate
    sheet.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"
    _on_a4(sheet)


def _on_a4(sheet: Worksheet) -> None:
    """Let the sheet print lying, as wide as the page."""
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _fill_row(sheet: Worksheet, row: int, criterion: FormCriterion) -> None:
    from openpyxl.styles import Alignment, Border, Protection, Side

    told = "\n".join(filter(None, (criterion.title, criterion.guidance)))
    _write(sheet, row, ID, criterion.id, wrap=False)
    _write(sheet, row, CODE, criterion.code)
    _write(sheet, row, TITLE, told)
    line = Side(style="thin", color=_SOFT)
    for column in range(EVIDENCE, ACTIONS + 1):
        cell = sheet.cell(row, column)
        cell.protection = Protection(locked=False)
        cell.border = Border(line, line, line, line)
        # As text, so that what begins with "=" stays a text in Excel; the score stays a number.
        cell.number_format = "0" if column == SCORE else "@"
        centre = column == SCORE
        cell.alignment = Alignment("center" if centre else "left", "top", wrap_text=not centre)
    lines = max(_ROW_LINES, 1 + len(told) // _CHARACTERS + told.count("\n"))
    sheet.row_dimensions[row].height = lines * _LINE_POINTS


def _scores_from_list(sheet: Worksheet, last: int) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation

    if last == HEADER_ROW:
        return
    rule = DataValidation("list", formula1='"0,1,2,3,4,5"', allow_blank=True, showErrorMessage=True)
    rule.promptTitle, rule.prompt, rule.showInputMessage = _HEADINGS[SCORE][0], _PROMPT, True
    rule.errorTitle, rule.error = _HEADINGS[SCORE][0], _WRONG
    first, final = (sheet.cell(row, SCORE).coordinate for row in (HEADER_ROW + 1, last))
    rule.add(f"{first}:{final}")
    sheet.add_data_validation(rule)


def _fill_guide(sheet: Worksheet, content: FormContent) -> None:
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 8, 100
    _write(sheet, 1, 1, "Näin vastaat", size=14, bold=True, wrap=False)
    sheet.row_dimensions[1].height = 2 * _LINE_POINTS
    row = 1
    for line in _HOW:
        row += 1
        _write(sheet, row, 2, line, wrap=False)
    for scale in dict.fromkeys(each.scale for each in content.criteria):
        named = [each.code for each in content.criteria if each.scale == scale]
        row += 2
        _write(sheet, row, 1, f"Asteikko: {', '.join(named)}", bold=True, wrap=False)
        for score, words in enumerate(scale):
            row += 1
            _write(sheet, row, 1, str(score), bold=True)
            _write(sheet, row, 2, words, wrap=False)
    _protect(sheet)
    _on_a4(sheet)


def _fill_hidden(sheet: Worksheet, content: FormContent) -> None:
    keys = [each.id for each in content.criteria]
    check = check_value(content.round_id, content.participant_id, keys)
    for row, value in enumerate((FORMAT, content.round_id, content.participant_id, check, *keys), 1):
        _write(sheet, row, 1, value, wrap=False)
    sheet.sheet_state = "veryHidden"
    _protect(sheet)


def _protect(sheet: Worksheet) -> None:
    """Lock all but the answers; widths and heights may be changed by whoever needs larger cells."""
    sheet.protection.sheet = True
    sheet.protection.formatColumns = sheet.protection.formatRows = False


def _heading(sheet: Worksheet, row: int, column: int, text: str) -> None:
    from openpyxl.styles import PatternFill

    cell = _write(sheet, row, column, text, bold=True)
    cell.fill = PatternFill("solid", fgColor=_FILL)


def _write(
    sheet: Worksheet,
    row: int,
    column: int,
    text: str,
    *,
    size: int = 11,
    bold: bool = False,
    wrap: bool = True,
) -> Cell:
    """Write a text as a text: never as a formula, whatever it begins with."""
    from openpyxl.styles import Alignment, Font

    cell = cast("Cell", sheet.cell(row, column))
    cell.value = clean(text)
    cell.data_type = "s"
    cell.quotePrefix = clean(text)[:1] in ("=", "+", "-", "@")
    cell.font = Font("Arial", size, bold=bold, color=_INK)
    cell.alignment = Alignment("left", "top", wrap_text=wrap)
    return cell
