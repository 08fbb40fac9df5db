"""Writing the Word summary of a self-assessment, with its charts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.domain.scores import number_text
from seutu_desktop.services.assessment_published import Published, PublishedRow, published
from seutu_desktop.services.assessment_view import Card, workshop
from seutu_desktop.services.assessment_words import scheme_words
from seutu_desktop.services.year_papers import WrittenPaper, write_paper
from seutu_desktop.store.store import Store

if TYPE_CHECKING:
    from seutu_desktop.documents.assessment_summary import AssessmentSummary, FigureRow, TargetRow
    from seutu_desktop.documents.paper import Picture
    from seutu_desktop.pictures.assessment_charts import ChartRow
    from seutu_desktop.pictures.charts import Chart

_SCHEME = "{scheme}, {count} kohdetta"
_SAMPLE = "Esimerkkiaineisto"


def write_summary(
    store: Store, round_id: str, target: Path, today: date, *, template: Path | None = None
) -> WrittenPaper:
    """Write "Itsearviointi 2026, yhteenveto.docx" to a folder, or to the file `target`; `today` dates it.

    Raise NotFound, TemplateRefused, DiskFull, WriteFailed.
    """
    from seutu_desktop.documents.assessment_summary import assessment_summary

    content = summary(store, round_id, today)
    paper = assessment_summary(content)
    return write_paper(store, DocumentKind.ASSESSMENT, paper, target, year=content.year, template=template)


def summary(store: Store, round_id: str, today: date) -> AssessmentSummary:
    """Return what the summary of a round says: only what `assessment_published` lets out."""
    from seutu_desktop.documents.assessment_summary import AssessmentSummary

    public = published(workshop(store, round_id))
    network = store.the_network()
    beside = _beside(public)
    scheme = _SCHEME.format(scheme=scheme_words(public.round.scheme), count=len(public.rows))
    return AssessmentSummary(
        year=public.round.year,
        organisation=network.name,
        day=public.round.closed_on or today,
        scheme=scheme,
        asked=public.asked,
        answered=public.answered,
        fewest=public.round.fewest,
        workshop=public.workshop,
        closed=public.round.closed_on,
        sample=_SAMPLE if network.sample else "",
        collecting=public.collecting,
        charts=_spread_pictures(public),
        rows=tuple(_figures(each) for each in public.rows),
        last_year=public.last_year,
        beside_charts=_beside_pictures(public, beside),
        beside=tuple(_figures(each) for each in beside),
        strengths=tuple(each.finding.text for each in public.strengths),
        targets=tuple(_target(each) for each in public.targets),
        note=public.round.note,
    )


def _beside(public: Published) -> list[PublishedRow]:
    """The criteria that the round before had too, in their order; none while figures are not shown."""
    if public.last_year is None or public.collecting:
        return []
    rows = sorted(public.rows, key=lambda row: row.criterion.position)
    return [each for each in rows if each.last_median is not None or each.last_consensus is not None]


def _figures(row: PublishedRow) -> FigureRow:
    from seutu_desktop.documents.assessment_summary import FigureRow

    return FigureRow(
        title=f"{row.criterion.code} {row.criterion.title}",
        answers=str(row.answers),
        median=_fixed(row.median, 1),
        reach="" if row.low is None or row.high is None else _reach(row.low, row.high),
        spread=_fixed(row.spread, 2),
        consensus=_text(row.criterion.consensus),
        note=row.criterion.consensus_note,
        last_median=_fixed(row.last_median, 1),
        last_consensus=_text(row.last_consensus),
    )


def _target(card: Card) -> TargetRow:
    from seutu_desktop.documents.assessment_summary import TargetRow

    found = card.finding
    return TargetRow(found.text, str(card.dots), _text(found.impact), _text(found.effort), found.chosen)


def _spread_pictures(public: Published) -> tuple[Picture, ...]:
    if public.collecting or not any(row.median is not None for row in public.rows):
        return ()
    from seutu_desktop.pictures.assessment_charts import spread_chart

    parts = _pages(_chart_rows(public.rows))
    return tuple(_picture(spread_chart(part, public.round.year)) for part in parts)


def _beside_pictures(public: Published, beside: Iterable[PublishedRow]) -> tuple[Picture, ...]:
    from seutu_desktop.pictures.assessment_charts import beside_chart

    rows, last_year = _chart_rows(beside), public.last_year
    if last_year is None or not any(row.last is not None and row.median is not None for row in rows):
        return ()
    return tuple(_picture(beside_chart(part, public.round.year, last_year)) for part in _pages(rows))


def _pages(rows: list[ChartRow]) -> list[list[ChartRow]]:
    """Return the rows in charts of at most a page."""
    from seutu_desktop.pictures.assessment_charts import MOST_ROWS

    return [rows[at : at + MOST_ROWS] for at in range(0, len(rows), MOST_ROWS)]


def _chart_rows(rows: Iterable[PublishedRow]) -> list[ChartRow]:
    from seutu_desktop.pictures.assessment_charts import ChartRow

    return [
        ChartRow(
            each.criterion.title,
            each.median,
            each.low,
            each.high,
            each.criterion.consensus,
            each.last_median,
        )
        for each in rows
    ]


def _picture(chart: Chart) -> Picture:
    from seutu_desktop.documents.paper import Picture

    return Picture(chart.png, chart.svg, chart.description, chart.width, chart.height)


def _fixed(value: float | None, decimals: int) -> str:
    """Return a number with as many decimals as those above and below it."""
    return "" if value is None else f"{value:.{decimals}f}".replace(".", ",")


def _text(value: float | None) -> str:
    return "" if value is None else number_text(value)


def _reach(low: int, high: int) -> str:
    return f"{low}–{high}"
