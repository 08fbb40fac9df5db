"""Where the source of a gathered line leads in the window."""

from __future__ import annotations

from seutu_desktop.domain.report_lines import Source, SourceKind
from seutu_desktop.qt.targets import Tab, Target, View

_VIEWS = {
    SourceKind.SHARED_MODEL: View.MODELS,
    SourceKind.SURVEY: View.MODELS,
    SourceKind.ASSESSMENT: View.ASSESSMENT,
    SourceKind.HANDLING: View.HANDLING,
    SourceKind.GOAL: View.YEAR_PAPERS,
}


def target_of(source: Source, year: int) -> Target | None:
    """Return where a source leads; None where that is nowhere in particular."""
    if source.kind is SourceKind.MATTER:
        return Target(View.MEETINGS, source.meeting_id, Tab.MINUTES, source.item_id)
    if source.kind is SourceKind.MEETING:
        return Target(View.MEETINGS, source.meeting_id)
    if source.kind is SourceKind.BODY:
        return Target(View.PEOPLE, body_id=source.row_id) if source.row_id else None
    if source.kind is SourceKind.MUNICIPALITY:
        return Target(View.PEOPLE, municipality_id=source.row_id)
    if source.kind is SourceKind.STRATEGY:
        return Target(View.YEAR_PAPERS, field="themes", year=year)
    if source.kind is SourceKind.PROJECT:
        return Target(View.PROJECTS, row_id=source.row_id)
    if source.kind is SourceKind.BUDGET:  # a year has one budget, and the view knows it by its year
        return Target(View.PROJECTS, year=year)
    return Target(_VIEWS[source.kind], row_id=source.row_id, year=year)
