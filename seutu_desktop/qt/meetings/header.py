"""The head of a meeting: what it is, when and where, its stage, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from seutu_desktop.domain.meetings import MeetingStatus
from seutu_desktop.qt.meetings.words import STAGES, STATUS_ICONS, meeting_facts, stage_names, status_words
from seutu_desktop.qt.widgets.badges import StatusChip
from seutu_desktop.qt.widgets.buttons import icon_button, plain_button, quiet_button
from seutu_desktop.qt.widgets.page_header import PageHeader
from seutu_desktop.qt.widgets.stepper import Stepper
from seutu_desktop.services.meeting_view import MeetingView

_TALL, _LOW = 76, 60
_CHIPS = {MeetingStatus.APPROVED: "ok", MeetingStatus.CANCELLED: "bad"}


class MeetingHeader(QWidget):
    """Two lines and a stepper; in a small window one line with a chip and the list behind an arrow."""

    list_wanted = Signal(QWidget)
    edit_wanted = Signal()
    word_wanted = Signal()
    menu_wanted = Signal(QMenu)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = PageHeader()
        self._drop = icon_button("down", self.tr("Vaihda kokousta"))
        self._chip = StatusChip()
        self._edit = quiet_button(self.tr("Muuta"), compact=True)
        self._edit.setAccessibleName(self.tr("Muuta kokouksen tietoja"))
        self._word = plain_button(self.tr("Avaa Wordissa"), "doc")
        self._more = icon_button("more", self.tr("Kokouksen toiminnot"), framed=True)
        self._steps = {minutes: Stepper(stage_names(minutes=minutes)) for minutes in (False, True)}
        self._stages = QWidget()
        self._narrow = False
        self._minutes = False
        self._menu = QMenu(self)
        self._lay_out()
        self._connect()

    def show_view(self, view: MeetingView) -> None:
        """Show a meeting."""
        meeting = view.record.meeting
        self._minutes = view.minutes
        self._page.set_title(view.name)
        self._page.set_meta(meeting_facts(meeting))
        kind = _CHIPS.get(meeting.status, "tint")
        words = status_words(meeting.status, minutes=view.minutes)
        self._chip.set_status(words, kind, STATUS_ICONS[meeting.status])
        steps = self._steps[view.minutes]
        if meeting.status is MeetingStatus.CANCELLED:
            steps.set_cancelled(self.tr("Peruttu"), 1 if meeting.notice_on else 0)
        else:
            steps.set_current(STAGES.index(meeting.status))
        self._show_parts()

    def set_narrow(self, narrow: bool) -> None:
        """Use one line in a small window."""
        self._narrow = narrow
        self._page.set_compact(narrow)
        self._page.setMinimumHeight(_LOW if narrow else _TALL)
        self._show_parts()

    def _show_parts(self) -> None:
        self._drop.setVisible(self._narrow)
        self._chip.setVisible(self._narrow)
        self._stages.setVisible(not self._narrow)
        for minutes, steps in self._steps.items():
            steps.setVisible(minutes == self._minutes)

    def _open_menu(self) -> None:
        self._menu.clear()
        self.menu_wanted.emit(self._menu)
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _connect(self) -> None:
        self._drop.clicked.connect(lambda: self.list_wanted.emit(self._drop))
        self._edit.clicked.connect(self.edit_wanted)
        self._word.clicked.connect(self.word_wanted)
        self._more.clicked.connect(self._open_menu)

    def _lay_out(self) -> None:
        self._page.add_beside_title(self._drop)
        self._page.add_beside_title(self._chip)
        self._page.add_after_meta(self._edit)
        self._page.add_action(self._word)
        self._page.add_action(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._page)
        row = QVBoxLayout(self._stages)
        row.setContentsMargins(24, 2, 24, 6)
        for steps in self._steps.values():
            row.addWidget(steps)
        column.addWidget(self._stages)
