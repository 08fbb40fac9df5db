"""One window a data file: a second start brings the first one forward."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

_SHOW = b"show\n"
_SHOWN = b"shown\n"
_WAIT_MS = 2000


class Doorbell(QObject):
    """Listens for later starts on the same data file, and answers each by calling `ring`.

    The name of the socket is of the user and the file; only the same user may connect.
    """

    def __init__(self, path: Path, ring: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ring = ring
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        if not self._server.listen(_name(path)):
            # Left behind by a killed window: the writer's lock says that nobody else lives.
            QLocalServer.removeServer(_name(path))
            self._server.listen(_name(path))

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _answer(self) -> None:
        caller = self._server.nextPendingConnection()
        caller.readyRead.connect(lambda: self._hear(caller))
        caller.disconnected.connect(caller.deleteLater)
        self._hear(caller)

    def _hear(self, caller: QLocalSocket) -> None:
        if caller.canReadLine() and caller.readLine().data() == _SHOW:
            self._ring()
            caller.write(_SHOWN)
            caller.flush()


def bring_forward(path: Path) -> bool:
    """Ask the window that has `path` open to show itself; return whether one did."""
    socket = QLocalSocket()
    socket.connectToServer(_name(path))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(_SHOW)
    socket.flush()
    answered = socket.waitForReadyRead(_WAIT_MS) and socket.readLine().data() == _SHOWN
    socket.disconnectFromServer()
    return answered


def show_window(window: QWidget) -> None:
    """Bring a window to the front, whatever it was."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _name(path: Path) -> str:
    return f"seutu-{hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:16]}"
