"""The workbook of a year's shares: real numbers to reckon with, and a sheet that tells the method."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, cast

from seutu_desktop.domain.cleaning import clean_line
from seutu_desktop.domain.dates import numeric_day
from seutu_desktop.domain.share_paper import SharePaper

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

SHEET, METHOD = "Osuudet", "Menetelmä"
TOTAL = "Yhteensä"
EUROS, PEOPLE, PERCENT = '#,##0.00\u00a0"€"', "#,##0", "0.00\u00a0%"
_WIDTHS = {"A": 8, "B": 24, "C": 22, "D": 20, "E": 18}
_HEADER_ROW = 3
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def shares_workbook(content: SharePaper) -> bytes:
    """Return the workbook (.xlsx). No cell is a formula, whatever a municipality is called."""
    from openpyxl import Workbook

    book = Workbook()
    book.properties.title = f"Kustannusosuudet {content.year}"
    book.properties.creator = clean_line(content.organisation)
    book.properties.language = "fi-FI"
    _fill_shares(book.worksheets[0], content)
    _fill_method(book.create_sheet(METHOD), content)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _fill_shares(sheet: Worksheet, content: SharePaper) -> None:
    sheet.title = SHEET
    _text(sheet, 1, 1, f"Kustannusosuudet {content.year}", bold=True, size=14)
    population = f"Väkiluku {numeric_day(content.population_on)}"
    for column, heading in enumerate(("Nro", "Kunta", population, "Osuus väestöstä", "Osuus, €"), 1):
        _text(sheet, _HEADER_ROW, column, heading, bold=True)
    row, total = _HEADER_ROW, content.inhabitants
    for each in content.rows:
        row += 1
        _text(sheet, row, 1, each.code)
        _text(sheet, row, 2, each.name)
        _numbers(sheet, row, each.inhabitants, each.inhabitants / total, each.cents)
    _text(sheet, row + 1, 2, TOTAL, bold=True)
    _numbers(sheet, row + 1, total, 1, content.cents, bold=True)
    for letter, width in _WIDTHS.items():
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = f"A{_HEADER_ROW + 1}"
    sheet.print_title_rows = f"{_HEADER_ROW}:{_HEADER_ROW}"
    _on_one_page_across(sheet)


def _on_one_page_across(sheet: Worksheet) -> None:
    """Print on A4, all columns on the same page."""
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToHeight = 0  # as many pages down as it takes
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _fill_method(sheet: Worksheet, content: SharePaper) -> None:
    from openpyxl.styles import Alignment

    sheet.column_dimensions["A"].width = 100
    _text(sheet, 1, 1, "Miten osuudet on laskettu", bold=True, size=14)
    decided = (f"Päätetty: {content.decided}.",) if content.decided else ()
    for row, sentence in enumerate((*content.method, *decided), 2):
        _text(sheet, row, 1, sentence).alignment = Alignment(wrap_text=True, vertical="top")


def _text(sheet: Worksheet, row: int, column: int, text: str, *, bold: bool = False, size: int = 11) -> Cell:
    """Write a text as a text; one that begins like a formula stays a text when it is edited, too."""
    from openpyxl.styles import Font

    cell = cast("Cell", sheet.cell(row, column))
    shown = clean_line(text)
    cell.value = shown
    cell.data_type = "s"  # not "f", whatever it begins with
    cell.quotePrefix = shown.startswith(_FORMULA)
    cell.number_format = "@"
    cell.font = Font(bold=bold, size=size)
    return cell


def _numbers(
    sheet: Worksheet, row: int, inhabitants: int, share: float, cents: int, *, bold: bool = False
) -> None:
    from openpyxl.styles import Font

    # Two decimals of any amount we take are exact enough as a float: 10^13 cents is below 2^53.
    values = ((3, inhabitants, PEOPLE), (4, share, PERCENT), (5, cents / 100, EUROS))
    for column, value, number_format in values:
        cell = sheet.cell(row, column, value)
        cell.number_format = number_format
        cell.font = Font(bold=bold)
