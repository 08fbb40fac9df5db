"""The store: every table, the directory, whole meetings, and the history, over one connection."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from seutu_desktop.domain import meetings as m
from seutu_desktop.domain import network as n
from seutu_desktop.domain import people as p
from seutu_desktop.domain.changes import Changes
from seutu_desktop.domain.errors import DamagedDataFile, ForeignDataFile, NotFound, ReadOnlyDataFile
from seutu_desktop.domain.papers import CalendarEntry, Document
from seutu_desktop.domain.record import Directory, MeetingRecord
from seutu_desktop.domain.sorting import sort_key
from seutu_desktop.store import database, schema
from seutu_desktop.store.contents import Contents
from seutu_desktop.store.entities_1 import NAMES, SORTED_BY_NAME
from seutu_desktop.store.history import Action, History
from seutu_desktop.store.keys import OrderedKeys
from seutu_desktop.store.meetings import MeetingQueries
from seutu_desktop.store.people import PeopleQueries
from seutu_desktop.store.reading import DIRECTORY_TABLES, read_directory, read_record
from seutu_desktop.store.search import Search
from seutu_desktop.store.table import Table

if TYPE_CHECKING:
    from seutu_desktop.store.checks import Report
    from seutu_desktop.store.cycle import Cycle
    from seutu_desktop.store.lock import WriterLock
    from seutu_desktop.store.yearly import Yearly

Entity = TypeVar("Entity")


def _sort_key_of_name(entity: Any) -> str:
    return sort_key(entity.name)


class Store:
    """One open data file. Reading works always; writing needs `action` and a file opened for writing.

    `clock` gives the aware moment and `ids` a fresh key for it; `author` goes into the history.
    """

    def __init__(
        self,
        conn: database.DataConnection,
        clock: Callable[[], datetime],
        author: str,
        lock: WriterLock | None,
        ids: Callable[[datetime], str] | None = None,
    ) -> None:
        self.connection = conn
        self.path = conn.path
        self.clock = clock
        self._ids = ids or OrderedKeys()
        self._lock = lock
        self._directory: Directory | None = None
        self._network: n.Network | None = None
        self.history = History(conn, clock, author, self._ids)
        self.search = Search(conn)
        self.contents = Contents(self.data_folder / "liitteet")
        self.network = self._table(n.Network)
        self.periods = self._table(n.Period)
        self.period_items = self._table(n.PeriodItem)
        self.municipalities = self._table(n.Municipality)
        self.municipality_spans = self._table(n.MunicipalitySpan)
        self.populations = self._table(n.Population)
        self.organisations = self._table(p.Organisation)
        self.people = self._table(p.Person)
        self.person_titles = self._table(p.PersonTitle)
        self.bodies = self._table(p.Body)
        self.memberships = self._table(p.Membership)
        self.meetings = self._table(m.Meeting)
        self.items = self._table(m.AgendaItem)
        self.attachments = self._table(m.Attachment)
        self.attendance = self._table(m.Attendance)
        self.events = self._table(m.PresenceEvent)
        self.votes = self._table(m.Vote)
        self.dissents = self._table(m.Dissent)
        self.actions = self._table(m.Action)
        self.documents = self._table(Document)
        self.calendar_entries = self._table(CalendarEntry)
        self.meeting_queries = MeetingQueries(conn)
        self.people_queries = PeopleQueries(conn)

    @classmethod
    def create(
        cls,
        path: Path,
        clock: Callable[[], datetime],
        author: str = "",
        ids: Callable[[datetime], str] | None = None,
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
        ids: Callable[[datetime], str] | None = None,
    ) -> Store:
        """Open for writing: identity, lock, backup before migration, migration.

        Raise a UserError of the data file family where that is not possible; DamagedDataFile names the
        newest good `backup`.
        """
        with _backup_named(path):
            conn, lock = database.open_for_writing(path)
            try:
                store = cls(conn, clock, author, lock, ids)
                store._bring_up_to_date()
            except BaseException:
                conn.close()
                lock.release()
                raise
        return store

    @classmethod
    def open_read_only(cls, path: Path, clock: Callable[[], datetime], *, newer: bool = False) -> Store:
        """Open for reading beside a writer; with `newer` a newer program's file too, where that can be."""
        with _backup_named(path):
            return cls(database.open_for_reading(path, newer=newer), clock, "", None)

    def close(self) -> None:
        """Close the file and let the next writer in."""
        self.connection.close()
        if self._lock is not None:
            self._lock.release()

    def quick_check(self) -> None:
        """Look over every page (1 ms at 2 MB, 49 at 104); raise DamagedDataFile with the newest backup."""
        with _backup_named(self.path):
            rows = self.connection.rows("PRAGMA quick_check")
            if [row[0] for row in rows] != ["ok"]:
                raise DamagedDataFile(path=self.path)

    def take_in(self, backup: Path) -> Path:
        """Hold what `backup` holds from now on; return the backup made of what was here before.

        Raise a UserError of the data file family where the backup is not sound; then nothing changed.
        """
        if not self.writable:
            raise ReadOnlyDataFile(path=self.path)
        from seutu_desktop.store.backup import restore_into

        before = restore_into(self.connection, backup, self.clock())
        self._bring_up_to_date()
        self._directory = self._network = None
        return before

    def check(self) -> Report:
        """Examine the whole data file and its attachments (`checks.examine`)."""
        from seutu_desktop.store.checks import examine

        return examine(self)

    @cached_property
    def cycle(self) -> Cycle:
        """The tables of the annual cycle, loaded when first asked for."""
        from seutu_desktop.store.cycle import Cycle

        return Cycle(self.connection, self.clock)

    @cached_property
    def yearly(self) -> Yearly:
        """The tables of the yearly chain, loaded when first asked for."""
        from seutu_desktop.store.yearly import Yearly

        return Yearly(self.connection, self.clock)

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

    @contextmanager
    def action(self, name: str, *, merge_key: str = "", undoable: bool = True) -> Iterator[Action]:
        """Open one user action (`History.action`); raise ReadOnlyDataFile in a reading store."""
        if not self.writable:
            raise ReadOnlyDataFile(path=self.path)
        with self.history.action(name, merge_key=merge_key, undoable=undoable) as action:
            yield action
        self._forget(action.changes)

    def undo(self) -> Changes:
        """Reverse the newest action; raise NothingToUndo."""
        return self._reversed(self.history.undo)

    def redo(self) -> Changes:
        """Bring back what was undone last; raise NothingToRedo."""
        return self._reversed(self.history.redo)

    def the_network(self) -> n.Network:
        """Return the one network, kept until it changes; raise NotFound in a file not yet set up."""
        if self._network is not None and self._may_keep():
            return self._network
        found = self.network.all()
        if not found:
            raise NotFound(kind="network", what="")
        if self._may_keep():
            self._network = found[0]
        return found[0]

    def directory(self) -> Directory:
        """Return everybody and every body, in Finnish order of names; kept until one of them changes."""
        if not self._may_keep():
            return read_directory(self)
        if self._directory is None:
            self._directory = read_directory(self)
        return self._directory

    def record(self, meeting_id: str) -> MeetingRecord:
        """Return the whole of a meeting in at most six statements; raise NotFound."""
        return read_record(self, meeting_id)

    def _reversed(self, step: Callable[[], Changes]) -> Changes:
        if not self.writable:
            raise ReadOnlyDataFile(path=self.path)
        changes = step()
        self._forget(changes)
        return changes

    def _may_keep(self) -> bool:
        """Whether what is read now still holds later: nobody else writes, and nothing is half done."""
        return self.writable and not self.connection.in_transaction

    def _forget(self, changes: Changes) -> None:
        if changes.kinds & DIRECTORY_TABLES:
            self._directory = None
        if "network" in changes.kinds:
            self._network = None

    def _bring_up_to_date(self) -> None:
        with database.translated(self.path):
            version = int(self.connection.execute("PRAGMA user_version").fetchone()[0])
            if version < schema.newest():
                from seutu_desktop.store.backup import back_up

                back_up(self.connection, self.clock())
                database.migrate(self.connection, version)

    def _table(self, kind: type[Entity]) -> Table[Entity]:
        name = NAMES[kind]
        derived = {"sort_key": _sort_key_of_name} if name in SORTED_BY_NAME else None
        return Table(self.connection, name, kind, self.clock, derived)


@contextmanager
def _backup_named(path: Path) -> Iterator[None]:
    """Let an error about a damaged file name the newest good backup of it.

    A file whose header is gone looks foreign; where it has backups, it was ours.
    """
    try:
        yield
    except (DamagedDataFile, ForeignDataFile) as error:
        from seutu_desktop.store.backup import newest_good

        backup = newest_good(path)
        if isinstance(error, ForeignDataFile) and backup is None:
            raise
        raise DamagedDataFile(path=path, backup=backup) from error
