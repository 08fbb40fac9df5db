"""The whole file: the same bytes each time, its properties, its fields, its goldens."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from docx import Document

from documents.reading import edited, parts, words
from documents.samples import long_record, record
from documents.write_golden import golden_papers
from growth import grows_linearly
from seutu_desktop.documents import lint, papers
from seutu_desktop.documents.outline import Choices
from seutu_desktop.documents.package import CUSTOM, canonical, content_hash, parts_hash, unpacked
from seutu_desktop.documents.paper import Formatted, Made, Style, line
from seutu_desktop.documents.render import render
from seutu_desktop.domain.richtext import Block, Run

GOLDEN = Path(__file__).parents[1] / "golden"
ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", golden_papers())
def test_papers_are_as_their_goldens(name: str) -> None:
    assert golden_papers()[name].decode() == (GOLDEN / name).read_text("utf-8")


def test_two_runs_give_the_same_bytes() -> None:
    assert render(papers.minutes(record())).data == render(papers.minutes(record())).data


def test_another_process_gives_the_same_bytes() -> None:
    code = (
        "import sys;from documents.samples import record;from seutu_desktop.documents import papers,render;"
        "sys.stdout.buffer.write(render.render(papers.agenda(record())).data)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, cwd=ROOT / "tests",
        env={"PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}", "PYTHONHASHSEED": "7", "TZ": "America/New_York"},
    )  # fmt: skip
    assert done.stdout == render(papers.agenda(record())).data


def test_the_hash_is_that_of_the_parts_and_outlives_another_zip() -> None:
    made = render(papers.agenda(record(), Choices(document_id="0190-1", version=3)))
    contents = parts(made.data)
    assert made.part_hash == parts_hash(contents) == content_hash(made.data)
    again = edited(made.data, CUSTOM, lambda part: part + b" ")
    assert again != made.data
    assert content_hash(again) == made.part_hash
    assert content_hash(edited(made.data, "word/document.xml", lambda part: part + b" ")) != made.part_hash


def test_custom_properties_carry_id_version_and_hash() -> None:
    made = render(papers.agenda(record(), Choices(document_id="0190-1", version=3)))
    custom = parts(made.data)[CUSTOM].decode()
    assert all(f">{value}<" in custom for value in ("0190-1", "3", made.part_hash))


def test_the_zip_has_no_marks_of_this_machine() -> None:
    import io
    import zipfile

    with zipfile.ZipFile(io.BytesIO(render(papers.agenda(record())).data)) as archive:
        infos = archive.infolist()
    assert infos[0].filename == "[Content_Types].xml"
    assert {info.date_time for info in infos} == {(1980, 1, 1, 0, 0, 0)}
    assert {info.create_system for info in infos} == {0}


def test_properties_say_what_the_page_says_and_name_nobody() -> None:
    import io

    data = render(papers.agenda(record())).data
    core = Document(io.BytesIO(data)).core_properties
    assert core.title == "Ohjausryhmän kokous 11/2026, esityslista"
    assert core.title in words(data)
    assert (core.language, core.subject) == ("fi-FI", "Esityslista")
    assert core.author == record().network.name
    assert core.last_modified_by == ""
    assert core.created == core.modified
    assert core.created is not None
    assert core.created.date() == date(2026, 12, 9)


def test_the_header_says_which_paper_this_is() -> None:
    header = parts(render(papers.agenda(record())).data)["word/header1.xml"].decode()
    assert all(f">{text}<" in header for text in ("Ohjausryhmä", "Esityslista", "9.12.2026", "11/2026"))


def test_the_anchor_is_gone_and_nothing_asks_to_update() -> None:
    contents = parts(render(papers.agenda(record())).data)
    assert b"sisalto" not in contents["word/document.xml"]
    assert not [name for name, part in contents.items() if b"updateFields" in part or b"w:rsid" in part]


def test_a_failing_paper_is_not_handed_out() -> None:
    paper = papers.agenda(record())
    broken = replace(paper, title="Aivan muu otsikko")
    with pytest.raises(lint.LintFailed, match="titled"):
        render(broken)


def test_blocks_can_be_read_twice() -> None:
    blocks = Made(lambda: iter((line(Style.TITLE, "A"), Formatted((Block((Run("b"),)),)))))
    assert list(blocks) == list(blocks)


def test_a_thousand_matters_are_written_in_linear_time() -> None:
    data = render(papers.minutes(long_record(1000))).data
    assert len([row for row in words(data) if row.endswith("1000")]) == 2
    records = {count: long_record(count) for count in (40, 200)}
    assert grows_linearly(lambda count: render(papers.minutes(records[count])), 40)


def test_reading_back_what_is_no_zip_or_unpacks_too_far_is_plain_bytes() -> None:
    assert content_hash(b"PK but not a zip") == content_hash(b"PK but not a zip")
    assert content_hash(canonical({"a.txt": b"1"})) != content_hash(canonical({"a.txt": b"2"}))
    with pytest.raises(ValueError, match="too much"):
        unpacked(canonical({"a": b"0" * 61_000_000}))
