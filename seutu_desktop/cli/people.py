"""Commands of members."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from seutu_desktop.cli.opening import now, writing_if_possible
from seutu_desktop.cli.output import DONE


def onboarding(arguments: argparse.Namespace) -> int:
    """Write a new member's pack."""
    from seutu_desktop.services.lookup import find_person
    from seutu_desktop.services.onboarding import write_onboarding

    with writing_if_possible(arguments) as store:
        person = find_person(store, arguments.person)
        written = write_onboarding(store, person.id, arguments.output or Path.cwd(), now().date())
    for sentence in written.report:
        print(sentence, file=sys.stderr)
    print(written.path)
    return DONE
