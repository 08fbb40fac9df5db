"""The tab of surveys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from seutu_desktop.domain.sorting import sort_key
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.models.survey_detail import SurveyDetail
from seutu_desktop.qt.models.words import survey_look
from seutu_desktop.qt.people.list_model import Lines
from seutu_desktop.qt.people.register import RegisterTab, RegisterWords
from seutu_desktop.qt.widgets.rows import Row
from seutu_desktop.services.model_register import SurveyLine, survey_lines
from seutu_desktop.services.surveys import add_survey, begin_cycle, delete_survey


class SurveysTab(RegisterTab):
    """Surveys, the newest first. `counted` carries how many there are."""

    kinds = frozenset({"survey", "item_link", "meeting", "agenda_item", "body"})
    counted = Signal(int)

    def __init__(self, actions: Actions) -> None:
        self._found: dict[str, SurveyLine] = {}
        super().__init__(actions, _words(), SurveyDetail(actions))

    def keys(self, words: str) -> list[str]:
        """Return the surveys whose name, sector or results hold every word, the newest first."""
        lines = self._actions.read(survey_lines, self._actions.today())
        self._found = {each.survey.id: each for each in lines}
        self.counted.emit(len(lines))
        wanted = sort_key(words).split()
        return [key for key, each in self._found.items() if all(word in _text(each) for word in wanted)]

    def lines(self, keys: list[str]) -> Lines:
        """Return the rows of some surveys."""
        return {key: _row(self._found[key]) for key in keys}

    def make(self) -> str:
        """Make a new survey of this year."""
        name, year = self.tr("Uusi kysely"), self._actions.today().year
        made = self._actions.perform(lambda store: add_survey(store, name, year))
        return made.ids[0] if made else ""

    def delete(self, key: str) -> str:
        """Delete a survey."""
        name = self._found[key].survey.name
        return name if self._actions.perform(delete_survey, key) else ""

    def begin(self, year: int = 0) -> None:
        """Begin the survey of a year, or whose turn is next, with its days from the wheel or the last one."""
        self.flush()
        made = self._actions.perform(begin_cycle, self._actions.today(), "", year)
        if made is None:
            return
        self.show_key(made.ids[0])
        if made.kinds:
            name = self._found[made.ids[0]].survey.name
            words = self.tr("{0} lisätty. Tarkista päivät ja kutsuttujen määrä.").format(name)
            self._actions.messages.inform(words, undoable=True)


def _text(line: SurveyLine) -> str:
    survey = line.survey
    return sort_key(f"{survey.name} {survey.year} {survey.sector} {survey.results} {survey.note}")


def _row(line: SurveyLine) -> Row:
    look, survey = survey_look(line.state), line.survey
    return Row(
        survey.name,
        lead=str(survey.year),
        second=look.words,
        second_icon=look.icon,
        second_role=look.role,
        second_meta=f"{round(survey.rate * 100)} %" if survey.rate is not None else "",
    )


def _words() -> RegisterWords:
    translate = QCoreApplication.translate
    return RegisterWords(
        list_name=translate("SurveysTab", "Kyselyt"),
        create=translate("SurveysTab", "Uusi kysely"),
        icon="assess",
        empty=translate("SurveysTab", "Ei vielä kyselyjä"),
        why=translate(
            "SurveysTab",
            "Arviointikysely tehdään joka toinen vuosi. Kirjaa kysely, niin vastausprosentti ja tulokset "
            "löytyvät toimintakertomusta varten.",
        ),
        no_hits=translate("SurveysTab", "Ei osumia haulla ”{0}”. Kokeile lyhyempää sanaa."),
        removed=translate("SurveysTab", "{0} poistettu"),
    )
