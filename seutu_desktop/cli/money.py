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


def grant_totals(arguments: argparse.Namespace) -> int:
    """Tell the totals of grants: computed ones, and apart from them the published."""
    from seutu_desktop.services import grant_totals, plain_money

    with reading(arguments) as store:
        found = grant_totals.grant_totals(store)
    rows = plain_money.total_objects(found, arguments.language)
    if arguments.json:
        return print_json(rows)
    for row in rows:
        print(plain_money.total_line(row, arguments.language))
    return DONE
