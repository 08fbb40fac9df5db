"""Kuntakäsittely with 60 documents × 10 municipalities: read, and opened with every document and painted.

Opening is building the view, reading the matrix and the pane, laying out and painting, offscreen at
1236 x 856.
"""

from __future__ import annotations

import os
import tempfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bench.frame import Row, median_ms
from seutu_desktop.domain.handling import HandledKind, HandlingDecision
from seutu_desktop.domain.handling_state import Decided
from seutu_desktop.services import handling, handling_documents, setup
from seutu_desktop.services.handling_view import matrix
from seutu_desktop.services.municipalities import set_membership_of_municipality
from seutu_desktop.services.setup import known_municipalities
from seutu_desktop.store.store import Store

DOCUMENTS, OPEN_MS, STATEMENTS = 60, 100, 6
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
TODAY = NOW.date()


def rows() -> list[Row]:
    """Return the figures of municipal handling."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store.create(Path(folder) / "seutu.db", lambda: NOW)
        _fill(store)
        found = [*_reading(store), _opening(store)]
        store.close()
    return found


def _reading(store: Store) -> list[Row]:
    read = median_ms(lambda: matrix(store, None, TODAY), 9)
    seen: list[str] = []
    store.connection.set_trace_callback(seen.append)
    cells = len(matrix(store, None, TODAY).cells)
    store.connection.set_trace_callback(None)
    assert cells == DOCUMENTS * 10
    return [
        Row(f"handling: read {DOCUMENTS} x 10", read, "ms", OPEN_MS),
        Row("handling: statements of the matrix", len(seen), "statements", STATEMENTS),
    ]


def _opening(store: Store) -> Row:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from seutu_desktop.qt.actions import Actions
    from seutu_desktop.qt.handling.panel import HandlingPanel
    from seutu_desktop.qt.messages import WindowMessages
    from seutu_desktop.qt.targets import Target, View
    from seutu_desktop.qt.theme import apply_theme

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    apply_theme(app, "light")
    actions = Actions(store, WindowMessages())
    panels = []

    def open_view() -> None:
        panel = HandlingPanel(actions)
        panel.resize(1236, 856)
        panel.set_narrow(False)
        panel.show_all_years()
        panel.show_target(Target(View.HANDLING))
        panel.show()
        app.processEvents()
        panels.append(panel)

    opened = median_ms(open_view, 7)
    for panel in panels:
        panel.close()
    return Row(f"handling: open {DOCUMENTS} x 10, all years", opened, "ms", OPEN_MS)


def _fill(store: Store) -> None:
    setup.create_network(store, [each.code for each in known_municipalities()], place="Lahti")
    places = handling.members_on(store, TODAY)
    with store.action("fill"):
        for place in places:  # all ten from the beginning, so that every document has every cell
            set_membership_of_municipality(store, place, None, None)
        for number in range(DOCUMENTS):
            day = date(2006 + number // 3, 2, 1) + timedelta(days=number % 3 * 20)
            kind = list(HandledKind)[number % 3]
            key = handling_documents.add_document(store, f"Asiakirja {number}", kind, day.year).ids[0]
            handling.mark_sent(store, key, day)
            for place in places[: number % 10]:
                what = Decided(
                    HandlingDecision.APPROVED,
                    day + timedelta(days=40),
                    body="Sivistyslautakunta",
                    section=str(number),
                    forwarded_to="kunnanhallitus" if number % 2 else "",
                )
                handling.record_decision(store, key, place, what)
