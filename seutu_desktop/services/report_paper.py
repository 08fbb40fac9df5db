"""Writing the annual report of a year in Word, and putting its approval on an agenda."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.domain.report_lines import Figures, SectionDraft
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services.agenda import add_item, edit_item
from seutu_desktop.services.annual_report import ReportDraft, make_report, report_draft
from seutu_desktop.services.attachments import attach
from seutu_desktop.services.decided_in import link
from seutu_desktop.services.fields import made
from seutu_desktop.services.lookup import steering_group
from seutu_desktop.services.paper_links import APPROVES_REPORT, REPORT_LAG
from seutu_desktop.services.plan_agenda import link_open_tasks
from seutu_desktop.services.plan_paper import approval_words
from seutu_desktop.services.report_meetings import ATTENDANCE
from seutu_desktop.services.report_themes import THEMES
from seutu_desktop.services.year_papers import WrittenPaper, write_paper
from seutu_desktop.store.store import Store

if TYPE_CHECKING:
    from seutu_desktop.documents.annual_report import FigureTable, ReportPaper, SectionPart
    from seutu_desktop.documents.paper import Paper, Picture
    from seutu_desktop.pictures.charts import Chart

_ACCOUNT = (
    "Toimintakertomus sisältää tiedot verkostoyhteistyön toiminnallisten ja taloudellisten tavoitteiden"
    " toteutumisesta sekä ohjausryhmän ja kehittämisryhmien toiminnasta vuonna {year}."
)
_PROPOSAL = (
    "{body} hyväksyy toimintakertomuksen vuodelta {year} esitettäväksi yhteistoiminnassa mukana oleville"
    " sopimuskunnille."
)


def write_report(store: Store, year: int, target: Path, today: date, *, sources: bool = True) -> WrittenPaper:
    """Write "Toimintakertomus 2027.docx" to a folder, or to the file `target`.

    Without `sources` it is the version that is sent. A file that is not as the program wrote it is never
    overwritten. Raise TemplateRefused, DiskFull, WriteFailed.
    """
    paper = report_paper(store, year, today, sources=sources)
    return write_paper(store, DocumentKind.ANNUAL_REPORT, paper, target, year=year)


def report_paper(store: Store, year: int, today: date, *, sources: bool = True) -> Paper:
    """Return the report as a paper; its charts are drawn when the paper is rendered."""
    from seutu_desktop.documents.annual_report import annual_report

    return annual_report(report_content(store, report_draft(store, year, today), today, sources=sources))


def report_content(store: Store, draft: ReportDraft, today: date, *, sources: bool = True) -> ReportPaper:
    """Return what the report says, dated by the § that approved it, else by `today`."""
    from seutu_desktop.documents.annual_report import ReportPaper

    approved = draft.approval if draft.approval and draft.approval.decided else None
    return ReportPaper(
        year=draft.year,
        organisation=store.the_network().name,
        day=approved.day if approved else today,
        sections=tuple(_section(each, draft) for each in draft.sections),
        approval=approval_words(approved),
        sources=sources,
    )


def put_report_on_agenda(store: Store, year: int, meeting_id: str, today: date) -> Changes:
    """Put the approval of the report of `year` on an agenda: texts, link, and the report without sources.

    One undoable step; `ids[0]` is the matter. Deciding it ticks the wheel's own task of approval. Raise
    MeetingClosed, WrongStatus, TemplateRefused, DiskFull.
    """
    with TemporaryDirectory(prefix="seutu-") as folder, store.action("report.propose") as action:
        report_id = make_report(store, year).ids[0]
        written = write_report(store, year, Path(folder), today, sources=False)
        item_id = add_item(store, meeting_id, f"Toimintakertomus vuodelta {year}").ids[0]
        proposal = _PROPOSAL.format(body=steering_group(store).name, year=year)
        edit_item(store, item_id, description=_ACCOUNT.format(year=year), proposal=proposal)
        link(store, item_id, LinkKind.ANNUAL_REPORT, report_id)
        link_open_tasks(store, item_id, APPROVES_REPORT, year + REPORT_LAG, today)
        attach(store, item_id, [written.path])
    return made(action.changes, item_id)


def _section(draft: SectionDraft, whole: ReportDraft) -> SectionPart:
    from seutu_desktop.documents.annual_report import SectionPart

    return SectionPart(
        section=draft.section,
        text=draft.text,
        lines=tuple((each.text, each.source.words) for each in draft.lines if not each.left_out),
        figures=tuple(_figures(each, whole) for each in draft.figures if not each.left_out),
    )


def _figures(figures: Figures, whole: ReportDraft) -> FigureTable:
    from seutu_desktop.documents.annual_report import FigureTable

    return FigureTable(
        caption=figures.caption,
        columns=tuple(zip(figures.columns, figures.shares, strict=True)),
        numbers=figures.numbers,
        rows=figures.rows,
        source=figures.source.words,
        picture=partial(_CHARTS[figures.key], whole) if figures.key in _CHARTS else None,
    )


def _chart(whole: ReportDraft) -> Picture:
    from seutu_desktop.pictures.report_charts import attendance_chart

    return _picture(attendance_chart(whole.attendance, whole.year))


def _theme_chart(whole: ReportDraft) -> Picture:
    from seutu_desktop.pictures.theme_chart import theme_chart

    assert whole.strategy is not None  # noqa: S101  # its figures were gathered
    return _picture(theme_chart(whole.strategy))


def _picture(chart: Chart) -> Picture:
    from seutu_desktop.documents.paper import Picture

    return Picture(chart.png, chart.svg, chart.description, chart.width, chart.height)


_CHARTS: Mapping[str, Callable[[ReportDraft], Picture]] = {ATTENDANCE: _chart, THEMES: _theme_chart}
