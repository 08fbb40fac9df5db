"""Commands that write the papers of a year: the action plan and the annual report."""

from __future__ import annotations

import argparse
from pathlib import Path

from seutu_desktop.cli.opening import now, writing_if_possible
from seutu_desktop.cli.output import DONE


def action_plan(arguments: argparse.Namespace) -> int:
    """Write the action plan in Word; the wheel it names is its own command's, for it needs a painter."""
    from seutu_desktop.services.plan_paper import write_plan

    with writing_if_possible(arguments) as store:
        target = arguments.output or Path.cwd()
        print(write_plan(store, arguments.year, target, now().date()).path)
    return DONE


def annual_report(arguments: argparse.Namespace) -> int:
    """Write the annual report in Word, with the source of each line or without."""
    from seutu_desktop.services.report_paper import write_report

    with writing_if_possible(arguments) as store:
        target = arguments.output or Path.cwd()
        shown = not arguments.no_sources
        print(write_report(store, arguments.year, target, now().date(), sources=shown).path)
    return DONE
