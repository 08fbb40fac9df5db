"""Where the program's own files are and where the user's data goes. Never imports Qt."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path, PurePath, PureWindowsPath

_PACKAGE = Path(__file__).resolve().parent

# Clients name their folder after the service, some with a suffix: "OneDrive - Lahden kaupunki",
# "Dropbox (Työ)", "Nextcloud2".
_SYNCED_NAME = r"(?i)(onedrive|dropbox|nextcloud|owncloud|syncthing)\b|(nextcloud|owncloud)\d"
_DRIVE_REMOTE = 4  # GetDriveTypeW: a mapped network drive


def resource_path(*parts: str) -> Path:
    """Return the path of a shipped resource, e.g. `resource_path("icons", "check.svg")`.

    Looks inside the package (wheel, PyInstaller folder), else beside it (checkout, editable install).
    The file need not exist.
    """
    inside = _PACKAGE / "resources"
    root = inside if inside.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)


def data_file() -> Path:
    """Return the place of the data file: `seutu.db` in the user's local application data.

    `%LOCALAPPDATA%\\Seutu` on Windows, `$XDG_DATA_HOME/seutu` elsewhere; never Documents, because
    OneDrive moves that folder. Nothing is created. The caller handles `--data` and `SEUTU_DATA`.
    """
    from platformdirs import user_data_path

    name = "Seutu" if sys.platform == "win32" else "seutu"
    return user_data_path(name, appauthor=False, roaming=False) / "seutu.db"


def is_synced_folder(path: PurePath | str) -> bool:
    """Tell whether `path` lies in a folder that another program copies or another machine serves.

    True under OneDrive, Dropbox, Nextcloud and their like, on a UNC path and on a mapped drive: there
    a live SQLite file can be copied half-written or locked wrongly, so only finished backups belong there.
    """
    text = str(path)
    if text.startswith(("\\\\", "//")) and not text.startswith(("\\\\?\\", "\\\\.\\")):
        return True
    parts = PureWindowsPath(text).parts  # splits at both kinds of slash
    return (
        any(re.match(_SYNCED_NAME, part) for part in parts) or _under_onedrive(text) or _on_mapped_drive(text)
    )


def _under_onedrive(text: str) -> bool:
    """The OneDrive client announces its folders, which may have been renamed, in the environment."""
    roots = (os.environ.get(name) for name in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer"))
    place = PureWindowsPath(text)
    return any(root and place.is_relative_to(PureWindowsPath(root)) for root in roots)


def _on_mapped_drive(text: str) -> bool:
    if sys.platform != "win32":
        return False
    import ctypes

    drive = PureWindowsPath(text).drive
    return bool(drive) and ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == _DRIVE_REMOTE
