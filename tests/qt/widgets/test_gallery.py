"""Every component at once: names for the screen reader, the scheme, and room for longer words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton, QWidget


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


def test_no_button_cuts_its_words(gallery):
    cut = [
        button.text()
        for button in gallery.findChildren(QPushButton)
        if button.isVisible() and button.width() < button.sizeHint().width()
    ]
    assert cut == []
