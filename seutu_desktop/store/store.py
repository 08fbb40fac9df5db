"""The store: every table, the directory, whole meetings, and the history, over one connection."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from seutu_desktop.domain import meetings as m
from seutu_desktop.domain import network as n
from seutu_desktop.domain import people as p
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import NotFound, ReadOnlyDataFile
from seutu_desktop.domain.ids import new_id
from seutu_desktop.domain.record import Directory, MeetingRecord
from seutu_desktop.domain.sorting import sort_key
from seutu_desktop.store import database
from seutu_desktop.store.history import Action, History
from seutu_desktop.store.meetings import MeetingQueries
from seutu_desktop.store.schema import VERSION
from seutu_desktop.store.search import Search
from seutu_desktop.store.table import Table

if TYPE_CHECKING:
    from filelock import FileLock

Entity = TypeVar("Entity")


def _sort_key_of_name(entity: Any) -> str:
    return sort_key(entity.name)


class Store:
    """One open data file. Reading works always; writing needs `action` and a file opened for writing.

    `clock` gives the aware moment and `ids` a fresh key for it; `author` goes into the history.
    """

    def __init__(
        self,
        conn: sqlite3.Connection,
        path: Path,
        clock: Callable[[], datetime],
        author: str,
        lock: FileLock | None,
        ids: Callable[[datetime], str] = new_id,
    ) -> None:
        self.connection = conn
        self.path = path
        self.clock = clock
        self._ids = ids
        self._lock = lock
        self._directory: Directory | None = None
        self.history = History(conn, path, clock, author, ids)
        self.search = Search(conn)
        self.network = self._table("network", n.Network)
        self.periods = self._table("period", n.Period)
        self.period_items = self._table("period_item", n.PeriodItem)
        self.municipalities = self._table("municipality", n.Municipality, sorted_by_name=True)
        self.municipality_spans = self._table("municipality_span", n.MunicipalitySpan)
        self.populations = self._table("population", n.Population)
        self.organisations = self._table("organisation", p.Organisation, sorted_by_name=True)
        self.people = self._table("person", p.Person, sorted_by_name=True)
        self.person_titles = self._table("person_title", p.PersonTitle)
        self.bodies = self._table("body", p.Body, sorted_by_name=True)
        self.memberships = self._table("membership", p.Membership)
        self.meetings = self._table("meeting", m.Meeting)
        self.items = self._table("agenda_item", m.AgendaItem)
        self.attachments = self._table("attachment", m.Attachment)
        self.attendance = self._table("attendance", m.Attendance)
        self.events = self._table("presence_event", m.PresenceEvent)
        self.votes = self._table("vote", m.Vote)
        self.dissents = self._table("dissent", m.Dissent)
        self.actions = self._table("action", m.Action)
        self.documents = self._table("document", m.Document)
        self.calendar_entries = self._table("calendar_entry", m.CalendarEntry)
        self.meeting_queries = MeetingQueries(conn)

    @classmethod
    def create(
        cls,
        path: Path,
        clock: Callable[[], datetime],
        author: str = "",
        ids: Callable[[datetime], str] = new_id,
    ) -> Store:
        """Make a new data file at `path` and open it for writing; raise DataFileExists."""
        database.create(path)
        return cls.open(path, clock, author, ids)

    @classmethod
    def open(
        cls,
        path: Path,
        clock: Callable[[], datetime],
        author: str = "",
        ids: Callable[[datetime], str] = new_id,
    ) -> Store:
        """Open for writing: identity, lock, backup before migration, migration.

        Raise a UserError of the data file family where that is not possible.
        """
        conn, lock = database.open_for_writing(path)
        try:
            store = cls(conn, path, clock, author, lock, ids)
            store._bring_up_to_date()
        except BaseException:
            conn.close()
            lock.release()
            raise
        return store

    @classmethod
    def open_read_only(cls, path: Path, clock: Callable[[], datetime]) -> Store:
        """Open for reading beside a writer."""
        return cls(database.open_for_reading(path), path, clock, "", None)

    def close(self) -> None:
        """Close the file and let the next writer in."""
        self.connection.close()
        if self._lock is not None:
            self._lock.release()

    @property
    def writable(self) -> bool:
        """Whether this store may write."""
        return self._lock is not None

    @property
    def data_folder(self) -> Path:
        """The folder beside the data file that holds attachments, templates and backups."""
        return self.path.parent

    def new_id(self) -> str:
        """Return a fresh key."""
        return self._ids(self.clock())

    def action(
        self, name: str, *, merge_key: str = "", undoable: bool = True
    ) -> AbstractContextManager[Action]:
        """Open one user action (`History.action`); raise ReadOnlyDataFile in a reading store."""
        if not self.writable:
            raise ReadOnlyDataFile(path=self.path)
        self._directory = None
        return self.history.action(name, merge_key=merge_key, undoable=undoable)

    def undo(self) -> Changes:
        """Reverse the newest action; raise NothingToUndo."""
        self._directory = None
        return self.history.undo()

    def redo(self) -> Changes:
        """Bring back what was undone last; raise NothingToRedo."""
        self._directory = None
        return self.history.redo()

    def the_network(self) -> n.Network:
        """Return the one network; raise NotFound in a file not yet set up."""
        found = self.network.all()
        if not found:
            raise NotFound(kind="network", what="")
        return found[0]

    def directory(self) -> Directory:
        """Return everybody and every body, in Finnish order of names; kept until somebody writes."""
        if self._directory is None or self.connection.in_transaction or not self.writable:
            self._directory = self._read_directory()
        return self._directory

    def record(self, meeting_id: str) -> MeetingRecord:
        """Return the whole of a meeting in at most five statements; raise NotFound."""
        meeting = self.meetings.get(meeting_id)
        directory = self.directory()
        parts = self._parts_of(meeting_id)
        return MeetingRecord(
            network=self.the_network(),
            meeting=meeting,
            body=directory.bodies[meeting.body_id],
            directory=directory,
            items=tuple(parts["agenda_item"]),
            attachments=tuple(parts["attachment"]),
            attendance=tuple(parts["attendance"]),
            events=tuple(parts["presence_event"]),
            votes=tuple(parts["vote"]),
            dissents=tuple(parts["dissent"]),
            actions=tuple(parts["action"]),
            approved_in=self.meetings.find(meeting.approved_in_id),
        )

    def _parts_of(self, meeting_id: str) -> dict[str, list[Any]]:
        of_items = "item_id IN (SELECT id FROM agenda_item WHERE meeting_id = ?1 AND deleted_at IS NULL)"
        tables: list[tuple[Table[Any], str, str]] = [
            (self.items, "meeting_id = ?1", "position"),
            (self.attachments, of_items, "position"),
            (self.attendance, "meeting_id = ?1", "id"),
            (self.events, "meeting_id = ?1", "time"),
            (self.votes, of_items, "position"),
            (self.dissents, of_items, "id"),
            (self.actions, of_items, "id"),
        ]
        return self._read_together(tables, (meeting_id,))

    def _read_directory(self) -> Directory:
        tables: list[tuple[Table[Any], str, str]] = [
            (self.bodies, "1", "sort_key"),
            (self.municipalities, "1", "sort_key"),
            (self.municipality_spans, "1", "id"),
            (self.people, "1", "sort_key"),
            (self.person_titles, "1", "coalesce(valid_from, '')"),
            (self.memberships, "1", "coalesce(valid_from, '')"),
        ]
        parts = self._read_together(tables, ())
        titles: dict[str, list[p.PersonTitle]] = defaultdict(list)
        for title in parts["person_title"]:
            titles[title.person_id].append(title)
        return Directory(
            bodies={each.id: each for each in parts["body"]},
            municipalities={each.id: each for each in parts["municipality"]},
            spans=tuple(parts["municipality_span"]),
            people={each.id: each for each in parts["person"]},
            titles={key: tuple(value) for key, value in titles.items()},
            memberships=tuple(parts["membership"]),
        )

    def _read_together(
        self, tables: list[tuple[Table[Any], str, str]], values: tuple[str, ...]
    ) -> dict[str, list[Any]]:
        by_name = {table.name: table for table, _, _ in tables}
        selects = [
            f"SELECT * FROM ({table.json_rows(condition)} ORDER BY {order}, id)"
            for table, condition, order in tables
        ]
        found: dict[str, list[Any]] = {name: [] for name in by_name}
        for kind, row in self.connection.execute(" UNION ALL ".join(selects), values):
            found[kind].append(by_name[kind].from_json(row))
        return found

    def _bring_up_to_date(self) -> None:
        with database.translated(self.path):
            version = int(self.connection.execute("PRAGMA user_version").fetchone()[0])
            if version < VERSION:
                from seutu_desktop.store.backup import back_up

                back_up(self.connection, self.path, self.clock())
                database.migrate(self.connection, version)

    def _table(self, name: str, kind: type[Entity], *, sorted_by_name: bool = False) -> Table[Entity]:
        derived = {"sort_key": _sort_key_of_name} if sorted_by_name else None
        return Table(self.connection, name, kind, self.clock, derived)
