"""The form of a person: details, titles over time, memberships, and what data protection asks for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMenu, QVBoxLayout, QWidget

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.dates import numeric_day
from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.people import Membership
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.bound_form import BoundForm
from seutu_desktop.qt.forms.ui_people_person import Ui_PersonForm
from seutu_desktop.qt.icons import icon
from seutu_desktop.qt.meetings.opening import DesktopOpener, Opener
from seutu_desktop.qt.people.links import LinkList
from seutu_desktop.qt.people.register import Detail, scrolled
from seutu_desktop.qt.people.words import role_words, span_words
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.theme import apply_roles, font
from seutu_desktop.services.people import change_title, edit_person
from seutu_desktop.services.people_view import PersonView, person_view
from seutu_desktop.services.privacy import erase_person
from seutu_desktop.services.privacy_file import write_person_export
from seutu_desktop.store.store import Store

_FIELDS = ("name", "email", "phone", "note", "municipality_id")


class PersonDetail(Detail):
    """A person. A title is corrected in its field; a new one begins on a day."""

    def __init__(self, actions: Actions, opener: Opener | None = None) -> None:
        super().__init__()
        self._actions = actions
        self._opener = opener or DesktopOpener()
        self._view: PersonView | None = None
        page = QWidget()
        self._ui = Ui_PersonForm()
        self._ui.setupUi(page)
        self._seats = LinkList(self.tr("Jäsenyydet"))
        self._form = BoundForm(actions, self._save, self)
        self._dress(page)
        self._bind()
        self._connect()

    def show_thing(self, key: str) -> bool:
        """Show the person `key`; False where another one's text was refused."""
        if self._view is None or self._view.person.id != key:
            if not self._form.leave():
                return False
            self._close_new_title()
        self._view = self._actions.read(person_view, key)
        self._show(self._view)
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

    def _show(self, view: PersonView) -> None:
        day = self._actions.today()
        title = view.title_on(day)
        towns = [(each.name, each.id) for each in view.municipalities]
        self._ui.municipality.offer([(self.tr("ei kuntaa"), None), *towns])
        values = {name: getattr(view.person, name) for name in _FIELDS}
        self._form.show({**values, "title": title.title if title else ""})
        words = self._title_words(view)
        self._ui.titleHint.setText(words)
        self._ui.titleHint.setVisible(bool(words))
        self._seats.show_rows(
            [self._seat_row(membership, body) for membership, body in view.seats],
            self.tr("Ei jäsenyyksiä. Lisää henkilö ryhmään Ryhmät-välilehdellä."),
        )

    def _title_words(self, view: PersonView) -> str:
        """Return since when the title holds, what is to come, and what it was before."""
        day = self._actions.today()
        title = view.title_on(day)
        parts = [span_words(title, day)] if title else []
        for other in view.titles:
            if other is not title and other.title:
                parts.append(f"{other.title} ({span_words(other, day)})")
        return " · ".join(part for part in parts if part)

    def _seat_row(self, membership: Membership, body: str) -> tuple[str, str, Target]:
        words = f"{body}, {role_words(membership.role)}"
        towns = {each.id: each.name for each in self._view.municipalities} if self._view else {}
        town = towns.get(membership.municipality_id or "", "")
        second = " · ".join(each for each in (town, span_words(membership, self._actions.today())) if each)
        return words, second, Target(View.PEOPLE, body_id=membership.body_id)

    def _save(self, name: str, value: object) -> UserError | None:
        if self._view is None:
            return None
        key = self._view.person.id
        if name == "title":
            return self._actions.attempt(change_title, key, str(value))
        text = None if value is None else str(value)
        return self._actions.attempt(lambda store: edit_person(store, key, **{name: text}))

    def _open_new_title(self) -> None:
        self._ui.newTitlePart.show()
        self._ui.newTitleFrom.set_value(self._actions.today())
        self._ui.newTitle.setFocus()

    def _close_new_title(self) -> None:
        self._ui.newTitlePart.hide()
        self._ui.newTitle.clear()
        self._say_new_title("", "")

    def _take_new_title(self) -> None:
        title, since = self._ui.newTitle.text().strip(), self._ui.newTitleFrom.value()
        if self._view is None or self._ui.newTitleFrom.error():
            return
        if not title or since is None:
            nameless = self.tr("Kirjoita nimike.") if not title else ""
            self._say_new_title(nameless, self.tr("Kirjoita päivä.") if since is None else "")
            return
        error = self._actions.attempt(change_title, self._view.person.id, title, since)
        if error is not None:
            self._say_new_title("", self._actions.messages.sentence(error))
            return
        self._close_new_title()
        self._actions.messages.inform(
            self.tr("{0} {1} alkaen").format(title.capitalize(), numeric_day(since)), undoable=True
        )

    def _say_new_title(self, title: str, since: str) -> None:
        self._ui.newTitleError.say(title)
        self._ui.newTitleFromError.say(since)

    def write_pack(self) -> None:
        """Write the onboarding pack of the person and open it."""
        if self._view is None:
            return
        key, today = self._view.person.id, self._actions.today()
        written: list[Path] = []

        def write(store: Store) -> Changes:
            from seutu_desktop.services.onboarding import write_onboarding
            from seutu_desktop.services.papers import document_folder

            made = write_onboarding(store, key, document_folder(store), today)
            written.append(made.path)
            return made.changes

        if self._actions.perform(write) is not None:
            self._actions.messages.inform(self.tr("Tallennettu: {0}").format(written[0].name))
            self._opener.open_path(written[0])

    def _export(self) -> None:
        if self._view is None:
            return
        name = f"{self._view.person.name or 'henkilo'}.json"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Tallenna henkilön tiedot"), name, "*.json")
        if chosen:
            self._actions.messages.inform(self._write(Path(chosen), self._view.person.id))

    def _write(self, path: Path, key: str) -> str:
        try:
            self._actions.read(write_person_export, key, path)
        except UserError as error:
            return self._actions.messages.sentence(error)
        return self.tr("Tiedot tallennettu: {0}").format(path.name)

    def _erase(self) -> None:
        if self._view is None:
            return
        person = self._view.person
        sure = self._actions.messages.ask(
            self.tr("Poistetaanko henkilön {0} tiedot pysyvästi?").format(person.name),
            self.tr(
                "Nimi, nimikkeet, yhteystiedot ja muistiinpano poistetaan myös muutoshistoriasta. Tätä ei "
                "voi kumota. Hyväksytyt asiakirjat ja vanhat varmuuskopiot säilyvät ennallaan."
            ),
            self.tr("Poista pysyvästi"),
        )
        if sure:
            self._actions.perform(erase_person, person.id)

    def _menu(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Uusi nimike alkaen…"), self._open_new_title)
        menu.addAction(self.tr("Perehdytyspaketti Wordiin"), self.write_pack)
        menu.addAction(self.tr("Tallenna tiedot tiedostoon…"), self._export)
        menu.addSeparator()
        menu.addAction(self.tr("Poista henkilö"), self.remove_wanted.emit)
        menu.addAction(self.tr("Poista henkilötiedot pysyvästi…"), self._erase)
        menu.exec(self._ui.more.mapToGlobal(self._ui.more.rect().bottomLeft()))

    def _bind(self) -> None:
        ui, form = self._ui, self._form
        form.line("name", ui.name, ui.nameError)
        form.line("title", ui.title, ui.titleError)
        form.choice("municipality_id", ui.municipality)
        form.line("email", ui.email, ui.emailError)
        form.line("phone", ui.phone, ui.phoneError)
        form.text("note", ui.note, ui.noteError)
        ui.newTitleFrom.use_today(self._actions.today)
        ui.newTitleFrom.invalid.connect(ui.newTitleFromError.say)

    def _connect(self) -> None:
        ui = self._ui
        ui.more.clicked.connect(self._menu)
        ui.newTitleOpen.clicked.connect(self._open_new_title)
        ui.newTitleTake.clicked.connect(self._take_new_title)
        ui.newTitle.returnPressed.connect(self._take_new_title)
        ui.newTitleLeave.clicked.connect(self._close_new_title)
        ui.export.clicked.connect(self._export)
        ui.erase.clicked.connect(self._erase)
        self._seats.opened.connect(self.opened)

    def _dress(self, page: QWidget) -> None:
        apply_roles(page)
        self._ui.name.setFont(font("item"))
        self._ui.name.setTextMargins(-2, 0, 0, 0)  # a line without a frame begins where labels do
        self._ui.more.setIcon(icon("more", 18))
        self._ui.newTitlePart.hide()
        self._ui.seatsColumn.addWidget(self._seats)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(page))
