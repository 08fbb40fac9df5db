from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from seutu_desktop.domain.errors import UserError
from seutu_desktop.domain.meetings import AttachmentKind, MeetingStatus
from seutu_desktop.domain.papers import DocumentKind
from seutu_desktop.paths import resource_path
from seutu_desktop.qt.actions import Actions
from seutu_desktop.qt.meetings.panel import MeetingsPanel
from seutu_desktop.qt.meetings.readiness_text import missing_words, readiness_of
from seutu_desktop.qt.meetings.send_dialog import listed
from seutu_desktop.qt.meetings.workspace import Workspace
from seutu_desktop.qt.targets import Tab, Target, View
from seutu_desktop.services import attachments, flow, meetings
from seutu_desktop.services.meeting_view import MeetingView
from seutu_desktop.store.store import Store

Answer = Callable[[Callable[[QDialog], None]], None]


def view_of(workspace: Workspace) -> MeetingView:
    assert workspace._view is not None
    return workspace._view


def status_of(workspace: Workspace) -> MeetingStatus:
    return view_of(workspace).record.meeting.status


def latest(store: Store, status: MeetingStatus) -> str:
    found = [key for key in store.meeting_queries.ids(2026) if store.meetings.get(key).status is status]
    return found[-1]


def test_the_card_says_what_is_missing_and_what_is_in_order(workspace: Workspace) -> None:
    state = readiness_of(view_of(workspace))
    assert [words for _, words in state.missing] == ["§ 126 Päätösehdotus", "§ 129 Katsaus"]
    assert state.done[0] == "Aika ja paikka"
    assert state.score == "12 / 14"
    assert state.action == "Lähetä esityslista…"


def test_every_stage_has_words_for_every_line(
    panel: MeetingsPanel, workspace: Workspace, store: Store
) -> None:
    for key in store.meeting_queries.ids():
        panel.show_target(Target(View.MEETINGS, key))
        view = view_of(workspace)
        assert all(missing_words(line, view).strip() for line in view.lines if not line.ok)
        readiness_of(view)


def test_a_missing_thing_leads_to_its_field(workspace: Workspace) -> None:
    key, _ = readiness_of(view_of(workspace)).missing[0]
    workspace.jump(key)
    editor = workspace.pages.agenda.editor
    assert editor._rich["proposal"].isAncestorOf(QApplication.focusWidget())
    assert workspace._card._missing[key]._current


def test_a_missing_place_leads_into_the_details(
    workspace: Workspace, actions: Actions, answer_dialog: Answer
) -> None:
    actions.perform(meetings.edit_meeting, workspace.meeting_id, place="", remote_link="")
    key = next(key for key, words in readiness_of(view_of(workspace)).missing if words.startswith("Paikka"))
    found: list[bool] = []
    answer_dialog(lambda dialog: found.append(dialog.focusWidget() is dialog._ui.place))  # type: ignore[attr-defined]
    workspace.jump(key)
    assert found == [True]


def test_sending_asks_with_the_numbers_and_the_gaps(workspace: Workspace, answer_dialog: Answer) -> None:
    texts: list[str] = []

    def look(dialog: QDialog) -> None:
        ui = dialog._ui  # type: ignore[attr-defined]
        texts.extend([ui.heading.text(), ui.text.text()])

    answer_dialog(look)
    workspace.commands.flow.send(view_of(workspace))
    assert texts[0] == "Lähetetäänkö esityslista 11/2026?"
    assert "22 vastaanottajalle" in texts[1]
    assert "121–134" in texts[1]
    assert status_of(workspace) is MeetingStatus.DRAFT


def test_gaps_never_stop_the_sending(
    workspace: Workspace,
    answer_dialog: Answer,
    opener,
    store: Store,  # type: ignore[no-untyped-def]
) -> None:
    answer_dialog(lambda dialog: dialog._ui.accept.click())  # type: ignore[attr-defined]
    workspace._card.acted.emit()
    assert status_of(workspace) is MeetingStatus.AGENDA_SENT
    assert [path.suffix for path in opener.paths] == [".eml"]
    papers = store.documents.of(meeting_id=workspace.meeting_id)
    assert any(paper.kind is DocumentKind.AGENDA and paper.handed_out for paper in papers)


def test_korjaa_puutteet_goes_to_the_first_gap(workspace: Workspace, answer_dialog: Answer) -> None:
    answer_dialog(lambda dialog: dialog._ui.fix.click())  # type: ignore[attr-defined]
    workspace.commands.flow.send(view_of(workspace))
    assert status_of(workspace) is MeetingStatus.DRAFT
    focused = workspace.window().focusWidget()
    assert workspace.pages.agenda.editor._rich["proposal"].isAncestorOf(focused)


