"""Writes tests/golden/*.document.xml anew, for a change that is meant; the diff is then to be read.

PYTHONPATH=.:tests .venv/bin/python tests/documents/write_golden.py
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from lxml import etree

from documents.reading import parts
from documents.samples import record, uid
from seutu_desktop.documents import papers
from seutu_desktop.documents.outline import Choices
from seutu_desktop.documents.paper import Paper
from seutu_desktop.documents.render import render
from seutu_desktop.domain.network import PaperStyle, SectionOrder


def golden_papers() -> dict[str, bytes]:
    """Return document.xml of each kind of paper, one element a line, by file name."""
    whole = record()
    inspected = replace(whole, meeting=replace(whole.meeting, inspector_ids=(uid("person", 0),)))
    formal = Choices(style=PaperStyle.MINUTES, order=SectionOrder.DECISION_FIRST)
    made = {
        "agenda.document.xml": papers.agenda(whole),
        "memo.document.xml": papers.minutes(whole),
        "minutes_decision_first.document.xml": papers.minutes(inspected, formal),
        "extract.document.xml": papers.extract(whole, uid("item", 5)),
    }
    return {name: _lines(paper) for name, paper in made.items()}


def _lines(paper: Paper) -> bytes:
    root = etree.fromstring(parts(render(paper).data)["word/document.xml"])
    etree.indent(root)
    return etree.tostring(root, encoding="utf-8") + b"\n"


if __name__ == "__main__":
    for name, data in golden_papers().items():
        (Path(__file__).parents[1] / "golden" / name).write_bytes(data)
