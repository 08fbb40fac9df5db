"""Starting the window: application, language, theme, the data file, and the report of a bug."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QLocale, QObject, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from seutu_desktop.domain.errors import UserError
from seutu_desktop.paths import resource_path
from seutu_desktop.qt.first_paint import FirstPaint
from seutu_desktop.qt.language import PROPERTY as LANGUAGE
from seutu_desktop.qt.main_window import MainWindow
from seutu_desktop.qt.messages import WindowMessages
from seutu_desktop.qt.theme import apply_theme
from seutu_desktop.store.taken import is_taken

if TYPE_CHECKING:
    from seutu_desktop.qt.opening.data_file import Opened
    from seutu_desktop.store.store import Store

Clock = Callable[[], datetime]


class StartOptions(NamedTuple):
    """How the window starts. `measure_from` is the `time.time()` of the process; None measures nothing."""

    language: str = "fi"
    measure_from: float | None = None


def make_application(language: str) -> QApplication:
    """Return the application with Finnish formats, its translation and the design language on it."""
    app = cast("QApplication | None", QApplication.instance()) or QApplication(sys.argv[:1])
    if app.property(LANGUAGE) == language:
        return app
    QLocale.setDefault(QLocale("fi_FI"))  # before any date field: its format follows the default
    app.setApplicationName("Seutu")
    app.setOrganizationName("Seutu")
    app.setDesktopFileName("seutu")
    app.setProperty(LANGUAGE, language)
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

    The frame is painted first; then the file is opened and the first view filled, and at last
    `after_first_paint` does the checks that can wait. What is wrong with the file is asked in a dialog,
    except in a measured start and without a screen, where the error goes on.
    """
    app = make_application(options.language)
    if is_taken(data) and _somebody_looks(app, options) and _brought_forward(data):
        return 0
    window = MainWindow(WindowMessages(options.language), settings(None), options.language)
    start = _Start(app, window, options, after_first_paint)
    _report_bugs(window, app, asking=_somebody_looks(app, options))
    start.begin(data, clock)
    try:
        status = app.exec()
    finally:
        start.close()
    if start.error is not None:
        raise start.error
    return status


class _Start(QObject):
    """The steps of a start, each after the one before it is on the screen."""

    def __init__(
        self, app: QApplication, window: MainWindow, options: StartOptions, then: Callable[[Store], None]
    ) -> None:
        super().__init__(window)
        self.error: UserError | None = None
        self._app = app
        self._window = window
        self._options = options
        self._then = then
        self._store: Store | None = None

    def begin(self, data: Path, clock: Clock) -> None:
        """Show the frame; the rest follows its first painting."""
        paint = FirstPaint(self._window, self._options.measure_from)
        paint.painted.connect(lambda: self._fill(data, clock))
        paint.filled.connect(self._end)
        self._window.show()

    def close(self) -> None:
        """Close the data file."""
        if self._store is not None:
            self._store.close()

    def _fill(self, data: Path, clock: Clock) -> None:
        opened = self._open(data, clock)
        if opened is None:
            self._app.exit(0 if self.error is None else 1)
            return
        from seutu_desktop.qt.actions import Actions
        from seutu_desktop.qt.runner import PoolRunner

        self._store = store = opened.store
        self._window.attach(Actions(store, self._window.messages), PoolRunner())
        self._window.show_first_view(welcome=not store.network.all())
        if opened.notice:
            self._window.messages.banner(opened.notice)

    def _open(self, data: Path, clock: Clock) -> Opened | None:
        from seutu_desktop.qt.opening.data_file import DataFileOpener, Opened, open_store

        try:
            return Opened(open_store(data, clock))
        except UserError as error:
            if not _somebody_looks(self._app, self._options):
                self.error = error
                return None
            from seutu_desktop.qt.opening.asking import WindowAsking

            asking = WindowAsking(self._window)
            return DataFileOpener(clock, asking, self._options.language).open(data, error)

    def _end(self) -> None:
        """Do what can wait, once the first view is on the screen."""
        # `__main__.window` put collecting off; what was loaded by now stays, so it need not be gone through.
        gc.freeze()
        gc.enable()
        if self._store is None:
            return
        self._window.complete()
        self._window.remind()
        if self._store.writable:
            from seutu_desktop.qt.single_instance import Doorbell, show_window

            Doorbell(self._store.path, lambda: show_window(self._window), self._window)
        try:
            self._then(self._store)
        except UserError as error:
            self._window.messages.present(error)


def _brought_forward(data: Path) -> bool:
    from seutu_desktop.qt.single_instance import bring_forward

    return bring_forward(data)


def _somebody_looks(app: QApplication, options: StartOptions) -> bool:
    """Return whether a dialog would be answered."""
    return options.measure_from is None and app.platformName() not in ("offscreen", "minimal")


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
