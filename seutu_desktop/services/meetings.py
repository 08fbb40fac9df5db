"""Planning, moving, cancelling and editing meetings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from seutu_desktop.domain import agenda, status
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import EndBeforeStart, MeetingClosed, WrongStatus
from seutu_desktop.domain.meetings import AgendaItem, ItemKind, Meeting, MeetingKind, MeetingStatus
from seutu_desktop.domain.numbering import series_year
from seutu_desktop.domain.people import Body, MembershipRole
from seutu_desktop.services import wording
from seutu_desktop.services.fields import changed, cleaned, made, merge_key
from seutu_desktop.services.links import settle, settle_meeting
from seutu_desktop.services.lookup import steering_group
from seutu_desktop.services.standing import renew_titles
from seutu_desktop.store.store import Store

_EDITABLE = frozenset(
    {"title", "kind", "place", "remote_link", "chair_id", "secretary_id", "inspector_ids", "retention"}
    | {"started", "ended", "notice_on"}
)


def plan_meeting(
    store: Store,
    start: datetime,
    end: datetime,
    *,
    body_id: str | None = None,
    kind: MeetingKind = MeetingKind.ORDINARY,
    title: str = "",
    place: str | None = None,
    with_standing: bool = True,
) -> Changes:
    """Make a draft meeting with its standing agenda; `ids[0]` is the meeting. Raise EndBeforeStart."""
    if end <= start:
        raise EndBeforeStart(start=start, end=end)
    body = store.bodies.get(body_id) if body_id else steering_group(store)
    network = store.the_network()
    with store.action("meeting.plan") as action:
        planned = Meeting(
            id=store.new_id(),
            body_id=body.id,
            start=start,
            end=end,
            kind=kind,
            title=cleaned("title", title),
            zone=network.zone,
            place=network.default_place if place is None else cleaned("place", place),
        )
        meeting = _with_officers(store, planned)
        store.meetings.save(meeting)
        if with_standing:
            store.items.save_all(_standing(store, meeting, body))
        renew_titles(store, meeting)
    return made(action.changes, meeting.id)


def suggested_times(store: Store, today: date) -> tuple[datetime, datetime]:
    """Return the start and end a new meeting is offered: the usual hours, four weeks after the last one."""
    network = store.the_network()
    body = steering_group(store)
    ids = store.meeting_queries.ids(body_id=body.id, newest_first=True)
    latest = store.meetings.get(ids[0]).day if ids else today
    day = max(latest, today) + timedelta(weeks=4)
    return (
        datetime.combine(day, time.fromisoformat(network.default_start)),
        datetime.combine(day, time.fromisoformat(network.default_end)),
    )


def edit_meeting(store: Store, /, meeting_id: str, **fields: object) -> Changes:
    """Change plain fields of a meeting; once its record is approved only the `retention` note.

    Raise MeetingClosed, EndBeforeStart, TextTooLong.
    """
    with store.action("meeting.edit", merge_key=merge_key("meeting", meeting_id, fields)) as action:
        meeting = store.meetings.get(meeting_id)
        if status.closed(meeting) and fields.keys() != {"retention"}:
            raise MeetingClosed(action="edit_meeting")
        new = changed(meeting, fields, _EDITABLE)
        if new.started is not None and new.ended is not None and new.ended <= new.started:
            raise EndBeforeStart(start=new.started, end=new.ended)
        store.meetings.save(new)
    return action.changes


def move_meeting(store: Store, meeting_id: str, start: datetime, end: datetime, reason: str = "") -> Changes:
    """Move a meeting; another day needs a written reason. Raise ReasonMissing, MeetingClosed, WrongStatus."""
    with store.action("meeting.move") as action:
        meeting = store.meetings.get(meeting_id)
        moved = status.moved(meeting, start, end, cleaned("move_reason", reason))
        store.meetings.save(moved)
        renew_titles(store, meeting)
        renew_titles(store, moved)
    return action.changes


def cancel_meeting(store: Store, meeting_id: str, reason: str) -> Changes:
    """Cancel a meeting for a written reason; its numbers stay its own. Raise ReasonMissing."""
    with store.action("meeting.cancel") as action:
        meeting = store.meetings.get(meeting_id)
        store.meetings.save(status.cancelled(meeting, cleaned("cancel_reason", reason)))
        renew_titles(store, meeting)
        settle_meeting(store, meeting_id)
    return action.changes


def restore_meeting(store: Store, meeting_id: str) -> Changes:
    """Bring a cancelled meeting back as a draft; raise LaterMeetingNumbered, WrongStatus."""
    with store.action("meeting.restore") as action:
        meeting = store.meetings.get(meeting_id)
        later = store.meeting_queries.numbered_in_year(meeting.body_id, series_year(meeting))
        restored = status.restored(meeting, later)
        store.meetings.save(restored)
        renew_titles(store, restored)
        settle_meeting(store, meeting_id)
    return action.changes


def delete_meeting(store: Store, meeting_id: str) -> Changes:
    """Remove a draft or cancelled meeting; raise WrongStatus for others. Its matters go with it."""
    with store.action("meeting.delete") as action:
        meeting = store.meetings.get(meeting_id)
        if meeting.status not in (MeetingStatus.DRAFT, MeetingStatus.CANCELLED):
            raise WrongStatus(status=meeting.status.value, action="delete")
        for item in store.record(meeting_id).items:
            settle(store, agenda.withdrawn(item, ""))
            store.items.delete(item.id)
        store.meetings.delete(meeting_id)
        renew_titles(store, meeting)
    return action.changes


def _with_officers(store: Store, meeting: Meeting) -> Meeting:
    members = store.directory().members(meeting.body_id, meeting.day)
    by_role = {each.role: each.person_id for each in members}
    return replace(
        meeting,
        chair_id=by_role.get(MembershipRole.CHAIR),
        secretary_id=by_role.get(MembershipRole.SECRETARY),
    )


def _standing(store: Store, meeting: Meeting, body: Body) -> list[AgendaItem]:
    previous = store.meeting_queries.previous(meeting)
    following = store.meeting_queries.following(meeting)
    kinds = [kind for kind in agenda.STANDING if kind is not ItemKind.MINUTES_APPROVAL or previous]
    return [
        AgendaItem(
            id=store.new_id(),
            meeting_id=meeting.id,
            position=position,
            kind=kind,
            title=wording.standing_title(kind, body, previous, following),
            proposal=wording.standing_proposal(kind, body),
            **wording.officers(kind, meeting),
        )
        for position, kind in enumerate(kinds, start=1)
    ]
