"""What the start page asks of the cycle and the yearly chain in one statement, loading nothing of them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from seutu_desktop.domain.frozen import dataclass

if TYPE_CHECKING:
    from seutu_desktop.store.store import Store


@dataclass(frozen=True)
class LateRow:
    """What others have not done in time: `many` of them since the day after `due`.

    `kind` is "handling" (municipalities with a document, of `year`) or "assessment" (participants of a round,
    which has no name).
    """

    kind: str
    row_id: str
    name: str
    many: int
    due: date
    year: int


@dataclass(frozen=True)
class Signs:
    """Whether the wheel has any task, which groups reported to a meeting, and what is late elsewhere."""

    wheel: bool
    reports: dict[str, bool]
    late: tuple[LateRow, ...]


# Whatever gives the wheel a task of its own or a derived one (`store.dated`).
_WHEEL = " UNION ALL ".join(
    f"SELECT 'wheel', '', '', 0, '', 0 FROM {table} WHERE deleted_at IS NULL AND {condition}"
    for table, condition in (
        ("wheel_task", "1"),
        ("cadence", "every_months IS NOT NULL"),
        ("grant_report", "1"),
        ("grant_award", "call_closes IS NOT NULL"),
        ("shared_model", "review_on IS NOT NULL"),
        ("survey", "closes IS NOT NULL"),
    )
)  # our own words
_REPORTS = """
SELECT 'report', body_id, '', received_on IS NOT NULL, '', 0 FROM group_report
WHERE deleted_at IS NULL AND meeting_id = ?1
"""
# As `domain.handling_state.standing`: nobody there has decided, and the first step was sent so long ago.
_HANDLINGS = """
SELECT 'handling', id, name, count(*), min(due), min(travels) FROM (
    SELECT document.id, name, date(cell.sent_on, '+' || (7 * late_weeks) || ' days') AS due,
        substr(coalesce(document.sent_on, cell.sent_on), 1, 4) AS travels
    FROM (SELECT document_id, min(step), sent_on FROM handling WHERE deleted_at IS NULL
        GROUP BY document_id, municipality_id HAVING count(decision) = 0) AS cell
    JOIN handling_document AS document ON document.id = cell.document_id
    WHERE document.deleted_at IS NULL
) WHERE due < ?2 GROUP BY id
"""
_ANSWERS = """
SELECT 'assessment', round.id, '', count(*), due, year FROM assessment_round AS round
JOIN participant ON participant.round_id = round.id AND participant.deleted_at IS NULL
WHERE round.deleted_at IS NULL AND closed_on IS NULL AND step IN ('invitation', 'scores') AND due < ?2
    AND answered_on IS NULL GROUP BY round.id
"""
_ALL = f"SELECT * FROM ({_WHEEL} LIMIT 1) UNION ALL {_REPORTS} UNION ALL {_HANDLINGS} UNION ALL {_ANSWERS}"


def read_signs(store: Store, meeting_id: str, today: date) -> Signs:
    """Return the signs for `today` and a meeting, in one statement.

    A group among the reports has been asked, or has reported unasked. What is late comes oldest first.
    """
    wheel, reports, late = False, {}, []
    for kind, key, name, count, due, year in store.connection.tuples(_ALL, (meeting_id, today.isoformat())):
        if kind == "wheel":
            wheel = True
        elif kind == "report":
            reports[key] = bool(count)
        else:
            late.append(LateRow(kind, key, name, count, date.fromisoformat(due), int(year)))
    return Signs(wheel, reports, tuple(sorted(late, key=lambda each: (each.due, each.row_id))))
