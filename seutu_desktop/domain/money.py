"""Money as people type it and as it is shown; within the program it is whole cents."""

from __future__ import annotations

import re

from seutu_desktop.domain.money_errors import (
    MoneyAmbiguous,
    MoneyTooLarge,
    MoneyTooPrecise,
    MoneyUnreadable,
)

NO_BREAK = "\u00a0"
MINUS = "\u2212"
LIMIT = 10**13
"""Cents that an amount is less than (a hundred thousand million euros)."""

_LONGEST = 60
_SPACES = re.compile(r"\s+")
_DASHES = "-\u2010\u2011\u2012\u2013\u2212"
_TYPED = re.compile(
    rf"([{_DASHES}])? ?(?:€|eur)? ?([{_DASHES}])? ?([0-9][0-9 .,]*?)(?:,[{_DASHES}])?"
    r" ?(?:€|euroa?|eur\.?|e)?",
    re.IGNORECASE,
)
"""A minus on either side of the currency, the amount, ",-" as on a price tag, the currency."""

_PLAIN = re.compile(r"[0-9]+")
_GROUPED = {mark: re.compile(rf"[1-9][0-9]{{0,2}}(?:\{mark}[0-9]{{3}})+") for mark in ",. "}


def parse_cents(text: str) -> int:
    """Return the cents of an amount as a person types it: "30 551", "30.551,00", "1 234,5 €", "−12".

    Spaces, also no-break ones, or full stops group thousands and a comma begins the cents; the plain and the
    English form are read too. Raise MoneyAmbiguous for "30.551" or "30,551" (thousands or thousandths?),
    MoneyTooPrecise for parts of a cent, MoneyTooLarge from `LIMIT` on, else MoneyUnreadable.
    """
    shown = _SPACES.sub(" ", text).strip()
    typed = _TYPED.fullmatch(shown) if len(shown) <= _LONGEST else None
    if typed is None or (typed[1] and typed[2]):
        raise MoneyUnreadable(text=shown[:_LONGEST])
    whole, cents = _parts(typed[3], shown)
    amount = int(whole) * 100 + int(cents.ljust(2, "0"))
    if amount >= LIMIT:
        raise MoneyTooLarge(text=shown)
    return -amount if typed[1] or typed[2] else amount


def format_cents(cents: int) -> str:
    """Return an amount as Finnish readers have it: "30 551,00 €", no-break spaces, a true minus sign."""
    grouped = f"{abs(cents) // 100:,}".replace(",", NO_BREAK)
    return f"{MINUS if cents < 0 else ''}{grouped},{abs(cents) % 100:02}{NO_BREAK}€"


def plain_cents(cents: int) -> str:
    """Return an amount for programs: "30551.00", "-0.05"."""
    return f"{'-' if cents < 0 else ''}{abs(cents) // 100}.{abs(cents) % 100:02}"


def _parts(body: str, shown: str) -> tuple[str, str]:
    """Return the digits of whole euros and of the part after them."""
    marks = [mark for mark in ",." if mark in body]
    if not marks:
        return _whole(body, "", shown), ""
    last = max(marks, key=body.rindex)
    head, _, tail = body.rpartition(last)
    if len(marks) == 1 and _GROUPED[last].fullmatch(body):
        if body.count(last) > 1:  # "1.234.567"
            return body.replace(last, ""), ""
        raise MoneyAmbiguous(text=shown, whole=body.replace(last, ""), parts=f"{head},{tail[:2]}")
    if not _PLAIN.fullmatch(tail):
        raise MoneyUnreadable(text=shown)
    other = next((mark for mark in marks if mark != last), "")
    whole = _whole(head, other, shown)
    if len(tail) > 2:
        raise MoneyTooPrecise(text=shown)
    return whole, tail


def _whole(head: str, mark: str, shown: str) -> str:
    """Return the digits of whole euros, grouped by spaces or by `mark` or not at all."""
    if _PLAIN.fullmatch(head):
        return head
    for group in (" ", *mark):
        if _GROUPED[group].fullmatch(head):
            return head.replace(group, "")
    raise MoneyUnreadable(text=shown)
