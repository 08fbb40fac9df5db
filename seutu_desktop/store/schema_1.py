"""Indexes, guards, history and search of version 1; frozen once released."""

from __future__ import annotations

from seutu_desktop.store.triggers import Searched

INDEXES = """
CREATE INDEX period_item_period ON period_item(period_id);
CREATE UNIQUE INDEX municipality_code ON municipality(code) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX population_on ON population(municipality_id, "on") WHERE deleted_at IS NULL;
CREATE INDEX membership_body ON membership(body_id);
CREATE INDEX membership_person ON membership(person_id);
CREATE INDEX person_title_person ON person_title(person_id);
CREATE UNIQUE INDEX network_only ON network((1)) WHERE deleted_at IS NULL;
CREATE INDEX meeting_start ON meeting(start, id, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX meeting_end ON meeting("end") WHERE deleted_at IS NULL;
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
_CLASH = """
    SELECT RAISE(ABORT, 'section number taken') WHERE EXISTS (
        SELECT 1 FROM meeting AS other JOIN agenda_item AS item ON item.meeting_id = other.id
        WHERE other.body_id = {body} AND other.year = {year} AND other.number IS NOT NULL AND {same});
"""
_OWN = "(SELECT {} FROM meeting WHERE id = NEW.meeting_id)"
_ITEM_CLASH = _CLASH.format(
    body=_OWN.format("body_id"),
    year=_OWN.format("year"),
    same="item.section_number = NEW.section_number AND item.id <> NEW.id",
)
_MEETING_CLASH = _CLASH.format(
    body="NEW.body_id",
    year="NEW.year",
    same="other.id <> NEW.id AND item.section_number IN"
    " (SELECT section_number FROM agenda_item WHERE meeting_id = NEW.id)",
)
GUARDS = f"""
CREATE TRIGGER agenda_item_section_insert BEFORE INSERT ON agenda_item WHEN NEW.section_number IS NOT NULL
BEGIN {_ITEM_CLASH} END;
CREATE TRIGGER agenda_item_section_update BEFORE UPDATE ON agenda_item
WHEN NEW.section_number IS NOT OLD.section_number OR NEW.meeting_id <> OLD.meeting_id
BEGIN {_ITEM_CLASH} END;
CREATE TRIGGER meeting_section_update BEFORE UPDATE ON meeting
WHEN NEW.year IS NOT OLD.year OR NEW.body_id <> OLD.body_id
BEGIN {_MEETING_CLASH} END;
"""

HISTORY = """
CREATE TABLE change_group (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
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
CREATE INDEX change_group_reverses ON change_group(reverses) WHERE reverses IS NOT NULL;
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
SEARCH = """
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

_MEETING_WORDS = """(SELECT name FROM body WHERE id = {row}.body_id) || ' '
    || ltrim(substr({row}.start, 9, 2), '0') || '.' || ltrim(substr({row}.start, 6, 2), '0') || '.'
    || substr({row}.start, 1, 4) || coalesce(' ' || {row}.number || '/' || {row}.year, '')"""

SEARCHED = {
    "agenda_item": Searched(
        "title",
        ("description", "proposal", "discussion", "decision", "diary_number", "earlier_handling"),
        parent="{row}.meeting_id",
    ),
    "meeting": Searched("title", ("place",), made=_MEETING_WORDS),
    "action": Searched("text", ("note",), parent="{row}.item_id"),
    "person": Searched("name", ("email", "note")),
    "body": Searched("name", ("sector",)),
    "municipality": Searched("name", ("code",)),
    "attachment": Searched("name", (), parent="{row}.item_id"),
}
"""What is searched; a meeting is found by its group, day (`9.12.2026`) and number (`11/2026`) too."""
