"""The criteria of the workshop as an item model; a round of many is grouped under headings."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from seutu_desktop.domain.scores import number_text
from seutu_desktop.qt.assessment.words import few_words, reach_words, row_words
from seutu_desktop.qt.language import window_language
from seutu_desktop.services.assessment_view import Workshop, WorkshopRow
from seutu_desktop.services.assessment_words import kind_words

LINE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
FEWEST_ROLE = LINE_ROLE + 1
UNDER_ROLE = FEWEST_ROLE + 1
GROUPED_ABOVE = 12
"""A round with more criteria than this is shown under the headings of its scheme (look.md 12)."""

Line = WorkshopRow | str
_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns of the table."""

    TITLE = 0
    PLOT = 1
    MEDIAN = 2
    REACH = 3
    CONSENSUS = 4


class WorkshopModel(QAbstractTableModel):
    """Criteria, and in a long round the headings (a plain text) of their groups."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Line] = []
        self._fewest = 0
        self._grouped = False

    def load(self, view: Workshop) -> None:
        """Show another round; the same criteria in the same order only change their figures."""
        lines = grouped(view)
        same = [_key(each) for each in lines] == [_key(each) for each in self._lines]
        if not same:
            self.beginResetModel()
        self._lines, self._fewest = lines, view.round.fewest
        self._grouped = len(lines) > len(view.rows)
        if not same:
            self.endResetModel()
        elif lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(Column) - 1))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def line(self, row: int) -> WorkshopRow | None:
        """Return the criterion of a line, None for a heading or where there is none."""
        found = self._lines[row] if 0 <= row < len(self._lines) else ""
        return found if isinstance(found, WorkshopRow) else None

    def rows(self) -> list[int]:
        """Return the places of the criteria."""
        return [at for at, each in enumerate(self._lines) if isinstance(each, WorkshopRow)]

    def place(self, criterion_id: str) -> int:
        """Return the line of a criterion, -1 where it is not shown."""
        return next((at for at, each in enumerate(self._lines) if _key(each) == criterion_id), -1)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A heading can be neither selected nor reached."""
        if self.line(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell, or what the delegate paints."""
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == FEWEST_ROLE:
            return self._fewest
        if role == UNDER_ROLE and isinstance(line, WorkshopRow):
            return line.criterion.code if self._grouped else kind_words(line.criterion, window_language())
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return line if isinstance(line, str) else self._words(line, Column(index.column()))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heads of the columns."""
        if orientation == Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Suurin hajonta ensin"),
            self.tr("Yksilöarviot 0–5"),
            self.tr("Mediaani"),
            self.tr("Vaihtelu"),
            self.tr("Yhteisarvio"),
        )[section]

    def _words(self, row: WorkshopRow, column: Column) -> str:
        if column is Column.TITLE:
            return row_words(row, self._fewest)
        if column is Column.CONSENSUS:
            agreed = row.criterion.consensus
            return self.tr("ei vielä yhteisarviota") if agreed is None else str(agreed)
        if row.tally.too_few:
            return few_words(row.tally, self._fewest)
        return reach_words(row.tally) if column is Column.REACH else number_text(row.tally.median)


def grouped(view: Workshop) -> list[Line]:
    """Return the lines to show: the largest spread first, in a long round within each of its groups."""
    if len(view.rows) <= GROUPED_ABOVE:
        return list(view.rows)
    lines: list[Line] = []
    for theme in dict.fromkeys(row.criterion.theme for row in view.in_order):
        if theme:
            lines.append(theme)
        lines += [row for row in view.rows if row.criterion.theme == theme]
    return lines


def _key(line: Line) -> str:
    return line.criterion.id if isinstance(line, WorkshopRow) else f"# {line}"
