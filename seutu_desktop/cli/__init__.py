"""The command line over the same services as the window (cli.md). Never imports Qt."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from seutu_desktop.cli.opening import data_file
from seutu_desktop.cli.output import INTERRUPTED, REFUSED, refuse, speak_utf8
from seutu_desktop.domain.errors import UserError
from seutu_desktop.services.command_line import language_of, parser, window_parser
from seutu_desktop.services.command_words import words

if TYPE_CHECKING:
    from seutu_desktop.services.wheel_files import Paint

OpenWindow = Callable[[Path, str, bool], int]
"""Opens the window on a data file in a language, measuring or not, and returns the exit status."""

ROOMS = {
    **dict.fromkeys(("demo", "export", "rebuild", "check"), "data"),
    **dict.fromkeys(("meetings", "meeting", "agenda", "minutes", "calendar"), "meetings"),
    **dict.fromkeys(("plan-year", "propose", "wheel"), "cycle"),
    **dict.fromkeys(("action-plan", "annual-report"), "papers"),
    "assessment": "assessment",
    "onboarding": "people",
    "cost-shares": "money",
    "grant-totals": "money",
    "handling": "handling",
    "stakeholders": "stakeholders",
}
"""The module of each command, loaded when it is asked for; the command is its function."""


def main(argv: Sequence[str], open_window: OpenWindow, paint: Paint) -> int:
    """Run the command line `argv` (without the program's name) and return its exit status.

    `paint` makes pictures that only Qt can.
    """
    language = language_of(argv)

    def run() -> int:
        arguments = parser(language, ("window", *ROOMS)).parse_args(argv)
        arguments.paint = paint
        if arguments.command not in ROOMS:
            return _window(arguments, open_window)
        room = import_module(f"{__name__}.{ROOMS[arguments.command]}")
        status: int = getattr(room, arguments.command.replace("-", "_"))(arguments)
        return status

    return _guarded(run, language)


def main_window(argv: Sequence[str], open_window: OpenWindow) -> int:
    """Run the window's own entry, which takes no command but `--measure-start`."""
    language = language_of(argv)
    return _guarded(lambda: _window(window_parser(language).parse_args(argv), open_window), language)


def _guarded(run: Callable[[], int], language: str) -> int:
    """Return the status of `run`; whatever goes wrong ends as one sentence, never as a traceback."""
    speak_utf8()
    try:
        status = run()
        if sys.stdout is not None:  # a window's entry on Windows has none
            sys.stdout.flush()
        return status
    except UserError as error:
        return refuse(error, language)
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


def _window(arguments: argparse.Namespace, open_window: OpenWindow) -> int:
    measure = getattr(arguments, "measure_start", False)
    return open_window(data_file(arguments), arguments.language, measure)
