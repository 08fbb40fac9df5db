"""The form of one membership beside the table: role, seat, time, and a change of representative."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.people import Membership, MembershipRole
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.bound_form import BoundForm
from seutu_desktop.qt.forms.ui_people_membership import Ui_MembershipForm
from seutu_desktop.qt.people.register import scrolled
from seutu_desktop.qt.people.words import role_words
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.services.body_view import Holder, SeatLine
from seutu_desktop.services.people import delete_membership, edit_membership, end_membership

WIDE, NARROW = 300, 276


class MembershipPane(QFrame):
    """`succeed_wanted` asks for a new representative; everything else is stored here."""

    opened = Signal(object)
    succeed_wanted = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._holder: Holder | None = None
        self._ui = Ui_MembershipForm()
        page = QWidget()
        self._ui.setupUi(page)
        self._form = BoundForm(actions, self._save, self)
        self._dress(page)
        self._bind()
        self._ui.succeed.clicked.connect(self.succeed_wanted)
        self._ui.end.clicked.connect(self._end)
        self._ui.open.clicked.connect(self._open)
        self._ui.remove.clicked.connect(self.remove)

    @property
    def holder(self) -> Holder | None:
        """Whose membership is shown."""
        return self._holder

    def show_holder(self, holder: Holder | None, lines: tuple[SeatLine, ...]) -> None:
        """Show a membership among the lines of its group, or hide."""
        if holder is None or self._holder is None or holder.membership.id != self._holder.membership.id:
            self._form.leave()
        self._holder = holder
        self.setVisible(holder is not None)
        if holder is not None:
            self._show(holder, lines)

    def set_narrow(self, narrow: bool) -> None:
        """Take less room in a small window."""
        self.setFixedWidth(NARROW if narrow else WIDE)

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._form.flush()

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        self._ui.role.setFocus()

    def remove(self) -> None:
        """Remove a membership entered by mistake."""
        if self._holder is not None:
            gone = self._holder
            if self._actions.perform(delete_membership, gone.membership.id):
                words = self.tr("{0} poistettu ryhmästä").format(gone.name)
                self._actions.messages.inform(words, undoable=True)

    def _show(self, holder: Holder, lines: tuple[SeatLine, ...]) -> None:
        membership = holder.membership
        self._ui.name.setText(holder.name)
        self._ui.seat.setText(holder.title)
        self._ui.seat.setVisible(bool(holder.title))
        deputy = membership.role is MembershipRole.DEPUTY
        self._ui.deputyOfPart.setVisible(deputy)
        self._ui.deputyOf.offer(self._holders(holder, lines))
        self._form.show(
            {
                "role": membership.role,
                "municipality_id": membership.municipality_id,
                "deputy_of_id": membership.deputy_of_id,
                "valid_from": membership.valid_from,
                "valid_to": membership.valid_to,
            }
        )
        over = membership.valid_to is not None
        self._ui.end.setVisible(not over)
        words = self.tr("Vaihda varaedustaja…") if deputy else self.tr("Vaihda edustaja…")
        self._ui.succeed.setText(words)

    def _holders(self, holder: Holder, lines: tuple[SeatLine, ...]) -> list[tuple[str, object]]:
        """Return whose deputy somebody can be: who sits in the group, and the one named now."""
        own = holder.membership
        found: list[tuple[str, object]] = [(self.tr("ei valittu"), None)]
        for line in lines:
            if line.member is not None and line.member.membership.id != own.id:
                where = f", {line.municipality}" if line.municipality else ""
                found.append((f"{line.member.name}{where}", line.member.membership.id))
        if own.deputy_of_id and all(key != own.deputy_of_id for _, key in found):
            found.append((self.tr("edellinen edustaja"), own.deputy_of_id))
        return found

    def offer_municipalities(self, choices: list[tuple[str, object]]) -> None:
        """Offer the municipalities of the network."""
        self._ui.municipality.offer([(self.tr("ei kuntaa"), None), *choices])

    def _save(self, name: str, value: object) -> UserError | None:
        if self._holder is None:
            return None
        key = self._holder.membership.id
        return self._actions.attempt(lambda store: edit_membership(store, key, **{name: value}))

    def _end(self) -> None:
        if self._holder is not None:
            self._store_end(self._holder.membership, self._holder.name)

    def _store_end(self, membership: Membership, name: str) -> None:
        error = self._actions.attempt(end_membership, membership.id, self._actions.today())
        self._form.say("valid_to", self._actions.messages.sentence(error) if error else "")
        if error is None:
            words = self.tr("Jäsenyys päättyy tänään: {0}").format(name)
            self._actions.messages.inform(words, undoable=True)

    def _open(self) -> None:
        if self._holder is not None:
            self.opened.emit(Target(View.PEOPLE, person_id=self._holder.membership.person_id))

    def _bind(self) -> None:
        ui = self._ui
        self._form.choice("role", ui.role, ui.roleError)
        self._form.choice("municipality_id", ui.municipality, ui.municipalityError)
        self._form.choice("deputy_of_id", ui.deputyOf, ui.deputyOfError)
        self._form.day("valid_from", ui.validFrom, ui.validFromError)
        self._form.day("valid_to", ui.validTo, ui.validToError)

    def _dress(self, page: QWidget) -> None:
        self.setObjectName("pane")
        self.setFixedWidth(WIDE)
        apply_roles(page)
        for button in (self._ui.end, self._ui.open, self._ui.remove):
            self._ui.verbColumn.setAlignment(button, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(page))
        self._ui.role.offer([(role_words(role).capitalize(), role) for role in MembershipRole])
