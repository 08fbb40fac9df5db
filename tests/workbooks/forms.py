"""Answer workbooks for tests: made by the program, filled as people do, and spoilt in every way."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping

from openpyxl import load_workbook

from seutu_desktop.workbooks.assessment_form import (
    HEADER_ROW,
    ID,
    SHEET,
    FormContent,
    FormCriterion,
    assessment_form,
)

SCALE = tuple(f"sanat {score}" for score in range(6))


def content(count: int = 28, **changed: object) -> FormContent:
    """Return what a form of `count` criteria asks, four to a theme."""
    criteria = tuple(
        FormCriterion(
            f"k{at}", f"{at // 4 + 1}.{at % 4 + 1}", f"Kohde {at}", f"Teema {at // 4 + 1}", "", SCALE
        )
        for at in range(count)
    )
    values = {
        "round_id": "kierros",
        "participant_id": "osallistuja",
        "year": 2026,
        "organisation": "Verkosto",
        "participant": "Eeva Esimerkki",
        "due": "ti 8.12.2026",
        "criteria": criteria,
    }
    return FormContent(**{**values, **changed})  # type: ignore[arg-type]


def made(count: int = 28, **changed: object) -> bytes:
    """Return an empty form."""
    return assessment_form(content(count, **changed))


def filled(data: bytes, cells: Mapping[int, object], rows: int | None = None) -> bytes:
    """Return the form with these values by column in the first `rows` criteria, or in all."""
    book = load_workbook(io.BytesIO(data))
    sheet = book[SHEET]
    left = rows
    for row in range(HEADER_ROW + 1, sheet.max_row + 1):
        if sheet.cell(row, ID).value and left != 0:
            left = None if left is None else left - 1
            for column, value in cells.items():
                sheet.cell(row, column).value = value  # type: ignore[assignment]
    return saved(book)


def saved(book: object) -> bytes:
    """Return a workbook as bytes."""
    buffer = io.BytesIO()
    book.save(buffer)  # type: ignore[attr-defined]
    return buffer.getvalue()


def repacked(data: bytes, change: Callable[[dict[str, bytes]], object]) -> bytes:
    """Return the package with its parts changed."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {each.filename: archive.read(each) for each in archive.infolist()}
    change(parts)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return buffer.getvalue()
