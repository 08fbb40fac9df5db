from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from panel_tools import on_dialog
from seutu_desktop.domain.assessment import FindingKind, RoundStep
from seutu_desktop.qt.targets import View
from seutu_desktop.services import assessment, assessment_forms


def press(widget, key, mods=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, mods)
    QApplication.processEvents()


def filled(store, round_id, folder: Path, person: int, scores: str) -> Path:
    """Write the form of a participant and fill it as somebody in Excel would."""
    from openpyxl import load_workbook

    from seutu_desktop.workbooks.assessment_form import ID, SCORE, SHEET

    who = store.yearly.participants.of("id", round_id=round_id, answered_on=None)[person]
    path = assessment_forms.write_forms(store, round_id, folder, [who.id]).paths[0]
    book = load_workbook(path)
    rows = [row for row in book[SHEET].iter_rows(min_row=7) if row[ID - 1].value]
    for row, score in zip(rows, scores, strict=False):
        row[SCORE - 1].value = int(score) if score.isdigit() else score
    book.save(path)
    return path


def test_the_due_day_and_the_workshop_save_themselves(panel, store, round_id, actions) -> None:
    panel._go_to(RoundStep.INVITATION)
    ui = panel._pages[RoundStep.INVITATION]._ui
    assert "Itsearviointipäivä" in ui.meeting.currentText()
    ui.due.setText("4.12.2026")
    ui.due.editingFinished.emit()
    assert f"{store.yearly.rounds.get(round_id).due}" == "2026-12-04"
    actions.undo()
    assert ui.due.text() == "8.12.2026"


def test_forms_are_written_one_by_one_and_mark_the_invited(panel, store, round_id, tmp_path, qtbot, messages):
    people = [each.participant for each in panel._view.participants]
    folder = tmp_path / "lomakkeet"
    folder.mkdir()
    panel._deeds.writer.write(round_id, [each.id for each in people], folder)
    qtbot.waitUntil(lambda: bool(messages.said), timeout=20_000)
    assert len(list(folder.glob("*.xlsx"))) == 14
    assert all(each.invited_on for each in store.yearly.participants.of(round_id=round_id))
    assert messages.said[-1] == ("14 lomaketta tehty kansioon lomakkeet", True)


def test_stopping_keeps_what_was_written(panel, store, round_id, tmp_path, qtbot, messages) -> None:
    writer = panel._deeds.writer
    writer.write(round_id, [each.participant.id for each in panel._view.participants], tmp_path)
    qtbot.waitUntil(lambda: len(writer._written) >= 2)
    writer._cancel()
    qtbot.waitUntil(lambda: bool(messages.said))
    assert 2 <= len(list(tmp_path.glob("*.xlsx"))) < 14
    assert messages.said[-1][0].startswith("Keskeytetty: ")


def test_a_participant_is_removed_and_comes_back_with_undo(panel, store, round_id, actions, messages) -> None:
    panel._go_to(RoundStep.INVITATION)
    panel.remove()
    assert len(store.yearly.participants.of(round_id=round_id)) == 13
    assert messages.said[-1][1]
    actions.undo()
    assert len(store.yearly.participants.of(round_id=round_id)) == 14


def test_the_invitation_is_copied(panel, messages) -> None:
    panel._go_to(RoundStep.INVITATION)
    panel._pages[RoundStep.INVITATION]._with_view("copy")
    assert QGuiApplication.clipboard().text().startswith("Itsearviointi 2026: oma arviosi")
    assert messages.said[-1][0] == "Kutsu kopioitu"


def test_answers_are_entered_by_keyboard(panel, store, round_id, actions) -> None:
    pane = panel._pages[RoundStep.SCORES]._answers
    who = pane._who.participant.id
    press(panel._pages[RoundStep.SCORES]._people.view, Qt.Key.Key_Return)
    listed = pane._ui.criteria
    for key in (Qt.Key.Key_4, Qt.Key.Key_Down, Qt.Key.Key_2):
        press(listed, key)
    assert listed.hasFocus()
    scores = [each.score for each in store.yearly.answers.of(participant_id=who)]
    assert sorted(each for each in scores if each is not None) == [2, 4]
    press(listed, Qt.Key.Key_5)
    panel.remove()
    assert pane._ui.scores._value is None
    press(listed, Qt.Key.Key_2)
    assert pane._ui.lacking.isVisible(), "a score without a reason is flagged"
    press(listed, Qt.Key.Key_Return)
    QTest.keyClicks(pane._ui.evidence, "Koska")
    panel.flush()
    assert not pane._ui.lacking.isVisible()
    assert pane._ui.evidence.hasFocus()
    assert panel._view.answered == 6
    actions.undo()
    assert pane._ui.lacking.isVisible()


