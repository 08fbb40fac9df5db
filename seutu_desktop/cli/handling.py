"""The command of municipal handling."""

from __future__ import annotations

import argparse

from seutu_desktop.cli.opening import now, reading
from seutu_desktop.cli.output import DONE, print_json


def handling(arguments: argparse.Namespace) -> int:
    """List documents × municipalities with what was decided."""
    from seutu_desktop.services import plain_handling

    with reading(arguments) as store:
        rows = plain_handling.handling_objects(store, now().date())
    if arguments.json:
        return print_json(rows)
    for row in rows:
        print(plain_handling.handling_line(row, arguments.language))
    return DONE
