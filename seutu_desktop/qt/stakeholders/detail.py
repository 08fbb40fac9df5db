"""The form of a stakeholder: where it stands, what is agreed, its people and meetings."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QMenu, QVBoxLayout, QWidget

from seutu_desktop.domain.dates import full_day, numeric_day
from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.people import held_on
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.bound_form import BoundForm
from seutu_desktop.qt.forms.ui_stakeholders_detail import Ui_StakeholderForm
from seutu_desktop.qt.icons import icon
from seutu_desktop.qt.meetings.words import status_words
from seutu_desktop.qt.people.links import LinkList
from seutu_desktop.qt.people.register import Detail, scrolled
from seutu_desktop.qt.stakeholders.deeds import StakeholderDeeds
from seutu_desktop.qt.stakeholders.words import LOOKS, fact_words, state_words, topic_words
from seutu_desktop.qt.targets import Tab, Target, View
from seutu_desktop.qt.theme import apply_roles, font
from seutu_desktop.qt.widgets.badges import StatusChip
from seutu_desktop.qt.widgets.buttons import set_icon
from seutu_desktop.services.stakeholder_view import MetWith, StakeholderView, stakeholder_view
from seutu_desktop.services.stakeholders import edit_stakeholder
from seutu_desktop.store.stakeholders import AboutRow

_AGREED = ("every_months", "since", "body_id", "responsible_id", "words", "note")


class StakeholderDetail(Detail):
    """A stakeholder."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._view: StakeholderView | None = None
        page = QWidget()
        self._ui = Ui_StakeholderForm()
        self._ui.setupUi(page)
        self._chip = StatusChip()
        self._meetings, self._contacts = LinkList(""), LinkList("")
        self._agreed = LinkList(self.tr("Sovitut toimenpiteet"))
        self._elsewhere = LinkList(self.tr("Asiat muissa kokouksissa"))
        self._deeds = StakeholderDeeds(actions, self)
        self._form = BoundForm(actions, self._save, self)
        self._dress(page)
        self._bind()
        self._connect()

    def show_thing(self, key: str) -> bool:
        """Show the stakeholder `key`; False where another one's text was refused."""
        if (self._view is None or self._view.line.id != key) and not self._form.leave():
            return False
        self._view = self._actions.read(stakeholder_view, key, self._actions.today())
        self._offer(self._view)
        self._show_fields(self._view)
        self._show_lists(self._view)
        return True

    def forget(self) -> None:
        """Show nothing."""
        self._view = None
        self._form.leave()

    def flush(self) -> None:
        """Store at once what is being typed."""
        self._form.flush()

    def focus_name(self) -> None:
        """Put the keyboard into the name."""
        self._form.focus("name")

    def fill_menu(self, menu: QMenu) -> None:
        """Add what can be done with the stakeholder shown."""
        if self._view is not None:
            self._deeds.fill_menu(menu, self._view)

    def _offer(self, view: StakeholderView) -> None:
        """Offer who and which bodies there are; one that is gone but still said stays offered."""
        directory, cadence = self._actions.store.directory(), view.line.cadence
        people = [(each.name, key) for key, each in directory.people.items() if not each.erased]
        held = {each.id for each in held_on(directory.bodies.values(), self._actions.today())}
        bodies = [
            (each.name, key) for key, each in directory.bodies.items() if key in held | {cadence.body_id}
        ]
        self._ui.responsible.offer([(self.tr("ei nimetty"), None), *people])
        self._ui.body.offer([(self.tr("erikseen liitetyissä kokouksissa"), None), *bodies])

    def _show_fields(self, view: StakeholderView) -> None:
        line = view.line
        own = {name: getattr(line.organisation, name) for name in ("name", "kind", "valid_to")}
        agreed = {name: getattr(line.cadence, name) for name in _AGREED}
        self._form.show({**own, **agreed, "every_months": line.cadence.every_months or 0})
        look = LOOKS[line.due.state]
        self._chip.set_status(state_words(line), look.chip, look.icon)
        self._ui.facts.setText(fact_words(line))

    def _show_lists(self, view: StakeholderView) -> None:
        self._meetings.show_rows(
            [self._meeting(each) for each in view.meetings],
            self.tr("Ei vielä tapaamisia. Sovi ensimmäinen tai liitä pidetty kokous."),
        )
        actions = [each for met in view.meetings for each in met.actions if not each.done]
        self._agreed.show_rows([self._action(each) for each in actions], "")
        self._agreed.setVisible(bool(actions))
        self._elsewhere.show_rows([self._topic(each) for each in view.elsewhere], "")
        self._elsewhere.setVisible(bool(view.elsewhere))
        self._contacts.show_rows(
            [
                (
                    each.person.name,
                    " · ".join(filter(None, (each.title, each.person.email, each.person.phone))),
                    Target(View.PEOPLE, person_id=each.person.id),
                )
                for each in view.people
            ],
            self.tr("Ei vielä yhteyshenkilöitä."),
        )

    def _meeting(self, each: MetWith) -> tuple[str, str, Target]:
        topics = "; ".join(topic_words(topic) for topic in each.topics)
        second = " · ".join(filter(None, (status_words(each.met.status), topics)))
        return f"{full_day(each.met.day)} {each.name}", second, Target(View.MEETINGS, each.met.meeting_id)

    def _action(self, each: AboutRow) -> tuple[str, str, Target]:
        due = self.tr("viimeistään {0}").format(numeric_day(each.due)) if each.due else ""
        where = self.tr("sovittu {0}").format(full_day(each.day))
        section = f"§ {each.section}" if each.section else ""
        target = Target(View.MEETINGS, each.meeting_id, Tab.ACTIONS, item_id=each.item_id)
        return each.text, " · ".join(filter(None, (due, where, section))), target

    def _topic(self, each: AboutRow) -> tuple[str, str, Target]:
        return (
            topic_words(each),
            full_day(each.day),
            Target(View.MEETINGS, each.meeting_id, Tab.AGENDA, each.item_id),
        )

    def _save(self, name: str, value: object) -> UserError | None:
        if self._view is None:
            return None
        key, given = self._view.line.id, value
        if name == "every_months":
            given = value or None
        return self._actions.attempt(lambda store: edit_stakeholder(store, key, **{name: given}))

    def _do(self, deed: Callable[[StakeholderView], None]) -> None:
        if self._view is not None:
            self.flush()
            deed(self._view)

    def _menu(self) -> None:
        menu = QMenu(self)
        self.fill_menu(menu)
        menu.addSeparator()
        menu.addAction(self.tr("Poista sidosryhmä"), self.remove_wanted.emit)
        menu.exec(self._ui.more.mapToGlobal(self._ui.more.rect().bottomLeft()))

    def _bind(self) -> None:
        ui, form = self._ui, self._form
        form.line("name", ui.name, ui.nameError)
        form.line("kind", ui.kind, ui.kindError)
        form.choice("responsible_id", ui.responsible, ui.responsibleError)
        form.number("every_months", ui.everyMonths, ui.everyMonthsError)
        form.day("since", ui.since, ui.sinceError)
        form.choice("body_id", ui.body, ui.bodyError)
        form.day("valid_to", ui.validTo, ui.validToError)
        form.line("words", ui.words, ui.wordsError)
        form.text("note", ui.note, ui.noteError)

    def _connect(self) -> None:
        ui, deeds = self._ui, self._deeds
        ui.more.clicked.connect(self._menu)
        ui.plan.clicked.connect(lambda: self._do(deeds.plan))
        ui.link.clicked.connect(lambda: self._do(deeds.link))
        ui.addContact.clicked.connect(lambda: self._do(deeds.add_contact))
        self._meetings.remove_wanted.connect(lambda target: self._do(partial(deeds.unlink_at, target=target)))
        self._contacts.remove_wanted.connect(lambda target: self._do(partial(deeds.drop_at, target=target)))
        for part in (self._meetings, self._agreed, self._elsewhere, self._contacts, deeds):
            part.opened.connect(self.opened)

    def _dress(self, page: QWidget) -> None:
        ui = self._ui
        apply_roles(page)
        ui.name.setFont(font("item"))
        ui.name.setTextMargins(-2, 0, 0, 0)  # a line without a frame begins where labels do
        ui.more.setIcon(icon("more", 18))
        set_icon(ui.plan, "plus", "on_accent")
        set_icon(ui.link, "plus", "accent")
        set_icon(ui.addContact, "plus", "accent")
        ui.everyMonths.setSpecialValueText(self.tr("ei sovittua väliä"))
        ui.everyMonths.setSuffix(self.tr(" kk välein"))
        kinds = sorted({each.kind for each in self._actions.store.organisations.all() if each.kind})
        completer = QCompleter(kinds, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        ui.kind.setCompleter(completer)
        ui.stateSlot.insertWidget(0, self._chip, 0, Qt.AlignmentFlag.AlignTop)
        ui.meetingsColumn.addWidget(self._meetings)
        ui.agreedColumn.addWidget(self._agreed)
        ui.agreedColumn.addWidget(self._elsewhere)
        ui.contactsColumn.addWidget(self._contacts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(page))
