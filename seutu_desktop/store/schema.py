"""The schema as numbered migrations; released ones are frozen and speak SQL only.

`PRAGMA user_version` is the only truth about a file's version, `application_id` about its owner.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

APPLICATION_ID = 0x53657574
"""`Seut` in ASCII, in bytes 68–71 of the file."""

_COMMON = """
    id TEXT NOT NULL PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    author TEXT NOT NULL DEFAULT '',
    deleted_at TEXT
"""

_TABLES_1 = {
    "network": """
        name TEXT NOT NULL,
        coordinating_municipality_id TEXT REFERENCES municipality(id),
        zone TEXT NOT NULL,
        contact TEXT NOT NULL,
        organiser_email TEXT NOT NULL,
        notice_days INTEGER NOT NULL CHECK (notice_days >= 0),
        notice_days_least INTEGER NOT NULL CHECK (notice_days_least >= 0),
        default_place TEXT NOT NULL,
        default_start TEXT NOT NULL,
        default_end TEXT NOT NULL,
        document_folder TEXT NOT NULL,
        template_hash TEXT NOT NULL,
        population_year INTEGER,
        sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
    """,
    "period": """
        name TEXT NOT NULL,
        valid_from TEXT NOT NULL,
        valid_to TEXT,
        vision TEXT NOT NULL,
    """,
    "period_item": """
        period_id TEXT NOT NULL REFERENCES period(id),
        kind TEXT NOT NULL,
        position INTEGER NOT NULL,
        text TEXT NOT NULL,
        parent_id TEXT REFERENCES period_item(id),
    """,
    "municipality": """
        code TEXT NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        note TEXT NOT NULL,
        sort_key TEXT NOT NULL,
    """,
    "municipality_span": """
        municipality_id TEXT NOT NULL REFERENCES municipality(id),
        valid_from TEXT,
        valid_to TEXT,
    """,
    "population": """
        municipality_id TEXT NOT NULL REFERENCES municipality(id),
        "on" TEXT NOT NULL,
        inhabitants INTEGER NOT NULL CHECK (inhabitants >= 0),
    """,
    "organisation": """
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        valid_from TEXT,
        valid_to TEXT,
        sort_key TEXT NOT NULL,
    """,
    "person": """
        name TEXT NOT NULL,
        municipality_id TEXT REFERENCES municipality(id),
        organisation_id TEXT REFERENCES organisation(id),
        email TEXT NOT NULL,
        phone TEXT NOT NULL,
        note TEXT NOT NULL,
        erased INTEGER NOT NULL CHECK (erased IN (0, 1)),
        sort_key TEXT NOT NULL,
    """,
    "person_title": """
        person_id TEXT NOT NULL REFERENCES person(id),
        title TEXT NOT NULL,
        valid_from TEXT,
        valid_to TEXT,
    """,
    "body": """
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        sector TEXT NOT NULL,
        numbered INTEGER NOT NULL CHECK (numbered IN (0, 1)),
        paper_style TEXT NOT NULL,
        section_order TEXT NOT NULL,
        valid_from TEXT,
        valid_to TEXT,
        sort_key TEXT NOT NULL,
    """,
    "membership": """
        body_id TEXT NOT NULL REFERENCES body(id),
        person_id TEXT NOT NULL REFERENCES person(id),
        role TEXT NOT NULL,
        municipality_id TEXT REFERENCES municipality(id),
        deputy_of_id TEXT REFERENCES membership(id),
        valid_from TEXT,
        valid_to TEXT,
        CHECK (deputy_of_id IS NULL OR deputy_of_id <> id),
    """,
    "meeting": """
        body_id TEXT NOT NULL REFERENCES body(id),
        start TEXT NOT NULL,
        end TEXT NOT NULL,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        zone TEXT NOT NULL,
        place TEXT NOT NULL,
        remote_link TEXT NOT NULL,
        year INTEGER,
        number INTEGER CHECK (number > 0),
        status TEXT NOT NULL
            CHECK (status IN ('draft', 'agenda_sent', 'held', 'minutes_sent', 'approved', 'cancelled')),
        moved_from TEXT,
        move_reason TEXT NOT NULL,
        cancel_reason TEXT NOT NULL,
        notice_on TEXT,
        chair_id TEXT REFERENCES person(id),
        secretary_id TEXT REFERENCES person(id),
        inspector_ids TEXT NOT NULL,
        started TEXT,
        ended TEXT,
        approved_in_id TEXT REFERENCES meeting(id),
        retention TEXT NOT NULL,
        CHECK (end > start),
        CHECK ((year IS NULL) = (number IS NULL)),
    """,
    "agenda_item": """
        meeting_id TEXT NOT NULL REFERENCES meeting(id),
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        diary_number TEXT NOT NULL,
        preparer_ids TEXT NOT NULL,
        presenter_id TEXT REFERENCES person(id),
        authority TEXT NOT NULL,
        earlier_handling TEXT NOT NULL,
        description TEXT NOT NULL,
        proposal TEXT NOT NULL,
        discussion TEXT NOT NULL,
        decision TEXT NOT NULL,
        decision_kind TEXT NOT NULL,
        onward_handling TEXT NOT NULL,
        for_information TEXT NOT NULL,
        distribution TEXT NOT NULL,
        section_number INTEGER CHECK (section_number > 0),
        state TEXT NOT NULL CHECK (state IN ('open', 'decided', 'carried', 'withdrawn')),
        withdrawn_reason TEXT NOT NULL,
        carried_from_id TEXT REFERENCES agenda_item(id),
        handled_at TEXT,
    """,
    "attachment": """
        item_id TEXT NOT NULL REFERENCES agenda_item(id),
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        content_hash TEXT NOT NULL,
        size INTEGER NOT NULL CHECK (size >= 0),
        kind TEXT NOT NULL,
        public INTEGER NOT NULL CHECK (public IN (0, 1)),
    """,
    "attendance": """
        meeting_id TEXT NOT NULL REFERENCES meeting(id),
        person_id TEXT NOT NULL REFERENCES person(id),
        mode TEXT NOT NULL CHECK (mode IN ('present', 'remote', 'absent', 'excused')),
        capacity TEXT NOT NULL,
        membership_id TEXT REFERENCES membership(id),
        municipality_id TEXT REFERENCES municipality(id),
        deputy_for_id TEXT REFERENCES membership(id),
    """,
    "presence_event": """
        meeting_id TEXT NOT NULL REFERENCES meeting(id),
        item_id TEXT REFERENCES agenda_item(id),
        time TEXT NOT NULL,
        kind TEXT NOT NULL,
        person_id TEXT REFERENCES person(id),
        grounds TEXT NOT NULL,
        grounds_text TEXT NOT NULL,
        deputy_id TEXT REFERENCES person(id),
        CHECK (kind <> 'disqualified' OR deleted_at IS NOT NULL OR grounds <> '' OR grounds_text <> ''),
    """,
    "vote": """
        item_id TEXT NOT NULL REFERENCES agenda_item(id),
        position INTEGER NOT NULL,
        first_option TEXT NOT NULL,
        second_option TEXT NOT NULL,
        first_count INTEGER NOT NULL CHECK (first_count >= 0),
        second_count INTEGER NOT NULL CHECK (second_count >= 0),
        empty_count INTEGER NOT NULL CHECK (empty_count >= 0),
        first_ids TEXT NOT NULL,
        second_ids TEXT NOT NULL,
        empty_ids TEXT NOT NULL,
    """,
    "dissent": """
        item_id TEXT NOT NULL REFERENCES agenda_item(id),
        person_id TEXT NOT NULL REFERENCES person(id),
        text TEXT NOT NULL,
    """,
    "action": """
        text TEXT NOT NULL,
        item_id TEXT REFERENCES agenda_item(id),
        owner_id TEXT REFERENCES person(id),
        owner_municipality_id TEXT REFERENCES municipality(id),
        due TEXT,
        done_on TEXT,
        note TEXT NOT NULL,
    """,
    "document": """
        kind TEXT NOT NULL,
        path TEXT NOT NULL,
        part_hash TEXT NOT NULL,
        made_at TEXT NOT NULL,
        version INTEGER NOT NULL,
        meeting_id TEXT REFERENCES meeting(id),
        item_id TEXT REFERENCES agenda_item(id),
        year INTEGER,
        handed_out INTEGER NOT NULL CHECK (handed_out IN (0, 1)),
        snapshot TEXT NOT NULL,
    """,
    "calendar_entry": """
        meeting_id TEXT NOT NULL UNIQUE REFERENCES meeting(id),
        uid TEXT NOT NULL UNIQUE,
        sequence INTEGER NOT NULL CHECK (sequence >= 0),
        stamp TEXT NOT NULL,
        content_hash TEXT NOT NULL,
        time_hash TEXT NOT NULL,
        fragment TEXT NOT NULL,
    """,
}

_INDEXES_1 = """
CREATE INDEX period_item_period ON period_item(period_id);
CREATE UNIQUE INDEX municipality_code ON municipality(code) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX population_on ON population(municipality_id, "on") WHERE deleted_at IS NULL;
CREATE INDEX membership_body ON membership(body_id);
CREATE INDEX membership_person ON membership(person_id);
CREATE INDEX person_title_person ON person_title(person_id);
CREATE INDEX meeting_start ON meeting(start);
CREATE INDEX meeting_body_start ON meeting(body_id, start);
CREATE UNIQUE INDEX meeting_number ON meeting(body_id, year, number) WHERE number IS NOT NULL;
CREATE INDEX agenda_item_meeting ON agenda_item(meeting_id, position);
CREATE UNIQUE INDEX agenda_item_section ON agenda_item(meeting_id, section_number)
    WHERE section_number IS NOT NULL;
