"""What the development groups report to a meeting: asked, come in, missing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.cycle_errors import NothingToReport
from seutu_desktop.domain.meetings import Meeting
from seutu_desktop.domain.people import Body, BodyKind, held_on
from seutu_desktop.domain.wheel import GroupReport
from seutu_desktop.services.breaks import planning_defaults
from seutu_desktop.services.fields import cleaned, made
from seutu_desktop.store.store import Store


@dataclass(frozen=True)
class ReportLine:
    """A group and its report to a meeting, None before anybody asked; needed by `due`."""

    body: Body
    due: date
    report: GroupReport | None = None

    @property
    def missing(self) -> bool:
        """Whether nothing has come in."""
        return self.report is None or self.report.received_on is None


def reports_of(store: Store, meeting_id: str) -> list[ReportLine]:
    """Return the development groups of the meeting's day by name, each with its report.

    Only the steering group is reported to: other meetings have none.
    """
    return reports_to(store, store.meetings.get(meeting_id))


def reports_to(store: Store, meeting: Meeting) -> list[ReportLine]:
    """Return what `reports_of` does, for a meeting that is read already."""
    bodies = store.directory().bodies
    if meeting.body_id not in bodies or bodies[meeting.body_id].kind is not BodyKind.STEERING:
        return []
    due = meeting.day - timedelta(days=planning_defaults()["report_days"])
    kept = {each.body_id: each for each in store.cycle.reports.of(meeting_id=meeting.id)}
    groups = (each for each in bodies.values() if each.kind is BodyKind.DEVELOPMENT)
    return [ReportLine(each, due, kept.get(each.id)) for each in held_on(groups, meeting.day)]


def ask_reports(store: Store, meeting_id: str, on: date) -> Changes:
    """Note that every group that has neither reported nor been asked was asked on a day."""
    with store.action("report.ask") as action:
        for line in reports_of(store, meeting_id):
            kept = line.report or GroupReport(store.new_id(), line.body.id, meeting_id)
            if line.missing and kept.asked_on is None:
                store.cycle.reports.save(replace(kept, asked_on=on))
    return action.changes


def mark_received(store: Store, meeting_id: str, body_id: str, on: date) -> Changes:
    """Note that a group's report came in on a day, its text to be written later. Raise NothingToReport."""
    with store.action("report.receive") as action:
        kept = _report_to(store, meeting_id, body_id)
        store.cycle.reports.save(replace(kept, received_on=kept.received_on or on))
    return made(action.changes, kept.id)


def receive_report(store: Store, meeting_id: str, body_id: str, text: str, on: date) -> Changes:
    """Enter what a group reports; an empty text takes it back. `ids[0]` is it. Raise NothingToReport."""
    with store.action("report.receive", merge_key=f"report:{meeting_id}:{body_id}") as action:
        kept = _report_to(store, meeting_id, body_id)
        words = cleaned("description", text)
        received = (kept.received_on or on) if words else None
        store.cycle.reports.save(replace(kept, text=words, received_on=received))
    return made(action.changes, kept.id)


def _report_to(store: Store, meeting_id: str, body_id: str) -> GroupReport:
    line = next((each for each in reports_of(store, meeting_id) if each.body.id == body_id), None)
    if line is None:
        raise NothingToReport(body=store.bodies.get(body_id).name)
    return line.report or GroupReport(store.new_id(), body_id, meeting_id)
