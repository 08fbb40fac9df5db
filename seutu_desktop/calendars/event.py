"""One event of the domain as an icalendar VEVENT; imported only when an event is written."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Event, vCalAddress
from icalendar.prop import vUnknown

from seutu_desktop.calendars import phrases, texts
from seutu_desktop.calendars.zone import ZONE
from seutu_desktop.domain.calendar_event import (
    AllDay,
    Busy,
    CalendarEvent,
    EventContent,
    EventStatus,
    Organizer,
    Timed,
)

# PUBLISH needs an ORGANIZER; before the coordinator gives her address, it is one that can reach nobody.
NO_ADDRESS = "ei-osoitetta@seutu.invalid"


def vevent(event: CalendarEvent) -> Event:
    """Return the VEVENT of `event`, its properties in the order in which they are to be written.

    ValueError where the event stands in another zone than the file's constant one.
    """
    content = event.content
    made = Event()
    made.add("uid", event.state.uid)
    made.add("dtstamp", event.state.stamp)
    made.add("sequence", event.state.sequence)
    start, end = _span(content.when)
    made.add("dtstart", start)
    made.add("dtend", end)
    title = _title(content)
    words = {"SUMMARY": title, "LOCATION": _place(content), "DESCRIPTION": _description(content)}
    for name, text in words.items():
        if text:
            made[name] = vUnknown(texts.escaped(text))
    made.add("status", content.status.value.upper())
    made["CATEGORIES"] = vUnknown(_categories(content))
    _add_busy(made, content)
    made["ORGANIZER"] = _organizer(content.organizer)
    if content.reminder is not None and content.status is not EventStatus.CANCELLED:
        made.add_component(_alarm(content.reminder, title))
    return made


def _span(when: Timed | AllDay) -> tuple[date, date]:
    if isinstance(when, AllDay):
        return when.first, when.until
    if when.zone != ZONE:
        raise ValueError(f"the calendar file knows only {ZONE}")
    start, end = _real(when.start), _real(when.end)
    # Only the hour that the spring night skips can turn the two around; the length then decides.
    end = end if end > start else start + (when.end - when.start)
    zone = ZoneInfo(ZONE)
    return start.replace(tzinfo=zone), end.replace(tzinfo=zone)


def _real(local: datetime) -> datetime:
    """Return `local`, or the clock time it becomes when the spring night skips it (RFC 5545 3.3.5)."""
    zone = ZoneInfo(ZONE)
    return local.replace(tzinfo=zone).astimezone(UTC).astimezone(zone).replace(tzinfo=None)


def _title(content: EventContent) -> str:
    prefix = phrases.CANCELLED_PREFIX if content.status is EventStatus.CANCELLED else ""
    title = texts.one_line(content.title, texts.TITLE_LIMIT) or phrases.UNTITLED
    return texts.one_line(prefix + title, texts.TITLE_LIMIT)


def _categories(content: EventContent) -> str:
    theme = texts.one_line(content.theme, texts.NAME_LIMIT)
    return ",".join(texts.escaped(each) for each in (phrases.CATEGORIES[content.category], theme) if each)


def _place(content: EventContent) -> str:
    """Return the place and the link; where both do not fit, the place, for the description has the link."""
    place = texts.one_line(content.place, texts.PLACE_LIMIT)
    both = "; ".join(part for part in (place, content.link) if part)
    return both if len(both) <= texts.PLACE_LIMIT else place


def _description(content: EventContent) -> str:
    details = [
        phrases.labelled(phrases.LABELS[detail.kind], text)
        for detail in content.details
        if (text := texts.plain_text(detail.text, texts.DESCRIPTION_LIMIT))
    ]
    link = phrases.labelled(phrases.LINK_LABEL, content.link) if content.link else ""
    body = texts.plain_text(content.description, texts.DESCRIPTION_LIMIT)
    # The link stands before the long texts, so that a cap never takes it.
    parts = ["\n".join(_changes(content)), link, "\n".join(details), body]
    return texts.plain_text("\n\n".join(part for part in parts if part), texts.DESCRIPTION_LIMIT)


def _changes(content: EventContent) -> list[str]:
    lines = []
    if content.status is EventStatus.CANCELLED:
        lines.append(phrases.cancelled(texts.one_line(content.cancel_reason, texts.REASON_LIMIT)))
    if content.moved_from is not None:
        reason = texts.one_line(content.move_reason, texts.REASON_LIMIT)
        lines.append(phrases.moved(content.moved_from, reason))
    return lines


def _add_busy(made: Event, content: EventContent) -> None:
    busy = Busy.FREE if content.status is EventStatus.CANCELLED else content.busy
    made.add("transp", "TRANSPARENT" if busy is Busy.FREE else "OPAQUE")
    made["X-MICROSOFT-CDO-BUSYSTATUS"] = vUnknown(busy.value.upper())


def _organizer(organizer: Organizer) -> vCalAddress:
    address = vCalAddress(f"mailto:{organizer.address or NO_ADDRESS}")
    # Quotes and ^ would need RFC 6868, which Outlook is not known to read.
    name = texts.one_line(organizer.name.replace('"', "'").replace("^", ""), texts.NAME_LIMIT)
    address.params["CN"] = name or phrases.CALENDAR_NAME
    return address


def _alarm(minutes: int, title: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm["DESCRIPTION"] = vUnknown(texts.escaped(title))
    alarm.add("trigger", timedelta(minutes=-minutes))
    return alarm
