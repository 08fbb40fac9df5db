"""A year's work by priority area as stacked bars: each part in words and in a pattern of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from seutu_desktop.domain.strategy_year import COUNTED
from seutu_desktop.domain.themes import ThemedKind
from seutu_desktop.qt.meetings.flow_layout import FlowLayout
from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.elided import ElidedLabel
from seutu_desktop.qt.widgets.styling import label

_HEIGHT, _GAP, _LEAST, _SWATCH = 28, 2, 26, 18


class Bar(NamedTuple):
    """A bar: its key, its words and the whole text behind them, and its parts as (kind, count, words).

    `told` is what is read aloud before a part's words.
    """

    key: str
    title: str
    told: str
    parts: tuple[tuple[ThemedKind, int, str], ...]


class ThemeBars(QWidget):
    """`chosen` carries the key of a bar and the kind of the part picked. Arrow keys go from part to part."""

    chosen = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._tell)
        self._page = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._page)

    def show_bars(self, bars: Sequence[Bar], most: int, legend: dict[ThemedKind, str], nothing: str) -> None:
        """Show bars to one scale, `most` as long as there is room; an empty one says `nothing`.

        The part that was picked stays picked where it is still there.
        """
        picked = self.picked()
        there = self.focusWidget()
        keyed = there is not None and self.isAncestorOf(there) and there.hasFocus()
        for button in self._group.buttons():
            self._group.removeButton(button)
        old, self._page = self._page, QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(_legend(legend))
        for bar in bars:
            self._add(column, bar, most, nothing)
        column.addStretch(1)
        self._column.replaceWidget(old, self._page)
        old.hide()
        old.deleteLater()
        if picked is not None:
            self.pick(*picked)
        if keyed:
            self.focus()

    def picked(self) -> tuple[str, ThemedKind] | None:
        """Return the bar and the kind of the part picked, None for none."""
        there = self._group.checkedButton()
        return (there.key, there.kind) if isinstance(there, Segment) else None

    def pick(self, key: str, kind: ThemedKind) -> bool:
        """Pick a part without telling about it; return whether it is there."""
        for each in self.segments():
            if (each.key, each.kind) == (key, kind):
                each.setChecked(True)
                return True
        return False

    def segments(self) -> list[Segment]:
        """Return the parts in reading order."""
        return [each for each in self._group.buttons() if isinstance(each, Segment)]

    def focus(self) -> None:
        """Put the keyboard into the part picked, else the first."""
        for each in (self._group.checkedButton(), *self.segments()):
            if each is not None:
                each.setFocus()
                return

    def _add(self, column: QVBoxLayout, bar: Bar, most: int, nothing: str) -> None:
        title = ElidedLabel(bar.title)
        title.setFont(font("body"))
        title.setToolTip(bar.told)
        column.addSpacing(8)
        column.addWidget(title)
        segments = [Segment(bar, part) for part in bar.parts if part[1]]
        for each in segments:
            self._group.addButton(each)
        column.addWidget(_Strip(segments, most) if segments else label(nothing, "secondary", "text2"))

    def _tell(self, button: QAbstractButton) -> None:
        if isinstance(button, Segment):
            self.chosen.emit(button.key, button.kind)


class Segment(QAbstractButton):
    """One kind's part of a bar; wide enough it says its words, else its number."""

    def __init__(self, bar: Bar, part: tuple[ThemedKind, int, str]) -> None:
        super().__init__()
        self.key = bar.key
        self.kind, self.count, words = part
        self.setText(words)
        self.setCheckable(True)
        self.setToolTip(words)
        self.setAccessibleName(f"{bar.told}: {words}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Return the least size; the bar gives more by the count."""
        return QSize(_LEAST, _HEIGHT)

    def nextCheckState(self) -> None:
        """Stay picked when pressed again."""
        self.setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pattern of the kind, a frame where it is picked, and the words on a clear ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill(painter, QRectF(self.rect()), self.kind)
        if self.isChecked():
            painter.setPen(QPen(color("text"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        face = font("caption-strong")
        metrics = QFontMetrics(face)
        room = self.width() - 12
        words = self.text() if metrics.horizontalAdvance(self.text()) <= room else str(self.count)
        place = QRect(0, 0, metrics.horizontalAdvance(words) + 8, metrics.height() + 2)
        place.moveCenter(self.rect().center())
        solid = self.kind is ThemedKind.AGENDA_ITEM
        if not solid:
            painter.fillRect(place, color("surface"))
        painter.setFont(face)
        painter.setPen(color("on_accent" if solid else "text"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)


class _Strip(QWidget):
    """The parts of a bar side by side, each as wide as its count but never too narrow for its number."""

    def __init__(self, segments: Sequence[Segment], most: int) -> None:
        super().__init__()
        self._segments = segments
        self._most = max(most, 1)
        for each in segments:
            each.setParent(self)
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(len(segments) * (_LEAST + _GAP))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each part its width."""
        unit = max(0, self.width() - len(COUNTED) * (_LEAST + _GAP)) / self._most
        left = 0
        for each in self._segments:
            width = max(_LEAST, round(each.count * unit))
            each.setGeometry(left, 0, width, _HEIGHT)
            left += width + _GAP


class _Swatch(QWidget):
    """A kind's pattern, for the legend."""

    def __init__(self, kind: ThemedKind) -> None:
        super().__init__()
        self._kind = kind
        self.setFixedSize(_SWATCH, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pattern."""
        fill(QPainter(self), QRectF(self.rect()), self._kind)


def fill(painter: QPainter, rect: QRectF, kind: ThemedKind) -> None:
    """Fill with a kind's pattern: solid, slanted lines, a grid, and upright lines tell them apart in grey."""
    patterns = {
        ThemedKind.GOAL: ("tint", Qt.BrushStyle.BDiagPattern),
        ThemedKind.PROJECT: ("surface", Qt.BrushStyle.DiagCrossPattern),
        ThemedKind.SHARED_MODEL: ("surface", Qt.BrushStyle.VerPattern),
    }
    ground, style = patterns.get(kind, ("accent", Qt.BrushStyle.NoBrush))
    painter.fillRect(rect, color(ground))
    painter.fillRect(rect, QBrush(color("accent"), style))
    painter.setPen(QPen(color("accent"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))


def _legend(words: dict[ThemedKind, str]) -> QLayout:
    row = FlowLayout(gap=14)
    for kind, text in words.items():
        pair = QWidget()
        line = QHBoxLayout(pair)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(_Swatch(kind))
        line.addWidget(label(text, "secondary", "text2"))
        row.addWidget(pair)
    return row
