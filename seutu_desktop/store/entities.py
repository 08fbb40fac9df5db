"""Which dataclass each table holds."""

from __future__ import annotations

from seutu_desktop.store import entities_1, entities_2, entities_3
from seutu_desktop.store.entities_1 import SORTED_BY_NAME as SORTED_BY_NAME

KINDS: dict[str, type] = entities_1.KINDS | entities_2.KINDS | entities_3.KINDS
"""The dataclass of each table, in an order that names things before what refers to them."""

NAMES = {kind: name for name, kind in KINDS.items()}
"""The table of each dataclass."""
