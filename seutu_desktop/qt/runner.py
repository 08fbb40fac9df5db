"""Long work off the main thread: a plain function, or a generator yielding `(done, total)`."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, Protocol

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, QTimer, Signal

Job = Callable[[], Any]
"""Work on plain values; a generator's return value is its result."""


class Running(QObject):
    """A job under way. Every signal arrives on the main thread."""

    progress = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._cancel = False

    def cancel(self) -> None:
        """Ask a generator to stop at its next step."""
        self._cancel = True

    def run(self, job: Job) -> None:
        """Do the work in this thread and report by signals."""
        try:
            result = job()
            if isinstance(result, Generator):
                result = self._steps(result)
                if self._cancel:
                    self.cancelled.emit()
                    return
        except Exception as error:
            self.failed.emit(error)
        else:
            self.done.emit(result)

    def _steps(self, work: Generator[tuple[int, int], None, Any]) -> Any:
        while not self._cancel:
            try:
                self.progress.emit(*next(work))
            except StopIteration as end:
                return end.value
        work.close()
        return None


class Runner(Protocol):
    """Starts jobs."""

    def start(self, job: Job) -> Running:
        """Begin `job`; connect to what is returned before going back to the event loop."""


class PoolRunner:
    """Runs jobs in the thread pool."""

    def __init__(self) -> None:
        self._alive: set[Running] = set()

    def start(self, job: Job) -> Running:
        """Begin `job` in another thread, once the caller is back in the event loop and has connected."""
        running = Running()
        self._alive.add(running)
        for signal in (running.done, running.failed, running.cancelled):
            signal.connect(lambda *_: self._alive.discard(running), Qt.ConnectionType.QueuedConnection)
        # At once, a quick job would be done before anybody listens.
        QTimer.singleShot(0, running, lambda: QThreadPool.globalInstance().start(_Task(running, job)))
        return running


class _Task(QRunnable):
    def __init__(self, running: Running, job: Job) -> None:
        super().__init__()
        self._running = running
        self._job = job

    def run(self) -> None:
        self._running.run(self._job)
