"""Tasks of the wheel that another row gives: what is said of them, and where their day is changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from seutu_desktop.domain.derived import DerivedTask, Origin
from seutu_desktop.qt.targets import Target, View

_VIEWS = {
    Origin.GRANT_REPORT: View.PROJECTS,
    Origin.GRANT_CALL: View.PROJECTS,
    Origin.SHARED_MODEL: View.MODELS,
    Origin.SURVEY: View.MODELS,
    Origin.STAKEHOLDER: View.STAKEHOLDERS,
}


def origin_words(task: DerivedTask) -> str:
    """Return where the day of a task comes from, instead of its rule."""
    translate = QCoreApplication.translate
    words = {
        Origin.GRANT_REPORT: translate("DerivedTask", "Päivä tulee hankkeelta {0}"),
        Origin.GRANT_CALL: translate("DerivedTask", "Päivä tulee hankkeelta {0}"),
        Origin.SHARED_MODEL: translate("DerivedTask", "Päivä tulee mallilta {0}"),
        Origin.SURVEY: translate("DerivedTask", "Päivä tulee kyselyltä {0}"),
        Origin.STAKEHOLDER: translate("DerivedTask", "Päivä tulee sidosryhmältä {0}"),
    }
    return words[task.origin].format(task.about)


def open_words(task: DerivedTask) -> str:
    """Return what the button says that leads to where the day is changed."""
    translate = QCoreApplication.translate
    words = {
        View.PROJECTS: translate("DerivedTask", "Avaa hanke"),
        View.MODELS: translate("DerivedTask", "Avaa yhteiset mallit"),
        View.STAKEHOLDERS: translate("DerivedTask", "Avaa sidosryhmä"),
    }
    return words[_VIEWS[task.origin]]


def origin_target(task: DerivedTask) -> Target:
    """Return where the day of a task is changed."""
    return Target(_VIEWS[task.origin], row_id=task.about_id)
