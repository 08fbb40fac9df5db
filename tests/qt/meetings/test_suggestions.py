"""The agenda proposes itself in the window: pruned by keyboard, added in one step, reports chased."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from panel_tools import on_dialog
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.meetings.suggesting import Suggesting
from seutu_desktop.qt.meetings.suggestions_dialog import ReportDialog, SuggestionsDialog
from seutu_desktop.services.lookup import find_meeting
from seutu_desktop.services.plain_cycle import proposal_objects
from seutu_desktop.services.proposal_words import reason_sentence
from seutu_desktop.services.proposing import missing_reports, suggestions
from seutu_desktop.store.store import Store

Act = Callable[[SuggestionsDialog], None]


@pytest.fixture
def february(store: Store) -> str:
    return find_meeting(store, "2/2027").id


@pytest.fixture
def suggest(qapp: QApplication, actions: Actions, february: str, qtbot: object) -> Callable[[Act], None]:
    from PySide6.QtWidgets import QWidget

    host = QWidget()
    qtbot.addWidget(host)
    suggesting = Suggesting(actions, host)

    def run(act: Act) -> None:
        on_dialog(act)
        suggesting.suggest(february)

    return run


def press(dialog: SuggestionsDialog, key: Qt.Key) -> None:
    QTest.keyClick(dialog._ui.list, key)


def titles(store: Store, meeting_id: str) -> list[str]:
    return [each.title for each in store.items.of("position", meeting_id=meeting_id)]


def rows(dialog: SuggestionsDialog) -> list[tuple[str, str]]:
    texts = QAccessible.Text
    QAccessible.setActive(True)
    read = QAccessible.queryAccessibleInterface(dialog._ui.list)
    return [tuple(read.child(row).text(texts.Name).split(", ", 1)) for row in range(read.childCount())]


def test_the_same_matters_stand_in_the_same_order_as_on_the_command_line_with_their_reasons(
    store: Store, february: str, suggest: Callable[[Act], None]
) -> None:
    told = [each["title"] for each in proposal_objects(store, february)]
    reasons = [reason_sentence(each) for each in suggestions(store, february)]

    def look(dialog: SuggestionsDialog) -> None:
        listed = [dialog._model.item(row).text() for row in range(dialog._model.rowCount())]
        missing = [dialog._missing.item(row).text() for row in range(dialog._missing.rowCount())]
        assert listed + missing == told
        spoken = [", ".join(row) for row in rows(dialog)]
        assert all(words.endswith(reason) for words, reason in zip(spoken, reasons, strict=True))

    suggest(look)


def test_it_is_pruned_and_added_by_keyboard_alone_and_undone_in_one_step(
    store: Store, actions: Actions, messages: object, february: str, suggest: Callable[[Act], None]
) -> None:
    before = titles(store, february)
    found = [each.title for each in suggestions(store, february)]

    def prune(dialog: SuggestionsDialog) -> None:
        assert dialog.focusWidget() is dialog._ui.list
        press(dialog, Qt.Key.Key_Space)
        press(dialog, Qt.Key.Key_Down)
        press(dialog, Qt.Key.Key_Delete)
        total = len(found)
        words = f"{total} ehdotusta, rastittu {total - 2}, pudotettu 1"
        assert (dialog._ui.count.text(), dialog._ui.list.accessibleDescription()) == (words, words)
        assert dialog._ui.accept.text() == f"Lisää {total - 2} asiaa"
        press(dialog, Qt.Key.Key_Return)
        assert dialog.result() == QDialog.DialogCode.Accepted

    suggest(prune)
    assert titles(store, february) != before
    assert set(titles(store, february)) - set(before) == set(found[2:])
    assert messages.said[-1] == (f"{len(found) - 2} asiaa lisätty esityslistalle", True)
    actions.undo()
    assert titles(store, february) == before


def test_turning_back_adds_nothing(store: Store, february: str, suggest: Callable[[Act], None]) -> None:
    before = titles(store, february)
    suggest(lambda dialog: press(dialog, Qt.Key.Key_Escape))
    assert titles(store, february) == before


def test_what_was_dropped_is_not_offered_again_until_it_is_asked_for(
    store: Store, february: str, suggest: Callable[[Act], None]
) -> None:
    first = suggestions(store, february)[0]

    def drop(dialog: SuggestionsDialog) -> None:
        assert not dialog._ui.back.isVisible()
        press(dialog, Qt.Key.Key_Delete)
        dialog.reject()

    def again(dialog: SuggestionsDialog) -> None:
        assert first not in dialog.chosen()
        dialog._ui.back.click()
        assert dialog.chosen()[0] == first

    suggest(drop)
    suggest(again)


def test_with_nothing_left_there_is_nothing_to_add(suggest: Callable[[Act], None]) -> None:
    def drop_all(dialog: SuggestionsDialog) -> None:
        for _ in range(dialog._model.rowCount()):
            press(dialog, Qt.Key.Key_Delete)
        press(dialog, Qt.Key.Key_Delete)
        assert not dialog._ui.accept.isEnabled()
        dialog.accept()

    suggest(drop_all)


def test_a_click_on_the_tick_turns_it_over_and_one_on_the_words_does_not(
    suggest: Callable[[Act], None],
) -> None:
    def click(dialog: SuggestionsDialog) -> None:
        view, count = dialog._ui.list, len(dialog.chosen())
        place = view.visualRect(dialog._model.index(1, 0))
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
        assert len(dialog.chosen()) == count
        place.setWidth(40)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
        assert len(dialog.chosen()) == count - 1

    suggest(click)


def enter(text: str) -> None:
    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, ReportDialog)
        dialog._ui.report.setPlainText(text)
        dialog.accept()

    on_dialog(answer)


@pytest.mark.parametrize("text", ["Aineistot ovat kunnossa.", ""])
def test_a_report_is_entered_and_becomes_a_suggestion_while_the_rest_stays_pruned(
    store: Store, february: str, suggest: Callable[[Act], None], text: str
) -> None:
    group = missing_reports(store, february)[0].title

    def receive(dialog: SuggestionsDialog) -> None:
        press(dialog, Qt.Key.Key_Space)
        unticked = len(dialog.chosen())
        enter(text)
        dialog._ui.receive.click()
        assert dialog._missing.rowCount() == 3
        assert len(dialog.chosen()) == unticked + 1
        assert (dialog.chosen()[-1].title, dialog.chosen()[-1].text) == (group, text)

    suggest(receive)


def test_the_reminder_is_copied_and_the_groups_are_noted_as_asked(
    store: Store, messages: object, february: str, suggest: Callable[[Act], None]
) -> None:
    def remind(dialog: SuggestionsDialog) -> None:
        dialog._ui.remind.click()
        names = [each.title for each in missing_reports(store, february)]
        assert ", ".join(names) in QApplication.clipboard().text()
        notes = [line for line in map(", ".join, all_missing(dialog))]
        assert all("pyydetty" in line for line in notes)

    suggest(remind)
    assert messages.said[-1][0] == "Muistutus kopioitu, katsaukset merkitty pyydetyiksi"


def all_missing(dialog: SuggestionsDialog) -> list[tuple[str, str]]:
    read = QAccessible.queryAccessibleInterface(dialog._ui.missing)
    return [
        tuple(read.child(row).text(QAccessible.Text.Name).split(", ", 1)) for row in range(read.childCount())
    ]
