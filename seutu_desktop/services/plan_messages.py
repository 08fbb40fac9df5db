"""The sentences of errors in the action plan and the annual report, Finnish and English side by side."""

from __future__ import annotations

from collections.abc import Mapping

PLANS: Mapping[str, tuple[str, str]] = {
    "no_plan": (
        "Vuodelle {year} ei ole toimintasuunnitelmaa. Tee suunnitelma ensin.",
        "There is no action plan for {year}. Make the plan first.",
    ),
}
