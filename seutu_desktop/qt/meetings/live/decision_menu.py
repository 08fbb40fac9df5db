"""The rarer ends of a matter: amended, in other words, carried over, taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from seutu_desktop.domain.agenda import CARRIED_KINDS
from seutu_desktop.domain.dates import short_day
from seutu_desktop.domain.meetings import AgendaItem, DecisionKind, ItemState
from seutu_desktop.qt.actions import Actions
from seutu_desktop.services import agenda, flow, minutes
from seutu_desktop.services.live import LiveView

if TYPE_CHECKING:
    from seutu_desktop.qt.meetings.live.item_page import LiveItemPage


def fill_menu(menu: QMenu, actions: Actions, view: LiveView, item: AgendaItem, page: LiveItemPage) -> None:
    """Offer what can be done with a matter beside the four decisions."""
    if item.state in (ItemState.WITHDRAWN, ItemState.CARRIED):
        menu.addAction(QCoreApplication.translate("DecisionMenu", "Palauta käsittelyyn")).triggered.connect(
            lambda: actions.perform(agenda.restore_item, item.id)
        )
        return
    if item.proposal.strip():
        menu.addAction(
            QCoreApplication.translate("DecisionMenu", "Aloita päätös ehdotuksen sanoista")
        ).triggered.connect(page.start_from_proposal)
        menu.addAction(
            QCoreApplication.translate("DecisionMenu", "Hyväksyttiin muutettuna")
        ).triggered.connect(lambda: page.decide(DecisionKind.AMENDED))
    menu.addAction(QCoreApplication.translate("DecisionMenu", "Muu päätös")).triggered.connect(
        lambda: page.decide(DecisionKind.OTHER)
    )
    if item.state is ItemState.DECIDED:
        menu.addAction(QCoreApplication.translate("DecisionMenu", "Peru päätös")).triggered.connect(
            lambda: actions.perform(minutes.undecide, item.id)
        )
    if item.kind in CARRIED_KINDS and item.state is ItemState.OPEN:
        menu.addSeparator()
        _offer_later(menu, actions, view, item, page)


def _offer_later(menu: QMenu, actions: Actions, view: LiveView, item: AgendaItem, page: LiveItemPage) -> None:
    later = actions.read(flow.later_meetings, view.meeting)
    if not later:
        menu.addAction(
            QCoreApplication.translate(
                "DecisionMenu", "Siirrä seuraavaan kokoukseen (ei suunniteltua kokousta)"
            )
        ).setEnabled(False)
        return
    day = short_day(later[0].day)
    words = QCoreApplication.translate("DecisionMenu", "Siirrä seuraavaan kokoukseen {0}").format(day)

    def carry() -> None:
        page.flush()
        if actions.perform(agenda.carry_item, item.id, later[0].id) is not None:
            page.told.emit(
                QCoreApplication.translate("DecisionMenu", "Asia siirretty kokoukseen {0}").format(day)
            )

    menu.addAction(words).triggered.connect(carry)
