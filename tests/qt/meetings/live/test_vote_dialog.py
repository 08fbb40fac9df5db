from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from seutu_desktop.qt.meetings.live.vote_dialog import VoteDialog
from seutu_desktop.qt.meetings.live.voter_list import segments_rect


@pytest.fixture
def dialog(panel, started, qtbot):
    """A new vote in the first matter, everybody present."""
    while panel._item_id != started.matters[0]:
        panel._ui.following.click()
    panel._page._reveal_field("vote")
    made = panel._asking._dialog
    assert isinstance(made, VoteDialog)
    return made


def test_an_open_vote_is_entered_by_digits_and_told(dialog, started, panel):
    ui = dialog._ui
    ui.voters.setFocus()
    QTest.keyClicks(ui.voters, "1111112220")
    assert ui.result.text() == "”päätösehdotus” 6, ”vastaehdotus” 3, tyhjiä 1. Voitti ”päätösehdotus”."
    ui.save.click()
    (vote,) = started.record.votes_of(started.matters[0])
    assert (vote.first_count, vote.second_count, vote.empty_count) == (6, 3, 1)
    assert vote.first_ids[0] == started.member("Asikkala")
    assert "Äänestyksessä ”päätösehdotus” sai 6 ääntä" in panel._events.preview_text()


def test_a_click_chooses_and_a_second_one_takes_the_choice_back(dialog):
    voters = dialog._ui.voters
    row = voters.visualRect(voters.model().index(2, 0))
    place = segments_rect(row).center() + QPoint(60, 0)
    for chosen in (1, 0):
        QTest.mouseClick(voters.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert sum(len(voters.chosen(each)) for each in ("first", "second", "empty")) == chosen


def test_a_vote_by_counts_is_entered_and_changed_and_removed(dialog, started, panel):
    ui = dialog._ui
    ui.closed.setChecked(True)
    ui.firstCount.setValue(4)
    ui.secondCount.setValue(6)
    ui.second.setText("palautetaan valmisteluun")
    ui.save.click()
    (vote,) = started.record.votes_of(started.matters[0])
    assert (vote.first_count, vote.second_count, vote.first_ids) == (4, 6, ())
    panel._page._ui.votes.opened.emit(vote.id)
    again = panel._asking._dialog
    assert again._ui.closed.isChecked() and again._ui.secondCount.value() == 6
    again._ui.remove.click()
    assert started.record.votes_of(started.matters[0]) == []


def test_more_votes_than_voices_are_refused_in_the_dialog(dialog, started):
    ui = dialog._ui
    ui.closed.setChecked(True)
    ui.firstCount.setValue(9)
    ui.secondCount.setValue(9)
    ui.save.click()
    assert ui.error.text() and dialog.isVisible()
    assert started.record.votes_of(started.matters[0]) == []


def test_a_vote_without_voices_is_not_recorded(dialog, started):
    dialog._ui.save.click()
    assert dialog._ui.error.text() == "Ääniä ei ole vielä annettu. Kirjaa äänet."
    dialog.reject()
    assert started.record.votes_of(started.matters[0]) == []
