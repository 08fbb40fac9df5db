"""The arguments of the command line (cli.md), their help in Finnish and English. Only parses."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from seutu_desktop import __version__
from seutu_desktop.services.command_words import usage_words, words

FIRST_YEAR, LAST_YEAR = 1900, 9998


class Parser(argparse.ArgumentParser):
    """A parser whose own words are in the user's language; wrong usage ends with status 2."""

    def __init__(self, language: str = "fi", **given: Any) -> None:
        super().__init__(add_help=False, allow_abbrev=False, **given)
        self._language = language
        self.targets = self.add_argument_group(words("targets", language))
        self.options = self.add_argument_group(words("options", language))
        self.options.add_argument("-h", "--help", action="help", help=words("help", language))

    def format_usage(self) -> str:
        """Return the usage line."""
        return super().format_usage().replace("usage: ", words("usage", self._language), 1)

    def format_help(self) -> str:
        """Return the help text."""
        return super().format_help().replace("usage: ", words("usage", self._language), 1)

    def error(self, message: str) -> NoReturn:
        """Print one sentence and leave."""
        self.exit(2, words("wrong", self._language, usage_words(message, self._language)) + "\n")


def parser(language: str, names: Iterable[str]) -> Parser:
    """Return the parser of the command line with the commands `names`."""
    whole = Parser(language, prog="seutu", description=words("about", language))
    _add_version(whole, language)
    _add_common(whole, language, default=True)
    commands = whole.add_subparsers(
        dest="command", metavar=words("command", language), title=words("commands", language)
    )
    for name in names:
        told = words(name, language)
        command = commands.add_parser(name, language=language, help=told, description=told)
        _add_common(command, language, default=False)
        if name in _ARGUMENTS:
            _ARGUMENTS[name](command, language)
    return whole


def _add_version(command: Parser, language: str) -> None:
    shown, told = f"Seutu {__version__}", words("version", language)
    command.options.add_argument("--version", action="version", version=shown, help=told)


def _add_common(command: Parser, language: str, *, default: bool) -> None:
    """Add what every command takes, before or after its name."""
    data = None if default else argparse.SUPPRESS
    chosen = "fi" if default else argparse.SUPPRESS
    add = command.options.add_argument
    add("--data", metavar="FILE", default=data, help=words("data", language))
    add("--language", choices=("fi", "en"), default=chosen, help=words("language", language))


def _add_folder(command: Parser, language: str) -> None:
    command.targets.add_argument("folder", metavar="DIR", type=Path, help=words("DIR", language))


def _add_meeting(command: Parser, language: str) -> None:
    command.targets.add_argument("meeting", metavar="MEETING", help=words("MEETING", language))


def _add_paper(command: Parser, language: str) -> None:
    _add_meeting(command, language)
    _add_output(command, language)
    command.options.add_argument("--template", metavar="T", type=Path, help=words("template", language))


def _add_output(command: Parser, language: str) -> None:
    command.options.add_argument("-o", dest="output", metavar="F", type=Path, help=words("output", language))


def _add_year(command: Parser, language: str) -> None:
    command.options.add_argument("--year", metavar="Y", type=_year_in(language), help=words("year", language))


def _add_year_of(command: Parser, language: str) -> None:
    command.targets.add_argument("year", metavar="Y", type=_year_in(language), help=words("Y", language))


def _add_json(command: Parser, language: str) -> None:
    command.options.add_argument("--json", action="store_true", help=words("json", language))


def _add_list(command: Parser, language: str) -> None:
    _add_year(command, language)
    command.options.add_argument("--group", metavar="NAME", help=words("group", language))
    _add_json(command, language)


def _add_one(command: Parser, language: str) -> None:
    _add_meeting(command, language)
    _add_json(command, language)


def _add_calendar(command: Parser, language: str) -> None:
    _add_year(command, language)
    _add_output(command, language)


def _add_plan(command: Parser, language: str) -> None:
    _add_year_of(command, language)
    command.options.add_argument("--apply", action="store_true", help=words("apply", language))
    _add_json(command, language)


def _add_wheel(command: Parser, language: str) -> None:
    _add_year_of(command, language)
    told = words("picture", language)
    command.options.add_argument("-o", dest="output", metavar="F", type=_picture, help=told)


def _add_person(command: Parser, language: str) -> None:
    command.targets.add_argument("person", metavar="PERSON", help=words("PERSON", language))
    _add_output(command, language)


def _add_shares(command: Parser, language: str) -> None:
    _add_year_of(command, language)
    told = words("amount", language)
    command.options.add_argument("--amount", metavar="EUR", required=True, help=told)
    _add_json(command, language)


def _add_year_paper(command: Parser, language: str) -> None:
    command.targets.add_argument("year", metavar="Y", type=_year_in(language), help=words("Y", language))
    _add_output(command, language)


def _add_report(command: Parser, language: str) -> None:
    _add_year_paper(command, language)
    command.options.add_argument("--no-sources", action="store_true", help=words("no_sources", language))


def _add_assessment(command: Parser, language: str) -> None:
    _add_year_paper(command, language)
    _add_json(command, language)


_ARGUMENTS: dict[str, Callable[[Parser, str], None]] = {
    "demo": _add_folder,
    "meetings": _add_list,
    "meeting": _add_one,
    "agenda": _add_paper,
    "minutes": _add_paper,
    "calendar": _add_calendar,
    "export": _add_folder,
    "rebuild": _add_folder,
    "plan-year": _add_plan,
    "propose": _add_one,
    "wheel": _add_wheel,
    "action-plan": _add_year_paper,
    "annual-report": _add_report,
    "assessment": _add_assessment,
    "cost-shares": _add_shares,
    "grant-totals": _add_json,
    "onboarding": _add_person,
    "handling": _add_json,
    "stakeholders": _add_json,
}


def _year_in(language: str) -> Callable[[str], int]:
    """Return what reads a year; what is none is told in the user's language, not in argparse's."""

    def year(text: str) -> int:
        plain = text.strip()
        if plain.isascii() and plain.isdigit() and FIRST_YEAR <= int(plain) <= LAST_YEAR:
            return int(plain)
        raise argparse.ArgumentTypeError(words("no_year", language, text, FIRST_YEAR, LAST_YEAR))

    return year


def _picture(text: str) -> Path:
    from seutu_desktop.services.wheel_files import format_of  # not before it is asked for

    path = Path(text)
    if not path.is_dir():
        format_of(path)
    return path


def window_parser(language: str) -> Parser:
    """Return the parser of the window's own entry."""
    whole = Parser(language, prog="seutu-desktop", description=words("about", language))
    _add_version(whole, language)
    _add_common(whole, language, default=True)
    whole.options.add_argument("--measure-start", action="store_true", help=words("measure", language))
    return whole


def language_of(argv: Sequence[str]) -> str:
    """Return the language asked for, before anything is parsed: errors of parsing speak it too."""
    for at, word in enumerate(argv):
        value = word.partition("=")[2] if word.startswith("--language=") else "".join(argv[at + 1 : at + 2])
        if word.startswith("--language") and value in ("fi", "en"):
            return value
    return "fi"
