"""Commands of the whole data file."""

from __future__ import annotations

import argparse
import sys

from seutu_desktop.cli.opening import data_file, reading
from seutu_desktop.cli.output import DONE, REFUSED
from seutu_desktop.services.command_words import words


def demo(arguments: argparse.Namespace) -> int:
    """Make the sample network."""
    from seutu_desktop.services.sample import demo

    made = demo(arguments.folder)
    for path in (*made.papers, made.data):
        print(path)
    return DONE


def export(arguments: argparse.Namespace) -> int:
    """Write everything as open JSON."""
    from seutu_desktop.services.files import export_data

    with reading(arguments) as store:
        print(export_data(store, arguments.folder))
    return DONE


def rebuild(arguments: argparse.Namespace) -> int:
    """Make a data file of an export."""
    from seutu_desktop.services.files import rebuild_data

    path = data_file(arguments)
    rebuild_data(arguments.folder, path)
    print(path)
    return DONE


def check(arguments: argparse.Namespace) -> int:
    """Examine the data file; REFUSED if anything is wrong."""
    from seutu_desktop.services.files import check, check_name

    language = arguments.language
    with reading(arguments) as store:
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
