from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QApplication

from panel_tools import InlineRunner, nameless
from seutu_desktop.domain.annual_report import ReportSection
from seutu_desktop.domain.report_lines import Source, SourceKind
from seutu_desktop.qt.targets import Tab, Target, View
from seutu_desktop.qt.year_papers.panel import YearPapersPanel
from seutu_desktop.qt.year_papers.sources import target_of
from seutu_desktop.services import annual_report
from seutu_desktop.services.annual_report import report_draft


@pytest.fixture
def page(panel):
    panel.show_target(Target(View.YEAR_PAPERS, year=2026, field="report"))
    panel.report_page.choose(ReportSection.DECISIONS)
    QApplication.processEvents()
    return panel.report_page


def line(page, place=0):
    return page._lines.lines.line(place)


def written(page, text: str) -> None:
    page._editor._text.insertPlainText(text)
    page._editor.edited.emit()
    page.flush()


def kept(store, section=ReportSection.DECISIONS):
    return report_draft(store, 2026, store.clock().date()).of(section)


def test_everything_that_takes_the_keyboard_has_a_name(page, panel):
    assert nameless(panel) == []


def test_her_words_save_themselves_and_stay_through_gathering(page, panel, store):
    written(page, "Oma arvio")
    assert kept(store).text == "Oma arvio"
    panel._show(1)
    assert page._editor.markdown() == "Oma arvio"
    page.choose(ReportSection.GROUPS)
    assert page._editor.markdown() == ""
    page.choose(ReportSection.DECISIONS)
    assert page._editor.markdown() == "Oma arvio"


def test_each_section_has_its_own_steps_of_undo(page, store, actions):
    written(page, "Oma arvio")
    actions.undo()
    assert kept(store).text == ""
    assert page._editor.markdown() == ""


def test_space_leaves_a_line_out_and_takes_it_back(page, qtbot, store):
    page.focus_lines()
    page._lines.setCurrentIndex(page._lines.lines.index(0))
    key = line(page).key
    qtbot.keyClick(page._lines, Qt.Key.Key_Space)
    assert line(page).left_out
    assert page._lines.currentIndex().row() == 0
    assert next(each for each in kept(store).lines if each.key == key).left_out
    assert "1 jätetty pois" in page._counted.text()
    qtbot.keyClick(page._lines, Qt.Key.Key_Space)
    assert not line(page).left_out


def test_the_box_is_clicked(page, qtbot):
    rect = page._lines.visualRect(page._lines.lines.index(1))
    at = page._lines._delegate.box(rect).center()
    qtbot.mouseClick(page._lines.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert line(page, 1).left_out


def test_the_source_leads_to_the_section_it_came_from(page, qtbot, went):
    rect = page._lines.visualRect(page._lines.lines.index(0))
    _, source = page._lines._delegate.places(rect)
    qtbot.mouseClick(page._lines.viewport(), Qt.MouseButton.LeftButton, pos=source.topLeft() + QPoint(8, 6))
    first = line(page).source
    assert went == [Target(View.MEETINGS, first.meeting_id, Tab.MINUTES, first.item_id)]
    page._lines.setCurrentIndex(page._lines.lines.index(1))
    qtbot.keyClick(page._lines, Qt.Key.Key_Return)
    assert went[1].item_id == line(page, 1).source.item_id


def test_a_line_says_aloud_its_source_and_whether_it_is_printed(page):
    index = page._lines.lines.index(0)
    told = page._lines.lines.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert f"lähde: {line(page).source.words}" in told
    assert page._lines.lines.data(index, Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked


def test_figures_are_shown_with_their_rows(page):
    page.choose(ReportSection.MEETINGS)
    tables = [
        each
        for each in map(lambda row: line(page, row), range(page._lines.lines.rowCount()))
        if "\n" in each.text
    ]
    assert any("Hartola · 10" in each.text for each in tables)


@pytest.mark.parametrize("section", ReportSection)
def test_every_section_of_an_empty_year_says_where_its_lines_would_come_from(panel, page, section):
    panel._turn(-20)
    page.choose(section)
    if not page._lines.lines.rowCount():
        assert page._empty.isVisible()
        assert page._empty.text()


def test_rows_are_as_tall_as_their_words(page, panel):
    def heights():
        return [page._lines.visualRect(page._lines.lines.index(row)).height() for row in range(31)]

    wide = heights()
    panel.set_narrow(True)
    panel.resize(panel.minimumSizeHint().width(), 700)
    QApplication.processEvents()
    page._lines.doItemsLayout()
    assert sum(heights()) > sum(wide)


def test_a_report_opens_in_word_with_its_sources_or_without(panel, page, qtbot, opener, messages):
    panel.write_document()
    qtbot.waitUntil(lambda: len(opener.opened) == 1, timeout=20_000)
    assert opener.opened[0].name == "Toimintakertomus 2026.docx"
    panel._header.word_wanted.emit(False)
    qtbot.waitUntil(lambda: len(opener.opened) == 2, timeout=20_000)


def test_the_report_goes_on_an_agenda_and_says_where_it_was_approved(panel, page, store, messages):
    from seutu_desktop.services.lookup import steering_group

    meeting_id = store.meeting_queries.ids(2027, steering_group(store).id)[1]
    panel._deeds.put_on(2026, meeting_id, plan=False)
    assert messages.said[-1] == ("Toimintakertomus 2026 on esityslistalla", True)
    assert "esityslistalla" in panel._header._head._meta.text()


def test_a_change_elsewhere_is_gathered_when_the_tab_is_shown(panel, page, store, actions):
    panel._bar.setCurrentIndex(0)
    actions.perform(annual_report.write_text, 2026, ReportSection.DECISIONS, "Muualta")
    panel._bar.setCurrentIndex(1)
    assert page._editor.markdown() == "Muualta"


def test_the_window_comes_back_to_its_tab(panel, page, actions, opener, qtbot, tmp_path):
    memory = QSettings(str(tmp_path / "state.ini"), QSettings.Format.IniFormat)
    panel.remember(memory)
    again = YearPapersPanel(actions, InlineRunner(), opener)
    qtbot.addWidget(again)
    again.recall(memory)
    again.show_target(Target(View.YEAR_PAPERS))
    assert again._stack.currentIndex() == 1
    assert again.year == 2026


@pytest.mark.parametrize("kind", SourceKind)
def test_every_kind_of_source_leads_somewhere(kind):
    target = target_of(Source("sanat", kind, "row", "meeting", "item"), 2026)
    assert target is not None
    assert target.view in View
