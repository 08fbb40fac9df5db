from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from seutu_desktop.domain.errors import TextTooLong
from seutu_desktop.domain.meetings import AgendaItem, ItemState
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.meetings.agenda.item_model import ITEM_ROLE, MOVE_TYPE
from seutu_desktop.qt.meetings.agenda.tab import AgendaTab
from seutu_desktop.qt.meetings.panel import MeetingsPanel
from seutu_desktop.qt.meetings.workspace import Workspace
from seutu_desktop.qt.targets import Tab, Target, View
from seutu_desktop.services import agenda, attachments, flow
from seutu_desktop.services.fields import TEXT_LIMIT
from seutu_desktop.store.store import Store

Answer = Callable[[Callable[[QDialog], None]], None]


@pytest.fixture
def tab(workspace: Workspace) -> AgendaTab:
    return workspace.pages.agenda


def items(workspace: Workspace) -> tuple[AgendaItem, ...]:
    assert workspace._view is not None
    return workspace._view.record.items


def titled(workspace: Workspace, title: str) -> str:
    return next(item.id for item in items(workspace) if item.title.startswith(title))


def test_a_typed_title_is_stored_when_the_keyboard_leaves(
    tab: AgendaTab, store: Store, workspace: Workspace
) -> None:
    tab.choose(titled(workspace, "Erityisavustuksen"))
    tab.editor.focus_field("title")
    QTest.keyClicks(tab.editor._ui.title, "Uusi otsikko")
    tab.items.focus_list()
    assert store.items.get(tab.item_id).title == "Uusi otsikko"


def test_a_typed_title_is_stored_by_itself_soon(tab: AgendaTab, store: Store, qtbot) -> None:  # type: ignore[no-untyped-def]
    tab.editor.focus_field("title")
    QTest.keyClicks(tab.editor._ui.title, "Itse tallentuva")
    qtbot.waitUntil(lambda: store.items.get(tab.item_id).title == "Itse tallentuva", timeout=2000)
    assert tab.editor._ui.title.hasFocus()


def test_formatted_text_is_stored_as_markdown(tab: AgendaTab, store: Store) -> None:
    tab.editor.focus_field("description")
    QTest.keyClicks(QApplication.focusWidget(), "Hakemus lahtee")
    tab.editor.flush()
    assert "Hakemus lahtee" in store.items.get(tab.item_id).description


def test_typing_is_never_overwritten_by_what_others_change(
    tab: AgendaTab, actions: Actions, workspace: Workspace
) -> None:
    title = tab.editor._ui.title
    tab.editor.focus_field("title")
    QTest.keyClicks(title, "Kesken")
    title.setCursorPosition(2)
    other = next(item.id for item in items(workspace) if item.id != tab.item_id)
    actions.perform(agenda.edit_item, other, title="Toinen")
    assert title.text() == "Kesken"
    assert title.cursorPosition() == 2


def test_undo_brings_the_old_text_back_into_the_field(
    tab: AgendaTab, actions: Actions, workspace: Workspace
) -> None:
    tab.choose(titled(workspace, "Erityisavustuksen"))
    tab.editor.focus_field("title")
    QTest.keyClicks(tab.editor._ui.title, "Toinen otsikko")
    tab.editor.flush()
    actions.undo()
    assert tab.editor._ui.title.text() == "Erityisavustuksen hakeminen"


def test_a_refused_text_stays_on_screen_and_the_matter_stays(
    tab: AgendaTab,
    workspace: Workspace,
    messages,
    store: Store,  # type: ignore[no-untyped-def]
) -> None:
    first, second = items(workspace)[0].id, items(workspace)[1].id
    tab.choose(first)
    tab.editor._ui.title.setText("a" * (TEXT_LIMIT + 1))
    tab.editor._saver.touch("title")
    tab.choose(second)
    assert tab.item_id == first
    assert len(tab.editor._ui.title.text()) == TEXT_LIMIT + 1
    assert any(isinstance(error, TextTooLong) for error in messages.errors)
    assert not store.items.get(first).title.startswith("aaa")


def test_alt_and_arrows_move_a_matter(tab: AgendaTab, workspace: Workspace) -> None:
    moving = items(workspace)[4].id
    tab.choose(moving)
    tab.items.focus_list()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert items(workspace)[5].id == moving
    assert tab.item_id == moving
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert items(workspace)[4].id == moving


def test_dragging_moves_a_matter(tab: AgendaTab, workspace: Workspace) -> None:
    moving = items(workspace)[6].id
    data = QMimeData()
    data.setData(MOVE_TYPE, moving.encode())
    tab.items._model.dropMimeData(data, Qt.DropAction.MoveAction, 4, 0, QModelIndex())
    assert items(workspace)[4].id == moving
    tab.items._model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, QModelIndex())
    assert items(workspace)[-1].id == moving


