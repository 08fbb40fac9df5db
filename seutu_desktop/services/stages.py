"""What the stages of a meeting are called."""

from __future__ import annotations

from collections.abc import Mapping

from seutu_desktop.domain.meetings import MeetingStatus

STAGES: Mapping[MeetingStatus, tuple[str, str]] = {
    MeetingStatus.DRAFT: ("luonnos", "draft"),
    MeetingStatus.AGENDA_SENT: ("esityslista lähetetty", "agenda sent"),
    MeetingStatus.HELD: ("pidetty", "held"),
    MeetingStatus.MINUTES_SENT: ("muistio lähetetty", "minutes sent"),
    MeetingStatus.APPROVED: ("hyväksytty", "approved"),
    MeetingStatus.CANCELLED: ("peruttu", "cancelled"),
}
"""Finnish and English."""
