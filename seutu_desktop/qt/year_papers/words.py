"""What states and sections are called on screen, and how a state looks."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from seutu_desktop.domain.annual_report import ReportSection
from seutu_desktop.domain.plans import GoalState


class StateLook(NamedTuple):
    """A state in a word, its icon, and the kind of its chip."""

    words: str
    icon: str
    kind: str


def state_look(state: GoalState) -> StateLook:
    """Return how a state is shown: in words and by an icon first, then by colour."""
    looks = {
        GoalState.PLANNED: (QCoreApplication.translate("YearPapers", "suunniteltu"), "clock", "plain"),
        GoalState.UNDER_WAY: (QCoreApplication.translate("YearPapers", "käynnissä"), "play", "tint"),
        GoalState.DONE: (QCoreApplication.translate("YearPapers", "toteutunut"), "check", "ok"),
        GoalState.PARTLY: (QCoreApplication.translate("YearPapers", "osittain"), "info", "warn"),
        GoalState.DROPPED: (QCoreApplication.translate("YearPapers", "luovuttu"), "minus", "plain"),
    }
    return StateLook(*looks[state])


def states() -> list[tuple[str, object]]:
    """Return the states to choose from as (words, state)."""
    return [(state_look(each).words, each) for each in GoalState]


def section_names() -> dict[ReportSection, str]:
    """Return what the sections of a report are called, in the order they are printed."""
    section = ReportSection
    return {
        section.INTRODUCTION: QCoreApplication.translate("YearPapers", "Johdanto"),
        section.GOALS: QCoreApplication.translate("YearPapers", "Tavoitteiden toteutuminen"),
        section.MEETINGS: QCoreApplication.translate("YearPapers", "Kokoukset ja läsnäolo"),
        section.DECISIONS: QCoreApplication.translate("YearPapers", "Päätökset"),
        section.GROUPS: QCoreApplication.translate("YearPapers", "Kehittämisryhmät"),
        section.STAKEHOLDERS: QCoreApplication.translate("YearPapers", "Sidosryhmät"),
        section.PROJECTS: QCoreApplication.translate("YearPapers", "Hankkeet"),
        section.SURVEYS: QCoreApplication.translate("YearPapers", "Kyselyt"),
        section.MONEY: QCoreApplication.translate("YearPapers", "Talous"),
        section.CLOSING: QCoreApplication.translate("YearPapers", "Lopuksi"),
    }
