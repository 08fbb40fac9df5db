"""The plan's own page: what it rests on, its texts, the strategy of its time, and its follow-up."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from seutu_desktop.domain.dates import numeric_day
from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.network import PeriodItemKind
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.bound_form import BoundForm
from seutu_desktop.qt.counts import Counts
from seutu_desktop.qt.forms.ui_year_plan import Ui_PlanForm
from seutu_desktop.qt.richtext_editor import RichTextEditor
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.services.decided_in import DecidedIn
from seutu_desktop.services.plan_agenda import FollowUp
from seutu_desktop.services.plan_view import PlanView
from seutu_desktop.services.plans import edit_plan

_FIELDS = ("introduction", "closing")


class PlanForm(QWidget):
    """The texts of a plan and what stands around it. Each signal asks for what its button says."""

    matter_wanted = Signal()
    import_wanted = Signal()
    follow_wanted = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._plan_id = ""
        self._ui = Ui_PlanForm()
        self._ui.setupUi(self)
        self._texts = {name: RichTextEditor(4) for name in _FIELDS}
        self._form = BoundForm(actions, self._save, self)
        self._dress()

    def show_plan(self, view: PlanView, targets: int, follow: FollowUp) -> bool:
        """Show a plan; False where the text of another one was refused. `targets` wait to become goals."""
        if view.plan is None:
            return True
        if self._plan_id != view.plan.id and not self._form.leave():
            return False
        self._plan_id = view.plan.id
        self._form.show({name: getattr(view.plan, name) for name in _FIELDS})
        self._show_approval(view.approval)
        self._show_targets(targets)
        self._show_strategy(view)
        words = {
            FollowUp.ON: self.tr("Toteutuminen on jokaisen kokouksen ehdotuksissa tavoitteiden tiloineen."),
            FollowUp.OFF: self.tr("Toteutuminen ei vielä nouse kokousten esityslistaehdotuksiin."),
            FollowUp.MISSING: self.tr("Vuosikellossa ei ole toteutumisen seurannan mallitehtävää."),
        }
        self._ui.follow.setText(words[follow])
        self._ui.followUp.setVisible(follow is FollowUp.OFF)
        return True

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._form.flush()

    def leave(self) -> bool:
        """Store what waits, before something else is shown; return False where it was refused."""
        return self._form.leave()

    def forget(self) -> None:
        """Show nothing: the plan is gone, and so is what waited to be stored."""
        self._plan_id = ""
        self._form.leave()

    def focus_title(self) -> None:
        """Put the keyboard into the introduction."""
        self._texts["introduction"].focus_text()

    def set_narrow(self, narrow: bool) -> None:
        """Take less room at the sides in a small window."""
        side = 16 if narrow else 24
        self._ui.column.setContentsMargins(side, 16, side, 24)

    def _show_approval(self, approval: DecidedIn | None) -> None:
        ui = self._ui
        ui.openApproval.setVisible(approval is not None)
        if approval is None:
            ui.approval.setText(self.tr("Suunnitelmaa ei ole viety esityslistalle."))
            return
        words = self.tr("Hyväksytty {0}, {1}") if approval.decided else self.tr("Esityslistalla {0}, {1}")
        section = f"§ {approval.section}" if approval.section else ""
        named = " ".join(filter(None, (approval.number, section))) or approval.title
        ui.approval.setText(words.format(named, numeric_day(approval.day)))

    def _show_targets(self, targets: int) -> None:
        words = Counts().waiting_targets(targets) if targets else ""
        self._ui.importText.setText(words)
        for part in (self._ui.importText, self._ui.importTargets):
            part.setVisible(bool(targets))

    def _show_strategy(self, view: PlanView) -> None:
        period = view.period
        kinds = (PeriodItemKind.VALUE, PeriodItemKind.PRIORITY_AREA)
        values, areas = (", ".join(each.text for each in view.of_kind(kind)) for kind in kinds)
        parts = [
            self.tr("Visio: {0}").format(period.vision) if period and period.vision else "",
            self.tr("Arvot: {0}").format(values) if values else "",
            self.tr("Painopistealueet: {0}").format(areas) if areas else "",
        ]
        self._ui.strategyHead.setText(self.tr("Strategia {0}").format(period.name) if period else "")
        self._ui.strategy.setText("\n".join(filter(None, parts)))
        of = view.factors_of.name if view.factors_of else ""
        self._ui.factorsHead.setText(self.tr("Kriittiset menestystekijät {0}").format(of))
        self._ui.factors.setText("\n".join(f"• {each.text}" for each in view.factors))
        for part in (self._ui.strategyHead, self._ui.strategy):
            part.setVisible(period is not None)
        for part in (self._ui.factorsHead, self._ui.factors):
            part.setVisible(bool(view.factors))

    def _save(self, name: str, value: object) -> UserError | None:
        key, fields = self._plan_id, {name: value}
        return self._actions.attempt(lambda store: edit_plan(store, key, **fields)) if key else None

    def _dress(self) -> None:
        ui = self._ui
        apply_roles(self)
        for row in (ui.followRow, ui.importRow):
            row.setStretch(0, 1)  # the button is as wide as its words
        for name, editor in self._texts.items():
            label = getattr(ui, f"{name}Label")
            getattr(ui, f"{name}Slot").addWidget(editor)
            label.setBuddy(editor)
            editor.set_accessible_name(label.text())
            self._form.rich(name, editor, lambda: self._plan_id)
        ui.openApproval.clicked.connect(self.matter_wanted)
        ui.importTargets.clicked.connect(self.import_wanted)
        ui.followUp.clicked.connect(self.follow_wanted)
        ui.column.addStretch(1)
