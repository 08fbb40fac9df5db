"""A vote between two proposals: by name, or by counts."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.meetings import Vote
from seutu_desktop.domain.presence import voters
from seutu_desktop.domain.voting import counted, names_in
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.forms.ui_live_vote import Ui_LiveVote
from seutu_desktop.qt.meetings.live.vote_list import vote_words
from seutu_desktop.qt.meetings.live.voter_list import Voter
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.services import minutes
from seutu_desktop.services.live import LiveView
from seutu_desktop.services.messages import sentence


class VoteDialog(QDialog):
    """Opens on a new vote of a matter, or on the one with `vote_id`; a refused vote stays open."""

    def __init__(
        self, actions: Actions, view: LiveView, item_id: str, vote_id: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._view = view
        votes = view.record.votes_of(item_id)
        old = next((each for each in votes if each.id == vote_id), None)
        self._vote = old or Vote(id="", item_id=item_id, position=len(votes) + 1)
        self._ui = Ui_LiveVote()
        self._ui.setupUi(self)
        self._dress()
        self._fill()
        self._connect()
        self._show_result()

    def vote(self) -> Vote:
        """Return the vote as it is entered now."""
        ui, by_name = self._ui, self._ui.open.isChecked()
        names = ui.voters.chosen if by_name else lambda _: ()
        return counted(
            Vote(
                id=self._vote.id,
                item_id=self._vote.item_id,
                position=self._vote.position,
                first_option=ui.first.text(),
                second_option=ui.second.text(),
                first_count=0 if by_name else ui.firstCount.value(),
                second_count=0 if by_name else ui.secondCount.value(),
                empty_count=0 if by_name else ui.emptyCount.value(),
                first_ids=names("first"),
                second_ids=names("second"),
                empty_ids=names("empty"),
            )
        )

    def _save(self) -> None:
        vote = self.vote()
        if not vote.first_count + vote.second_count + vote.empty_count:
            self._ui.error.say(self.tr("Ääniä ei ole vielä annettu. Kirjaa äänet."))
            return
        error = self._actions.attempt(minutes.save_vote, vote)
        if error is None:
            self.accept()
        else:
            self._refuse(error)

    def _refuse(self, error: UserError) -> None:
        self._ui.error.say(sentence(error))

    def _remove(self) -> None:
        if self._actions.perform(minutes.remove_vote, self._vote.id) is not None:
            self.accept()

    def _fill(self) -> None:
        ui, vote, record = self._ui, self._vote, self._view.record
        ui.first.setText(vote.first_option or self.tr("päätösehdotus"))
        ui.second.setText(vote.second_option or self.tr("vastaehdotus"))
        ui.open.setChecked(not vote.id or bool(names_in(vote)))
        ui.closed.setChecked(not ui.open.isChecked())
        seat_of = voters(record, vote.item_id)
        ui.voters.show_voters([self._voter(key, seat_of[key]) for key in seat_of])
        counts = (vote.first_count, vote.second_count, vote.empty_count)
        for box, count in zip((ui.firstCount, ui.secondCount, ui.emptyCount), counts, strict=True):
            box.setMaximum(len(set(seat_of.values())))
            box.setValue(count)
        ui.remove.setVisible(bool(vote.id))
        self._show_kind()

    def _voter(self, person_id: str, seat_key: str) -> Voter:
        vote, directory = self._vote, self._view.record.directory
        choices = {
            **dict.fromkeys(vote.first_ids, "first"),
            **dict.fromkeys(vote.second_ids, "second"),
            **dict.fromkeys(vote.empty_ids, "empty"),
        }
        place = directory.municipality_name(seat_key)
        return Voter(person_id, directory.name(person_id), place, choices.get(person_id, ""))

    def _show_kind(self) -> None:
        self._ui.voters.setVisible(self._ui.open.isChecked())
        self._ui.counts.setVisible(not self._ui.open.isChecked())
        self._show_result()

    def _show_result(self) -> None:
        vote = self.vote()
        self._ui.error.say("")
        told = vote.first_count + vote.second_count + vote.empty_count
        chair = self._view.presence(vote.item_id).chair_id
        self._ui.result.setText(vote_words(vote, chair) if told else self.tr("Ääniä ei ole vielä annettu."))

    def _dress(self) -> None:
        apply_roles(self)
        self.setWindowTitle(self.tr("Äänestys"))
        self.setMinimumWidth(540)
        section = self._view.sections.get(self._vote.item_id)
        if section:
            self._ui.heading.setText(self.tr("Äänestys, § {0}").format(section))
        self._ui.save.setDefault(True)

    def _connect(self) -> None:
        ui = self._ui
        ui.save.clicked.connect(self._save)
        ui.cancel.clicked.connect(self.reject)
        ui.remove.clicked.connect(self._remove)
        ui.open.toggled.connect(self._show_kind)
        ui.voters.changed.connect(self._show_result)
        for line in (ui.first, ui.second):
            line.textChanged.connect(self._show_result)
        for box in (ui.firstCount, ui.secondCount, ui.emptyCount):
            box.valueChanged.connect(self._show_result)
