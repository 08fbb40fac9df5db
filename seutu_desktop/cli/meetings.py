"""Commands of meetings and their papers."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from seutu_desktop.cli.opening import reading, writing_if_possible
from seutu_desktop.cli.output import DONE, print_json

if TYPE_CHECKING:
    from seutu_desktop.services.papers import Written
    from seutu_desktop.store.store import Store


def meetings(arguments: argparse.Namespace) -> int:
    """List meetings."""
    from seutu_desktop.services import lookup, meeting_list, plain

    with reading(arguments) as store:
        body = lookup.find_body(store, arguments.group) if arguments.group else None
        rows = plain.meeting_rows(store, arguments.year, body.id if body else None)
        if arguments.json:
            return print_json([plain.row_object(row) for row in rows])
        for line in meeting_list.meeting_lines(store, [row.id for row in rows]):
            print(plain.row_line(line, arguments.language))
    return DONE


def meeting(arguments: argparse.Namespace) -> int:
    """Show one meeting whole."""
    from seutu_desktop.services import lookup, meeting_list, plain

    with reading(arguments) as store:
        meeting = lookup.find_meeting(store, arguments.meeting)
        record = store.record(meeting.id)
        (line,) = meeting_list.meeting_lines(store, [meeting.id])
    if arguments.json:
        return print_json(plain.meeting_object(record, line.row))
    print("\n".join(plain.meeting_lines(record, line, arguments.language)))
    return DONE


def agenda(arguments: argparse.Namespace) -> int:
    """Write the agenda."""
    from seutu_desktop.services.papers import write_agenda

    return _paper(arguments, write_agenda)


def minutes(arguments: argparse.Namespace) -> int:
    """Write the memo or minutes."""
    from seutu_desktop.services.papers import write_minutes

    return _paper(arguments, write_minutes)


def _paper(arguments: argparse.Namespace, write: Callable[[Store, str, Path, Path | None], Written]) -> int:
    from seutu_desktop.services.lookup import find_meeting

    with writing_if_possible(arguments) as store:
        meeting = find_meeting(store, arguments.meeting)
        written = write(store, meeting.id, arguments.output or Path.cwd(), arguments.template)
    for sentence in written.report:
        print(sentence, file=sys.stderr)
    print(written.path)
    return DONE


def calendar(arguments: argparse.Namespace) -> int:
    """Write the calendar file."""
    from seutu_desktop.services.calendar_file import write_calendar

    with writing_if_possible(arguments) as store:
        print(write_calendar(store, arguments.output or Path.cwd(), year=arguments.year).path)
    return DONE
