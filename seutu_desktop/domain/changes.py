"""What one user action did."""

from __future__ import annotations

from seutu_desktop.domain.frozen import dataclass


@dataclass(frozen=True)
class Changes:
    """What an action touched (`kinds`: names of entities), its undo `group` and its `name`.

    `ids` are the keys touched, in order; `group` is empty when nothing changed.
    """

    kinds: frozenset[str]
    group: str
    name: str = ""
    ids: tuple[str, ...] = ()
