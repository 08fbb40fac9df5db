"""Following the sources of an annual report's draft: each to the row that it names, each § by its words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from seutu_desktop.domain.meetings import AgendaItem
from seutu_desktop.domain.report_lines import Figures, GatheredLine, Source, SourceKind
from seutu_desktop.services.annual_report import ReportDraft
from seutu_desktop.store.store import Store

_SECTION = re.compile(
    r"(?P<body>[\w -]+?) (?P<number>\d+)/(?P<year>\d{4}) § (?P<section>\d+), (?P<day>[\d.]+)"
)
_LISTS = {
    "Kunnat ja jäsenkaudet": SourceKind.MUNICIPALITY,
    "Hankkeet: avustusten maksut ja päätökset": SourceKind.PROJECT,
    "strategiaan liitetyt": SourceKind.STRATEGY,
}
"""How sources begin that are a whole list and no row of it."""


@dataclass(frozen=True)
class Named:
    """A § that the report names, and the matter that it is."""

    words: str
    item: AgendaItem


def sources(draft: ReportDraft) -> Iterator[tuple[GatheredLine | Figures, Source]]:
    """Yield every line and table of a draft with its source."""
    for section in draft.sections:
        for each in (*section.lines, *section.figures):
            yield each, each.source


def follow(store: Store, source: Source) -> str:
    """Return what the row that a source names is called in words of its own; fail where it leads nowhere."""
    tables = store.yearly
    for begins, kind in _LISTS.items():
        if source.words.startswith(begins) and not source.row_id:
            assert source.kind is kind, source
            return source.words
    assert source.row_id, f"{source} names no row"
    if source.kind is SourceKind.MATTER:
        item = store.items.get(source.row_id)
        assert (item.id, item.meeting_id) == (source.item_id, source.meeting_id)
        return item.title
    if source.kind is SourceKind.MEETING:
        meeting = store.meetings.get(source.row_id)
        assert meeting.id == source.meeting_id
        return f"{meeting.day.day}.{meeting.day.month}.{meeting.day.year}"
    named: dict[SourceKind, Callable[[str], str]] = {
        SourceKind.GOAL: lambda key: tables.goals.get(key).title,
        SourceKind.BODY: lambda key: store.bodies.get(key).name,
        SourceKind.MUNICIPALITY: lambda key: store.municipalities.get(key).name,
        SourceKind.PROJECT: lambda key: tables.projects.get(key).name,
        SourceKind.SHARED_MODEL: lambda key: tables.shared_models.get(key).name,
        SourceKind.SURVEY: lambda key: tables.surveys.get(key).name,
        SourceKind.BUDGET: lambda key: str(tables.budgets.get(key).year),
        SourceKind.ASSESSMENT: lambda key: str(tables.rounds.get(key).year),
        SourceKind.HANDLING: lambda key: tables.handling_documents.get(key).name,
    }
    return named[source.kind](source.row_id)


def named_sections(store: Store, draft: ReportDraft) -> Iterator[Named]:
    """Yield every § that any source names, found by its words alone: body, number, § and day.

    Fail where the words lead to no matter, or to more than one.
    """
    bodies = {each.name.casefold(): each.id for each in store.directory().bodies.values()}
    for _, source in sources(draft):
        for found in _SECTION.finditer(source.words):
            body_id = bodies[found["body"].strip().casefold()]
            (meeting,) = [
                each
                for each in store.meetings.of(body_id=body_id, number=int(found["number"]))
                if each.start.year == int(found["year"])
            ]
            day = meeting.day
            assert found["day"] == f"{day.day}.{day.month}.{day.year}", source
            (item,) = store.items.of(meeting_id=meeting.id, section_number=int(found["section"]))
            yield Named(found[0].strip(), item)
