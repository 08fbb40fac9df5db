"""Texts that try to become lines of their own; as a program it prints the files they end in (for `-O`)."""

from __future__ import annotations

import sys
from dataclasses import replace

from calendars.samples import MEETING, event
from seutu_desktop.calendars.writer import calendar_bytes, event_bytes
from seutu_desktop.domain.calendar_event import Detail, DetailKind, EventStatus, Organizer

ATTACK = "ATTENDEE:mailto:uhri@esimerkki.fi"
BREAKS = (
    "\r\n",
    "\n",
    "\r",
    "\r\n\r\n",
    "\x85",
    "\u2028",
    "\u2029",
    "\x0b",
    "\x0c",
    "\n ",
    "\\n",
    "\\N",
    '"\r\n',
    '";X="',
)
TEXTS = tuple(
    f"a{gap}{line}"
    for gap in BREAKS
    for line in (ATTACK, f"END:VEVENT{gap}BEGIN:VEVENT{gap}UID:x", "END:VCALENDAR")
)


def files() -> list[bytes]:
    """Return a file for each hostile text, which stands in every field that takes text."""
    return [_file(text) for text in TEXTS]


def _file(text: str) -> bytes:
    content = replace(
        MEETING,
        title=text,
        place=text,
        description=text,
        details=(Detail(DetailKind.CHAIR, text),),
        organizer=Organizer(text),
        status=EventStatus.CANCELLED,
        cancel_reason=text,
        moved_from=MEETING.moved_from,
        move_reason=text,
    )
    return calendar_bytes(text, [event_bytes(event(content)), event_bytes(event(MEETING, "b"))])


if __name__ == "__main__":
    sys.stdout.buffer.write(b"".join(files()))
