"""Shared models and surveys as they are read: lists with their states, and one thing whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from seutu_desktop.domain.errors import NotFound
from seutu_desktop.domain.joint_products import (
    ModelState,
    SharedModel,
    Survey,
    SurveyState,
    model_state,
    survey_state,
)
from seutu_desktop.domain.network import PeriodItem
from seutu_desktop.domain.people import Body, BodyKind, held_on
from seutu_desktop.domain.sorting import sort_key
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services.decided_in import DecidedIn, matters_of
from seutu_desktop.services.themes import themes_of
from seutu_desktop.store.store import Store

_FIRST = (ModelState.LATE, ModelState.SOON, ModelState.VALID, ModelState.UNDATED, ModelState.RETIRED)


@dataclass(frozen=True)
class ModelLine:
    """A model, its owner group by name (empty for none) and where it stands; `late_days` of its review."""

    model: SharedModel
    owner: str
    state: ModelState
    late_days: int = 0


@dataclass(frozen=True)
class FileBefore:
    """A file that a model had before: its name and content, of which version it was, until when (UTC)."""

    file_name: str
    content_hash: str
    version: str
    until: datetime


@dataclass(frozen=True)
class ModelView:
    """A model whole: the § about it oldest first, what of the strategy it serves, older files."""

    line: ModelLine
    matters: tuple[DecidedIn, ...]
    themes: tuple[PeriodItem, ...]
    files: tuple[FileBefore, ...]


@dataclass(frozen=True)
class SurveyLine:
    """A survey and where it stands; `before` is the one of the same name before it."""

    survey: Survey
    state: SurveyState
    before: Survey | None = None


@dataclass(frozen=True)
class SurveyView:
    """A survey whole: the § about it oldest first."""

    line: SurveyLine
    matters: tuple[DecidedIn, ...]


@dataclass(frozen=True)
class ModelFilter:
    """Which models are wanted: by words of any of its texts, by sector, by owner, only late ones."""

    words: str = ""
    sector: str = ""
    owner_id: str = ""
    late: bool = False

    def holds(self, line: ModelLine) -> bool:
        """Return whether a model is wanted; one that is retired is nobody's task, so it is not late."""
        model = line.model
        if self.late and line.state is not ModelState.LATE:
            return False
        if (self.sector and model.sector != self.sector) or (
            self.owner_id and model.owner_id != self.owner_id
        ):
            return False
        text = sort_key(" ".join((model.name, model.sector, line.owner, model.version, model.note)))
        return all(word in text for word in sort_key(self.words).split())


def model_lines(store: Store, today: date) -> list[ModelLine]:
    """Return every model by its review, the longest late first, retired ones last; in one statement."""
    lines = [_line(store, each, today) for each in store.yearly.shared_models.all()]
    return sorted(lines, key=lambda each: (*_rank(each), sort_key(each.model.name)))


def model_view(store: Store, model_id: str, today: date) -> ModelView:
    """Return one model whole in at most seven statements; raise NotFound."""
    model = store.yearly.shared_models.get(model_id)
    return ModelView(
        _line(store, model, today),
        tuple(matters_of(store, LinkKind.SHARED_MODEL, (model_id,)).get(model_id, ())),
        tuple(themes_of(store, (model_id,)).get(model_id, ())),
        tuple(files_before(store, model_id)),
    )


def files_before(store: Store, model_id: str) -> list[FileBefore]:
    """Return the files that a model had before the one it has, newest first, from the history."""
    row: dict[str, Any] = {}
    found: list[FileBefore] = []
    for change in store.history.of("shared_model", model_id):
        before, row = row, row | change.new
        old, new = before.get("content_hash", ""), row.get("content_hash", "")
        if old == new:
            continue
        found = [each for each in found if each.content_hash != new]
        if old and change.mode != "undo":
            found.append(FileBefore(before["file_name"], old, before["version"], change.at))
    return found[::-1]


def survey_lines(store: Store, today: date) -> list[SurveyLine]:
    """Return every survey, the newest first, each with the one before it; one statement."""
    known = store.yearly.surveys.all("year, opens, id")
    lines = [SurveyLine(each, survey_state(each, today), _before(each, known)) for each in known]
    return lines[::-1]


def survey_view(store: Store, survey_id: str, today: date) -> SurveyView:
    """Return one survey whole in at most four statements; raise NotFound."""
    found = next((each for each in survey_lines(store, today) if each.survey.id == survey_id), None)
    if found is None:
        raise NotFound(kind="survey", what=survey_id)
    return SurveyView(found, tuple(matters_of(store, LinkKind.SURVEY, (survey_id,)).get(survey_id, ())))


def owners(store: Store, day: date, kept: str | None = None) -> list[Body]:
    """Return the groups that can look after a model on a day, development groups first, and `kept` anyway."""
    bodies = store.directory().bodies
    held = held_on(bodies.values(), day)
    found = [each for each in held if each.kind is not BodyKind.STAKEHOLDER]
    found.sort(key=lambda each: (each.kind is not BodyKind.DEVELOPMENT, sort_key(each.name)))
    own = bodies.get(kept or "")
    if own is not None and own not in found:
        found.append(own)
    return found


def sectors(store: Store, lines: Sequence[ModelLine] = ()) -> list[str]:
    """Return the sectors of the groups and of models that exist already, in Finnish order."""
    named = {each.sector for each in store.directory().bodies.values()} | {
        each.model.sector for each in lines
    }
    return sorted(named - {""}, key=sort_key)


def strategy_parts(store: Store, today: date) -> list[PeriodItem]:
    """Return the priority areas and sub-themes of the period of a day in their order; two statements."""
    from seutu_desktop.domain.network import PeriodItemKind

    wanted = (PeriodItemKind.PRIORITY_AREA, PeriodItemKind.SUB_THEME)
    periods = [
        each.id
        for each in store.periods.all()
        if (each.valid_from or date.min) <= today <= (each.valid_to or date.max)
    ]
    items = [each for each in store.period_items.all("position, id") if each.kind in wanted]
    return [each for each in items if each.period_id in periods]


def _line(store: Store, model: SharedModel, today: date) -> ModelLine:
    directory = store.directory()
    owner = directory.bodies.get(model.owner_id or "") or directory.gone.get(model.owner_id or "")
    state = model_state(model, today)
    late = (today - model.review_on).days if state is ModelState.LATE and model.review_on else 0
    return ModelLine(model, owner.name if owner else "", state, late)


def _rank(line: ModelLine) -> tuple[int, date]:
    """Late and coming reviews by their day, the others by their kind."""
    place = _FIRST.index(line.state)
    dated = line.state in (ModelState.LATE, ModelState.SOON, ModelState.VALID)
    return (0 if dated else place, line.model.review_on or date.max if dated else date.max)


def _before(survey: Survey, known: Sequence[Survey]) -> Survey | None:
    """The survey before it, of the same name but for the year."""
    plain = _plain(survey)
    earlier = [each for each in known if each.year < survey.year and _plain(each) == plain]
    return earlier[-1] if earlier else None


def _plain(survey: Survey) -> str:
    return " ".join(survey.name.replace(str(survey.year), "").split()).casefold()
