"""The gathered lines of a section: what they say, where it comes from, and whether it is printed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from seutu_desktop.domain.report_lines import Figures, SectionDraft, Source

LINE_ROLE = int(Qt.ItemDataRole.UserRole) + 1

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class ReportLine:
    """A line, or a table of figures with its rows under its name."""

    key: str
    text: str
    source: Source
    left_out: bool

    @property
    def told(self) -> str:
        """What is read aloud."""
        out = QCoreApplication.translate("ReportLines", "ei tulosteta") if self.left_out else ""
        of = QCoreApplication.translate("ReportLines", "lähde: {0}").format(self.source.words)
        return ", ".join(filter(None, (self.text, of, out)))


def lines_of(draft: SectionDraft) -> list[ReportLine]:
    """Return the lines of a section and then its figures, in the order they are printed."""
    lines = [ReportLine(each.key, each.text, each.source, each.left_out) for each in draft.lines]
    table = QCoreApplication.translate("ReportLines", "Taulukko: {0}")
    figures = [
        ReportLine(
            each.key, "\n".join([table.format(each.caption), *_rows(each)]), each.source, each.left_out
        )
        for each in draft.figures
    ]
    return lines + figures


def _rows(figures: Figures) -> Iterable[str]:
    for row in (figures.columns, *figures.rows):
        yield " · ".join(filter(None, row))


class ReportModel(QAbstractListModel):
    """The lines of a section in order; a check says that a line is printed."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[ReportLine] = []

    def load(self, lines: list[ReportLine]) -> None:
        """Show other lines; the same keys in the same order only change what they say."""
        same = [each.key for each in lines] == [each.key for each in self._lines]
        if same and lines:
            self._lines = lines
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a line (LINE_ROLE), its text, whether it is printed, or what is read aloud of it."""
        line = self.line(index.row())
        if line is None:
            return None
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.told
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if line.left_out else Qt.CheckState.Checked
        return line.text if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that every line can be chosen and is checked by its list."""
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain | Qt.ItemFlag.ItemIsUserCheckable

    def line(self, place: int) -> ReportLine | None:
        """Return the line at a place."""
        return self._lines[place] if 0 <= place < len(self._lines) else None

    def place_of(self, key: str) -> int:
        """Return the place of a key, -1 where it is not there."""
        return next((place for place, each in enumerate(self._lines) if each.key == key), -1)
