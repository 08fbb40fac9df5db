"""The command line over the same services as the window (cli.md). Never imports Qt."""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from seutu_desktop.domain.errors import DataFileLocked, ReadOnlyDataFile, UserError
from seutu_desktop.services.command_line import language_of, parser, window_parser
from seutu_desktop.services.command_words import words

if TYPE_CHECKING:
    from seutu_desktop.services.papers import Written
    from seutu_desktop.services.wheel_files import Paint
    from seutu_desktop.store.store import Store

OpenWindow = Callable[[Path, str, bool], int]
"""Opens the window on a data file in a language, measuring or not, and returns the exit status."""

Command = Callable[[argparse.Namespace], int]

DONE, REFUSED, INTERRUPTED = 0, 1, 130


def main(argv: Sequence[str], open_window: OpenWindow, paint: Paint) -> int:
    """Run the command line `argv` (without the program's name) and return its exit status.

    `paint` makes pictures that only Qt can.
    """
    language = language_of(argv)

    def run() -> int:
        arguments = parser(language, ("window", *_COMMANDS)).parse_args(argv)
        arguments.paint = paint
        command = _COMMANDS.get(arguments.command)
        return command(arguments) if command else _window(arguments, open_window)

    return _guarded(run, language)


def main_window(argv: Sequence[str], open_window: OpenWindow) -> int:
    """Run the window's own entry, which takes no command but `--measure-start`."""
    language = language_of(argv)
    return _guarded(lambda: _window(window_parser(language).parse_args(argv), open_window), language)


def _guarded(run: Callable[[], int], language: str) -> int:
    """Return the status of `run`; whatever goes wrong ends as one sentence, never as a traceback."""
    _speak_utf8()
    try:
        status = run()
        if sys.stdout is not None:  # a window's entry on Windows has none
            sys.stdout.flush()
        return status
    except UserError as error:
        return _refuse(error, language)
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REFUSED
    except KeyboardInterrupt:
        print(words("stopped", language), file=sys.stderr)
        return INTERRUPTED
    except Exception as error:
        if os.environ.get("SEUTU_DEBUG"):
            raise
        print(words("bug", language, type(error).__name__), file=sys.stderr)
        return REFUSED


# Commands


def _window(arguments: argparse.Namespace, open_window: OpenWindow) -> int:
    measure = getattr(arguments, "measure_start", False)
    return open_window(_data_file(arguments), arguments.language, measure)


def _demo(arguments: argparse.Namespace) -> int:
    from seutu_desktop.services.sample import demo

    made = demo(arguments.folder)
    for path in (*made.papers, made.data):
        print(path)
    return DONE


def _meetings(arguments: argparse.Namespace) -> int:
    from seutu_desktop.services import lookup, meeting_list, plain

    with _reading(arguments) as store:
        body = lookup.find_body(store, arguments.group) if arguments.group else None
        rows = plain.meeting_rows(store, arguments.year, body.id if body else None)
        if arguments.json:
            return _print_json([plain.row_object(row) for row in rows])
        for line in meeting_list.meeting_lines(store, [row.id for row in rows]):
            print(plain.row_line(line, arguments.language))
    return DONE


def _meeting(arguments: argparse.Namespace) -> int:
    from seutu_desktop.services import lookup, meeting_list, plain

    with _reading(arguments) as store:
        meeting = lookup.find_meeting(store, arguments.meeting)
        record = store.record(meeting.id)
        (line,) = meeting_list.meeting_lines(store, [meeting.id])
    if arguments.json:
        return _print_json(plain.meeting_object(record, line.row))
    print("\n".join(plain.meeting_lines(record, line, arguments.language)))
    return DONE


def _agenda(arguments: argparse.Namespace) -> int:
    from seutu_desktop.services.papers import write_agenda

    return _paper(arguments, write_agenda)


def _minutes(arguments: argparse.Namespace) -> int:
    from seutu_desktop.services.papers import write_minutes

    return _paper(arguments, write_minutes)


def _paper(arguments: argparse.Namespace, write: Callable[[Store, str, Path, Path | None], Written]) -> int:
    from seutu_desktop.services.lookup import find_meeting

    with _writing_if_possible(arguments) as store:
        meeting = find_meeting(store, arguments.meeting)
        written = write(store, meeting.id, arguments.output or Path.cwd(), arguments.template)
    for sentence in written.report:
        print(sentence, file=sys.stderr)
    print(written.path)
    return DONE


