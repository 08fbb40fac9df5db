"""People, bodies and the seats people hold in them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Protocol, TypeVar

from seutu_desktop.domain.frozen import dataclass


class HasSpan(Protocol):
    """Anything valid between two days, ends included; None is open."""

    @property
    def valid_from(self) -> date | None:
        """First day or None."""

    @property
    def valid_to(self) -> date | None:
        """Last day or None."""


Spanned = TypeVar("Spanned", bound=HasSpan)


def valid_on(span: HasSpan, day: date) -> bool:
    """Return whether `day` lies within `span`."""
    return (span.valid_from is None or span.valid_from <= day) and (
        span.valid_to is None or day <= span.valid_to
    )


def held_on(spans: Iterable[Spanned], day: date) -> list[Spanned]:
    """Return those of `spans` that hold on `day`, in the given order."""
    return [span for span in spans if valid_on(span, day)]


@dataclass(frozen=True)
class Organisation:
    """A stakeholder, funder or administering body; a successor is another row."""

    id: str
    name: str
    kind: str = ""
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True)
class Person:
    """Somebody with a seat, a task or an invitation; erasing clears the fields and keeps the id."""

    id: str
    name: str
    municipality_id: str | None = None
    organisation_id: str | None = None
    email: str = ""
    phone: str = ""
    note: str = ""
    erased: bool = False


@dataclass(frozen=True)
class PersonTitle:
    """A title a person holds from–to; papers print the one that held on their day."""

    id: str
    person_id: str
    title: str
    valid_from: date | None = None
    valid_to: date | None = None


class BodyKind(StrEnum):
    """What a body is."""

    STEERING = "steering"
    DEVELOPMENT = "development"
    UNIT = "unit"
    STAKEHOLDER = "stakeholder"
    OTHER = "other"


@dataclass(frozen=True)
class Body:
    """A group that meets; `numbered` bodies have their own § and meeting series by calendar year."""

    id: str
    name: str
    kind: BodyKind
    sector: str = ""
    numbered: bool = True
    paper_style: str = "memo"
    section_order: str = "reasons_first"
    valid_from: date | None = None
    valid_to: date | None = None


class MembershipRole(StrEnum):
    """A person's role in a body."""

    CHAIR = "chair"
    VICE_CHAIR = "vice_chair"
    MEMBER = "member"
    DEPUTY = "deputy"
    SECRETARY = "secretary"
    PRESENTER = "presenter"
    EXPERT = "expert"


VOTING_ROLES = frozenset({MembershipRole.CHAIR, MembershipRole.VICE_CHAIR, MembershipRole.MEMBER})
"""The roles that hold a seat of their own, so a voice."""


@dataclass(frozen=True)
class Membership:
    """A person in a body from–to; the seat is (body, municipality); a deputy names it as `deputy_of_id`."""

    id: str
    body_id: str
    person_id: str
    role: MembershipRole
    municipality_id: str | None = None
    deputy_of_id: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None
