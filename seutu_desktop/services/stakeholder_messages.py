"""The sentences of errors about stakeholders, Finnish and English side by side (see `messages`)."""

from __future__ import annotations

from collections.abc import Mapping

STAKEHOLDERS: Mapping[str, tuple[str, str]] = {
    "cadence_out_of_range": (
        "Tapaamisten väli {months} kk ei käy. Kirjoita 1–120 kuukautta tai jätä väli pois.",
        "An interval of {months} months will not do. Write 1–120 months or leave it out.",
    ),
}
