"""A new meeting: body, day, times, place, kind, name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtWidgets import QDialog, QWidget

from seutu_desktop.domain.meetings import MeetingKind
from seutu_desktop.domain.record import Directory
from seutu_desktop.qt.forms.ui_meeting_new import Ui_NewMeeting
from seutu_desktop.qt.meetings.when_fields import WhenFields
from seutu_desktop.qt.meetings.words import meeting_kind
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.widgets.field import FieldError


@dataclass(frozen=True)
class NewMeeting:
    """What a new meeting is to be."""

    body_id: str
    kind: MeetingKind
    start: datetime
    end: datetime
    place: str
    title: str
    with_standing: bool


@dataclass(frozen=True)
class Offer:
    """What the dialog begins with: the bodies that meet (the first is chosen), times, place and the rest."""

    bodies: Sequence[str]
    start: datetime
    end: datetime
    place: str
    kind: MeetingKind = MeetingKind.ORDINARY
    title: str = ""
    with_standing: bool = True


class NewMeetingDialog(QDialog):
    """Says at once when the body chosen has no members on the day; it does not stop anybody."""

    def __init__(self, parent: QWidget | None, offer: Offer, directory: Directory, today: date) -> None:
        super().__init__(parent)
        self._directory = directory
        self._ui = Ui_NewMeeting()
        self._ui.setupUi(self)
        self._when = WhenFields(today)
        self._warning = FieldError()
        self._lay_out()
        self._fill(offer)
        self._ui.body.currentIndexChanged.connect(self._warn)
        self._when.changed.connect(self._warn)
        self._ui.accept.clicked.connect(self.accept)
        self._ui.cancel.clicked.connect(self.reject)
        self._warn()
        self._when.day.setFocus()

    def new_meeting(self) -> NewMeeting | None:
        """Return what was asked for, None while a time is wrong."""
        times = self._when.times()
        if times is None:
            return None
        ui = self._ui
        return NewMeeting(
            body_id=str(ui.body.currentData()),
            kind=MeetingKind(ui.kind.currentData()),
            start=times[0],
            end=times[1],
            place=ui.place.text().strip(),
            title=ui.title.text().strip(),
            with_standing=ui.standing.isChecked(),
        )

    def accept(self) -> None:
        """Close, or say what is wrong."""
        if self._when.check() is not None:
            super().accept()

    def _warn(self) -> None:
        times = self._when.times()
        day = times[0].date() if times else None
        members = self._directory.members(str(self._ui.body.currentData()), day) if day else ["?"]
        sentence = self.tr(
            "Ryhmällä ei ole jäseniä tänä päivänä, joten esityslistalla ei olisi vastaanottajia. "
            "Lisää jäsenet näkymässä Jäsenet ja ryhmät."
        )
        self._warning.say("" if members else sentence, "warn")

    def _fill(self, offer: Offer) -> None:
        ui = self._ui
        for key in offer.bodies:
            ui.body.addItem(self._directory.bodies[key].name, key)
        for kind in MeetingKind:
            ui.kind.addItem(meeting_kind(kind), kind.value)
        self._when.show(offer.start, offer.end)
        ui.place.setText(offer.place)
        ui.kind.setCurrentIndex(ui.kind.findData(offer.kind.value))
        ui.title.setText(offer.title)
        ui.standing.setChecked(offer.with_standing)

    def _lay_out(self) -> None:
        ui = self._ui
        apply_roles(self)
        ui.daySlot.addWidget(self._when.day)
        ui.startSlot.addWidget(self._when.start)
        ui.endSlot.addWidget(self._when.end)
        ui.bodyWarning.addWidget(self._warning)


def ask_new_meeting(parent: QWidget, offer: Offer, directory: Directory, today: date) -> NewMeeting | None:
    """Return what the new meeting is to be, None where the user turned back."""
    dialog = NewMeetingDialog(parent, offer, directory, today)
    return dialog.new_meeting() if dialog.exec() == QDialog.DialogCode.Accepted else None
