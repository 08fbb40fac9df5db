from __future__ import annotations

import subprocess
import sys

import pytest

from seutu_desktop.paths import data_file, is_synced_folder, resource_path


def test_resources_are_found_beside_the_package():
    assert resource_path("icons", "check.svg").is_file()


def test_the_data_file_is_in_local_application_data(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert data_file() == tmp_path / "seutu" / "seutu.db"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "path",
    [
        r"C:\Users\jaana\OneDrive\Seutu\seutu.db",
        r"C:\Users\jaana\OneDrive - Esimerkkikunta\seutu.db",
        "/home/jaana/Dropbox/seutu.db",
        "/home/jaana/Dropbox (Työ)/seutu.db",
        "/home/jaana/Nextcloud2/seutu.db",
        r"\\palvelin\jako\seutu.db",
        "//palvelin/jako/seutu.db",
    ],
)
def test_synced_folders_are_known(path):
    assert is_synced_folder(path)


@pytest.mark.parametrize(
    "path",
    [
        "/home/jaana/.local/share/seutu/seutu.db",
        r"C:\Users\jaana\AppData\Local\Seutu\seutu.db",
        r"\\?\C:\Users\jaana\AppData\Local\Seutu\seutu.db",
        "/home/jaana/OneDrivers/seutu.db",
    ],
)
def test_local_folders_are_not(path):
    assert not is_synced_folder(path)


def test_a_renamed_onedrive_folder_is_known_from_the_environment(monkeypatch):
    monkeypatch.setenv("OneDriveCommercial", r"D:\Pilvi")
    assert is_synced_folder(r"d:\pilvi\Seutu\seutu.db")


def test_paths_never_import_qt():
    code = "import seutu_desktop.paths, sys; sys.exit(any('PySide6' in m for m in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
