"""The command of stakeholders."""

from __future__ import annotations

import argparse

from seutu_desktop.cli.opening import now, reading
from seutu_desktop.cli.output import DONE, print_json


def stakeholders(arguments: argparse.Namespace) -> int:
    """List stakeholders with when they were met and when they are met next."""
    from seutu_desktop.services import plain_stakeholders
    from seutu_desktop.services.stakeholder_view import register

    with reading(arguments) as store:
        lines = register(store, now().date())
    if arguments.json:
        return print_json([plain_stakeholders.stakeholder_object(each) for each in lines])
    for each in lines:
        print(plain_stakeholders.stakeholder_line(each, arguments.language))
    return DONE
