"""A group's report to a meeting, and who has not sent one to that meeting."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from seutu_desktop.domain.errors import UserError
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.bound_form import BoundForm
from seutu_desktop.qt.forms.ui_models_report import Ui_ReportDetail
from seutu_desktop.qt.models.words import meeting_words, report_chip, report_told
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.widgets.badges import StatusChip
from seutu_desktop.qt.widgets.buttons import set_icon
from seutu_desktop.services import reports
from seutu_desktop.services.report_year import ReportCell, ReportColumn, ReportState, ReportYear


class ReportDetail(QFrame):
    """Its text saves itself; `remind_wanted` asks for the reminder, `meeting_wanted` for the meeting."""

    remind_wanted = Signal()
    meeting_wanted = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._cell: ReportCell | None = None
        self._ui = Ui_ReportDetail()
        self._ui.setupUi(self)
        apply_roles(self)
        self._chip = StatusChip()
        self._ui.head.addWidget(self._chip)
        set_icon(self._ui.received, "check", "text")
        set_icon(self._ui.remind, "copy", "text")
        self._form = BoundForm(actions, self._save, self)
        self._form.text("text", self._ui.text, self._ui.textError)
        self._ui.received.clicked.connect(self._receive)
        self._ui.meeting.clicked.connect(self.meeting_wanted)
        self._ui.remind.clicked.connect(self.remind_wanted)

    @property
    def cell(self) -> ReportCell | None:
        """The report shown."""
        return self._cell

    def show_report(self, year: ReportYear, cell: ReportCell) -> bool:
        """Show a report; False where the text of another one was refused, so it stays on screen."""
        if self._place(self._cell) != self._place(cell) and not self._form.leave():
            return False
        self._cell = cell
        group = next(each for each in year.groups if each.id == cell.body_id)
        column = next(each for each in year.meetings if each.meeting.id == cell.meeting_id)
        self._ui.group.setText(group.name)
        chair = year.chairs.get(group.id)
        told = [meeting_words(column), report_told(cell)]
        if chair is not None:
            told.append(self.tr("Puheenjohtaja {0}.").format(chair.name))
        self._ui.about.setText("\n".join([told[0], " ".join(told[1:])]))
        self._form.show({"text": cell.report.text if cell.report else ""})
        sent = cell.state is ReportState.SENT
        self._chip.set_status(*report_chip(cell.state))
        self._ui.received.setVisible(not sent)
        self._show_missing(year, column)
        return True

    def focus_text(self) -> None:
        """Put the keyboard into the text."""
        self._form.focus("text")

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._form.flush()

    def _show_missing(self, year: ReportYear, column: ReportColumn) -> None:
        missing = year.missing(column.meeting.id)
        named = []
        for each in missing:
            chair = year.chairs.get(each.id)
            named.append(f"{each.name} ({chair.name})" if chair else each.name)
        self._ui.missingTitle.setText(
            self.tr("Kuka ei ole lähettänyt") if missing else self.tr("Kaikki ovat lähettäneet katsauksensa")
        )
        self._ui.missing.setText("\n".join(named))
        self._ui.missing.setVisible(bool(missing))
        self._ui.remind.setVisible(bool(missing))

    def _save(self, name: str, value: object) -> UserError | None:
        if self._cell is None:
            return None
        place, today = self._place(self._cell), self._actions.today()
        return self._actions.attempt(reports.receive_report, *place, str(value), today)

    def _receive(self) -> None:
        self.flush()
        if self._cell is not None:
            self._actions.perform(reports.mark_received, *self._place(self._cell), self._actions.today())

    @staticmethod
    def _place(cell: ReportCell | None) -> tuple[str, str]:
        return (cell.meeting_id, cell.body_id) if cell is not None else ("", "")
