"""The sample's meetings played through from planning to approval, by the services a user calls."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from seutu_desktop.domain.meetings import (
    AgendaItem,
    AttachmentKind,
    AttendanceMode,
    DecisionKind,
    Grounds,
    ItemKind,
    Meeting,
    MeetingKind,
    PresenceKind,
    Vote,
)
from seutu_desktop.services import actions, agenda, attachments, flow, meetings, minutes
from seutu_desktop.services.links import link_task
from seutu_desktop.services.lookup import find_body
from seutu_desktop.services.sample_files import make_file
from seutu_desktop.store.store import Store

Spec = Mapping[str, Any]

NOTICE = timedelta(days=7)

_TEXTS = ("description", "proposal", "diary_number", "onward_handling")
_FIRST_MINUTES = {ItemKind.OPENING: 0, ItemKind.QUORUM: 1, ItemKind.MINUTES_APPROVAL: 3}
_STEP = timedelta(minutes=9)
_NEEDS_WORDS = frozenset({ItemKind.QUORUM, ItemKind.REVIEW, ItemKind.NOTICE})


class Stage:
    """Plays meetings of the sample; `people` are person ids by name, `series` tasks of the wheel by title."""

    def __init__(self, store: Store, people: Mapping[str, str], series: Mapping[str, str]) -> None:
        self._store = store
        self._people = people
        self._series = series
        self._municipalities = {each.name: each.id for each in store.municipalities.all()}

    def play(self, specs: Sequence[Spec]) -> None:
        """Plan all meetings, then take each as far as its `status` says (approved unless told)."""
        planned = [(self._plan(spec), spec) for spec in specs]
        for meeting_id, spec in planned:
            status = spec.get("status", "approved")
            if status == "cancelled":
                meetings.cancel_meeting(self._store, meeting_id, spec["reason"])
                continue
            self._write_agenda(meeting_id, spec)
            if status != "draft":
                self._hold(meeting_id, spec)

    def _plan(self, spec: Spec) -> str:
        start, end = _hours(spec, spec.get("moved_from", spec["date"]))
        body = find_body(self._store, spec.get("body", "Ohjausryhmä"))
        meeting_id = meetings.plan_meeting(
            self._store,
            start,
            end,
            body_id=body.id,
            kind=MeetingKind(spec.get("kind", "ordinary")),
            title=spec.get("title", ""),
            place=spec.get("place"),
            with_standing=spec.get("standing", True),
        ).ids[0]
        if "moved_from" in spec:
            meetings.move_meeting(self._store, meeting_id, *_hours(spec, spec["date"]), spec["reason"])
        if "notice_on" in spec:
            notice_on = date.fromisoformat(spec["notice_on"])
            meetings.edit_meeting(self._store, meeting_id, notice_on=notice_on)
        return meeting_id

    def _write_agenda(self, meeting_id: str, spec: Spec) -> None:
        for item in self._items(meeting_id):
            if item.kind is ItemKind.OTHER:
                agenda.remove_item(self._store, item.id)
            elif text := spec.get("standing_texts", {}).get(item.kind.value):
                agenda.edit_item(self._store, item.id, description=text)
        for item_spec in spec.get("item", ()):
            item_id = self._add_item(meeting_id, item_spec)
            self._write_item(item_id, item_spec)
            if "wheel" in item_spec:
                year = item_spec.get("wheel_year", self._store.meetings.get(meeting_id).day.year)
                link_task(self._store, item_id, self._series[item_spec["wheel"]], str(year))

    def _add_item(self, meeting_id: str, spec: Spec) -> str:
        if "carried_from" in spec:
            source = self._store.items.of("id", title=spec["carried_from"])[-1]
            item_id = agenda.carry_item(self._store, source.id, meeting_id).ids[0]
            agenda.edit_item(self._store, item_id, title=spec["title"])
            return item_id
        kind = ItemKind(spec.get("kind", "matter"))
        return agenda.add_item(self._store, meeting_id, spec["title"], kind).ids[0]

    def _write_item(self, item_id: str, spec: Spec) -> None:
        texts = {name: spec[name].strip() for name in _TEXTS if name in spec}
        presenter = self._people["Jaana Mäntylä"]
        agenda.edit_item(self._store, item_id, preparer_ids=(presenter,), presenter_id=presenter, **texts)
        kinds = {"attachments": AttachmentKind.ATTACHMENT, "background": AttachmentKind.BACKGROUND}
        for name, kind in kinds.items():
            with TemporaryDirectory() as folder:
                paths = [make_file(Path(folder), each) for each in spec.get(name, ())]
                if paths:
                    attachments.attach(self._store, item_id, paths, kind)

    def _hold(self, meeting_id: str, spec: Spec) -> None:
        store = self._store
        meeting = store.meetings.get(meeting_id)
        flow.send_agenda(store, meeting_id, meeting.day - NOTICE)
        minutes.begin(store, meeting_id, meeting.start + timedelta(minutes=2))
        self._mark(meeting, spec)
        ended = self._handle(meeting, spec)
        flow.hold(store, meeting_id, ended)
        flow.send_minutes(store, meeting_id)

    def _mark(self, meeting: Meeting, spec: Spec) -> None:
        store, modes = self._store, AttendanceMode
        for mode in (modes.REMOTE, modes.ABSENT, modes.EXCUSED):
            for name in spec.get(mode.value, ()):
                minutes.mark(store, meeting.id, self._people[name], mode)
        for each in spec.get("deputies", ()):
            held = store.directory().members(meeting.body_id, meeting.day)
            member_id = self._people[each["for"]]
            seat = next(membership.id for membership in held if membership.person_id == member_id)
            if each["for"] not in spec.get("excused", ()):
                minutes.mark(store, meeting.id, member_id, modes.EXCUSED)
            minutes.mark(store, meeting.id, self._people[each["who"]], modes.PRESENT, deputy_for_id=seat)
        self._record_events(meeting, spec, {PresenceKind.ARRIVED})
        minutes.mark_everybody(store, meeting.id)
        self._record_events(meeting, spec, set(PresenceKind) - {PresenceKind.ARRIVED})

    def _record_events(self, meeting: Meeting, spec: Spec, kinds: set[PresenceKind]) -> None:
        items = {item.title: item.id for item in self._items(meeting.id)} if spec.get("events") else {}
        for each in spec.get("events", ()):
            kind = PresenceKind(each["kind"])
            if kind in kinds:
                minutes.record_event(
                    self._store,
                    meeting.id,
                    items[each["item"]],
                    kind,
                    _at(meeting, each["at"]),
                    person_id=self._people.get(each.get("who", "")),
                    grounds=Grounds(each.get("grounds", "")),
                )

    def _handle(self, meeting: Meeting, spec: Spec) -> datetime:
        """Handle every matter in turn; return when the meeting ended."""
        specs = {each["title"]: each for each in spec.get("item", ())}
        now = meeting.start + timedelta(minutes=2)
        for item in self._items(meeting.id):
            item_spec = specs.get(item.title, {})
            if item.kind in _FIRST_MINUTES:
                now = meeting.start + timedelta(minutes=2 + _FIRST_MINUTES[item.kind])
            else:
                now = _at(meeting, item_spec["at"]) if "at" in item_spec else now + _STEP
            minutes.handle_item(self._store, item.id, now)
            self._decide(item, item_spec)
        return now + timedelta(minutes=2)

    def _decide(self, item: AgendaItem, spec: Spec) -> None:
        store = self._store
        if "discussion" in spec:
            agenda.edit_item(store, item.id, discussion=spec["discussion"])
        if "vote" in spec:
            self._vote(item.id, spec["vote"])
        for each in spec.get("dissents", ()):
            minutes.save_dissent(store, item.id, self._people[each["who"]], each["text"])
        if item.kind is ItemKind.MINUTES_APPROVAL:
            flow.approve_previous(store, item.id)
        elif item.kind in (ItemKind.MATTER, ItemKind.ORDER_OF_BUSINESS):
            kind = DecisionKind(spec.get("decision", "approved"))
            minutes.decide(store, item.id, kind, spec.get("decision_text"))
        elif item.kind in _NEEDS_WORDS:
            minutes.decide(store, item.id, DecisionKind.NOTED)
        for each in spec.get("actions", ()):
            self._agree(item.id, each)

    def _vote(self, item_id: str, spec: Spec) -> None:
        named = (tuple(self._people[name] for name in spec[key]) for key in ("yes", "no", "empty"))
        first, second, empty = named
        vote = Vote(
            id="",
            item_id=item_id,
            first_option=spec["first"],
            second_option=spec["second"],
            first_ids=first,
            second_ids=second,
            empty_ids=empty,
        )
        minutes.save_vote(self._store, vote)

    def _agree(self, item_id: str, spec: Spec) -> None:
        action_id = actions.add_action(
            self._store,
            spec["text"],
            item_id=item_id,
            owner_id=self._people.get(spec.get("owner", "")),
            owner_municipality_id=self._municipalities.get(spec.get("seat", "")),
            due=date.fromisoformat(spec["due"]),
        ).ids[0]
        if "done" in spec:
            actions.complete_action(self._store, action_id, date.fromisoformat(spec["done"]))

    def _items(self, meeting_id: str) -> list[AgendaItem]:
        return self._store.items.of("position", meeting_id=meeting_id)


def _hours(spec: Spec, day: str) -> tuple[datetime, datetime]:
    start, end = (_time(text) for text in spec.get("time", "9.00–11.30").split("–"))
    return datetime.combine(date.fromisoformat(day), start), datetime.combine(date.fromisoformat(day), end)


def _at(meeting: Meeting, text: str) -> datetime:
    return datetime.combine(meeting.day, _time(text))


def _time(text: str) -> time:
    hour, minute = text.split(".")
    return time(int(hour), int(minute))
