"""The form of a shared model: whose it is, its version and reviews, its file, the § about it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from seutu_desktop.domain.dates import full_day
from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.joint_products import ModelState
from seutu_desktop.domain.themes import ThemedKind
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.bound_form import BoundForm, Choice
from seutu_desktop.qt.forms.ui_models_model import Ui_ModelForm
from seutu_desktop.qt.icons import icon
from seutu_desktop.qt.meetings.opening import DesktopOpener, Opener
from seutu_desktop.qt.models.files import FilesBox
from seutu_desktop.qt.models.matters import MattersBox, add_link
from seutu_desktop.qt.models.themes_box import ThemesBox
from seutu_desktop.qt.models.words import model_look
from seutu_desktop.qt.people.register import Detail, scrolled
from seutu_desktop.qt.theme import apply_roles, font
from seutu_desktop.qt.widgets.badges import StatusChip
from seutu_desktop.qt.widgets.buttons import set_icon
from seutu_desktop.services import shared_models
from seutu_desktop.services.matter_search import find_matters
from seutu_desktop.services.model_register import ModelView, model_view, owners, strategy_parts
from seutu_desktop.services.themes import set_themes

_FIELDS = (
    "name",
    "owner_id",
    "sector",
    "version",
    "adopted_on",
    "reviewed_on",
    "review_on",
    "link",
    "source",
)


class ModelDetail(Detail):
    """A shared model."""

    def __init__(self, actions: Actions, opener: Opener | None = None) -> None:
        super().__init__()
        self._actions = actions
        self._opener = opener or DesktopOpener()
        self._view: ModelView | None = None
        page = QWidget()
        self._ui = Ui_ModelForm()
        self._ui.setupUi(page)
        self._chip = StatusChip()
        self.files, self.themes, self.matters = FilesBox(), ThemesBox(), MattersBox()
        self._form = BoundForm(actions, self._save, self)
        self._dress(page)
        self._bind()
        self._connect()

    def show_thing(self, key: str) -> bool:
        """Show the model `key`; False where another one's text was refused."""
        if (self._view is None or self._view.line.model.id != key) and not self._form.leave():
            return False
        today = self._actions.today()
        self._view = self._actions.read(model_view, key, today)
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

    def review(self) -> None:
        """Ask on which day the model was reviewed, and as which version."""
        from seutu_desktop.qt.models.review_dialog import ReviewDialog

        self.flush()
        if self._view is not None:
            model = self._view.line.model
            ReviewDialog(self, model.name, model.version, self._actions.today, self._keep_review).exec()

    def attach(self, path: Path) -> None:
        """Take a file for the model's own, instead of the one before."""
        key = self._key()
        if key and self._actions.perform(shared_models.attach_file, key, path):
            words = self.tr("{0} liitetty. Aiempi tiedosto säilyy.").format(path.name)
            self._actions.messages.inform(words, undoable=True)

    def open_file(self, content_hash: str, file_name: str) -> None:
        """Open a file of the model under its own name."""
        from seutu_desktop.qt.handling.mailing import open_outside

        try:
            path = self._actions.read(shared_models.copy_to_open, content_hash, file_name)
        except UserError as error:
            self._actions.messages.present(error)
            return
        sentence = open_outside(self._opener, path)
        if sentence:
            self._actions.messages.inform(sentence)

    def link_matter(self) -> None:
        """Ask which § was about the model."""
        from seutu_desktop.qt.models.matter_dialog import ask_matter

        if self._view is not None:
            about = self._view.line.model
            item_id = ask_matter(self, about.name, lambda words: self._actions.read(find_matters, words))
            if item_id:
                self._actions.perform(shared_models.link_matter, about.id, item_id)

    def menu(self) -> QMenu:
        """Return what more can be done with the model."""
        menu = QMenu(self)
        add_link(menu, self._view.line.model.link if self._view else "")
        self.matters.fill_menu(
            menu, lambda item: self._actions.perform(shared_models.unlink_matter, self._key(), item)
        )
        menu.addAction(self.tr("Poista malli"), self.remove_wanted.emit)
        return menu

    def _show(self, view: ModelView) -> None:
        model, look, today = view.line.model, model_look(view.line), self._actions.today()
        choices = [(each.name, each.id) for each in self._actions.read(owners, today, model.owner_id)]
        self._ui.owner.offer([(self.tr("Ei ryhmää"), None), *choices])
        self._form.show({name: getattr(model, name) for name in (*_FIELDS, "retired", "note")})
        self._chip.set_status(look.words, look.chip, look.icon)
        reviewed = full_day(model.reviewed_on) if model.reviewed_on else ""
        self._ui.reviewed.setText(self.tr("Tarkistettu {0}").format(reviewed) if reviewed else "")
        self._ui.review.setVisible(view.line.state is not ModelState.RETIRED)
        self.files.show_files(model, view.files)
        self.themes.show_themes(view.themes, self._actions.read(strategy_parts, today))
        nothing = self.tr("Liitä pykälä, jossa malli hyväksyttiin tai josta siitä päätettiin.")
        self.matters.show_matters(view.matters, nothing)

    def _save(self, name: str, value: object) -> UserError | None:
        key = self._key()
        if not key:
            return None
        return self._actions.attempt(lambda store: shared_models.edit_model(store, key, **{name: value}))

    def _keep_review(self, on: date, version: str) -> str:
        error = self._actions.attempt(shared_models.review, self._key(), on, version)
        if error is not None:
            return self._actions.messages.sentence(error)
        self._actions.messages.inform(self.tr("Malli merkitty tarkistetuksi"), undoable=True)
        return ""

    def _detach(self) -> None:
        if self._actions.perform(shared_models.detach_file, self._key()):
            self._actions.messages.inform(self.tr("Tiedosto poistettu mallilta"), undoable=True)

    def _serve(self, parts: list[str]) -> None:
        self._actions.perform(set_themes, ThemedKind.SHARED_MODEL, self._key(), parts)

    def _key(self) -> str:
        return self._view.line.model.id if self._view else ""

    def _bind(self) -> None:
        ui, form = self._ui, self._form
        form.line("name", ui.name, ui.nameError)
        form.choice("owner_id", ui.owner, ui.ownerError)
        form.line("sector", ui.sector, ui.sectorError)
        form.line("version", ui.version, ui.versionError)
        form.day("adopted_on", ui.adopted, ui.adoptedError)
        form.day("reviewed_on", ui.reviewedOn, ui.reviewedOnError)
        form.day("review_on", ui.reviewOn, ui.reviewOnError)
        form.line("link", ui.link, ui.linkError)
        form.line("source", ui.source, ui.sourceError)
        form.text("note", ui.note, ui.noteError)
        form.check("retired", ui.retired)

    def _connect(self) -> None:
        self._ui.more.clicked.connect(
            lambda: self.menu().popup(self._ui.more.mapToGlobal(self._ui.more.rect().bottomLeft()))
        )
        self._ui.review.clicked.connect(self.review)
        self.files.attached.connect(self.attach)
        self.files.detached.connect(self._detach)
        self.files.file_wanted.connect(self.open_file)
        self.themes.chosen.connect(self._serve)
        self.matters.opened.connect(self.opened)
        self.matters.link_wanted.connect(self.link_matter)

    def _dress(self, page: QWidget) -> None:
        ui = self._ui
        apply_roles(page)
        ui.name.setFont(font("item"))
        ui.name.setTextMargins(-2, 0, 0, 0)  # a line without a frame begins where labels do
        ui.more.setIcon(icon("more", 18))
        set_icon(ui.review, "check", "text")
        ui.owner.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        ui.owner.setMinimumContentsLength(12)  # a long name must not widen its column
        ui.stateRow.insertWidget(0, self._chip)
        ui.filesColumn.addWidget(self.files)
        ui.mattersColumn.setSpacing(16)
        ui.mattersColumn.addWidget(self.themes)
        ui.mattersColumn.addWidget(self.matters)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(page))
