"""The annual report's decisions with their §, the groups' own words, and whom the network met."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from seutu_desktop.domain.dates import numeric_day
from seutu_desktop.domain.meetings import AgendaItem, DecisionKind, ItemKind, Meeting, MeetingKind
from seutu_desktop.domain.people import BodyKind
from seutu_desktop.domain.report_lines import Gathered, GatheredLine, Source, SourceKind
from seutu_desktop.richtext import plain
from seutu_desktop.services import wording
from seutu_desktop.services.report_sources import ReportYear
from seutu_desktop.store.report_reading import adopted_models, decided_of, met_with, reports_of_groups
from seutu_desktop.store.store import Store

LONGEST = 600
"""Characters of a decision's own words; the whole of it is in its §."""

_FORMAL = frozenset({ItemKind.MINUTES_APPROVAL, ItemKind.ORDER_OF_BUSINESS})
_FREE = frozenset({ItemKind.REVIEW, ItemKind.NOTICE, ItemKind.OTHER})
_DECIDING = frozenset({DecisionKind.APPROVED, DecisionKind.AMENDED, DecisionKind.OTHER})
_KINDS = {
    DecisionKind.APPROVED: "hyväksyttiin",
    DecisionKind.AMENDED: "hyväksyttiin muutettuna",
    DecisionKind.NOTED: "merkittiin tiedoksi",
    DecisionKind.TABLED: "jätettiin pöydälle",
    DecisionKind.RETURNED: "palautettiin valmisteluun",
}


def decisions(store: Store, around: ReportYear) -> Gathered:
    """Return every decision of the year with its §, the steering group's first; one statement.

    Reviews and notices that were only noted decided nothing. Minutes and orders of business that were
    approved are named by their § alone, a line a body.
    """
    decided = decided_of(store, around.year)
    order = {key: place for place, key in enumerate([around.steering_id, *around.directory.bodies])}
    by_body: dict[str, list[AgendaItem]] = {}
    for each in decided:
        by_body.setdefault(around.meetings[each.meeting_id].body_id, []).append(each)
    lines: list[GatheredLine] = []
    for body_id in sorted(by_body, key=lambda key: (order.get(key, len(order)), key)):
        own = by_body[body_id]
        lines += [_decision(around, each) for each in own if decides(each)]
        lines += _formal(around, body_id, [each for each in own if each.kind in _FORMAL])
    return Gathered(tuple(lines))


def decides(item: AgendaItem) -> bool:
    """Return whether a decided matter is a line of its own: any matter, and what else was truly decided."""
    if item.kind is ItemKind.MATTER:
        return True
    return item.kind in _FREE and item.decision_kind in _DECIDING


def groups(store: Store, around: ReportYear) -> Gathered:
    """Return what the development groups reported, and the joint models that were adopted."""
    found = [
        GatheredLine(
            f"report:{each.id}", _report(around, each.body_id, each.text), _reported(around, meeting)
        )
        for each in reports_of_groups(store, around.year)
        if (meeting := around.meetings.get(each.meeting_id))
    ]
    for key, name, version, day in adopted_models(store, around.year):
        which = f", versio {version}" if version else ""
        text = f"Yhteinen malli ”{name}”{which} otettiin käyttöön {numeric_day(day)}."
        source = Source(f"Yhteiset mallit: {name}", SourceKind.SHARED_MODEL, key)
        found.append(GatheredLine(f"model:{key}", text, source))
    return Gathered(tuple(found))


def stakeholders(store: Store, around: ReportYear) -> Gathered:
    """Return the meetings held with stakeholders: told by their kind, their body, or an organisation."""
    names: dict[str, list[str]] = {}
    for each in met_with(store, around.year):
        names.setdefault(each.meeting_id, []).append(each.organisation)
    bodies = around.directory.bodies
    tables = {key for key, body in bodies.items() if body.kind is BodyKind.STAKEHOLDER}
    lines = [
        GatheredLine(
            f"stakeholder:{each.id}", _met(around, each, names.get(each.id, ())), around.meeting_source(each)
        )
        for each in around.held()
        if each.id in names or each.kind is MeetingKind.STAKEHOLDER or each.body_id in tables
    ]
    return Gathered(tuple(lines))


def _decision(around: ReportYear, item: AgendaItem) -> GatheredLine:
    meeting = around.meetings[item.meeting_id]
    title = item.title.strip() or "Nimetön asia"
    text = f"{title}: {_decided(item)}"
    return GatheredLine(f"decision:{item.id}", text, around.meeting_source(meeting, item))


def _decided(item: AgendaItem) -> str:
    """The decision's own words; where they are the usual ones, its kind and what was approved by it."""
    own = " ".join(plain(item.decision).split())
    if own and not wording.is_usual(item.decision):
        return _shortened(own)
    approved = item.proposal if item.decision_kind is DecisionKind.APPROVED else ""
    proposal = _shortened(" ".join(plain(approved).split()))
    return " ".join(filter(None, (f"{_KINDS.get(item.decision_kind, 'päätettiin')}.", proposal)))


def _formal(around: ReportYear, body_id: str, items: Sequence[AgendaItem]) -> Iterable[GatheredLine]:
    if items:
        numbers = [each.section_number for each in items if each.section_number is not None]
        shown = f" (§ {', '.join(map(str, sorted(numbers)))})" if numbers else ""
        text = f"Kokousten muistiot ja työjärjestykset hyväksyttiin{shown}."
        source = Source(f"{around.body(body_id)} {around.year}", SourceKind.BODY, body_id)
        yield GatheredLine(f"formal:{body_id}", text, source)


def _report(around: ReportYear, body_id: str, text: str) -> str:
    return f"{around.body_at_start(body_id)}: {' '.join(plain(text).split()) or 'katsaus saatu'}"


def _reported(around: ReportYear, meeting: Meeting) -> Source:
    words = f"katsaus, {around.meeting_words(meeting)}"
    return Source(words, SourceKind.MEETING, meeting.id, meeting.id)


def _met(around: ReportYear, meeting: Meeting, organisations: Sequence[str]) -> str:
    """Whom was met comes first: the meeting may be one of the steering group's own."""
    whom = ", ".join(dict.fromkeys(organisations))
    day = numeric_day(meeting.day)
    if not whom:
        return f"{meeting.title or around.body_at_start(meeting.body_id)} {day}."
    return f"{whom}: {meeting.title or around.body(meeting.body_id)} {day}."


def _shortened(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    return f"{text[:LONGEST].rsplit(' ', 1)[0]} …"
