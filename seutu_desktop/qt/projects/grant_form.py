"""The form of a grant within its project: call, decision, money in, reports."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from functools import partial
from typing import Any

from PySide6.QtWidgets import QTableView, QVBoxLayout, QWidget

from seutu_desktop.domain.dates import numeric_day
from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.people import Organisation
from seutu_desktop.domain.projects import GrantPayment, GrantReport, GrantReportKind
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.bound_form import BoundForm
from seutu_desktop.qt.forms.ui_project_grant import Ui_GrantForm
from seutu_desktop.qt.projects.organisations import NEW, offer_organisations, save_new
from seutu_desktop.qt.projects.table import (
    CellsModel,
    Column,
    dress,
    edit_row,
    let_shrink,
    money_words,
    show_rows,
    tidy,
    typed_cents,
    typed_day,
)
from seutu_desktop.qt.projects.words import report_words
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.widgets.buttons import quiet_button
from seutu_desktop.qt.widgets.field import FieldError
from seutu_desktop.qt.widgets.section import SectionHeader
from seutu_desktop.services import grants
from seutu_desktop.services.money_view import GrantView

_CLOSES = time(16, 15)
"""When calls usually close (domain.md 9), until the hour is typed."""

_MONEY = ("applied_cents", "granted_cents", "own_share_cents")
_AS_THEY_ARE = ("funder_id", "decision_number", "applied_on", "decided_on", "use_from", "use_to")


class GrantForm(QWidget):
    """A grant; every field and cell saves itself."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._view: GrantView | None = None
        head = QWidget()
        self._ui = Ui_GrantForm()
        self._ui.setupUi(head)
        self._form = BoundForm(actions, self._save, self)
        self._error = FieldError()
        self._payments, self._reports = QTableView(), QTableView()
        self._paid = CellsModel(self._payment_columns(), self._refused)
        self._due = CellsModel(self._report_columns(), self._refused)
        self._paid_head = SectionHeader(
            self.tr("Maksatukset"), "", self.tr("Lisää maksatus"), "plus", role="list-strong"
        )
        self._interim = SectionHeader(
            self.tr("Raportit"), "", self.tr("Lisää väliraportti"), "plus", role="list-strong"
        )
        self._final = quiet_button(self.tr("Lisää loppuraportti"), "plus", compact=True)
        self._interim.add_action(self._final)
        self._lay_out(head)
        self._bind()

    def show_grant(self, view: GrantView, organisations: Sequence[Organisation], place: int) -> None:
        """Show the grant that is `place`th of its project."""
        if self._view is not None and self._view.grant.id != view.grant.id:
            self._form.leave()
        self._view = view
        grant = view.grant
        self._ui.title.setText(self.tr("Avustus {0}").format(place))
        offer_organisations(self._ui.funder, organisations)
        self._ui.warning.say(view.warning, "warn")
        values: dict[str, Any] = {name: getattr(grant, name) for name in _AS_THEY_ARE}
        values |= {name: money_words(getattr(grant, name)) for name in _MONEY}
        closes = grant.call_closes
        values["call_day"] = closes.date() if closes else None
        values["call_time"] = closes.time() if closes else None
        self._form.show(values)
        show_rows(self._payments, self._paid, view.payments)
        show_rows(self._reports, self._due, view.reports)
        left = money_words(view.left_cents)
        self._paid_head.set_note(self.tr("maksamatta {0}").format(left) if view.left_cents else "")

    def leave(self) -> bool:
        """Store what waits; return False where it was refused."""
        return self._form.leave()

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._form.flush()

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        self._ui.funder.setFocus()

    def _save(self, name: str, value: object) -> UserError | None:
        if self._view is None:
            return None
        key = self._view.grant.id
        if name == "funder_id" and value == NEW:
            before = self._view.grant.funder_id
            return save_new(
                self._actions,
                self,
                lambda store, made: grants.edit_grant(store, key, funder_id=made),
                lambda: self._ui.funder.choose(before),
            )
        if name in ("call_day", "call_time"):
            closes = _closes(self._ui.callDay.value(), self._ui.callTime.value())
            return self._actions.attempt(lambda store: grants.edit_grant(store, key, call_closes=closes))
        if name in _MONEY:
            return self._actions.attempt(
                lambda store: grants.edit_grant(store, key, **{name: typed_cents(str(value))})
            )
        return self._actions.attempt(lambda store: grants.edit_grant(store, key, **{name: value}))

    def _amount(self, name: str) -> str | None:
        return money_words(getattr(self._view.grant, name)) if self._view else None

    def _add_payment(self) -> None:
        today = self._actions.today()
        made = self._view and self._actions.perform(grants.add_payment, self._view.grant.id, today, 0)
        if made:
            edit_row(self._payments, self._paid, made.ids[0], 1)

    def _add_report(self, kind: GrantReportKind) -> None:
        today = self._actions.today()
        made = self._view and self._actions.perform(grants.add_report, self._view.grant.id, kind, today)
        if made:
            edit_row(self._reports, self._due, made.ids[0], 1)

    def _remove(self) -> None:
        if self._view and self._actions.perform(grants.delete_grant, self._view.grant.id):
            self._actions.messages.inform(self.tr("Avustus poistettu"), undoable=True)

    def _remove_payment(self, payment: GrantPayment) -> None:
        if self._actions.perform(grants.delete_payment, payment.id):
            words = self.tr("Maksatus {0} poistettu").format(numeric_day(payment.paid_on))
            self._actions.messages.inform(words, undoable=True)

    def _remove_report(self, report: GrantReport) -> None:
        if self._actions.perform(grants.delete_report, report.id):
            words = self.tr("{0} poistettu").format(report_words(report.kind))
            self._actions.messages.inform(words, undoable=True)

    def _refused(self, error: UserError | None) -> None:
        self._error.say(self._actions.messages.sentence(error) if error else "")

    def _payment_columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Päivä"), lambda row: numeric_day(row.paid_on), self._cell("payment", "paid_on")),
            Column(
                self.tr("Summa"), lambda row: money_words(row.cents), self._cell("payment", "cents"), True
            ),
            Column(self.tr("Huomautus"), lambda row: row.note, self._cell("payment", "note")),
        )

    def _report_columns(self) -> tuple[Column, ...]:
        def late(row: GrantReport) -> str:
            return "bad" if self._late(row) else "text"

        return (
            Column(self.tr("Raportti"), lambda row: report_words(row.kind), narrow=True),
            Column(
                self.tr("Määräpäivä"), self._due_words, self._cell("report", "due"), narrow=True, role=late
            ),
            Column(self.tr("Lähetetty"), _sent, self._cell("report", "sent_on"), narrow=True),
            Column(self.tr("Huomautus"), lambda row: row.note, self._cell("report", "note")),
        )

    def _due_words(self, row: GrantReport) -> str:
        day = numeric_day(row.due)
        return self.tr("{0}, myöhässä").format(day) if self._late(row) else day

    def _late(self, row: GrantReport) -> bool:
        return row.sent_on is None and row.due < self._actions.today()

    def _cell(self, kind: str, name: str) -> Callable[[Any, str], UserError | None]:
        edit = grants.edit_payment if kind == "payment" else grants.edit_report
        read = _READERS.get(name)

        def store(row: Any, text: str) -> UserError | None:
            today = self._actions.today()
            return self._actions.attempt(
                lambda store: edit(store, row.id, **{name: read(text, today) if read else text})
            )

        return store

    def _bind(self) -> None:
        ui, form = self._ui, self._form
        form.choice("funder_id", ui.funder, ui.funderError)
        form.day("call_day", ui.callDay, ui.callDayError)
        form.time("call_time", ui.callTime, ui.callTimeError)
        form.day("applied_on", ui.appliedOn, ui.appliedOnError)
        form.line("applied_cents", ui.applied, ui.appliedError)
        form.day("decided_on", ui.decidedOn, ui.decidedOnError)
        form.line("decision_number", ui.number, ui.numberError)
        form.line("granted_cents", ui.granted, ui.grantedError)
        form.line("own_share_cents", ui.own, ui.ownError)
        form.day("use_from", ui.useFrom, ui.useFromError)
        form.day("use_to", ui.useTo, ui.useToError)
        for name, line, error in zip(
            _MONEY,
            (ui.applied, ui.granted, ui.own),
            (ui.appliedError, ui.grantedError, ui.ownError),
            strict=True,
        ):
            tidy(line, error, self.flush, partial(self._amount, name))
        ui.remove.clicked.connect(self._remove)
        self._paid_head.acted.connect(self._add_payment)
        self._interim.acted.connect(lambda: self._add_report(GrantReportKind.INTERIM))
        self._final.clicked.connect(lambda: self._add_report(GrantReportKind.FINAL))

    def _lay_out(self, head: QWidget) -> None:
        apply_roles(head)
        self._ui.remove.setProperty("kind", "quiet")
        let_shrink(self._ui.funder)
        self._payments.setAccessibleName(self.tr("Maksatukset"))
        self._reports.setAccessibleName(self.tr("Raportit"))
        dress(self._payments, self._paid, self._remove_payment)
        dress(self._reports, self._due, self._remove_report)
        tables = QVBoxLayout()
        tables.setContentsMargins(24, 0, 24, 12)
        tables.setSpacing(4)
        parts = (self._paid_head, self._payments, self._interim, self._reports, self._error)
        for widget in parts:
            tables.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(tables)


def _needed_day(text: str, today: date) -> date | None:
    """A day that a row cannot be without: what is left empty is refused as no day."""
    return typed_day(text or "–", today)


_READERS: dict[str, Callable[[str, date], object]] = {
    "paid_on": _needed_day,
    "due": lambda text, today: _needed_day(text.partition(",")[0], today),
    "sent_on": typed_day,
    "cents": lambda text, today: typed_cents(text) or 0,
}


def _closes(day: date | None, at: time | None) -> datetime | None:
    return datetime.combine(day, at or _CLOSES) if day else None


def _sent(row: GrantReport) -> str:
    return numeric_day(row.sent_on) if row.sent_on else ""