def _calendar(arguments: argparse.Namespace) -> int:
    from seutu_desktop.services.calendar_file import write_calendar

    with _writing_if_possible(arguments) as store:
        print(write_calendar(store, arguments.output or Path.cwd(), year=arguments.year).path)
    return DONE


def _export(arguments: argparse.Namespace) -> int:
    from seutu_desktop.services.files import export_data

    with _reading(arguments) as store:
        print(export_data(store, arguments.folder))
    return DONE


def _rebuild(arguments: argparse.Namespace) -> int:
    from seutu_desktop.services.files import rebuild_data

    path = _data_file(arguments)
    rebuild_data(arguments.folder, path)
    print(path)
    return DONE


def _check(arguments: argparse.Namespace) -> int:
    from seutu_desktop.services.files import check, check_name

    language = arguments.language
    with _reading(arguments) as store:
        report = check(store)
    for code in report.checked:
        found = [each.where for each in report.problems if each.check == code]
        print(f"{check_name(code, language)}: {words('wrong_here' if found else 'fine', language)}")
        print("".join(f"  {where}\n" for where in found), end="")
    if report.problems:
        print(words("unsound", language, len(report.problems)), file=sys.stderr)
        return REFUSED
    print(words("sound", language))
    return DONE


def _plan_year(arguments: argparse.Namespace) -> int:
    from seutu_desktop.services import plain_cycle, planning

    with (_writing if arguments.apply else _reading)(arguments) as store:
        made = len(planning.accept_year(store, arguments.year).ids) if arguments.apply else 0
        plan = planning.year_plan(store, arguments.year)
        rows = plain_cycle.plan_objects(store, plan, arguments.language)
    if arguments.json:
        return _print_json(rows)
    for row in rows:
        print(plain_cycle.plan_line(row))
    if arguments.apply:
        print(words("planned", arguments.language, made))
    return DONE


def _propose(arguments: argparse.Namespace) -> int:
    from seutu_desktop.services import lookup, plain_cycle

    with _reading(arguments) as store:
        meeting = lookup.find_meeting(store, arguments.meeting)
        rows = plain_cycle.proposal_objects(store, meeting.id, arguments.language)
    if arguments.json:
        return _print_json(rows)
    for row in rows:
        print(plain_cycle.proposal_line(row))
    return DONE


def _wheel(arguments: argparse.Namespace) -> int:
    from seutu_desktop.services.wheel_files import write_picture

    with _writing_if_possible(arguments) as store:
        target = arguments.output or Path.cwd()
        print(write_picture(store, arguments.year, target, _now().date(), arguments.paint).path)
    return DONE


_COMMANDS: dict[str, Command] = {
    "demo": _demo,
    "meetings": _meetings,
    "meeting": _meeting,
    "agenda": _agenda,
    "minutes": _minutes,
    "calendar": _calendar,
    "export": _export,
    "rebuild": _rebuild,
    "check": _check,
    "plan-year": _plan_year,
    "propose": _propose,
    "wheel": _wheel,
}


# Opening the data file


def _reading(arguments: argparse.Namespace) -> closing[Store]:
    """Open for reading, which works beside the window."""
    from seutu_desktop.store.store import Store

    return closing(Store.open_read_only(_data_file(arguments), _now))


def _writing(arguments: argparse.Namespace) -> closing[Store]:
    """Open for writing; refused while the window is open."""
    from seutu_desktop.store.store import Store

    return closing(Store.open(_data_file(arguments), _now))


def _writing_if_possible(arguments: argparse.Namespace) -> closing[Store]:
    """Open for writing, so that what is written out is remembered; where only reading is possible, read."""
    try:
        return _writing(arguments)
    except (DataFileLocked, ReadOnlyDataFile):
        return _reading(arguments)


def _data_file(arguments: argparse.Namespace) -> Path:
    from seutu_desktop.paths import data_file

    chosen = arguments.data or os.environ.get("SEUTU_DATA")
    return Path(chosen) if chosen else data_file()


def _now() -> datetime:
    return datetime.now(UTC).astimezone()


# Output


def _print_json(value: object) -> int:
    print(json.dumps(value, ensure_ascii=False, indent=2))
    return DONE


def _refuse(error: UserError, language: str) -> int:
    from seutu_desktop.services.messages import sentence

    print(sentence(error, language), file=sys.stderr)
    return REFUSED


def _speak_utf8() -> None:
    """Write UTF-8 whatever the console's own code page is; a strange file name is shown, never a crash."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="surrogateescape")
