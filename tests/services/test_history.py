from __future__ import annotations

import re
from pathlib import Path

import pytest

import seutu_desktop
from services.makers import plan
from seutu_desktop.domain.errors import NothingToRedo, NothingToUndo
from seutu_desktop.domain.meetings import PresenceKind
from seutu_desktop.services import history
from seutu_desktop.services.meetings import cancel_meeting
from seutu_desktop.store.store import Store


def test_the_menu_names_what_undo_and_redo_would_do(store: Store) -> None:
    meeting_id = plan(store)
    cancel_meeting(store, meeting_id, "sairaus")
    assert history.step_names(store) == ("kokouksen peruminen", "")

    history.undo(store)
    assert history.step_names(store) == ("kokouksen lisäys", "kokouksen peruminen")
    assert history.step_names(store, "en") == ("new meeting", "cancellation of meeting")
    history.redo(store)
    with pytest.raises(NothingToRedo):
        history.redo(store)


def test_an_untouched_file_has_nothing_to_undo(empty: Store) -> None:
    assert history.step_names(empty) == ("", "")
    with pytest.raises(NothingToUndo):
        history.undo(empty)


def test_every_action_of_the_program_has_a_name() -> None:
    folder = Path(seutu_desktop.__file__).parent
    source = "\n".join(path.read_text(encoding="utf-8") for path in folder.rglob("*.py"))
    used = set(re.findall(r'\.action\(\s*"([a-z_.]+)"', source))
    used |= {f"presence.{kind.value}" for kind in PresenceKind} | {"action.complete", "action.open"}

    assert used - history.FACTS <= history.STEPS.keys()
    assert not history.FACTS & history.STEPS.keys()


def test_a_step_without_a_name_of_its_own_is_a_change() -> None:
    assert history.step_name("future.thing") == "muutos"
