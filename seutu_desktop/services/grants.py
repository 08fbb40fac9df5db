"""Grants of a project: applied, decided, paid, reported. Amounts are whole cents."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import EndBeforeStart
from seutu_desktop.domain.money import format_cents
from seutu_desktop.domain.money_errors import NegativeMoney
from seutu_desktop.domain.people import Organisation, valid_on
from seutu_desktop.domain.projects import Grant, GrantPayment, GrantReport, GrantReportKind, PublishedTotal
from seutu_desktop.services.fields import changed, cleaned, made, merge_key, named
from seutu_desktop.store.store import Store

_AMOUNTS = ("applied_cents", "granted_cents", "own_share_cents")
_GRANT = frozenset(
    {"funder_id", "call_closes", "applied_on", "decision_number", "decided_on", "use_from", "use_to", "note"}
    | {*_AMOUNTS}
)
_PAYMENT = frozenset({"paid_on", "cents", "note"})
_REPORT = frozenset({"kind", "due", "sent_on", "note"})
_PUBLISHED = frozenset({"sector", "first_year", "last_year", "cents", "source"})


def add_grant(store: Store, /, project_id: str, **fields: Any) -> Changes:
    """Add a grant to a project, from the project's funder unless told; `ids[0]` is it.

    Raise NegativeMoney, EndBeforeStart.
    """
    with store.action("grant.add") as action:
        project = store.yearly.projects.get(project_id)
        blank = Grant(store.new_id(), project_id, project.funder_id)
        store.yearly.grants.save(_checked(changed(blank, fields, _GRANT)))
    return made(action.changes, blank.id)


def edit_grant(store: Store, /, grant_id: str, **fields: Any) -> Changes:
    """Change a grant; raise NegativeMoney, EndBeforeStart for a use period the wrong way round."""
    with store.action("grant.edit", merge_key=merge_key("grant", grant_id, fields)) as action:
        old = store.yearly.grants.get(grant_id)
        store.yearly.grants.save(_checked(changed(old, fields, _GRANT)))
    return action.changes


def delete_grant(store: Store, grant_id: str) -> Changes:
    """Remove a grant with its payments and reports."""
    with store.action("grant.delete") as action:
        drop_grant(store, grant_id)
    return action.changes


def drop_grant(store: Store, grant_id: str) -> None:
    """Remove a grant with its payments and reports, within an open action."""
    for payment in store.yearly.payments.of(grant_id=grant_id):
        store.yearly.payments.delete(payment.id)
    for report in store.yearly.grant_reports.of(grant_id=grant_id):
        store.yearly.grant_reports.delete(report.id)
    store.yearly.grants.delete(grant_id)


def add_payment(store: Store, grant_id: str, paid_on: date, cents: int, note: str = "") -> Changes:
    """Enter money that came in, negative where it was paid back; `ids[0]` is the payment."""
    new = GrantPayment(store.new_id(), grant_id, paid_on, cents, cleaned("note", note))
    with store.action("grant.pay") as action:
        store.yearly.grants.get(grant_id)
        store.yearly.payments.save(new)
    return made(action.changes, new.id)


def edit_payment(store: Store, /, payment_id: str, **fields: Any) -> Changes:
    """Change a payment's `paid_on`, `cents` or `note`."""
    key = merge_key("grant_payment", payment_id, fields)
    with store.action("grant.pay", merge_key=key) as action:
        store.yearly.payments.save(changed(store.yearly.payments.get(payment_id), fields, _PAYMENT))
    return action.changes


def delete_payment(store: Store, payment_id: str) -> Changes:
    """Remove a payment."""
    with store.action("grant.unpay") as action:
        store.yearly.payments.delete(payment_id)
    return action.changes


def add_report(
    store: Store, grant_id: str, kind: GrantReportKind, due: date, sent_on: date | None = None, note: str = ""
) -> Changes:
    """Enter a report that the funder waits for; it shows on the annual wheel. `ids[0]` is the report."""
    new = GrantReport(store.new_id(), grant_id, kind, due, sent_on, cleaned("note", note))
    with store.action("grant.report") as action:
        store.yearly.grants.get(grant_id)
        store.yearly.grant_reports.save(new)
    return made(action.changes, new.id)


def edit_report(store: Store, /, report_id: str, **fields: Any) -> Changes:
    """Change a report's `kind`, `due`, `sent_on` (None: not sent after all) or `note`."""
    key = merge_key("grant_report", report_id, fields)
    with store.action("grant.report", merge_key=key) as action:
        store.yearly.grant_reports.save(changed(store.yearly.grant_reports.get(report_id), fields, _REPORT))
    return action.changes


def delete_report(store: Store, report_id: str) -> Changes:
    """Remove a report."""
    with store.action("grant.report_delete") as action:
        store.yearly.grant_reports.delete(report_id)
    return action.changes


def add_published(
    store: Store, sector: str, first_year: int, last_year: int, cents: int, source: str
) -> Changes:
    """Keep a total as its source states it; `ids[0]` is it. Raise TitleMissing without a source or sector."""
    blank = PublishedTotal(store.new_id(), named(sector, "sector"), first_year, last_year, cents, source)
    with store.action("published_total.add") as action:
        kept = replace(blank, source=named(source, "source"))
        store.yearly.published_totals.save(_in_order(kept))
    return made(action.changes, blank.id)


def edit_published(store: Store, /, total_id: str, **fields: Any) -> Changes:
    """Correct a published total to what its source says; raise TitleMissing, EndBeforeStart."""
    for name in fields.keys() & {"sector", "source"}:
        named(str(fields[name]), name)
    key = merge_key("published_total", total_id, fields)
    with store.action("published_total.edit", merge_key=key) as action:
        old = store.yearly.published_totals.get(total_id)
        store.yearly.published_totals.save(_in_order(changed(old, fields, _PUBLISHED)))
    return action.changes


def delete_published(store: Store, total_id: str) -> Changes:
    """Remove a published total."""
    with store.action("published_total.delete") as action:
        store.yearly.published_totals.delete(total_id)
    return action.changes


def decisive_day(grant: Grant) -> date | None:
    """Return the day on which the funder must have existed: of the decision, else of applying or the call."""
    closes = grant.call_closes.date() if grant.call_closes else None
    return grant.decided_on or grant.applied_on or closes


def foreign_funder(grant: Grant, funder: Organisation | None) -> bool:
    """Return whether the funder did not exist on the grant's decisive day (AVI ended 31.12.2025)."""
    day = decisive_day(grant)
    return funder is not None and day is not None and not valid_on(funder, day)


def _checked(grant: Grant) -> Grant:
    for name in _AMOUNTS:
        cents = getattr(grant, name)
        if cents is not None and cents < 0:
            raise NegativeMoney(amount=format_cents(cents))
    if grant.use_from is not None and grant.use_to is not None and grant.use_to < grant.use_from:
        raise EndBeforeStart(start=grant.use_from, end=grant.use_to)
    return grant


def _in_order(total: PublishedTotal) -> PublishedTotal:
    if total.last_year < total.first_year:
        raise EndBeforeStart(start=total.first_year, end=total.last_year)
    return total