def test_what_somebody_answered_is_covered_until_asked_for(panel) -> None:
    page = panel._pages[RoundStep.SCORES]
    ui = page._answers._ui
    answered = next(each for each in panel._view.participants if each.scored)
    page._people.select(answered.participant.id)
    assert ui.name.text() == answered.name
    assert ui.cover.isVisible()
    assert not ui.form.isVisible()
    press(ui.uncover, Qt.Key.Key_Space)
    assert ui.criteria.hasFocus()
    panel._go_to(RoundStep.INVITATION)
    panel._go_to(RoundStep.SCORES)
    assert not ui.form.isVisible(), "leaving the page covers them again"


def test_dropped_workbooks_are_shown_before_anything_is_taken(
    panel, store, round_id, tmp_path, qtbot, actions, messages
) -> None:
    good = filled(store, round_id, tmp_path, 0, "3232323")
    odd = filled(store, round_id, tmp_path, 1, "39x4321")
    broken = tmp_path / "rikki.xlsx"
    broken.write_bytes(b"ei mikaan tyokirja")
    before = store.yearly.answers.all("id")
    seen: list[str] = []

    def look(dialog) -> None:
        ui = dialog._ui
        assert store.yearly.answers.all("id") == before, "nothing is taken before consent"
        lines = dialog._lines
        for row, _ in enumerate((good, odd, broken)):
            ui.files.setCurrentIndex(lines.index(row, 0))
            seen.append(ui.odd.toPlainText())
        assert set(dialog.chosen()) == {good, odd}
        assert not lines.item(2).isCheckable()
        assert ui.yes.text() == "Ota 2 lomaketta"
        press(ui.yes, Qt.Key.Key_Space)
        assert not dialog.isVisible()

    urls = QMimeData()
    urls.setUrls([QUrl.fromLocalFile(str(each)) for each in (good, odd, broken)])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        urls,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page = panel._pages[RoundStep.SCORES]
    page.dropEvent(event)
    on_dialog(look)
    qtbot.waitUntil(lambda: bool(messages.said), timeout=10_000)
    assert "ilman perustelua" in seen[0]
    assert "arvio 9 ei ole kokonaisluku 0–5" in seen[1]
    assert "teksti ”x”" in seen[1]
    assert seen[2] == "Tiedosto ei ole Excel-työkirja (.xlsx)."
    assert messages.said[-1] == ("2 lomaketta otettu mukaan", True)
    assert panel._view.answered == 7
    actions.undo()
    assert store.yearly.answers.all("id") == before


def test_turning_the_preview_down_takes_nothing(panel, store, round_id, tmp_path, qtbot) -> None:
    path = filled(store, round_id, tmp_path, 0, "3333333")
    before = store.yearly.answers.all("id")
    shown: list[bool] = []
    panel._deeds.reader.read(round_id, [path])
    on_dialog(lambda dialog: shown.append(True))
    qtbot.waitUntil(lambda: bool(shown), timeout=10_000)
    QApplication.processEvents()
    assert store.yearly.answers.all("id") == before


