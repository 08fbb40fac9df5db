"""Commands of the self-assessment."""

from __future__ import annotations

import argparse
from pathlib import Path

from seutu_desktop.cli.opening import now, reading, writing_if_possible
from seutu_desktop.cli.output import DONE, print_json


def assessment(arguments: argparse.Namespace) -> int:
    """Write the summary of a year's self-assessment, or tell its figures."""
    from seutu_desktop.services.assessment import round_of
    from seutu_desktop.services.assessment_summary import write_summary
    from seutu_desktop.services.plain_assessment import assessment_object

    if arguments.json:
        with reading(arguments) as store:
            return print_json(assessment_object(store, arguments.year))
    with writing_if_possible(arguments) as store:
        round_id = round_of(store, arguments.year).id
        target = arguments.output or Path.cwd()
        print(write_summary(store, round_id, target, now().date()).path)
    return DONE
