"""The annual report of a year: one function assembles its draft, and what the coordinator adds is kept.

What was gathered is never stored: it is read anew each time. Her own words and what she left out are
(`ReportText`), and gathering does not touch them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from seutu_desktop.domain.annual_report import AnnualReport, ReportSection, ReportText
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.report_lines import Gathered, SectionDraft
from seutu_desktop.domain.seat_attendance import SeatAttendance
from seutu_desktop.domain.strategy_year import StrategyYear
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services.decided_in import DecidedIn, decision_of
from seutu_desktop.services.fields import cleaned, made
from seutu_desktop.services.paper_links import APPROVES_REPORT, REPORT_LAG, link_waiting
from seutu_desktop.services.report_decisions import decisions, groups, stakeholders
from seutu_desktop.services.report_goals import closing
from seutu_desktop.services.report_meetings import attendance, introduction, meetings
from seutu_desktop.services.report_money import money, projects, surveys
from seutu_desktop.services.report_sources import ReportYear, report_year
from seutu_desktop.services.report_themes import goals_by_area, served
from seutu_desktop.store.store import Store

GATHER: Mapping[ReportSection, Callable[[Store, ReportYear], Gathered]] = {
    ReportSection.INTRODUCTION: introduction,
    ReportSection.GOALS: goals_by_area,
    ReportSection.MEETINGS: meetings,
    ReportSection.DECISIONS: decisions,
    ReportSection.GROUPS: groups,
    ReportSection.STAKEHOLDERS: stakeholders,
    ReportSection.PROJECTS: projects,
    ReportSection.SURVEYS: surveys,
    ReportSection.MONEY: money,
    ReportSection.CLOSING: closing,
}
"""Who gathers what for each section, in the order they are printed."""


@dataclass(frozen=True)
class ReportDraft:
    """The draft of a year: its sections in order, what its charts show, and the § that approved it.

    `report` is None where nothing of it was written yet.
    """

    year: int
    report: AnnualReport | None
    sections: tuple[SectionDraft, ...]
    attendance: tuple[SeatAttendance, ...] = ()
    approval: DecidedIn | None = None
    strategy: StrategyYear | None = None

    def of(self, section: ReportSection) -> SectionDraft:
        """Return one section."""
        return next(each for each in self.sections if each.section is section)


def report_draft(store: Store, year: int, today: date) -> ReportDraft:
    """Return the draft of a year, assembled of what the data holds; reads only.

    At most twenty statements a section; a section without anything to tell is empty, not left out.
    """
    around = report_year(store, year, today)
    report = report_of(store, year)
    texts = {each.section: each for each in _texts(store, report)}
    sections = tuple(section_draft(store, around, each, texts.get(each)) for each in GATHER)
    return ReportDraft(
        year=year,
        report=report,
        sections=sections,
        attendance=tuple(attendance(store, around)),
        approval=decision_of(store, LinkKind.ANNUAL_REPORT, report.id) if report else None,
        strategy=served(store, around),
    )


def section_draft(
    store: Store, around: ReportYear, section: ReportSection, kept: ReportText | None = None
) -> SectionDraft:
    """Return one section gathered anew, with the coordinator's words and what she left out in it."""
    found = GATHER[section](store, around)
    out = set(kept.left_out) if kept else set()
    return SectionDraft(
        section=section,
        text=kept.text if kept else "",
        lines=tuple(replace(each, left_out=each.key in out) for each in found.lines),
        figures=tuple(replace(each, left_out=each.key in out) for each in found.figures),
    )


def report_of(store: Store, year: int) -> AnnualReport | None:
    """Return the report of a year, or None before anything of it was written."""
    found = store.yearly.reports.of(year=year)
    return found[0] if found else None


def make_report(store: Store, year: int) -> Changes:
    """Make the report of a year; `ids[0]` is it. One that is there already stays as it is."""
    with store.action("report.make") as action:
        there = report_of(store, year)
        report = there or AnnualReport(store.new_id(), year)
        store.yearly.reports.save(report)
        if there is None:
            approved_in = year + REPORT_LAG
            link_waiting(store, APPROVES_REPORT, approved_in, LinkKind.ANNUAL_REPORT, report.id)
    return made(action.changes, report.id)


def write_text(store: Store, year: int, section: ReportSection, text: str) -> Changes:
    """Keep the coordinator's own words in a section (Markdown subset); raise TextTooLong."""
    with store.action("report.text", merge_key=f"report:{year}:{section}") as action:
        kept = _kept(store, year, section)
        store.yearly.report_texts.save(replace(kept, text=cleaned("description", text)))
    return action.changes


def leave_out(store: Store, year: int, section: ReportSection, key: str, out: bool = True) -> Changes:
    """Leave a gathered line or its figures out of the report, or take them back in."""
    with store.action("report.leave_out") as action:
        kept = _kept(store, year, section)
        others = tuple(each for each in kept.left_out if each != key)
        store.yearly.report_texts.save(replace(kept, left_out=(*others, key) if out else others))
    return action.changes


def report_years(store: Store) -> list[int]:
    """Return the years that have a report or meetings, newest first."""
    written = {each.year for each in store.yearly.reports.all()}
    return sorted(written | set(store.meeting_queries.years()), reverse=True)


def _texts(store: Store, report: AnnualReport | None) -> list[ReportText]:
    return store.yearly.report_texts.of(report_id=report.id) if report else []


def _kept(store: Store, year: int, section: ReportSection) -> ReportText:
    report_id = make_report(store, year).ids[0]
    there = store.yearly.report_texts.of(report_id=report_id, section=section)
    return there[0] if there else ReportText(store.new_id(), report_id, section)