def test_files_dropped_on_a_matter_are_attached_to_it(
    tab: AgendaTab, workspace: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "Hakuilmoitus åäö – €.pdf"
    file.write_bytes(b"%PDF-1.4")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    target = tab.items._model.index(2)
    assert tab.items._model.canDropMimeData(data, Qt.DropAction.CopyAction, -1, -1, target)
    tab.items._model.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, target)
    assert workspace._view is not None
    record = workspace._view.record
    assert [each.name for each in record.attachments_of(record.items[2].id)] == [file.name]


def test_a_new_matter_comes_after_its_like_and_its_title_has_the_keyboard(
    tab: AgendaTab, workspace: Workspace
) -> None:
    before = len(items(workspace))
    QTest.mouseClick(tab.items._ui.add, Qt.MouseButton.LeftButton)
    assert len(items(workspace)) == before + 1
    assert tab.editor._ui.title.hasFocus()
    QTest.keyClicks(QApplication.focusWidget(), "Uusi asia")
    tab.editor.flush()
    assert workspace._view is not None
    assert workspace._view.record.item(tab.item_id).title == "Uusi asia"


def test_delete_takes_a_matter_off_and_can_be_undone(
    tab: AgendaTab,
    workspace: Workspace,
    messages,
    actions: Actions,  # type: ignore[no-untyped-def]
) -> None:
    key = titled(workspace, "Erityisavustuksen")
    tab.choose(key)
    tab.items.focus_list()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert key not in {item.id for item in items(workspace)}
    assert messages.said[-1] == ("§ 126 poistettu esityslistalta", True)
    assert tab.item_id != key
    actions.undo()
    assert key in {item.id for item in items(workspace)}


def test_delete_in_a_text_does_not_touch_the_matter(tab: AgendaTab, workspace: Workspace) -> None:
    count = len(items(workspace))
    tab.editor.focus_field("title")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert len(items(workspace)) == count


def test_a_numbered_matter_is_withdrawn_in_words(
    tab: AgendaTab, workspace: Workspace, actions: Actions
) -> None:
    actions.perform(flow.send_agenda, workspace.meeting_id, actions.today())
    key = titled(workspace, "Erityisavustuksen")
    assert workspace._view is not None
    workspace.commands.items.remove(workspace._view, key)
    line = tab.items._model.data(tab.items._model.index(tab.items._model.row_of(key)), ITEM_ROLE)
    assert line.item.state is ItemState.WITHDRAWN  # type: ignore[attr-defined]
    words = tab.items._model.data(tab.items._model.index(tab.items._model.row_of(key)))
    assert words == "§ 126, Erityisavustuksen hakeminen, poistettu esityslistalta"
    tab.choose(key)
    assert tab.editor._ui.section.text() == "§ 126, poistettu esityslistalta"


def test_a_matter_is_carried_to_a_later_meeting(
    workspace: Workspace,
    answer_dialog: Answer,
    messages,  # type: ignore[no-untyped-def]
) -> None:
    assert workspace._view is not None
    answer_dialog(lambda dialog: dialog.accept())
    workspace.commands.items.carry(workspace._view, titled(workspace, "Erityisavustuksen"))
    assert messages.said[-1] == ("§ 126 siirretty kokoukseen 1/2027", True)


def test_unused_fields_wait_behind_their_buttons(tab: AgendaTab, store: Store, workspace: Workspace) -> None:
    tab.choose(titled(workspace, "Erityisavustuksen"))
    editor = tab.editor
    assert not editor._ui.diaryPart.isVisible()
    editor._ui.reveal._buttons["diary_number"].click()
    assert editor._ui.diary.hasFocus()
    QTest.keyClicks(editor._ui.diary, "LAHTI/12/2026")
    editor.flush()
    assert store.items.get(tab.item_id).diary_number == "LAHTI/12/2026"
    assert not editor._ui.reveal._buttons["diary_number"].isVisible()


def test_the_presenter_is_chosen_from_people(tab: AgendaTab, store: Store) -> None:
    combo = tab.editor._ui.presenter
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_End)
    assert store.items.get(tab.item_id).presenter_id == combo.currentData()


def test_a_second_preparer_can_be_added(tab: AgendaTab, store: Store, workspace: Workspace) -> None:
    tab.choose(titled(workspace, "Erityisavustuksen"))
    tab.editor._ui.reveal._buttons["more_preparers"].click()
    combo = tab.editor._ui.preparers._combos[1]
    assert combo.hasFocus()
    QTest.keyClick(combo, Qt.Key.Key_End)
    assert len(store.items.get(tab.item_id).preparer_ids) == 2


def test_the_model_fills_an_empty_proposal(tab: AgendaTab, store: Store, workspace: Workspace) -> None:
    tab.choose(titled(workspace, "Erityisavustuksen"))
    tab.editor._lacks_proposal.acted.emit()
    tab.editor.flush()
    assert store.items.get(tab.item_id).proposal


def test_a_long_agenda_gets_a_filter(
    tab: AgendaTab, workspace: Workspace, store: Store, actions: Actions
) -> None:
    assert not tab.items._ui.filter.isVisible()
    first = items(workspace)[0]
    many = [replace(first, id=store.new_id(), title=f"Asia {n}", position=20 + n) for n in range(1000)]
    with store.action("item.add") as action:
        store.items.save_all(many)
    actions.changed.emit(action.changes)
    assert tab.items._ui.filter.isVisible()
    tab.items._ui.filter.setText("asia 77")
    assert tab.items._model.rowCount() == 11
    tab.items._ui.filter.setText("§ 121")
    assert tab.items._model.rowCount() == 1


