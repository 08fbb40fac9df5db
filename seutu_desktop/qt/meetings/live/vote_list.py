"""The votes of a § as sentences, each of which opens again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seutu_desktop.domain.meetings import Vote
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.domain.voting import VoteResult, result
from seutu_desktop.qt.widgets.buttons import quiet_button
from seutu_desktop.qt.widgets.styling import label


class VoteList(QWidget):
    """`opened` carries the id of the vote to change."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 12, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(label(self.tr("Äänestys"), "caption", "text2"))
        self._rows: list[QWidget] = []
        self._shown: tuple[object, ...] = ()

    def show_votes(
        self, record: MeetingRecord, item_id: str, chair_id: str | None, *, editable: bool
    ) -> None:
        """Show the votes of a matter; hidden without any."""
        votes = record.votes_of(item_id)
        shown = (*votes, chair_id, editable)
        if shown != self._shown:
            self._shown = shown
            for row in self._rows:
                row.hide()
                row.deleteLater()
            self._rows = [self._row(vote, chair_id, editable=editable) for vote in votes]
        self.setVisible(bool(votes))

    def _row(self, vote: Vote, chair_id: str | None, *, editable: bool) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label(vote_words(vote, chair_id), "body", wrap=True), 1)
        if editable:
            change = quiet_button(self.tr("Muuta"), compact=True)
            change.setAccessibleName(self.tr("Muuta äänestystä"))
            change.clicked.connect(lambda: self.opened.emit(vote.id))
            line.addWidget(change)
        self._column.addWidget(row)
        return row


def vote_words(vote: Vote, chair_id: str | None) -> str:
    """Return "Päätösehdotus 6, vastaehdotus 2, tyhjiä 1. Voitti päätösehdotus."."""
    translate = QCoreApplication.translate
    first = vote.first_option or translate("VoteList", "päätösehdotus")
    second = vote.second_option or translate("VoteList", "vastaehdotus")
    counts = translate("VoteList", "”{0}” {1}, ”{2}” {3}").format(
        first, vote.first_count, second, vote.second_count
    )
    if vote.empty_count:
        counts = translate("VoteList", "{0}, tyhjiä {1}").format(counts, vote.empty_count)
    won = result(vote, chair_id)
    if won is VoteResult.TIE:
        return translate("VoteList", "{0}. Äänet menivät tasan.").format(counts)
    winner = first if won is VoteResult.FIRST else second
    if vote.first_count == vote.second_count:
        return translate("VoteList", "{0}. Puheenjohtajan ääni ratkaisi: ”{1}”.").format(counts, winner)
    return translate("VoteList", "{0}. Voitti ”{1}”.").format(counts, winner)
