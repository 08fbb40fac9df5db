from __future__ import annotations

from pathlib import Path

import pytest

from panel_tools import FakeMessages, InlineRunner, sample_store, shown
from seutu_desktop.domain.assessment import FindingKind, RoundStep
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.assessment.panel import AssessmentPanel
from seutu_desktop.qt.targets import Target, View
from seutu_desktop.qt.theme import apply_theme
from seutu_desktop.services import assessment, assessment_findings
from seutu_desktop.store.store import Store


class FakeOpener:
    """Keeps what was opened."""

    def __init__(self) -> None:
        self.opened: list[Path] = []

    def open_path(self, path: Path) -> bool:
        self.opened.append(path)
        return True


@pytest.fixture
def store(tmp_path):
    store = sample_store(tmp_path)
    yield store
    store.close()


@pytest.fixture
def messages():
    return FakeMessages()


@pytest.fixture
def actions(store, messages):
    return Actions(store, messages)


@pytest.fixture
def opener():
    return FakeOpener()


@pytest.fixture
def panel(qapp, qtbot, actions, opener):
    apply_theme(qapp, "light")
    panel = AssessmentPanel(actions, InlineRunner(), opener)
    actions.changed.connect(panel.refresh)
    panel.set_narrow(False)
    shown(qtbot, panel)
    panel.show_target(Target(View.ASSESSMENT))
    return panel


@pytest.fixture
def round_id(store: Store) -> str:
    """This year's round of the sample: 5 of 14 have answered."""
    return assessment.round_of(store, 2026).id


@pytest.fixture
def workshop(panel, actions, round_id):
    """The panel at the step of the workshop."""
    actions.perform(assessment.set_step, round_id, RoundStep.CONSENSUS)
    return panel


@pytest.fixture
def voting(panel, actions, round_id):
    """The panel at the vote on three targets."""
    for words in ("Perehdytys", "Muistion jakelu", "Aineisto ajoissa"):
        actions.perform(assessment_findings.add_finding, round_id, FindingKind.TARGET, words)
    actions.perform(assessment.set_step, round_id, RoundStep.VOTES)
    return panel
