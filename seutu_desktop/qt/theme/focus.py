"""The keyboard ring around buttons: 2 px, 3 px outside, drawn over the neighbours.

A style sheet border cannot do it: a filled button hides it. Fields and lists show focus themselves.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFocusFrame,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

from seutu_desktop.qt.theme.tokens import color

MARGIN = 3
WIDTH = 2
_RADIUS = 8.5


class _RingStyle(QProxyStyle):
    """Geometry and drawing of the ring. Set on the frame alone: as the application's style every metric
    of every widget would pass through Python."""

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return MARGIN
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1  # a child of the window, so that tight layouts do not clip it
        if hint == QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0
        return super().styleHint(hint, option, widget, returnData)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element != QStyle.ControlElement.CE_FocusFrame:
            super().drawControl(element, option, painter, widget)
            return
        inset = WIDTH / 2
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("focus"), WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rect = QRectF(option.rect).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        painter.restore()


class FocusRing(QObject):
    """Moves one ring to the button that has the keyboard; none after a click."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._frame: QFocusFrame | None = None
        self._marked: QWidget | None = None
        app.focusChanged.connect(self.moved)

    def moved(self, old: QWidget | None, new: QWidget | None) -> None:
        """Put the ring around `new` if it is a button that the keyboard reached, else take it away."""
        wanted = isinstance(new, QAbstractButton) and self._by_keyboard(old, new)
        if new is not None:  # None: another window is active; the mark is kept for the way back
            self._marked = new if wanted else None
        if wanted or self._frame is not None:
            self._ring().setWidget(new if wanted else None)  # type: ignore[arg-type]  # Qt allows None

    def _by_keyboard(self, old: QWidget | None, new: QWidget) -> bool:
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return False
        # A window that opens or comes back gives the focus to someone: that is no key press, except that a
        # question shows which button Enter means.
        return old is not None or new is self._marked or new.window().isModal()

    def _ring(self) -> QFocusFrame:
        # The frame lives inside the window it was last in and may have died with it.
        from shiboken6 import isValid

        if self._frame is None or not isValid(self._frame):
            self._frame = ring_frame()
        return self._frame


def ring_frame() -> QFocusFrame:
    """Return a frame that draws the ring around the widget it is given with `setWidget`."""
    frame = QFocusFrame()
    style = _RingStyle("Fusion")
    style.setParent(frame)
    frame.setStyle(style)
    return frame
