"""Starting the window: application, language, theme, one instance, and the report of a bug."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, QLocale, QObject, QSettings, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from seutu_desktop.paths import resource_path
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.main_window import MainWindow
from seutu_desktop.qt.messages import WindowMessages
from seutu_desktop.qt.runner import PoolRunner
from seutu_desktop.qt.theme import apply_theme
from seutu_desktop.store.store import Store


@dataclass(frozen=True)
class StartOptions:
    """How the window starts. `began` is the `time.time()` of the process; None measures nothing."""

    language: str = "fi"
    measure_from: float | None = None


def make_application(language: str) -> QApplication:
    """Return the application with Finnish formats, its translation and the design language on it."""
    app = cast("QApplication | None", QApplication.instance()) or QApplication(sys.argv[:1])
    QLocale.setDefault(QLocale("fi_FI"))  # before any date field: its format follows the default
    app.setApplicationName("Seutu")
    app.setOrganizationName("Seutu")
    app.setDesktopFileName("seutu")
    for name in ("qtbase_fi" if language == "fi" else "", f"seutu_{language}"):
        _install(app, name)
    apply_theme(app, str(settings(None).value("scheme", "system")))  # type: ignore[arg-type]
    return app


def settings(path: Path | None) -> QSettings:
    """Return the memory of window states: an INI file `path`, or the user's own."""
    if path is not None:
        return QSettings(str(path), QSettings.Format.IniFormat)
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Seutu", "Seutu")


def run(store: Store, options: StartOptions, after_first_paint: Callable[[], None]) -> int:
    """Open the window over `store` and return the exit status when it closes.

    `after_first_paint` does the checks that need not delay the first screen.
    """
    app = make_application(options.language)
    messages = WindowMessages(options.language)
    actions = Actions(store, messages)
    window = MainWindow(actions, messages, PoolRunner(), settings(None))
    _report_bugs(window)
    watch = _FirstPaint(window, options.measure_from)
    window.show()
    watch.painted.append(lambda: window.show_first_view(welcome=not store.network.all()))
    watch.painted.append(after_first_paint)
    return app.exec()


def _install(app: QApplication, name: str) -> None:
    if not name:
        return
    from PySide6.QtCore import QLibraryInfo

    translator = QTranslator(app)
    places = (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), str(resource_path("i18n")))
    if any(translator.load(name, place) for place in places):
        app.installTranslator(translator)


def _report_bugs(window: MainWindow) -> None:
    def report(kind: type[BaseException], error: BaseException, trace: object) -> None:
        sys.__excepthook__(kind, error, trace)  # type: ignore[arg-type]
        from seutu_desktop.qt.bug_report import show_bug_report

        show_bug_report(window, error)

    sys.excepthook = report


class _FirstPaint(QObject):
    """Fills the window after its first painted frame; with a start time it measures and leaves."""

    def __init__(self, window: MainWindow, began: float | None) -> None:
        super().__init__(window)
        self.painted: list[Callable[[], None]] = []
        self._window = window
        self._began = began
        self._first = 0.0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._first = time.time()
            QTimer.singleShot(0, self._fill)
        return False

    def _fill(self) -> None:
        for each in self.painted[:1]:
            each()
        if self._began is not None:
            self._window.repaint()
            self._tell(self._began, time.time())
            return
        for each in self.painted[1:]:
            each()

    def _tell(self, began: float, filled: float) -> None:
        measured = {
            "first_paint_ms": round((self._first - began) * 1000, 1),
            "data_ms": round((filled - began) * 1000, 1),
        }
        sys.stdout.write(json.dumps(measured) + "\n")
        self._window.close()
