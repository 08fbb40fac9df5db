"""Projects and money in the words of the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from seutu_desktop.domain.projects import GrantReportKind, Project, ProjectState


def state_words(state: ProjectState) -> str:
    """Return how far a project is."""
    translate = QCoreApplication.translate
    words = {
        ProjectState.IDEA: translate("ProjectWords", "suunnitteilla"),
        ProjectState.APPLIED: translate("ProjectWords", "haettu"),
        ProjectState.RUNNING: translate("ProjectWords", "käynnissä"),
        ProjectState.ENDED: translate("ProjectWords", "päättynyt"),
        ProjectState.REJECTED: translate("ProjectWords", "ei saanut avustusta"),
    }
    return words[state]


def report_words(kind: GrantReportKind) -> str:
    """Return what a report to the funder is called."""
    translate = QCoreApplication.translate
    words = {
        GrantReportKind.INTERIM: translate("ProjectWords", "Väliraportti"),
        GrantReportKind.FINAL: translate("ProjectWords", "Loppuraportti"),
    }
    return words[kind]


def years_words(project: Project) -> str:
    """Return "2026–2027", "2026", or empty where no year is known."""
    years = dict.fromkeys(str(each) for each in (project.first_year, project.last_year) if each)
    return "–".join(years)
