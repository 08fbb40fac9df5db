"""What a year without a round shows: what a self-assessment is, and the ways to begin one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from seutu_desktop.domain.assessment import AssessmentRound, Scheme
from seutu_desktop.qt.widgets.buttons import plain_button, primary_button
from seutu_desktop.qt.widgets.styling import IconView, label

_WIDEST = 620


class StartPage(QWidget):
    """`start_wanted` carries the scheme and the round to ask again, None for the scheme's own criteria."""

    start_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last: AssessmentRound | None = None
        self._title = label("", "section", wrap=True)
        self._again = plain_button("")
        self._again_words = label("", "secondary", "text2", wrap=True)
        self._light = primary_button(self.tr("Aloita kevyt kierros"), "plus")
        self._lay_out()

    def show_year(self, year: int, last: AssessmentRound | None) -> None:
        """Offer to begin the round of a year; `last` is the round before it."""
        self._last = last
        self._title.setText(self.tr("Vuodelle {0} ei ole vielä itsearviointia").format(year))
        for part in (self._again, self._again_words):
            part.setVisible(last is not None)
        if last is not None:
            self._again.setText(self.tr("Samat kohteet kuin {0}").format(last.year))
            words = self.tr("Tulokset näkyvät vuoden {0} tulosten rinnalla kohta kohdalta.")
            self._again_words.setText(words.format(last.year))

    def focus(self) -> None:
        """Put the keyboard on the usual way to begin."""
        self._light.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _ask_again(self) -> None:
        if self._last is not None:
            self.start_wanted.emit(self._last.scheme, self._last.id)

    def _lay_out(self) -> None:
        caf = plain_button(self.tr("CAF 2020 kokonaan"))
        own = plain_button(self.tr("Oma kriteeristö"))
        ways = (
            (self._light, _said(self.tr("Neljä menestystekijää ja kolme painopistettä, noin vartin työ."))),
            (self._again, self._again_words),
            (caf, _said(self.tr("28 arviointikohtaa yhdeksässä ryhmässä."))),
            (own, _said(self.tr("Kirjoitat itse, mitä arvioidaan."))),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        for at, (button, words) in enumerate(ways):
            grid.addWidget(button, at, 0)
            grid.addWidget(words, at, 1)
        self._connect(caf, own)
        what = label(
            self.tr(
                "Jäsenet arvioivat verkoston työtä kukin itse, arvioista keskustellaan yhdessä, ja"
                " tärkeimmistä kehittämiskohteista tulee seuraavan vuoden tavoitteita. Seutu kutsuu"
                " ohjausryhmän jäsenet ja kehittämisryhmien puheenjohtajat."
            ),
            "body",
            "text2",
            wrap=True,
        )
        inner = QVBoxLayout()
        inner.setSpacing(6)
        inner.addStretch(2)
        inner.addWidget(IconView("assess", 28, "text2"))
        inner.addSpacing(6)
        inner.addWidget(self._title)
        inner.addWidget(what)
        inner.addSpacing(18)
        inner.addLayout(grid)
        inner.addStretch(3)
        holder = QWidget()
        holder.setLayout(inner)
        holder.setMaximumWidth(_WIDEST)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 24)
        row.addStretch(1)
        row.addWidget(holder, 100)
        row.addStretch(1)

    def _connect(self, caf: QPushButton, own: QPushButton) -> None:
        self._light.clicked.connect(lambda: self.start_wanted.emit(Scheme.LIGHT, None))
        self._again.clicked.connect(self._ask_again)
        caf.clicked.connect(lambda: self.start_wanted.emit(Scheme.CAF, None))
        own.clicked.connect(lambda: self.start_wanted.emit(Scheme.OWN, None))


def _said(words: str) -> QLabel:
    return label(words, "secondary", "text2", wrap=True)
