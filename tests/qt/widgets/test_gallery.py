"""Every component at once: names for the screen reader, the scheme, and room for longer words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton, QWidget

from seutu_desktop.qt.widgets.buttons import plain_button
from seutu_desktop.qt.widgets.presence_chip import PresenceChip
from seutu_desktop.qt.widgets.rows import row_height


def test_every_focusable_widget_has_an_accessible_name(gallery):
    QAccessible.setActive(True)
    nameless = [
        type(widget).__name__
        for widget in gallery.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and type(widget).__name__ != "QListView"  # the page's own
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_the_whole_page_changes_scheme_at_once(gallery, theme):
    light = gallery.grab().toImage().pixelColor(3, 3).name().upper()
    theme.apply("dark")
    dark = gallery.grab().toImage().pixelColor(3, 3).name().upper()
    assert (light, dark) == ("#FFFFFF", "#1E2322")


def test_no_button_cuts_wider_words(wider_text, gallery):
    cut = [
        button.text()
        for button in gallery.findChildren(QPushButton)
        if button.isVisible() and button.width() < button.sizeHint().width()
    ]
    assert cut == []


def test_rows_and_buttons_grow_with_the_font(text_times):
    text_times(2.5)
    assert row_height("small") > 32
    assert plain_button("Muuta").sizeHint().height() > 32
    assert PresenceChip("Asikkala").sizeHint().height() > 50
