"""The days of the year that rows of other tables give: reports due, calls, reviews, surveys.

It loads none of the yearly chain's tables, because the start page asks it too.
"""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from seutu_desktop.store.store import Store


class DatedRow(NamedTuple):
    """A day that a row gives: what kind of day, the row's key, what it is about, and when it was done.

    `detail` tells more where the kind alone does not say it.
    """

    kind: str
    row_id: str
    about_id: str
    name: str
    day: date
    done_on: date | None
    detail: str


# A project that came to nothing asks for nothing any more.
_PROJECT = "JOIN project ON project.id = award.project_id AND project.deleted_at IS NULL"
_REPORTS = f"""
SELECT 'grant_report' AS kind, report.id AS row_id, project.id AS about_id, project.name AS name,
    report.due AS day, report.sent_on AS done_on, report.kind AS detail
FROM grant_report AS report
JOIN grant_award AS award ON award.id = report.grant_id AND award.deleted_at IS NULL {_PROJECT}
WHERE report.deleted_at IS NULL AND project.state <> 'rejected'
"""  # our own words
_CALLS = f"""
SELECT 'grant_call', award.id, project.id, project.name, substr(award.call_closes, 1, 10),
    coalesce(award.applied_on, award.decided_on), substr(award.call_closes, 12, 5)
FROM grant_award AS award {_PROJECT}
WHERE award.deleted_at IS NULL AND award.call_closes IS NOT NULL AND project.state <> 'rejected'
"""  # our own words
_REVIEWS = """
SELECT 'shared_model', id, id, name, review_on, NULL, version FROM shared_model
WHERE deleted_at IS NULL AND review_on IS NOT NULL AND retired = 0
"""
# A survey that has been answered or told of is over.
_SURVEYS = """
SELECT 'survey', id, id, name, closes, coalesce(told_on, CASE WHEN answered IS NOT NULL THEN closes END), ''
FROM survey WHERE deleted_at IS NULL AND closes IS NOT NULL
"""
_ALL = " UNION ALL ".join((_REPORTS, _CALLS, _REVIEWS, _SURVEYS))
NAME = "dated"
SELECT = f"SELECT '{NAME}', 0, json_array(kind, row_id, about_id, name, day, done_on, detail) FROM ({_ALL})"
"""Every day that a living row gives, in the form of `Table.json_rows`."""


def dated_row(row: str) -> DatedRow:
    """Return a row that `SELECT` gave as JSON."""
    kind, key, about, name, day, done, detail = json.loads(row)
    done_on = date.fromisoformat(done) if done else None
    return DatedRow(kind, key, about, name, date.fromisoformat(day), done_on, detail)


def dated_rows(store: Store) -> list[DatedRow]:
    """Return every day that a living row gives, in one statement."""
    return [dated_row(row) for _, _, row in store.connection.tuples(SELECT)]
