"""The steps of a round in a row: done ✓, now a thick ring; those that may be gone to are buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from seutu_desktop.domain.assessment import RoundStep
from seutu_desktop.qt.assessment.words import STEPS, step_name
from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.stepper import paint_stage

_DISC, _GAP = 16, 8
_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class StepButton(QAbstractButton):
    """One step: `done`, `now` where the round is, checked when its page is shown."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setText(name)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._done = self._now = False

    def show_state(self, *, done: bool, now: bool, shown: bool, words: str, why: str) -> None:
        """Show how far it is; `words` say it aloud, `why` tells why it cannot be gone to yet."""
        self._done, self._now = done, now
        self.setChecked(shown)
        self.setEnabled(not why)
        self.setToolTip(why)
        self.setAccessibleName(f"{self.text()}, {words}")
        self.setAccessibleDescription(why)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size wanted, from the font."""
        metrics = QFontMetrics(font("list-strong"))
        return QSize(_DISC + _GAP + metrics.horizontalAdvance(self.text()) + 3, max(26, metrics.height() + 6))

    def minimumSizeHint(self) -> QSize:
        """Return the least size it works in: the step shown keeps its word."""
        return self.sizeHint() if self.isChecked() else QSize(_DISC + 2, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the scheme shown now."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(0, (self.height() - _DISC) / 2, _DISC, _DISC)
        paint_stage(painter, disc, done=self._done, now=self._now)
        face = font("list-strong" if self.isChecked() else "list")
        left = _DISC + _GAP
        place = QRect(left, 0, self.width() - left, self.height())
        words = QFontMetrics(face).elidedText(self.text(), Qt.TextElideMode.ElideRight, place.width())
        painter.setFont(face)
        painter.setPen(color("text" if self.isChecked() else "text2" if self.isEnabled() else "text3"))
        if place.width() > 24:
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), words)
        if self.underMouse() and self.isEnabled() and not self.isChecked():
            line = QRectF(left, self.height() - 3, QFontMetrics(face).horizontalAdvance(words), 1.5)
            painter.fillRect(line, color("accent"))


class _Line(QWidget):
    """The line between two steps, in the accent colour when the first of them is done."""

    def __init__(self) -> None:
        super().__init__()
        self._done = False
        self.setMinimumWidth(8)
        self.setMaximumWidth(44)
        self.setFixedHeight(2)

    def sizeHint(self) -> QSize:
        """Return the size wanted."""
        return QSize(26, 2)

    def set_done(self, done: bool) -> None:
        """Say whether the step before it is done."""
        self._done = done
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the scheme shown now."""
        QPainter(self).fillRect(self.rect(), color("accent" if self._done else "border"))


class StepBar(QWidget):
    """`chosen` carries the step pressed; arrows move over the steps."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = {step: StepButton(step_name(step)) for step in STEPS}
        self._lines = [_Line() for _ in STEPS[1:]]
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 24, 10)
        row.setSpacing(9)
        for at, (step, button) in enumerate(self._buttons.items()):
            if at:
                row.addWidget(self._lines[at - 1], 1)
            row.addWidget(button)
            button.clicked.connect(lambda _=False, step=step: self.chosen.emit(step))
        row.addStretch(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_steps(self, now: RoundStep, shown: RoundStep, why_not: Callable[[RoundStep], str]) -> None:
        """Show a round that is at `now` while the page `shown` is open; `why_not` bars a step, or is ""."""
        at = STEPS.index(now)
        for place, (step, button) in enumerate(self._buttons.items()):
            done, here = place < at, place == at
            words = self.tr("tehty") if done else self.tr("nyt") if here else self.tr("tulossa")
            button.show_state(
                done=done,
                now=here,
                shown=step is shown,
                words=words,
                why="" if done or here else why_not(step),
            )
        for place, line in enumerate(self._lines):
            line.set_done(place < at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move to the next step that may be gone to."""
        move = _ARROWS.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
            return
        able = [each for each in self._buttons.values() if each.isEnabled()]
        here = next((at for at, each in enumerate(able) if each.hasFocus()), 0)
        able[(here + move) % len(able)].setFocus(Qt.FocusReason.TabFocusReason)
