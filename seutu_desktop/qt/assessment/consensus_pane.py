"""The pane of one criterion in the workshop: its plot, what was written, and what is agreed on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from seutu_desktop.domain.assessment import FindingKind
from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.scores import LEAST, MOST
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.assessment.card_line import CardLine
from seutu_desktop.qt.assessment.evidence import SHORT
from seutu_desktop.qt.assessment.words import facts_words, last_words, place_words, scale_of
from seutu_desktop.qt.bound_form import BoundForm
from seutu_desktop.qt.forms.ui_assessment_consensus import Ui_AssessmentConsensus
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.widgets.buttons import set_icon
from seutu_desktop.services.assessment_criteria import set_consensus
from seutu_desktop.services.assessment_view import Evidence, WorkshopRow


class ConsensusPane(QFrame):
    """Saves the note as it is typed. `next_wanted` when the criterion is done with.

    `scored` carries the consensus chosen; `card_given` a kind and the words of a card from this criterion.
    """

    next_wanted = Signal()
    scored = Signal(object)
    card_given = Signal(object, str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._row: WorkshopRow | None = None
        self._all = False
        self._ui = Ui_AssessmentConsensus()
        self._ui.setupUi(self)
        self._card = CardLine(self._ui.card)
        self._form = BoundForm(actions, self._save, self)
        self._form.text("consensus_note", self._ui.note, self._ui.noteError)
        self._dress()
        self._connect()

    def show_row(self, row: WorkshopRow, at: int, count: int, fewest: int) -> None:
        """Show a criterion, the `at`th of `count`."""
        if self._row is None or row.criterion.id != self._row.criterion.id:
            self._form.leave()
            self._card.close()
            self._all = False
        self._row = row
        ui, criterion = self._ui, row.criterion
        ui.place.setText(place_words(at, count, row))
        ui.title.setText(criterion.title)
        ui.plot.show_tally(row.tally, fewest)
        ui.facts.setText(facts_words(row.tally, fewest))
        ui.last.setText(last_words(row))
        ui.last.setVisible(bool(ui.last.text()))
        ui.scores.set_value(criterion.consensus)
        ui.scores.set_words(scale_of(criterion.kind))
        ui.scale.setText(self._scale(row))
        self._form.show({"consensus_note": criterion.consensus_note})
        self._show_evidence()

    def set_open(self, is_open: bool) -> None:
        """Let it be changed, or only read."""
        ui = self._ui
        ui.note.setReadOnly(not is_open)
        ui.scores.setEnabled(is_open)
        for part in (ui.strength, ui.target):
            part.setVisible(is_open)
        ui.next.setText(self.tr("Kirjaa") if is_open else self.tr("Seuraava"))

    def set_narrow(self, narrow: bool) -> None:
        """In a small window the table above has the plot, and what is agreed on comes before the reasons."""
        ui, column = self._ui, self._ui.column
        ui.plot.setVisible(not narrow)
        column.removeWidget(ui.why)
        before = column.count() - 1 if narrow else column.indexOf(ui.scoresLabel)
        column.insertWidget(before, ui.why)
        for gap, height in ((ui.plotGap, 18), (ui.factsGap, 10), (ui.whyGap, 20)):
            gap.changeSize(0, 2 if narrow else height, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        column.invalidate()

    def focus_note(self) -> None:
        """Put the keyboard into the note."""
        self._form.focus("consensus_note")

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._form.flush()

    def begin_card(self, kind: FindingKind) -> None:
        """Ask for the words of a card."""
        strength = kind is FindingKind.STRENGTH
        asks = self.tr("Kirjoita vahvuus ja paina Enter")
        self._card.open(kind, asks if strength else self.tr("Kirjoita kehittämiskohde ja paina Enter"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A figure that no field took is a consensus."""
        if not (self._ui.scores.isEnabled() and self._ui.scores.take_key(event)):
            super().keyPressEvent(event)

    def _scale(self, row: WorkshopRow) -> str:
        score = row.criterion.consensus
        if score is None:
            return self.tr("Sovitaan yhdessä: ei lasketa vastauksista")
        return f"{score} · {scale_of(row.criterion.kind)[score]}"

    def _show_evidence(self) -> None:
        told = self._row.evidence if self._row else ()
        ui = self._ui
        ui.evidence.show_evidence(told if self._all else _few(told))
        ui.why.setVisible(bool(told))
        ui.all.setVisible(len(told) > SHORT)
        every = self.tr("Näytä kaikki {0}").format(len(told))
        ui.all.setText(self.tr("Näytä vähemmän") if self._all else every)

    def _turn(self) -> None:
        self._all = not self._all
        self._show_evidence()

    def _save(self, name: str, value: object) -> UserError | None:
        if self._row is None:
            return None
        return self._actions.attempt(set_consensus, self._row.criterion.id, **{name: value})

    def _dress(self) -> None:
        ui = self._ui
        apply_roles(self)
        ui.scores.offer(LEAST, MOST, self.tr("Yhteisarvio"))
        ui.all.setProperty("align", "left")
        for button in (ui.strength, ui.target):
            set_icon(button, "plus", "accent")
        set_icon(ui.next, "right", "on_accent")
        ui.next.setLayoutDirection(ui.next.layoutDirection().RightToLeft)

    def _connect(self) -> None:
        ui = self._ui
        ui.next.clicked.connect(self.next_wanted)
        ui.scores.scored.connect(self.scored)
        ui.all.clicked.connect(self._turn)
        ui.strength.clicked.connect(lambda: self.begin_card(FindingKind.STRENGTH))
        ui.target.clicked.connect(lambda: self.begin_card(FindingKind.TARGET))
        self._card.given.connect(self.card_given)


def _few(told: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """Return some of the words, spread over the scores: the lowest, the middle and the highest."""
    if len(told) <= SHORT:
        return told
    return told[0], told[len(told) // 2], told[-1]
