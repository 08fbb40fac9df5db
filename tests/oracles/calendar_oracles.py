"""Foreign checkers of .ics bytes; each returns its findings as text, an empty list for a clean calendar.

No one finds everything (calendar.md 12): only libical knows the METHOD rules, only `ical` a local UNTIL,
and what none of them finds belongs to our own linter.
"""

from __future__ import annotations

import itertools
import json
import re
import shutil
import tempfile
import warnings
from pathlib import Path

from oracles.tools import TOOLS, output, tool

_SOURCE = Path(__file__).with_name("icalcheck.c")
_SCRIPT = Path(__file__).with_name("ical_parse.mjs")
_METHOD = re.compile(rb"^METHOD:[^\r\n]*\r?\n", re.MULTILINE)


def libical(data: bytes) -> list[str]:
    """Return libical's findings on the calendar as it is and, where it has a METHOD line, without that line.

    Both, because its two tables differ: a missing UID or DTSTAMP and ORGANIZER faults show only with
    METHOD, a COMMENT in a VTIMEZONE only without.
    """
    bare = _METHOD.sub(b"", data)
    variants = {"without METHOD": bare} | ({"with METHOD": data} if bare != data else {})
    return [f"{name}: {line}" for name, variant in variants.items() for line in _icalcheck(variant)]


def _icalcheck(data: bytes) -> list[str]:
    """Return the lines icalcheck prints on one calendar."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "calendar.ics")
        path.write_bytes(data)
        return output(_compiled(), path, statuses=(0, 1)).splitlines()


def _compiled() -> Path:
    """Return icalcheck, compiled when its source is newer."""
    binary = TOOLS / "icalcheck"
    if not binary.exists() or binary.stat().st_mtime < _SOURCE.stat().st_mtime:
        TOOLS.mkdir(parents=True, exist_ok=True)
        output("gcc", "-O1", "-o", binary, _SOURCE, "-lical")
    return binary


def ical_js(data: bytes) -> list[str]:
    """Return where ical.js reads another calendar than icalendar does, or why it cannot read it."""
    from icalendar import Calendar

    module = tool("ical.js", "package", "dist", "ical.js")
    answer = json.loads(output(shutil.which("node") or "node", _SCRIPT, module, data=data))
    if "error" in answer:
        return [answer["error"]]
    try:
        ours = _lines(Calendar.from_ical(data).to_jcal())
    except ValueError as error:
        return [f"icalendar: {error}"]
    theirs = _lines(answer["jcal"])
    return [f"only icalendar reads {line}" for line in sorted(ours - theirs)] + [
        f"only ical.js reads {line}" for line in sorted(theirs - ours)
    ]


def _lines(component: list[object], path: str = "", index: int = 0) -> set[str]:
    """Return each property of a jCal component as one line with its place; order within it plays no part."""
    name, properties, children = component
    place = f"{path}/{name}[{index}]"
    lines = {
        f"{place} {json.dumps(_scalars(item), sort_keys=True, ensure_ascii=False)}" for item in properties
    }
    return lines.union({place}, *(_lines(child, place, number) for number, child in enumerate(children)))


def _scalars(item: object) -> object:
    """Return a jCal property with one-element lists of a recurrence rule as scalars (both are RFC 7265)."""
    if isinstance(item, dict):
        return {key: _scalars(value) for key, value in item.items()}
    if isinstance(item, list):
        return _scalars(item[0]) if len(item) == 1 else [_scalars(value) for value in item]
    return item


def vobject(data: bytes) -> list[str]:
    """Return vobject's first complaint: it stops at it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import vobject

        try:
            vobject.readOne(data.decode("utf-8")).validate(raiseException=True)
        except (vobject.base.VObjectError, ValueError, UnicodeDecodeError, StopIteration) as error:
            return [f"{type(error).__name__}: {error}"]
    return []


def ical(data: bytes) -> list[str]:
    """Return why `ical` (Home Assistant's library) refuses the calendar, or that it lost events.

    Its series are walked too: a local UNTIL shows only there, as times that cannot be compared.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from ical.calendar_stream import IcsCalendarStream
        from ical.exceptions import CalendarParseError

        try:
            calendar = IcsCalendarStream.calendar_from_ics(data.decode("utf-8"))
            for _ in itertools.islice(calendar.timeline, 10_000):
                pass
        except (CalendarParseError, TypeError, ValueError) as error:
            return [f"{type(error).__name__}: {error}"]
    written = len(re.findall(rb"^BEGIN:VEVENT\r?$", data, re.MULTILINE))
    read = len(calendar.events)
    return [] if written == read else [f"{written} events written, {read} read"]


def all_findings(data: bytes) -> list[str]:
    """Return the findings of all four, each with its checker's name."""
    checkers = {"libical": libical, "ical.js": ical_js, "vobject": vobject, "ical": ical}
    return [f"{name}: {line}" for name, checker in checkers.items() for line in checker(data)]
