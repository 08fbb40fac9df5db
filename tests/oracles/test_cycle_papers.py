"""The papers of the annual cycle from the sample network, before every foreign checker: the attachment
"Liite: Vuosikello", the meeting calendar, the printed wheel, and the calendar file with its tasks.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from oracles import calendar_oracles, word_oracles
from oracles.tools import output
from panel_tools import sample_store
from seutu_desktop.app import paint
from seutu_desktop.calendars.linter import lint
from seutu_desktop.services import planning
from seutu_desktop.services.calendar_file import write_calendar
from seutu_desktop.services.calendar_paper import write_meeting_calendar
from seutu_desktop.services.lookup import steering_group
from seutu_desktop.services.wheel_attachment import write_attachment
from seutu_desktop.services.wheel_files import Paper, PictureFormat, write_picture
from seutu_desktop.services.wheel_view import wheel_year
from seutu_desktop.store.store import Store

TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = sample_store(tmp_path_factory.mktemp("store"))
    body_id = steering_group(store).id
    planning.move_day(store, body_id, date(2027, 5, 12), date(2027, 5, 19), "12.5. on koulutuspäivä")
    planning.move_day(store, body_id, date(2027, 10, 13), None, "viikolla 42 on syysloma")
    yield store
    store.close()


@pytest.fixture(scope="module")
def papers(store: Store, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("papers")
    return {
        "attachment": write_attachment(store, 2026, folder, TODAY, paint).path,
        "grey attachment": write_attachment(store, 2027, folder, TODAY, paint, grey=True).path,
        "meeting calendar": write_meeting_calendar(store, 2026, folder, TODAY).path,
        "planned calendar": write_meeting_calendar(store, 2027, folder, TODAY).path,
    }


KINDS = ("attachment", "grey attachment", "meeting calendar", "planned calendar")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "checker", [word_oracles.open_xml_sdk, word_oracles.openxml_audit, word_oracles.docx_integrity]
)
def test_the_papers_of_the_cycle_have_no_findings(papers: dict[str, Path], kind: str, checker) -> None:
    assert checker(papers[kind]) == []


@pytest.mark.parametrize("kind", KINDS)
def test_they_become_accessible_pdfs(papers: dict[str, Path], kind: str, tmp_path: Path) -> None:
    seen = word_oracles.structure(word_oracles.to_tagged_pdf(papers[kind], tmp_path))
    assert seen.findings() == []
    assert seen.skipped_levels == []
    assert seen.figures == (1 if "attachment" in kind else 0)
    assert seen.th >= 3


@pytest.mark.parametrize("paper", Paper)
def test_the_printed_wheels_text_is_found_and_copied(store: Store, paper: Paper, tmp_path: Path) -> None:
    target = tmp_path / "kello.pdf"
    write_picture(store, 2026, target, TODAY, paint, kind=PictureFormat.PDF, paper=paper)
    said = output("pdftotext", "-enc", "UTF-8", "-raw", target, "-")
    content = wheel_year(store, 2026, TODAY).content
    assert [each.title for each in content.tasks if each.title not in said] == []
    assert [each.title for each in content.meetings if each.title not in said] == []
    assert "1.12.–31.3." in said


def test_the_calendar_with_the_wheels_tasks_has_no_findings(store: Store, tmp_path: Path) -> None:
    data = write_calendar(store, tmp_path).path.read_bytes()
    assert data.count(b"TRANSP:TRANSPARENT") > 20
    assert calendar_oracles.all_findings(data) == []
    assert lint(data) == []