CREATE INDEX attachment_item ON attachment(item_id);
CREATE UNIQUE INDEX attendance_person ON attendance(meeting_id, person_id) WHERE deleted_at IS NULL;
CREATE INDEX presence_event_meeting ON presence_event(meeting_id);
CREATE INDEX vote_item ON vote(item_id);
CREATE INDEX dissent_item ON dissent(item_id);
CREATE INDEX action_item ON action(item_id);
CREATE INDEX action_open ON action(due) WHERE done_on IS NULL AND deleted_at IS NULL;
CREATE INDEX document_meeting ON document(meeting_id);
CREATE INDEX document_made ON document(made_at);
"""

# (body, year, § number) is unique over the meetings of a body and year, deleted rows included, because a
# paper may show the number (model.md, always 2).
_SECTION_GUARD_1 = """
CREATE TRIGGER agenda_item_section_{moment} BEFORE {event} ON agenda_item WHEN NEW.section_number IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'section number taken') WHERE EXISTS (
        SELECT 1 FROM meeting AS own
        JOIN meeting AS other ON other.body_id = own.body_id AND other.year = own.year
        JOIN agenda_item AS item ON item.meeting_id = other.id
        WHERE own.id = NEW.meeting_id AND item.section_number = NEW.section_number AND item.id <> NEW.id);
