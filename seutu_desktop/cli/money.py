"""Commands of the network's money."""

from __future__ import annotations

import argparse

from seutu_desktop.cli.opening import reading
from seutu_desktop.cli.output import DONE, print_json


def cost_shares(arguments: argparse.Namespace) -> int:
    """Split an amount between the municipalities."""
    from seutu_desktop.domain.money import parse_cents
    from seutu_desktop.services import plain_money, shares

    cents = parse_cents(arguments.amount)
    with reading(arguments) as store:
        found = shares.year_shares(store, arguments.year, cents)
    if arguments.json:
        return print_json(plain_money.share_objects(found))
    print("\n".join(plain_money.share_lines(found, arguments.language)))
    return DONE
