"""Which dataclass each table of the annual cycle holds; loaded with the first of them."""

from __future__ import annotations

from seutu_desktop.domain.closures import CalendarBreak
from seutu_desktop.domain.date_rules import DateException, DateRule
from seutu_desktop.domain.wheel import GroupReport, ItemLink, Ring, TaskEntry, WheelTask, WheelTick

KINDS: dict[str, type] = {
    "date_rule": DateRule,
    "date_exception": DateException,
    "calendar_break": CalendarBreak,
    "ring": Ring,
    "wheel_task": WheelTask,
    "wheel_tick": WheelTick,
    "item_link": ItemLink,
    "group_report": GroupReport,
    "task_entry": TaskEntry,
}
"""The dataclass of each table, in an order that names things before what refers to them."""
