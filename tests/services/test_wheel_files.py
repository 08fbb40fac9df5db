"""The written wheel: who approved it, whose it is, and the attachment with everything in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest

from documents.reading import words
from panel_tools import sample_store
from seutu_desktop.domain.meetings import DecisionKind
from seutu_desktop.services.agenda import add_item
from seutu_desktop.services.minutes import decide
from seutu_desktop.services.wheel_attachment import write_attachment
from seutu_desktop.services.wheel_files import (
    Paper,
    PictureFormat,
    approval,
    heading,
    write_picture,
    write_svg,
)
from seutu_desktop.services.wheel_view import Wanted, matter_of, wheel_year
from seutu_desktop.services.wheel_year import link_year
from seutu_desktop.store.store import Store

TODAY = date(2026, 11, 24)
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63f8ffff3f0005fe02fe0def46b80000000049454e44ae426082"
)


def paint(drawings: Sequence[object], kind: PictureFormat, paper: Paper) -> bytes:
    return PNG


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = sample_store(tmp_path)
    yield store
    store.close()


def test_the_section_that_approved_the_wheel_stands_above_it(store: Store) -> None:
    meeting = next(each for each in store.meetings.all() if each.day == date(2026, 12, 9))
    item_id = add_item(store, meeting.id, "Vuosikello 2027").ids[0]
    link_year(store, item_id, 2027)
    assert approval(store, 2027) == ""
    decide(store, item_id, DecisionKind.APPROVED)
    assert approval(store, 2027).startswith("Hyväksytty 9.12.2026")
    assert heading(store, 2027).notes[0] == "Toimintasuunnitelman 2027 liite"
    assert "Esimerkkiaineisto" in heading(store, 2027).notes


def test_a_file_is_named_by_the_year_and_remembered(store: Store, tmp_path: Path) -> None:
    written = write_svg(store, 2026, tmp_path, TODAY)
    assert written.path == tmp_path / "Vuosikello 2026.svg"
    assert "document" in written.changes.kinds
    again = write_picture(store, 2026, tmp_path / "oma.svg", TODAY, paint)
    assert again.path.read_bytes() == written.path.read_bytes()


def test_the_attachment_names_every_task_of_the_year(store: Store, tmp_path: Path) -> None:
    path = write_attachment(store, 2026, tmp_path, TODAY, paint).path
    said = " ".join(words(path.read_bytes()))
    for each in wheel_year(store, 2026, TODAY).occurrences.values():
        assert each.task.title in said


def test_the_year_can_be_narrowed_to_a_ring_or_to_whoever_is_responsible(store: Store) -> None:
    whole = wheel_year(store, 2026, TODAY)
    ring = next(each.id for each in whole.rings if each.name == "Arviointi")
    some = wheel_year(store, 2026, TODAY, wanted=Wanted(frozenset({ring})))
    assert 0 < len(some.occurrences) < len(whole.occurrences)
    assert some.people == whole.people


def test_the_matter_of_a_task_is_found(store: Store) -> None:
    view = wheel_year(store, 2026, TODAY)
    found = {each.task.shown_name: matter_of(store, each) for each in view.occurrences.values()}
    matter = found["Itsearviointipäivä"]
    assert matter is not None and matter.name.startswith("11/2026")
    assert found["Erityisavustushaut, kesä ja syksy"] is None
