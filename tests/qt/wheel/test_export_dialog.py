"""Vie tai tulosta: every kind of file, and no file of somebody else's is written over."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices

from panel_tools import nameless, on_dialog
from seutu_desktop.qt.wheel.export_dialog import ExportDialog, Wish, export_wheel, open_calendar, save_wheel
from seutu_desktop.services.lookup import steering_group
from seutu_desktop.services.wheel_files import Paper, PictureFormat

STARTS = {"pdf": b"%PDF", "svg": b"<?xml", "png": b"\x89PNG", "word": b"PK"}


@pytest.mark.parametrize("kind", STARTS)
def test_each_kind_is_written_and_told(panel, actions, messages, tmp_path, kind, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(opened.append))

    def answer(dialog):
        assert nameless(dialog) == []
        getattr(dialog._ui, kind).setChecked(True)
        dialog._ui.place.setText(str(tmp_path))
        dialog.accept()

    on_dialog(answer)
    export_wheel(panel, actions, 2026)
    name = "Liite Vuosikello 2026.docx" if kind == "word" else f"Vuosikello 2026.{kind}"
    assert (tmp_path / name).read_bytes().startswith(STARTS[kind])
    assert messages.said[-1][0].startswith(f"{name} on tallennettu")
    assert len(opened) == 1


def test_a_file_of_somebody_else_stays(actions, tmp_path):
    theirs = tmp_path / "Vuosikello 2026.svg"
    theirs.write_text("oma piirros")
    path = save_wheel(actions, 2026, Wish(tmp_path, PictureFormat.SVG))
    assert theirs.read_text() == "oma piirros"
    assert path is not None and path.name == "Vuosikello 2026 v2.svg"


def test_our_own_file_is_replaced_and_remembered(actions, store, tmp_path):
    for _ in range(2):
        assert (
            save_wheel(actions, 2026, Wish(tmp_path, PictureFormat.SVG)) == tmp_path / "Vuosikello 2026.svg"
        )
    assert [each.year for each in store.documents.of(path=str(tmp_path / "Vuosikello 2026.svg"))] == [2026]


def test_a_folder_that_is_gone_is_told(actions, messages, tmp_path):
    assert save_wheel(actions, 2026, Wish(tmp_path / "ei ole", PictureFormat.PNG)) is None
    assert messages.errors


def test_size_and_colour_are_asked_for(qtbot, tmp_path):
    dialog = ExportDialog(None, tmp_path)
    qtbot.addWidget(dialog)
    assert dialog.wish() == Wish(tmp_path, PictureFormat.PDF, Paper.A4, grey=False)
    dialog._ui.size.choose(Paper.A3)
    dialog._ui.ink.choose(True)
    assert dialog.wish() == Wish(tmp_path, PictureFormat.PDF, Paper.A3, grey=True)


def test_the_meeting_calendar_is_written_told_and_opened(actions, messages, store, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(opened.append))
    open_calendar(actions, 2027, steering_group(store).id)
    (path,) = (Path(each.toLocalFile()) for each in opened)
    assert path.name == "Kokouskalenteri 2027.docx"
    assert path.read_bytes().startswith(b"PK")
    assert messages.said[-1][0].startswith("Kokouskalenteri 2027.docx on tallennettu")
