"""Meetings and everything that happens in them. Times are local wall-clock times of the meeting's zone."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from seutu_desktop.domain.frozen import dataclass


class MeetingKind(StrEnum):
    """The kind of a meeting picks its views and papers."""

    ORDINARY = "ordinary"
    EXTRAORDINARY = "extraordinary"
    WORKSHOP = "workshop"
    STAKEHOLDER = "stakeholder"


class MeetingStatus(StrEnum):
    """The flow of a meeting (`status.py` holds the rules)."""

    DRAFT = "draft"
    AGENDA_SENT = "agenda_sent"
    HELD = "held"
    MINUTES_SENT = "minutes_sent"
    APPROVED = "approved"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Meeting:
    """One meeting. `year` and `number` are None until assigned; `started`/`ended` are the real times."""

    id: str
    body_id: str
    start: datetime
    end: datetime
    kind: MeetingKind = MeetingKind.ORDINARY
    title: str = ""
    zone: str = "Europe/Helsinki"
    place: str = ""
    remote_link: str = ""
    year: int | None = None
    number: int | None = None
    status: MeetingStatus = MeetingStatus.DRAFT
    moved_from: datetime | None = None
    move_reason: str = ""
    cancel_reason: str = ""
    notice_on: date | None = None
    chair_id: str | None = None
    secretary_id: str | None = None
    inspector_ids: tuple[str, ...] = ()
    started: datetime | None = None
    ended: datetime | None = None
    approved_in_id: str | None = None
    retention: str = ""

    @property
    def day(self) -> date:
        """The calendar day of the meeting in its zone."""
        return self.start.date()

    @property
    def starts_at(self) -> datetime:
        """The start as an aware time."""
        return self.start.replace(tzinfo=ZoneInfo(self.zone))

    @property
    def ends_at(self) -> datetime:
        """The planned end as an aware time."""
        return self.end.replace(tzinfo=ZoneInfo(self.zone))


class ItemKind(StrEnum):
    """The kind of a matter gives its place in the agenda (domain.md 5, order of the agenda)."""

    OPENING = "opening"
    QUORUM = "quorum"
    MINUTES_APPROVAL = "minutes_approval"
    ORDER_OF_BUSINESS = "order_of_business"
    MATTER = "matter"
    REVIEW = "review"
    NOTICE = "notice"
    OTHER = "other"
    NEXT_MEETING = "next_meeting"
    CLOSING = "closing"


class ItemState(StrEnum):
    """Where a matter stands."""

    OPEN = "open"
    DECIDED = "decided"
    CARRIED = "carried"
    WITHDRAWN = "withdrawn"


class DecisionKind(StrEnum):
    """How a matter was decided."""

    NONE = ""
    APPROVED = "approved"
    AMENDED = "amended"
    NOTED = "noted"
    TABLED = "tabled"
    RETURNED = "returned"
    OTHER = "other"


@dataclass(frozen=True)
class AgendaItem:
    """A matter under one §. Long texts are in the Markdown subset of `seutu_desktop.richtext`.

    `section_number` is None until assigned; `handled_at` is when its handling began in the meeting.
    """

    id: str
    meeting_id: str
    position: int
    kind: ItemKind = ItemKind.MATTER
    title: str = ""
    diary_number: str = ""
    preparer_ids: tuple[str, ...] = ()
    presenter_id: str | None = None
    authority: str = ""
    earlier_handling: str = ""
    description: str = ""
    proposal: str = ""
    discussion: str = ""
    decision: str = ""
    decision_kind: DecisionKind = DecisionKind.NONE
    onward_handling: str = ""
    for_information: str = ""
    distribution: str = ""
    section_number: int | None = None
    state: ItemState = ItemState.OPEN
    withdrawn_reason: str = ""
    carried_from_id: str | None = None
    handled_at: datetime | None = None


class AttachmentKind(StrEnum):
    """A numbered attachment, or background material."""

    ATTACHMENT = "attachment"
    BACKGROUND = "background"


@dataclass(frozen=True)
class Attachment:
    """A file of a matter, kept in the data folder by `content_hash` (SHA-256, hex); `size` in bytes."""

    id: str
    item_id: str
    position: int
    name: str
    content_hash: str
    size: int
    kind: AttachmentKind = AttachmentKind.ATTACHMENT
    public: bool = True


class AttendanceMode(StrEnum):
    """How somebody took part; nobody marked yet has no row."""

    PRESENT = "present"
    REMOTE = "remote"
    ABSENT = "absent"
    EXCUSED = "excused"


TAKING_PART = frozenset({AttendanceMode.PRESENT, AttendanceMode.REMOTE})


class Capacity(StrEnum):
    """In what capacity somebody attends."""

    MEMBER = "member"
    DEPUTY = "deputy"
    SECRETARY = "secretary"
    PRESENTER = "presenter"
    EXPERT = "expert"
    GUEST = "guest"


@dataclass(frozen=True)
class Attendance:
    """A person's mark in a meeting; a deputy in place names the member's membership in `deputy_for_id`."""

    id: str
    meeting_id: str
    person_id: str
    mode: AttendanceMode
    capacity: Capacity = Capacity.MEMBER
    membership_id: str | None = None
    municipality_id: str | None = None
    deputy_for_id: str | None = None


class PresenceKind(StrEnum):
    """What happened to somebody's presence, or to the meeting."""

    ARRIVED = "arrived"
    LEFT = "left"
    AWAY = "away"
    BACK = "back"
    BREAK_START = "break_start"
    BREAK_END = "break_end"
    DISQUALIFIED = "disqualified"
    RETURNED = "returned"
    CHAIR_CHANGE = "chair_change"
    ITEM_DEPUTY = "item_deputy"


class Grounds(StrEnum):
    """Grounds of disqualification (Hallintolaki 28 §; names by Kuntaliitto)."""

    NONE = ""
    PARTY = "party"
    REPRESENTATIVE = "representative"
    BENEFIT = "benefit"
    EMPLOYMENT = "employment"
    ENTITY = "entity"
    GENERAL = "general"


@dataclass(frozen=True)
class PresenceEvent:
    """An event in the § `item_id` at local `time`; `deputy_id` is the person who steps in for the matter."""

    id: str
    meeting_id: str
    item_id: str | None
    time: datetime
    kind: PresenceKind
    person_id: str | None = None
    grounds: Grounds = Grounds.NONE
    grounds_text: str = ""
    deputy_id: str | None = None


@dataclass(frozen=True)
class Vote:
    """A vote between two proposals; the names are given where the vote was open."""

    id: str
    item_id: str
    position: int = 1
    first_option: str = ""
    second_option: str = ""
    first_count: int = 0
    second_count: int = 0
    empty_count: int = 0
    first_ids: tuple[str, ...] = ()
    second_ids: tuple[str, ...] = ()
    empty_ids: tuple[str, ...] = ()


@dataclass(frozen=True)
class Dissent:
    """A dissent recorded in a matter."""

    id: str
    item_id: str
    person_id: str
    text: str = ""


@dataclass(frozen=True)
class Action:
    """Who does what by when; it comes back on agendas until done. The owner is a person or a seat."""

    id: str
    text: str
    item_id: str | None = None
    owner_id: str | None = None
    owner_municipality_id: str | None = None
    due: date | None = None
    done_on: date | None = None
    note: str = ""
