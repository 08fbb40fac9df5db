"""The days of the year that rows of other tables give: reports due, calls, reviews, surveys, stakeholders.

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
# A review that was done stays on its year's wheel, unless the next one is in the same year.
_REVIEWED = """
SELECT 'shared_model', id, id, name, reviewed_on, reviewed_on, version FROM shared_model
WHERE deleted_at IS NULL AND reviewed_on IS NOT NULL
    AND (review_on IS NULL OR retired = 1 OR substr(review_on, 1, 4) <> substr(reviewed_on, 1, 4))
"""
# A survey that has been answered or told of is over.
_SURVEYS = """
SELECT 'survey', id, id, name, closes, coalesce(told_on, CASE WHEN answered IS NOT NULL THEN closes END), ''
FROM survey WHERE deleted_at IS NULL AND closes IS NOT NULL
"""
# Of a stakeholder the day from which its months are counted; its key has that day, so that what was said of
# one time says nothing of the next. With a meeting ahead nothing is due (`domain.stakeholder_due`).
_WITH = """(meeting.body_id = cadence.body_id OR meeting.id IN (
    SELECT meeting_id FROM stakeholder_meeting AS met
    WHERE met.organisation_id = cadence.organisation_id AND met.deleted_at IS NULL))
    AND meeting.deleted_at IS NULL"""
_STAKEHOLDERS = f"""
SELECT 'stakeholder', key || '.' || replace(start, '-', ''), about_id, name, start, NULL, months FROM (
    SELECT cadence.id AS key, organisation.id AS about_id, name, every_months AS months, coalesce(
        (SELECT max(substr(start, 1, 10)) FROM meeting WHERE {_WITH} AND start < '{{0}}U'
            AND status IN ('held', 'minutes_sent', 'approved')), since) AS start
    FROM cadence JOIN organisation ON organisation.id = cadence.organisation_id
    WHERE cadence.deleted_at IS NULL AND organisation.deleted_at IS NULL AND every_months IS NOT NULL
        AND (valid_to IS NULL OR valid_to >= '{{0}}') AND NOT EXISTS (SELECT 1 FROM meeting
            WHERE {_WITH} AND start >= '{{0}}' AND status IN ('draft', 'agenda_sent'))
) WHERE start IS NOT NULL
"""  # our own words and a day
_ALL = " UNION ALL ".join((_REPORTS, _CALLS, _REVIEWS, _REVIEWED, _SURVEYS, _STAKEHOLDERS))
NAME = "dated"
_SELECT = f"""SELECT '{NAME}', 0, json_array(kind, row_id, about_id, name, day, done_on, detail) FROM ({_ALL})
WHERE kind = 'stakeholder' OR day BETWEEN '{{1:04}}' AND '{{2:04}}'"""
_EVERY_YEAR = range(1, 9999)


def select(today: date, years: range = _EVERY_YEAR) -> str:
    """Return the SELECT of the days of some years that living rows give, in the form of `Table.json_rows`.

    What a stakeholder's day becomes is known only after its months are added, so all of them come.
    """
    return _SELECT.format(today.isoformat(), years.start, years.stop)


def dated_row(row: str) -> DatedRow:
    """Return a row that `select` gave as JSON."""
    kind, key, about, name, day, done, detail = json.loads(row)
    done_on = date.fromisoformat(done) if done else None
    due = date.fromisoformat(day)
    if kind == "stakeholder":
        from seutu_desktop.domain.stakeholder_due import add_months  # not before there is one

        due = add_months(due, int(detail))
    return DatedRow(kind, key, about, name, due, done_on, str(detail))


def dated_rows(store: Store) -> list[DatedRow]:
    """Return every day that a living row gives today, in one statement."""
    rows = store.connection.tuples(select(store.clock().date()))
    return [dated_row(row) for _, _, row in rows]
