"""Starting the window: application, language, theme, the data file, and the report of a bug."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import cast

from PySide6.QtCore import QLocale, QSettings, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from seutu_desktop.domain.errors import UserError
from seutu_desktop.paths import resource_path
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.first_paint import FirstPaint
from seutu_desktop.qt.main_window import MainWindow
from seutu_desktop.qt.messages import WindowMessages
from seutu_desktop.qt.opening.data_file import Opened, open_store
from seutu_desktop.qt.runner import PoolRunner
from seutu_desktop.qt.theme import apply_theme
from seutu_desktop.store.store import Store

Clock = Callable[[], datetime]

_LANGUAGE = "language"


@dataclass(frozen=True)
class StartOptions:
    """How the window starts. `measure_from` is the `time.time()` of the process; None measures nothing."""

    language: str = "fi"
    measure_from: float | None = None


def make_application(language: str) -> QApplication:
    """Return the application with Finnish formats, its translation and the design language on it."""
    app = cast("QApplication | None", QApplication.instance()) or QApplication(sys.argv[:1])
    if app.property(_LANGUAGE) == language:
        return app
    QLocale.setDefault(QLocale("fi_FI"))  # before any date field: its format follows the default
    app.setApplicationName("Seutu")
    app.setOrganizationName("Seutu")
    app.setDesktopFileName("seutu")
    app.setProperty(_LANGUAGE, language)
    for name in ("qtbase_fi" if language == "fi" else "", f"seutu_{language}"):
        _install(app, name)
    apply_theme(app, str(settings(None).value("scheme", "system")))  # type: ignore[arg-type]
    return app


def settings(path: Path | None) -> QSettings:
    """Return the memory of window states: an INI file `path`, or the user's own."""
    if path is not None:
        return QSettings(str(path), QSettings.Format.IniFormat)
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Seutu", "Seutu")


def run(data: Path, clock: Clock, options: StartOptions, after_first_paint: Callable[[Store], None]) -> int:
    """Open the window over the data file `data` and return the exit status when it closes.

    `after_first_paint` does the checks that need not delay the first screen. What is wrong with the file is
    asked in a dialog, except in a measured start and without a screen, where the error goes on.
    """
    app = make_application(options.language)
    opened = _opened(app, data, clock, options)
    if opened is None:
        return 0
    try:
        window = _window(app, opened, options)
        _fill_after_first_paint(window, opened, options, after_first_paint)
        return app.exec()
    finally:
        opened.store.close()


def _opened(app: QApplication, data: Path, clock: Clock, options: StartOptions) -> Opened | None:
    if not _somebody_looks(app, options):
        return Opened(open_store(data, clock))
    from seutu_desktop.qt.opening.asking import WindowAsking
    from seutu_desktop.qt.opening.data_file import DataFileOpener

    return DataFileOpener(clock, WindowAsking(), options.language).open(data)


def _somebody_looks(app: QApplication, options: StartOptions) -> bool:
    """Return whether a dialog would be answered."""
    return options.measure_from is None and app.platformName() not in ("offscreen", "minimal")


def _window(app: QApplication, opened: Opened, options: StartOptions) -> MainWindow:
    messages = WindowMessages(options.language)
    actions = Actions(opened.store, messages)
    window = MainWindow(actions, messages, PoolRunner(), settings(None), options.language)
    window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
    _report_bugs(window, app, asking=_somebody_looks(app, options))
    return window


def _fill_after_first_paint(
    window: MainWindow, opened: Opened, options: StartOptions, then: Callable[[Store], None]
) -> None:
    paint = FirstPaint(window, options.measure_from)

    def fill() -> None:
        window.show_first_view(welcome=not opened.store.network.all())
        if opened.notice:
            window.messages.banner(opened.notice)
        gc.enable()  # `__main__.window` put it off: collecting while importing costs 6 to 10 ms

    def later() -> None:
        _listen(window, opened.store)
        try:
            then(opened.store)
        except UserError as error:
            window.messages.present(error)

    paint.painted.connect(fill)
    paint.filled.connect(later)
    window.show()


def _listen(window: MainWindow, store: Store) -> None:
    if store.writable:
        from seutu_desktop.qt.single_instance import Doorbell, show_window

        Doorbell(store.path, lambda: show_window(window), window)


def _install(app: QApplication, name: str) -> None:
    if not name:
        return
    from PySide6.QtCore import QLibraryInfo

    translator = QTranslator(app)
    places = (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), str(resource_path("i18n")))
    if any(translator.load(name, place) for place in places):
        app.installTranslator(translator)


def _report_bugs(window: MainWindow, app: QApplication, *, asking: bool) -> None:
    def report(kind: type[BaseException], error: BaseException, trace: object) -> None:
        sys.__excepthook__(kind, error, trace)  # type: ignore[arg-type]
        if not asking:
            app.exit(1)
        elif isinstance(error, Exception):
            from seutu_desktop.qt.bug_report import show_bug_report

            show_bug_report(window, error)

    sys.excepthook = report
