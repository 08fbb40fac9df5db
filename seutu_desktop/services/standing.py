"""Titles of standing matters that speak of another meeting, kept true while the agenda is a draft."""

from __future__ import annotations

from dataclasses import replace

from seutu_desktop.domain.meetings import Meeting, MeetingStatus
from seutu_desktop.services import wording
from seutu_desktop.store.store import Store


def renew_titles(store: Store, meeting: Meeting) -> None:
    """Renew "Muistion 10/2026 hyväksyminen" and "Seuraava kokous 13.1.2027" in the drafts beside `meeting`.

    Titles that somebody wrote are left alone. Called within the action that planned, moved, numbered,
    cancelled or deleted the meeting.
    """
    queries = store.meeting_queries
    for draft in (queries.previous(meeting), meeting, queries.following(meeting)):
        if draft is not None and draft.status is MeetingStatus.DRAFT:
            _renew(store, draft)


def _renew(store: Store, draft: Meeting) -> None:
    given = [item for item in store.items.of("position", meeting_id=draft.id) if wording.is_given_title(item)]
    if not given:
        return
    previous, following = store.meeting_queries.previous(draft), store.meeting_queries.following(draft)
    body = store.bodies.get(draft.body_id)
    titles = {item.id: wording.standing_title(item.kind, body, previous, following) for item in given}
    store.items.save_all(replace(item, title=titles[item.id]) for item in given)
