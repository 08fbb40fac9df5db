"""The look of the live panel: fonts, icons, panes and how they share the width."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from seutu_desktop.qt.forms.ui_live_panel import Ui_LivePanel
from seutu_desktop.qt.meetings.live.item_page import WIDEST
from seutu_desktop.qt.theme import apply_roles
from seutu_desktop.qt.widgets.buttons import set_icon
from seutu_desktop.qt.widgets.empty_state import EmptyState

_LIST, _LIST_LEAST, _LIST_MOST = 356, 200, 420
_EVENTS, _EVENTS_LEAST, _EVENTS_MOST = 364, 280, 420
_CENTRE = 660


def dress(ui: Ui_LivePanel, page: QWidget, empty: QWidget, below: QVBoxLayout) -> None:
    """Put the page and the empty state into the form; `below` is the room under the page."""
    apply_roles(ui.head.window())
    set_icon(ui.addItem, "plus", "accent")
    set_icon(ui.previous, "left", "text")
    ui.following.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    ui.left.setMinimumWidth(_LIST_LEAST)
    ui.left.setMaximumWidth(_LIST_MOST)
    holder = QWidget()
    holder.setProperty("page", "true")
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(page)
    column.addLayout(below)
    column.addStretch(1)
    ui.foot.setMaximumWidth(WIDEST)
    for area in (ui.pageScroll, ui.eventScroll):
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
    ui.pageScroll.setWidget(holder)
    ui.centreColumn.insertWidget(1, empty, 1)
    ui.splitter.setStretchFactor(1, 1)
    ui.head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    ui.column.setStretchFactor(ui.splitter, 1)


def empty_agenda() -> EmptyState:
    """Return what is shown of a meeting without matters."""
    translate = QCoreApplication.translate
    return EmptyState(
        "meetings",
        translate("LivePanel", "Esityslista on tyhjä"),
        translate("LivePanel", "Lisää asiat esityslistalle, niin niiden käsittely kirjataan tässä."),
        translate("LivePanel", "Avaa esityslista"),
        primary_icon="doc",
    )


def lay_out_width(ui: Ui_LivePanel, events: QWidget, below: QVBoxLayout, *, narrow: bool) -> None:
    """Put the events beside the page, or under it in a small window."""
    area: QScrollArea = ui.eventScroll
    if narrow and area.widget() is events:
        area.takeWidget()
        below.addWidget(events)
        events.show()
    elif not narrow and area.widget() is not events:
        below.removeWidget(events)
        area.setWidget(events)
        events.setAutoFillBackground(False)
    area.setVisible(not narrow)
    area.setMinimumWidth(_EVENTS_LEAST)
    area.setMaximumWidth(_EVENTS_MOST)
    ui.items.doItemsLayout()  # the rows have another height now
    ui.headRow.setContentsMargins(24, 5 if narrow else 9, 24, 5 if narrow else 9)
    ui.head.setMinimumHeight(54 if narrow else 62)
    ui.footRow.setContentsMargins(32, 6 if narrow else 8, 32, 12 if narrow else 20)
    sizes = [232, 700, 0] if narrow else [_LIST, _CENTRE, _EVENTS]
    ui.splitter.setSizes(sizes)
