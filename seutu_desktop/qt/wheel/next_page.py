"""The next year's wheel: what changes in it, its approval on an agenda, and the words of that."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QWidget

from seutu_desktop.domain.dates import full_day, short_day
from seutu_desktop.domain.wheel_edits import Change, NextYear
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.forms.ui_wheel_next import Ui_WheelNext
from seutu_desktop.qt.meetings.choice_list import ChoiceDelegate, ChoiceModel
from seutu_desktop.qt.meetings.dialogs import choose
from seutu_desktop.qt.targets import Tab, Target, View
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.services.meeting_list import meeting_name
from seutu_desktop.services.wheel_agenda import coming_meetings, put_on_agenda
from seutu_desktop.services.wheel_approval import Approval, approval_of
from seutu_desktop.services.wheel_year import approval_text, copy_wheel, year_ahead


class NextPage(QFrame):
    """What a year's wheel brings. `finished` when it was taken into use; `opened` carries a target."""

    finished = Signal(int)
    opened = Signal(object)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._ahead: NextYear | None = None
        self._model = ChoiceModel([])
        self._text = ""
        self._approval: Approval | None = None
        self._ui = Ui_WheelNext()
        self._ui.setupUi(self)
        apply_roles(self)
        self._ui.changes.setItemDelegate(ChoiceDelegate(self._ui.changes))
        self._ui.agenda.clicked.connect(self.ask_meeting)
        self._ui.open.clicked.connect(self._open)
        self._ui.copy.clicked.connect(self._copy)
        self._ui.accept.clicked.connect(self.take)

    def show_year(self, year: int) -> None:
        """Show what the wheel of a year is beside the year before."""
        today = self._actions.today()
        self._ahead = self._actions.read(year_ahead, year, today)
        account, proposal = self._actions.read(approval_text, year, today)
        self._text = f"{account}\n\n{proposal}"
        self._ui.decision.setMarkdown(self._text)
        kept = self.tr("%n tehtävää jatkuu samalla säännöllä.", "", len(self._ahead.kept))
        self._ui.intro.setText(self.tr("Säännöt jatkuvat, rastit eivät. {0}").format(kept))
        self._show_changes(self._ahead)
        self._show_approval(year)
        self._ui.accept.setText(self.tr("Ota vuosikello {0} käyttöön").format(year))

    def take(self) -> None:
        """Take the wheel over to the year, with the ended tasks that are ticked."""
        if self._ahead is None:
            return
        year = self._ahead.year
        keep = [key for row in self._model.ticked() if (key := self._model.key(row))]
        if self._actions.perform(copy_wheel, year, keep) is not None:
            self._actions.messages.inform(self.tr("Vuosikello {0} on käytössä").format(year), undoable=True)
            self.finished.emit(year)

    def ask_meeting(self) -> None:
        """Ask on which coming agenda the approval comes, and put it there."""
        meetings = self._actions.read(coming_meetings, self._actions.today())
        if not meetings:
            words = self.tr("Ohjausryhmällä ei ole tulevaa kokousta. Suunnittele ensin vuoden kokoukset.")
            self._actions.messages.inform(words)
            return
        names = [(each.id, self._actions.read(meeting_name, each), full_day(each.day)) for each in meetings]
        question = self.tr("Minkä kokouksen esityslistalle vuosikello viedään?")
        text = self.tr("Asia saa päätöstekstin, ja vuosikello tulee sen liitteeksi.")
        chosen = choose(self, question, text, self.tr("Vie esityslistalle"), names)
        if chosen is not None:
            self.put_on(chosen)

    def put_on(self, meeting_id: str) -> None:
        """Put the approval of the year shown on an agenda."""
        from seutu_desktop.qt.wheel.painter import painted

        if self._ahead is None:
            return
        year, today = self._ahead.year, self._actions.today()
        if self._actions.perform(put_on_agenda, year, meeting_id, today, painted) is not None:
            words = self.tr("Vuosikello {0} on esityslistalla").format(year)
            self._actions.messages.inform(words, undoable=True)

    def focus_first(self) -> None:
        """Put the keyboard on the button that takes the year into use."""
        self._ui.accept.setFocus()

    def _show_approval(self, year: int) -> None:
        found = self._approval = self._actions.read(approval_of, year)
        self._ui.agenda.setVisible(found is None)
        for part in (self._ui.approval, self._ui.open):
            part.setVisible(found is not None)
        if found is not None:
            words = self.tr("Hyväksytty {0}, {1}") if found.decided else self.tr("Esityslistalla {0}, {1}")
            self._ui.approval.setText(words.format(found.name, full_day(found.day)))

    def _open(self) -> None:
        if self._approval is not None:
            found = self._approval
            self.opened.emit(Target(View.MEETINGS, found.meeting_id, Tab.AGENDA, found.item_id))

    def _show_changes(self, ahead: NextYear) -> None:
        lines = [("", change.task.title, words) for change, words in self._told(ahead)]
        ends = self.tr("päättyy, jatka rastilla")
        ended = [(change.task.series_id, change.task.title, ends) for change in ahead.ended]
        self._model = ChoiceModel([*lines, *ended])
        for row in range(len(lines), self._model.rowCount()):
            self._model.item(row).setCheckable(True)
            self._model.item(row).setCheckState(Qt.CheckState.Unchecked)
        self._ui.changes.setModel(self._model)
        self._model.setParent(self._ui.changes)
        nothing = not self._model.rowCount()
        self._ui.changesHead.setText(self.tr("Mikään muu ei muutu") if nothing else self.tr("Mikä muuttuu"))
        self._ui.changes.setVisible(not nothing)

    def _told(self, ahead: NextYear) -> Iterable[tuple[Change, str]]:
        groups = (
            (ahead.begun, self.tr("uusi")),
            (ahead.changed, self.tr("muuttuu")),
            (ahead.returning, self.tr("palaa sääntöönsä")),
            (ahead.resumed, self.tr("vuorossa jälleen")),
            (ahead.resting, self.tr("ei vuorossa")),
        )
        for changes, words in groups:
            for change in changes:
                days = ", ".join(short_day(each.due) for each in change.after if each.due)
                yield change, " · ".join(filter(None, (words, days)))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self._actions.messages.inform(self.tr("Päätösteksti on leikepöydällä"))
