"""The matters of a meeting as a list model that can be reordered by dragging and takes files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from seutu_desktop.domain.meetings import AgendaItem, ItemState

ITEM_ROLE = int(Qt.ItemDataRole.UserRole) + 1
MOVE_TYPE = "application/x-seutu-agenda-item"

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class ItemLine:
    """A matter as the list shows it; `ready` is None where nothing is asked of it."""

    item: AgendaItem
    section: int | None
    ready: bool | None


def dropped_files(data: QMimeData) -> list[Path]:
    """Return the local files that `data` carries."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class ItemModel(QAbstractListModel):
    """`moved` asks to put a matter at an index (from 0), `files_dropped` to attach files to one."""

    moved = Signal(str, int)
    files_dropped = Signal(str, list)

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[ItemLine] = []
        self._words = ""
        self._all: list[ItemLine] = []
        self._movable = True

    def show(
        self,
        items: Sequence[AgendaItem],
        sections: Mapping[str, int],
        states: Mapping[str, bool],
        movable: bool,
    ) -> None:
        """Show the matters with their § and readiness by id."""
        self._movable = movable
        self._all = [ItemLine(item, sections.get(item.id), states.get(item.id)) for item in items]
        self._apply()

    def filter(self, words: str) -> None:
        """Show only the matters whose title has `words`, or whose § they are."""
        self._words = words.strip().casefold()
        self._apply()

    def key(self, row: int) -> str:
        """Return the matter of a row, empty for none."""
        return self._lines[row].item.id if 0 <= row < len(self._lines) else ""

    def row_of(self, key: str) -> int:
        """Return the row of a matter, -1 where it is not shown."""
        return next((row for row, line in enumerate(self._lines) if line.item.id == key), -1)

    def place_of(self, key: str) -> int:
        """Return the index of a matter in the whole agenda."""
        return next((row for row, line in enumerate(self._all) if line.item.id == key), -1)

    def total(self) -> int:
        """Return how many matters the agenda has, the withdrawn ones included."""
        return len(self._all)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many matters are shown."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the `ItemLine` (ITEM_ROLE), or the sentence read aloud."""
        line = self._lines[index.row()]
        if role == ITEM_ROLE:
            return line
        return self._sentence(line) if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Rows can be dragged while the agenda may change; files drop on rows, matters between them."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = super().flags(index) | Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self._movable and not self._words else flags

    def supportedDropActions(self) -> Qt.DropAction:
        """A matter moves, a file is copied."""
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        """Return what may be dropped here."""
        return [MOVE_TYPE, "text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the matter being dragged, by its id."""
        data = QMimeData()
        data.setData(MOVE_TYPE, self.key(indexes[0].row()).encode())
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index
    ) -> bool:
        """Files go on a matter, a matter anywhere."""
        return data.hasFormat(MOVE_TYPE) or (bool(dropped_files(data)) and parent.isValid())

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index
    ) -> bool:
        """Ask for the move or the attaching; the list follows when it has happened."""
        if data.hasFormat(MOVE_TYPE):
            self._drop_item(bytes(data.data(MOVE_TYPE).data()).decode(), row, parent)
        elif parent.isValid():
            self.files_dropped.emit(self.key(parent.row()), dropped_files(data))
        # False, because the view would otherwise remove the dragged row by itself.
        return False

    def _drop_item(self, key: str, row: int, parent: _Index) -> None:
        target = parent.row() if parent.isValid() else len(self._lines) if row < 0 else row
        own = self.row_of(key)
        if own < 0:
            return
        to = target - 1 if target > own and not parent.isValid() else target
        if to != own:
            self.moved.emit(key, to)

    def _apply(self) -> None:
        lines = [line for line in self._all if self._matches(line)]
        if [line.item.id for line in lines] == [line.item.id for line in self._lines]:
            self._lines = lines  # nothing came or went: the selection and the scroll stay
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def _matches(self, line: ItemLine) -> bool:
        number = self._words.removeprefix("§").strip()
        if number == str(line.section or ""):
            return True
        return not self._words.startswith("§") and self._words in line.item.title.casefold()

    def _sentence(self, line: ItemLine) -> str:
        words = [f"§ {line.section}" if line.section else "", line.item.title or self.tr("Nimetön asia")]
        words.append(self._state(line))
        return ", ".join(word for word in words if word)

    def _state(self, line: ItemLine) -> str:
        if line.item.state is ItemState.WITHDRAWN:
            return self.tr("poistettu esityslistalta")
        if line.item.state is ItemState.CARRIED:
            return self.tr("siirretty")
        if line.ready is None:
            return ""
        return self.tr("valmis") if line.ready else self.tr("puutteita")
