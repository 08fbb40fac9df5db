"""The form of a survey: when, how many answered, what came of it, the § about it."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from seutu_desktop.domain.errors import UserError
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.bound_form import BoundForm
from seutu_desktop.qt.forms.ui_models_survey import Ui_SurveyForm
from seutu_desktop.qt.icons import icon
from seutu_desktop.qt.models.matters import MattersBox, add_link
from seutu_desktop.qt.models.words import rate_words, survey_look
from seutu_desktop.qt.people.register import Detail, scrolled
from seutu_desktop.qt.theme import apply_roles, font
from seutu_desktop.qt.widgets.badges import StatusChip
from seutu_desktop.services import surveys
from seutu_desktop.services.matter_search import find_matters
from seutu_desktop.services.model_register import SurveyView, survey_view

_FIELDS = ("name", "year", "sector", "opens", "closes", "told_on", "link", "results", "note")
_COUNTS = ("invited", "answered")


class SurveyDetail(Detail):
    """A survey."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._view: SurveyView | None = None
        page = QWidget()
        self._ui = Ui_SurveyForm()
        self._ui.setupUi(page)
        self._chip = StatusChip()
        self.matters = MattersBox()
        self._form = BoundForm(actions, self._save, self)
        self._dress(page)
        self._bind()
        self._connect()

    def show_thing(self, key: str) -> bool:
        """Show the survey `key`; False where another one's text was refused."""
        if (self._view is None or self._key() != key) and not self._form.leave():
            return False
        self._view = self._actions.read(survey_view, key, self._actions.today())
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

    def link_matter(self) -> None:
        """Ask which § was about the survey."""
        from seutu_desktop.qt.models.matter_dialog import ask_matter

        if self._view is not None:
            about = self._view.line.survey
            item_id = ask_matter(self, about.name, lambda words: self._actions.read(find_matters, words))
            if item_id:
                self._actions.perform(surveys.link_matter, about.id, item_id)

    def menu(self) -> QMenu:
        """Return what more can be done with the survey."""
        menu = QMenu(self)
        add_link(menu, self._view.line.survey.link if self._view else "")
        self.matters.fill_menu(
            menu, lambda item: self._actions.perform(surveys.unlink_matter, self._key(), item)
        )
        menu.addAction(self.tr("Poista kysely"), self.remove_wanted.emit)
        return menu

    def _show(self, view: SurveyView) -> None:
        survey, before, look = view.line.survey, view.line.before, survey_look(view.line.state)
        values = {name: getattr(survey, name) for name in _FIELDS}
        counts = {name: getattr(survey, name) for name in _COUNTS}
        self._form.show(values | {name: "" if each is None else str(each) for name, each in counts.items()})
        self._chip.set_status(look.words, look.chip, look.icon)
        rate = rate_words(survey)
        words = self.tr("Vastausprosentti {0}").format(rate) if rate else ""
        if rate and before is not None and before.rate is not None:
            words = self.tr("{0}, vuonna {1} {2}").format(words, before.year, rate_words(before))
        self._ui.rate.setText(words)
        nothing = self.tr("Liitä pykälä, jossa kyselystä tai sen tuloksista päätettiin.")
        self.matters.show_matters(view.matters, nothing)

    def _save(self, name: str, value: object) -> UserError | None:
        if self._view is None:
            return None
        key = self._key()
        if name in _COUNTS:
            try:
                value = surveys.parse_count(str(value))
            except UserError as error:
                return error
        return self._actions.attempt(lambda store: surveys.edit_survey(store, key, **{name: value}))

    def _key(self) -> str:
        return self._view.line.survey.id if self._view else ""

    def _bind(self) -> None:
        ui, form = self._ui, self._form
        form.line("name", ui.name, ui.nameError)
        form.number("year", ui.year, ui.yearError)
        form.line("sector", ui.sector, ui.sectorError)
        form.day("opens", ui.opens, ui.opensError)
        form.day("closes", ui.closes, ui.closesError)
        form.line("invited", ui.invited, ui.invitedError)
        form.line("answered", ui.answered, ui.answeredError)
        form.day("told_on", ui.toldOn, ui.toldOnError)
        form.line("link", ui.link, ui.linkError)
        form.text("results", ui.results, ui.resultsError)
        form.text("note", ui.note, ui.noteError)

    def _connect(self) -> None:
        self._ui.more.clicked.connect(
            lambda: self.menu().popup(self._ui.more.mapToGlobal(self._ui.more.rect().bottomLeft()))
        )
        self.matters.opened.connect(self.opened)
        self.matters.link_wanted.connect(self.link_matter)

    def _dress(self, page: QWidget) -> None:
        ui = self._ui
        apply_roles(page)
        ui.name.setFont(font("item"))
        ui.name.setTextMargins(-2, 0, 0, 0)  # a line without a frame begins where labels do
        ui.more.setIcon(icon("more", 18))
        ui.stateRow.insertWidget(0, self._chip)
        ui.mattersColumn.addWidget(self.matters)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(page))
