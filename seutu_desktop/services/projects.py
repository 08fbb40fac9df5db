"""Joint projects: what they are and who takes part. Their money is in `grants`.

Which § decided to apply is a link of a matter (`decided_in` with `LinkKind.PROJECT`), what of the strategy a
project serves a link of `themes`.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import EndBeforeStart, NotFound
from seutu_desktop.domain.money_errors import YearUnreadable
from seutu_desktop.domain.projects import Project, ProjectMunicipality
from seutu_desktop.domain.themes import ThemedKind
from seutu_desktop.domain.wheel import LinkKind
from seutu_desktop.services.fields import changed, made, merge_key, named
from seutu_desktop.services.grants import drop_grant
from seutu_desktop.store.store import Store

RETENTION = "Säilytetään 10 vuotta viimeisestä maksatuksesta (Kuntaliiton suositus, vahvistamatta)."
"""What a new project's retention note says (domain.md 12): an analogy that the coordinator may change."""

_EDITABLE = frozenset(
    {"name", "sector", "state", "first_year", "last_year", "funder_id", "administering_id", "description"}
    | {"outcome", "retention_note", "source", "note"}
)


def add_project(store: Store, /, name: str, **fields: Any) -> Changes:
    """Add a project; `ids[0]` is it. `fields` are those of `Project`. Raise TitleMissing, EndBeforeStart."""
    blank = Project(store.new_id(), named(name), retention_note=RETENTION)
    with store.action("project.add") as action:
        store.yearly.projects.save(_checked(changed(blank, fields, _EDITABLE)))
    return made(action.changes, blank.id)


def edit_project(store: Store, /, project_id: str, **fields: Any) -> Changes:
    """Change a project; raise TitleMissing, EndBeforeStart for years the wrong way round."""
    if "name" in fields:
        named(str(fields["name"]))
    with store.action("project.edit", merge_key=merge_key("project", project_id, fields)) as action:
        old = store.yearly.projects.get(project_id)
        store.yearly.projects.save(_checked(changed(old, fields, _EDITABLE)))
    return action.changes


def delete_project(store: Store, project_id: str) -> Changes:
    """Remove a project with its grants, payments, reports, municipalities and links."""
    yearly = store.yearly
    with store.action("project.delete") as action:
        for grant in yearly.grants.of(project_id=project_id):
            drop_grant(store, grant.id)
        for taking in yearly.project_municipalities.of(project_id=project_id):
            yearly.project_municipalities.delete(taking.id)
        for theme in yearly.themes.of(kind=ThemedKind.PROJECT, target_id=project_id):
            yearly.themes.delete(theme.id)
        for link in store.cycle.links.of(kind=LinkKind.PROJECT, target_id=project_id):
            store.cycle.links.delete(link.id)
        yearly.projects.delete(project_id)
    return action.changes


def set_municipalities(store: Store, project_id: str, municipality_ids: Collection[str]) -> Changes:
    """Set which municipalities take part; none named means all of them."""
    table = store.yearly.project_municipalities
    with store.action("project.municipalities") as action:
        store.yearly.projects.get(project_id)
        there = {each.municipality_id: each.id for each in table.of(project_id=project_id)}
        for municipality_id, key in there.items():
            if municipality_id not in municipality_ids:
                table.delete(key)
        for municipality_id in dict.fromkeys(municipality_ids):
            if municipality_id not in there:
                table.save(ProjectMunicipality(store.new_id(), project_id, municipality_id))
    return action.changes


def parse_year(text: str) -> int | None:
    """Return the year that a person typed, None for nothing; raise YearUnreadable."""
    typed = text.strip()
    if not typed:
        return None
    if not (typed.isascii() and typed.isdigit() and 1900 <= int(typed) <= 9998):
        raise YearUnreadable(text=typed)
    return int(typed)


def parse_years(text: str) -> tuple[int, int]:
    """Return the first and last year that a person typed ("2017–2021", "2022"); raise YearUnreadable."""
    first, _, last = text.replace("–", "-").partition("-")
    years = parse_year(first), parse_year(last or first)
    if years[0] is None or years[1] is None:
        raise YearUnreadable(text=text.strip())
    return years[0], years[1]


def named_municipalities(store: Store, text: str) -> list[str]:
    """Return the ids of municipalities named with commas between them; raise NotFound for any other name."""
    known = {each.name.casefold(): key for key, each in store.directory().municipalities.items()}
    names = [name for part in text.split(",") if (name := part.strip())]
    for name in names:
        if name.casefold() not in known:
            raise NotFound(kind="municipality", what=name)
    return [known[name.casefold()] for name in names]


def _checked(project: Project) -> Project:
    first, last = project.first_year, project.last_year
    if first is not None and last is not None and last < first:
        raise EndBeforeStart(start=first, end=last)
    return project
