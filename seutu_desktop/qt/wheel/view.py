"""The wheel on screen: pointed at, walked through by keyboard, enlarged, and its tasks dragged."""

from __future__ import annotations

import math
from datetime import date

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from seutu_desktop.domain.dates import short_day
from seutu_desktop.pictures.content import Content
from seutu_desktop.pictures.drawing import Figure, around
from seutu_desktop.pictures.face import SEMIBOLD
from seutu_desktop.pictures.items import Kind, Spot
from seutu_desktop.pictures.layout import SCREEN, SMALLEST
from seutu_desktop.pictures.marks import outline
from seutu_desktop.pictures.path import TURN, at, placed
from seutu_desktop.qt.wheel.scene import MARGIN, Above, Layer, Wheel, hand_of, laid_out, room_of

LEAST_ZOOM, MOST_ZOOM, FULL_FROM = 1.0, 4.0, 2.0
_STEP = 1.25
_FULL_SIZE = 1.6
"""Whole titles are set on a larger wheel, so that more of them fit."""

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_DRAG = 5
_LARGEST = 600.0


class WheelView(QGraphicsView):
    """`chosen` carries the id that was clicked, `activated` the one opened; `stepped` (months, items) keys.

    `dropped` carries an id and the day it was dragged to; `zoomed` the zoom in per cent.
    """

    chosen = Signal(str)
    activated = Signal(str)
    stepped = Signal(int, int)
    dropped = Signal(str, object)
    zoomed = Signal(int)
    pointed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stage = QGraphicsScene(self)
        self._layer, self._hand = Layer(), Above(1)
        self._hand.setCacheMode(Above.CacheMode.DeviceCoordinateCache)
        self._hover, self._choice, self._ghost = Above(2), Above(3), Above(4)
        for item in (self._layer, self._hand, self._hover, self._choice, self._ghost):
            self._stage.addItem(item)
        self._content: Content | None = None
        self._wheel: Wheel | None = None
        self._zoom = 1.0
        self._current = ""
        self._pointed: Spot | None = None
        self._pressed: tuple[Spot, QPoint] | None = None
        self._movable: frozenset[str] = frozenset()
        self._dress()

    @property
    def wheel(self) -> Wheel | None:
        """The wheel shown."""
        return self._wheel

    @property
    def zoom(self) -> float:
        """How much larger than fitting it is shown, 1–4."""
        return self._zoom

    def show_content(self, content: Content, movable: frozenset[str] = frozenset()) -> None:
        """Show a year; ids of `movable` can be dragged."""
        self._content, self._movable = content, movable
        self._lay_out()

    def select(self, key: str) -> None:
        """Mark a task or meeting as chosen; empty marks none."""
        self._current = key
        self._mark()
        spot = self._wheel.by_id.get(key) if self._wheel else None
        if spot is not None and self._zoom > 1:
            self.ensureVisible(room_of(spot), 40, 40)

    def set_zoom(self, zoom: float) -> None:
        """Enlarge, 1–4; whole titles from 2."""
        before, self._zoom = self._zoom, min(max(zoom, LEAST_ZOOM), MOST_ZOOM)
        if (before < FULL_FROM) != (self._zoom < FULL_FROM):
            self._lay_out()
        else:
            self._fit()
        self.zoomed.emit(round(self._zoom * 100))

    def zoom_in(self) -> None:
        """Enlarge by a step."""
        self.set_zoom(self._zoom * _STEP)

    def zoom_out(self) -> None:
        """Make smaller by a step."""
        self.set_zoom(self._zoom / _STEP)

    def zoom_fit(self) -> None:
        """Show the whole wheel."""
        self.set_zoom(1.0)

    def spot_at(self, place: QPoint) -> Spot | None:
        """Return what stands at a place of the viewport."""
        point = self.mapToScene(place)
        return self._wheel.spot_at(_angle(point), math.hypot(point.x(), point.y())) if self._wheel else None

    def place_of(self, key: str) -> QPoint:
        """Return where a task's or meeting's mark stands in the viewport."""
        assert self._wheel is not None  # noqa: S101  # asked of what is shown
        spot = self._wheel.by_id[key]
        return self.mapFromScene(QPointF(*at(spot.mark, spot.radius)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by arrow keys, open with Enter, enlarge with + − 0."""
        zooms = {
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.zoom_fit,
        }
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(*_STEPS[key])
        elif key in zooms and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            zooms[key]()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current:
            self.activated.emit(self._current)
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Enlarge with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * _STEP ** (event.angleDelta().y() / 120))
        else:
            super().wheelEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Frame what is pointed at; drag what was pressed."""
        place = event.position().toPoint()
        if self._pressed is not None:
            self._drag(place)
        else:
            self._point(self.spot_at(place))
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what was clicked."""
        spot = self.spot_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and spot is not None:
            self._pressed = (spot, event.position().toPoint())
            self.chosen.emit(spot.ids[0])
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop what was dragged."""
        pressed, self._pressed = self._pressed, None
        place = event.position().toPoint()
        self._ghost.clear()
        if pressed is not None and self._drags(pressed, place):
            self.dropped.emit(pressed[0].id, self._day_at(place))
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what was clicked twice."""
        spot = self.spot_at(event.position().toPoint())
        if spot is not None:
            self.activated.emit(spot.ids[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the wheel into its room; a small one has no labels."""
        super().resizeEvent(event)
        wanted = self._radius()
        if self._wheel is not None and self._wheel.layout.radius != wanted:
            self._lay_out()
        else:
            self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self._mark()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard's mark away."""
        super().focusOutEvent(event)
        self._mark()

    def _radius(self) -> float:
        """The radius in picture units: one that stands for no labels in too small a room."""
        if self._zoom >= FULL_FROM:
            return SCREEN * _FULL_SIZE
        side = min(self.viewport().width(), self.viewport().height()) / 2 - MARGIN
        return SCREEN if side * self._zoom >= SMALLEST else SMALLEST - 1

    def _lay_out(self) -> None:
        if self._content is None:
            return
        self._wheel = laid_out(self._content, self._radius(), self._zoom >= FULL_FROM)
        reach = self._wheel.reach
        whole = QRectF(-reach, -reach, 2 * reach, 2 * reach)
        self._stage.setSceneRect(whole)
        self._layer.show_wheel(self._wheel)
        self._hand.show_parts(hand_of(self._wheel), whole)
        self._pointed = None
        self._hover.clear()
        self._mark()
        self._fit()

    def _fit(self) -> None:
        if self._wheel is None:
            return
        side = min(self.viewport().width(), self.viewport().height())
        scale = max(side / (2 * self._wheel.reach), 0.05)
        scale = min(scale, _LARGEST / self._wheel.layout.radius) * self._zoom
        self.resetTransform()
        self.scale(scale, scale)
        self._layer.set_scale(scale * self.devicePixelRatioF())

    def _mark(self) -> None:
        spot = self._wheel.by_id.get(self._current) if self._wheel else None
        if self._wheel is None or spot is None:
            self._choice.clear()
        else:
            self._choice.show_parts(self._wheel.chosen_parts(spot), room_of(spot))

    def _point(self, spot: Spot | None) -> None:
        if spot is self._pointed or self._wheel is None:
            return
        self._pointed = spot
        if spot is None:
            self._hover.clear()
        else:
            self._hover.show_parts(self._wheel.hovered_parts(spot), room_of(spot))
        shape = Qt.CursorShape.PointingHandCursor if spot else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        self.pointed.emit(spot.ids[0] if spot is not None and spot.kind is not Kind.MORE else "")

    def _drags(self, pressed: tuple[Spot, QPoint], place: QPoint) -> bool:
        spot, begun = pressed
        return spot.id in self._movable and (place - begun).manhattanLength() >= _DRAG

    def _drag(self, place: QPoint) -> None:
        if self._wheel is None or self._pressed is None or not self._drags(self._pressed, place):
            return
        spot = self._pressed[0]
        day = self._day_at(place)
        angle = self._wheel.layout.content.year.angle(day)
        room = self._wheel.layout.rings[spot.ring]
        ink = self._wheel.colours.ring(room.ring.shape, room.place)
        mark = placed(outline(room.ring.shape, 6.5), *at(angle, spot.radius), angle)
        words = around(short_day(day), angle, spot.radius - 15, 12, ink.strong, SEMIBOLD)
        reach = self._wheel.reach
        parts = (Figure(mark, self._wheel.colours.surface, ink.strong, 1.8), words)
        self._ghost.show_parts(parts, QRectF(-reach, -reach, 2 * reach, 2 * reach))

    def _day_at(self, place: QPoint) -> date:
        assert self._wheel is not None  # noqa: S101  # something was pressed on it
        return self._wheel.layout.content.year.day_at(_angle(self.mapToScene(place)))

    def _dress(self) -> None:
        self.setScene(self._stage)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setBackgroundBrush(Qt.BrushStyle.NoBrush)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the view has the keyboard, and a name
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(240, 240)


def _angle(point: QPointF) -> float:
    return math.atan2(point.x(), -point.y()) % TURN