END;
"""

_HISTORY_1 = """
CREATE TABLE change_group (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('do', 'undo', 'redo', 'fact')),
    reverses TEXT REFERENCES change_group(id),
    merge_key TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE change (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    group_id TEXT NOT NULL REFERENCES change_group(id),
    "table" TEXT NOT NULL,
    row_id TEXT NOT NULL,
    old TEXT,
    new TEXT,
    at TEXT NOT NULL,
    author TEXT NOT NULL
) STRICT;
CREATE INDEX change_of_group ON change(group_id);
CREATE INDEX change_of_row ON change("table", row_id);
CREATE TABLE change_context (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    group_id TEXT,
    at TEXT NOT NULL,
    author TEXT NOT NULL
) STRICT;
INSERT INTO change_context VALUES (1, NULL, '', '');
"""

# What a search finds: title and body per kind of thing. `parent` is the meeting of a matter.
_SEARCH_1 = """
CREATE TABLE search_entry (
    rid INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    ref TEXT NOT NULL,
    parent TEXT,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (kind, ref)
) STRICT;
CREATE VIRTUAL TABLE search_index USING fts5(
    title, body, content='search_entry', content_rowid='rid',
    tokenize='unicode61 remove_diacritics 0', prefix='2 3'
);
CREATE TRIGGER search_entry_insert AFTER INSERT ON search_entry BEGIN
    INSERT INTO search_index(rowid, title, body) VALUES (NEW.rid, NEW.title, NEW.body);
END;
CREATE TRIGGER search_entry_delete AFTER DELETE ON search_entry BEGIN
    INSERT INTO search_index(search_index, rowid, title, body)
    VALUES ('delete', OLD.rid, OLD.title, OLD.body);
