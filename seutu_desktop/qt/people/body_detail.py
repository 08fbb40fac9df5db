"""The form of a group: its name, its facts, and its members by seat."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.network import PaperStyle, SectionOrder
from seutu_desktop.domain.people import Body, BodyKind, MembershipRole
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.bound_form import BoundForm
from seutu_desktop.qt.forms.ui_people_body import Ui_BodyForm
from seutu_desktop.qt.icons import icon
from seutu_desktop.qt.people.cells import PAD
from seutu_desktop.qt.people.member_dialog import MemberDialog, MemberEntry, MemberQuestion
from seutu_desktop.qt.people.member_list import copy_members, print_members
from seutu_desktop.qt.people.membership_pane import MembershipPane
from seutu_desktop.qt.people.register import Detail
from seutu_desktop.qt.people.seat_table import DEPUTY, SeatTable
from seutu_desktop.qt.people.words import body_kind_words, paper_style_words, section_order_words
from seutu_desktop.qt.theme import apply_roles, font
from seutu_desktop.qt.widgets.buttons import set_icon
from seutu_desktop.services.body_view import BodyView, Holder, body_view
from seutu_desktop.services.people import edit_body
from seutu_desktop.services.people_view import people_choices
from seutu_desktop.services.seating import replace_by, seat

_FIELDS = ("kind", "sector", "paper_style", "section_order", "valid_from", "valid_to", "numbered")


class BodyDetail(Detail):
    """A group. The table's chosen cell is edited in the pane at its right."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._view: BodyView | None = None
        self._chosen = ""
        top = QWidget()
        self._ui = Ui_BodyForm()
        self._ui.setupUi(top)
        self._table = SeatTable()
        self._pane = MembershipPane(actions)
        self._form = BoundForm(actions, self._save, self)
        self._lay_out(top)
        self._dress(top)
        self._bind()
        self._connect()

    def show_thing(self, key: str) -> bool:
        """Show the group `key`; False where another one's text was refused."""
        if self._view is None or self._view.body.id != key:
            if not self._form.leave():
                return False
            self._chosen = ""
            self._ui.settings.hide()
            self._table.scrollToTop()
        ended = self._ui.ended.isChecked()
        self._view = self._actions.read(body_view, key, self._actions.today(), ended=ended)
        self._show_facts(self._view.body)
        self._show_members(self._view)
        return True

    def forget(self) -> None:
        """Show nothing."""
        self._view = None
        self._pane.show_holder(None, ())
        self._form.leave()

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._form.flush()
        self._pane.flush()

    def focus_name(self) -> None:
        """Put the keyboard into the name."""
        self._form.focus("name")

    def open_settings(self) -> None:
        """Show the group's facts as fields."""
        self._ui.settings.show()

    def set_narrow(self, narrow: bool) -> None:
        """Leave more room for the table in a small window."""
        self._pane.set_narrow(narrow)

    def add_member(self, municipality_id: str | None = None, deputy: bool = False) -> None:
        """Ask who joins the group."""
        if self._view is not None:
            role = MembershipRole.DEPUTY if deputy else MembershipRole.MEMBER
            self._ask(self._new_question(self._view.body, municipality_id, role), self._seat)

    def copy(self) -> None:
        """Put the members on the clipboard as a table."""
        if self._view is not None:
            copy_members(self._view, self._actions.today())
            self._actions.messages.inform(self.tr("Jäsenlista kopioitu leikepöydälle"))

    def print_list(self) -> None:
        """Print the members."""
        if self._view is not None:
            print_members(self, self._view, self._actions.today())

    def _show_facts(self, body: Body) -> None:
        style, order = PaperStyle(body.paper_style), SectionOrder(body.section_order)
        numbers = self.tr("omat numerot") if body.numbered else self.tr("ei omia numeroita")
        facts = [body_kind_words(body.kind), body.sector, paper_style_words(style), numbers]
        self._ui.summary.setText(" · ".join(each for each in facts if each))
        values = {name: getattr(body, name) for name in ("name", *_FIELDS)}
        self._form.show({**values, "paper_style": style, "section_order": order})

    def _show_members(self, view: BodyView) -> None:
        there = self._table.show_lines(view.lines, self._actions.today(), self._chosen)
        if not there:
            self._chosen = ""
        words = self.tr("%n jäsentä", "", view.seated)
        gaps = self.tr("%n avointa paikkaa", "", view.vacant)
        self._ui.count.setText(f"{words}, {gaps}" if view.vacant else words)
        self._ui.ended.setText(self.tr("Näytä myös päättyneet ({0})").format(view.ended))
        self._ui.ended.setVisible(bool(view.ended) or self._ui.ended.isChecked())
        towns = self._actions.read(people_choices).municipalities
        self._pane.offer_municipalities([(name, key) for key, name in towns])
        self._pane.show_holder(self._holder(), view.lines)

    def _holder(self) -> Holder | None:
        place = self._table.seats.place_of(self._chosen)
        return self._table.seats.holder(*place) if place else None

    def _choose(self, holder: Holder | None) -> None:
        self._chosen = holder.membership.id if holder else ""
        if self._view is not None:
            self._pane.show_holder(holder, self._view.lines)

    def _enter(self, row: int, column: int) -> None:
        line = self._table.seats.line(row)
        if self._table.seats.holder(row, column) is not None:
            self._pane.focus_first()
        elif line.municipality_id is not None:
            self.add_member(line.municipality_id, deputy=column == DEPUTY)

    def _new_question(self, body: Body, municipality_id: str | None, role: MembershipRole) -> MemberQuestion:
        choices = self._actions.read(people_choices)
        return MemberQuestion(
            question=self.tr("Lisää jäsen"),
            explanation=body.name,
            verb=self.tr("Lisää"),
            people=choices.people,
            municipalities=choices.municipalities,
            role=role,
            municipality_id=municipality_id,
        )

    def _succeed(self) -> None:
        holder = self._pane.holder
        if holder is None or self._view is None:
            return
        question = MemberQuestion(
            question=self.tr("Vaihda edustaja"),
            explanation=self.tr("{0} jää pois. Menneet asiakirjat säilyvät ennallaan.").format(holder.name),
            verb=self.tr("Vaihda"),
            people=self._actions.read(people_choices).people,
            role=holder.membership.role,
            municipality_id=holder.membership.municipality_id,
            succession=True,
        )
        self._ask(question, lambda entry: self._replace(holder, entry))

    def _ask(self, question: MemberQuestion, store: object) -> None:
        MemberDialog(self, question, self._actions.today, store).exec()  # type: ignore[arg-type]

    def _seat(self, entry: MemberEntry) -> str:
        assert self._view is not None  # noqa: S101  # the dialog is modal
        body_id = self._view.body.id
        error = self._actions.attempt(
            seat, body_id, entry.who, entry.role, entry.municipality_id, entry.since
        )
        return self._actions.messages.sentence(error) if error else ""

    def _replace(self, holder: Holder, entry: MemberEntry) -> str:
        assert entry.since is not None  # noqa: S101  # the dialog asks for it
        error = self._actions.attempt(replace_by, holder.membership.id, entry.who, entry.since)
        if error is None:
            words = self.tr("Edustaja vaihtuu: {0}").format(holder.name)
            self._actions.messages.inform(words, undoable=True)
        return self._actions.messages.sentence(error) if error else ""

    def _save(self, name: str, value: object) -> UserError | None:
        if self._view is None:
            return None
        key = self._view.body.id
        return self._actions.attempt(lambda store: edit_body(store, key, **{name: value}))

    def _menu(self) -> None:
        menu = QMenu(self)
        menu.addAction(icon("copy"), self.tr("Kopioi jäsenlista"), self.copy)
        menu.addAction(icon("print"), self.tr("Tulosta jäsenlista…"), self.print_list)
        menu.addSeparator()
        menu.addAction(self.tr("Poista ryhmä"), self.remove_wanted.emit)
        menu.exec(self._ui.more.mapToGlobal(self._ui.more.rect().bottomLeft()))

    def _lay_out(self, top: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addSpacing(24 - PAD)
        row.addWidget(self._table, 1)
        row.addWidget(self._pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(top)
        column.addLayout(row, 1)

    def _dress(self, top: QWidget) -> None:
        ui = self._ui
        apply_roles(top)
        ui.name.setFont(font("item"))
        ui.name.setTextMargins(-2, 0, 0, 0)  # a line without a frame begins where labels do
        ui.more.setIcon(icon("more", 18))
        set_icon(ui.copy, "copy", "text")
        set_icon(ui.add, "plus", "text")
        ui.kind.offer([(body_kind_words(kind), kind) for kind in BodyKind])
        ui.paperStyle.offer([(paper_style_words(style), style) for style in PaperStyle])
        ui.sectionOrder.offer([(section_order_words(order), order) for order in SectionOrder])
        ui.settings.hide()
        self._pane.hide()

    def _bind(self) -> None:
        ui, form = self._ui, self._form
        form.line("name", ui.name, ui.nameError)
        form.choice("kind", ui.kind)
        form.line("sector", ui.sector, ui.sectorError)
        form.choice("paper_style", ui.paperStyle)
        form.choice("section_order", ui.sectionOrder)
        form.day("valid_from", ui.validFrom, ui.validFromError)
        form.day("valid_to", ui.validTo, ui.validToError)
        form.check("numbered", ui.numbered)

    def _connect(self) -> None:
        ui = self._ui
        ui.edit.clicked.connect(lambda: ui.settings.setVisible(ui.settings.isHidden()))
        ui.add.clicked.connect(lambda: self.add_member())
        ui.copy.clicked.connect(self.copy)
        ui.more.clicked.connect(self._menu)
        ui.ended.clicked.connect(self._reload)
        self._table.chosen.connect(self._choose)
        self._table.entered.connect(self._enter)
        self._table.remove_wanted.connect(self._pane.remove)
        self._pane.succeed_wanted.connect(self._succeed)
        self._pane.opened.connect(self.opened)

    def _reload(self) -> None:
        if self._view is not None:
            self.show_thing(self._view.body.id)
