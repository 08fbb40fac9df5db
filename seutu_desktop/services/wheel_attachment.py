"""Writing the Word attachment of a year's wheel: the picture and the same tasks by month."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from seutu_desktop.domain.dates import MONTHS, numeric_day
from seutu_desktop.pictures.content import Task, as_plan, day_text, days_text
from seutu_desktop.services.wheel_files import (
    Paint,
    Paper,
    PictureFormat,
    WrittenWheel,
    approval,
    natural_name,
    put,
)
from seutu_desktop.services.wheel_view import WheelYear, wheel_year
from seutu_desktop.store.store import Store

if TYPE_CHECKING:
    from seutu_desktop.documents.paper import Picture
    from seutu_desktop.documents.wheel_attachment import WheelAttachment, WheelRow


def write_attachment(
    store: Store, year: int, target: Path, today: date, paint: Paint, *, grey: bool = False
) -> WrittenWheel:
    """Write "Liite Vuosikello 2026.docx" to a folder, or to the file `target`.

    Raise TemplateRefused, DiskFull, WriteFailed.
    """
    name, data = made_attachment(store, year, today, paint, grey=grey)
    return put(store, year, target if target.suffix == ".docx" else target / f"Liite {name}", data)


def made_attachment(
    store: Store, year: int, today: date, paint: Paint, *, grey: bool = False
) -> tuple[str, bytes]:
    """Return the attachment's natural name ("Vuosikello 2026.docx") and its bytes; raise TemplateRefused."""
    from seutu_desktop.documents.render import render
    from seutu_desktop.documents.wheel_attachment import wheel_attachment

    view = wheel_year(store, year, today)
    network = store.the_network()
    key = network.template_hash
    template = store.contents.read(key, "asiakirjapohja") if key else None
    content = replace(attachment(view, today, paint, grey=grey), approval=approval(store, year))
    made = render(wheel_attachment(content), template)
    return natural_name(view, "docx"), made.data


def attachment(view: WheelYear, today: date, paint: Paint, *, grey: bool = False) -> WheelAttachment:
    """Return what the attachment of a wheel says; `today` dates it."""
    from seutu_desktop.documents.wheel_attachment import WheelAttachment

    months = [
        (MONTHS[first.month - 1].capitalize(), _rows(view, first, last)) for first, last in _months(view)
    ]
    listed = {each.title: each for each in view.content.tasks if each.listed}
    undated = (each for each in view.content.tasks if each.due is None and not each.listed)
    return WheelAttachment(
        year=view.year.name,
        organisation=view.network,
        day=today,
        picture=_picture(view, paint, grey),
        rings=tuple(each.name for each in view.rings),
        months=tuple((name, rows) for name, rows in months if rows),
        every_meeting=tuple(_row(view, each, "") for each in listed.values()),
        undated=tuple(_row(view, each, "") for each in undated),
        breaks=tuple(
            _break(each.name, each.first, each.last, each.confirmed) for each in view.content.breaks
        ),
    )


def _picture(view: WheelYear, paint: Paint, grey: bool) -> Picture:
    from seutu_desktop.documents.paper import Picture
    from seutu_desktop.pictures.colours import Scheme
    from seutu_desktop.pictures.sheet import wheel_alone
    from seutu_desktop.pictures.svg import MILLIMETRES, svg
    from seutu_desktop.pictures.wheel import short_alternative_text

    drawing = wheel_alone(view.content, Scheme.GREY if grey else Scheme.LIGHT)
    png = paint([drawing], PictureFormat.PNG, Paper.A4)
    told = short_alternative_text(as_plan(view.content))
    return Picture(png, svg(drawing), told, drawing.width * MILLIMETRES, drawing.height * MILLIMETRES)


def _months(view: WheelYear) -> Iterable[tuple[date, date]]:
    return view.year.months


def _rows(view: WheelYear, first: date, last: date) -> tuple[WheelRow, ...]:
    """The month of a row is that of its deadline, cut at the year's border."""
    from seutu_desktop.documents.wheel_attachment import WheelRow

    content = view.content
    ring = view.rings[content.meeting_ring].name if content.meeting_ring < len(view.rings) else ""
    found = [
        (min(task.due, content.year.last), _row(view, task, days_text(task.begins, task.due)))
        for task in content.tasks
        if task.due is not None and not task.listed and first <= min(task.due, content.year.last) <= last
    ]
    found += [
        (each.day, WheelRow(day_text(each.day), each.title, ring))
        for each in content.meetings
        if first <= each.day <= last
    ]
    return tuple(row for _, row in sorted(found, key=lambda pair: (pair[0], pair[1].title)))


def _row(view: WheelYear, task: Task, when: str) -> WheelRow:
    from seutu_desktop.documents.wheel_attachment import WheelRow

    ring = next((each.name for each in view.rings if each.id == task.ring_id), "")
    return WheelRow(when, task.title, ring, view.responsible.get(task.id, ""))


def _break(name: str, first: date, last: date, confirmed: bool) -> str:
    return f"{name} {day_text(first)}–{numeric_day(last)}{'' if confirmed else ' (vahvistamatta)'}"
