"""What is still missing: a card beside the editor, a strip above it in a small window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from seutu_desktop.qt.icons import icon
from seutu_desktop.qt.theme import font
from seutu_desktop.qt.widgets.buttons import primary_button, set_icon
from seutu_desktop.qt.widgets.readiness_parts import MissingRow, SegmentBar, done_row
from seutu_desktop.qt.widgets.styling import IconView, label

_SPACING = 12


@dataclass(frozen=True)
class Readiness:
    """What a readiness view shows.

    `segments`: one per part, True when ready. `missing`: (key, words), each leads to its field. `done`: words
    of what is in order. `all_done` stands instead of the rows when nothing is missing.
    """

    segments: tuple[bool, ...] = ()
    missing: tuple[tuple[str, str], ...] = ()
    done: tuple[str, ...] = ()
    all_done: str = ""
    action: str = ""
    action_icon: str = ""
    hint: str = ""
    action_enabled: bool = True
    current: str = field(default="", compare=False)

    @property
    def score(self) -> str:
        """Return "11 / 14"."""
        return f"{sum(self.segments)} / {len(self.segments)}"


class ReadinessCard(QFrame):
    """Readiness as a card of 256 px. `jump` carries a missing thing's key, `acted` the primary button."""

    jump = Signal(str)
    acted = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.setAccessibleName(title)
        self._title = label(title, "section")
        self._score = label("", "section")
        self._bar = SegmentBar()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._action = primary_button("", main=True)
        self._action.clicked.connect(self.acted)
        self._hint = label("", "caption", "text3", wrap=True)
        self._missing: dict[str, MissingRow] = {}
        self._lay_out()

    def sizeHint(self) -> QSize:
        """Return the size wanted, from the font."""
        return QSize(256, super().sizeHint().height())

    def set_readiness(self, state: Readiness) -> None:
        """Show `state`; the focus stays on the row of the same key if it is still missing."""
        focused = next((key for key, row in self._missing.items() if row.hasFocus()), "")
        self._score.setText(state.score)
        self._bar.set_segments(state.segments)
        self._fill(state)
        self._show_action(state)
        self.set_current(state.current)
        if focused in self._missing:
            self._missing[focused].setFocus()

    def set_current(self, key: str) -> None:
        """Mark the missing row whose field the user is in; "" marks none."""
        for name, row in self._missing.items():
            row.set_current(name == key)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._score)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 12, 0, 0)
        foot.setSpacing(8)
        foot.addWidget(self._action)
        foot.addWidget(self._hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 14, 10, 16)  # rows reach 8 px further out than the texts
        column.setSpacing(0)
        column.addLayout(_inset(head))
        column.addSpacing(8)
        column.addLayout(_inset(self._bar))
        column.addSpacing(10)
        column.addLayout(self._rows)
        column.addLayout(_inset(self._foot))

    def _fill(self, state: Readiness) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._missing = {}
        if state.missing:
            self._add(_caption(self.tr("Puuttuu")))
        for key, text in state.missing:
            self._add(self._missing_row(key, text))
        if state.missing and state.done:
            self._rows.addSpacing(8)
            self._add(_caption(self.tr("Kunnossa")))
        for text in (state.all_done,) if state.all_done and not state.missing else state.done:
            self._add(done_row(text))

    def _add(self, row: QWidget) -> None:
        self._rows.addWidget(row)
        row.show()  # else the layout shows it only later, and it could not take the keyboard back now

    def _missing_row(self, key: str, text: str) -> MissingRow:
        row = MissingRow(text)
        row.setAccessibleName(self.tr("Puuttuu: {0}").format(text))
        row.clicked.connect(lambda: self.jump.emit(key))
        self._missing[key] = row
        return row

    def _show_action(self, state: Readiness) -> None:
        _show_action(self._action, state)
        self._hint.setText(state.hint)
        self._hint.setVisible(bool(state.hint))
        self._foot.setVisible(bool(state.action or state.hint))


class ReadinessStrip(QFrame):
    """Readiness as a strip of 52 px; the missing things are in a menu."""

    jump = Signal(str)
    acted = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._score = label("", "list-strong")
        self._bar = SegmentBar(dots=True)
        self._missing = QPushButton()
        self._missing.setProperty("kind", "warn")
        self._missing.setFont(font("button"))
        set_icon(self._missing, "alert", "warn")
        self._menu = QMenu(self)
        self._missing.setMenu(self._menu)
        self._ready = IconView("check", 18, "ok")
        self._ready_text = label("", "list", "text2")
        self._action = primary_button("")
        self._action.clicked.connect(self.acted)
        self._lay_out()

    def sizeHint(self) -> QSize:
        """Return the size wanted, from the font."""
        return QSize(super().sizeHint().width(), max(52, super().sizeHint().height()))

    def set_readiness(self, state: Readiness) -> None:
        """Show `state`."""
        self._score.setText(f"{self._title} {state.score}")
        self._bar.set_segments(state.segments)
        self._missing.setText(self.tr("%n puuttuu", "", len(state.missing)))
        self._missing.setVisible(bool(state.missing))
        for widget in (self._ready, self._ready_text):
            widget.setVisible(not state.missing)
        self._ready_text.setText(state.all_done)
        self._fill_menu(state.missing)
        _show_action(self._action, state)
        self._fit(self.width())

    def minimumSizeHint(self) -> QSize:
        """Return the size without the bar, which gives way first: the score says the same."""
        bar = self._bar.sizeHint().width() + _SPACING if not self._bar.isHidden() else 0
        return QSize(super().minimumSizeHint().width() - bar, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the bar only where everything else has its room."""
        self._fit(event.size().width())
        super().resizeEvent(event)

    def _fit(self, width: int) -> None:
        bar = self._bar.sizeHint().width() + _SPACING
        self._bar.setVisible(width >= self.minimumSizeHint().width() + bar)

    def _fill_menu(self, missing: Sequence[tuple[str, str]]) -> None:
        self._menu.clear()
        for key, text in missing:
            action = self._menu.addAction(icon("alert", 16, "warn"), text)
            action.triggered.connect(lambda _=False, key=key: self.jump.emit(key))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(_SPACING)
        row.addWidget(self._score)
        row.addWidget(self._bar)
        row.addWidget(self._missing)
        row.addWidget(self._ready)
        row.addWidget(self._ready_text)
        row.addStretch(1)
        row.addWidget(self._action)


def _show_action(button: QPushButton, state: Readiness) -> None:
    button.setText(state.action)
    button.setEnabled(state.action_enabled)
    button.setVisible(bool(state.action))
    button.setToolTip(state.hint)
    if state.action_icon:
        set_icon(button, state.action_icon, "on_accent")


def _inset(part: QWidget | QLayout) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setContentsMargins(8, 0, 8, 0)
    if isinstance(part, QWidget):
        line.addWidget(part)
    else:
        line.addLayout(part)
    return line


def _caption(text: str) -> QWidget:
    made = label(text, "caption", "text3")
    made.setContentsMargins(8, 0, 0, 4)
    return made
