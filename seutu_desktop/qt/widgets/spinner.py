"""Signs that something is being done."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from seutu_desktop.qt.theme import color, font
from seutu_desktop.qt.widgets.buttons import quiet_button
from seutu_desktop.qt.widgets.styling import label

WAIT_MS = 300  # shorter work shows nothing
PROGRESS_MS = 500  # longer work shows how far it is
_TURN_MS = 900
_STEP_MS = 50


class Spinner(QWidget):
    """A turning arc; still while hidden."""

    def __init__(self, size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._angle = 90
        self._timer = QTimer(self, interval=_STEP_MS)
        self._timer.timeout.connect(self._turn)
        self.setFixedSize(size, size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size wanted, from the font."""
        return self.size()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to turn."""
        self._timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        self._timer.stop()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the colours of the scheme shown now."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        pen = QPen(color("border"), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawEllipse(circle)
        pen.setColor(color("accent"))
        painter.setPen(pen)
        painter.drawArc(circle, self._angle * 16, -100 * 16)

    def _turn(self) -> None:
        self._angle = (self._angle - 360 * _STEP_MS // _TURN_MS) % 360
        self.update()


class ProgressNotice(QFrame):
    """Says that work goes on: nothing for 300 ms, then "Luodaan…", from 0.5 s on progress and Keskeytä."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "current")
        self._text = label("", "list")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMinimumWidth(140)
        self._cancel = quiet_button(self.tr("Keskeytä"), compact=True)
        self._cancel.clicked.connect(self._ask_stop)
        self._cancellable = True
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._long = QTimer(self, singleShot=True, interval=PROGRESS_MS)
        self._wait.timeout.connect(self.show)
        self._long.timeout.connect(self._show_progress)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(10)
        for widget in (Spinner(), self._text, self._bar, self._cancel):
            row.addWidget(widget)
        self.hide()

    def start(self, text: str = "", *, cancellable: bool = True) -> None:
        """Begin to wait; `text` defaults to "Luodaan…"."""
        self._text.setText(text or self.tr("Luodaan…"))
        self.setAccessibleName(self._text.text())
        self._bar.setAccessibleName(self._text.text())
        self._bar.setRange(0, 0)
        self._bar.hide()
        self._cancel.hide()
        self._cancel.setEnabled(True)
        self._cancellable = cancellable
        self._wait.start()
        self._long.start()

    def set_progress(self, done: int, total: int) -> None:
        """Show how much of the work is done."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def finish(self) -> None:
        """Take the notice away: the work ended or was stopped."""
        self._wait.stop()
        self._long.stop()
        self.hide()

    def _show_progress(self) -> None:
        self._bar.show()
        self._cancel.setVisible(self._cancellable)
        self.adjustSize()

    def _ask_stop(self) -> None:
        self._cancel.setEnabled(False)
        self._text.setText(self.tr("Keskeytetään…"))
        self.cancelled.emit()


class BusyButton(QPushButton):
    """A button that says it is working: `set_busy("Luodaan…")` turns a spinner in it and takes no presses."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._words = text
        self._busy = False
        self.setFont(font("button"))
        self._spinner = Spinner(16, self)
        self._spinner.hide()

    def set_busy(self, text: str) -> None:
        """Show `text` and a spinner; an empty text brings the button back."""
        self._busy = bool(text)
        self.setText(f"      {text}" if text else self._words)
        self.setAccessibleName(text or self._words)
        self._spinner.setVisible(self._busy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the spinner at the left, in the middle of the height."""
        self._spinner.move(14, (self.height() - self._spinner.height()) // 2)
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take no press while busy."""
        if not self._busy:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take no press while busy."""
        # Not disabled instead, because a disabled button loses the keyboard to a neighbour.
        if self._busy and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        super().keyPressEvent(event)