def test_a_meeting_goes_through_its_stages(
    workspace: Workspace,
    actions: Actions,
    answer_dialog: Answer,
    messages,  # type: ignore[no-untyped-def]
) -> None:
    actions.perform(flow.send_agenda, workspace.meeting_id, actions.today())
    assert readiness_of(view_of(workspace)).action == "Kirjaa käsittely"
    answer_dialog(lambda dialog: dialog.accept())
    workspace.commands.flow.hold(view_of(workspace))
    assert status_of(workspace) is MeetingStatus.HELD
    workspace.commands.flow.step(view_of(workspace))
    assert status_of(workspace) is MeetingStatus.HELD
    assert messages.errors  # what is missing stops the minutes, in words
    workspace.commands.flow.reopen(view_of(workspace))
    assert status_of(workspace) is MeetingStatus.AGENDA_SENT


def test_the_minutes_are_approved_in_a_later_meeting(
    panel: MeetingsPanel, workspace: Workspace, store: Store, answer_dialog: Answer
) -> None:
    panel.show_target(Target(View.MEETINGS, latest(store, MeetingStatus.MINUTES_SENT)))
    answer_dialog(lambda dialog: dialog.accept())
    workspace._card.acted.emit()
    assert status_of(workspace) is MeetingStatus.APPROVED


def test_moving_to_another_day_asks_the_reason_in_the_same_dialog(
    workspace: Workspace, answer_dialog: Answer
) -> None:
    def move(dialog: QDialog) -> None:
        dialog._when._day.setText("16.12.2026")  # type: ignore[attr-defined]
        dialog.accept()
        assert dialog.isVisible()
        assert dialog._reason.error()  # type: ignore[attr-defined]
        dialog._reason_line.setText("Itsenäisyyspäivän viikko")  # type: ignore[attr-defined]
        dialog.accept()

    answer_dialog(move)
    workspace.commands.edit(view_of(workspace))
    meeting = view_of(workspace).record.meeting
    assert meeting.day == date(2026, 12, 16)
    assert meeting.move_reason == "Itsenäisyyspäivän viikko"


def test_the_details_change_in_one_step_of_undo(
    workspace: Workspace, answer_dialog: Answer, actions: Actions
) -> None:
    before = view_of(workspace).record.meeting

    def change(dialog: QDialog) -> None:
        dialog._ui.place.setText("Heinola, kaupungintalo")  # type: ignore[attr-defined]
        dialog._ui.link.setText("https://esimerkki.fi/kokous")  # type: ignore[attr-defined]
        dialog._when._end.setText("12")  # type: ignore[attr-defined]
        dialog.accept()

    answer_dialog(change)
    workspace.commands.edit(view_of(workspace))
    assert view_of(workspace).record.meeting.end == datetime.fromisoformat("2026-12-09T12:00")
    actions.undo()
    assert view_of(workspace).record.meeting == before


def test_cancelling_needs_a_reason(workspace: Workspace, answer_dialog: Answer, actions: Actions) -> None:
    def cancel(dialog: QDialog) -> None:
        dialog.accept()
        assert dialog.isVisible()
        QTest.keyClicks(dialog._line, "Sairastapaus")  # type: ignore[attr-defined]
        dialog.accept()

    answer_dialog(cancel)
    workspace.commands.flow.cancel(view_of(workspace))
    assert view_of(workspace).record.meeting.cancel_reason == "Sairastapaus"
    workspace.commands.flow.restore(view_of(workspace))
    assert status_of(workspace) is MeetingStatus.DRAFT


