"""Meeting and § numbers: one series a body and calendar year, given once, never shifted (domain.md 5)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from seutu_desktop.domain.meetings import AgendaItem, ItemState, Meeting


def series_year(meeting: Meeting) -> int:
    """Return the calendar year whose series numbers the meeting: the one it was given, else its day's."""
    return meeting.day.year if meeting.year is None else meeting.year


def next_free(taken: Iterable[int]) -> int:
    """Return the number after the largest of `taken`, 1 where there is none; gaps are never filled."""
    return max(taken, default=0) + 1


def provisional_sections(items: Sequence[AgendaItem], first_free: int) -> dict[str, int]:
    """Return the § each matter shows, by its id: its own, else the one it would get if numbered now.

    `first_free` is the number that the first matter without one gets. Matters withdrawn before they got
    a number have none.
    """
    shown: dict[str, int] = {}
    following = max([first_free, *(item.section_number + 1 for item in items if item.section_number)])
    for item in items:
        if item.section_number is not None:
            shown[item.id] = item.section_number
        elif item.state is not ItemState.WITHDRAWN:
            shown[item.id] = following
            following += 1
    return shown


def assigned(
    meeting: Meeting,
    items: Sequence[AgendaItem],
    taken_numbers: Iterable[int],
    taken_sections: Iterable[int],
    *,
    numbered: bool = True,
) -> tuple[Meeting, tuple[AgendaItem, ...]]:
    """Return the meeting and its matters with numbers; what has one keeps it, in any order of the agenda.

    `taken_*` are all numbers of the body in `series_year(meeting)`, those of deleted rows included, so
    a number is never given twice. A body that is not `numbered` gets none.
    """
    if not numbered:
        return meeting, tuple(items)
    if meeting.number is None:
        meeting = replace(meeting, year=series_year(meeting), number=next_free(taken_numbers))
    sections = provisional_sections(items, next_free(taken_sections))
    return meeting, tuple(replace(item, section_number=sections.get(item.id)) for item in items)


def reopen_blocker(meeting: Meeting, later: Iterable[Meeting]) -> Meeting | None:
    """Return the first later meeting of the same body and year that has a number, or None.

    `later` may hold any meetings; those of other bodies and years and earlier ones do not count.
    """
    blockers = [each for each in later if each.number is not None and _follows(each, meeting)]
    return min(blockers, key=lambda each: each.start, default=None)


def _follows(other: Meeting, meeting: Meeting) -> bool:
    same_series = other.body_id == meeting.body_id and series_year(other) == series_year(meeting)
    return same_series and other.id != meeting.id and _place(other) > _place(meeting)


def _place(meeting: Meeting) -> tuple[object, int]:
    return meeting.start, meeting.number or 0
