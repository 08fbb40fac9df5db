from __future__ import annotations

from datetime import date
from pathlib import Path

from docx import Document

from documents.reading import words
from services.makers import plan
from seutu_desktop.domain.annual_report import ReportSection
from seutu_desktop.domain.meetings import DecisionKind
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services import annual_report, minutes, plan_paper, plans
from seutu_desktop.services.annual_report import report_draft
from seutu_desktop.services.decided_in import decision_of
from seutu_desktop.services.report_paper import put_report_on_agenda, report_content, write_report
from seutu_desktop.store.store import Store

TODAY = date(2026, 11, 24)


def edited(path: Path) -> None:
    """Add a paragraph to a Word file as a person would."""
    document = Document(str(path))
    document.add_paragraph("Oma lisäys")
    document.save(str(path))


def test_the_report_is_written_under_its_name_and_again_over_itself(sample: Store, tmp_path: Path) -> None:
    first = write_report(sample, 2026, tmp_path, TODAY)
    assert first.path.name == "Toimintakertomus 2026.docx"
    data = first.path.read_bytes()
    assert write_report(sample, 2026, tmp_path, TODAY).path == first.path
    assert first.path.read_bytes() == data


def test_a_report_she_edited_is_never_overwritten(sample: Store, tmp_path: Path) -> None:
    first = write_report(sample, 2026, tmp_path, TODAY).path
    edited(first)
    kept = first.read_bytes()
    again = write_report(sample, 2026, tmp_path, TODAY).path
    assert again.name == "Toimintakertomus 2026 v2.docx"
    assert first.read_bytes() == kept


def test_what_was_left_out_is_not_printed(sample: Store, tmp_path: Path) -> None:
    decisions = report_draft(sample, 2026, TODAY).of(ReportSection.DECISIONS).lines
    annual_report.leave_out(sample, 2026, ReportSection.DECISIONS, decisions[0].key)
    annual_report.leave_out(sample, 2026, ReportSection.MEETINGS, "attendance")
    shown = words(write_report(sample, 2026, tmp_path, TODAY).path.read_bytes())
    assert decisions[0].text not in shown
    assert decisions[1].text in shown
    assert not any("Kuntien läsnäolo" in each for each in shown)


def test_an_approved_report_says_where_and_is_dated_by_it(sample: Store, tmp_path: Path) -> None:
    shown = words(write_report(sample, 2025, tmp_path, TODAY, sources=False).path.read_bytes())
    assert "Hyväksytty 11.2.2026, § 18" in shown
    assert "11.2.2026" in shown


def test_a_store_that_only_reads_writes_the_report_too(sample: Store, tmp_path: Path) -> None:
    reading = Store.open_read_only(sample.path, sample.clock)
    try:
        assert write_report(reading, 2026, tmp_path, TODAY).path.is_file()
        assert plan_paper.write_plan(reading, 2026, tmp_path, TODAY).path.is_file()
    finally:
        reading.close()


def test_the_report_goes_on_an_agenda_in_one_step(store: Store) -> None:
    item_id = put_report_on_agenda(store, 2025, plan(store), TODAY).ids[0]
    item = store.items.get(item_id)
    assert item.title == "Toimintakertomus vuodelta 2025"
    assert "sopimuskunnille" in item.proposal
    assert [each.name for each in store.attachments.of(item_id=item_id)] == ["Toimintakertomus 2025.docx"]
    report = annual_report.report_of(store, 2025)
    assert report is not None
    minutes.decide(store, item_id, DecisionKind.APPROVED)
    decision = decision_of(store, LinkKind.ANNUAL_REPORT, report.id)
    assert decision is not None
    assert (decision.item_id, decision.decided) == (item_id, True)


def test_the_plan_names_its_wheel_which_is_written_only_with_a_painter(sample: Store, tmp_path: Path) -> None:
    written = plan_paper.write_plan(sample, 2026, tmp_path, TODAY)
    assert written.wheel is None
    shown = words(written.path.read_bytes())
    assert "Vuosikello 2026" in "\n".join(shown)
    assert "Hyväksytty 14.1.2026, § 6" in shown
    drawn = plan_paper.write_plan(sample, 2026, tmp_path, TODAY, lambda *_: b"\x89PNG")
    assert drawn.wheel == tmp_path / "Liite Vuosikello 2026.docx"


def test_a_plan_she_edited_is_never_overwritten(store: Store, tmp_path: Path) -> None:
    plans.make_plan(store, 2027)
    first = plan_paper.write_plan(store, 2027, tmp_path, TODAY).path
    edited(first)
    assert plan_paper.write_plan(store, 2027, tmp_path, TODAY).path.name == "Toimintasuunnitelma 2027 v2.docx"


def test_the_report_shows_how_much_served_each_priority_area_with_its_source(sample: Store) -> None:
    draft = report_draft(sample, 2026, date(2026, 12, 31))
    figures = next(each for each in draft.of(ReportSection.GOALS).figures if each.key == "themes")
    assert draft.strategy is not None
    served = (*draft.strategy.parts, draft.strategy.unlinked)

    assert [row[1:] for row in figures.rows] == [tuple(map(str, each.counts().values())) for each in served]
    assert figures.source.words.startswith("strategiaan liitetyt kokousten asiat")
    part = next(
        each
        for each in report_content(sample, draft, date(2026, 12, 31)).sections
        if each.section is ReportSection.GOALS
    )
    charts = [each.picture for each in part.figures if each.picture is not None]
    assert len(charts) == 1


def test_a_year_in_which_nothing_serves_the_strategy_has_no_such_table(store: Store) -> None:
    goals = report_draft(store, 2026, date(2026, 12, 31)).of(ReportSection.GOALS)
    assert [each.key for each in goals.figures if each.key == "themes"] == []
