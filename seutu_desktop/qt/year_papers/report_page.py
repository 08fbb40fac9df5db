"""Toimintakertomus: its sections at the left, her own words and the gathered lines beside."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from seutu_desktop.domain.annual_report import ReportSection
from seutu_desktop.domain.report_lines import Source
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.counts import Counts
from seutu_desktop.qt.meetings.autosave import Autosave
from seutu_desktop.qt.richtext_editor import RichTextEditor
from seutu_desktop.qt.widgets.field import FieldError
from seutu_desktop.qt.widgets.styling import label, separator
from seutu_desktop.qt.year_papers.report_lines import lines_of
from seutu_desktop.qt.year_papers.report_list import ReportList
from seutu_desktop.qt.year_papers.section_list import SectionList
from seutu_desktop.qt.year_papers.sources import target_of
from seutu_desktop.qt.year_papers.words import section_names
from seutu_desktop.services.annual_report import ReportDraft, leave_out, report_draft, write_text

KINDS = frozenset(
    {"annual_report", "report_text", "meeting", "agenda_item", "attendance", "membership", "body"}
    | {"municipality", "municipality_span", "action_plan", "goal", "measure", "wheel_tick", "item_link"}
    | {"group_report", "stakeholder_meeting", "cadence", "organisation", "project", "grant_award", "survey"}
    | {"grant_payment", "budget", "budget_line", "shared_model", "finding", "participant", "person"}
    | {"assessment_round", "handling", "handling_document", "network"}
)
_TEXT = "text"
_SECTIONS, _NARROW = 250, 190


class ReportPage(QWidget):
    """The report of a year. `opened` carries where a source leads, `shown` the draft shown now."""

    opened = Signal(object)
    shown = Signal(object)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._draft: ReportDraft | None = None
        self._section = ReportSection.INTRODUCTION
        self._sections, self._lines = SectionList(), ReportList()
        self._heading = label("", "section")
        self._counted = label("", "secondary", "text2")
        self._empty = label("", "body", "text2", wrap=True)
        self._editor = RichTextEditor(4)
        self._error = FieldError()
        self._saver = Autosave(self._store, self)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._right = QSplitter(Qt.Orientation.Vertical)
        self._lay_out()
        self._connect()

    @property
    def draft(self) -> ReportDraft | None:
        """The draft shown."""
        return self._draft

    @property
    def section(self) -> ReportSection:
        """The section shown."""
        return self._section

    def show_year(self, year: int) -> None:
        """Gather the draft of a year anew and show it; what is being typed stays."""
        if self._draft is not None and self._draft.year != year and not self.leave():
            return
        self._draft = self._actions.read(report_draft, year, self._actions.today())
        self._sections.show_sections(self._draft.sections)
        self._show_section()
        self.shown.emit(self._draft)

    def choose(self, section: ReportSection) -> None:
        """Show a section; one whose text was refused stays on screen."""
        if section is not self._section and self.leave():
            self._section = section
            self._lines.scrollToTop()
        self._show_section()

    def focus(self) -> None:
        """Put the keyboard into the list of sections."""
        self._sections.setFocus()

    def focus_text(self) -> None:
        """Put the keyboard into her own words."""
        self._editor.focus_text()

    def focus_lines(self) -> None:
        """Put the keyboard into the gathered lines."""
        self._lines.setFocus()

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._saver.flush()

    def set_narrow(self, narrow: bool) -> None:
        """Leave more room for the lines in a small window."""
        self._splitter.setSizes([_NARROW if narrow else _SECTIONS, 900])
        self._right.setSizes([150, 330] if narrow else [230, 420])
        side = 16 if narrow else 24
        self._top.setContentsMargins(side, 16, side, 12)
        self._between.setContentsMargins(side, 10, side, 8)

    def _show_section(self) -> None:
        if self._draft is None:
            return
        draft = self._draft.of(self._section)
        self._sections.select(self._section)
        self._heading.setText(section_names()[self._section])
        self._saver.show(_TEXT, draft.text)
        lines = lines_of(draft)
        self._lines.show_lines(lines)
        self._lines.setVisible(bool(lines))
        self._empty.setVisible(not lines)
        out = sum(each.left_out for each in lines)
        told = Counts().lines(len(lines))
        left = Counts().left_out(out) if out else ""
        self._counted.setText(" · ".join(filter(None, (told, left))))
        self._empty.setText(self._nothing())

    def _nothing(self) -> str:
        """Why a section has no lines, and where they would come from."""
        section = ReportSection
        where = {
            section.GOALS: self.tr("Vuodella ei ole toimintasuunnitelmaa, josta tavoitteet tulisivat."),
            section.MEETINGS: self.tr("Vuodelta ei ole pidettyjä kokouksia."),
            section.DECISIONS: self.tr("Vuoden kokouksissa ei ole vielä päätöksiä."),
            section.GROUPS: self.tr("Kehittämisryhmiltä ei ole saatu katsauksia vuoden kokouksiin."),
            section.STAKEHOLDERS: self.tr("Vuodelta ei ole sidosryhmätapaamisia."),
            section.PROJECTS: self.tr("Vuodelle ei ole kirjattu hankkeita."),
            section.SURVEYS: self.tr("Vuodelle ei ole kirjattu kyselyjä."),
            section.MONEY: self.tr("Vuodelle ei ole kirjattu talousarviota eikä avustuksia."),
        }
        return where.get(self._section, self.tr("Tähän osaan ei ole koottavaa. Kirjoita oma teksti."))

    def leave(self) -> bool:
        """Store what waits before another text is shown; return False where it was refused."""
        self._saver.flush()
        if self._saver.waiting():
            return False
        self._saver.reset()
        self._error.say("")
        return True

    def _store(self, name: str, text: str) -> bool:
        if self._draft is None:
            return True
        error = self._actions.attempt(write_text, self._draft.year, self._section, text)
        self._error.say(self._actions.messages.sentence(error) if error else "")
        return error is None

    def _toggle(self, key: str, out: bool) -> None:
        if self._draft is not None:
            self._actions.perform(leave_out, self._draft.year, self._section, key, out)

    def _open(self, source: Source) -> None:
        target = target_of(source, self._draft.year if self._draft else 0)
        if target is not None:
            self.opened.emit(target)

    def _owner(self) -> str:
        return f"{self._draft.year if self._draft else ''}{self._section}"

    def _connect(self) -> None:
        proxy = self._editor.focusProxy() or self._editor
        show = self._editor.set_markdown
        self._saver.watch(_TEXT, proxy, self._editor.markdown, lambda text: show(text, self._owner()))
        self._saver.touched.connect(self._actions.await_storing)
        self._saver.rested.connect(self._actions.settled)
        self._editor.edited.connect(lambda: self._saver.touch(_TEXT))
        self._sections.chosen.connect(self.choose)
        self._lines.toggled.connect(self._toggle)
        self._lines.source_wanted.connect(self._open)

    def _lay_out(self) -> None:
        self._editor.set_accessible_name(self.tr("Oma teksti"))
        self._editor.set_placeholder(self.tr("Oma teksti tähän osaan. Uusi kokoaminen ei koske siihen."))
        self._sections.setObjectName("pane")
        written, self._top = QWidget(), QVBoxLayout()
        self._top.setSpacing(8)
        for widget in (self._heading, self._editor, self._error):
            self._top.addWidget(widget)
        self._top.addStretch(1)
        written.setLayout(self._top)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        written.setProperty("page", "true")
        area.setWidget(written)
        self._right.addWidget(area)
        self._right.addWidget(self._gathered())
        self._right.setStretchFactor(1, 1)
        for splitter in (self._right, self._splitter):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._sections)
        self._splitter.addWidget(self._right)
        self._splitter.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._splitter)
        self.set_narrow(False)

    def _gathered(self) -> QWidget:
        """The lines under their heading."""
        self._between = QHBoxLayout()
        self._between.setSpacing(10)
        self._between.addWidget(label(self.tr("Koottu aineistosta"), "list-strong"))
        self._between.addWidget(self._counted, 1)
        self._empty.setContentsMargins(24, 8, 24, 8)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        part = QWidget()
        part.setProperty("page", "true")
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._between)
        column.addWidget(separator())
        column.addWidget(self._lines, 1)
        column.addWidget(self._empty, 1)
        return part