def test_a_search_hit_leads_to_its_field(panel: MeetingsPanel, workspace: Workspace, tab: AgendaTab) -> None:
    key = titled(workspace, "Lautakuntien")
    panel.show_target(Target(View.MEETINGS, workspace.meeting_id, Tab.AGENDA, key, field="proposal"))
    assert tab.item_id == key
    assert tab.editor._rich["proposal"].isAncestorOf(QApplication.focusWidget())


def test_an_attachment_is_marked_renamed_and_removed(
    tab: AgendaTab,
    workspace: Workspace,
    store: Store,
    tmp_path: Path,
    actions: Actions,
    messages,  # type: ignore[no-untyped-def]
) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(b"x")
    key = items(workspace)[0].id
    tab.choose(key)
    changes = actions.perform(attachments.attach, key, [file])
    assert changes is not None
    files = tab.editor.attachments
    assert files.isVisible()
    files.background_wanted.emit(changes.ids[0], True)
    assert files._model.data(files._model.index(0)) == "a.pdf, Oheismateriaali"
    files._model.setData(files._model.index(0), "Uusi nimi.pdf")
    files.public_wanted.emit(changes.ids[0], False)
    assert files._model.data(files._model.index(0)) == "Uusi nimi.pdf, Oheismateriaali, ei julkinen"
    files.focus_list()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert not files.isVisible()
    assert messages.said[-1] == ("Uusi nimi.pdf poistettu", True)


def test_a_copy_of_an_attachment_is_opened(
    tab: AgendaTab,
    workspace: Workspace,
    tmp_path: Path,
    actions: Actions,
    opener,  # type: ignore[no-untyped-def]
) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(b"x")
    changes = actions.perform(attachments.attach, items(workspace)[0].id, [file])
    assert changes is not None
    tab.editor.attachments.opened.emit(changes.ids[0])
    assert opener.paths[-1].name == "a.pdf"
    assert opener.paths[-1] != file


def test_nothing_of_an_approved_meeting_can_be_typed(
    panel: MeetingsPanel, workspace: Workspace, tab: AgendaTab, store: Store
) -> None:
    done = [key for key in store.meeting_queries.ids(2026) if store.meetings.get(key).status == "approved"]
    panel.show_target(Target(View.MEETINGS, done[0]))
    assert tab.editor._ui.title.isReadOnly()
    assert not tab.items._ui.add.isVisible()


def test_an_empty_agenda_offers_the_next_step(
    tab: AgendaTab, workspace: Workspace, actions: Actions, answer_dialog: Answer
) -> None:
    for item in items(workspace):
        actions.perform(agenda.remove_item, item.id)
    assert tab._empty.isVisible()
    answer_dialog(lambda dialog: dialog.accept())
    tab._empty.primary.emit()
    assert len(items(workspace)) > 8


def test_suggestions_can_be_pruned_by_keyboard(
    workspace: Workspace,
    answer_dialog: Answer,
    messages,  # type: ignore[no-untyped-def]
) -> None:
    before = len(items(workspace))

    def prune(dialog: QDialog) -> None:
        view = dialog._ui.list  # type: ignore[attr-defined]
        offered = view.model().rowCount()
        for _ in range(offered - 1):
            QTest.keyClick(view, Qt.Key.Key_Down)
            QTest.keyClick(view, Qt.Key.Key_Space)
        dialog.accept()

    answer_dialog(prune)
    assert workspace._view is not None
    workspace.commands.suggest(workspace._view)
    assert len(items(workspace)) == before + 1
    assert messages.said[-1][1]


def area_ids(store: Store) -> list[str]:
    return [each.id for each in store.period_items.of("position", kind="priority_area")]


def test_a_priority_area_of_a_matter_is_chosen_shown_and_undone(
    tab: AgendaTab, store: Store, workspace: Workspace, actions: Actions
) -> None:
    tab.choose(titled(workspace, "Toimintasuunnitelman"))
    themes = tab.editor._themes
    assert themes.isHidden()
    assert "themes" in tab.editor._ui.reveal._buttons
    menu = themes._chooser.menu()
    menu.actions()[0].trigger()

    assert [each.period_item_id for each in store.yearly.themes.of(target_id=tab.item_id)] == area_ids(store)[
        :1
    ]
    assert themes.isVisible()
    assert tab.editor._ui.reveal._buttons["themes"].isHidden()
    actions.undo()
    assert themes.isHidden()
    assert not tab.editor._ui.reveal._buttons["themes"].isHidden()


def test_only_matters_have_priority_areas(tab: AgendaTab, workspace: Workspace) -> None:
    opening = next(each for each in items(workspace) if each.kind == "opening")
    tab.choose(opening.id)
    assert tab.editor._ui.reveal._buttons["themes"].isHidden()
