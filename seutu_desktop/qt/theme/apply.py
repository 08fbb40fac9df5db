"""Putting the design language on the application, and keeping it there when the system changes."""

from __future__ import annotations

import sys
from typing import Literal, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from seutu_desktop.qt.theme.fonts import font, load_inter
from seutu_desktop.qt.theme.palette import palette, style_sheet
from seutu_desktop.qt.theme.tokens import Scheme

Setting = Literal["system", "light", "dark"]

_PROPERTY = "theme"
_SYSTEM_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """Applies a light or dark scheme to the application; `changed` carries the new one.

    Owned by the application. With the setting "system" it follows the desktop.
    """

    changed = Signal(str)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._setting: Setting = "system"
        self._scheme: Scheme | None = None
        self._ring: QObject | None = None
        family = load_inter()
        if family is not None:
            app.setFont(QFont(family))
        app.setFont(font("body"))
        if sys.platform != "linux":
            # On Linux the Qt of the wheels knows no other style, and the answer is a QStyle: 4 ms to wrap.
            app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._follow)
        app.focusChanged.connect(self._mark_focus)

    @property
    def scheme(self) -> Scheme:
        """Return the scheme shown now."""
        return self._scheme or "light"

    @property
    def setting(self) -> Setting:
        """Return what was asked for: a scheme, or "system"."""
        return self._setting

    def apply(self, setting: Setting) -> None:
        """Show the scheme that `setting` means, from now on."""
        self._setting = setting
        # Tells the platform too, so that title bars and native dialogs follow (no effect offscreen).
        self._app.styleHints().setColorScheme(_SYSTEM_SCHEMES[setting])
        self._show(self._system_scheme() if setting == "system" else setting)

    def _show(self, scheme: Scheme) -> None:
        if scheme == self._scheme:
            return
        self._scheme = scheme
        self._app.setPalette(palette(scheme))
        self._app.setStyleSheet(style_sheet(scheme))
        self.changed.emit(scheme)

    def _follow(self) -> None:
        if self._setting == "system":
            self._show(self._system_scheme())

    def _system_scheme(self) -> Scheme:
        dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def _mark_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        # Built when the keyboard first reaches a button, which is after the first paint: it costs 7 ms.
        if self._ring is None and isinstance(new, QAbstractButton) and (old or new.window().isModal()):
            from seutu_desktop.qt.theme.focus import FocusRing

            self._ring = FocusRing(self._app)
            self._ring.moved(old, new)


def apply_theme(app: QApplication, setting: Setting = "system") -> Theme:
    """Put the design language on `app` and return its Theme; call again to change the setting."""
    # Not findChild: it wraps every child of the application, the style among them (5 ms).
    theme = cast("Theme | None", app.property(_PROPERTY)) or Theme(app)
    app.setProperty(_PROPERTY, theme)
    theme.apply(setting)
    return theme
