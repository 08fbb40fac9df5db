"""Splitting an amount by population to the cent, by the largest remainder (domain.md 9)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Payer:
    """A municipality by its official `code`, and its inhabitants on the population's day."""

    code: str
    inhabitants: int


@dataclass(frozen=True)
class Part:
    """What a payer pays in cents; `leftover` where one of them came by its large remainder."""

    payer: Payer
    cents: int
    leftover: bool


def split(cents: int, payers: Iterable[Payer]) -> list[Part]:
    """Return what each payer pays of `cents`, in the given order; the sum is `cents` exactly.

    Each quota, amount × population / total, is cut down to the cent; the cents that are left go one each to
    the largest remainders, in a tie to the larger population, then to the smaller code. Raise ValueError for
    a negative amount or population, or where nobody lives anywhere.
    """
    payers = list(payers)
    total = sum(each.inhabitants for each in payers)
    if cents < 0 or total <= 0 or any(each.inhabitants < 0 for each in payers):
        raise ValueError("nothing to split, or nobody to split it between")
    quotas = {each.code: divmod(cents * each.inhabitants, total) for each in payers}
    left = cents - sum(floor for floor, _ in quotas.values())
    turns = sorted(payers, key=lambda each: (-quotas[each.code][1], -each.inhabitants, each.code))
    lucky = {each.code for each in turns[:left]}
    return [Part(each, quotas[each.code][0] + (each.code in lucky), each.code in lucky) for each in payers]
