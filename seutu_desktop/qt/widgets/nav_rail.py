"""The rail at the left: the program's views, in groups, with a count for late things only."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from seutu_desktop.qt.icons import paint_icon
from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.badges import paint_count
from seutu_desktop.qt.widgets.styling import label

WIDE = 204
NARROW = 60
_MARGIN = 8
_ICON = 18
_TEXT_LEFT = 41  # of a row: bar, icon and the room between
_ROW = 36


class NavRail(QFrame):
    """A column of views, one of them current; `chosen` carries the key of the one the user picked.

    Arrow keys move within it, Tab leaves it. Collapsed it shows icons with tooltips.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Näkymät"))
        self._items: dict[str, NavItem] = {}
        self._captions: list[tuple[QLabel, str]] = []
        self._notes: list[QWidget] = []
        self._collapsed = False
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        self._column.setSpacing(1)
        self._column.addStretch(1)
        self._foot = 0

    def add_item(self, key: str, icon_name: str, text: str, shortcut: str = "") -> None:
        """Add a view below the ones added before."""
        self._insert(self._item(key, icon_name, text, shortcut))

    def add_caption(self, text: str) -> None:
        """Begin a group of views with a caption; the one the rail is in already stands once."""
        if self._captions and self._captions[-1][1] == text:
            return
        caption = label(text, "caption", "text3")
        caption.setContentsMargins(12, 14, 0, 4)
        self._captions.append((caption, text))
        self._insert(caption)

    def add_foot_item(self, key: str, icon_name: str, text: str, shortcut: str = "") -> None:
        """Add a view at the foot of the rail."""
        self._column.addWidget(self._item(key, icon_name, text, shortcut))
        self._foot += 1

    def add_foot_note(self, widget: QWidget) -> None:
        """Put a note (such as "Esimerkkiaineisto") above the foot's views; hidden when collapsed."""
        widget.setContentsMargins(13, 0, 0, 8)  # its icon above the icons of the views
        self._notes.append(widget)
        self._column.insertWidget(self._column.count() - self._foot, widget)
        widget.setVisible(not self._collapsed)
        self._foot += 1

    def remove_foot_note(self, widget: QWidget) -> None:
        """Take a note away that `add_foot_note` put there."""
        self._notes.remove(widget)
        self._column.removeWidget(widget)
        self._foot -= 1
        widget.deleteLater()

    def set_count(self, key: str, count: int, meaning: str = "") -> None:
        """Show how many things are late in a view; 0 shows nothing. `meaning` is read aloud after it."""
        self._items[key].set_count(count, meaning or self.tr("myöhässä"))

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many things are late in several views; one that is not in the rail is passed by."""
        for key in counts.keys() & self._items.keys():
            self.set_count(key, counts[key])

    def set_current(self, key: str) -> None:
        """Mark a view as the one shown; `chosen` stays silent."""
        self._items[key].setChecked(True)

    def current(self) -> str:
        """Return the key of the view shown, "" before the first."""
        return next((key for key, item in self._items.items() if item.isChecked()), "")

    def reached_by_mouse(self) -> bool:
        """Return whether the pointer, not a key, put the keyboard on the view shown."""
        return any(item.by_mouse for item in self._items.values() if item.isChecked())

    def focus_current(self) -> None:
        """Put the keyboard on the view shown."""
        for item in self._items.values():
            if item.isChecked():
                item.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_collapsed(self, collapsed: bool) -> None:
        """Show icons alone (60 px) or icons with words."""
        self._collapsed = collapsed
        for item in self._items.values():
            item.set_collapsed(collapsed)
        for caption, text in self._captions:
            caption.setText("" if collapsed else text)  # the groups stay apart
        for note in self._notes:
            note.setVisible(not collapsed)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size wanted, from the font."""
        return QSize(NARROW if self._collapsed else self._wide(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the least size it works in."""
        return QSize(self.sizeHint().width(), 0)

    def _wide(self) -> int:
        words = max((item.words_width() for item in self._items.values()), default=0)
        return max(WIDE, words + 2 * _MARGIN)

    def _item(self, key: str, icon_name: str, text: str, shortcut: str) -> NavItem:
        item = NavItem(icon_name, text, shortcut)
        item.set_collapsed(self._collapsed)
        item.clicked.connect(lambda: self.chosen.emit(key))
        self._items[key] = item
        self._group.addButton(item)
        return item

    def _insert(self, widget: QWidget) -> None:
        # Before the stretch that holds the foot down.
        self._column.insertWidget(self._column.count() - 1 - self._foot, widget)


class NavItem(QToolButton):
    """One view in the rail."""

    def __init__(self, icon_name: str, text: str, shortcut: str = "") -> None:
        super().__init__()
        self._icon = icon_name
        self._count = 0
        self._meaning = ""
        self._shortcut = shortcut
        self._collapsed = False
        self.by_mouse = False
        # Measured once: the layout asks the rail for its width again and again.
        self._words = QFontMetrics(font("list-strong")).horizontalAdvance(text)
        self.setCheckable(True)
        self.setText(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._describe()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Note how the keyboard came here."""
        self.by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def set_count(self, count: int, meaning: str) -> None:
        """Show `count` late things, none for 0."""
        self._count, self._meaning = count, meaning
        self._describe()
        self.update()

    def set_collapsed(self, collapsed: bool) -> None:
        """Show the icon alone, or the words too."""
        self._collapsed = collapsed
        self._describe()
        self.updateGeometry()

    def words_width(self) -> int:
        """Return the px that icon, words and count need."""
        return _TEXT_LEFT + self._words + 12 + (36 if self._count else 0)

    def sizeHint(self) -> QSize:
        """Return the size wanted, from the font."""
        height = max(_ROW, QFontMetrics(font("list")).height() + 16)
        return QSize(NARROW - 2 * _MARGIN if self._collapsed else self.words_width(), height)

    def minimumSizeHint(self) -> QSize:
        """Return the least size it works in."""
        return QSize(NARROW - 2 * _MARGIN, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the scheme shown now."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        middle = self.height() // 2
        left = (self.width() - _ICON) // 2 if self._collapsed else 13
        role = "on_tint" if self.isChecked() else "text2"
        paint_icon(painter, QRect(left, middle - _ICON // 2, _ICON, _ICON), self._icon, role)
        if self._collapsed:
            self._paint_small_count(painter)
        else:
            self._paint_words(painter, middle)

    def _paint_ground(self, painter: QPainter) -> None:
        if not self.isChecked() and not self.underMouse():
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("tint" if self.isChecked() else "hover"))
        if not self.isChecked():
            painter.setBrush(color("border"))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        if self.isChecked():
            painter.setBrush(color("accent"))
            painter.drawRoundedRect(QRectF(0, self.height() / 2 - 8, 3, 16), 1.5, 1.5)

    def _paint_words(self, painter: QPainter, middle: int) -> None:
        right = self.width() - 10
        if self._count:
            right = paint_count(painter, right, middle, str(self._count)).left() - 8
        painter.setFont(font("list-strong" if self.isChecked() else "list"))
        painter.setPen(color("on_tint" if self.isChecked() else "text"))
        room = QRect(_TEXT_LEFT, 0, right - _TEXT_LEFT, self.height())
        fitting = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, fitting)

    def _paint_small_count(self, painter: QPainter) -> None:
        if self._count:
            paint_count(painter, self.width() - 1, 9, str(self._count))

    def _describe(self) -> None:
        count = f"{self._count} {self._meaning}" if self._count else ""
        name = ", ".join(part for part in (self.text(), count) if part)
        self.setAccessibleName(name)
        hint = f"{name} ({self._shortcut})" if self._shortcut else name
        self.setToolTip(hint if self._collapsed else self._shortcut)
