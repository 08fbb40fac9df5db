"""Ctrl+J: who is disqualified and on what grounds, by digits; nothing is recorded without grounds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from seutu_desktop.domain.meetings import Grounds, PresenceKind
from seutu_desktop.domain.presence import INSIDE
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.forms.ui_live_disqualify import Ui_LiveDisqualify
from seutu_desktop.qt.icons import icon
from seutu_desktop.qt.meetings.live.chip_row import KEYS
from seutu_desktop.qt.meetings.live.choice_list import Choice
from seutu_desktop.qt.meetings.live.words import GROUNDS, grounds_meaning, grounds_name
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.services import minutes
from seutu_desktop.services.live import LiveView

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WIDTH = 460


@dataclass
class _Draft:
    """What was entered and not recorded yet; it waits when the popup is closed."""

    item_id: str = ""
    person: str = ""


class DisqualifyPopup(QFrame):
    """`recorded` carries the new event's id; Esc closes and keeps what was entered.

    `fitted` asks for a place: the size has changed.
    """

    recorded = Signal(str)
    closed = Signal()
    fitted = Signal()

    def __init__(self, actions: Actions, time: Callable[[], datetime], parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._view: LiveView | None = None
        self._time = time
        self._draft = _Draft()
        self._ui = Ui_LiveDisqualify()
        self._ui.setupUi(self)
        self._dress()
        self._connect()
        self.hide()

    def open_for(self, view: LiveView, item_id: str, person: str = "") -> None:
        """Ask for a matter, about `person` if known; an entry begun for the same matter is still there."""
        if self._draft.item_id != item_id or (person and person != self._draft.person):
            self._clear(item_id)
        self._view = view
        section = view.sections.get(item_id)
        words = self.tr("Esteellisyys, § {0}").format(section) if section else self.tr("Esteellisyys")
        self._ui.heading.setText(words)
        self._ui.seats.offer(_choices(view, item_id), person or self._draft.person)
        self._ui.grounds.offer(self._grounds(), self._ui.grounds.current())
        self.show()
        self.raise_()
        if person or self._draft.person:
            self._choose_person(person or self._draft.person)
        else:
            self._ui.groundsPart.hide()
            self._fit()
            self._ui.seats.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, Enter records."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_popup()
        elif event.key() in _ENTER:
            self._record()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter records from the text and the deputy too."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _ENTER:
                self._record()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_popup()
                return True
        return False

    def close_popup(self) -> None:
        """Close; what was entered stays for the next time."""
        self.hide()
        self.closed.emit()

    def _grounds(self) -> list[Choice]:
        return [
            Choice(each.value, str(digit), grounds_name(each), grounds_meaning(each))
            for digit, each in enumerate(GROUNDS, start=1)
        ]

    def _choose_person(self, person: str) -> None:
        self._draft.person = person
        self._ui.error.say("")
        self._offer_deputies(person)
        self._ui.seats.offer([each for each in self._choices_now() if each.key == person], person)
        self._ui.groundsPart.show()
        self._fit()
        self._ui.grounds.setFocus()

    def _turn_person(self, person: str) -> None:
        """Choose somebody; choosing the one that is chosen offers the others again."""
        if person == self._draft.person:
            self._ui.seats.offer(self._choices_now(), person)
            self._fit()
        else:
            self._choose_person(person)

    def _choices_now(self) -> list[Choice]:
        return _choices(self._view, self._draft.item_id) if self._view else []

    def _offer_deputies(self, person: str) -> None:
        """The deputies of the person's seat who are not sitting in some other one."""
        assert self._view is not None  # noqa: S101  # open only with a meeting
        presence = self._view.presence(self._draft.item_id)
        seat = next((each for each in presence.seats if each.shown_id == person), None)
        self._ui.deputy.clear()
        self._ui.deputy.addItem(self.tr("ei ketään"), "")
        for each in seat.seat.deputies if seat else ():
            if each.person_id not in presence.voices.values():
                self._ui.deputy.addItem(self._view.record.directory.name(each.person_id), each.person_id)

    def _choose_grounds(self) -> None:
        self._ui.error.say("")
        self._ui.text.setFocus()

    def _record(self) -> None:
        view, ui = self._view, self._ui
        if view is None or not self._draft.person:
            self._refuse(self.tr("Valitse ensin, kuka on esteellinen."), ui.seats)
            return
        grounds = Grounds(ui.grounds.current())
        if grounds is Grounds.NONE and not ui.text.text().strip():
            self._refuse(self.tr("Esteellisyyden peruste puuttuu. Valitse peruste."), ui.grounds)
            return
        changes = self._actions.perform(
            minutes.record_event,
            view.meeting.id,
            self._draft.item_id,
            PresenceKind.DISQUALIFIED,
            self._time(),
            person_id=self._draft.person,
            grounds=grounds,
            grounds_text=ui.text.text(),
            deputy_id=ui.deputy.currentData() or None,
        )
        if changes is not None:
            self._tell(changes.ids[0])

    def _tell(self, event_id: str) -> None:
        item_id = self._draft.item_id
        self._clear(item_id)
        self.close_popup()
        self.recorded.emit(event_id)

    def _refuse(self, words: str, where: QWidget) -> None:
        self._ui.error.say(words)
        self._fit()
        where.setFocus()

    def _clear(self, item_id: str) -> None:
        self._draft = _Draft(item_id)
        self._ui.text.clear()
        self._ui.grounds.offer(self._grounds(), "")
        self._ui.error.say("")

    def _fit(self) -> None:
        self.setFixedWidth(_WIDTH)
        self.adjustSize()
        self.fitted.emit()

    def _dress(self) -> None:
        apply_roles(self)
        self.setProperty("card", "current")
        self._ui.error.setContentsMargins(0, 6, 0, 0)
        self._ui.close.setIcon(icon("x", 16))
        self._ui.hint.setText(self.tr("Numero valitsee, Enter kirjaa, Esc sulkee"))
        self.setAccessibleName(self.tr("Esteellisyys"))

    def _connect(self) -> None:
        ui = self._ui
        ui.seats.chosen.connect(self._turn_person)
        ui.grounds.chosen.connect(lambda _: self._choose_grounds())
        ui.record.clicked.connect(self._record)
        ui.close.clicked.connect(self.close_popup)
        ui.text.installEventFilter(self)
        ui.deputy.installEventFilter(self)


def _choices(view: LiveView, item_id: str) -> list[Choice]:
    """Those in the meeting: the seats by their digits, then everybody else who is there."""
    directory, presence = view.record.directory, view.presence(item_id)
    choices = []
    for index, each in enumerate(presence.seats):
        if presence.state(each.shown_id) in INSIDE:
            town, name = directory.municipality_name(each.seat.municipality_id), directory.name(each.shown_id)
            digit = KEYS[index] if index < len(KEYS) else ""
            choices.append(Choice(each.shown_id, digit, town or name, name if town else ""))
    seated = {choice.key for choice in choices}
    others = [key for key in presence.people if key not in seated and presence.state(key) in INSIDE]
    titles = {key: directory.title(key, view.meeting.day) for key in others}
    return [*choices, *(Choice(key, "", directory.name(key), titles[key]) for key in others)]
