"""What every test gets: no screen, Finnish formats, a home of its own, and no box that waits for a click."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# No deadline, because two cores are shared; the same examples in CI, so that a red run is the change's fault.
settings.register_profile(
    "seutu",
    max_examples=50,
    deadline=None,
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("seutu")

_STATIC_BOXES = {
    "QMessageBox": ("about", "aboutQt", "critical", "information", "question", "warning"),
    "QFileDialog": ("getExistingDirectory", "getOpenFileName", "getOpenFileNames", "getSaveFileName"),
    "QInputDialog": ("getDouble", "getInt", "getItem", "getMultiLineText", "getText"),
}


@pytest.fixture(autouse=True, scope="session")
def finnish_formats() -> None:
    """Dates and numbers as a Finnish reader writes them, whatever the machine's own language is."""
    from PySide6.QtCore import QLocale

    QLocale.setDefault(QLocale("fi_FI"))


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a new home folder: no test reads or writes what the developer's own Seutu has."""
    home = Path(tempfile.mkdtemp(prefix="home-", dir=tmp_path_factory.getbasetemp()))
    monkeypatch.setenv("SEUTU_DATA", str(home / "seutu.db"))
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(home / variable.lower()))
    return home


@pytest.fixture(autouse=True)
def no_waiting_boxes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail the test that opens a box nobody can answer; open() and a QTimer are the way to click a dialog."""
    from PySide6 import QtWidgets

    def refuse(name: str) -> Callable[..., None]:
        return lambda *_, **__: pytest.fail(f"{name} waits for a click")

    monkeypatch.setattr(QtWidgets.QMessageBox, "exec", refuse("QMessageBox.exec"))
    for owner, names in _STATIC_BOXES.items():
        for name in names:
            monkeypatch.setattr(getattr(QtWidgets, owner), name, staticmethod(refuse(f"{owner}.{name}")))
