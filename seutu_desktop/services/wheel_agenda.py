"""Putting the approval of a year's wheel on an agenda: its texts, the link with the year, the picture."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.meetings import Meeting
from seutu_desktop.domain.status import editable_agenda
from seutu_desktop.services.agenda import add_item, edit_item
from seutu_desktop.services.attachments import attach
from seutu_desktop.services.fields import made
from seutu_desktop.services.links import link_task
from seutu_desktop.services.lookup import steering_group
from seutu_desktop.services.wheel import read_wheel
from seutu_desktop.services.wheel_attachment import made_attachment
from seutu_desktop.services.wheel_files import Paint
from seutu_desktop.services.wheel_model import approving_title
from seutu_desktop.services.wheel_year import approval_text, link_year
from seutu_desktop.store.store import Store


def coming_meetings(store: Store, today: date) -> list[Meeting]:
    """Return the steering group's meetings from today on that can still take a matter, soonest first."""
    body_id = steering_group(store).id
    keys = [key for year in (today.year, today.year + 1) for key in store.meeting_queries.ids(year, body_id)]
    found = store.meetings.many(keys).values()
    open_ones = (each for each in found if each.day >= today and editable_agenda(each))
    return sorted(open_ones, key=lambda each: each.start)


def put_on_agenda(store: Store, year: int, meeting_id: str, today: date, paint: Paint) -> Changes:
    """Put the approval of the wheel of `year` on an agenda with its texts and the wheel as an attachment.

    One undoable step; `ids[0]` is the matter. Deciding it ticks the wheel's own task of approval. Raise
    MeetingClosed, WrongStatus, TemplateRefused, DiskFull.
    """
    account, proposal = approval_text(store, year, today)
    name, data = made_attachment(store, year, today, paint)
    with TemporaryDirectory(prefix="seutu-") as folder, store.action("wheel.propose") as action:
        path = Path(folder) / name
        path.write_bytes(data)
        item_id = add_item(store, meeting_id, f"Vuosikello {year}").ids[0]
        edit_item(store, item_id, description=account, proposal=proposal)
        link_year(store, item_id, year)
        for series_id, key in _own_tasks(store, year, today):
            link_task(store, item_id, series_id, key)
        attach(store, item_id, [path])
    return made(action.changes, item_id)


def _own_tasks(store: Store, year: int, today: date) -> Iterable[tuple[str, str]]:
    for each in read_wheel(store, year, today).of_year(year):
        if each.task.title == approving_title() and not each.done:
            yield each.task.series_id, each.key
