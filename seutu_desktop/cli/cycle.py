"""Commands of the annual cycle."""

from __future__ import annotations

import argparse
from pathlib import Path

from seutu_desktop.cli.opening import now, reading, writing, writing_if_possible
from seutu_desktop.cli.output import DONE, print_json
from seutu_desktop.services.command_words import words


def plan_year(arguments: argparse.Namespace) -> int:
    """Plan a year's meetings."""
    from seutu_desktop.services import plain_cycle, planning

    with (writing if arguments.apply else reading)(arguments) as store:
        made = len(planning.accept_year(store, arguments.year).ids) if arguments.apply else 0
        plan = planning.year_plan(store, arguments.year)
        rows = plain_cycle.plan_objects(store, plan, arguments.language)
    if arguments.json:
        return print_json(rows)
    for row in rows:
        print(plain_cycle.plan_line(row))
    if arguments.apply:
        print(words("planned", arguments.language, made))
    return DONE


def propose(arguments: argparse.Namespace) -> int:
    """Tell what an agenda could hold."""
    from seutu_desktop.services import lookup, plain_cycle

    with reading(arguments) as store:
        meeting = lookup.find_meeting(store, arguments.meeting)
        rows = plain_cycle.proposal_objects(store, meeting.id, arguments.language)
    if arguments.json:
        return print_json(rows)
    for row in rows:
        print(plain_cycle.proposal_line(row))
    return DONE


def wheel(arguments: argparse.Namespace) -> int:
    """Draw the annual wheel."""
    from seutu_desktop.services.wheel_files import write_picture

    with writing_if_possible(arguments) as store:
        target = arguments.output or Path.cwd()
        print(write_picture(store, arguments.year, target, now().date(), arguments.paint).path)
    return DONE
