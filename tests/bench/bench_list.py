"""The year's list with 100,000 meetings in one year: opening it, jumping in it, and its statements."""

from __future__ import annotations

import os
import random
import statistics
import time
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from bench.big_store import make
from bench.frame import Row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QListView

    from seutu_desktop.domain.errors import UserError
    from seutu_desktop.store.store import Store

MEETINGS = 100_000
MADE = 112_000  # a part of them falls into the year before
JUMPS = 60


class NoMessages:
    """Nothing is to be said in a benchmark; an error is a failure."""

    def inform(self, text: str, *, undoable: bool = False) -> None:
        raise AssertionError(text)

    def present(self, error: UserError) -> None:
        raise error

    def ask(self, question: str, consequences: str, verb: str) -> bool:
        raise AssertionError(question)

    def banner(self, text: str, kind: str = "warn", action: str = "") -> None:
        raise AssertionError(text)


def rows() -> list[Row]:
    """Return the rows of the list; absolute figures, because the issue gives them so."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from seutu_desktop.qt.application import make_application
    from seutu_desktop.store.store import Store

    app = make_application("fi")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "seutu.db"
        make(path, MADE, 1)
        store = Store.open(path, lambda: datetime.now(UTC))
        try:
            return _measured(store)
        finally:
            store.close()
            app.processEvents()


def _measured(store: Store) -> list[Row]:
    from PySide6.QtWidgets import QListView

    from seutu_desktop.qt.actions import Actions
    from seutu_desktop.qt.meetings.list_pane import MeetingListPane

    year = store.meeting_queries.years()[0]
    statements: list[str] = []
    store.connection.set_trace_callback(statements.append)
    pane = MeetingListPane(Actions(store, NoMessages()))
    pane.resize(240, 800)
    pane.show()
    began = time.perf_counter()
    pane.show_year(year)
    pane.grab()
    opened = (time.perf_counter() - began) * 1000
    counted = len(statements)
    view = pane.findChild(QListView)
    assert view is not None
    assert view.model().rowCount() >= MEETINGS
    jumps = _jumps(view)
    store.connection.set_trace_callback(None)
    pane.close()
    return [
        Row(f"list of {MEETINGS:,} meetings opens", opened, "ms", 300),
        Row("a jump in it repaints (p95)", statistics.quantiles(jumps, n=20)[-1], "ms", 30),
        Row("its statements", counted, "statements", 10),
    ]


def _jumps(view: QListView) -> list[float]:
    chance = random.Random(7)
    bar = view.verticalScrollBar()
    times = []
    for _ in range(JUMPS):
        began = time.perf_counter()
        bar.setValue(chance.randrange(bar.maximum()))
        view.viewport().grab()
        times.append((time.perf_counter() - began) * 1000)
    return times
