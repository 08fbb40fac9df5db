"""The wheel with 300 tasks: laid out and written as SVG, and painted frame by frame while pointing at it.

A frame is what the view paints when the pointer moves to another task, offscreen at 1236 x 856. Its floor is
the same view and the same movement over an empty scene.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable

from bench.frame import Row, median_ms
from pictures import samples
from seutu_desktop.pictures.content import Content

TASKS = 300
SVG_MS, FRAME_MS = 50, 16
_POINTS = 120


def rows() -> list[Row]:
    """Return the figures of the annual wheel."""
    content = samples.many(TASKS)
    _sheet(content)  # the font is read once
    sheet = _best_ms(lambda: _sheet(content), 15)
    large, month = samples.many(TASKS * 10), samples.many(5000, month=3)
    frame, empty = _frames()
    return [
        Row(f"wheel: SVG of {TASKS} tasks", _best_ms(lambda: _alone(content), 15), "ms", SVG_MS),
        Row(f"wheel: A4 sheet as SVG, {TASKS} tasks", sheet, "ms", SVG_MS),
        # Linear but for the garbage collector; quadratic would be 10.
        Row("wheel: A4 sheet, 3,000 / 10 x 300", _best_ms(lambda: _sheet(large), 3), "ms", 2, sheet * 10),
        Row("wheel: SVG, 5,000 tasks in a month", _best_ms(lambda: _alone(month), 3), "ms", 500),
        Row(f"wheel: frame while pointing, {TASKS}", frame, "ms", FRAME_MS),
        Row("wheel: the same over an empty view", empty, "ms", FRAME_MS),
    ]


def _best_ms(work: Callable[[], object], runs: int) -> float:
    """What work takes when nothing else wants the processor: it is the same each time, the wait is not."""
    return min(median_ms(work, 1) for _ in range(runs))


def _sheet(content: Content) -> bytes:
    """What `seutu wheel` writes as SVG: the wheel, and below it everything by name."""
    from seutu_desktop.pictures.sheet import Heading, one_sheet
    from seutu_desktop.pictures.svg import svg

    return svg(one_sheet(content, Heading()))


def _alone(content: Content) -> bytes:
    from seutu_desktop.pictures.sheet import wheel_alone
    from seutu_desktop.pictures.svg import svg

    return svg(wheel_alone(content))


def _frames() -> tuple[float, float]:
    """The slowest tenth of frames, in milliseconds: over the wheel, and over an empty view."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QPoint, QPointF, Qt
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView

    from seutu_desktop.qt.theme import apply_theme
    from seutu_desktop.qt.wheel.view import WheelView

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    apply_theme(app, "light")
    wheel, empty = WheelView(), QGraphicsView(QGraphicsScene())
    empty.setMouseTracking(True)
    for view in (wheel, empty):
        view.resize(1236, 856)
        view.show()
    wheel.show_content(samples.many(TASKS))
    app.processEvents()
    assert wheel.wheel is not None
    places = [wheel.place_of(spot.ids[0]) for spot in wheel.wheel.spots][:_POINTS]

    def move(view: QGraphicsView, place: QPoint) -> Callable[[], None]:
        def run() -> None:
            at, no = QPointF(place), Qt.MouseButton.NoButton
            event = QMouseEvent(QMouseEvent.Type.MouseMove, at, at, no, no, Qt.KeyboardModifier.NoModifier)
            app.sendEvent(view.viewport(), event)
            view.viewport().repaint()

        return run

    return _slow([move(wheel, place) for place in places]), _slow([move(empty, place) for place in places])


def _slow(moves: list[Callable[[], None]]) -> float:
    times = []
    for run in moves:
        began = time.perf_counter()
        run()
        times.append((time.perf_counter() - began) * 1000)
    return sorted(times)[len(times) * 9 // 10]
