"""Shared models through the services: review, files before, links, undo, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from services.makers import matter, plan
from seutu_desktop.domain.errors import AttachmentTooLarge, TextTooLong, TitleMissing
from seutu_desktop.domain.joint_products import ModelState
from seutu_desktop.domain.model_errors import ReviewBeforeAdoption
from seutu_desktop.domain.people import BodyKind
from seutu_desktop.domain.themes import ThemedKind
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services import people, shared_models, themes, wheel
from seutu_desktop.services.messages import sentence
from seutu_desktop.services.model_register import (
    ModelFilter,
    ModelLine,
    files_before,
    model_lines,
    model_view,
    owners,
    sectors,
    strategy_parts,
)
from seutu_desktop.services.wheel_view import wheel_year
from seutu_desktop.store.store import Store

TODAY = date(2026, 11, 24)
Watch = Callable[[Store], list[str]]


@pytest.fixture
def group(store: Store) -> str:
    return people.add_body(store, "Perusopetuksen ryhmä", BodyKind.DEVELOPMENT, sector="Perusopetus").ids[0]


@pytest.fixture
def model(store: Store, group: str) -> str:
    """Transport principles, adopted in 2020, whose review was due ten days ago."""
    return shared_models.add_model(
        store,
        "Koulukuljetusperiaatteet",
        sector="Perusopetus",
        owner_id=group,
        version="1.0",
        adopted_on=date(2020, 5, 13),
        review_on=date(2026, 11, 14),
    ).ids[0]


def line(store: Store, key: str) -> ModelLine:
    return next(each for each in model_lines(store, TODAY) if each.model.id == key)


def put(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text)
    return path


def test_a_review_moves_the_next_one_a_year_on_and_raises_the_version(store: Store, model: str) -> None:
    assert (line(store, model).state, line(store, model).late_days) == (ModelState.LATE, 10)
    assert line(store, model).owner == "Perusopetuksen ryhmä"

    shared_models.review(store, model, TODAY, "1.1")
    found = line(store, model)
    assert found.state is ModelState.VALID
    assert (found.model.version, found.model.review_on) == ("1.1", date(2027, 11, 24))

    store.undo()
    assert line(store, model).model.version == "1.0"


def test_a_review_on_a_leap_day_is_due_on_the_last_of_february(store: Store, model: str) -> None:
    shared_models.review(store, model, date(2028, 2, 29))
    assert line(store, model).model.review_on == date(2029, 2, 28)


def test_ticking_the_review_on_the_wheel_is_reviewing(store: Store, model: str) -> None:
    wheel.tick(store, model, 2026, "2026", TODAY)
    assert line(store, model).model.reviewed_on == TODAY

    this, following = (
        [each for each in wheel_year(store, year, TODAY).occurrences.values() if each.task.series_id == model]
        for year in (2026, 2027)
    )
    assert [each.done for each in (*this, *following)] == [True, False]
    assert following[0].due == date(2027, 11, 24)

    wheel.untick(store, model, 2026, "2026")
    assert line(store, model).model.review_on == TODAY


def test_a_review_before_the_adoption_is_refused_in_words(store: Store, model: str) -> None:
    with pytest.raises(ReviewBeforeAdoption) as refused:
        shared_models.edit_model(store, model, review_on=date(2019, 1, 1))
    assert sentence(refused.value, "fi").startswith("Malli on otettu käyttöön")
    assert line(store, model).model.review_on == date(2026, 11, 14)


def test_a_new_file_keeps_the_one_before_reachable(store: Store, model: str, tmp_path: Path) -> None:
    first, second = put(tmp_path, "periaatteet.docx", "1"), put(tmp_path, "periaatteet 2.docx", "2")
    shared_models.attach_file(store, model, first)
    shared_models.review(store, model, TODAY, "2.0")
    shared_models.attach_file(store, model, second)

    (before,) = files_before(store, model)
    assert (before.file_name, before.version) == ("periaatteet.docx", "2.0")
    assert shared_models.copy_to_open(store, before.content_hash, before.file_name).read_text() == "1"

    store.undo()
    assert files_before(store, model) == []
    store.redo()
    shared_models.detach_file(store, model)
    assert [each.file_name for each in files_before(store, model)] == [second.name, first.name]


def test_the_same_file_again_is_no_file_before(store: Store, model: str, tmp_path: Path) -> None:
    path = put(tmp_path, "a.docx", "1")
    shared_models.attach_file(store, model, path)
    shared_models.attach_file(store, model, path)
    assert files_before(store, model) == []


def test_a_file_that_is_too_large_changes_nothing(
    store: Store, model: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared_models, "LIMIT_MB", 0)
    with pytest.raises(AttachmentTooLarge):
        shared_models.attach_file(store, model, put(tmp_path, "a.docx", "1"))
    assert line(store, model).model.file_name == ""


def test_the_section_and_the_strategy_come_with_it_and_go_with_it(
    store: Store, model: str, statements: Watch
) -> None:
    shared_models.link_matter(store, model, matter(store, plan(store), "Kuljetusperiaatteet"))
    parts = strategy_parts(store, TODAY)
    themes.set_themes(store, ThemedKind.SHARED_MODEL, model, [parts[0].id])
    store.directory()

    seen = statements(store)
    view = model_view(store, model, TODAY)
    assert len(seen) <= 7
    assert [each.title for each in view.matters] == ["Kuljetusperiaatteet"]
    assert [each.id for each in view.themes] == [parts[0].id]

    shared_models.delete_model(store, model)
    assert store.cycle.links.of(kind=LinkKind.SHARED_MODEL) == []
    assert store.yearly.themes.all() == []
    store.undo()
    assert len(model_view(store, model, TODAY).matters) == 1


def test_the_longest_late_come_first_and_the_retired_last(store: Store, model: str) -> None:
    others: dict[str, dict[str, Any]] = {
        "Vanha": {"retired": True, "review_on": date(2020, 1, 1)},
        "Tuleva": {"review_on": date(2027, 5, 1)},
        "Päivätön": {},
        "Ikivanha": {"review_on": date(2025, 1, 1)},
    }
    for name, fields in others.items():
        shared_models.add_model(store, name, **fields)

    names = [each.model.name for each in model_lines(store, TODAY)]
    assert names == ["Ikivanha", "Koulukuljetusperiaatteet", "Tuleva", "Päivätön", "Vanha"]


def test_lists_are_filtered_by_words_sector_owner_and_lateness(store: Store, model: str, group: str) -> None:
    shared_models.add_model(store, "NUPS", sector="Nuoriso")
    lines = model_lines(store, TODAY)

    def wanted(**fields: object) -> list[str]:
        return [each.model.name for each in lines if ModelFilter(**fields).holds(each)]  # type: ignore[arg-type]

    assert wanted(words="ryhmä kuljetus") == wanted(owner_id=group) == wanted(late=True)
    assert wanted(sector="Nuoriso") == ["NUPS"]
    assert sectors(store, lines) == ["Nuoriso", "Perusopetus"]
    assert owners(store, TODAY)[0].id == group


def test_300_models_are_listed_in_one_statement(store: Store, statements: Watch) -> None:
    with store.action("test"):
        for number in range(300):
            shared_models.add_model(store, f"Malli {number}")
    store.directory()
    seen = statements(store)
    assert len(model_lines(store, TODAY)) == 300
    assert len(seen) == 1


@pytest.mark.parametrize(
    "name", ["'; DROP TABLE shared_model; --", "<b>malli</b> & co", "{0} %s %n", "ä" * 900, "‮nurin"]
)
def test_hostile_names_stay_as_they_were_written(store: Store, name: str) -> None:
    key = shared_models.add_model(store, name, note="x" * 5_000).ids[0]
    found = line(store, key).model
    assert found.name in name
    assert found.note == "x" * 5_000


def test_a_name_is_needed_and_has_its_limit(store: Store, model: str) -> None:
    with pytest.raises(TitleMissing):
        shared_models.edit_model(store, model, name="  ")
    with pytest.raises(TextTooLong):
        shared_models.edit_model(store, model, name="x" * 5_000)
