"""Services that write files, run with their errors told; and the notice of long work over a panel."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from seutu_desktop.domain.changes import Changes
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.widgets.spinner import ProgressNotice
from seutu_desktop.store.store import Store

Answer = TypeVar("Answer")


def attempt(actions: Actions, service: Callable[[Store], Answer]) -> Answer | None:
    """Return the answer of a service that writes files, None where it was refused and told."""
    kept: list[Answer] = []

    def run(store: Store) -> Changes:
        kept.append(service(store))
        return Changes(frozenset(), "")

    actions.perform(run)
    return kept[0] if kept else None


def target_folder(actions: Actions) -> Path:
    """Return the folder of documents."""
    from seutu_desktop.services.papers import document_folder

    return actions.read(document_folder)


def begin_notice(notice: ProgressNotice, host: QWidget, words: str, *, cancellable: bool) -> None:
    """Say at the foot of `host` that work goes on."""
    notice.start(words, cancellable=cancellable)
    QTimer.singleShot(0, notice, lambda: _place(notice, host))


def _place(notice: ProgressNotice, host: QWidget) -> None:
    notice.adjustSize()
    notice.move((host.width() - notice.width()) // 2, host.height() - notice.height() - 24)
    notice.raise_()