def test_a_card_is_edited_weighed_and_removed(panel, store, round_id, actions) -> None:
    actions.perform(assessment.set_step, round_id, RoundStep.FINDINGS)
    page = panel._pages[RoundStep.FINDINGS]
    panel.create_new()
    line = page._card._line
    QTest.keyClicks(line, "Perehdytys")
    press(line, Qt.Key.Key_Return)
    (card,) = store.yearly.findings.of(round_id=round_id)
    assert card.kind is FindingKind.TARGET
    ui = page._form._ui
    page._form.focus_text()
    ui.text.setPlainText("Perehdytys kaikille")
    page.flush()
    press(ui.impact._buttons[1], Qt.Key.Key_5)
    press(ui.effort._buttons[1], Qt.Key.Key_2)
    card = store.yearly.findings.get(card.id)
    assert (card.text, card.impact, card.effort) == ("Perehdytys kaikille", 5, 2)
    assert ui.plot.accessibleName() == "Perehdytys kaikille: vaikutus 5, työmäärä 2"
    ui.effort.focus()
    panel.remove()
    assert store.yearly.findings.get(card.id).effort is None, "Del on a figure takes the figure, not the card"
    page.focus()
    panel.remove()
    assert store.yearly.findings.of(round_id=round_id) == []
    actions.undo()
    assert page._cards.lines.rowCount() == 2


def test_dots_are_put_by_keyboard_and_the_most_come_first(voting, store, round_id, actions) -> None:
    page = voting._pages[RoundStep.VOTES]
    view = page._cards.view
    press(view, Qt.Key.Key_Down)
    chosen = page._cards.key()
    for _ in range(3):
        press(view, Qt.Key.Key_Plus)
    press(view, Qt.Key.Key_Minus)
    assert page._cards.key() == chosen
    assert page._cards.view.currentIndex().row() == 0, "it rose to the top and stayed chosen"
    assert page._cards.view.currentIndex().data() == "Muistion jakelu, 2 ääntä"
    press(view, Qt.Key.Key_Space)
    assert store.yearly.findings.get(chosen).chosen
    assert voting._view.chosen[0].dots == 2


def test_a_participants_dots_are_limited_with_the_sentence_at_the_field(voting, store) -> None:
    page = voting._pages[RoundStep.VOTES]
    ui = page._votes._ui
    ui.whose.setCurrentIndex(1)
    ui.whose.activated.emit(1)
    assert ui.left.text() == "jäljellä 3"
    ui.dots.setValue(4)
    assert ui.dotsError.text().startswith("Ääniä olisi 4, mutta niitä on enintään 3.")
    ui.dots.setValue(2)
    assert ui.left.text() == "jäljellä 1"


def test_chosen_targets_become_goals_and_lead_to_the_years_papers(
    voting, store, actions, round_id, qtbot
) -> None:
    page = voting._pages[RoundStep.VOTES]
    for _ in range(2):
        press(page._cards.view, Qt.Key.Key_Space)
        press(page._cards.view, Qt.Key.Key_Down)
    press(page._next, Qt.Key.Key_Space)
    plan = voting._pages[RoundStep.PLAN]
    assert plan._take.text() == "Vie suunnitelmaan 2027"
    assert plan._take.hasFocus()
    goals = len(store.yearly.goals.all("id"))
    press(plan._take, Qt.Key.Key_Space)
    assert len(store.yearly.goals.all("id")) == goals + 2
    assert not plan._take.isVisible()
    with qtbot.waitSignal(voting.opened) as opened:
        press(plan._open, Qt.Key.Key_Space)
    assert (opened.args[0].view, opened.args[0].year) == (View.YEAR_PAPERS, 2027)
    actions.undo()
    assert plan._take.isVisible()


def test_own_criteria_are_added_named_and_moved(panel, store, round_id) -> None:
    def edit(dialog) -> None:
        ui = dialog._ui
        QTest.keyClicks(ui.new, "Tilat")
        press(ui.new, Qt.Key.Key_Return)
        assert dialog.isVisible()
        assert dialog._list.key() == store.yearly.criteria.of(round_id=round_id, title="Tilat")[0].id
        ui.title.setText("Tilat ja laitteet")
        dialog._form.flush()
        press(ui.up, Qt.Key.Key_Space)
        press(ui.yes, Qt.Key.Key_Space)

    on_dialog(edit)
    panel._deeds.edit_criteria(panel._view)
    titles = [each.title for each in store.yearly.criteria.of("position", round_id=round_id)]
    assert titles[-2] == "Tilat ja laitteet"


def test_a_criterion_with_answers_is_not_taken_away(panel, store, round_id) -> None:
    def edit(dialog) -> None:
        press(dialog._ui.remove, Qt.Key.Key_Space)
        assert "on jo vastattu" in dialog._ui.error.text()

    on_dialog(edit)
    panel._deeds.edit_criteria(panel._view)
