"""The details of a meeting in one dialog: moving it asks the reason right here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from seutu_desktop.domain.meetings import Meeting, MeetingKind, MeetingStatus
from seutu_desktop.domain.status import closed, editable_agenda
from seutu_desktop.qt.forms.ui_meeting_details import Ui_MeetingDetails
from seutu_desktop.qt.meetings.person_combo import PersonCombo, people_of
from seutu_desktop.qt.meetings.when_fields import WhenFields
from seutu_desktop.qt.meetings.words import meeting_kind
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.widgets.date_field import TimeField
from seutu_desktop.qt.widgets.field import Field
from seutu_desktop.services.meeting_view import MeetingView


@dataclass(frozen=True)
class Details:
    """What the dialog says: times, the reason of another day, and the plain fields that changed."""

    start: datetime
    end: datetime
    reason: str
    fields: dict[str, object]


class DetailsDialog(QDialog):
    """Shows a meeting; what its stage no longer lets change can only be read."""

    def __init__(self, parent: QWidget | None, view: MeetingView, today: date) -> None:
        super().__init__(parent)
        self._meeting = view.record.meeting
        self._ui = Ui_MeetingDetails()
        self._ui.setupUi(self)
        self._when = WhenFields(today)
        self._reason_line = QLineEdit()
        self._reason = Field(self.tr("Siirron syy"), self._reason_line)
        self._started, self._ended = TimeField(), TimeField()
        self._began = Field(self.tr("Alkoi"), self._started)
        self._finished = Field(self.tr("Päättyi"), self._ended)
        self._lay_out()
        self._fill(view)
        self._when.changed.connect(self._show_reason)
        self._reason_line.textEdited.connect(lambda _: self._reason.set_error(""))
        self._ui.accept.clicked.connect(self.accept)
        self._ui.cancel.clicked.connect(self.reject)

    def focus_field(self, name: str) -> None:
        """Put the keyboard into a field by its domain name."""
        ui = self._ui
        fields: dict[str, QWidget] = {
            "start": self._when.day,
            "chair_id": ui.chair,
            "secretary_id": ui.secretary,
            "started": self._started,
            "ended": self._ended,
        }
        fields.get(name, ui.place).setFocus()

    def details(self) -> Details | None:
        """Return what the dialog says, None while a time is wrong."""
        times = self._when.times()
        return Details(*times, self._reason_line.text().strip(), self._changed()) if times else None

    def accept(self) -> None:
        """Close, or say what is wrong."""
        for editor in (self._started, self._ended):
            editor.editingFinished.emit()
        if self._started.error() or self._ended.error():
            return
        if self._when.check() is None:
            return
        if self._moves() and not self._reason_line.text().strip():
            self._reason.set_error(self.tr("Kirjoita syy, se tulee asiakirjoihin ja kalenteriin."))
            self._reason.setFocus()
            return
        super().accept()

    def _moves(self) -> bool:
        times = self._when.times()
        return times is not None and times[0].date() != self._meeting.day

    def _show_reason(self) -> None:
        self._reason.setVisible(self._moves())

    def _changed(self) -> dict[str, object]:
        """Return the fields whose value is not the stored one."""
        ui, meeting = self._ui, self._meeting
        inspectors = dict.fromkeys(_person(combo) for combo in (ui.first, ui.second))
        now: dict[str, object] = {
            "title": ui.title.text().strip(),
            "kind": MeetingKind(ui.kind.currentData()),
            "place": ui.place.text().strip(),
            "remote_link": ui.link.text().strip(),
            "chair_id": _person(ui.chair),
            "secretary_id": _person(ui.secretary),
            "inspector_ids": tuple(each for each in inspectors if each),
            "retention": ui.retention.text().strip(),
            "started": self._moment(self._started.value(), meeting.started),
            "ended": self._moment(self._ended.value(), meeting.ended),
        }
        return {name: value for name, value in now.items() if value != getattr(meeting, name)}

    def _moment(self, clock: time | None, before: datetime | None) -> datetime | None:
        if clock is None:
            return None
        return datetime.combine((before or self._meeting.start).date(), clock)

    def _fill(self, view: MeetingView) -> None:
        ui, meeting = self._ui, self._meeting
        self._when.show(meeting.start, meeting.end)
        ui.title.setText(meeting.title)
        ui.place.setText(meeting.place)
        ui.link.setText(meeting.remote_link)
        ui.retention.setText(meeting.retention)
        ui.place.setCursorPosition(0)
        ui.link.setCursorPosition(0)
        for kind in MeetingKind:
            ui.kind.addItem(meeting_kind(kind), kind.value)
        ui.kind.setCurrentIndex(ui.kind.findData(meeting.kind.value))
        inspectors = [*meeting.inspector_ids, "", ""][:2]
        chosen = (meeting.chair_id or "", meeting.secretary_id or "", *inspectors)
        choices = people_of(view.record)
        for combo, key in zip((ui.chair, ui.secretary, ui.first, ui.second), chosen, strict=True):
            combo.offer(choices, key, view.record.directory.name(key))
        self._started.set_value(meeting.started.time() if meeting.started else None)
        self._ended.set_value(meeting.ended.time() if meeting.ended else None)
        self._set_editable(meeting)

    def _set_editable(self, meeting: Meeting) -> None:
        ui = self._ui
        self._when.set_enabled(editable_agenda(meeting))
        for editor in (ui.title, ui.kind, ui.place, ui.link, ui.chair, ui.secretary, ui.first, ui.second):
            editor.setEnabled(not closed(meeting))
        held = meeting.status not in (MeetingStatus.DRAFT, MeetingStatus.CANCELLED)
        for field, editor in ((self._began, self._started), (self._finished, self._ended)):
            field.setVisible(held or meeting.started is not None)
            editor.setReadOnly(closed(meeting))

    def _lay_out(self) -> None:
        ui = self._ui
        apply_roles(self)
        ui.daySlot.addWidget(self._when.day)
        ui.startSlot.addWidget(self._when.start)
        ui.endSlot.addWidget(self._when.end)
        ui.reasonSlot.addWidget(self._reason)
        self._reason.hide()
        ui.startedSlot.addWidget(self._began)
        ui.endedSlot.addWidget(self._finished)


def _person(combo: PersonCombo) -> str | None:
    return combo.currentData() or None


def ask_details(parent: QWidget, view: MeetingView, today: date, field: str = "") -> Details | None:
    """Return what the user changed, None where they turned back; the keyboard begins in `field`."""
    dialog = DetailsDialog(parent, view, today)
    dialog.focus_field(field)
    return dialog.details() if dialog.exec() == QDialog.DialogCode.Accepted else None
