"""Entering one participant's answers: the criteria, and the form of the one chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from seutu_desktop.domain.assessment import Answer
from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.scores import LEAST, MOST
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.assessment.line_list import LineKeeper
from seutu_desktop.qt.assessment.words import scale_of
from seutu_desktop.qt.bound_form import BoundForm
from seutu_desktop.qt.forms.ui_assessment_answer import Ui_AssessmentAnswer
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.widgets.rows import Row
from seutu_desktop.services.assessment_answers import TEXTS, FormRow, answer_form, save_answer
from seutu_desktop.services.assessment_view import ParticipantRow

_LIST_MOST = 236


class AnswerPane(QFrame):
    """A figure typed in the list of criteria is a score; the texts save themselves.

    What somebody has answered is covered until asked for: the window may be on a wall.
    """

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._who: ParticipantRow | None = None
        self._rows: dict[str, FormRow] = {}
        self._key = ""
        self._ui = Ui_AssessmentAnswer()
        self._ui.setupUi(self)
        self._list = LineKeeper(self._ui.criteria, "small")
        self._form = BoundForm(actions, self._save, self)
        for name in TEXTS:
            self._form.text(name, getattr(self._ui, name), self._ui.evidenceError)
        apply_roles(self)
        self._ui.scores.offer(LEAST, MOST, self.tr("Arvio"))
        self._list.chosen.connect(self._choose)
        self._ui.scores.scored.connect(self._score)
        self._ui.next.clicked.connect(self._go_on)
        self._ui.uncover.clicked.connect(self.focus)
        self._ui.criteria.installEventFilter(self)

    def show_participant(self, who: ParticipantRow) -> None:
        """Show what a participant has answered."""
        other = self._who is None or self._who.participant.id != who.participant.id
        if other:
            self._form.leave()
            self._key = ""
        if other or not self._is_typed_into():  # answers that came from a file are covered too
            self._cover(who.scored > 0)
        self._who = who
        form = self._actions.read(answer_form, who.participant.id)
        self._rows = {each.criterion.id: each for each in form.rows}
        self._ui.name.setText(who.name)
        self._ui.seat.setText(who.seat)
        first = next(iter(self._rows), "") if other else ""
        self._choose(self._list.show_lines({key: _line(each) for key, each in self._rows.items()}, first))
        self._ui.criteria.setFixedHeight(min(self._list.whole_height(), _LIST_MOST))

    def set_open(self, is_open: bool) -> None:
        """Let it be changed, or only read."""
        self._ui.scores.setEnabled(is_open)
        for name in TEXTS:
            getattr(self._ui, name).setReadOnly(not is_open)

    def focus(self) -> None:
        """Uncover the answers and put the keyboard into the list of criteria."""
        self._cover(False)
        self._ui.criteria.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._form.flush()

    def cover(self) -> None:
        """Cover the answers of whoever has given any."""
        self.flush()
        self._cover(self._who is not None and self._who.scored > 0)

    def clear_score(self) -> None:
        """Take away the score of the criterion that the keyboard is on."""
        if self._ui.scores.has_keyboard() or self._ui.criteria.hasFocus():
            self._ui.scores.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take figures and Enter in the list of criteria."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._form.focus("evidence")
                return True
            return self._ui.scores.isEnabled() and self._ui.scores.take_key(event)
        return False

    def _is_typed_into(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and self._ui.form.isAncestorOf(focused)

    def _cover(self, covered: bool) -> None:
        self._ui.cover.setVisible(covered)
        self._ui.form.setVisible(not covered)

    def _choose(self, key: str) -> None:
        row = self._rows.get(key)
        if row is None:
            return
        if key != self._key:
            self._form.leave()
        self._key = key
        ui, criterion = self._ui, row.criterion
        answer = row.answer or Answer("", "", key)
        ui.title.setText(criterion.title)
        ui.guidance.setText(criterion.guidance)
        ui.guidance.setVisible(bool(criterion.guidance))
        ui.scores.set_value(answer.score)
        scale = scale_of(criterion.kind)
        ui.scores.set_words(scale)
        nothing = self.tr("Tyhjä, jos vastaaja ei tunne asiaa")
        ui.scale.setText(nothing if answer.score is None else f"{answer.score} · {scale[answer.score]}")
        ui.lacking.setVisible(row.lacks_evidence)
        self._form.show({name: getattr(answer, name) for name in TEXTS})

    def _score(self, value: int | None) -> None:
        self._form.flush()
        error = self._save("score", value)
        if error is not None:
            self._actions.messages.present(error)

    def _go_on(self) -> None:
        self._form.flush()
        self._list.select_next()
        self.focus()

    def _save(self, name: str, value: object) -> UserError | None:
        if self._who is None or not self._key:
            return None
        return self._actions.attempt(save_answer, self._who.participant.id, self._key, **{name: value})


def _line(row: FormRow) -> Row:
    score = row.answer.score if row.answer is not None else None
    return Row(
        row.criterion.title,
        lead=row.criterion.code,
        meta="–" if score is None else str(score),
        meta_role="text3" if score is None else "text",
        end_icon="alert" if row.lacks_evidence else "",
        end_role="warn",
        lead_width=26,
    )
