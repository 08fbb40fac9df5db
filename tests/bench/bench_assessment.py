"""Self-assessment: reading thirty filled answer workbooks of CAF, and the workshop they make."""

from __future__ import annotations

import tempfile
from datetime import date, datetime
from pathlib import Path

from openpyxl import load_workbook

from bench.frame import Row, median_ms
from seutu_desktop.domain.assessment import Scheme
from seutu_desktop.services import assessment, assessment_forms, assessment_intake
from seutu_desktop.services.assessment_summary import write_summary
from seutu_desktop.services.assessment_view import workshop
from seutu_desktop.services.people import add_person
from seutu_desktop.services.setup import create_network
from seutu_desktop.store.store import Store
from workbooks.forms import filled

PEOPLE, CRITERIA = 30, 28
_TEXT = "Perustelu, joka on parin lauseen mittainen. " * 4


def rows() -> list[Row]:
    """Return the self-assessment's rows of the speed table."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store.create(
            Path(folder) / "seutu.db", lambda: datetime.fromisoformat("2026-11-24T08:00+02:00")
        )
        found = _measured(store, Path(folder) / "lomakkeet")
        store.close()
    return found


def _measured(store: Store, folder: Path) -> list[Row]:
    folder.mkdir()
    create_network(store, ["398", "111", "098"])
    round_id = assessment.start_round(store, 2026, Scheme.CAF).ids[0]
    for number in range(PEOPLE):
        person_id = add_person(store, f"Vastaaja {number}").ids[0]
        assessment.add_participant(store, round_id, person_id)
    paths = assessment_forms.write_forms(store, round_id, folder).paths
    for number, path in enumerate(paths):
        cells = {4: _TEXT, 5: number % 6, 6: _TEXT, 7: _TEXT, 8: _TEXT}
        path.write_bytes(filled(path.read_bytes(), cells))
    known = assessment_intake.expected(store, round_id)
    preview = assessment_intake.read_now(paths, known)
    assert [file.scored for file in preview.files] == [CRITERIA] * PEOPLE
    read = median_ms(lambda: assessment_intake.read_now(paths, known), 3)
    bare = median_ms(lambda: [_bare(path) for path in paths], 3)
    taken = median_ms(lambda: assessment_intake.accept(store, preview, preview.proposed), 1)
    shown = median_ms(lambda: workshop(store, round_id))
    summary = median_ms(lambda: write_summary(store, round_id, folder, date(2026, 12, 16)), 3)
    return [
        Row("reading 30 answer workbooks of CAF", read, "ms", gate=3000),
        Row("reading 30 answer workbooks / openpyxl alone", read, "ms", gate=1.5, floor=bare),
        Row("taking 840 answers in", taken, "ms", gate=1500),
        Row("workshop of 28 criteria and 840 answers", shown, "ms", gate=100),
        Row("summary with its charts in Word", summary, "ms", gate=2000),
    ]


def _bare(path: Path) -> int:
    """Read every cell of a workbook the plainest way."""
    book = load_workbook(path, read_only=True)
    count = sum(len(row) for sheet in book.worksheets for row in sheet.iter_rows())
    book.close()
    return count
