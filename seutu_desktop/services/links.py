"""What a matter of an agenda is about: deciding its § ticks the task of the wheel, reopening unticks it."""

from __future__ import annotations

from dataclasses import replace

from seutu_desktop.domain.agenda import UNFINISHED
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.meetings import AgendaItem, ItemState, Meeting, MeetingStatus
from seutu_desktop.domain.wheel import ItemLink, LinkKind
from seutu_desktop.services.paper_links import link_paper
from seutu_desktop.services.themes import inherit_of_task, pass_on_themes
from seutu_desktop.services.wheel import tick, untick
from seutu_desktop.services.wheel_year import approves_wheel, link_year
from seutu_desktop.store.store import Store


def link_task(store: Store, item_id: str, series_id: str, key: str) -> Changes:
    """Say that a matter decides an occurrence of the wheel; a decided one ticks it at once.

    The task of approving the wheel links the matter with the wheel's year too, and those of the plan and
    the annual report with these.
    """
    with store.action("item.link") as action:
        item = store.items.get(item_id)
        there = store.cycle.links.of(item_id=item_id, target_id=series_id, key=key)
        if not there:
            new = ItemLink(store.new_id(), item_id, LinkKind.WHEEL_TASK, series_id, key)
            store.cycle.links.save(new)
            inherit_of_task(store, item_id, series_id)
            if approves_wheel(store, series_id):
                link_year(store, item_id, _year(new))
            link_paper(store, item_id, series_id, _year(new))
        settle(store, item)
    return action.changes


def unlink_task(store: Store, item_id: str, series_id: str, key: str) -> Changes:
    """Take the link away; what the matter ticked opens again."""
    with store.action("item.unlink") as action:
        for each in store.cycle.links.of(item_id=item_id, target_id=series_id, key=key):
            _open(store, each)
            store.cycle.links.delete(each.id)
    return action.changes


def settle(store: Store, item: AgendaItem) -> None:
    """Tick what a matter has decided and open what it no longer decides, within the open action.

    A tabled or returned matter comes back, so it decides nothing; nor does one of a cancelled meeting.
    """
    links = store.cycle.links.of(item_id=item.id, kind=LinkKind.WHEEL_TASK)
    if not links:
        return
    meeting = store.meetings.get(item.meeting_id)
    for each in links:
        if _decides(item, meeting):
            _close(store, each, meeting)
        else:
            _open(store, each)


def settle_meeting(store: Store, meeting_id: str) -> None:
    """Settle every matter of a meeting that was cancelled or brought back, within the open action."""
    for item in store.items.of(meeting_id=meeting_id):
        settle(store, item)


def pass_on(store: Store, item_id: str, to_item_id: str) -> None:
    """Let the matter that carries another on be about the same and serve the same, within the open action."""
    for each in store.cycle.links.of(item_id=item_id):
        store.cycle.links.save(replace(each, id=store.new_id(), item_id=to_item_id))
    pass_on_themes(store, item_id, to_item_id)


def _decides(item: AgendaItem, meeting: Meeting) -> bool:
    decided = item.state is ItemState.DECIDED and item.decision_kind not in UNFINISHED
    return decided and meeting.status is not MeetingStatus.CANCELLED


def _close(store: Store, link: ItemLink, meeting: Meeting) -> None:
    ticks = store.cycle.ticks.of(series_id=link.target_id, key=link.key)
    if not any(each.done_on for each in ticks):
        tick(store, link.target_id, _year(link), link.key, meeting.day, item_id=link.item_id)


def _open(store: Store, link: ItemLink) -> None:
    for each in store.cycle.ticks.of(series_id=link.target_id, key=link.key, item_id=link.item_id):
        untick(store, each.series_id, each.year, each.key)


def _year(link: ItemLink) -> int:
    """Keys begin with the year for which the occurrence counts (`wheel_rules`)."""
    return int(link.key[:4])
