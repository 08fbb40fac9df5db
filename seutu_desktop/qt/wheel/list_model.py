"""The list beside the wheel: the same entries by month, painted with their marks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from seutu_desktop.domain.wheel import Ring
from seutu_desktop.pictures.colours import COLOURS, Scheme
from seutu_desktop.pictures.content import Look
from seutu_desktop.pictures.marks import outline
from seutu_desktop.pictures.path import placed
from seutu_desktop.qt.icons import paint_icon
from seutu_desktop.qt.theme import color, current_scheme, font
from seutu_desktop.qt.wheel.entries import Entry
from seutu_desktop.qt.wheel.painter import qt_path
from seutu_desktop.qt.widgets.rows import draw_text, is_selected, paint_background, row_height

ENTRY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
ROW = 35
_HEADING = 42
_PAD, _MARK, _ICON, _GAP = 24, 14, 16, 10

_Index = QModelIndex | QPersistentModelIndex


class EntryModel(QAbstractListModel):
    """Entries in order; headings cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Entry] = []
        self._places: dict[str, int] = {}
        self.rings: Sequence[Ring] = ()

    def load(self, entries: Sequence[Entry], rings: Sequence[Ring]) -> None:
        """Show other entries; the same ids in the same order only change their words."""
        same = [each.id for each in entries] == [each.id for each in self._entries]
        self.rings = rings
        if same and entries:
            self._entries = list(entries)
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
            return
        self.beginResetModel()
        self._entries = list(entries)
        self._places = {each.id: place for place, each in enumerate(self._entries) if each.id}
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return an entry (ENTRY_ROLE), its title, or what is read aloud of it."""
        if not 0 <= index.row() < len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.told
        return entry.title if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that headings take neither the keyboard nor the selection."""
        entry = self._entries[index.row()] if 0 <= index.row() < len(self._entries) else None
        if entry is None or entry.is_heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def entry(self, row: int) -> Entry | None:
        """Return the entry of a row."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def place_of(self, key: str) -> int:
        """Return the row of an id, -1 where it is not listed."""
        return self._places.get(key, -1)

    def keys(self) -> list[str]:
        """Return the ids in order."""
        return [each.id for each in self._entries if each.id]


class EntryDelegate(QStyledItemDelegate):
    """Paints a heading, or a line with its mark, its state and its day."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the room of a line."""
        entry = index.data(ENTRY_ROLE)
        tall = isinstance(entry, Entry) and entry.is_heading
        return QSize(200, _HEADING if tall else max(ROW, row_height("small") + 1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a line in the colours of the scheme shown now."""
        entry = index.data(ENTRY_ROLE)
        model = index.model()
        if not isinstance(entry, Entry) or not isinstance(model, EntryModel):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.is_heading:
            _heading(painter, option.rect, entry)
        else:
            paint_background(painter, option)
            _line(painter, option, entry, model.rings)
        painter.restore()


def paint_mark(
    painter: QPainter, x: float, y: float, ring: int, rings: Sequence[Ring], look: Look, size: float = 5.0
) -> None:
    """Draw the mark of a ring around a point: hollow when done, in the warning colour when late."""
    if not 0 <= ring < len(rings):
        return
    scheme = Scheme.DARK if current_scheme() == "dark" else Scheme.LIGHT
    shape = rings[ring].shape
    strong = QColor(COLOURS[scheme].ring(shape, ring).strong)
    if look is Look.LATE:
        strong = color("bad")
    painter.setPen(QPen(strong, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush if look is Look.DONE else strong)
    painter.drawPath(qt_path(placed(outline(shape, size), x, y)))


def _heading(painter: QPainter, rect: QRect, entry: Entry) -> None:
    line = rect.adjusted(_PAD, 10, -_PAD, 0)
    used = draw_text(painter, line, entry.title, font("list-strong"), color("text"))
    rest = line.adjusted(used + 8, 0, 0, 0)
    draw_text(painter, rest, entry.note, font("secondary"), color("text2"))


def _line(painter: QPainter, option: QStyleOptionViewItem, entry: Entry, rings: Sequence[Ring]) -> None:
    rect: QRect = option.rect.adjusted(_PAD, 0, -_PAD, 0)
    middle = rect.center().y() + 0.5
    paint_mark(painter, rect.left() + _MARK / 2, middle, entry.ring, rings, entry.look)
    face = font("secondary")
    width = QFontMetrics(face).horizontalAdvance(entry.when) + 2
    right = QRect(rect.right() - width, rect.top(), width + 1, rect.height())
    draw_text(painter, right, entry.when, face, color("text2"), right=True)
    state = {Look.DONE: ("check", "ok"), Look.LATE: ("alert", "bad")}.get(entry.look)
    room = right.left() - _GAP
    if state is not None:
        place = QRect(room - _ICON, rect.top(), _ICON, rect.height())
        paint_icon(painter, place, *state)
        room = place.left() - _GAP
    quiet = entry.look is Look.DONE or entry.suggested
    words = QRect(rect.left() + _MARK + _GAP, rect.top(), room - rect.left() - _MARK - _GAP, rect.height())
    strong = font("list-strong" if is_selected(option) else "list")
    draw_text(painter, words, entry.title, strong, color("text2" if quiet else "text"))
