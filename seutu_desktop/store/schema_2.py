"""Tables and indexes of version 2, the annual cycle; frozen once released."""

from __future__ import annotations

TABLES = {
    "date_rule": """
        body_id TEXT NOT NULL REFERENCES body(id),
        frequency TEXT NOT NULL CHECK (frequency IN ('weekly', 'month_day', 'month_weekday')),
        weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6),
        nth INTEGER NOT NULL CHECK (nth IN (-1, 1, 2, 3, 4, 5)),
        day INTEGER NOT NULL CHECK (day BETWEEN 1 AND 31),
        every_weeks INTEGER NOT NULL CHECK (every_weeks BETWEEN 1 AND 53),
        months TEXT NOT NULL,
        start TEXT NOT NULL,
        end TEXT NOT NULL,
        place TEXT NOT NULL,
        valid_from TEXT,
        valid_to TEXT,
        confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
    """,
    "date_exception": """
        body_id TEXT NOT NULL REFERENCES body(id),
        original TEXT NOT NULL,
        moved_to TEXT,
        reason TEXT NOT NULL,
        CHECK (moved_to IS NULL OR moved_to <> original),
    """,
    "calendar_break": """
        name TEXT NOT NULL,
        first TEXT NOT NULL,
        last TEXT NOT NULL,
        kind TEXT NOT NULL,
        confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)),
        dropped INTEGER NOT NULL CHECK (dropped IN (0, 1)),
        CHECK (last >= first),
    """,
    "ring": """
        name TEXT NOT NULL,
        shape TEXT NOT NULL,
        position INTEGER NOT NULL,
    """,
    "wheel_task": """
        series_id TEXT NOT NULL,
        title TEXT NOT NULL,
        ring_id TEXT NOT NULL REFERENCES ring(id),
        rule TEXT NOT NULL,
        short_name TEXT NOT NULL,
        months TEXT NOT NULL,
        day INTEGER CHECK (day BETWEEN 1 AND 31),
        until_month INTEGER CHECK (until_month BETWEEN 1 AND 12),
        until_day INTEGER CHECK (until_day BETWEEN 1 AND 31),
        weekday INTEGER CHECK (weekday BETWEEN 0 AND 6),
        nth INTEGER CHECK (nth IN (-1, 1, 2, 3, 4, 5)),
        body_id TEXT REFERENCES body(id),
        anchor_id TEXT,
        offset_days INTEGER NOT NULL,
        work_days INTEGER NOT NULL CHECK (work_days >= 0),
        lead_days INTEGER NOT NULL CHECK (lead_days >= 0),
        every_years INTEGER NOT NULL CHECK (every_years >= 1),
        cycle_year INTEGER,
        responsible_role TEXT NOT NULL,
        responsible_id TEXT REFERENCES person(id),
        makes_item INTEGER NOT NULL CHECK (makes_item IN (0, 1)),
        item_title TEXT NOT NULL,
        item_proposal TEXT NOT NULL,
        item_body_id TEXT REFERENCES body(id),
        needs TEXT NOT NULL,
        from_year INTEGER,
        to_year INTEGER,
        source TEXT NOT NULL,
        suggestion INTEGER NOT NULL CHECK (suggestion IN (0, 1)),
        active INTEGER NOT NULL CHECK (active IN (0, 1)),
        CHECK (from_year IS NULL OR to_year IS NULL OR from_year <= to_year),
    """,
    "wheel_tick": """
        series_id TEXT NOT NULL,
        year INTEGER NOT NULL,
        key TEXT NOT NULL,
        moved_to TEXT,
        move_reason TEXT NOT NULL,
        done_on TEXT,
        note TEXT NOT NULL,
        item_id TEXT REFERENCES agenda_item(id),
    """,
    "item_link": """
        item_id TEXT NOT NULL REFERENCES agenda_item(id),
        kind TEXT NOT NULL,
        target_id TEXT NOT NULL,
        key TEXT NOT NULL,
    """,
    "group_report": """
        body_id TEXT NOT NULL REFERENCES body(id),
        meeting_id TEXT NOT NULL REFERENCES meeting(id),
        asked_on TEXT,
        received_on TEXT,
        text TEXT NOT NULL,
    """,
    "task_entry": """
        series_id TEXT NOT NULL,
        key TEXT NOT NULL,
        due TEXT NOT NULL,
        title TEXT NOT NULL,
        ring TEXT NOT NULL,
        uid TEXT NOT NULL UNIQUE,
        sequence INTEGER NOT NULL CHECK (sequence >= 0),
        stamp TEXT NOT NULL,
        content_hash TEXT NOT NULL,
        time_hash TEXT NOT NULL,
        fragment TEXT NOT NULL,
        UNIQUE (series_id, key),
    """,
}

INDEXES = """
CREATE INDEX date_rule_body ON date_rule(body_id);
CREATE UNIQUE INDEX date_exception_day ON date_exception(body_id, original) WHERE deleted_at IS NULL;
CREATE INDEX calendar_break_first ON calendar_break(first);
CREATE UNIQUE INDEX ring_name ON ring(name) WHERE deleted_at IS NULL;
CREATE INDEX wheel_task_series ON wheel_task(series_id);
CREATE UNIQUE INDEX wheel_tick_key ON wheel_tick(series_id, key) WHERE deleted_at IS NULL;
CREATE INDEX item_link_item ON item_link(item_id);
CREATE INDEX item_link_target ON item_link(target_id, key);
CREATE INDEX agenda_item_carried ON agenda_item(carried_from_id) WHERE carried_from_id IS NOT NULL;
CREATE UNIQUE INDEX group_report_of ON group_report(meeting_id, body_id) WHERE deleted_at IS NULL;
"""

NETWORK = """
ALTER TABLE network ADD COLUMN wheel_start_month INTEGER NOT NULL DEFAULT 1
    CHECK (wheel_start_month IN (1, 8));
"""
