"""The words of municipal handling, Finnish and English side by side."""

from __future__ import annotations

from collections.abc import Mapping

from seutu_desktop.domain.handling import HandlingDecision
from seutu_desktop.domain.handling_state import CellState

Pair = tuple[str, str]

STATES: Mapping[CellState, Pair] = {
    CellState.NOT_SENT: ("ei lähetetty", "not sent"),
    CellState.SENT: ("lähetetty", "sent"),
    CellState.REMINDED: ("muistutettu", "reminded"),
    CellState.LATE: ("myöhässä", "late"),
    CellState.IN_EXECUTIVE: ("hallituksen käsittelyssä", "in the executive"),
    CellState.HANDLED: ("käsitelty", "handled"),
    CellState.NOT_HANDLED: ("ei käsitellä", "not handled"),
}

DECISIONS: Mapping[str, Pair] = {
    HandlingDecision.NOTED: ("merkitty tiedoksi", "noted"),
    HandlingDecision.APPROVED: ("hyväksytty", "approved"),
    HandlingDecision.RETURNED: ("palautettu", "returned"),
    HandlingDecision.NOT_HANDLED: ("ei käsitellä", "not handled"),
}