END;
"""

_SEARCHED_1 = {
    "agenda_item": (
        "NEW.meeting_id",
        "title",
        "NEW.description || char(10) || NEW.proposal || char(10) || NEW.discussion || char(10)"
        " || NEW.decision || char(10) || NEW.diary_number",
    ),
    "meeting": ("NULL", "title", "NEW.place"),
    "action": ("NEW.item_id", "text", "NEW.note"),
    "person": ("NULL", "name", "NEW.email || ' ' || NEW.note"),
    "body": ("NULL", "name", "NEW.sector"),
    "municipality": ("NULL", "name", "NEW.code"),
    "attachment": ("NEW.item_id", "name", "''"),
}


def m001_first(conn: sqlite3.Connection) -> None:
    """Create everything of the main job."""
    for table, columns in _TABLES_1.items():
        conn.execute(f"CREATE TABLE {table} ({_COMMON}, {columns.strip().rstrip(',')}) STRICT")
    run_script(conn, _INDEXES_1 + _HISTORY_1)
    for moment, event in (("insert", "INSERT"), ("update", "UPDATE OF section_number")):
        run_script(conn, _SECTION_GUARD_1.format(moment=moment, event=event))
    for table in _TABLES_1:
        run_script(conn, history_triggers(conn, table))
    run_script(conn, _SEARCH_1)
    for table, (parent, title, body) in _SEARCHED_1.items():
        run_script(conn, _search_triggers(table, parent, title, body))


MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (m001_first,)
"""Migration n stands at index n − 1."""

VERSION = len(MIGRATIONS)
"""The newest `user_version` this program knows."""


def run_script(conn: sqlite3.Connection, script: str) -> None:
    """Run each statement of `script` within the open transaction (`executescript` would commit it)."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            conn.execute(statement)
            statement = ""
    if statement.strip():
        raise ValueError(f"unfinished SQL: {statement!r}")


def history_triggers(conn: sqlite3.Connection, table: str) -> str:
    """Return the triggers that write every change of `table` to `change`; only changed columns are kept.

    A migration that changes the columns of a table drops the two triggers and makes them again with this.
    """
    columns = [row[1] for row in conn.execute(f"PRAGMA table_info({table})")]
    logged = [name for name in columns if name not in ("id", "created_at", "updated_at", "author")]
    whole = ", ".join(f"'{name}', NEW.\"{name}\"" for name in logged)
    different = " OR ".join(f'OLD."{name}" IS NOT NEW."{name}"' for name in logged)
    return f"""
CREATE TRIGGER {table}_logged_insert AFTER INSERT ON {table} BEGIN
    INSERT INTO change (group_id, "table", row_id, old, new, at, author)
    SELECT group_id, '{table}', NEW.id, NULL, json_object({whole}), at, author FROM change_context;
END;
CREATE TRIGGER {table}_logged_update AFTER UPDATE ON {table} WHEN {different} BEGIN
    INSERT INTO change (group_id, "table", row_id, old, new, at, author)
    SELECT group_id, '{table}', NEW.id, {_changed("OLD", logged)}, {_changed("NEW", logged)}, at, author
    FROM change_context;
END;
CREATE TRIGGER {table}_never_deleted BEFORE DELETE ON {table} BEGIN
    SELECT RAISE(ABORT, 'rows are only marked as deleted');
END;
"""


def _changed(side: str, columns: list[str]) -> str:
    pairs = " UNION ALL ".join(
        f'SELECT \'{name}\' AS k, {side}."{name}" AS v WHERE OLD."{name}" IS NOT NEW."{name}"'
        for name in columns
    )
    return f"(SELECT json_group_object(k, v) FROM ({pairs}))"


def _search_triggers(table: str, parent: str, title: str, body: str) -> str:
    upsert = f"""
    DELETE FROM search_entry WHERE kind = '{table}' AND ref = NEW.id;
    INSERT INTO search_entry (kind, ref, parent, title, body)
    SELECT '{table}', NEW.id, {parent}, NEW.{title}, {body} WHERE NEW.deleted_at IS NULL;
"""
    return f"""
CREATE TRIGGER {table}_searched_insert AFTER INSERT ON {table} BEGIN {upsert} END;
CREATE TRIGGER {table}_searched_update AFTER UPDATE ON {table} BEGIN {upsert} END;
"""
