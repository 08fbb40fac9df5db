"""A row of the start page's tasks: the box to tick, what to do, where it comes from, and when it is due."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from seutu_desktop.domain.frozen import dataclass
from seutu_desktop.qt.icons import paint_icon
from seutu_desktop.qt.targets import Target
from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.today.origin_link import OriginLink
from seutu_desktop.qt.widgets.text_line import draw_text

_TICK = 20
_ICON = 18
_GAP = 12
_WHERE = 150
_WHEN = 110


@dataclass(frozen=True)
class TaskLine:
    """What a row shows: `key` names the task, `where` leads to `target` if there is one, `done` ticks it.

    What cannot be ticked has an `icon` in place of its box.
    """

    key: str
    text: str
    where: str
    when: str
    late: bool
    target: Target | None
    done: Callable[[], None] | None
    icon: str = ""


class TaskRow(QWidget):
    """Painted, because a label each would cost the start 1 ms a row. `opened` carries the line's Target.

    A click on its words and Enter open it; Space ticks it.
    """

    opened = Signal(object)

    def __init__(self, line: TaskLine) -> None:
        super().__init__()
        self._line = line
        self._tick = self._box(line) if line.done else None
        self._origin = self._link(line) if line.target else None
        self.setAccessibleName(", ".join((line.text, line.where, line.when)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size wanted, from the font."""
        return QSize(420, max(39, QFontMetrics(font("body")).height() + 17))

    def minimumSizeHint(self) -> QSize:
        """Return the least size it works in."""
        return QSize(_TICK + _WHERE + _WHEN + 120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the box and the link into their places."""
        height = self.height() - 1
        if self._tick is not None:
            self._tick.setGeometry(0, 0, _TICK, height)
        if self._origin is not None:
            tall = self._origin.sizeHint().height()
            self._origin.setGeometry(self._where().left(), (height - tall) // 2, _WHERE, tall)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the scheme shown now."""
        painter = QPainter(self)
        line, room, body = self._line, self._words(), font("body")
        if line.icon:
            paint_icon(painter, QRect(0, 0, _ICON, self.height() - 1), line.icon, "text2")
        draw_text(painter, room, line.text, body, color("text"))
        fits = QFontMetrics(body).horizontalAdvance(line.text) <= room.width()
        self.setToolTip("" if fits else line.text)
        if self._origin is None:
            draw_text(painter, self._where(), line.where, font("secondary"), color("text2"))
        face, ink = self._due()
        draw_text(painter, self._when(), line.when, font(face), color(ink), right=True)
        painter.setPen(color("border"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the task on a click."""
        if self.rect().contains(event.position().toPoint()):
            self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the task with Enter, which the box leaves alone."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._line.target is not None:
            self._open()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        if self._line.target is not None:
            self.opened.emit(self._line.target)

    def _box(self, line: TaskLine) -> QCheckBox:
        box = QCheckBox(self)
        box.setObjectName(line.key)
        box.setAccessibleName(self.tr("Merkitse tehdyksi: {0}, {1}").format(line.text, line.when))
        box.clicked.connect(line.done)
        return box

    def _link(self, line: TaskLine) -> OriginLink:
        link = OriginLink(line.where, self)
        link.setAccessibleName(f"{line.where}: {line.text}")
        link.clicked.connect(self._open)
        return link

    def _due(self) -> tuple[str, str]:
        return ("list-strong", "bad") if self._line.late else ("secondary", "text2")

    def _when(self) -> QRect:
        wanted = QFontMetrics(font(self._due()[0])).horizontalAdvance(self._line.when) + 1
        width = max(_WHEN, wanted)
        return QRect(self.width() - width, 0, width, self.height() - 1)

    def _where(self) -> QRect:
        return QRect(self._when().left() - _GAP - _WHERE, 0, _WHERE, self.height() - 1)

    def _words(self) -> QRect:
        left = _TICK + _GAP
        return QRect(left, 0, self._where().left() - _GAP - left, self.height() - 1)
