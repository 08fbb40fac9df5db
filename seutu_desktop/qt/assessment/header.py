"""The head of the view: the year, when and what is assessed, who has answered, and the summary in Word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seutu_desktop.qt.assessment.words import meta_words
from seutu_desktop.qt.bound_form import Choice
from seutu_desktop.qt.widgets.buttons import icon_button, plain_button
from seutu_desktop.qt.widgets.page_header import PageHeader
from seutu_desktop.services.assessment_view import Workshop

_ICON_ONLY, _ANY = 38, 16_777_215


class AssessmentHeader(QWidget):
    """`year_wanted` carries a year; each other signal asks for what its button says."""

    year_wanted = Signal(int)
    summary_wanted = Signal()
    menu_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = PageHeader(self.tr("Itsearviointi"))
        self._year = Choice()
        self._summary = plain_button(self.tr("Yhteenveto Wordiin"), "doc")
        self.more = icon_button("more", self.tr("Muuta"), framed=True)
        self._year.setAccessibleName(self.tr("Vuosi"))
        self._year.setMinimumWidth(88)
        self._year.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        for part in (self._year, self._summary, self.more):
            self._head.add_action(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._head)
        self._year.activated.connect(lambda row: self.year_wanted.emit(self._year.value(row)))
        self._summary.clicked.connect(self.summary_wanted)
        self.more.clicked.connect(self.menu_wanted)

    def show_round(self, year: int, view: Workshop | None) -> None:
        """Show the round of a year, or that there is none."""
        self._head.set_title(self.tr("Itsearviointi {0}").format(year))
        self._head.set_meta(meta_words(view) if view else "")
        for part in (self._summary, self.more):
            part.setVisible(view is not None)

    def offer_years(self, years: Sequence[int], year: int) -> None:
        """Offer the years that have a round, and this one."""
        self._year.offer([(str(each), each) for each in years])
        self._year.choose(year)
        self._year.setVisible(len(years) > 1)

    def set_narrow(self, narrow: bool) -> None:
        """One line, and the summary by its icon."""
        self._head.set_compact(narrow)
        name = self.tr("Yhteenveto Wordiin")
        self._summary.setText("" if narrow else name)
        self._summary.setAccessibleName(name)
        self._summary.setToolTip(name if narrow else "")
        self._summary.setMaximumWidth(_ICON_ONLY if narrow else _ANY)

    def focus_filter(self) -> None:
        """Put the keyboard into the choice of the year."""
        self._year.setFocus()
