"""What can be done with the year, offered from every view."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from seutu_desktop.qt.palette.rows import PaletteRow
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.services.found import holds

if TYPE_CHECKING:
    from seutu_desktop.qt.main_window import MainWindow
    from seutu_desktop.qt.wheel.panel import WheelPanel

_ENOUGH = 3
"""Letters from which the command to plan is meant: its year takes a moment to find."""

translate = QCoreApplication.translate


def wheel_command_rows(
    window: MainWindow, to_plan: Callable[[], int], words: Sequence[str]
) -> list[PaletteRow]:
    """Return the commands of Vuosikello whose text holds every word.

    `to_plan` tells the year whose meetings are planned next; it is asked only when that is searched.
    """
    new = translate("Palette", "Uusi vuosikellon tehtävä")
    rows = (
        *_planning(to_plan, words),
        _doing(window, translate("Palette", "Seuraava vuosikello…"), "repeat", _show_next),
        _doing(window, translate("Palette", "Vie vuosikello…"), "export", _export),
        PaletteRow(new, icon="plus", target=Target(View.WHEEL, new=True)),
    )
    return [row for row in rows if holds(row.title, words)]


def _planning(to_plan: Callable[[], int], words: Sequence[str]) -> list[PaletteRow]:
    title = translate("Palette", "Suunnittele vuosi {0}")
    rest = [word for word in words if not word.isdecimal()]
    if sum(map(len, rest)) < _ENOUGH or not holds(title, rest):
        return []
    return [PaletteRow(title.format(to_plan()), icon="today", target=Target(View.WHEEL, field="plan"))]


def _show_next(panel: WheelPanel) -> None:
    panel.show_next()


def _export(panel: WheelPanel) -> None:
    panel.export()


def in_menu_of_wheel() -> frozenset[str]:
    """Return what the view's own menu calls the same commands, which need not be offered twice."""
    return frozenset(
        {
            translate("WheelPanel", "Suunnittele vuosi…"),
            translate("WheelPanel", "Seuraava vuosikello…"),
            translate("WheelPanel", "Vie tai tulosta…"),
        }
    )


def _doing(window: MainWindow, title: str, icon: str, act: Callable[[WheelPanel], None]) -> PaletteRow:
    def run() -> None:
        from seutu_desktop.qt.wheel.panel import WheelPanel

        window.open(Target(View.WHEEL))
        panel = window.current_panel()
        if isinstance(panel, WheelPanel):
            act(panel)

    return PaletteRow(title, icon=icon, act=run)
