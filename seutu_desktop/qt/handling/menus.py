"""What more can be done with a cell and its document."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from seutu_desktop.domain.handling_state import CellState, sent_day
from seutu_desktop.qt.handling.chosen import Chosen
from seutu_desktop.qt.handling.deeds import Deeds
from seutu_desktop.qt.handling.documents import DocumentDeeds
from seutu_desktop.qt.handling.words import day_words


def fill(menu: QMenu, chosen: Chosen, deeds: Deeds, documents: DocumentDeeds) -> None:
    """Add what the chosen cell allows, then what its document does."""
    _cell(menu, chosen, deeds)
    menu.addSeparator()
    translate = QCoreApplication.translate
    menu.addAction(translate("HandlingMenu", "Merkitse lähetetyksi…"), deeds.send)
    menu.addAction(translate("HandlingMenu", "Muokkaa tekstejä…"), documents.edit_texts)
    menu.addAction(translate("HandlingMenu", "Muokkaa asiakirjaa…"), documents.edit)
    if chosen.column.document.content_hash:
        menu.addAction(translate("HandlingMenu", "Poista liitetty tiedosto"), documents.detach)
    menu.addAction(translate("HandlingMenu", "Poista asiakirja"), documents.remove)


def _cell(menu: QMenu, chosen: Chosen, deeds: Deeds) -> None:
    cell, translate = chosen.cell, QCoreApplication.translate
    menu.addAction(translate("HandlingMenu", "Kirjaa tai korjaa käsittely…"), deeds.decide)
    if any(each.decision is not None for each in cell.steps):
        menu.addAction(translate("HandlingMenu", "Poista käsittely"), deeds.withdraw)
    elif sent_day(cell.steps) is not None:
        menu.addAction(translate("HandlingMenu", "Peru lähettäminen tähän kuntaan"), deeds.unsend)
    if cell.state is CellState.NOT_SENT:
        return
    for day in sorted(day for step in cell.steps for day in step.reminded):
        words = translate("HandlingMenu", "Poista muistutus {0}").format(day_words(day, chosen.column.year))
        menu.addAction(words, partial(deeds.forget_reminder, day))
