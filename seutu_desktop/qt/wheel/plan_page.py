"""Suunnittele vuosi: a body's rule, every day of it with its clashes, moved for a reason, made in one go."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHeaderView,
    QMenu,
    QStackedWidget,
    QTableView,
    QWidget,
)

from seutu_desktop.domain.dates import short_day
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.forms.ui_wheel_plan import Ui_WheelPlan
from seutu_desktop.qt.language import window_language
from seutu_desktop.qt.meetings.dialogs import ReasonDialog
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.wheel.export_dialog import open_calendar
from seutu_desktop.qt.wheel.move_dialog import MoveDialog
from seutu_desktop.qt.wheel.plan_model import CLASH, DAY, STATE, PlanDelegate, PlanModel
from seutu_desktop.qt.wheel.rule_dialog import Asked, RuleDialog
from seutu_desktop.qt.widgets.empty_state import EmptyState
from seutu_desktop.qt.widgets.rows import row_height
from seutu_desktop.services import planning
from seutu_desktop.services.plan_words import (
    clash_words,
    meeting_calendar,
    missing_words,
    reason_words,
    rule_words,
)
from seutu_desktop.services.planning import PlanRow, YearPlan


class PlanPage(QFrame):
    """The year of a body, the steering group's at first. `finished` when its meetings were made."""

    finished = Signal(int)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._plan: YearPlan | None = None
        self._model = PlanModel()
        self._table = QTableView()
        self._none = EmptyState("today", "", "", self.tr("Aseta päiväsääntö…"), primary_icon="")
        self._stack = QStackedWidget()
        self._ui = Ui_WheelPlan()
        self._ui.setupUi(self)
        self._dress()
        self._connect()

    @property
    def plan(self) -> YearPlan | None:
        """The plan shown."""
        return self._plan

    def begin(self) -> None:
        """Choose the steering group, which is planned first."""
        self._ui.body.setCurrentIndex(0)

    def show_year(self, year: int) -> None:
        """Show the year of the body chosen."""
        bodies = self._actions.read(planning.meeting_bodies, self._actions.today())
        self._ui.body.offer([(each.name, each.id) for each in bodies])
        self._plan = self._actions.read(planning.body_year, year, self._ui.body.chosen())
        directory, language = self._actions.store.directory(), window_language()
        words = [
            (
                _when(row),
                reason_words(row, directory, language) or clash_words(row, language),
                self._state(row),
            )
            for row in self._plan.rows
        ]
        chosen = self._table.currentIndex().row()
        self._model.load(self._plan.rows, words)
        if words:
            self._table.setCurrentIndex(self._model.index(min(max(chosen, 0), len(words) - 1), 0))
        self._show_rule(self._plan)
        self._show_foot(self._plan)

    def accept(self) -> None:
        """Make the meetings of the year."""
        if self._plan is None or not self._plan.waiting:
            return
        year, count = self._plan.year, len(self._plan.waiting)
        if self._actions.perform(planning.accept_year, year, self._plan.body.id) is not None:
            words = self.tr("%n kokousta vuodelle {0} luotu", "", count).format(year)
            self._actions.messages.inform(words, undoable=True)
            self.finished.emit(year)

    def focus_first(self) -> None:
        """Put the keyboard on the button that makes the meetings, else into the table."""
        (self._ui.accept if self._ui.accept.isEnabled() else self._table).setFocus()

    def ask_rule(self) -> None:
        """Ask by what rule the body meets."""
        if self._plan is None:
            return
        body, year, messages = self._plan.body, self._plan.year, self._actions.messages
        rule, since = self._actions.read(planning.rule_to_change, body.id, year)
        asked = Asked(body.name, rule, since, year)
        dialog = RuleDialog(self, asked, self._actions.today, messages.sentence)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            made = self._actions.perform(planning.set_rule, body.id, dialog.since(), **dialog.fields())
            if made is not None:
                messages.inform(self.tr("Päiväsääntö tallennettu: {0}").format(body.name), undoable=True)

    def ask_move(self, place: int) -> None:
        """Ask where a day moves and why."""
        row = self._model.row(place)
        if row is None or self._plan is None:
            return
        day = row.day or row.original
        text = self._model.index(place, CLASH).data()
        question = self.tr("Siirrä kokous {0}").format(short_day(day))
        dialog = MoveDialog(self, question, str(text or ""), day, self._actions.today)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._store(row, dialog.day(), dialog.reason())

    def leave_out(self, place: int) -> None:
        """Ask why there is no meeting on a day."""
        row = self._model.row(place)
        if row is None:
            return
        question = self.tr("Jätä pois {0}").format(short_day(row.original))
        dialog = ReasonDialog(self, question, self.tr("Syy tulee kokouskalenteriin."), self.tr("Jätä pois"))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._store(row, None, dialog.reason())

    def bring_back(self, place: int) -> None:
        """Take a day back to its rule."""
        row = self._model.row(place)
        if row is not None and self._plan is not None:
            self._actions.perform(planning.keep_day, self._plan.body.id, row.original)

    def _store(self, row: PlanRow, to: date | None, reason: str) -> None:
        assert self._plan is not None  # noqa: S101  # the row is of a plan
        self._actions.perform(planning.move_day, self._plan.body.id, row.original, to, reason)

    def _state(self, row: PlanRow) -> str:
        if row.meeting is not None and row.day is not None:
            return self.tr("kokous luotu")
        return self.tr("ei kokousta") if row.day is None else ""

    def _show_rule(self, plan: YearPlan) -> None:
        """The rule in words and what it leaves out; without days the way to a rule in their place."""
        unsure = "" if plan.confirmed else self.tr(" Oletus, vahvistamatta.")
        rules = "; ".join(rule_words(each, window_language()) for each in plan.rules)
        self._ui.rule.setText(self.tr("{0}: {1}.{2}").format(plan.body.name, rules, unsure))
        self._ui.rule.setVisible(bool(plan.rules))
        self._ui.confirm.setVisible(not plan.confirmed)
        self._ui.change.setVisible(bool(plan.rows))
        lacking = [missing_words(rule, plan.year, window_language()) for rule in plan.rules]
        others = ", ".join(short_day(each.day) for each in plan.others)
        apart = self.tr("Ryhmän muut kokoukset tänä vuonna: {0}").format(others) if others else ""
        self._ui.missing.say(" ".join(filter(None, (*lacking, apart))), "warn")
        title = self.tr("Ryhmällä {0} ei ole vielä päiväsääntöä").format(plan.body.name)
        why = self.tr("Säännöstä saat vuoden kokouspäivät ja näet, mihin ne osuvat.")
        if plan.rules:
            title, why = self.tr("Sääntö ei osu vuoteen {0}").format(plan.year), ""
        self._none.set_texts(title, why)
        self._stack.setCurrentWidget(self._table if plan.rows else self._none)

    def _show_foot(self, plan: YearPlan) -> None:
        clashing = sum(1 for row in plan.waiting if row.clashes and not row.excepted)
        done = self.tr("Vuoden {0} kokoukset on luotu.").format(plan.year)
        told = self.tr("%n päivää osuu johonkin. Siirrä tai pidä ne.", "", clashing)
        free = self.tr("Mikään päivä ei osu pyhään eikä lomaan.")
        self._ui.summary.setText(done if not plan.waiting else told if clashing else free)
        self._ui.accept.setText(self.tr("Luo %n kokousta", "", len(plan.waiting)))
        self._ui.accept.setEnabled(bool(plan.waiting))
        self._ui.summary.setVisible(bool(plan.rows))
        self._ui.calendar.setVisible(bool(plan.rows))
        self._ui.paper.setVisible(bool(plan.rows))
        self._ui.accept.setVisible(bool(plan.waiting))

    def _copy(self) -> None:
        if self._plan is not None:
            QGuiApplication.clipboard().setText(meeting_calendar(self._plan))
            self._actions.messages.inform(self.tr("Kokouskalenteri on leikepöydällä"))

    def _open_paper(self) -> None:
        if self._plan is not None:
            open_calendar(self._actions, self._plan.year, self._plan.body.id)

    def _choose(self) -> None:
        if self._plan is not None:
            self.show_year(self._plan.year)

    def _confirm(self) -> None:
        if self._plan is not None:
            self._actions.perform(planning.confirm_rules, self._plan.body.id, self._plan.year)

    def _menu(self, place: object) -> None:
        index = self._table.currentIndex()
        row = self._model.row(index.row())
        if row is None:
            return
        menu = QMenu(self._table)
        menu.addAction(self.tr("Siirrä…"), lambda: self.ask_move(index.row()))
        out = menu.addAction(self.tr("Jätä pois…"), lambda: self.leave_out(index.row()))
        out.setEnabled(row.day is not None)
        back = menu.addAction(self.tr("Palauta säännön mukaiseksi"), lambda: self.bring_back(index.row()))
        back.setEnabled(row.excepted and row.meeting is None)
        menu.popup(self._table.viewport().mapToGlobal(self._table.visualRect(index).bottomLeft()))

    def _connect(self) -> None:
        self._ui.body.activated.connect(self._choose)
        self._ui.change.clicked.connect(self.ask_rule)
        self._ui.confirm.clicked.connect(self._confirm)
        self._ui.accept.clicked.connect(self.accept)
        self._ui.calendar.clicked.connect(self._copy)
        self._ui.paper.clicked.connect(self._open_paper)
        self._none.primary.connect(self.ask_rule)
        self._table.activated.connect(lambda index: self.ask_move(index.row()))

    def _dress(self) -> None:
        apply_roles(self)
        for page in (self._table, self._none):
            self._stack.addWidget(page)
        self._ui.slot.addWidget(self._stack)
        self._table.setModel(self._model)
        self._table.setItemDelegate(PlanDelegate(self._table))
        self._table.setAccessibleName(self.tr("Vuoden kokouspäivät"))
        self._table.setShowGrid(False)
        self._table.setTabKeyNavigation(False)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._table.customContextMenuRequested.connect(self._menu)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(row_height("task"))
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(CLASH, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setHighlightSections(False)
        self._table.setColumnWidth(DAY, 170)
        self._table.setColumnWidth(STATE, 150)


def _when(row: PlanRow) -> str:
    original = short_day(row.original)
    return f"{original} → {short_day(row.day)}" if row.day and row.excepted else original
