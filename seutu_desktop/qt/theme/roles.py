"""Fonts for widgets made in Designer: the style sheet cannot carry the weight of a variable font."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from seutu_desktop.qt.theme.fonts import font

_BUTTON_FONTS = {"primary": "primary"}


def apply_roles(root: QWidget) -> None:
    """Give the labels and buttons under `root` their fonts; call it once after `setupUi`.

    A label takes the text role of its dynamic property `role` ("page", "section", "caption" …), a button the
    weight of its `kind` ("primary", "quiet" or none), a spin box its left padding. Colours come from the
    style sheet: `tone` on a label.
    """
    from PySide6.QtWidgets import QAbstractSpinBox, QLabel, QLineEdit, QPushButton  # not of the first frame

    for label in root.findChildren(QLabel):
        role = label.property("role")
        if role:
            label.setFont(font(role))
    for box in root.findChildren(QAbstractSpinBox):
        line = box.findChild(QLineEdit)
        if line is not None:
            line.setTextMargins(9, 0, 0, 0)  # the style sheet's left padding is lost on them (Qt 6.11)
    for button in root.findChildren(QPushButton):
        button.setFont(font(_BUTTON_FONTS.get(button.property("kind") or "", "button")))