def test_escape_discards_nothing_but_the_dialog(workspace: Workspace, answer_dialog: Answer) -> None:
    before = view_of(workspace)
    answer_dialog(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    workspace.commands.edit(before)
    assert view_of(workspace).record == before.record


def test_the_menu_offers_what_the_stage_lets_happen(
    panel: MeetingsPanel, workspace: Workspace, store: Store
) -> None:
    def words(status: MeetingStatus) -> list[str]:
        panel.show_target(Target(View.MEETINGS, latest(store, status)))
        menu = QMenu()
        panel.fill_menu(menu)
        return [action.text() for action in menu.actions() if action.text()]

    assert "Peru kokous…" in words(MeetingStatus.DRAFT)
    approved = words(MeetingStatus.APPROVED)
    assert "Avaa uudelleen" in approved
    assert "Poista" not in approved


def test_the_menu_of_a_matter_follows_its_state(workspace: Workspace, actions: Actions) -> None:
    item = next(item for item in view_of(workspace).record.items if item.title.startswith("Erityis"))

    def words() -> list[str]:
        menu = workspace.commands.items.menu(view_of(workspace), item.id)
        return [action.text().split("\t")[0] for action in menu.actions() if action.text()]

    assert words() == ["Nimeä uudelleen", "Siirrä kokoukseen…", "Poista esityslistalta", "Asian laji"]
    actions.perform(flow.send_agenda, workspace.meeting_id, actions.today())
    workspace.commands.items.remove(view_of(workspace), item.id)
    assert words() == ["Palauta esityslistalle", "Kirjoita ote", "Asian laji"]
    workspace.commands.items.restore(item.id)
    assert "Poista esityslistalta" in words()


def test_the_menu_of_a_file_marks_what_it_is(workspace: Workspace, actions: Actions, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"x")
    item = view_of(workspace).record.items[0]
    actions.perform(attachments.attach, item.id, [tmp_path / "a.pdf"])
    files = workspace.pages.agenda.editor.attachments
    shown = view_of(workspace).record.attachments_of(item.id)[0]
    ticks = {action.text(): action for action in files.menu_of(shown).actions()}
    assert ticks["Julkinen"].isChecked()
    ticks["Oheismateriaali"].trigger()
    assert view_of(workspace).record.attachments_of(item.id)[0].kind is AttachmentKind.BACKGROUND


def test_help_opens_at_the_chapter_of_the_tab(panel: MeetingsPanel, workspace: Workspace) -> None:
    guide = resource_path("guide", "kayttoohje.md").read_text("utf-8")
    for tab in (Tab.AGENDA, Tab.ACTIONS, Tab.DOCUMENTS):
        workspace.show_tab(tab)
        assert f"## {panel.help_chapter()}\n" in guide


def test_word_gets_the_agenda_first_and_the_memo_afterwards(
    panel: MeetingsPanel,
    workspace: Workspace,
    opener,
    store: Store,
    qtbot,  # type: ignore[no-untyped-def]
) -> None:
    panel.write_document()
    qtbot.waitUntil(lambda: len(opener.paths) == 1)
    panel.show_target(Target(View.MEETINGS, latest(store, MeetingStatus.APPROVED)))
    panel.write_document()
    qtbot.waitUntil(lambda: len(opener.paths) == 2)
    assert [path.name.split()[0] for path in opener.paths] == ["Esityslista", "Muistio"]


def test_a_file_changed_by_a_person_gets_the_new_one_beside_it_and_a_banner(
    panel: MeetingsPanel,
    opener,
    messages,
    qtbot,  # type: ignore[no-untyped-def]
) -> None:
    panel.write_document()
    qtbot.waitUntil(lambda: len(opener.paths) == 1)
    first: Path = opener.paths[0]
    first.write_bytes(b"Mita Word kirjoitti")
    panel.write_document()
    qtbot.waitUntil(lambda: len(opener.paths) == 2)
    assert opener.paths[1] != first
    assert first.name in messages.banners[-1]


def test_the_documents_tab_lists_versions(
    panel: MeetingsPanel,
    workspace: Workspace,
    opener,
    qtbot,  # type: ignore[no-untyped-def]
) -> None:
    workspace.show_tab(Tab.DOCUMENTS)
    page = workspace.pages._views[Tab.DOCUMENTS]
    assert page._empty.isVisible()  # type: ignore[attr-defined]
    page.agenda_wanted.emit()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: len(opener.paths) == 1)
    model = page._model  # type: ignore[attr-defined]
    assert model.rowCount() == 1
    assert "Esityslista, versio 1" in model.data(model.index(0))
    page.bundle_wanted.emit()  # type: ignore[attr-defined]
    assert model.rowCount() == 2


def test_an_extract_is_written(
    panel: MeetingsPanel,
    workspace: Workspace,
    opener,
    store: Store,
    answer_dialog: Answer,
    qtbot,  # type: ignore[no-untyped-def]
) -> None:
    panel.show_target(Target(View.MEETINGS, latest(store, MeetingStatus.APPROVED)))
    answer_dialog(lambda dialog: dialog.accept())
    workspace.commands.items.choose_extract(view_of(workspace))
    qtbot.waitUntil(lambda: len(opener.paths) == 1)
    assert "ote" in opener.paths[0].name.lower()


def test_a_refused_document_is_told(
    panel: MeetingsPanel,
    workspace: Workspace,
    messages,
    store: Store,  # type: ignore[no-untyped-def]
) -> None:
    with store.action("network.edit"):
        from dataclasses import replace

        store.network.save(replace(store.the_network(), template_hash="0" * 64))
    panel.write_document()
    assert isinstance(messages.errors[-1], UserError)


def test_actions_are_added_ticked_and_removed(
    workspace: Workspace,
    store: Store,
    messages,  # type: ignore[no-untyped-def]
) -> None:
    workspace.show_tab(Tab.ACTIONS)
    page = workspace.pages._views[Tab.ACTIONS]
    page._empty.primary.emit()  # type: ignore[attr-defined]
    QTest.keyClicks(QApplication.focusWidget(), "Kutsu jasenille")
    page.flush()
    record = view_of(workspace).record
    assert [action.text for action in record.actions] == ["Kutsu jasenille"]
    line = page._lines[0]  # type: ignore[attr-defined]
    line.tick.setFocus()
    QTest.keyClick(line.tick, Qt.Key.Key_Space)
    assert store.actions.get(record.actions[0].id).done_on == date(2026, 11, 22)
    line.tick.setFocus()
    page.remove()
    assert not view_of(workspace).record.actions
    assert messages.said[-1][1]


@pytest.mark.parametrize(
    ("sections", "words"), [((125,), "§ 125"), ((125, 126, 129), "§ 125, § 126 ja § 129")]
)
def test_sections_are_listed_in_finnish(sections: tuple[int, ...], words: str) -> None:
    assert listed(sections, "ja") == words
