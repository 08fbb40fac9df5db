"""The year's meetings as a list model: keys in order, lines read a page at a time."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt

from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.meetings.words import line_text
from seutu_desktop.services.meeting_list import (
    Draft,
    MeetingLine,
    YearOfMeetings,
    meeting_lines,
    year_of_meetings,
)

PAGE = 64
LINE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
UNIFORM_ABOVE = 1000
"""Lists longer than this give headings the height of a row, so that Qt need not measure every one."""

_Index = QModelIndex | QPersistentModelIndex
_MEETING = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren


class MeetingListModel(QStringListModel):
    """Headings (text, no key) and meetings (key) of one year; a line is read when it is painted.

    The keys lie in Qt's own list, because Qt asks for their number twice a row when it lays out a long one.
    """

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._keys: list[str] = []  # empty at a heading
        self._headings: dict[int, str] = {}
        self._rows: dict[str, int] = {}
        self._coming = 0
        self._drafts: Mapping[str, Draft] = {}
        self._lines: dict[str, MeetingLine] = {}

    def load(self, year: int) -> None:
        """Read the keys of a year anew and forget the lines."""
        found = self._actions.read(year_of_meetings, year)
        self._lines = {}
        self._group(found)
        self._coming = len(found.coming)
        self._drafts = found.drafts
        self._rows = {key: row for row, key in enumerate(self._keys) if key}
        self.setStringList(self._keys)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a heading's text, or a meeting's sentence or `MeetingLine` (LINE_ROLE)."""
        key = self._keys[index.row()]
        if role == Qt.ItemDataRole.DisplayRole and not key:
            return self._headings[index.row()]
        if role not in (Qt.ItemDataRole.DisplayRole, LINE_ROLE) or not key:
            return None
        line = self.line(index.row())
        return line_text(line) if line and role == Qt.ItemDataRole.DisplayRole else line

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A heading can be neither selected nor reached."""
        return _MEETING if self._keys[index.row()] else Qt.ItemFlag.NoItemFlags

    def key(self, row: int) -> str:
        """Return the meeting of a row, empty for a heading or none."""
        return self._keys[row] if 0 <= row < len(self._keys) else ""

    def row_of(self, key: str) -> int:
        """Return the row of a meeting, -1 where it is not in this year."""
        return self._rows.get(key, -1)

    def first_key(self) -> str:
        """Return the meeting to show first: the steering group's next, else the next, else the newest."""
        keys = [key for key in self._keys[:PAGE] if key]
        coming = [key for key in keys if self._rows[key] <= self._coming]
        lines = [self.line(self._rows[key]) for key in coming]
        steering = (line.row.id for line in lines if line is not None and line.steering)
        return next(steering, keys[0] if keys else "")

    def line(self, row: int) -> MeetingLine | None:
        """Return the line of a row, reading its page when it is not known yet."""
        key = self.key(row)
        if key and key not in self._lines:
            page = row - row % PAGE
            keys = [each for each in self._keys[page : page + PAGE] if each]
            lines = self._actions.read(meeting_lines, keys, self._drafts)
            self._lines |= {line.row.id: line for line in lines}
        return self._lines.get(key)

    def _group(self, found: YearOfMeetings) -> None:
        self._keys, self._headings = [], {}
        groups = (
            (self.tr("Tulossa"), found.coming),
            (self.tr("Pidetyt"), found.held),
            (self.tr("Perutut"), found.cancelled),
        )
        for name, keys in groups:
            if keys:
                self._headings[len(self._keys)] = name
                self._keys += ["", *keys]
