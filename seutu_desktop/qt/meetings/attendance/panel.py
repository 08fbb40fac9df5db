"""Läsnäolo: the roll of the meeting, seat by seat, and everybody else who takes part."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QCompleter, QMenu, QVBoxLayout, QWidget

from seutu_desktop.domain import status
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import NotFound
from seutu_desktop.domain.meetings import AttendanceMode, Capacity
from seutu_desktop.domain.quorum import quorum_at_opening
from seutu_desktop.domain.record import MeetingRecord
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.forms.ui_attendance_panel import Ui_AttendancePanel
from seutu_desktop.qt.meetings.attendance.roll_model import capacity_words
from seutu_desktop.qt.meetings.live.words import marked_words
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.widgets.buttons import set_icon
from seutu_desktop.qt.widgets.empty_state import EmptyState
from seutu_desktop.services import minutes
from seutu_desktop.services.roll import Roll, RollRow, add_participant, put_deputy, roll, set_mode
from seutu_desktop.store.store import Store

_KINDS = frozenset(
    {"meeting", "attendance", "presence_event", "body", "person", "person_title", "membership"}
    | {"municipality", "vote"}
)
_CAPACITIES = (Capacity.GUEST, Capacity.EXPERT, Capacity.PRESENTER, Capacity.SECRETARY)


class AttendancePanel(QWidget):
    """Marks who is present, remote, absent or excused; every mark is stored at once."""

    opened = Signal(object)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._meeting_id = ""
        self._record: MeetingRecord | None = None
        self._ui = Ui_AttendancePanel()
        self._ui.setupUi(self)
        self._menu = QMenu(self)
        self._empty = EmptyState(
            "people",
            self.tr("Ryhmällä ei ole jäseniä kokouspäivänä"),
            self.tr("Lisää jäsenet ensin, niin heidän läsnäolonsa merkitään tässä."),
            self.tr("Lisää jäsenet ensin"),
        )
        self._dress()
        self._connect()

    def show_meeting(self, meeting_id: str) -> None:
        """Show the roll of a meeting."""
        self._meeting_id = meeting_id
        self._reload()

    def refresh(self, changes: Changes) -> None:
        """Show what changed, where it concerns the roll."""
        if self._meeting_id and changes.kinds & _KINDS:
            self._reload()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard to the roll."""
        self._ui.roll.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the fonts up: those set inside a stack are dropped when it gets into the window."""
        super().showEvent(event)
        apply_roles(self)

    def changeEvent(self, event: QEvent) -> None:
        """Take the fonts up again in another scheme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            QTimer.singleShot(0, self, lambda: apply_roles(self))

    def show_target(self, target: Target) -> None:
        """Put the keyboard at the person that `target` names, else at the first one unmarked."""
        if target.meeting_id and target.meeting_id != self._meeting_id:
            self.show_meeting(target.meeting_id)
        if self._record is not None:
            waiting = [row.person_id for row in roll(self._record).rows() if row.waiting]
            self._ui.roll.go_to(target.person_id or next(iter(waiting), ""))

    def flush(self) -> None:
        """Nothing waits here: marks are stored as they are made."""

    def set_narrow(self, narrow: bool) -> None:
        """Lay out for a window under 1200 px."""
        self._ui.roll.set_narrow(narrow)
        self._ui.keys.setVisible(not narrow)

    def _reload(self) -> None:
        try:
            self._record = self._actions.read(Store.record, self._meeting_id)
        except NotFound:  # deleted: the workspace shows another one
            return
        found = roll(self._record)
        editable = status.editable_minutes(self._record.meeting)
        self._ui.roll.show_roll(found, editable=editable)
        self._show_head(self._record, found, editable=editable)
        self._ui.foot.setVisible(editable)
        self._ui.stack.setCurrentWidget(self._ui.page if found.seats else self._empty)
        names = sorted(person.name for person in self._record.directory.people.values() if person.name)
        self._offer_names(names)

    def _show_head(self, record: MeetingRecord, found: Roll, *, editable: bool) -> None:
        quorum = quorum_at_opening(record)
        counts = self.tr("läsnä {0}, tarvitaan {1}").format(quorum.present, quorum.needed)
        waiting = sum(row.waiting for row in found.rows())
        if quorum.holds:
            self._ui.quorum.set_status(self.tr("Päätösvaltainen: {0}").format(counts), "ok", "check")
        elif waiting:
            self._ui.quorum.set_status(counts.capitalize(), "plain")
        else:
            self._ui.quorum.set_status(self.tr("Ei päätösvaltainen: {0}").format(counts), "warn", "alert")
        marked = sum(row.mark is not None for row in found.rows())
        words = self.tr("Merkitty {0}, merkitsemättä {1}").format(marked, waiting)
        self._ui.marked.setText(words if waiting else self.tr("Kaikki merkitty"))
        self._ui.everybody.setVisible(editable and waiting > 0)

    def _offer_names(self, names: list[str]) -> None:
        completer = QCompleter(names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._ui.guest.setCompleter(completer)

    def _mark(self, person_id: str, mode: AttendanceMode | None) -> None:
        if self._actions.perform(set_mode, self._meeting_id, person_id, mode) is not None:
            self._tell(marked_words(self._name(person_id), mode))

    def _open_deputies(self, row: RollRow, place: QPoint) -> None:
        self._menu.clear()
        for key, name in (("", self.tr("Ei varajäsentä")), *row.deputies):
            action = self._menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(key == row.deputy_id)
            action.triggered.connect(lambda _=False, chosen=key: self._put_deputy(row.seat, chosen))
        self._menu.popup(place)

    def _put_deputy(self, seat: str, deputy_id: str) -> None:
        if self._actions.perform(put_deputy, self._meeting_id, seat, deputy_id or None) is not None:
            name = self._name(deputy_id)
            self._tell(self.tr("Varajäsen: {0}").format(name) if name else self.tr("Varajäsen poistettu"))

    def _mark_everybody(self) -> None:
        if self._actions.perform(minutes.mark_everybody, self._meeting_id) is not None:
            self._tell(self.tr("Kaikki merkitty läsnä oleviksi"))

    def _add(self) -> None:
        name = self._ui.guest.text().strip()
        if not name:
            self._ui.guest.setFocus()
            return
        capacity = self._ui.capacity.currentData()
        if self._actions.perform(add_participant, self._meeting_id, name, capacity) is not None:
            self._ui.guest.clear()
            self._tell(self.tr("{0} lisätty osallistujiin").format(name))

    def _open_people(self) -> None:
        body_id = self._record.body.id if self._record else ""
        self.opened.emit(Target(View.PEOPLE, body_id=body_id, new=True))

    def _name(self, person_id: str) -> str:
        return self._record.directory.name(person_id) if self._record else ""

    def _tell(self, words: str) -> None:
        self._actions.messages.inform(words, undoable=True)

    def _dress(self) -> None:
        apply_roles(self)
        ui = self._ui
        set_icon(ui.addGuest, "plus", "accent")
        for capacity in _CAPACITIES:
            ui.capacity.addItem(capacity_words(capacity), capacity)
        ui.guest.setMinimumWidth(220)
        ui.guest.setMaximumWidth(320)
        ui.keys.setText(
            self.tr("L läsnä · E etänä · P poissa · I este ilmoitettu · V varajäsen · välilyönti vaihtaa")
        )
        ui.stack.addWidget(self._empty)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)  # noqa: S101  # the form's own
        column.setContentsMargins(0, 0, 0, 0)

    def _connect(self) -> None:
        ui = self._ui
        ui.roll.marked.connect(self._mark)
        ui.roll.deputy_wanted.connect(self._open_deputies)
        ui.everybody.clicked.connect(self._mark_everybody)
        ui.addGuest.clicked.connect(self._add)
        ui.guest.returnPressed.connect(self._add)
        self._empty.primary.connect(self._open_people)
